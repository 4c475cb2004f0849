/** How many UTF-16 units of a text go into a file for machines. */
const longestText = 65_536

/** A list as JSON, as far as it fits. */
export interface JsonList {
  readonly json: string
  readonly bytes: number
  /** How many entries did not fit. */
  readonly omitted: number
}

/** Writes entries one after the other into so many bytes; the first that does not fit ends the list. */
export function listWithin(entries: Iterable<unknown>, bytes: number): JsonList {
  const parts: string[] = []
  let used = 2
  let omitted = 0
  for (const entry of entries) {
    const json = omitted > 0 ? '' : JSON.stringify(entry)
    const cost = Buffer.byteLength(json) + 1
    if (omitted > 0 || used + cost > bytes) omitted++
    else {
      used += cost
      parts.push(json)
    }
  }
  return {json: `[${parts.join(',')}]`, bytes: used, omitted}
}

/** A text that a machine may keep: well-formed, and not longer than it takes. */
export const shortened = (text: string): string =>
  (text.length <= longestText ? text : `${text.slice(0, longestText)}…`).toWellFormed()

/** An object without the fields that are undefined. */
export const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
