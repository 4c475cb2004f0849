import {emptyGallery, type Gallery} from '../model/gallery.ts'
import {testName, type Problem, type TestCase} from '../model/report.ts'
import {heading} from './annotation.ts'
import {writtenLater, type Row, type Section} from './compose.ts'
import {outcomeIcons, severityIcons} from './icons.ts'
import {locationLink, type Place} from './links.ts'
import {code, details, fence, html, image, link, text} from './markdown.ts'
import {firstLine, plain} from './plain.ts'
import {saidBy} from './legs.ts'
import {section} from './section.ts'
import type {Story} from './story.ts'
import {duration, group} from './words.ts'

/** The most of a trace that a summary shows of one failure; the annotation has the rest. */
const traceCharacters = 4000

/** Where a base tells them apart, new failures come before those that it has not told, and those that it had. */
export function failures(problems: readonly Problem[], story: Story): readonly Section[] {
  const rows = (some: readonly Problem[]): readonly Row[] => some.map(problem => failureRow(problem, story))
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

function failureRow(problem: Problem, story: Story): Row {
  const test = problem.test!
  const brief = (): string => {
    const message = firstLine(problem.message)
    const place = problem.location === undefined ? '' : ` in ${locationLink(story.place, problem.location)}`
    const said = message === '' ? '' : `: ${text(message, 200)}`
    return `- ${outcomeIcons[test.outcome]} **${text(testName(test))}**${place}${said}${timesSaid(problem)}${saidBy(problem, text)}`
  }
  return writtenLater(brief, () => wholeFailure(problem, story))
}

function wholeFailure(problem: Problem, {place, gallery}: Story): string {
  const message = firstLine(problem.message)
  const test = problem.test!
  const {details: trace, location} = problem
  const where = location === undefined ? [] : [locationLink(place, location)]
  const facts = [...where, ...(test.seconds ? [duration(test.seconds)] : [])].join(' · ')
  const told =
    trace === undefined ? problem.message : trace.includes(problem.message) ? trace : `${problem.message}\n\n${trace}`
  return details(
    `${outcomeIcons[test.outcome]} <b>${html(testName(test))}</b>${message === '' ? '' : `: ${html(message, 160)}`}${timesSaid(problem)}${saidBy(problem, html)}`,
    [facts, sourceLine(problem), difference(problem), fence(shortened(plain(told))), attachments(test, gallery)]
      .filter(part => part !== '')
      .join('\n\n')
  )
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
