/** The longest beginning of a text that takes at most `bytes` in UTF-8 and breaks no character. */
export const cutToBytes = (text: string, bytes: number): string => {
  const {read} = new TextEncoder().encodeInto(text, new Uint8Array(bytes))
  return text.slice(0, read)
}
