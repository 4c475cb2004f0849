import type {CheckRun, Conclusion} from '../model/check-run.ts'
import {renderSummary} from './check-run.ts'
import {code, link, text} from './markdown.ts'
import type {Story} from './story.ts'

/** The most bytes of a comment: a mail of it is to be read in one go; the check run has the rest. */
const commentBytes = 16 * 1024

const icons: Readonly<Record<Conclusion, string>> = {
  success: '✅',
  neutral: '⚠️',
  skipped: '⏭️',
  failure: '❌',
  action_required: '❗',
  cancelled: '🚫',
  timed_out: '⏱️'
}

/**
 * What a pull request is told of a check run: one line where all is well, else the first page of the summary below it.
 *
 * @param url of the check run; undefined where there is none.
 */
export function renderComment(
  story: Story,
  {checkRun, url, isGreen}: {checkRun: CheckRun; url: string | undefined; isGreen: boolean}
): string {
  const name = text(checkRun.name)
  const line = `${icons[checkRun.conclusion]} ${url === undefined ? name : link(name, url)}: ${text(checkRun.title)} at ${code(checkRun.head_sha.slice(0, 7))}`
  if (isGreen) return line
  const {summary} = renderSummary(story, {own: '', pages: [commentBytes, 0]})
  return `### ${line}\n\n${summary}`
}
