import {readContext} from './context.ts'
import {baseOf, earlierOf} from './base-of.ts'
import {digestOf} from './baseline/write-digest.ts'
import {unlessCancelled} from './decide/cancelled.ts'
import {commentOn} from './comment-on.ts'
import {decide} from './decide/decide.ts'
import {mergeRetries} from './decide/retries.ts'
import {flakyList} from './decide/known-flaky.ts'
import {diffOf} from './diff-of.ts'
import {findReports} from './discover/find.ts'
import {readListed} from './discover/listed.ts'
import {defaultName} from './inputs/name.ts'
import {readInputs} from './inputs/read.ts'
import {locateProblems} from './locate-problems.ts'
import {matcherFormat} from './matchers-of.ts'
import {githubLimits} from './publish/limits.ts'
import {bundleFor} from './bundle-for.ts'
import {publishTo, type Landing} from './publish-to.ts'
import {quoteSources} from './quote-sources.ts'
import {readReports} from './read-reports.ts'
import {redactCheckRun, redactDeep, redactReports, secretsOf} from './redact-reports.ts'
import {relayResult} from './relay/relay.ts'
import {annotationOf} from './render/annotation.ts'
import {renderCheckRun} from './render/check-run.ts'
import {showImages} from './show-images.ts'
import {keyOf} from './target.ts'
import {tell, type Ending} from './tell.ts'
import {trackedFiles} from './tracked-files.ts'
import type {World} from './world.ts'
import {writeReport} from './write-report.ts'

/**
 * The pipeline: inputs → discover → formats → normalize → decide → render → publish.
 *
 * @throws UserError for mistakes that leave nothing to report: wrong inputs, no repository, no commit.
 */
export async function run(world: World): Promise<Ending> {
  const given = readInputs(world.input)
  const context = readContext(world.env, given)
  const redact = secretsOf({...world.env, VERDICT_VERCEL_TOKEN: given['vercel-token']}, given)
  const inputs = {...given, summary: redact(given.summary)}
  const name = redact(inputs.name === '' ? defaultName(context.job, context.matrix) : inputs.name)

  const found = await findReports(inputs.reports, world.cwd)
  const unmatched = found.unmatched.map(redact)
  const matchers = await matcherFormat(inputs['problem-matchers'], world.cwd)
  const readings = await readReports(found.files, matchers, {suiteOfEach: inputs['merge-retries']})
  const merged = inputs['merge-retries'] ? mergeRetries(readings.reports) : readings.reports
  const located = locateProblems(merged, {
    files: await trackedFiles(world, {context, inputs, reports: merged}),
    workspace: world.env['GITHUB_WORKSPACE'],
    pathPrefix: inputs['path-prefix']
  })

  const reports = redactReports(quoteSources(located, world.cwd), redact)
  const legs = redactDeep(readings.legs, redact)

  const annotations = {
    least: inputs.annotations,
    most: inputs['max-annotations'],
    mostPerFile: inputs['max-annotations-per-file'],
    diff: await diffOf(world, {context, reports, inputs})
  }
  const decided = decide({
    reports,
    legs,
    unmatched,
    conclusions: inputs.conclusions,
    annotations,
    expected: {reports: inputs['expect-reports'], tests: inputs['expect-tests']},
    base: await baseOf(world, {context, inputs, name}),
    earlier: await earlierOf(world, {context, inputs, name}),
    annotationOf: problem => annotationOf(problem, githubLimits),
    knownFlaky: flakyList(readListed(world.cwd, inputs['known-flaky']))
  })
  const cancelled = inputs['job-status'] === 'cancelled' || legs.some(leg => leg.cancelled === true)
  const decision = unlessCancelled(decided, cancelled)
  const gallery = await showImages(world, {decision, reports, context, inputs})
  const story = {decision, reports, unmatched, place: context, gallery}

  const rendered = renderCheckRun(story, {
    name,
    externalId: keyOf(world, context, name),
    summary: inputs.summary,
    images: [...inputs.images, ...gallery.images],
    actions: inputs.actions,
    digest: digestOf(reports, decision.totals),
    detailsUrl: inputs['details-url'],
    limits: githubLimits
  })
  const checkRun = redactCheckRun(rendered, redact)
  const landing: Landing = inputs.publish
    ? await publishTo(world, {checkRun, context, delivery: inputs})
    : {withheld: true}
  const bundle = await bundleFor(world, {landing, context, story: {...story, legs, cancelled}, name, inputs, redact})
  const relayed = await relayResult(world, {checkRun, decision, landing, context, inputs})
  const files = await writeReport(world, {story, checkRun, landing, redact})
  await commentOn(world, {story, checkRun, landing, context, inputs, redact})
  return tell(world, {story, checkRun, landing, relayed, bundle, files, inputs})
}
