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

/** What is read by more than one target: reports and bundles go through their readers and through a whole step. */
const also: Readonly<Record<string, string>> = {readers: 'pipeline', bundle: 'fan-in'}

/** The corpus: `hostile/<target>/<kind>--<name>`. */
export const hostileFiles = (): readonly HostileFile[] =>
  readdirSync(root, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .flatMap(({name: target}) =>
      readdirSync(join(root, target)).flatMap(file => {
        const bytes = new Uint8Array(readFileSync(join(root, target, file)))
        const input = {text: Buffer.from(bytes).toString('utf8'), bytes, kind: file.replace(/--.*/, '')}
        const second = also[target]
        const targets = second === undefined ? [target] : [target, second]
        return targets.map(each => ({name: `${target}/${file}`, target: each, input}))
      })
    )
