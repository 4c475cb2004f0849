/** Any character that is taken out or replaced: most texts have none. */
const special = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

/**
 * Escape sequences of terminals: CSI (colours, ESC[K), strings up to their terminator (OSC 8 links, titles, DCS), and
 * the short ones (ESC(B, ESC7, ESC=). A string that is never terminated loses its introducer and keeps its text.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-48/ §5.3 to §5.6, §8.3.89
 */
const sequence =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Removes escape sequences, then every control character but `\n` and `\t`; `\r\n` and a lone `\r` become `\n`. Nothing
 * is unescaped. Takes linear time.
 */
export function stripEscapes(text: string): string {
  if (!special.test(text)) return text
  return text.replace(sequence, '').replace(/\r\n?/g, '\n').replace(controls, '')
}

/** Whether a text holds a control character, a line or paragraph separator, or one that turns the direction of text. */
export const hasControls = (text: string): boolean =>
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text)
