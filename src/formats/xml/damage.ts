/** What can be wrong with a document that is read all the same, in the words of the warning. */
const wordings = {
  control: ['illegal control character was removed', 'illegal control characters were removed'],
  ampersand: ['“&” that begins no reference was kept as text', '“&” that begin no reference were kept as text'],
  entity: ['reference to an unknown entity was kept as text', 'references to unknown entities were kept as text'],
  less: ['unescaped “<” in an attribute was kept', 'unescaped “<” in attributes were kept'],
  duplicate: ['repeated attribute was ignored', 'repeated attributes were ignored'],
  sectionEnd: ['“]]>” outside a CDATA section was kept as text', '“]]>” outside a CDATA section were kept as text'],
  noise: ['stretch of text outside the report was skipped', 'stretches of text outside the report were skipped'],
  encoding: ['stretch of bytes that are not UTF-8 was replaced', 'stretches of bytes that are not UTF-8 were replaced']
} as const

/** A kind of damage that is repaired. */
export type Damage = keyof typeof wordings

/** What was repaired in one document. */
export interface Repairs {
  readonly counts: Record<Damage, number>
  /** Where the first one but for encoding was, in bytes from the beginning; undefined where there was none. */
  first: number | undefined
  /** Where the first bytes that are not UTF-8 were: they are looked for a chunk at a time, ahead of all else. */
  encodingAt: number | undefined
}

/** Nothing repaired yet. */
export const noRepairs = (): Repairs => ({
  counts: {control: 0, ampersand: 0, entity: 0, less: 0, duplicate: 0, sectionEnd: 0, noise: 0, encoding: 0},
  first: undefined,
  encodingAt: undefined
})

/** Where the first of all repairs was, in bytes from the beginning; undefined for an intact document. */
export const firstRepair = ({first, encodingAt}: Repairs): number | undefined =>
  first === undefined || encodingAt === undefined ? (first ?? encodingAt) : Math.min(first, encodingAt)

/**
 * One sentence for all that was repaired.
 *
 * @param line of the first damage, 1-based.
 */
export function describeRepairs({counts}: Repairs, line: number): string {
  const parts = (Object.keys(wordings) as Damage[])
    .filter(kind => counts[kind] > 0)
    .map(kind => `${counts[kind]} ${wordings[kind][counts[kind] === 1 ? 0 : 1]}`)
  return `The XML is not well-formed (line ${line}) and was repaired: ${parts.join(', ')}.`
}
