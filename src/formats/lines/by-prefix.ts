import type {ReportSource} from '../format.ts'
import {logLine} from './stamp.ts'

/** Takes the lines of one program, one by one. */
export interface LineReader {
  line(line: string): void
  end(): void
}

/** Programs that are told apart; what others write is read as it stands. */
const mostPrefixes = 64

/** Lines that are kept to be read again when the first telling line shows that they have a prefix. */
const linesBack = 4

/** `web:build: `, `packages/web build: `, `@shop/web: ` and `[types] `, but no time. */
const runnerPrefix =
  /^(?:\[(?![^\]]*\d:\d\d)[^\]\n]{1,80}\] |(?!Error: |Warning: )[@\w./-]{1,200}(?:[ :](?!\d)[\w:.-]{1,100})?: )/

/** What a runner of several packages (turbo, pnpm, lerna, concurrently) writes in front of a line; '' where nothing. */
export const prefixIn = (line: string): string => runnerPrefix.exec(line)?.[0] ?? ''

/** A path without what stands in front of it, such as `Error: `. */
export const withoutPrefix = (path: string): string => path.slice(path.lastIndexOf(': ') + 1).trim()

/**
 * Reads a log in which several programs may write at the same time, each of their lines with its prefix.
 *
 * @param programs `start` begins to read a program; `prefixOf` gives the prefix of a line that can only be a telling one
 * of the tool: from then on lines with that prefix are its own.
 */
export async function readByPrefix(
  source: ReportSource,
  programs: {readonly start: (prefix: string) => LineReader; readonly prefixOf: (line: string) => string | undefined}
): Promise<void> {
  const plain = programs.start('')
  const readers = new Map<string, LineReader>()
  const recent: string[] = []

  for await (const raw of source.lines()) {
    const line = logLine(raw)
    let reader: LineReader | undefined
    let prefix = ''
    for (const [key, value] of readers)
      if (line.startsWith(key) || line === key.trimEnd()) {
        reader = value
        prefix = key
        break
      }
    if (reader === undefined && readers.size < mostPrefixes) {
      prefix = programs.prefixOf(line) ?? ''
      if (prefix !== '') {
        reader = programs.start(prefix)
        readers.set(prefix, reader)
        for (const each of recent) if (each.startsWith(prefix)) reader.line(each.slice(prefix.length))
      }
    }
    ;(reader ?? plain).line(line.slice(prefix.length))
    if (reader === undefined && recent.push(line) > linesBack) recent.shift()
  }
  for (const reader of [plain, ...readers.values()]) reader.end()
}
