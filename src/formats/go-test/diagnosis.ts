import type {Diagnostic, Hint} from '../../model/diagnostic.ts'
import {plainText} from '../text.ts'
import type {Output} from './output.ts'

/** The diagnostic of a test or package that failed. @param scope the package: it says which file of a name is meant. */
export function diagnoseOutput(output: Output, scope: string): Diagnostic | undefined {
  const details = output.text()
  const crash = output.crash()
  const told = [...output.told()]
  // t.Log writes as t.Error does: the first line that speaks of a failure, or else the first.
  const at = Math.max(
    0,
    told.findIndex(each => failureWords.test(each))
  )
  const ordered = crash === '' && told.length > 0 ? [told[at]!, ...told.filter((_, index) => index !== at)] : told
  const first = crash === '' ? ordered[0] : undefined
  const assertion = first === undefined ? undefined : readAssertion(first)
  const message = crash === '' ? (assertion?.message ?? tellingOf(first, details)) : crashMessage(crash)
  if (message === '') return undefined
  const hints: Hint[] = []
  if (crash !== '') hints.push({kind: 'stack', text: plainText(crash)})
  for (const each of ordered.slice(0, 10)) {
    const place = /^(\S[^:\n]*\.go):(\d{1,9}):/.exec(each)
    if (place !== null) hints.push({kind: 'location', location: {path: place[1]!, start: {line: Number(place[2])}}})
  }
  if (crash === '' && details !== '') hints.push({kind: 'stack', text: details})
  if (scope !== '' && hints.length > 0) hints.push({kind: 'symbol', name: scope})
  return {
    severity: 'error',
    message: plainText(message),
    source: 'go-test',
    details,
    ...(hints.length > 0 && {hints}),
    ...(assertion?.expected !== undefined && {expected: assertion.expected}),
    ...(assertion?.actual !== undefined && {actual: assertion.actual})
  }
}

const failureWords =
  /\b(?:errors?|fail(?:ed|s|ure)?|expected|want(?:ed)?|got|mismatch|not equal|unexpected|should|must|invalid)\b|!=|Error Trace:/i

/** The text behind the place, its lines without the indentation; of an example, the output that it got and wanted. */
function tellingOf(first: string | undefined, details: string): string {
  if (first === undefined) return details.split('\n').slice(0, 20).join('\n').trim()
  const [head = '', ...more] = first.split('\n')
  return [head.replace(/^\S[^:\n]*\.go:\d+: ?/, ''), ...more.map(line => line.replace(/^\s{1,8}/, ''))]
    .join('\n')
    .trim()
}

/** The first line of a panic, and for a race what raced. */
function crashMessage(crash: string): string {
  const lines = crash.split('\n').map(line => line.trim())
  const first = lines[0] ?? ''
  if (first.startsWith('WARNING: DATA RACE')) return `data race: ${lines[1] ?? ''}`.trim()
  return first.replace(/ \[recovered(?:, repanicked)?\]$/, '')
}

/** What testify writes: `Error Trace:`, `Error:`, `Test:`, `Messages:` in columns. */
function readAssertion(told: string): {message: string; expected?: string; actual?: string} | undefined {
  if (!told.includes('Error Trace:')) return undefined
  const error = sectionOf(told, 'Error')
  const messages = sectionOf(told, 'Messages')
  const message = [messages, error].filter(each => each !== '').join('\n')
  if (message === '') return undefined
  const [expected, actual] = [/^expected\s*: (.*)$/m, /^actual\s*: (.*)$/m].map(each => each.exec(error)?.[1])
  return {message, ...(expected !== undefined && {expected}), ...(actual !== undefined && {actual})}
}

function sectionOf(told: string, name: string): string {
  const lines = told.split('\n')
  const start = lines.findIndex(line => line.trimStart().startsWith(`${name}:`))
  if (start < 0) return ''
  const end = lines.findIndex((line, index) => index > start && /^\s*(?:Error Trace|Error|Test|Messages):\s/.test(line))
  const [head = '', ...more] = lines.slice(start, end < 0 ? lines.length : end)
  return [
    head
      .trimStart()
      .slice(name.length + 1)
      .trim(),
    ...more.map(line => line.replace(/^\s*/, ''))
  ]
    .join('\n')
    .trim()
}
