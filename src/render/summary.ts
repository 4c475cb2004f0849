import type {Changes} from '../model/baseline.ts'
import type {Decision} from '../model/decision.ts'
import type {Severity} from '../model/diagnostic.ts'
import {testName, type Outcome, type Problem, type Report, type TestCase} from '../model/report.ts'
import {totalTests, type OutcomeCounts, type SuiteTally} from '../model/tally.ts'
import {heading} from './annotation.ts'
import type {Row, Section} from './compose.ts'
import {locationLink, type Place} from './links.ts'
import {code, details, fence, html, link, table, text} from './markdown.ts'
import {firstLine, plain} from './plain.ts'
import {count, duration, group} from './words.ts'

/** What a summary is made from. */
export interface Story {
  readonly decision: Decision
  readonly reports: readonly Report[]
  readonly unmatched: readonly string[]
  readonly place: Place
}

const outcomeIcons: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  failed: '❌',
  errored: '💥',
  flaky: '🎲',
  skipped: '⏭️'
}
const severityIcons: Readonly<Record<Severity, string>> = {error: '❌', warning: '⚠️', info: 'ℹ️'}

/** The most of a trace that a summary shows of one failure; the annotation has the rest. */
const traceCharacters = 4000

/** How many suites, slow tests and the like are listed at the most. */
const listed = 20

/** What stands above everything: the sentence that says why, and the totals. */
export function opening(story: Story): string {
  const {decision, reports} = story
  const {totals} = decision
  const parts = [decision.reason]
  if (decision.changes !== undefined) parts.push(changesLine(decision.changes, story.place))
  if (decision.baselineNote !== undefined) parts.push(text(decision.baselineNote, 500))
  if (totals.testReports > 0) parts.push(totalsTable(reports, decision))
  return parts.join('\n\n')
}

/** The sections in the order in which they matter; empty ones are left out by the composer. */
export function sections(story: Story): readonly Section[] {
  const {reports, place} = story
  const {problems} = story.decision
  const cases = reports.flatMap(report => report.cases)
  return [
    faults(story),
    ...failures(
      problems.filter(problem => problem.test !== undefined),
      story
    ),
    findings(
      problems.filter(problem => problem.test === undefined),
      place
    ),
    section('### Fixed', fixedRows(story.decision), 'fixed test'),
    section('### Flaky', cases.filter(each => each.outcome === 'flaky').map(flakyRow), 'flaky test'),
    rules(problems),
    suites(reports),
    slowest(reports),
    section('### Skipped', cases.filter(each => each.outcome === 'skipped').map(skippedRow), 'skipped test'),
    section('### Remarks on the reports', reports.flatMap(warningRows), 'remark')
  ]
}

const section = (title: string, rows: readonly Row[], word: string, lead?: string): Section => ({
  heading: title,
  rows,
  more: number => `… and ${count(number, `more ${word}`)}, not listed here.`,
  ...(lead === undefined ? {} : {lead})
})

function faults({reports, unmatched}: Story): Section {
  const rows = [
    ...unmatched.map(glob => ({
      brief: `- No file matches ${code(glob)}. Was the report written, and is the path right?`
    })),
    ...reports.flatMap(({unreadable}) => (unreadable === null ? [] : [{brief: `- ${text(unreadable, 1000)}`}]))
  ]
  return section('### Not read', rows, 'report')
}

/** One section, or, where a base tells them apart, new failures before those that were there already. */
function failures(problems: readonly Problem[], {place, decision}: Story): readonly Section[] {
  const rows = (some: readonly Problem[]): readonly Row[] => some.map(problem => failureRow(problem, place))
  const whole = (title: string, some: readonly Row[]): Section => ({
    ...section(title, some, 'failure'),
    wholeFirst: true
  })
  const flaky = problems.filter(problem => problem.knownFlaky === true)
  const others = problems.filter(problem => problem.knownFlaky !== true)
  const listedFlaky = section('### Known to be flaky', rows(flaky), 'failure')
  if (decision.changes === undefined) return [whole('### Failures', rows(others)), listedFlaky]
  return [
    whole('### New failures', rows(others.filter(problem => problem.standing === 'new'))),
    whole('### Failures', rows(others.filter(problem => problem.standing === undefined))),
    whole('### Still failing', rows(others.filter(problem => problem.standing === 'known'))),
    listedFlaky
  ]
}

