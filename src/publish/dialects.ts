import type {Annotation, CheckRun, Conclusion} from '../model/check-run.ts'

/** How one place spells the Checks API; everything else is the same. */
export interface Dialect {
  readonly name: 'github' | 'antiope'
  readonly headers: Readonly<Record<string, string>>
  /** The name of each key of an annotation; undefined where there is none. */
  readonly annotationKeys: Readonly<Record<keyof Annotation, string | undefined>>
  /** Each annotation links its file in `blob_href`. */
  readonly blobHref: boolean
  /** Creating takes `head_branch`, updating takes `name`, a conclusion takes `completed_at`. */
  readonly everyField: boolean
  readonly actions: boolean
  /** Conclusions that it does not have, and what is said instead. */
  readonly instead: Partial<Readonly<Record<Conclusion, Conclusion>>>
}

/** GitHub.com and Enterprise Server, which differ in nothing but the address. @see https://docs.github.com/rest/checks/runs */
export const github: Dialect = {
  name: 'github',
  headers: {accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28'},
  annotationKeys: {
    path: 'path',
    start_line: 'start_line',
    end_line: 'end_line',
    start_column: 'start_column',
    end_column: 'end_column',
    annotation_level: 'annotation_level',
    message: 'message',
    title: 'title',
    raw_details: 'raw_details'
  },
  blobHref: false,
  everyField: false,
  actions: true,
  instead: {}
}

/** The first preview, of May 2018. @see https://developer.github.com/changes/2018-05-07-new-checks-api-public-beta/ */
export const antiope: Dialect = {
  name: 'antiope',
  headers: {accept: 'application/vnd.github.antiope-preview+json'},
  annotationKeys: {
    ...github.annotationKeys,
    path: 'filename',
    annotation_level: 'warning_level',
    start_column: undefined,
    end_column: undefined
  },
  blobHref: true,
  everyField: true,
  actions: false,
  instead: {skipped: 'neutral'}
}

/** An annotation in the words of a dialect. @param blobs where the files of the commit are: `https://github.com/o/r/blob/<sha>`. */
export function spellAnnotation(annotation: Annotation, dialect: Dialect, blobs: string): Record<string, unknown> {
  const spelled: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(annotation) as [keyof Annotation, unknown][]) {
    const name = dialect.annotationKeys[key]
    if (name !== undefined && value !== undefined) spelled[name] = value
  }
  if (dialect.blobHref)
    spelled['blob_href'] = `${blobs}/${annotation.path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`
  return spelled
}

/** The conclusion in the words of a dialect. */
export const spellConclusion = (checkRun: CheckRun, dialect: Dialect): Conclusion =>
  dialect.instead[checkRun.conclusion] ?? checkRun.conclusion
