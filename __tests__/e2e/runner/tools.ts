import {chmodSync, existsSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {GitHub} from './github.ts'

/**
 * Answers of emulated tools: a pattern of the shell for the whole command line (`npm test -- --shard=3/*`), and what is
 * run in its place. `$REPORTS` is the folder with prepared reports.
 */
export type Answers = Readonly<Record<string, string>>

/** Programs of this computer that scripts in recipes may use. */
const allowed = [
  'base64',
  'bash',
  'sh',
  'cat',
  'cp',
  'mkdir',
  'ls',
  'sleep',
  'true',
  'false',
  'rm',
  'mv',
  'sed',
  'grep',
  'tee',
  'env',
  'date',
  'tr',
  'head',
  'tail'
]

/**
 * Makes a folder of emulated tools. A command line without a prepared answer ends with 127 and says so, so that a recipe
 * that runs something new fails its test.
 *
 * @param reports the folder with prepared reports.
 */
export function makeTools(github: GitHub, {answers, reports}: {answers: Answers; reports: string}): readonly string[] {
  const fakes = github.folder('emulated-tools')
  const names = new Set(Object.keys(answers).map(line => line.split(' ')[0]!))
  for (const name of names) {
    const cases = Object.entries(answers)
      .filter(([line]) => line.split(' ')[0] === name)
      .map(([line, script]) => `  ${line.replaceAll(/[ ()&;|<>"'$]/g, '\\$&')}) ${script === '' ? ':' : script} ;;`)
    const script = [
      '#!/bin/bash',
      `REPORTS='${reports}'`,
      `case "${name} $*" in`,
      ...cases,
      `  *) echo "emulated: no prepared answer for: ${name} $*" >&2; exit 127 ;;`,
      'esac',
      ''
    ]
    writeFileSync(join(fakes, name), script.join('\n'))
    chmodSync(join(fakes, name), 0o755)
  }
  const real = github.folder('programs')
  for (const name of allowed) {
    const found = ['/usr/bin', '/bin'].map(folder => join(folder, name)).find(existsSync)
    if (found !== undefined) symlinkSync(found, join(real, name))
  }
  return [fakes, real]
}
