import type {Digested} from '../model/baseline.ts'
import {severities} from '../model/diagnostic.ts'
import {closing, mark, nameCharacters, naturals, unwrapped, widths, type Unpacked} from './head.ts'
import {unpackNumbers} from './number-set.ts'

/**
 * Reads a digest back out of a check run's text.
 *
 * @returns undefined where there is none, or where it is not what we write: it comes from the API and may be anything.
 */
export function readDigest(text: string): Digested | undefined {
  const from = text.lastIndexOf(mark)
  const to = text.indexOf(closing, from)
  if (from < 0 || to < 0) return undefined
  const [version, base64 = ''] = text.slice(from + mark.length, to).split(':', 2)
  try {
    return version === '2' ? read(unwrapped(base64)) : undefined
  } catch {
    return undefined
  }
}

function read({head, lists}: Unpacked): Digested {
  const [bits] = naturals([head['b']], 1) as [number]
  if (!widths.includes(bits)) throw new RangeError('no such width')
  const lengths = naturals(head['n'], 4)
  const whole = naturals(head['w'], 4)
  const [errored, failed, flaky, skipped, passed] = naturals(head['o'], 5)
  const [error, warning, info] = naturals(head['f'], 3)
  let from = 0
  const [failing, singly, grouped, others] = lengths.map(length => {
    const {numbers, bytes} = unpackNumbers(lists, {from, length, bits})
    from += bytes
    return numbers
  }) as [number[], number[], number[], number[]]
  const count = (): number => {
    let value = 0
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = lists.readUInt8(from++)
      value += (byte % 128) * scale
      if (byte < 128) return value + 1
    }
    throw new RangeError('a count is too large')
  }
  const named: unknown[] = Array.isArray(head['t']) ? head['t'] : []
  const fingerprints = new Map(singly.map(id => [id, count()]))
  return {
    outcomes: {errored: errored!, failed: failed!, flaky: flaky!, skipped: skipped!, passed: passed!},
    findings: {error: error!, warning: warning!, info: info!},
    bits,
    failing: new Set(failing),
    others: new Set(others),
    names: new Map(
      failing.flatMap((id, at): [number, string][] => {
        const name = named[at]
        return typeof name === 'string' ? [[id, name.slice(0, nameCharacters)]] : []
      })
    ),
    fingerprints,
    groups: new Map(grouped.map(id => [id, count()])),
    complete: {
      failing: whole[0] === 1,
      findings: Math.min(severities.length, whole[1]!),
      groups: Math.min(severities.length, whole[2]!),
      tests: whole[3] === 1
    }
  }
}
