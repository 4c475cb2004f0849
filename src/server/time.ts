/** A time as the API writes it: UTC, whole seconds, `2026-11-20T09:30:00Z`. */
export const timestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

/** A time that was sent, as the API gives it back; null for a day that does not exist. */
export const normalizeTime = (text: string): string | null => {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? null : timestamp(date)
}
