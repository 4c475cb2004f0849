import {escapeHtml, markup, trusted, type Html} from './html.ts'
import type {AnnotationView} from './view.ts'

/** Lines shown before and after the annotated ones. */
const context = 3

/** Annotated lines shown at most; what is left out is counted in the frame. */
const longestRange = 12

/** Characters of a line shown at most: a line of minified code must not become the page. */
const longestLine = 400

/** Splits a source once, so that its annotations share the lines; what ends the last line begins no other. */
export const sourceLines = (text: string): readonly string[] => text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)

// Characters that reorder or hide code for the eye ("Trojan Source", CVE-2021-42574) are shown by their number.
const deceptive = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A line of code as HTML. */
export const codeMarkup = (text: string): string =>
  escapeHtml(text).replace(
    deceptive,
    character =>
      `<span class="deceptive">U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</span>`
  )

/** A window of a long line around the marked columns. */
const window = (line: string, column: number): {from: number; to: number} => {
  if (line.length <= longestLine) return {from: 0, to: line.length}
  const from = Math.max(0, Math.min(column - longestLine / 4, line.length - longestLine))
  return {from: Math.floor(from), to: Math.floor(from) + longestLine}
}

const cutMark = (count: number): string => (count === 0 ? '' : `<span class="cut">… ${count} characters </span>`)

const lineMarkup = (line: string, marked: {from: number; to: number} | undefined): string => {
  const {from, to} = window(line, marked?.from ?? 0)
  const before = cutMark(from)
  const after = cutMark(line.length - to)
  if (marked === undefined || marked.from >= to || marked.to <= from)
    return before + codeMarkup(line.slice(from, to)) + after
  return `${before}${codeMarkup(line.slice(from, marked.from))}<mark>${codeMarkup(line.slice(marked.from, Math.min(marked.to, to)))}</mark>${codeMarkup(line.slice(Math.min(marked.to, to), to))}${after}`
}

/** The marked part of the only annotated line: columns are 1-based and the last one is part of it. */
const markedColumns = (annotation: AnnotationView): {from: number; to: number} | undefined => {
  const {start_column: start, end_column: end} = annotation
  if (start === null || annotation.start_line !== annotation.end_line) return undefined
  return {from: start - 1, to: Math.max(end ?? start, start)}
}

/**
 * The annotated lines with those around them.
 *
 * @param lines of the whole file; undefined when the source is not at hand
 * @returns undefined when there is nothing to show: no source, or a line beyond its end (the file has changed since)
 */
export const sourceFrame = (annotation: AnnotationView, lines: readonly string[] | undefined): Html | undefined => {
  const start = annotation.start_line
  if (lines === undefined || start < 1 || start > lines.length) return undefined
  const end = Math.min(Math.max(annotation.end_line, start), lines.length)
  const lastShown = Math.min(end, start + longestRange - 1)
  const marked = markedColumns(annotation)

  const row = (number: number): string => {
    const hit = number >= start && number <= end
    const columns = number === start ? marked : undefined
    return `<span class="line${hit ? ' hit' : ''}" data-line="${number}">${lineMarkup(lines[number - 1] ?? '', columns)}\n</span>`
  }
  const rows = (from: number, to: number): string =>
    Array.from({length: Math.max(0, to - from + 1)}, (_, index) => row(from + index)).join('')

  const left = end - lastShown
  const middle = left === 0 ? '' : `<span class="line cut">… ${left} more annotated lines\n</span>`
  return markup`<pre
    class="frame"
    dir="ltr"
    aria-label="${annotation.path}, from line ${Math.max(1, start - context)}"
  ><code>${trusted(
    rows(Math.max(1, start - context), lastShown) + middle + rows(end + 1, Math.min(lines.length, end + context))
  )}</code></pre>`
}
