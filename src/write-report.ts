import {rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {slug} from './bundle-for.ts'
import type {CheckRun} from './model/check-run.ts'
import type {Landing} from './publish-to.ts'
import {ctrfJson} from './render/ctrf.ts'
import {reportJson} from './render/report-json.ts'
import type {Story} from './render/story.ts'
import type {World} from './world.ts'

/** The paths of the files for machines; empty for one that was not written. */
export interface ReportFiles {
  readonly report: string
  readonly ctrf: string
}

/** What is written. */
export interface Reported {
  readonly story: Story
  readonly checkRun: CheckRun
  readonly landing: Landing
  /** For what does not come from the reports, which are redacted already. */
  readonly redact: (text: string) => string
}

/**
 * Writes the result for machines into the runner's temporary folder: versioned JSON, and CTRF where there are tests.
 * On a machine without that folder nothing is written.
 */
export async function writeReport(world: World, {story, checkRun, landing, redact}: Reported): Promise<ReportFiles> {
  const folder = world.env['RUNNER_TEMP']
  if (folder === undefined || folder === '') return {report: '', ctrf: ''}
  const published = 'published' in landing ? landing.published : undefined
  const write = async (extension: string, content: string): Promise<string> => {
    const file = join(folder, `${slug(checkRun.name)}.${extension}`)
    try {
      await writeFile(`${file}.partial`, content)
      await rename(`${file}.partial`, file)
      return file
    } catch (error) {
      world.log.warning(`The report ${file} could not be written: ${(error as Error).message}.`)
      return ''
    }
  }
  const hasTests = story.decision.totals.testReports > 0
  return {
    report: await write(
      'verdict.json',
      reportJson({...story, unmatched: story.unmatched.map(redact)}, {checkRun, published})
    ),
    ctrf: hasTests ? await write('ctrf.json', ctrfJson(story, {stop: world.now()})) : ''
  }
}
