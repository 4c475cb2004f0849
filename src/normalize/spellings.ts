import {Buffer} from 'node:buffer'

/** Shorter values would blank ordinary words: `1`, `on`. */
const shortestValue = 4

/** The same for what is only a part or another spelling of a value. */
const shortestPart = 8

/**
 * The ways in which a secret may stand in a report: as it is, each of its lines, escaped as JSON, XML and URL, and inside
 * Base64 at each of the three offsets, as in `Authorization: Basic`. The runner masks the same ones in its log. None for
 * a value under four characters.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/HostContext.cs
 */
export function spellingsOf(secret: string): string[] {
  const value = secret.trim()
  if (value.length < shortestValue) return []
  const lines = value.split(/\r?\n/).map(line => line.trim())
  const parts = [value, ...lines].flatMap(each => [
    ...(each === value ? [] : [each]),
    JSON.stringify(each).slice(1, -1),
    each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    encodeURIComponent(each.toWellFormed()),
    ...insideBase64(each)
  ])
  return [value, ...parts.filter(part => part.length >= shortestPart)]
}

/** The characters of Base64 that depend on the secret alone, whatever stands before and after it. */
function insideBase64(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].map(offset => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const own = Math.ceil((offset * 8) / 6)
    // The last character may share its bits with what follows.
    const shared = ((offset + bytes.length) * 8) % 6 === 0 ? 0 : 1
    return text.slice(own, text.length - shared)
  })
}