/** What is different from the base, in one line that links its check run. */
function changesLine(changes: Changes, place: Place): string {
  const {newFailures, stillFailing, fixed, addedTests, removedTests, newFindings, fixedFindings} = changes
  const parts = [
    ...(newFailures === undefined ? [] : [count(newFailures, 'new failure')]),
    ...(stillFailing > 0 ? [`${group(stillFailing)} still failing`] : []),
    ...(fixed > 0 ? [`${group(fixed)} fixed`] : []),
    ...(addedTests ? [`${count(addedTests, 'test')} added`] : []),
    ...(removedTests ? [`${count(removedTests, 'test')} removed`] : []),
    ...(newFindings === undefined ? [] : [count(newFindings, 'new finding')]),
    ...(fixedFindings ? [`${count(fixedFindings, 'finding')} gone`] : [])
  ]
  const base = link(
    code(changes.sha.slice(0, 7)),
    changes.url || `${place.serverUrl}/${place.owner}/${place.repo}/commit/${changes.sha}`
  )
  return `Compared with ${base}: **${parts.length === 0 ? 'not enough is known to tell' : parts.join(', ')}**.`
}

const fixedRows = ({changes}: Decision): readonly Row[] =>
  (changes?.fixedNames ?? []).map(name => ({brief: `- ${text(name)}`}))

