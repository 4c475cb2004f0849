import type {Decision} from '../model/decision.ts'
import type {Outcome, Problem, Report} from '../model/report.ts'
import {totalTests, type OutcomeCounts, type SuiteTally} from '../model/tally.ts'
import {group} from '../model/words.ts'
import type {Section} from './compose.ts'
import {outcomeIcons} from './icons.ts'
import {code, link, table, text} from './markdown.ts'
import {section} from './section.ts'
import {duration} from './words.ts'

/** How many reports a table lists at the most. */
const reportsListed = 20

/** A duration; nothing where the report gives none. */
const timeSaid = (seconds: number): string => (seconds > 0 ? duration(seconds) : '')

/** A report by its file, and by the leg that wrote it. */
export const reportName = ({file, leg}: Report): string =>
  leg === undefined ? code(file) : `${text(leg.name)}: ${code(file)}`

const shownOutcomes = ['errored', 'failed', 'flaky', 'passed', 'skipped'] as const

/** The counts of all tests, with their change against the base where there is one, and of each report where there are a few. */
export function totalsTable(reports: readonly Report[], {totals, fanIn, changes}: Decision): string {
  const before = changes?.outcomes ?? totals.outcomes
  const columns = shownOutcomes.filter(
    each => each === 'passed' || totals.outcomes[each] > 0 || (before[each] > 0 && totalTests(totals.outcomes) > 0)
  )
  const compared = (now: number, then: number): string =>
    now === then ? group(now) : `${group(now)} (${now > then ? '+' : '−'}${group(Math.abs(now - then))})`
  const cells = (counts: OutcomeCounts): string[] => columns.map(each => group(counts[each]))
  const head = ['', 'Tests', ...columns.map(each => `${outcomeIcons[each]} ${each}`), 'Time']
  const line = (label: string, counts: OutcomeCounts, seconds: number): string[] => [
    label,
    group(totalTests(counts)),
    ...cells(counts),
    timeSaid(seconds)
  ]
  const tested = reports.filter(({tally}) => totalTests(tally.outcomes) > 0)
  const each =
    fanIn !== undefined || tested.length < 2 || tested.length > reportsListed
      ? []
      : tested.map(report => line(reportName(report), report.tally.outcomes, report.tally.seconds))
  return table(head, `l${'r'.repeat(head.length - 1)}`, [
    ...each,
    [
      '**All tests**',
      compared(totalTests(totals.outcomes), totalTests(before)),
      ...columns.map(outcome => compared(totals.outcomes[outcome], before[outcome])),
      timeSaid(totals.seconds)
    ]
  ])
}

/** The suites, failing ones first, with a column for each outcome that occurs. */
export function suites(reports: readonly Report[]): Section {
  const all = [...suitesByName(reports)]
  if (all.length < 2) return section('', [], 'suite')
  const columns = shownOutcomes.filter(each => all.some(([, {outcomes}]) => outcomes[each] > 0))
  const rows = all
    .map(([name, {outcomes, seconds}]) => ({name, outcomes, seconds, failing: outcomes.failed + outcomes.errored}))
    .sort((a, b) => b.failing - a.failing)
    .map(({name, outcomes, seconds, failing}) => {
      const counts = columns.map(each => (outcomes[each] === 0 ? '' : group(outcomes[each])))
      const label = `${failing > 0 ? outcomeIcons.failed : outcomeIcons.passed} ${text(name === '' ? '(no suite)' : name)}`
      return {brief: `| ${[label, ...counts, timeSaid(seconds)].join(' | ')} |`}
    })
  const lead = `| ${['Suite', ...columns, 'Time'].join(' | ')} |\n| :-- | ${'--: | '.repeat(columns.length)}--: |`
  return section('### Suites', rows, 'suite', lead)
}

/** The suites of all reports; what legs of one job have of the same name is one suite. */
function suitesByName(reports: readonly Report[]): readonly (readonly [string, SuiteTally])[] {
  const apart = reports.filter(({leg}) => leg === undefined).flatMap(({tally}) => [...tally.suites])
  const shared = new Map<string, SuiteTally>()
  for (const [name, {outcomes, seconds}] of reports.flatMap(({leg, tally}) =>
    leg === undefined ? [] : [...tally.suites]
  )) {
    const before = shared.get(name)
    const sum = (outcome: Outcome): number => outcomes[outcome] + (before?.outcomes[outcome] ?? 0)
    shared.set(name, {
      outcomes: {
        errored: sum('errored'),
        failed: sum('failed'),
        flaky: sum('flaky'),
        skipped: sum('skipped'),
        passed: sum('passed')
      },
      seconds: seconds + (before?.seconds ?? 0)
    })
  }
  return [...apart, ...shared]
}

/** Findings by rule, the most frequent first. */
export function rules(problems: readonly Problem[]): Section {
  const counts = new Map<string, {label: string; number: number}>()
  for (const {test, source, code: rule, repeated = 1} of problems) {
    if (test !== undefined || rule === undefined) continue
    const key = `${source}\0${rule.value}`
    const entry = counts.get(key) ?? {label: `${link(code(rule.value), rule.url ?? '')} (${text(source)})`, number: 0}
    entry.number += repeated
    counts.set(key, entry)
  }
  const sorted = [...counts.values()].sort((a, b) => b.number - a.number)
  // Where each rule has one finding, the table would only repeat the list.
  if (sorted.length < 2 || sorted[0]!.number === 1) return section('', [], 'rule')
  const rows = sorted.map(({label, number}) => ({brief: `| ${label} | ${group(number)} |`}))
  return section('### By rule', rows, 'rule', '| Rule | Findings |\n| :-- | --: |')
}

/** What is shown of the slowest tests takes at least this part of the slowest one's time. */
const worthNaming = 1 / 20

/** The tests that took longest. */
export function slowest(reports: readonly Report[]): Section {
  const tests = reports
    .flatMap(({tally, leg}) => tally.slowest.map(test => ({...test, leg})))
    .sort((a, b) => b.seconds - a.seconds)
    .filter(({seconds}, _, [slowest]) => seconds > 0 && seconds >= slowest!.seconds * worthNaming)
  const rows = tests.slice(0, 10).map(({name, seconds, leg}) => ({
    brief: `- ${duration(seconds)}: ${text(name)}${leg === undefined ? '' : ` in ${text(leg.name)}`}`
  }))
  return tests.length < 2 ? section('', [], 'test') : section('### Slowest tests', rows, 'test')
}
