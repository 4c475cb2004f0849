import type {Inputs} from './inputs/declared.ts'
import type {CheckRun, Conclusion} from './model/check-run.ts'
import {totalTests} from './model/tally.ts'
import type {Landing} from './publish-to.ts'
import {jobSummaryBudget, wantsJobSummary} from './publish/job-summary.ts'
import {commandsPerType, workflowCommands} from './publish/workflow-commands.ts'
import type {Relayed} from './relay/relay.ts'
import {logLines, renderSummary} from './render/check-run.ts'
import {fence, image, link, text} from './render/markdown.ts'
import {harmless} from './render/plain.ts'
import {comparisonNotes} from './render/summary.ts'
import type {Story} from './render/story.ts'
import type {World} from './world.ts'
import type {ReportFiles} from './write-report.ts'

/** What a run came to. */
export interface Ending {
  readonly conclusion: Conclusion
  /** True when the step is to fail. */
  readonly fails: boolean
  /** The outputs by name, as the step sets them. */
  readonly outputs: Readonly<Record<string, string | number>>
}

/** How many problems the log names; the check run has the rest. */
const problemsLogged = 50

/** Tells the result everywhere but in the check run: log, job summary, outputs and, without a check run, commands. */
export async function tell(
  world: World,
  {
    story,
    checkRun,
    landing,
    relayed,
    bundle,
    files,
    inputs
  }: {
    story: Story
    checkRun: CheckRun
    landing: Landing
    relayed: Relayed
    bundle: string
    files: ReportFiles
    inputs: Inputs
  }
): Promise<Ending> {
  const {decision, reports, unmatched} = story
  const {log} = world
  const published = 'published' in landing ? landing.published : undefined

  log.group(
    `Read ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
    reports.map(({file, format}) => harmless(`${file}: ${format ?? 'not read'}`))
  )
  const faults = [
    ...unmatched.map(glob => `No file matches ${glob}. Was the report written, and is the path right?`),
    ...reports.flatMap(({unreadable}) => unreadable ?? [])
  ]
  for (const fault of faults.slice(0, commandsPerType)) log.warning(fault)
  const remarks = [
    ...faults.slice(commandsPerType),
    ...reports.flatMap(({file, warnings}) => warnings.map(warning => `${file}: ${warning}`))
  ]
  if (remarks.length > 0) log.group('Remarks on the reports', remarks.map(harmless))
  const problems = logLines(story, problemsLogged)
  if (problems.length > 0) log.group(`Problems`, problems)
  for (const note of decision.changes === undefined ? [] : comparisonNotes(decision.changes)) log.info(note)
  log.info(`${checkRun.title}. ${decision.reason.replaceAll('`', '')}`)

  if ('refused' in landing) fallBack(world, {checkRun, landing})
  const notes = published?.notes ?? []
  for (const note of notes) log.notice(note)

  if (wantsJobSummary(inputs['job-summary'], decision.conclusion) || 'refused' in landing) {
    const heading = `## ${published === undefined ? text(checkRun.name) : link(text(checkRun.name), published.url)}: ${text(checkRun.title)}`
    const {summary} = renderSummary(story, {own: inputs.summary, pages: [jobSummaryBudget, 0]})
    const said = 'refused' in landing ? landing.refused.split('\n\n') : notes
    const ofTests = new Set([...(story.gallery?.ofTests.values() ?? [])].flat().map(each => each.image_url))
    const pictures = checkRun.images
      .filter(each => !ofTests.has(each.image_url))
      .slice(0, picturesOfSummary)
      .map(({alt, image_url}) => image(alt, image_url))
    await writeSummary(world, [heading, ...said.map(remark), summary, ...pictures].join('\n\n') + '\n')
  }

  if (bundle !== '') log.info(`The bundle: ${bundle}`)
  const outputs = {...outputsOf(story, {checkRun, landing}), ...files, bundle, 'vercel-check-run-id': relayed.vercelRun}
  for (const [name, value] of Object.entries(outputs)) world.setOutput(name, value)
  if ('chosen' in landing) log.info(`The check run is ${landing.chosen}.`)
  if (published !== undefined) log.info(`${checkRun.name}: ${decision.conclusion} ${published.url}`)
  const fails =
    (inputs['fail-step'] && decision.conclusion === 'failure') ||
    ('refused' in landing && !landing.forbidden) ||
    relayed.fails
  return {conclusion: decision.conclusion, fails, outputs}
}

/** How many images stand below the job's summary, which leaves room for them; those of tests stand with their tests. */
const picturesOfSummary = 10

/** A sentence of the API's may be a whole page; in characters. */
const longestRemark = 2000

/** A sentence, or a block to paste. */
const remark = (said: string): string => (said.includes('\n') ? fence(said, 'yaml') : text(said, longestRemark))

/** The check run is there by now: a summary that cannot be written takes neither it nor the outputs away. */
async function writeSummary({writeJobSummary, log}: World, markdown: string): Promise<void> {
  try {
    await writeJobSummary(markdown)
  } catch (error) {
    log.warning(`The job’s summary could not be written: ${(error as Error).message}`)
  }
}

/** Without a check run the same result goes into the log as commands, which GitHub shows as annotations of the job. */
function fallBack(
  {log, writeCommands}: World,
  {checkRun, landing}: {checkRun: CheckRun; landing: {refused: string}}
): void {
  const {lines, omitted} = workflowCommands(checkRun.annotations)
  log.warning(`${landing.refused}\nThe result is in the log and in the job’s summary instead.`)
  writeCommands(lines)
  if (omitted > 0) log.info(`${omitted} more annotations are not shown: the runner takes ten of each kind from a step.`)
}

function outputsOf(
  {decision}: Story,
  {checkRun, landing}: {checkRun: CheckRun; landing: Landing}
): Readonly<Record<string, string | number>> {
  const {outcomes, findings} = decision.totals
  const published = 'published' in landing ? landing.published : undefined
  const annotations = published === undefined ? 0 : published.annotations
  const there = published ?? ('left' in landing ? landing.left : undefined)
  return {
    conclusion: decision.conclusion,
    'check-run-id': there?.id ?? '',
    url: there?.url ?? '',
    tests: totalTests(outcomes),
    passed: outcomes.passed,
    failed: outcomes.failed,
    errored: outcomes.errored,
    skipped: outcomes.skipped,
    flaky: outcomes.flaky,
    errors: findings.error,
    warnings: findings.warning,
    notices: findings.info,
    annotations: published === undefined ? checkRun.annotations.length : annotations,
    omitted: decision.omitted
  }
}
