import type {Row, Section} from './compose.ts'
import {count} from '../model/words.ts'

/** A section whose left-out rows are counted in its own word. @param word what a row is, in the singular. */
export const section = (title: string, rows: readonly Row[], word: string, lead?: string): Section => ({
  heading: title,
  rows,
  more: number => `… and ${count(number, `more ${word}`)}, not listed here.`,
  ...(lead === undefined ? {} : {lead})
})
