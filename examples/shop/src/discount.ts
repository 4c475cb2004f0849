export interface Discount {
  of(total: number): number
}

export const percent = (rate: number): Discount => ({of: total => Math.round(total * rate) / 100})

export const fixed = (amount: number): Discount => ({of: total => Math.min(amount, total)})

export function parseDiscount(text: string): Discount {
  if (text.endsWith('%')) return percent(Number(text.slice(0, -1)))
  const amount: number = text
  return fixed(amount)
}
