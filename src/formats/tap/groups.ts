import type {TapPoint} from './line.ts'

/** Subtests deeper than this are taken as siblings: a hostile report must not fill the memory. */
const deepest = 50

/** What a test point is among the others. */
export type Place =
  | {readonly kind: 'test'; readonly suites: readonly string[]}
  /** Its subtests came before it; `heldFrom` is where their failures begin. */
  | {readonly kind: 'parent'; readonly suites: readonly string[]; readonly heldFrom: number}
  /** Its subtests follow, up to `}`. */
  | {readonly kind: 'opening'}

/** A parent whose subtests came after it, or never ended. */
type Closed = Exclude<Place, {kind: 'opening'}> & {readonly point: TapPoint}

interface Group {
  /** The indentation of the parent's line. */
  readonly indent: number
  readonly name: string
  readonly heldFrom: number
  /** The parent's line, where it comes first. */
  readonly point: TapPoint | undefined
  /** The indentation of the subtests, once one was seen. */
  inner: number | undefined
}

/** The subtests that are open at a line. */
export interface Groups {
  depth(): number
  /** `# Subtest: name`: subtests follow, or only the test of that name. */
  announce(name: string, at: {indent: number; heldFrom: number}): void
  point(point: TapPoint, heldFrom: number): Place
  /** Whether a parent is open that `}` at this indentation would close. */
  closes(indent: number): boolean
  /** `}` */
  close(indent: number): Closed | undefined
  /** Closes all; gives the parents that had come first, innermost first. */
  end(): readonly (Closed & {readonly kind: 'parent'})[]
}

/**
 * Keeps track of subtests in both orders: parents behind their subtests (TAP 14, node-tap, node:test, Perl), announced by a
 * comment or by nothing but the indentation, and parents before them with `{` (Vitest).
 */
export function startGroups(): Groups {
  const open: Group[] = []
  const suites = (): string[] => open.filter(({name}) => name !== '').map(({name}) => name)
  /** Forgets groups at `indent` or deeper, whose parent never came. */
  const forget = (from: number): void => {
    while (open.length > 0 && open.at(-1)!.indent >= from && open.at(-1)!.point === undefined) open.pop()
  }

  return {
    depth: () => open.length,
    announce(name, {indent, heldFrom}) {
      forget(indent)
      if (open.length < deepest) open.push({indent, name, heldFrom, point: undefined, inner: undefined})
    },
    point(point, heldFrom) {
      const {indent} = point
      forget(indent + 1)
      const top = open.at(-1)
      const announced = top?.indent === indent && top.point === undefined ? open.pop() : undefined
      const around = open.at(-1)
      if (announced?.inner !== undefined) {
        if (around !== undefined) around.inner ??= indent
        return {kind: 'parent', suites: suites(), heldFrom: announced.heldFrom}
      }
      // At the root, tests stand at the margin.
      const inner = around === undefined ? 0 : (around.inner ?? indent)
      if (indent > inner && open.length < deepest)
        // Subtests that nothing announced.
        open.push({indent: inner, name: '', heldFrom, point: undefined, inner: indent})
      else if (around !== undefined) around.inner = indent
      const place = {kind: 'test', suites: suites()} as const
      if (!point.opens || open.length >= deepest) return place
      open.push({indent, name: point.name, heldFrom, point, inner: undefined})
      return {kind: 'opening'}
    },
    closes: indent => open.findLast(({point}) => point !== undefined)?.indent === indent,
    close(indent) {
      forget(indent)
      const top = open.at(-1)
      if (top?.point === undefined || top.indent !== indent) return undefined
      open.pop()
      if (top.inner === undefined) return {kind: 'test', suites: suites(), point: top.point}
      return {kind: 'parent', suites: suites(), heldFrom: top.heldFrom, point: top.point}
    },
    end() {
      const closed: (Closed & {kind: 'parent'})[] = []
      for (let top = open.pop(); top !== undefined; top = open.pop())
        if (top.point !== undefined)
          closed.push({kind: 'parent', suites: suites(), heldFrom: top.heldFrom, point: top.point})
      return closed
    }
  }
}
