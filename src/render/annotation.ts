import type {Annotation, AnnotationLevel, Limits} from '../model/check-run.ts'
import type {Severity} from '../model/diagnostic.ts'
import {testName, type Problem} from '../model/report.ts'
import {fitBytes, fitCharacters} from './fit.ts'
import {saidBy} from './legs.ts'
import {oneLine, plain} from './plain.ts'

const levels: Readonly<Record<Severity, AnnotationLevel>> = {error: 'failure', warning: 'warning', info: 'notice'}

/** What stands above a problem: the test, or the tool and its rule. */
export const heading = (problem: Problem): string =>
  problem.test !== undefined
    ? testName(problem.test)
    : (problem.title ?? [problem.source, problem.code?.value].filter(part => part !== undefined).join(' '))

/** For what was reported more than once. */
const timesSaid = ({repeated = 1}: Problem): string => (repeated > 1 ? `\n(reported ${repeated} times)` : '')

/** The legs that said it, on a line of their own. */
const legsSaid = (problem: Problem): string => saidBy(problem, plain).replace(/^ /, '\n')

/**
 * A problem with a location as the Checks API takes it: columns only on one line, the end inclusive, every field within
 * its limit.
 * @see https://docs.github.com/rest/checks/runs#create-a-check-run
 */
export function annotationOf(problem: Problem, limits: Limits): Annotation {
  const {path, start, end} = problem.location!
  const startLine = Math.max(1, start?.line ?? 1)
  const endLine = Math.max(startLine, end?.line ?? startLine)
  const startColumn = start?.column
  const columns =
    startLine === endLine && startColumn !== undefined && startColumn >= 1
      ? {start_column: startColumn, end_column: Math.max(startColumn, (end?.column ?? startColumn + 1) - 1)}
      : {}
  const title = fitCharacters(oneLine(heading(problem), 1000), limits.annotationTitleCharacters)
  const message = (plain(problem.message).trim() || title || 'no message') + timesSaid(problem) + legsSaid(problem)
  const details = plain(problem.details ?? '').trim()
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...columns,
    annotation_level: levels[problem.severity],
    message: fitBytes(message, limits.annotationMessageBytes),
    ...(title === '' ? {} : {title}),
    ...(details === '' || details === message ? {} : {raw_details: fitBytes(details, limits.annotationDetailsBytes)})
  }
}
