/** Where a value that was taken out lies. */
export interface ElementPlace {
  /** As `runs[0].results[12]`, for messages. */
  readonly where: string
  /** 1-based line of the report on which it starts. */
  readonly line: number
  /** The index in each list around it, outermost first: `[0, 12]`. */
  readonly indices: readonly number[]
}

/** Takes one value, as JSON text. */
export type TakeElement = (text: string, place: ElementPlace) => void

/** What is taken out of a document while it is read. Patterns are keys, and `*` for what a list holds: `runs.*.results.*`. */
export interface ScanPlan {
  /** Values that are handed over as they come: elements of a list, which are left out of the rest, and fields, null there. */
  readonly elements: Readonly<Record<string, TakeElement>>
  /** Values that are not looked at; `null` stands for them in the rest. */
  readonly skipped: readonly string[]
  /** Bytes of one value that are gathered at most; 256 MB unless told. */
  readonly mostBytes?: number
}

/** A step of the patterns: by the key, or by `*` for any element of a list. */
export interface PlanNode {
  readonly children: Map<string, PlanNode>
  element?: TakeElement
  skipped?: true
}

/** The patterns of a plan as a tree; the root stands for the document. */
export function compilePlan(plan: ScanPlan): PlanNode {
  const root: PlanNode = {children: new Map()}
  const nodeAt = (pattern: string): PlanNode => {
    let node = root
    for (const step of pattern.split('.')) {
      const next = node.children.get(step) ?? {children: new Map<string, PlanNode>()}
      node.children.set(step, next)
      node = next
    }
    return node
  }
  for (const [pattern, element] of Object.entries(plan.elements)) nodeAt(pattern).element = element
  for (const pattern of plan.skipped) nodeAt(pattern).skipped = true
  return root
}
