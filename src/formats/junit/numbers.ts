const plain = /^\d+(?:\.\d+)?$/
const withThousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const withComma = /^\d+,\d+$/

/**
 * A duration as reports write it, in seconds: `0.012`, `1.4e-05`, `2,503.1`, `0,5`.
 *
 * @returns undefined for what is negative or no number.
 */
export function parseSeconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  let decimal = trimmed
  if (!plain.test(trimmed)) {
    if (withThousands.test(trimmed)) decimal = trimmed.replaceAll(',', '')
    else if (withComma.test(trimmed)) decimal = trimmed.replace(',', '.')
  }
  const seconds = Number(decimal)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

/** A count or a line number; undefined for what is none. */
export function parseCount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d{1,12}\s*$/.test(text)) return undefined
  return Number(text)
}
