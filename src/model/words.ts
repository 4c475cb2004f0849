/** Digits in groups of three, with a narrow space that does not break. */
export const group = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f')

/** `1 error`, `2 errors`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${group(number)} ${number === 1 ? one : many}`
