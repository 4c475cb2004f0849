import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {sourceFiles} from '../../../src/cli/source-files.ts'
import {findReports} from '../../../src/discover/find.ts'
import {readGitIndex} from '../../../src/discover/git-index.ts'
import {readImage} from '../../../src/discover/image-file.ts'
import {readLines} from '../../../src/discover/source-lines.ts'
import {hold, type Seed, type Target} from '../target.ts'
import {files as tracked} from './step.ts'

/** A text that lies outside of the checkout, or in `.git`: it looks like an image and like source. */
const secret = 'GIF89a secret of this machine'

let folder = ''
let index = ''

/** A checkout with what a stranger could put there, beside what nobody may read. */
export function makeFiles(): void {
  folder = mkdtempSync(join(tmpdir(), 'verdict-fuzz-files-'))
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  for (const path of tracked) write(`work/${path}`, 'a line\n')
  execFileSync('git', ['init', '-q'], {cwd: join(folder, 'work')})
  execFileSync('git', ['add', '.'], {cwd: join(folder, 'work')})
  index = readFileSync(join(folder, 'work/.git/index')).toString('latin1')
  for (const path of ['secret.gif', 'outside/secret.gif', 'workshop/secret.gif', 'work/.git/secret.gif'])
    write(path, secret)
  symlinkSync(join(folder, 'secret.gif'), join(folder, 'work/link.gif'))
  symlinkSync('../outside', join(folder, 'work/linked'))
  symlinkSync('.git', join(folder, 'work/hidden'))
  symlinkSync('loop', join(folder, 'work/loop'))
}

/** Takes the files away again. */
export const removeFiles = (): void => rmSync(folder, {recursive: true, force: true})

const paths = (): readonly string[] => ['../secret.gif', 'link.gif', 'linked/secret.gif', '../outside/secret.gif', '../workshop/secret.gif', '.git/secret.gif', '.GIT/secret.gif', 'hidden/secret.gif', 'src/../../secret.gif', 'src/cart.ts', 'loop/a', join(folder, 'secret.gif'), `file://${join(folder, 'secret.gif')}`, '/proc/self/environ', '**/*.gif', '{a,link}*', '!x'] // prettier-ignore

/** What reads files that others name: nothing from outside of the checkout, nothing of `.git`, and no crash. */
export const files: Target = {
  name: 'files',
  seeds: (): readonly Seed[] => [...paths().map(text => ({text, kind: 'path'})), {text: index, kind: 'index'}],
  async run({text, kind}) {
    const work = join(folder, 'work')
    if (kind === 'index') {
      writeFileSync(join(work, '.git/index'), Buffer.from(text, 'latin1'))
      const listed = readGitIndex(work) ?? []
      hold(listed.length <= text.length / 60 + 1, () => `${listed.length} files of ${text.length} bytes`)
      return
    }
    const path = text.slice(0, 4096)
    const lines = [...readLines(work, path, new Set([1, 2])).values()].join('\n')
    const image = readImage(work, {path, report: 'reports/junit.xml'})
    const source = await sourceFiles(work)({path})
    for (const read of [lines, 'bytes' in image ? image.bytes.toString() : '', source ?? ''])
      hold(!read.includes('secret'), () => `${JSON.stringify(path)} is read: ${read}`)
    if (!/[*{[(?!]/.test(path)) return
    // A wildcard never leads through a symbolic link, nor up.
    const {files: found} = await findReports([{glob: path.replace(/^[./]+|\.\./g, ''), excludes: false}], work)
    for (const {file} of found)
      hold(
        !readFileSync(file, 'utf8').includes(secret) || /link|hidden|\.git/.test(path),
        () => `${path} finds ${file}`
      )
  }
}
