/** The key cannot come out of JSON: whatever a report or a request carries, it is text and gets escaped. */
const written = Symbol('HTML')

/** HTML that was written here, or that the sanitiser let through. */
export interface Html {
  readonly [written]: string
}

/** What a template takes: text and numbers are escaped, HTML stands as it is, lists are joined, undefined is nothing. */
export type Slot = Html | string | number | undefined | readonly Slot[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser of HTML would turn it into a line feed.
  '\r': '&#13;'
}

// Control characters have no place in HTML; their pictures (U+2400 …) say what was there.
const picture = (control: string): string =>
  control === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0))

/**
 * Escapes text for an element or a double-quoted attribute, the only two places where the page writes text.
 *
 * @returns text that a parser of HTML reads back as it was, but for control characters, which become their pictures
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, character => entities[character] ?? picture(character))

const write = (slot: Slot): string => {
  if (slot === undefined) return ''
  if (typeof slot === 'string') return escapeHtml(slot)
  if (typeof slot === 'number') return String(slot)
  if (isList(slot)) return slot.map(write).join('')
  return slot[written]
}

const isList = (slot: Slot): slot is readonly Slot[] => Array.isArray(slot)

/** Tag of the page's templates: `` markup`<p>${anything}</p>` ``. Attributes are written with double quotes. */
export const markup = (strings: TemplateStringsArray, ...slots: readonly Slot[]): Html => ({
  [written]: strings.reduce((before, string, index) => before + write(slots[index - 1]) + string)
})

/** Declares a string to be HTML: for constants of this folder and for what the sanitiser gives. */
export const trusted = (text: string): Html => ({[written]: text})

/** The HTML as a string. */
export const markupOf = (part: Html): string => part[written]

/** A link's target, normalised, when it is http or https; else undefined: text of others must not name another scheme. */
export const webAddress = (address: string | null | undefined): string | undefined => {
  if (!URL.canParse(address ?? '')) return undefined
  const url = new URL(address ?? '')
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}
