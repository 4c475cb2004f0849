/** node:test puts its own error around that of the test, with its own place: the call of the subtest. */
const nodeTest = /^\[?Error \[ERR_TEST_FAILURE\]: /
const nodeCause = '\n  cause: '

/** Longer texts are no single error. */
const longestJson = 65_536

/**
 * The error of the test where a reporter put something of its own around it: node:test an error, jest-junit (for hooks
 * like `afterAll`) the JSON of the error. Any other text as it is.
 */
export function unwrap(text: string): string {
  if (nodeTest.test(text)) {
    const at = text.indexOf(nodeCause)
    const own = at < 0 ? '' : text.slice(at + nodeCause.length)
    return own === '' || /^['"`]/.test(own) ? withoutProperties(text) : own.replaceAll('\n  ', '\n')
  }
  return text.startsWith('{"message":') && text.length < longestJson ? stackOf(text) : text
}

function stackOf(json: string): string {
  try {
    const {message, stack} = JSON.parse(json) as {message?: unknown; stack?: unknown}
    if (typeof stack === 'string' && stack !== '') return stack
    return typeof message === 'string' && message !== '' ? message : json
  } catch {
    return json
  }
}

/** What Node.js prints of an error before its properties. */
function withoutProperties(text: string): string {
  const end = text.indexOf(' {\n')
  return (end < 0 ? text : text.slice(0, end).replace(/\]$/, '')).replace(nodeTest, '')
}