function failureRow(problem: Problem, place: Place): Row {
  const test = problem.test!
  const icon = outcomeIcons[test.outcome]
  const message = firstLine(problem.message)
  const where = problem.location === undefined ? [] : [locationLink(place, problem.location)]
  const brief = `- ${icon} **${text(testName(test))}**${where.map(each => ` in ${each}`).join('')}${message === '' ? '' : `: ${text(message, 200)}`}${timesSaid(problem)}`
  const facts = [...where, ...(test.seconds === undefined ? [] : [duration(test.seconds)])].join(' · ')
  const body = [
    problem.message,
    ...(problem.details === undefined || problem.details.includes(problem.message) ? [] : [problem.details])
  ]
  const told = problem.details?.includes(problem.message) === true ? problem.details : body.join('\n\n')
  return {
    brief,
    full: details(
      `${icon} <b>${html(testName(test))}</b>${message === '' ? '' : `: ${html(message, 160)}`}${timesSaid(problem)}`,
      [facts, sourceLine(problem), difference(problem), fence(shortened(plain(told)))]
        .filter(part => part !== '')
        .join('\n\n')
    )
  }
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

function findings(problems: readonly Problem[], place: Place): Section {
  const rows = problems.map((problem): Row => {
    const where = problem.location === undefined ? '' : `${locationLink(place, problem.location)}: `
    const rule = problem.code === undefined ? '' : ` ${link(code(problem.code.value), problem.code.url ?? '')}`
    const message = problem.message.trim() === '' ? heading(problem) : problem.message
    const brief = `- ${severityIcons[problem.severity]} ${where}${text(message)}${rule}${timesSaid(problem)}`
    return problem.location === undefined && problem.details !== undefined
      ? {brief, full: `${brief}\n\n${details('details', fence(shortened(problem.details)))}`}
      : {brief}
  })
  return section('### Findings', rows, 'finding')
}

const flakyRow = (test: TestCase): Row => {
  const attempts = test.attempts ?? test.diagnostics.length + 1
  const message = firstLine(test.diagnostics[0]?.message ?? '')
  return {
    brief: `- **${text(testName(test))}** passed at attempt ${attempts}${message === '' ? '' : `: ${text(message, 200)}`}`
  }
}

const skippedRow = (test: TestCase): Row => ({
  brief: `- ${text(testName(test))}${test.reason === undefined || test.reason.trim() === '' ? '' : `: ${text(test.reason, 200)}`}`
})

/** A report by its file, and by the leg that wrote it. */
const reportName = ({file, leg}: Report): string =>
  leg === undefined ? code(file) : `${text(leg.name)}: ${code(file)}`

const warningRows = (report: Report): readonly Row[] =>
  report.warnings.map(warning => ({brief: `- ${reportName(report)}: ${text(warning, 1000)}`}))

function rules(problems: readonly Problem[]): Section {
  const counts = new Map<string, {label: string; number: number}>()
  for (const {test, source, code: rule, repeated = 1} of problems) {
    if (test !== undefined || rule === undefined) continue
    const key = `${source}\0${rule.value}`
    const entry = counts.get(key) ?? {label: `${link(code(rule.value), rule.url ?? '')} (${text(source)})`, number: 0}
    entry.number += repeated
    counts.set(key, entry)
  }
  const sorted = [...counts.values()].sort((a, b) => b.number - a.number)
  if (sorted.length < 2) return section('', [], 'rule')
  const rows = sorted.map(({label, number}) => ({brief: `| ${label} | ${group(number)} |`}))
  return section('### By rule', rows, 'rule', '| Rule | Findings |\n| :-- | --: |')
}

const shownOutcomes = ['errored', 'failed', 'flaky', 'passed', 'skipped'] as const

function totalsTable(reports: readonly Report[], {totals}: Decision): string {
  const columns = shownOutcomes.filter(each => each === 'passed' || totals.outcomes[each] > 0)
  const cells = (counts: OutcomeCounts): string[] => columns.map(each => group(counts[each]))
  const head = ['', 'Tests', ...columns.map(each => `${outcomeIcons[each]} ${each}`), 'Time']
  const line = (label: string, counts: OutcomeCounts, seconds: number): string[] => [
    label,
    group(totalTests(counts)),
    ...cells(counts),
    duration(seconds)
  ]
  const tested = reports.filter(({tally}) => totalTests(tally.outcomes) > 0)
  const each =
    tested.length < 2 || tested.length > listed
      ? []
      : tested.map(report => line(reportName(report), report.tally.outcomes, report.tally.seconds))
  return table(head, `l${'r'.repeat(head.length - 1)}`, [
    ...each,
    line('**All tests**', totals.outcomes, totals.seconds)
  ])
}

function suites(reports: readonly Report[]): Section {
  const all = reports.flatMap(({tally}) => [...tally.suites])
  if (all.length < 2) return section('', [], 'suite')
  const failing = ([, {outcomes}]: readonly [string, SuiteTally]): number => outcomes.failed + outcomes.errored
  const rows = all
    .sort((a, b) => failing(b) - failing(a))
    .map(([name, {outcomes, seconds}]) => ({
      brief: `| ${failing([name, {outcomes, seconds}]) > 0 ? '❌' : '✅'} ${text(name === '' ? '(no suite)' : name)} | ${shownOutcomes.map(each => (outcomes[each] === 0 ? '' : group(outcomes[each]))).join(' | ')} | ${duration(seconds)} |`
    }))
  const lead = `| Suite | ${shownOutcomes.join(' | ')} | Time |\n| :-- | ${'--: | '.repeat(shownOutcomes.length)}--: |`
  return section('### Suites', rows, 'suite', lead)
}

function slowest(reports: readonly Report[]): Section {
  const tests = reports.flatMap(({tally}) => tally.slowest).sort((a, b) => b.seconds - a.seconds)
  const rows = tests.slice(0, 10).map(({name, seconds}) => ({brief: `- ${duration(seconds)}: ${text(name)}`}))
  return tests.length < 2 ? section('', [], 'test') : section('### Slowest tests', rows, 'test')
}
