import type {Frame, LineFacts} from './frames.ts'
import type {Clues} from './narrow.ts'

/** So many answers of a kind are remembered; then all are forgotten, so that a hostile report does not fill the memory. */
const most = 20_000

/**
 * What was found out for the problems of a report, for those that follow: the failures of a suite share most of their
 * frames. Belongs to one list of files, one workspace and the report files of one folder.
 */
export interface Memory {
  /** What lines of traces say. */
  readonly lines: Map<string, LineFacts>
  /** Files that printed paths, and symbols, mean whatever else is said of the problem; `file` is absent where there is none. */
  readonly paths: Map<string, {readonly file: string | undefined}>
  readonly symbols: Map<string, {readonly file: string | undefined}>
  /** Whether a printed path lies among what was installed. */
  readonly installed: Map<string, boolean>
  /** Whether a frame belongs to a library, by frame. */
  readonly libraries: WeakMap<Frame, boolean>
}

/** Knows nothing yet. */
export const startMemory = (): Memory => ({
  lines: new Map(),
  paths: new Map(),
  symbols: new Map(),
  installed: new Map(),
  libraries: new WeakMap()
})

/** The answer for a key, asked for once. */
export function remembered<Answer>(answers: Map<string, Answer>, key: string, ask: (key: string) => Answer): Answer {
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = ask(key)
  if (answers.size >= most) answers.clear()
  answers.set(key, answer)
  return answer
}

/**
 * The file for a key. It is remembered where finding it needed no clues, as those belong to one problem: only files that
 * fit equally are told apart by them.
 */
export function rememberedFile(
  answers: Memory['paths'],
  key: string,
  {clues, find}: {clues: Clues; find: (clues: Clues) => string | undefined}
): string | undefined {
  const known = answers.get(key)
  if (known !== undefined) return known.file
  const watch = {asked: false}
  const watched: Clues = {
    get scopes() {
      watch.asked = true
      return clues.scopes
    },
    files() {
      watch.asked = true
      return clues.files()
    }
  }
  const file = find(watched)
  if (!watch.asked) remembered(answers, key, () => ({file}))
  return file
}
