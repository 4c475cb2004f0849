import type {Code, Diagnostic} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {rulePage} from './eslint/rule-page.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf} from './text.ts'

/** What `eslint -f json` and `-f json-with-metadata` write. */
export const eslint: Format = {
  name: 'eslint',
  description: 'ESLint’s JSON (`-f json`, `-f json-with-metadata`)',
  url: 'https://eslint.org/docs/latest/use/formatters/#json',
  kind: 'findings',
  guide: {
    recognizedBy: 'a list of files with `filePath` and `messages`, or an object whose `results` are one',
    obtain: {
      ESLint: 'npx eslint -f json -o eslint.json .',
      'ESLint, with links to rules': 'npx eslint -f json-with-metadata -o eslint.json .'
    },
    limits: '`[]` has no finding, and is taken for this format.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    // The addresses of the rules stand behind the files; what was found waits for them.
    let waiting: Waiting[] = []
    const file =
      (rules: 'here' | 'later') =>
      (value: unknown, {where}: {where: string}) => {
        const entry = requireObject(value, where)
        const path = textOf(entry, 'filePath')
        for (const [index, message] of requireList(entry, 'messages', where).entries()) {
          const found = {path, message: requireObject(message, `${where}.messages[${index}]`)}
          if (rules === 'later') waiting.push(found)
          else sink.finding(diagnosticOf(found, undefined))
        }
      }
    await readJson(source, sink, {
      isReport,
      elements: {'*': file('here'), 'results.*': file('later')},
      rest(value) {
        if (Array.isArray(value)) return
        const rules = objectOf(objectOf(value, 'metadata'), 'rulesMeta')
        for (const found of waiting) sink.finding(diagnosticOf(found, rules))
        waiting = []
        requireList(requireObject(value, 'it'), 'results', '')
      }
    })
  }
}

interface Waiting {
  readonly path: string | undefined
  readonly message: JsonObject
}

/** `[]` is what five linters write for a clean run; it is read as ESLint's. */
function isReport(value: unknown): boolean {
  const files = Array.isArray(value) ? (value as unknown[]) : fieldOf(value, 'results')
  if (!Array.isArray(files)) return false
  if (files.length === 0)
    return Array.isArray(value) || objectOf(objectOf(value, 'metadata'), 'rulesMeta') !== undefined
  const [file, message] = [files[0] as unknown, listOf(files[0], 'messages')[0]]
  if (!Array.isArray(fieldOf(file, 'messages'))) return false
  return textOf(file, 'filePath') !== undefined || (isObject(message) && 'ruleId' in message && 'severity' in message)
}

/** A message of 2.0's `LintMessage`. Severity 2 and what stopped the parser are errors. */
function diagnosticOf({path, message}: Waiting, rules: JsonObject | undefined): Diagnostic {
  const rule = textOf(message, 'ruleId')
  const isError = fieldOf(message, 'fatal') === true || numberOf(message, 'severity') === 2
  return {
    severity: isError ? 'error' : 'warning',
    message: messageOf(textOf(message, 'message'), rule),
    source: 'eslint',
    hints: hintsAt({
      path,
      line: numberOf(message, 'line'),
      column: numberOf(message, 'column'),
      endLine: numberOf(message, 'endLine'),
      endColumn: numberOf(message, 'endColumn')
    }),
    ...(rule !== undefined && rule !== '' && {code: codeOf(rule, rules)})
  }
}

/** A rule with its page: the one that the report names, else that of ESLint's own rules and of the plugins known here. */
function codeOf(rule: string, rules: JsonObject | undefined): Code {
  const named = textOf(objectOf(objectOf(rules, rule), 'docs'), 'url')
  const url = named !== undefined && /^https?:\/\//.test(named) ? named : rulePage(rule)
  return url === undefined ? {value: rule} : {value: rule, url}
}
