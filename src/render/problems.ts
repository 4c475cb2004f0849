import {emptyGallery, type Gallery} from '../model/gallery.ts'
import {testName, type Problem, type TestCase} from '../model/report.ts'
import {count, group} from '../model/words.ts'
import {heading} from './annotation.ts'
import {writtenLater, type Row, type Section} from './compose.ts'
import {outcomeIcons, severityIcons} from './icons.ts'
import {locationLink, type Place} from './links.ts'
import {code, details, fence, html, image, link, text} from './markdown.ts'
import {firstLine, plain} from './plain.ts'
import {saidBy} from './legs.ts'
import {section} from './section.ts'
import type {Story} from './story.ts'
import {duration} from './words.ts'

/** The most of a trace that a summary shows of one failure; the annotation has the rest. */
const traceCharacters = 4000

/** How many failures of one test are shown whole, such as those of soft assertions; the rest is counted. */
const failuresOfTest = 5

/** The longest value that stands in a heading; in characters. */
const valueCharacters = 60

/**
 * One row for each test. Where a base tells them apart, new failures come before those that it has not told, and those
 * that it had.
 */
export function failures(problems: readonly Problem[], story: Story): readonly Section[] {
  const rows = (some: readonly Problem[]): readonly Row[] => byTest(some).map(each => failureRow(each, story))
  const whole = (title: string, some: readonly Row[]): Section => ({
    ...section(title, some, 'failure'),
    wholeFirst: true
  })
  const flaky = problems.filter(problem => problem.knownFlaky === true)
  const others = problems.filter(problem => problem.knownFlaky !== true)
  const listedFlaky = section('### Known to be flaky', rows(flaky), 'failure')
  return [
    whole('### New failures', rows(others.filter(problem => problem.standing === 'new'))),
    whole('### Failures', rows(others.filter(problem => problem.standing === undefined))),
    whole('### Still failing', rows(others.filter(problem => problem.standing === 'known'))),
    listedFlaky
  ]
}

/** What failed in one test, at least once. */
type Failures = readonly [Problem, ...Problem[]]

function byTest(problems: readonly Problem[]): readonly Failures[] {
  const tests = new Map<TestCase, [Problem, ...Problem[]]>()
  for (const problem of problems) {
    const some = tests.get(problem.test!)
    if (some === undefined) tests.set(problem.test!, [problem])
    else some.push(problem)
  }
  return [...tests.values()]
}

function failureRow(some: Failures, story: Story): Row {
  const [problem] = some
  const test = problem.test!
  const brief = (): string => {
    const place = problem.location === undefined ? '' : ` in ${locationLink(story.place, problem.location)}`
    const said = inOneLine(problem)
    return `- ${outcomeIcons[test.outcome]} **${text(testName(test))}**${place}${said === '' ? '' : `: ${text(said, 200)}`}${timesSaid(problem)}${saidBy(problem, text)}${others(some)}`
  }
  return writtenLater(brief, () => wholeFailures(some, story))
}

/** How many more failures the test has. */
const others = ({length}: Failures): string => (length === 1 ? '' : ` (and ${group(length - 1)} more)`)

/** The first line of the message, with short values that it does not have itself. */
function inOneLine({message, expected, actual}: Problem): string {
  const line = firstLine(message)
  const isShort = (value: string): boolean => value.length <= valueCharacters && !/[\n\r]/.test(value.trim())
  if (expected === undefined || actual === undefined || !isShort(expected) || !isShort(actual)) return line
  if (line.includes(expected.trim()) && line.includes(actual.trim())) return line
  const values = `expected ${expected.trim() || 'nothing'}, got ${actual.trim() || 'nothing'}`
  return line === '' ? values : `${line} (${values})`
}

function wholeFailures(some: Failures, {place, gallery}: Story): string {
  const [problem] = some
  const said = inOneLine(problem)
  const test = problem.test!
  const more = some.length - failuresOfTest
  return details(
    `${outcomeIcons[test.outcome]} <b>${html(testName(test))}</b>${said === '' ? '' : `: ${html(said, 160)}`}${timesSaid(problem)}${saidBy(problem, html)}${others(some)}`,
    [
      ...some
        .slice(0, failuresOfTest)
        .flatMap((each, index) => wholeFailure(each, {place, seconds: index === 0 ? (test.seconds ?? 0) : 0})),
      ...(more > 0 ? [`… and ${count(more, 'more failure')} of this test.`] : []),
      attachments(test, gallery)
    ]
      .filter(part => part !== '')
      .join('\n\n')
  )
}

