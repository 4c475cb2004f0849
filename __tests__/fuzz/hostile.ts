import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fixtures} from './corpus.ts'
import type {Input} from './target.ts'

/** A file that once broke something, or was made to. */
export interface HostileFile {
  readonly name: string
  readonly target: string
  readonly input: Input
}

const root = join(fixtures, 'hostile')

/** The corpus: `hostile/<target>/<kind>--<name>`. Reports go through the readers and through the whole pipeline. */
export const hostileFiles = (): readonly HostileFile[] =>
  readdirSync(root, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .flatMap(({name: target}) =>
      readdirSync(join(root, target)).flatMap(file => {
        const bytes = new Uint8Array(readFileSync(join(root, target, file)))
        const input = {text: Buffer.from(bytes).toString('utf8'), bytes, kind: file.replace(/--.*/, '')}
        const targets = target === 'readers' ? ['readers', 'pipeline'] : [target]
        return targets.map(each => ({name: `${target}/${file}`, target: each, input}))
      })
    )
