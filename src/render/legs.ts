import {conclusionPriority, type Conclusion} from '../model/check-run.ts'
import type {FanIn, GridRow, LegResult} from '../model/fan-in.ts'
import {isFailing, type Problem} from '../model/report.ts'
import {totalFindings, totalTests} from '../model/tally.ts'
import {count, group} from '../model/words.ts'
import type {Row, Section} from './compose.ts'
import {outcomeIcons} from './icons.ts'
import {text} from './markdown.ts'
import {section} from './section.ts'
import {duration} from './words.ts'

const icons: Readonly<Record<Conclusion, string>> = {
  success: '✅',
  neutral: '⚪',
  skipped: '⏭️',
  failure: '❌',
  timed_out: '⌛',
  cancelled: '🚫',
  action_required: '❗'
}

/** How many names one sentence lists. */
const namesListed = 10
/** With more legs than this a table of tests by legs is too wide to be read. */
const widestGrid = 8

const passes = ({conclusion}: LegResult): boolean =>
  conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped'

/** Some names, and how many more there are. */
const some = (names: readonly string[]): string =>
  names.length <= namesListed
    ? names.join(', ')
    : `${names.slice(0, namesListed).join(', ')} and ${group(names.length - namesListed)} more`

/** The legs that say a problem, in brackets after a blank; empty where it is not of a leg. */
export const saidBy = ({legs}: Problem, escape: (value: string) => string): string =>
  legs === undefined ? '' : ` ${escape(`(in ${some(legs)})`)}`

/** How the legs did, in one paragraph that names those that did not pass or are missing. */
export function legsLine({legs, missing, absent}: FanIn): string {
  const failing = legs.filter(leg => !passes(leg)).map(({name}) => name)
  const seconds = legs.map(leg => leg.seconds)
  const longest = Math.max(...seconds)
  const parts = [
    `**${group(legs.length - failing.length)} of ${count(legs.length + missing, 'leg')} passed**`,
    ...(failing.length === 0 ? [] : [`not: ${text(some(failing))}`]),
    ...(missing === 0 ? [] : [`missing: ${absent.length === 0 ? group(missing) : text(some(absent))}`]),
    ...(longest === 0
      ? []
      : [`together ${duration(seconds.reduce((a, b) => a + b))}, the longest ${duration(longest)}`])
  ]
  return `${parts.join('; ')}.`
}

/** The legs with their counts, and the tests that fail in some of them. */
export const legSections = (fanIn: FanIn): readonly Section[] => [legTable(fanIn), grid(fanIn)]

const shownOutcomes = ['errored', 'failed', 'flaky', 'passed', 'skipped'] as const

function legTable({legs, missing, absent}: FanIn): Section {
  const columns = shownOutcomes.filter(each => each === 'passed' || legs.some(({outcomes}) => outcomes[each] > 0))
  const hasFindings = legs.some(({findings}) => totalFindings(findings) > 0)
  const row = (cells: readonly string[]): Row => ({brief: `| ${cells.join(' | ')} |`})
  const legRow = ({name, conclusion, outcomes, findings, seconds, unreadable, unmatched}: LegResult): Row => {
    const faults = unreadable + unmatched.length
    return row([
      `${text(name)}${faults === 0 ? '' : ` (${count(faults, 'report')} not read)`}`,
      `${icons[conclusion]} ${conclusion}`,
      group(totalTests(outcomes)),
      ...columns.map(each => (outcomes[each] === 0 ? '' : group(outcomes[each]))),
      ...(hasFindings ? [totalFindings(findings) === 0 ? '' : group(totalFindings(findings))] : []),
      seconds > 0 ? duration(seconds) : ''
    ])
  }
  const empty = Array<string>(columns.length + (hasFindings ? 3 : 2)).fill('')
  const lost = absent.length > 0 ? absent.map(name => text(name)) : missing > 0 ? [`${group(missing)} more`] : []
  const gravestFirst = legs.toSorted(
    (a, b) => conclusionPriority.indexOf(a.conclusion) - conclusionPriority.indexOf(b.conclusion)
  )
  const rows = [
    ...gravestFirst.filter(leg => !passes(leg)).map(legRow),
    ...lost.map(name => row([name, '❔ missing', ...empty])),
    ...gravestFirst.filter(passes).map(legRow)
  ]
  const head = [
    'Leg',
    'Result',
    'Tests',
    ...columns.map(each => `${outcomeIcons[each]} ${each}`),
    ...(hasFindings ? ['Findings'] : []),
    'Time'
  ]
  return section(
    '### Legs',
    rows,
    'leg',
    `| ${head.join(' | ')} |\n| :-- | :-- | ${'--: | '.repeat(head.length - 2).trim()}`
  )
}

function grid({legs, failing, moreFailing}: FanIn): Section {
  const title = '### Failing tests by leg'
  if (legs.length < 2) return section(title, [], 'test')
  const rest: readonly Row[] = moreFailing === 0 ? [] : [{brief: `\n… and ${count(moreFailing, 'more failing test')}.`}]
  if (legs.length > widestGrid)
    return section(title, [...failing.map(row => ({brief: inWords(row, legs.length)})), ...rest], 'test')
  const labels = shortNames(legs.map(({name}) => name))
  const rows = failing.map(({name, outcomes}) => {
    const cells = legs.map(leg => {
      const outcome = outcomes.get(leg.name)
      return outcome === undefined ? '' : `${outcomeIcons[outcome]} ${outcome}`
    })
    return {brief: `| ${[text(name), ...cells].join(' | ')} |`}
  })
  const lead = `| Test | ${labels.map(label => text(label)).join(' | ')} |\n| :-- | ${':-: | '.repeat(labels.length).trim()}`
  return section(title, [...rows, ...rest], 'test', lead)
}

function inWords({name, outcomes}: GridRow, legs: number): string {
  const failing = [...outcomes].filter(([, outcome]) => isFailing(outcome)).map(([leg]) => leg)
  const where =
    failing.length === legs
      ? `in all ${group(legs)} legs`
      : `in ${group(failing.length)} of ${group(legs)} legs: ${text(some(failing))}`
  return `- ${outcomeIcons.failed} **${text(name)}** fails ${where}`
}

/** `20` and `22` for `test (20)` and `test (22)`, where all are of one job. */
function shortNames(names: readonly string[]): readonly string[] {
  const parts = names.map(name => /^(.*) \((.*)\)$/s.exec(name))
  return parts.every(part => part?.[1] === parts[0]?.[1] && part !== null) ? parts.map(part => part![2]!) : names
}

/** Rows of which many legs have the same, each once with how often. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>()
  for (const {brief} of rows) counts.set(brief, (counts.get(brief) ?? 0) + 1)
  return [...counts].map(([brief, times]) => ({brief: times === 1 ? brief : `${brief} (${group(times)} times)`}))
}
