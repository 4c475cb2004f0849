/** The bytes that XML's markup is made of. */
export const byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  apostrophe: 0x27,
  hyphen: 0x2d,
  slash: 0x2f,
  colon: 0x3a,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  closeBracket: 0x5d
} as const

const table = (isMember: (value: number) => boolean): Uint8Array =>
  Uint8Array.from({length: 256}, (_, value) => (isMember(value) ? 1 : 0))

const isBlank = (value: number): boolean => value === 0x20 || value === 0x0a || value === 0x0d || value === 0x09

/** Characters that XML 1.0 forbids even as references; DEL and the C1 controls are allowed. @see https://www.w3.org/TR/xml/#charsets */
const isIllegal = (value: number): boolean => value < 0x20 && !isBlank(value)

/** 1 for space, tab, line feed and carriage return. */
export const blank = table(isBlank)

/** 1 for what is forbidden anywhere in a document. */
export const illegal = table(isIllegal)

/** 1 for bytes that a text run must be looked at for; every other one is passed over. */
export const textStop = table(value => isIllegal(value) || '<&]'.includes(String.fromCharCode(value)))

/** What the bytes of an attribute's value call for, as bits. */
export const valueNeeds = {stop: 1, utf8: 2, references: 4, breaks: 8, repair: 16} as const

/** 0 for bytes that a value may be passed over, else what they call for; quotation marks only stop. */
export const valueByte = Uint8Array.from({length: 256}, (_, value) => {
  if (value > 0x7f) return valueNeeds.utf8
  if (value === byte.doubleQuote || value === byte.apostrophe || value === byte.less) return valueNeeds.stop
  if (value === byte.ampersand) return valueNeeds.references
  return value >= 0x20 ? 0 : isIllegal(value) ? valueNeeds.repair : valueNeeds.breaks
})

/** 1 for bytes of a name: everything beyond ASCII is taken for a letter. @see https://www.w3.org/TR/xml/#NT-NameChar */
export const nameByte = table(value => value > 0x7f || /[\w.:-]/.test(String.fromCharCode(value)))

/** 1 for bytes that may begin a name. */
export const nameStart = table(value => value > 0x7f || /[A-Za-z_:]/.test(String.fromCharCode(value)))
