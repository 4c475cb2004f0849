import {chmodSync, existsSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {verdictFolder, type GitHub} from './github.ts'

/**
 * Answers of emulated tools: a pattern of the shell for the whole command line (`npm test -- --shard=3/*`), and what is
 * run in its place; the first that fits is taken. `$REPORTS` is the folder with prepared reports, and there are the two
 * functions below.
 */
export type Answers = Readonly<Record<string, string>>

/**
 * For answers: `option NAMES [DEFAULT]` gives the value of an option, `--name VALUE` or `--name=VALUE`; NAMES is a regular
 * expression. `put FIXTURE [FILE]` copies a real report of __tests__/fixtures/; without a file it is printed.
 */
const functions = `words=("$@")
option() {
  local last= word
  for word in "\${words[@]}"; do
    if [[ $last =~ ^($1)$ ]]; then echo "$word"; return; fi
    if [[ $word =~ ^($1)=(.*)$ ]]; then echo "\${BASH_REMATCH[-1]}"; return; fi
    last=$word
  done
  echo "$2"
}
put() {
  if [ -z "$2" ]; then cat "$FIXTURES/$1"; return; fi
  if [[ $2 == */* ]]; then mkdir -p "\${2%/*}"; fi
  cp "$FIXTURES/$1" "$2"
}`

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
      `FIXTURES='${join(verdictFolder, '__tests__', 'fixtures')}'`,
      functions,
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
