/** Lines of a message that are shown at once; the whole text is in the details. */
const mostLines = 30

/** Where the stack, or the excerpt of the code, starts: frames of JavaScript, Vitest, Java and Ruby, and
 * Babel's code frames. */
const beyondMessage =
  /^\s*(?:at (?:\S.* \(|\S+\(|\S+:\d+:\d+$|<anonymous>$|async )|❯ \S|> \d+ \| |\d+ \| |\S+:\d+:in [`'])/

/**
 * The message in the text of a failure: its lines before the stack or the excerpt of the code, without their common
 * indent. Empty when it has none.
 */
export function messageIn(text: string): string {
  const raised = raisedIn(text)
  if (raised !== undefined) return raised
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (lines.length === mostLines) break
    if (lines.length === 0 && line.trim() === '') continue
    if (line.length < 2000 && beyondMessage.test(line)) break
    lines.push(line.trimEnd())
  }
  const indents = lines.filter(line => line !== '').map(line => line.search(/\S/))
  const indent = Math.max(0, Math.min(...indents, 80))
  return lines
    .map(line => line.slice(indent))
    .join('\n')
    .trim()
}

const pythonFrame = /^\s*File ".*", line \d+/

/** Python says last what was raised, behind the frames. */
function raisedIn(text: string): string | undefined {
  if (!text.includes('Traceback (most recent call last):')) return undefined
  const lines = text.split('\n')
  const last = lines.findLastIndex(line => line.length < 2000 && pythonFrame.test(line))
  const start = lines.findIndex((line, index) => index > last && /^[\w.]+(?:: |$)/.test(line))
  return last < 0 || start < 0
    ? undefined
    : lines
        .slice(start, start + mostLines)
        .join('\n')
        .trim()
}

/** A value of an assertion as text: a text as it stands, anything else as JSON. Undefined when there is none. */
export const shownValue = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 2)
