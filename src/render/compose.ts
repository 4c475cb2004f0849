import {byteLength} from './fit.ts'

/** One entry of a section: as a line, and, where there is more to say, whole. */
export interface Row {
  readonly brief: string
  readonly full?: string | undefined
}

/** A row that is written when it is asked for: of many failures only the first are shown. */
export function writtenLater(brief: () => string, full?: () => string): Row {
  let line: string | undefined
  let whole: string | undefined
  return {
    get brief() {
      return (line ??= brief())
    },
    get full() {
      return (whole ??= full?.())
    }
  }
}

/** A part of a summary: a heading and rows that may be left out from the end. */
export interface Section {
  readonly heading: string
  readonly rows: readonly Row[]
  /** What stands above the rows, such as the head of a table. */
  readonly lead?: string
  /** Its rows are shown whole before later sections get the rest of the page. */
  readonly wholeFirst?: true
  /** One line for the rows that were left out. */
  readonly more: (rows: number) => string
}

/** A page that keeps to its budget, and what did not fit, to go on elsewhere. */
export interface Composed {
  readonly markdown: string
  readonly rest: readonly Section[]
}

/** The share of a page that full rows may take as long as later sections want their lines. */
const shareOfFullRows = 0.75

/**
 * Lays out sections in their order on a page of so many bytes. Rows are never cut: first every section gets its rows as
 * lines, earlier sections before later ones; then rows become whole, from the first on, as long as there is room. What does not fit is
 * counted on the page by the section's own words.
 */
export function compose(top: string, sections: readonly Section[], bytes: number): Composed {
  const plans = sections
    .filter(section => section.rows.length > 0)
    .map(section => ({section, shown: 0, full: new Set<number>()}))
  let left = bytes - byteLength(top) - 2
  const overhead = ({section}: (typeof plans)[number]): number =>
    byteLength(`${section.heading}\n\n${section.lead ?? ''}\n${section.more(section.rows.length)}\n\n`) + 8
  for (const plan of plans) left -= overhead(plan)

  const showBriefly = (plan: (typeof plans)[number], budget: number): number => {
    let room = budget
    for (const row of plan.section.rows.slice(plan.shown)) {
      const cost = byteLength(row.brief) + 1
      if (cost > room) break
      room -= cost
      plan.shown++
    }
    return room
  }
  const showFully = (plan: (typeof plans)[number], budget: number): number => {
    let room = budget
    for (let index = 0; index < plan.shown; index++) {
      const row = plan.section.rows[index]!
      if (row.full === undefined || plan.full.has(index)) continue
      const cost = byteLength(row.full) - byteLength(row.brief) + 4
      if (cost > room) continue
      room -= cost
      plan.full.add(index)
    }
    return room
  }

  for (const [index, plan] of plans.entries()) {
    left = showBriefly(plan, left)
    if (plan.section.wholeFirst !== true) continue
    const reserve = index < plans.length - 1 ? left * (1 - shareOfFullRows) : 0
    left = showFully(plan, left - reserve) + reserve
  }
  for (const plan of plans) left = showFully(plan, left)

  const pages = plans.map(({section, shown, full}) => {
    const hidden = section.rows.length - shown
    const rows = section.rows.slice(0, shown).map((row, index) => (full.has(index) ? `${row.full!}\n` : row.brief))
    return [
      section.heading,
      [...(section.lead === undefined || shown === 0 ? [] : [section.lead]), ...rows].join('\n'),
      ...(hidden > 0 ? [section.more(hidden)] : [])
    ]
      .filter(part => part !== '')
      .join('\n\n')
  })
  return {
    markdown: [top, ...pages].filter(part => part !== '').join('\n\n'),
    rest: plans
      .filter(({section, shown}) => shown < section.rows.length)
      .map(({section, shown}) => ({...section, rows: section.rows.slice(shown)}))
  }
}
