import {ParseError} from '../../errors.ts'
import {identitiesPerLine, identityBytes} from '../../model/bundle.ts'
import type {Diagnostic, Location, Position} from '../../model/diagnostic.ts'
import {severities} from '../../model/diagnostic.ts'
import {outcomes, type Attachment, type Outcome, type TestCase} from '../../model/report.ts'
import type {OutcomeCounts, SlowTest, Tally} from '../../model/tally.ts'
import {count, list, maybeText, object, own, repositoryPath, seconds, text, word, type Fields} from './fields.ts'

/** Lists of one case are never longer than this when we write them. */
const longest = {suites: 100, diagnostics: 1_000}

/** A test that did not pass. What is said of a failed one comes as problems. */
export function caseOf(fields: Fields): TestCase {
  return {
    name: text(fields, 'name'),
    suites: texts(fields, 'suites', longest.suites),
    ...maybeText(fields, 'className'),
    ...maybeText(fields, 'file'),
    outcome: word(fields, 'outcome', outcomes),
    ...(own(fields, 'seconds') ? {seconds: seconds(fields, 'seconds')} : {}),
    ...(own(fields, 'attempts') ? {attempts: count(fields, 'attempts')} : {}),
    ...maybeText(fields, 'reason'),
    diagnostics: list(fields, 'diagnostics', longest.diagnostics).map(each =>
      diagnosticOf(object(each, 'diagnostics'))
    ),
    ...(own(fields, 'attachments')
      ? {
          attachments: list(fields, 'attachments', longest.diagnostics).flatMap(each =>
            attachmentOf(object(each, 'attachments'))
          )
        }
      : {})
  }
}

/** Files of the machine that ran the tests are not here: only those of the repository can be meant. */
function attachmentOf(fields: Fields): Attachment[] {
  const path = repositoryPath(fields, 'path')
  return path === undefined ? [] : [{name: text(fields, 'name'), path, ...maybeText(fields, 'contentType')}]
}

/** What is said of a test or of code. */
export const diagnosticOf = (fields: Fields): Diagnostic => ({
  severity: word(fields, 'severity', severities),
  message: text(fields, 'message'),
  source: text(fields, 'source'),
  ...(own(fields, 'location') ? locationOf(object(fields['location'], 'location')) : {}),
  ...(own(fields, 'code') ? {code: codeOf(object(fields['code'], 'code'))} : {}),
  ...maybeText(fields, 'title'),
  ...maybeText(fields, 'details'),
  ...maybeText(fields, 'expected'),
  ...maybeText(fields, 'actual')
})

const codeOf = (fields: Fields): {value: string; url?: string} => {
  const url = own(fields, 'url') ? text(fields, 'url') : ''
  return {value: text(fields, 'value'), ...(/^https?:\/\//i.test(url) ? {url} : {})}
}

/** A place in the repository; a problem whose path leaves it has none. */
function locationOf(fields: Fields): {location?: Location} {
  const path = repositoryPath(fields, 'path')
  if (path === undefined) return {}
  const start = own(fields, 'start') ? {start: positionOf(object(fields['start'], 'start'))} : {}
  const end = own(fields, 'end') ? {end: positionOf(object(fields['end'], 'end'))} : {}
  return {location: {path, ...start, ...end}}
}

const positionOf = (fields: Fields): Position => ({
  line: count(fields, 'line'),
  ...(own(fields, 'column') ? {column: count(fields, 'column')} : {})
})

/** One of the slowest tests. */
export function slowOf(value: unknown): SlowTest {
  const fields = object(value, 'slowest')
  return {name: text(fields, 'name'), seconds: seconds(fields, 'seconds')}
}

/** A list of texts. */
export function texts(fields: Fields, key: string, limit: number): readonly string[] {
  return list(fields, key, limit).map((value, index) => text({[index]: value}, String(index)))
}

/** The counts in `outcomes`. */
export function outcomeCounts(fields: Fields): OutcomeCounts {
  const counts = object(fields['outcomes'], 'outcomes')
  return Object.fromEntries(outcomes.map(outcome => [outcome, count(counts, outcome)])) as Record<Outcome, number>
}

/** The counts in `findings`. */
export function severityCounts(fields: Fields): Tally['findings'] {
  const counts = object(fields['findings'], 'findings')
  return {error: count(counts, 'error'), warning: count(counts, 'warning'), info: count(counts, 'info')}
}

/** The bytes of one line of identities, a whole number of cases. */
export function columnsOf(fields: Fields): Buffer {
  const {base64} = fields
  if (typeof base64 !== 'string') throw new ParseError('“base64” is not a text')
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length % identityBytes !== 0 || bytes.length > identitiesPerLine * identityBytes)
    throw new ParseError('“base64” does not hold identities')
  return bytes
}

/** All identities of a report, from the bytes of their lines. */
export function identitiesOf(pieces: readonly Buffer[]): Tally['identities'] {
  const length = pieces.reduce((sum, piece) => sum + piece.length / identityBytes, 0)
  const hashes = new Uint32Array(2 * length)
  const endings = new Uint8Array(length)
  let index = 0
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += identityBytes, index++) {
      const outcome = piece.readUInt8(at + 8)
      if (outcome >= outcomes.length) throw new ParseError('an identity has no outcome')
      hashes[2 * index] = piece.readUInt32LE(at)
      hashes[2 * index + 1] = piece.readUInt32LE(at + 4)
      endings[index] = outcome
    }
  return {length, hashes, outcomes: endings}
}