/** @param seconds the test's duration; 0 where it is not to be said. */
function wholeFailure(problem: Problem, {place, seconds}: {place: Place; seconds: number}): readonly string[] {
  const {details: trace, location, message} = problem
  const where = location === undefined ? [] : [locationLink(place, location)]
  const facts = [...where, ...(seconds > 0 ? [duration(seconds)] : [])].join(' · ')
  const told = trace === undefined ? message : trace.includes(message) ? trace : `${message}\n\n${trace}`
  return [facts, sourceLine(problem), difference(problem), fence(shortened(withoutLibraries(plain(told))))]
}

/** Fewer frames of libraries than this in a row stay. */
const librariesFolded = 3

/** A trace without the frames of libraries and of Node itself, which nobody is going to change; they are counted. */
function withoutLibraries(trace: string): string {
  const lines: string[] = []
  let folded: string[] = []
  const unfold = (): void => {
    if (folded.length < librariesFolded) lines.push(...folded)
    else lines.push(`    … (${group(folded.length)} frames of libraries)`)
    folded = []
  }
  for (const line of trace.split('\n')) {
    const isFrame = line.trimStart().startsWith('at ')
    if (isFrame && /[\\/]node_modules[\\/]|[ (]node:|\(<anonymous>\)/.test(line)) folded.push(line)
    else {
      unfold()
      lines.push(line)
    }
  }
  unfold()
  return lines.join('\n')
}

/** How many images and names of other files a failure is shown with. */
const imagesOfFailure = 4
const filesOfFailure = 20

/** The images of a test as images; what else is attached, by name. */
function attachments(test: TestCase, gallery: Gallery = emptyGallery): string {
  const all = test.attachments ?? []
  const images = gallery.ofTests.get(test) ?? []
  const named = all.slice(0, filesOfFailure).map(({name, path}) => code(name === '' ? path : name))
  const more = all.length > named.length ? ` and ${all.length - named.length} more` : ''
  return [
    ...images.slice(0, imagesOfFailure).map(({alt, image_url}) => image(alt, image_url)),
    ...(all.length > images.length ? [`Attachments: ${named.join(', ')}${more}`] : [])
  ].join('\n\n')
}

/** The line at which it failed, where the trace does not show it anyway. */
const sourceLine = ({sourceLine: line, details: trace = '', location}: Problem): string =>
  line === undefined || trace.includes(line) ? '' : fence(`${location!.start!.line} │ ${line}`)

/** Expected and actual as a diff, where the tool tells them apart. */
function difference({expected, actual}: Problem): string {
  if (expected === undefined || actual === undefined) return ''
  const marked = (sign: string, value: string): string =>
    plain(value)
      .split('\n')
      .map(line => `${sign} ${line}`)
      .join('\n')
  return fence(shortened(`${marked('-', expected)}\n${marked('+', actual)}`), 'diff')
}

const shortened = (value: string): string =>
  value.length <= traceCharacters
    ? value
    : `${value.slice(0, traceCharacters).replace(/[\ud800-\udbff]$/, '')}\n… (${group(value.length - traceCharacters)} more characters)`

/** For what was reported more than once. */
const timesSaid = ({repeated = 1}: Problem): string => (repeated > 1 ? ` (reported ${group(repeated)} times)` : '')

/**
 * What linters and compilers found, and failures outside of tests. Where a base tells them apart, new ones come first, and
 * those that it had last.
 */
export function findings(problems: readonly Problem[], place: Place): readonly Section[] {
  const of = (standing: Problem['standing']): readonly Row[] =>
    findingRows(
      problems.filter(problem => problem.standing === standing),
      place
    )
  return [
    section('### New findings', of('new'), 'new finding'),
    section('### Findings', of(undefined), 'finding'),
    section('### Known findings', of('known'), 'known finding')
  ]
}

const findingRows = (problems: readonly Problem[], place: Place): readonly Row[] =>
  problems.map((problem): Row => {
    const brief = (): string => {
      const where = problem.location === undefined ? '' : `${locationLink(place, problem.location)}: `
      const rule = problem.code === undefined ? '' : ` ${link(code(problem.code.value), problem.code.url ?? '')}`
      const message = problem.message.trim() === '' ? heading(problem) : problem.message
      return `- ${severityIcons[problem.severity]} ${where}${text(message)}${rule}${timesSaid(problem)}${saidBy(problem, text)}`
    }
    const trace = problem.location === undefined ? problem.details : undefined
    return trace === undefined
      ? writtenLater(brief)
      : writtenLater(brief, () => `${brief()}\n\n${details('details', fence(shortened(trace)))}`)
  })
