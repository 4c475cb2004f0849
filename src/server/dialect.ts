/** Which of the three APIs a request speaks to. */
export type DialectName = 'current' | 'enterprise' | 'antiope'

/** The 2018 preview as it was at a time; `today` only accepts its media type, as GitHub does now. */
export type Preview = 'today' | Preview2018
export type Preview2018 = '2018-05' | '2018-12'

export interface Dialect {
  readonly name: DialectName
  readonly preview: Preview
  /** The path without the base of the API: `/repos/o/r/check-runs`. */
  readonly path: string
  /** The base of the API: `''` or `/api/v3`. */
  readonly base: string
}

const enterpriseBase = '/api/v3'
const antiopeMediaType = /\bapplication\/vnd\.github\.antiope-preview(?:\+json)?\b/

/** The dialect of a request: Enterprise Server by its path, the preview by its media type where the server keeps it. */
export const dialectOf = (request: Request, preview: Preview): Dialect => {
  const path = new URL(request.url).pathname
  if (path.startsWith(`${enterpriseBase}/`)) {
    return {name: 'enterprise', preview: 'today', path: path.slice(enterpriseBase.length), base: enterpriseBase}
  }
  const antiope = preview !== 'today' && antiopeMediaType.test(request.headers.get('accept') ?? '')
  return antiope ? {name: 'antiope', preview, path, base: ''} : {name: 'current', preview: 'today', path, base: ''}
}

/**
 * The `documentation_url` of an answer.
 *
 * `page` is a page of the REST reference, `checks/runs#create-a-check-run`; empty for its front page.
 */
export const documentationUrl = (dialect: Dialect, page: string): string => {
  if (dialect.name === 'antiope') return `https://developer.github.com/v3/${page.replace('#', '/#')}`
  const root =
    dialect.name === 'enterprise' ? 'https://docs.github.com/enterprise-server@3.15' : 'https://docs.github.com'
  return page === '' ? `${root}/rest` : `${root}/rest/${page}`
}
