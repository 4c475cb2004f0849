import type {CharacterSet} from './characters.ts'

/** An automaton without empty steps: a state is a position in the expression, entered by reading what it takes. */
export interface Automaton {
  /** What each position takes. */
  readonly sets: CharacterSet[]
  /** From each position to the ones that may follow, with the number of ways: 2 stands for two or more. */
  readonly next: Map<number, number>[]
}

// About 50 ms; expressions of people take some hundred steps.
const patience = 200_000

/**
 * The degree of ambiguity of an automaton: 0 where the number of paths that read a word is bounded, d where it grows with
 * the length to the power of d, Infinity where it grows exponentially or the answer takes too long to find.
 * Absorbing positions end a search and are left out, if nothing leads out of them.
 */
export const ambiguityOf = (automaton: Automaton, absorbing: ReadonlySet<number>): number => {
  const closed = [...absorbing].every(position =>
    [...automaton.next[position]!.keys()].every(each => absorbing.has(each))
  )
  const gone = closed ? absorbing : new Set<number>()
  const next = automaton.next.map((followers, position) =>
    gone.has(position) ? [] : [...followers].filter(([follower]) => !gone.has(follower))
  )
  const graph: Graph = {
    next: next.map(followers => followers.map(([follower]) => follower)),
    masks: masksOf(automaton.sets)
  }
  const components = componentsOf(graph.next)
  const component = new Map(components.flatMap((members, index) => members.map(member => [member, index] as const)))
  const isTwice = next.some((followers, position) =>
    followers.some(([follower, ways]) => ways > 1 && component.get(position) === component.get(follower))
  )
  if (isTwice) return Infinity
  const loops = components.filter(members => members.length > 1 || graph.next[members[0]!]!.includes(members[0]!))
  try {
    const budget = {steps: patience}
    if (loops.some(members => members.length > 1 && splitsAndMeets(graph, new Set(members), budget))) return Infinity
    return longestChain(graph, loops, budget)
  } catch (error) {
    if (error instanceof OutOfPatience) return Infinity
    throw error
  }
}

interface Graph {
  readonly next: readonly (readonly number[])[]
  /** For each position a bit for each class of characters that the expression treats alike. */
  readonly masks: readonly bigint[]
}

interface Budget {
  steps: number
}

class OutOfPatience extends Error {}

const spend = (budget: Budget): void => {
  if (--budget.steps < 0) throw new OutOfPatience()
}

const masksOf = (sets: readonly CharacterSet[]): bigint[] => {
  const cuts = [...new Set(sets.flatMap(set => set.flatMap(([first, last]) => [first, last + 1])))].sort(
    (a, b) => a - b
  )
  const indexOf = new Map(cuts.map((cut, index) => [cut, BigInt(index)]))
  // The classes lie between neighbouring cuts: a range covers those from its first cut to before its last.
  return sets.map(set =>
    set.reduce((mask, [first, last]) => mask | ((1n << indexOf.get(last + 1)!) - (1n << indexOf.get(first)!)), 0n)
  )
}

// Tarjan's strongly connected components, followers before those that lead to them.
const componentsOf = (next: readonly (readonly number[])[]): number[][] => {
  const components: number[][] = []
  const index = new Map<number, number>()
  const low = new Map<number, number>()
  const stack: number[] = []
  const open = new Set<number>()
  const visit = (position: number): void => {
    index.set(position, index.size)
    low.set(position, index.get(position)!)
    stack.push(position)
    open.add(position)
    for (const follower of next[position]!) {
      if (!index.has(follower)) visit(follower)
      if (open.has(follower)) low.set(position, Math.min(low.get(position)!, low.get(follower)!))
    }
    if (low.get(position) !== index.get(position)) return
    const members = stack.splice(stack.indexOf(position))
    for (const member of members) open.delete(member)
    components.push(members)
  }
  next.forEach((_, position) => {
    if (!index.has(position)) visit(position)
  })
  return components
}

/** Whether two different paths inside the loop read the same word from one position to one position. */
const splitsAndMeets = (graph: Graph, members: ReadonlySet<number>, budget: Budget): boolean => {
  const size = graph.next.length
  const before = new Map<number, number[]>()
  const seen = new Set<number>()
  const queue = [...members].map(member => member * size + member)
  for (const pair of queue) seen.add(pair)
  for (const pair of queue)
    for (const a of graph.next[Math.floor(pair / size)]!)
      for (const b of graph.next[pair % size]!) {
        spend(budget)
        if (!members.has(a) || !members.has(b) || (graph.masks[a]! & graph.masks[b]!) === 0n) continue
        const following = a * size + b
        before.set(following, [...(before.get(following) ?? []), pair])
        if (seen.has(following)) continue
        seen.add(following)
        queue.push(following)
      }
  const back = new Set([...members].map(member => member * size + member))
  for (const pair of back)
    for (const previous of before.get(pair) ?? []) {
      if (Math.floor(previous / size) !== previous % size) return true
      back.add(previous)
    }
  return false
}

/** Along the way from loop to loop, the most pairs that can share a word. */
const longestChain = (graph: Graph, loops: readonly (readonly number[])[], budget: Budget): number => {
  const degrees: number[] = []
  // Loops come with followers first: what a loop leads to stands before it.
  loops.forEach((members, index) => {
    const reached = reachedFrom(graph, members)
    let degree = 0
    for (let later = 0; later < index; later++) {
      const others = loops[later]!
      if (!reached.has(others[0]!)) continue
      const more = canShift(graph, [members, others], budget) ? 1 : 0
      degree = Math.max(degree, degrees[later]! + more)
    }
    degrees.push(degree)
  })
  return Math.max(0, ...degrees)
}

const reachedFrom = (graph: Graph, members: readonly number[]): Set<number> => {
  const reached = new Set(members)
  for (const position of reached) for (const follower of graph.next[position]!) reached.add(follower)
  return reached
}

/** Whether one word leads from p to p, from p to q and from q to q, for a p of the one loop and a q of the other. */
const canShift = (
  graph: Graph,
  [from, to]: readonly [readonly number[], readonly number[]],
  budget: Budget
): boolean => {
  const [home, away] = [new Set(from), new Set(to)]
  return from.some(p => to.some(q => shifts(graph, {p, q, home, away}, budget)))
}

interface Shift {
  readonly p: number
  readonly q: number
  readonly home: ReadonlySet<number>
  readonly away: ReadonlySet<number>
}

const shifts = (graph: Graph, {p, q, home, away}: Shift, budget: Budget): boolean => {
  const size = graph.next.length
  const code = (a: number, b: number, c: number): number => (a * size + b) * size + c
  const goal = code(p, q, q)
  const seen = new Set<number>()
  const queue: [number, number, number][] = [[p, p, q]]
  for (const [x, y, z] of queue)
    for (const a of graph.next[x]!) {
      if (!home.has(a)) continue
      for (const c of graph.next[z]!) {
        const both = graph.masks[a]! & graph.masks[c]!
        if (!away.has(c) || both === 0n) continue
        for (const b of graph.next[y]!) {
          spend(budget)
          if ((both & graph.masks[b]!) === 0n) continue
          const triple = code(a, b, c)
          if (triple === goal) return true
          if (seen.has(triple)) continue
          seen.add(triple)
          queue.push([a, b, c])
        }
      }
    }
  return false
}
