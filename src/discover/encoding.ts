/** The encodings that a report is read in: labels of the WHATWG Encoding Standard, as TextDecoder takes them. */
export interface Encoding {
  readonly label: string
  /** Bytes of the byte order mark, which are not part of the text. */
  readonly mark: number
}

const marks: readonly {readonly bytes: readonly number[]; readonly label: string}[] = [
  {bytes: [0xef, 0xbb, 0xbf], label: 'utf-8'},
  {bytes: [0xff, 0xfe], label: 'utf-16le'},
  {bytes: [0xfe, 0xff], label: 'utf-16be'}
]

const declaration = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/

/**
 * The encoding of a report by its first bytes: the byte order mark, else the pattern of NULs that UTF-16 makes of ASCII,
 * else what the XML declaration says, else UTF-8. A mark beats the declaration: files are re-saved without mending it.
 *
 * @returns the encoding, and a sentence where the declared one is not known (the file is then read as UTF-8).
 */
export function sniffEncoding(beginning: Uint8Array): {encoding: Encoding; warning?: string} {
  for (const {bytes, label} of marks)
    if (bytes.every((byte, index) => beginning[index] === byte)) return {encoding: {label, mark: bytes.length}}
  if (beginning[0] === 0 && beginning[1] !== 0 && beginning.length > 1) return {encoding: {label: 'utf-16be', mark: 0}}
  if (beginning[1] === 0 && beginning[0] !== 0) return {encoding: {label: 'utf-16le', mark: 0}}
  const declared = declaration.exec(Buffer.from(beginning.subarray(0, 300)).toString('latin1'))?.[1]
  // A declaration that can be read as single bytes cannot be UTF-16, whatever it says.
  if (declared === undefined || /^utf-?(8|16|32)/i.test(declared)) return {encoding: {label: 'utf-8', mark: 0}}
  try {
    return {encoding: {label: new TextDecoder(declared).encoding, mark: 0}}
  } catch {
    return {
      encoding: {label: 'utf-8', mark: 0},
      warning: `The XML declaration names the encoding “${declared}”, which is not known; the file was read as UTF-8.`
    }
  }
}
