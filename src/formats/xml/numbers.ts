const withThousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const withComma = /^\d+,\d+$/

/**
 * A duration as reports write it, in seconds: `0.012`, `1.4e-05`, `2,503.1`, `0,5`.
 *
 * @returns undefined for what is negative or no number.
 */
export function parseSeconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const usual = Number(text)
  if (usual > 0 && usual < Infinity) return usual
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const decimal = withThousands.test(trimmed)
    ? trimmed.replaceAll(',', '')
    : withComma.test(trimmed)
      ? trimmed.replace(',', '.')
      : trimmed
  const seconds = Number(decimal)
  // Adding 0 makes 0 of the -0 that Go prints.
  return seconds >= 0 && seconds < Infinity ? seconds + 0 : undefined
}

/** A count or a line number; undefined for what is none. */
export function parseCount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d{1,12}\s*$/.test(text)) return undefined
  return Number(text)
}
