import type {Changes} from '../model/baseline.ts'
import type {Decision} from '../model/decision.ts'
import type {Gallery} from '../model/gallery.ts'
import {testName, type Report, type TestCase} from '../model/report.ts'
import type {Row, Section} from './compose.ts'
import {deploymentLine} from './deployment.ts'
import type {Place} from './links.ts'
import {code, link, text} from './markdown.ts'
import {totalFindings, totalTests} from '../model/tally.ts'
import {count, group} from '../model/words.ts'
import {firstLine} from './plain.ts'
import {legSections, legsLine, merged} from './legs.ts'
import {failures, findings} from './problems.ts'
import {section} from './section.ts'
import type {Story} from './story.ts'
import {reportName, rules, slowest, suites, totalsTable} from './tables.ts'

/** What stands above everything: the sentence that says why, and the totals. */
export function opening(story: Story): string {
  const {decision, reports} = story
  const {totals} = decision
  const {deployment} = story.place
  const parts = [decision.reason, ...(deployment === undefined ? [] : [deploymentLine(deployment)])].filter(Boolean)
  if (decision.fanIn !== undefined) parts.push(legsLine(decision.fanIn))
  if (decision.changes !== undefined)
    parts.push(
      [changesLine({...decision, changes: decision.changes}, story.place), ...comparisonNotes(decision.changes)].join(
        ' '
      )
    )
  if (decision.baselineNote !== undefined) parts.push(text(decision.baselineNote, 500))
  if (totals.testReports > 0) parts.push(totalsTable(reports, decision))
  if (story.gallery !== undefined) parts.push(...galleryNotes(story.gallery))
  return parts.join('\n\n')
}

/** What is told of images that are not shown; the first sentence of a refusal, as the log has the rest. */
function galleryNotes({notes, artifactsUrl}: Gallery): readonly string[] {
  if (notes.length === 0) return []
  const instead = artifactsUrl === undefined ? '' : ` ${link('The artifacts of the run', artifactsUrl)} may have them.`
  return [text(notes.join(' '), 1000) + instead]
}

/** The sections in the order in which they matter; empty ones are left out by the composer. */
export function sections(story: Story): readonly Section[] {
  const {reports, place} = story
  const {problems, fanIn} = story.decision
  const cases = reports.flatMap(report => report.cases)
  return [
    faults(story),
    ...(fanIn === undefined ? [] : legSections(fanIn)),
    ...failures(
      problems.filter(problem => problem.test !== undefined),
      story
    ),
    ...findings(
      problems.filter(problem => problem.test === undefined),
      place
    ),
    section('### Fixed', fixedRows(story.decision), 'fixed test'),
    section(
      '### Flaky',
      [...merged(cases.filter(each => each.outcome === 'flaky').map(flakyRow)), ...healedRows(story.decision)],
      'flaky test'
    ),
    rules(problems),
    suites(reports),
    slowest(reports),
    section('### Skipped', merged(cases.filter(each => each.outcome === 'skipped').map(skippedRow)), 'skipped test'),
    section('### Remarks on the reports', reports.flatMap(warningRows), 'remark')
  ]
}

function faults({reports, unmatched, decision}: Story): Section {
  const elsewhere = decision.fanIn?.legs.flatMap(leg => leg.unmatched.map(glob => ({leg: leg.name, glob}))) ?? []
  const rows = [
    ...unmatched.map(glob => ({
      brief: `- No file matches ${code(glob)}. Was the report written, and is the path right?`
    })),
    ...elsewhere.map(({leg, glob}) => ({brief: `- No file matches ${code(glob)} in ${text(leg)}.`})),
    ...reports.flatMap(({unreadable, leg}) =>
      unreadable === null
        ? []
        : [{brief: `- ${leg === undefined ? '' : `${text(leg.name)}: `}${text(unreadable, 1000)}`}]
    )
  ]
  return section('### Not read', rows, 'report')
}

/** What is different from the base, in one line that links its check run. */
function changesLine({changes, totals}: Decision & {changes: Changes}, place: Place): string {
  const {newFailures, stillFailing, fixed, addedTests, removedTests, newFindings, fixedFindings} = changes
  const hasTests = totalTests(totals.outcomes) + totalTests(changes.outcomes) > 0
  const hasFindings = totalFindings(totals.findings) + totalFindings(changes.findings) > 0
  const parts = [
    ...(newFailures === undefined || !hasTests ? [] : [count(newFailures, 'new failure')]),
    ...(stillFailing > 0 ? [`${group(stillFailing)} still failing`] : []),
    ...(fixed > 0 ? [`${group(fixed)} fixed`] : []),
    ...(addedTests ? [`${count(addedTests, 'test')} added`] : []),
    ...(removedTests ? [`${count(removedTests, 'test')} removed`] : []),
    ...(newFindings === undefined || !hasFindings ? [] : [count(newFindings, 'new finding')]),
    ...(fixedFindings ? [`${count(fixedFindings, 'finding')} gone`] : [])
  ]
  const base = link(
    code(changes.sha.slice(0, 7)),
    changes.url || `${place.serverUrl}/${place.owner}/${place.repo}/commit/${changes.sha}`
  )
  return `Compared with ${base}: **${parts.length === 0 ? (hasTests || hasFindings ? 'not enough is known to tell' : 'nothing to compare') : parts.join(', ')}**.`
}

/** What is not compared one by one, and what not at all; empty where everything is. */
export function comparisonNotes({byCounts, untold}: Changes): readonly string[] {
  const unknown = untold.tests + untold.findings
  return [
    ...(byCounts === 0
      ? []
      : [
          `${count(byCounts, 'finding')} ${byCounts === 1 ? 'is' : 'are'} compared by how many their rule had in their file, since the base has too many to list each.`
        ]),
    ...(unknown === 0
      ? []
      : [
          `Whether ${count(unknown, 'problem')} ${unknown === 1 ? 'is' : 'are'} new cannot be told, since the base had more than its check run holds: ${unknown === 1 ? 'it counts' : 'they count'} as new.`
        ])
  ]
}

const fixedRows = ({changes}: Decision): readonly Row[] =>
  (changes?.fixedNames ?? []).map(name => ({brief: `- ${text(name)}`}))

const healedRows = ({healed}: Decision): readonly Row[] =>
  healed.count === 0
    ? []
    : [
        ...healed.names.map(name => ({
          brief: `- **${text(name)}** failed at an earlier attempt on this commit and passes now`
        })),
        ...(healed.count > healed.names.length
          ? [
              {
                brief: `- ${count(healed.count - healed.names.length, 'more test')} failed at an earlier attempt on this commit and pass now`
              }
            ]
          : [])
      ]

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

const warningRows = (report: Report): readonly Row[] =>
  report.warnings.map(warning => ({brief: `- ${reportName(report)}: ${text(warning, 1000)}`}))
