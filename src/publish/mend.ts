import type {Annotation, CheckRun} from '../model/check-run.ts'
import {githubLimits} from './limits.ts'

/**
 * A check run that GitHub takes, as near to the given one as can be: what breaks a limit is cut here for certain, even
 * where it should have been cut with more care before.
 */
export const mendCheckRun = (checkRun: CheckRun): CheckRun => ({
  ...checkRun,
  title: cutCharacters(wellFormed(checkRun.title), githubLimits.titleCharacters),
  summary: cutBytes(wellFormed(checkRun.summary), githubLimits.summaryBytes),
  ...(checkRun.text === undefined ? {} : {text: cutBytes(wellFormed(checkRun.text), githubLimits.textBytes)}),
  annotations: checkRun.annotations.map(mend)
})

/**
 * An annotation that GitHub takes: one bad annotation makes it refuse a whole request. What is wrong with columns costs
 * the columns, never the annotation.
 */
function mend(annotation: Annotation): Annotation {
  const {annotation_level, title, raw_details} = annotation
  const start_line = lineNumber(annotation.start_line)
  const end_line = Math.max(start_line, lineNumber(annotation.end_line))
  return {
    // GitHub takes any path, even of a folder.
    path: annotation.path === '' ? '.' : wellFormed(annotation.path),
    start_line,
    end_line,
    ...(start_line === end_line ? columnsOf(annotation) : {}),
    annotation_level,
    message: cutBytes(wellFormed(messageOf(annotation)), githubLimits.annotationMessageBytes),
    ...(title === undefined ? {} : {title: cutCharacters(wellFormed(title), githubLimits.annotationTitleCharacters)}),
    ...(raw_details === undefined
      ? {}
      : {raw_details: cutBytes(wellFormed(raw_details), githubLimits.annotationDetailsBytes)})
  }
}

/**
 * An annotation with nothing in it that a server could mind: for a batch that was refused although each limit that is
 * known was kept to. Characters beyond U+FFFF are among what was seen to be refused.
 * @see https://github.com/EnricoMi/publish-unit-test-result-action/pull/251
 */
export const plainest = ({path, start_line, end_line, annotation_level, message, title}: Annotation): Annotation => ({
  path: withoutAstral(path),
  start_line,
  end_line,
  annotation_level,
  message: withoutAstral(title === undefined || title === message ? message : `${title}\n\n${message}`).slice(0, 20_000)
})

/** GitHub refuses an empty message. */
const messageOf = ({message, title = ''}: Annotation): string =>
  [message, title].find(text => text.trim() !== '') ?? 'No message.'

const columnsOf = ({start_column, end_column}: Annotation): Pick<Annotation, 'start_column' | 'end_column'> =>
  isColumn(start_column) && isColumn(end_column) && start_column <= end_column ? {start_column, end_column} : {}

const lineNumber = (value: number): number => (Number.isSafeInteger(value) && value > 0 ? value : 1)
const isColumn = (value: number | undefined): value is number => Number.isSafeInteger(value) && value! >= 1

/** Halves of characters and NUL are in no text of UTF-8 that a database takes. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}|\0/gu, '\ufffd')

const withoutAstral = (text: string): string => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')

const cutCharacters = (text: string, most: number): string =>
  text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('')

/** The longest beginning that takes no more than so many bytes of UTF-8, whole characters only. */
function cutBytes(text: string, most: number): string {
  // No UTF-16 unit takes more than three bytes.
  if (text.length * 3 <= most) return text
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return text
  let end = most
  while ((bytes[end]! & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}
