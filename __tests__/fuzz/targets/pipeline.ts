import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readDigest} from '../../../src/baseline/read-digest.ts'
import {githubLimits} from '../../../src/publish/limits.ts'
import {parseCommand} from 'problem-matcher-parser'
import {faults} from '../../json-schema.ts'
import {hold, type Target} from '../target.ts'
import {elementsOf, pageOf} from './page.ts'
import {formatOf, readers} from './readers.ts'
import {files, openStage, token, type Said, type Stage, type StoredRun} from './step.ts'

/** Elements that our Markdown is made of. */
const tags = new Set(['p', 'ul', 'ol', 'li', 'strong', 'code', 'pre', 'details', 'summary', 'b', 'a', 'h2', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'em', 'hr', 'sub']) // prettier-ignore
const attributes = new Set(['href', 'align', 'className', 'open'])

/** A stage is used so often: its server keeps what it was sent. */
const usedAtMost = 100
let stage: Stage | undefined
let used = 0

const digest = /<!-- verdict-digest:2:[^ ]* -->/
const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'report.schema.json'), 'utf8')
)

/** The stage of this input: another one now and then. */
export async function freshStage(): Promise<Stage> {
  if (used++ % usedAtMost === 0) {
    await stage?.close()
    stage = await openStage()
  }
  return stage!
}

/**
 * A whole step over one report: whatever it says, the strict server takes the check run and its Markdown holds nothing
 * but what we write, its places are files of the repository, the log and its commands are ours, the token is nowhere.
 */
export const pipeline: Target = {
  name: 'pipeline',
  seeds: readers.seeds.bind(readers),
  async run({bytes, kind}, random) {
    const now = await freshStage()
    now.write('report', bytes)
    const format = formatOf(kind).name
    const mayWrite = random.chance(0.8)
    const said = await now.step({
      reports: random.chance(0.7) ? `${format}=report` : 'report',
      'problem-matchers': 'tsc\ngcc\neslint-compact',
      'max-annotations': random.of(['0', '3', '60', 'all']),
      comment: random.of(['never', 'failures', 'always']),
      name: `tests ${used}`,
      ...(mayWrite ? {} : {token: 'reader'})
    })
    checkSaid(said)
    await checkFiles(said)
    if (!mayWrite) return
    const run = await checkStored(now, said)
    for (const {path, start_line: line} of run.annotations)
      hold(files.includes(path), () => `an annotation of ${path}:${line}`)
    const comments = (await now.ask('GET', 'issues/1/comments')) as {body: string}[]
    for (const {body} of comments.slice(-1)) {
      hold(Buffer.byteLength(body) <= 65_536, () => 'the comment is too long')
      checkMarkdown(body.replace(/^<!-- verdict-comment[^>]*-->\n/, ''))
    }
  }
}

/** What holds for the log, the commands, the job's summary and the outputs of any step. */
export function checkSaid({log, commands, jobSummary, outputs}: Said): void {
  checkLog(log, ['group', 'endgroup', 'warning', 'notice', 'error'])
  checkLog(commands, ['error', 'warning', 'notice'])
  checkMarkdown(jobSummary)
  for (const [name, value] of Object.entries(outputs))
    hold(/^[\w.:/@ -]*$/.test(String(value)), () => `the output ${name} is ${JSON.stringify(value)}`)
  hold(!JSON.stringify([log, commands, jobSummary, outputs]).includes(token), () => 'the token is told')
}

/** The files for machines are what their formats say, and hold no token. */
async function checkFiles({outputs}: Said): Promise<void> {
  for (const name of ['report', 'ctrf']) {
    const file = String(outputs[name] ?? '')
    if (file === '') continue
    const content = await readFile(file, 'utf8')
    hold(!content.includes(token), () => `the token is in ${file}`)
    const value: unknown = JSON.parse(content)
    if (name === 'report') hold(faults(schema, value).length === 0, () => faults(schema, value).slice(0, 5).join('\n'))
  }
}

/** What holds for the check run that a step has published. */
export async function checkStored(now: Stage, {log}: Said): Promise<StoredRun> {
  const run = await now.stored()
  hold(run?.status === 'completed', () => `no check run was completed:\n${log.join('\n')}`)
  const {summary, text, title} = run.output
  hold(!JSON.stringify(run).includes(token), () => 'the token is published')
  hold(!/[\r\n]/.test(title), () => `the title is ${title}`)
  checkMarkdown(summary)
  checkMarkdown((text ?? '').replace(digest, ''))
  for (const part of [summary, text ?? ''])
    hold(Buffer.byteLength(part) <= githubLimits.summaryBytes, () => 'it is too long')
  if (digest.test(text ?? '')) hold(readDigest(text!) !== undefined, () => 'our own digest cannot be read')
  for (const {path, start_line, end_line} of run.annotations)
    hold(
      !/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path) && start_line >= 1 && end_line >= start_line,
      () => `an annotation of ${path}:${start_line}`
    )
  return run
}

/** Lets go of the stage. */
export async function closeStage(): Promise<void> {
  await stage?.close()
  stage = undefined
  used = 0
}

/** Nothing but our own elements, and links to http and https only. */
export function checkMarkdown(markdown: string): void {
  for (const {tagName, properties = {}} of elementsOf(pageOf(markdown))) {
    hold(tags.has(tagName!), () => `the Markdown makes <${tagName}>:\n${markdown.slice(0, 3000)}`)
    const {href} = properties
    hold(href === undefined || /^https?:\/\//i.test(href as string), () => `the Markdown links ${JSON.stringify(href)}`)
    for (const name of Object.keys(properties))
      hold(attributes.has(name), () => `<${tagName}> has the attribute ${name}`)
  }
}

/** Each line is one for the runner, and a command only where it may be. */
export function checkLog(lines: readonly string[], commands: readonly string[]): void {
  for (const written of lines)
    for (const line of written.split(/\r\n|\n|\r/)) {
      const command = parseCommand(line)
      hold(
        command === undefined || commands.includes(command.name),
        () => `the log holds the command ${line.slice(0, 300)}`
      )
    }
}
