import type {OutputBody, UpdateBody} from './bodies.ts'
import type {Core} from './call.ts'
import {cutToBytes} from './cut.ts'
import type {CheckRun} from './rows.ts'
import {maxMarkdown} from './schemas.ts'
import type {Change} from './store.ts'
import {normalizeTime, timestamp} from './time.ts'

/**
 * A run as a valid body makes it.
 *
 * A completed run stays completed: another status is taken without a word and has no effect, while another conclusion
 * replaces the earlier one. An output replaces the earlier output as a whole, so a text that is not sent again is gone.
 */
export const updatedRun = (core: Core, run: CheckRun, body: UpdateBody): CheckRun => {
  const conclusion = body.conclusion ?? run.conclusion
  const status = conclusion === null ? (body.status ?? run.status) : 'completed'
  const completed = sent(body.completed_at) ?? run.completed_at ?? timestamp(core.now())
  return {
    ...run,
    name: body.name ?? run.name,
    external_id: body.external_id ?? run.external_id,
    details_url: body.details_url ?? run.details_url,
    status,
    conclusion,
    started_at: sent(body.started_at) ?? run.started_at,
    completed_at: status === 'completed' ? completed : null,
    actions: mergedList(core, run.actions, body.actions),
    ...(body.output ? updatedOutput(core, run, body.output) : {})
  }
}

/** The rows for the annotations of an output: they are only ever added. */
export const annotationRows = (core: Core, run: CheckRun, output: OutputBody | undefined): readonly Change[] =>
  (output?.annotations ?? []).map(annotation => {
    const id = core.store.nextId()
    const row = {
      id,
      run: run.id,
      path: annotation.path!,
      start_line: annotation.start_line,
      start_column: annotation.start_column ?? null,
      end_line: annotation.end_line,
      end_column: annotation.end_column ?? null,
      annotation_level: annotation.annotation_level,
      title: annotation.title ?? null,
      message: annotation.message,
      raw_details: annotation.raw_details ?? null
    }
    return {table: 'annotations', key: id, row}
  })

/** Takes a run and its annotations out. */
export const deletion = (core: Core, run: CheckRun): readonly Change[] => [
  {table: 'checkRuns', key: run.id, row: null},
  ...core.store.find('annotationsOfRun', run.id).map(({id}): Change => ({table: 'annotations', key: id, row: null}))
]

const sent = (time: string | undefined): string | null => (time === undefined ? null : normalizeTime(time))

const updatedOutput = (core: Core, run: CheckRun, output: OutputBody) => ({
  title: output.title ?? (core.unverified.titleOnUpdate === 'kept' ? run.title : null),
  summary: output.summary,
  // Too many bytes are refused in the summary but cut in silence from the text.
  text: output.text === undefined ? null : cutToBytes(output.text, maxMarkdown),
  images: mergedList(core, run.images, output.images)
})

const mergedList = <T>(core: Core, before: readonly T[], added: readonly T[] | undefined): readonly T[] => {
  if (!added) return before
  return core.unverified.imagesAndActions === 'replaced' ? added : [...before, ...added]
}
