import type {Position} from '../../model/diagnostic.ts'

/** Reads the source lines of `--pretty`: they show where a problem ends. */
export interface Frame {
  /** Takes a line; false when it is none of a frame. */
  take(line: string): boolean
  /** The end of what is underlined, its column exclusive; undefined when nothing is. */
  end(): Position | undefined
}

const numbered = /^ *(\d{1,9})(?: |$)/
const elided = /^ *\.\.\.\s*$/
const squiggle = /^ +(~+)\s*$/

/**
 * Starts a frame. A source line comes behind a right-aligned number and a blank; below it, behind as many blanks, one `~`
 * for each UTF-16 unit that the problem covers (tabs are printed as one blank). Of a long range the middle is left out.
 */
export function startFrame(): Frame {
  let row = 0
  let gutter = 0
  let end: Position | undefined
  return {
    take(line) {
      const source = numbered.exec(line)
      if (source !== null) {
        row = Number(source[1])
        gutter = source[0].trimEnd().length
        return true
      }
      if (elided.test(line)) return true
      if (row === 0 || !squiggle.test(line)) return false
      const column = line.trimEnd().length - gutter
      if (column > 1) end = {line: row, column}
      return true
    },
    end: () => end
  }
}
