import type {Format} from './format.ts'
import {readByPrefix} from './lines/by-prefix.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines} from './lines/stamp.ts'
import {headerOf} from './tsc/header.ts'
import {startTscReader} from './tsc/reader.ts'
import {isCompilerStatus} from './tsc/status.ts'

/** Lines that may stand before the first problem: what a package manager writes about itself. */
const linesBefore = 40

/**
 * TypeScript's compiler (4 to 7) and those that write as it does (vue-tsc): plain, `--pretty`, `-b`, `--watch`.
 *
 * It recognizes itself by the first lines: before its first problem, or a status line that only it writes, tsc's output has
 * at most what package managers say. A longer log with such a line somewhere is not taken for tsc's.
 *
 * Plain output goes out line by line. Of a watch, only the last compilation counts, and is kept until the end.
 */
export const tsc: Format = {
  name: 'tsc',
  description: 'TypeScript: the output of tsc (plain, --pretty, --build, --watch) and vue-tsc',
  url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy:
      'lines `path(1,2): error TS2322: message` or `path:1:2 - error TS2322: message`, or the compiler’s status',
    obtain: {
      TypeScript: 'npx tsc --noEmit --pretty false > tsc.txt',
      'vue-tsc': 'npx vue-tsc --noEmit > tsc.txt'
    },
    limits: 'Without `--pretty` the end of a problem is not in it.'
  },

  recognizes(beginning) {
    for (const line of firstLines(beginning, linesBefore)) {
      if (isCompilerStatus(line) || isOwnProblem(line)) return true
      if (!isNoise(line)) return false
    }
    return false
  },

  parse: (source, sink) =>
    readByPrefix(source, {
      start: prefix => startTscReader(prefix, sink),
      prefixOf: line => headerOf(line)?.prefix
    })
}

/** A quotation (indented, in a comment, a list, a table) is none of tsc's own. */
function isOwnProblem(line: string): boolean {
  const header = /^\s/.test(line) ? undefined : headerOf(line)
  return header !== undefined && (header.path === undefined || /^(?!\/\/)[\w.@([/\\~$]/.test(header.path))
}
