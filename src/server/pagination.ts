import type {Unverified} from './unverified.ts'

/** The most items of a page. @see https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const maxPerPage = 100
const defaultPerPage = 30

export interface Page<T> {
  readonly items: readonly T[]
  /** The `Link` header; null when everything is on one page. */
  readonly link: string | null
}

/** What is paged: all items in their order, the query that asks for a page, and the address without its query. */
export interface Paging<T> {
  readonly items: readonly T[]
  readonly query: URLSearchParams
  readonly url: string
  readonly aboveMaximum: Unverified['perPageAboveMaximum']
}

/**
 * The page that `per_page` and `page` ask for, with the links to the others.
 *
 * The links keep every other parameter of the query. A page after the last one is empty and links back.
 */
export const paginate = <T>({items, query, url, aboveMaximum}: Paging<T>): Page<T> => {
  const wanted = positive(query.get('per_page')) ?? defaultPerPage
  const tooMany = aboveMaximum === 'clamped' ? maxPerPage : defaultPerPage
  const perPage = wanted > maxPerPage ? tooMany : wanted
  const page = positive(query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(items.length / perPage))

  const linkTo = (relation: string, number: number) => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(number))
    return `<${url}?${parameters.toString()}>; rel="${relation}"`
  }
  const links: string[] = []
  if (page > 1) links.push(linkTo('prev', Math.min(page - 1, last)))
  if (page < last) links.push(linkTo('next', page + 1), linkTo('last', last))
  if (page > 1) links.push(linkTo('first', 1))
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    link: links.length > 0 ? links.join(', ') : null
  }
}

const positive = (text: string | null): number | null => {
  if (text === null || !/^\d{1,15}$/.test(text)) return null
  const number = Number(text)
  return number > 0 ? number : null
}
