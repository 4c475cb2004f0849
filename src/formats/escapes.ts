/** Any character that `stripEscapes` removes or replaces: most texts have none. */
const special = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

/** CSI (colours, ESC[K), OSC (links, titles), and the short ones such as ESC(B; ECMA-48 §5.3–5.6. */
const sequence =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-Z\\^-~]/g

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Removes escape sequences and then every other control character but `\n` and `\t`; `\r\n` and a lone `\r` become `\n`.
 * Takes linear time.
 */
export function stripEscapes(text: string): string {
  if (!special.test(text)) return text
  return text.replace(sequence, '').replace(/\r\n?/g, '\n').replace(controls, '')
}
