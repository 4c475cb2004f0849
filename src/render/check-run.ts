import {testName} from '../model/report.ts'
import type {Action, CheckRun, Image, Limits} from '../model/check-run.ts'
import {count} from '../model/words.ts'
import {annotationOf} from './annotation.ts'
import {compose, type Section} from './compose.ts'
import {byteLength, fitBytes, fitCharacters} from './fit.ts'
import {harmless, oneLine} from './plain.ts'
import type {Story} from './story.ts'
import {opening, sections} from './summary.ts'
import {headline} from './words.ts'

/** What of a check run is not found in the reports. */
export interface Frame {
  readonly name: string
  readonly externalId: string
  /** Markdown of the user's, put above ours as it is. */
  readonly summary: string
  readonly images: readonly Image[]
  readonly actions: readonly Action[]
  readonly detailsUrl: string
  /** For the next run to compare with, in so many bytes: put at the end of the text as it is. */
  readonly digest: (bytes: number) => {readonly comment: string; readonly isExact: boolean}
  readonly limits: Limits
}

/** The most of a summary that the user's own Markdown may take. */
const shareOfOwnMarkdown = 0.5

/**
 * How much of the text is the digest's: a gate that is exact is worth more than the end of a long list, which the job's
 * summary has too; counts need less. What the list leaves is the digest's as well.
 */
const shareOfExactDigest = 0.75
const shareOfDigest = 0.375

/** Renders what was decided as one check run with all its annotations. */
export function renderCheckRun(story: Story, frame: Frame): CheckRun {
  const {limits} = frame
  const exact = frame.digest(limits.textBytes * shareOfExactDigest)
  const reserved = exact.isExact ? byteLength(exact.comment) : limits.textBytes * shareOfDigest
  const pages = [limits.summaryBytes, Math.floor(limits.textBytes - reserved) - 2] as const
  const {summary, text: overflow} = renderSummary(story, {own: frame.summary, pages})
  const {comment} = exact.isExact ? exact : frame.digest(limits.textBytes - byteLength(overflow) - 2)
  const text = [overflow, comment].filter(part => part !== '').join('\n\n')
  return {
    name: frame.name,
    head_sha: story.place.headSha,
    external_id: frame.externalId,
    ...(frame.detailsUrl === '' ? {} : {details_url: frame.detailsUrl}),
    conclusion: story.decision.conclusion,
    title: fitCharacters(title(story), limits.titleCharacters),
    summary,
    ...(text === '' ? {} : {text}),
    annotations: story.decision.annotated.map(problem => annotationOf(problem, limits)),
    images: frame.images,
    actions: frame.actions
  }
}

/** The check run's title: the counts in one line, with what could not be read and what is not annotated. */
export function title({decision, reports, unmatched}: Story): string {
  const unreadable = reports.filter(report => report.unreadable !== null).length
  const nothingRead = unreadable === reports.length && headline(decision.totals) === headline(nothing)
  return [
    ...(reports.length === 0 ? ['no reports found'] : nothingRead ? [] : [headline(decision.totals)]),
    ...(unmatched.length > 0 && reports.length > 0 ? [`${count(unmatched.length, 'glob')} without a file`] : []),
    ...(unreadable > 0 ? [`${count(unreadable, 'report')} not read whole`] : []),
    ...(decision.omitted > 0 ? [`${count(decision.omitted, 'annotation')} omitted`] : [])
  ].join(' · ')
}

/** What reports come to that say nothing. */
const nothing = {
  outcomes: {errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0},
  findings: {error: 0, warning: 0, info: 0},
  seconds: 0,
  reports: 1,
  testReports: 0
}

/** The summary on pages of so many bytes: what the first cannot hold goes on in the second. */
export function renderSummary(
  story: Story,
  {own, pages: [first, second]}: {own: string; pages: readonly [number, number]}
): {summary: string; text: string} {
  const ours = opening(story)
  const top = own.trim() === '' ? ours : `${fitBytes(own.trim(), first * shareOfOwnMarkdown)}\n\n${ours}`
  const note = omittedNote(story)
  const {markdown, rest} = compose([top, note].filter(part => part !== '').join('\n\n'), sections(story), first)
  const left = rest.filter(section => worthGoingOn(section))
  const text = left.length === 0 || second === 0 ? '' : compose('', left.map(continued), second).markdown
  // The composer keeps to its budget; this holds if one day it does not.
  return {summary: byteLength(markdown) <= first ? markdown : fitBytes(markdown, first), text: fitBytes(text, second)}
}

const continued = (section: Section): Section => ({...section, heading: `${section.heading} (continued)`})

/** Slow tests and the like need no second page. */
const worthGoingOn = ({heading}: Section): boolean => !/Slowest|Skipped|By rule/.test(heading)

function omittedNote({decision: {omitted, annotated}}: Story): string {
  if (omitted === 0) return ''
  return `${count(annotated.length, 'problem')} of ${annotated.length + omitted} with a place ${annotated.length === 1 ? 'is' : 'are'} annotated; ${omitted} omitted by \`annotations\`, \`max-annotations\` or \`max-annotations-per-file\`.`
}

/** The lines of the log: what was found and what was decided; hostile text is escaped by the log itself. */
export function logLines(story: Story, most: number): readonly string[] {
  const {problems} = story.decision
  const lines = problems.slice(0, most).map(problem => {
    const {location, message, severity, test} = problem
    const where =
      location === undefined ? '' : ` ${location.path}${location.start === undefined ? '' : `:${location.start.line}`}`
    const name = test === undefined ? '' : ` [${testName(test)}]`
    return oneLine(`${severity}${where}${harmless(`${name} ${message}`)}`, 500)
  })
  return problems.length > most ? [...lines, `… and ${count(problems.length - most, 'more problem')}`] : lines
}
