import type {Diagnostic, Hint, Location, Position} from '../model/diagnostic.ts'
import {factsOf, framesIn, lineIn, type Frame} from './frames.ts'
import {remembered, rememberedFile, startMemory, type Memory} from './memory.ts'
import type {Clues} from './narrow.ts'
import {splitPlace} from './path.ts'
import {soundLocation} from './place.ts'
import {isInstalled, resolvePath, type Where} from './resolve.ts'
import {resolveJvmFile, resolveSymbol} from './symbol.ts'

/** Where a report's diagnostics are looked for, and what is known of the test around one. */
export interface Around extends Where {
  /** The class, module or package that the test counts under: it tells files of one name apart. */
  readonly className?: string | undefined
  /** What was found out for other problems of the same report. */
  readonly memory?: Memory
}

/** One diagnostic's hints and what they say together. */
interface Search {
  readonly hints: readonly Hint[]
  readonly around: Around
  readonly clues: Clues
  readonly memory: Memory
  /** The frames of a text, read at most once. */
  readonly frames: (text: string) => readonly Frame[]
  /** The file that a printed path means, looked for at most once. */
  readonly resolve: (printed: string) => string | undefined
}

/**
 * Sets a diagnostic's location to the first of its hints that leads to a file, and takes the hints off. With a
 * repository it is one of its files or none: what fits two files equally leads nowhere, and nothing is guessed.
 */
export function locate<Told extends Diagnostic>(
  diagnostic: Told,
  around: Around
): Omit<Told, 'hints' | 'location'> & {readonly location?: Location} {
  const {hints: given = [], location, ...rest} = diagnostic
  const hints: readonly Hint[] = location === undefined ? given : [{kind: 'location', location}, ...given]
  const clues = cluesOf(hints, around)
  const memory = around.memory ?? startMemory()
  const factsOnce = (line: string) => remembered(memory.lines, line, factsOf)
  const search = {
    hints,
    around,
    clues,
    memory,
    frames: once(text => framesIn(text, factsOnce)),
    resolve: once(printed =>
      rememberedFile(memory.paths, printed, {clues, find: watched => resolve(printed, around, watched)})
    )
  }
  for (const hint of hints) {
    const found = placeOf(hint, search)
    if (found !== undefined) return {...rest, location: soundLocation(found, around.repository === undefined ? 0 : 1)}
  }
  return rest
}

function placeOf(hint: Hint, search: Search): Location | undefined {
  const {around, clues, memory} = search
  switch (hint.kind) {
    case 'location':
      return inFile(hint.location, search)
    case 'file':
      return inFile(hint, search)
    case 'stack':
      return inStack(search.frames(hint.text), search)
    case 'symbol': {
      const find = (watched: Clues): string | undefined => resolveSymbol(hint.name, around, watched)
      const path = rememberedFile(memory.symbols, hint.name, {clues, find})
      if (path === undefined) return undefined
      return hint.line === undefined ? {path, ...startIn(path, search)} : {path, start: {line: hint.line}}
    }
  }
}

/** A file that a tool named, with its place, or with the line that a stack or the end of the path gives. */
function inFile({path: printed, start, end}: Location, search: Search): Location | undefined {
  const split = splitPlace(printed)
  // A name may end in what looks like a place, when the repository has such a file.
  const whole = search.around.repository?.files.has(printed) === true || split.line === undefined
  const path = search.resolve(whole ? printed : split.path)
  if (path === undefined) return undefined
  if (start !== undefined) return {path, start, ...(end === undefined ? {} : {end})}
  return whole || split.line === undefined
    ? {path, ...startIn(path, search)}
    : {path, start: positionOf(split.line, split.column)}
}

/** The line of a file that is otherwise only known by name: of a frame in it, or of a text that names a line alone. */
function startIn(path: string, search: Search): {start?: Position} {
  const texts = search.hints.flatMap(hint => (hint.kind === 'stack' ? [hint.text] : []))
  for (const text of texts) {
    const frame = search.frames(text).find(each => each.line > 0 && resolveFrame(each, search) === path)
    if (frame !== undefined) return {start: positionOf(frame.line, frame.column)}
  }
  for (const text of texts) {
    const place = lineIn(text)
    if (place !== undefined) return {start: place}
  }
  return {}
}

function inStack(frames: readonly Frame[], search: Search): Location | undefined {
  const {around, memory} = search
  const place = (frame: Frame): Location | undefined => {
    const path = resolveFrame(frame, search)
    return path === undefined ? undefined : {path, start: positionOf(frame.line, frame.column)}
  }
  const ofLibraries: Frame[] = []
  for (const frame of frames) {
    if (frame.line < 1 || remembered(memory.installed, frame.path, path => isInstalled(path, around))) continue
    if (isLibrary(frame, memory)) {
      ofLibraries.push(frame)
      continue
    }
    const found = place(frame)
    if (found !== undefined) return found
  }
  // A framework's frame is the project's own where the framework is what the repository holds.
  if (around.repository === undefined) return undefined
  for (const frame of ofLibraries) {
    const found = place(frame)
    if (found !== undefined) return found
  }
  return undefined
}

function isLibrary(frame: Frame, {libraries}: Memory): boolean {
  const known = libraries.get(frame)
  if (known !== undefined) return known
  const {language, path, scope} = frame
  const is =
    language.library?.test(path) === true || (scope !== undefined && language.libraryScope?.test(scope) === true)
  libraries.set(frame, is)
  return is
}

function resolveFrame(frame: Frame, search: Search): string | undefined {
  return (
    search.resolve(frame.path) ??
    (frame.language.name === 'Java' ? resolveJvmFile(frame, search.around, search.clues) : undefined)
  )
}

function resolve(printed: string, around: Around, clues: Clues): string | undefined {
  const path = resolvePath(printed, around, clues)
  if (path === undefined || around.repository !== undefined || path.includes('/')) return path
  // Without a list of files, another hint may still know the folder of a mere name.
  return clues.files().find(file => file.endsWith(`/${path}`)) ?? path
}

/** What a problem's hints say of where it is; most are placed without asking. */
function cluesOf(hints: readonly Hint[], around: Around): Clues {
  let scopes: readonly string[] | undefined
  let files: readonly string[] | undefined
  const clues = {
    get scopes() {
      return (scopes ??= [
        ...(around.className === undefined ? [] : [around.className]),
        ...hints.flatMap(hint => (hint.kind === 'symbol' ? [hint.name] : []))
      ])
    },
    files: () =>
      (files ??= hints
        .flatMap(hint => (hint.kind === 'file' ? [hint.path] : hint.kind === 'location' ? [hint.location.path] : []))
        .map(printed => resolvePath(splitPlace(printed).path, around, {scopes: clues.scopes, files: () => []}))
        .filter(file => file !== undefined))
  }
  return clues
}

const positionOf = (line: number, column: number | undefined): Position =>
  column === undefined ? {line} : {line, column}

/** The same function, asked once for each text. */
function once<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return text => {
    if (!answers.has(text)) answers.set(text, ask(text))
    return answers.get(text)!
  }
}
