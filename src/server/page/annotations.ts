import {markup, webAddress, type Html} from './html.ts'
import {levelIcon, levelWords, type Level} from './icons.ts'
import {sourceFrame} from './source-frame.ts'
import type {AnnotationView} from './view.ts'

/** An annotation with its number: the place in which it was sent, from 1; it names the annotation in links. */
export interface NumberedAnnotation extends AnnotationView {
  readonly number: number
}

/** Annotations of one file, few enough to be one piece of the page. */
export interface Part {
  /** Among all parts of the run, from 1, so that a link to it outlives a filter. */
  readonly number: number
  readonly path: string
  /** From 1, and how many parts the file has. */
  readonly ordinal: number
  readonly of: number
  readonly annotations: readonly NumberedAnnotation[]
}

/** A file with more annotations is cut into parts of this many. */
const partSize = 100

/** Annotations written into the page at once; the parts after them are fetched when they are opened. */
export const eagerAnnotations = 200

/** The level of an annotation; `other` for a word that the API does not document but stores. */
const levelOf = (annotation: AnnotationView): Level => {
  const level = annotation.annotation_level
  return level === 'failure' || level === 'warning' || level === 'notice' ? level : 'other'
}

/** How many annotations there are of each level. */
export const countLevels = (annotations: readonly AnnotationView[]): Readonly<Record<Level, number>> => {
  const counts = {failure: 0, warning: 0, notice: 0, other: 0}
  for (const annotation of annotations) counts[levelOf(annotation)]++
  return counts
}

/**
 * Groups annotations by file, the files in the order in which they first appear (who sends puts the gravest first), the
 * annotations by line; then cuts what is too long for one piece.
 */
export const partsOf = (annotations: readonly AnnotationView[]): readonly Part[] => {
  const files = new Map<string, NumberedAnnotation[]>()
  annotations.forEach((annotation, index) => {
    const numbered = {...annotation, number: index + 1}
    const file = files.get(annotation.path)
    if (file === undefined) files.set(annotation.path, [numbered])
    else file.push(numbered)
  })
  const parts: Part[] = []
  for (const [path, all] of files) {
    all.sort((a, b) => a.start_line - b.start_line || a.number - b.number)
    const of = Math.ceil(all.length / partSize)
    for (let ordinal = 1; ordinal <= of; ordinal++)
      parts.push({
        number: parts.length + 1,
        path,
        ordinal,
        of,
        annotations: all.slice((ordinal - 1) * partSize, ordinal * partSize)
      })
  }
  return parts
}

/** The parts with only the annotations of one level; all of them for undefined. Parts without any are left out. */
export const filterParts = (parts: readonly Part[], level: Level | undefined): readonly Part[] =>
  level === undefined
    ? parts
    : parts
        .map(part => ({...part, annotations: part.annotations.filter(annotation => levelOf(annotation) === level)}))
        .filter(part => part.annotations.length > 0)

/** The lines in words: `line 3`, `line 3, columns 5–9`, `lines 3–7`; undefined for the file as a whole. */
const lineWords = (annotation: AnnotationView): string | undefined => {
  const {start_line: start, end_line: end, start_column: from, end_column: to} = annotation
  if (start < 1) return undefined
  if (end > start) return `lines ${start}–${end}`
  if (from === null) return `line ${start}`
  return to === null || to <= from ? `line ${start}, column ${from}` : `line ${start}, columns ${from}–${to}`
}

/** The lines in words, as a link to them in the file. */
const lineLink = (annotation: AnnotationView): Html | string | undefined => {
  const address = webAddress(annotation.blob_href)
  const words = lineWords(annotation)
  if (address === undefined) return words
  const {start_line: start, end_line: end} = annotation
  const lines = start < 1 ? '' : end > start ? `#L${start}-L${end}` : `#L${start}`
  return markup`<a href="${address}${lines}" rel="nofollow noreferrer">${words ?? 'whole file'}</a>`
}

/** One annotation. @param lines of its file, when the source is at hand */
export const annotationCard = (annotation: NumberedAnnotation, lines: readonly string[] | undefined): Html => {
  const level = levelOf(annotation)
  const word = level === 'other' ? (annotation.annotation_level ?? levelWords.other[0]) : levelWords[level][0]
  const where = lineLink(annotation)
  const id = `a${annotation.number}`
  const {title, message, raw_details: details} = annotation
  return markup`<li class="annotation ${level}" id="${id}" tabindex="-1">
    <p class="annotation-head">
      <span class="level">${levelIcon(level)} ${word}</span>${
        where === undefined ? undefined : markup` <span class="where">${where}</span>`
      } <a class="anchor" href="#${id}" aria-label="Link to annotation ${annotation.number}">#${annotation.number}</a>
    </p>
    ${title ? markup`<h4 class="annotation-title" dir="auto">${title}</h4>` : undefined}
    ${message ? markup`<p class="message${message.includes('\n') ? ' lines' : ''}" dir="auto">${message}</p>` : undefined}
    ${sourceFrame(annotation, lines)}
    ${
      details
        ? markup`<details class="raw">
            <summary>Details</summary>
            <pre dir="auto">${details}</pre>
          </details>`
        : undefined
    }
  </li> `
}
