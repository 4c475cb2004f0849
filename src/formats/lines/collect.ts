import {longestText, plainText} from '../text.ts'

/** Lines that belong to one problem; what is longer than 64 K is counted, not kept. */
export interface LineCollector {
  readonly empty: boolean
  add(line: string): void
  /** The lines, without blank ones at either end, and a note when some were left out. */
  text(): string
}

/** Starts to collect lines. */
export function collectLines(): LineCollector {
  const lines: string[] = []
  let characters = 0
  let omitted = 0
  return {
    get empty() {
      return lines.length === 0
    },
    add(line) {
      if (characters > longestText) omitted++
      else lines.push(plainText(line))
      characters += line.length + 1
    },
    text() {
      const kept = lines
        .join('\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd()
      return omitted === 0 ? kept : `${kept}\n… (${omitted} more ${omitted === 1 ? 'line' : 'lines'})`
    }
  }
}
