import {
  annotationCard,
  countLevels,
  eagerAnnotations,
  filterParts,
  partsOf,
  type Part,
  type NumberedAnnotation
} from './annotations.ts'
import {markup, type Html} from './html.ts'
import {levelIcon, levelWords, type Level} from './icons.ts'
import {queryText, runPath, type RunQuery} from './paths.ts'
import type {RunView} from './view.ts'

/** The lines of the files that are at hand, by path. */
export type Sources = ReadonlyMap<string, readonly string[]>

/** Parts with this many annotations together start open; the others are one line each. */
const openAnnotations = 50

/** A part and how much of it is written into the page. */
export interface PlannedPart {
  readonly part: Part
  /** `later`: fetched when it is opened. */
  readonly shown: 'open' | 'closed' | 'later'
}

/** Decides which parts are written into the page, so that 10 000 annotations cost no more than 200 of them. */
export const planParts = (view: RunView, query: RunQuery): readonly PlannedPart[] => {
  let before = 0
  return filterParts(partsOf(view.annotations), query.level).map(part => {
    const wanted = part.annotations.some(({number}) => number === query.annotation)
    const shown = wanted || before < openAnnotations ? 'open' : before < eagerAnnotations ? 'closed' : 'later'
    before += part.annotations.length
    return {part, shown}
  })
}

/** The paths whose source the page needs. */
export const pathsShown = (parts: readonly PlannedPart[]): readonly string[] => [
  ...new Set(parts.filter(({shown}) => shown !== 'later').map(({part}) => part.path))
]

/** A number for reading: `10,000`. */
const grouped = (count: number): string => count.toLocaleString('en')

/** `3 failures`, `1 warning`. */
const countWords = (count: number, level: Level): string => {
  const words = levelWords[level][count === 1 ? 0 : 1]
  return `${grouped(count)} ${words.toLowerCase()}`
}

const levelOrder: readonly Level[] = ['failure', 'warning', 'notice', 'other']

const counts = (annotations: readonly NumberedAnnotation[]): Html => {
  const count = countLevels(annotations)
  return markup`<span class="counts">${levelOrder
    .filter(level => count[level] > 0)
    .map(
      level =>
        markup` <span class="count ${level}">${levelIcon(level)} ${count[level]}<span class="sr-only"> ${countWords(count[level], level)}</span></span>`
    )}</span>`
}

/** The annotations of a part, as a list. */
export const partList = (part: Part, sources: Sources): Html =>
  markup`<ol class="annotations">
${part.annotations.map(annotation => annotationCard(annotation, sources.get(part.path)))}</ol>`

/** The path of the page on which a part stands alone. */
const partPath = (view: RunView, place: {part: Part; query: RunQuery}): string =>
  `${runPath(view.repository, view.run.id)}/annotations/${place.part.number}${queryText({...(place.query.level === undefined ? {} : {level: place.query.level})})}`

const partDetails = (view: RunView, place: {planned: PlannedPart; query: RunQuery; sources: Sources}): Html => {
  const {part, shown} = place.planned
  const range = part.of === 1 ? undefined : markup` <span class="ordinal">part ${part.ordinal} of ${part.of}</span>`
  const summary = markup`<summary><h3><bdi>${part.path}</bdi>${range}</h3>${counts(part.annotations)}</summary>`
  if (shown !== 'later')
    return markup`<details class="file" id="part-${part.number}"${shown === 'open' ? markup` open` : undefined}>${summary}
${partList(part, place.sources)}</details>
`
  const address = partPath(view, {part, query: place.query})
  return markup`<details class="file" id="part-${part.number}" data-later="${address}">${summary}
<p class="later"><a href="${address}">Show these ${part.annotations.length} annotations</a></p></details>
`
}

const filters = (view: RunView, query: RunQuery): Html => {
  const count = countLevels(view.annotations)
  const path = runPath(view.repository, view.run.id)
  const filter = (level: Level | undefined): Html => {
    const current = query.level === level ? markup` aria-current="true"` : undefined
    const [words, number] =
      level === undefined ? ['All', view.annotations.length] : [levelWords[level][1], count[level]]
    const icon = level === undefined ? undefined : markup`${levelIcon(level)} `
    return markup`<li><a class="filter ${level ?? 'all'}" id="filter-${level ?? 'all'}" href="${path}${queryText(level === undefined ? {} : {level})}#annotations"${current}>${icon}${words} <span class="number">${grouped(number)}</span></a></li>`
  }
  const levels = levelOrder.filter(level => count[level] > 0 || level === query.level)
  return markup`<nav class="filters" aria-label="Annotations by level"><ul>${[undefined, ...levels].map(filter)}</ul></nav>`
}

/** The annotations of a run: filters by level, then files. */
export const annotationSection = (
  view: RunView,
  shown: {query: RunQuery; parts: readonly PlannedPart[]; sources: Sources}
): Html => {
  const {annotations_count: promised} = view.run.output
  const missing =
    promised === view.annotations.length
      ? undefined
      : markup`<p class="banner">The run counts ${promised} annotations; ${view.annotations.length} of them are here.</p>`
  if (view.annotations.length === 0 && missing === undefined)
    return markup`<section id="annotations" data-live aria-labelledby="annotations-heading"><h2 id="annotations-heading">Annotations</h2>
<p class="empty">No annotations.</p></section>`
  const many = view.annotations.length > eagerAnnotations / 2 ? markup` class="many"` : undefined
  const files = new Set(view.annotations.map(({path}) => path)).size
  const details = shown.parts.map(planned => partDetails(view, {planned, query: shown.query, sources: shown.sources}))
  return markup`<section id="annotations"${many} data-live aria-labelledby="annotations-heading">
<div class="section-head"><h2 id="annotations-heading">Annotations</h2><p class="files">${grouped(view.annotations.length)} in ${grouped(files)} ${files === 1 ? 'file' : 'files'}</p></div>
${filters(view, shown.query)}
${missing}
${details.length === 0 ? markup`<p class="empty">No annotation of this level.</p>` : details}
</section>`
}
