import {isWarning} from './eslint-text/noise.ts'
import {readFindings, type TextDialect} from './eslint-text/reader.ts'
import {readRule} from './eslint-text/rule.ts'
import type {Format} from './format.ts'
import {withoutPrefix} from './lines/by-prefix.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines} from './lines/stamp.ts'

/** Lines that may stand before the first finding. */
const linesBefore = 40

/** `path: line 1, col 2, Error - message (rule)`. */
export const eslintCompact: Format = {
  name: 'eslint-compact',
  description: 'ESLint’s output in one line a finding (`-f compact`, eslint-formatter-compact)',
  url: 'https://www.npmjs.com/package/eslint-formatter-compact',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'lines `path: line 1, col 2, Error - message (rule)`',
    obtain: {
      'ESLint 9 and later': 'npm install --save-dev eslint-formatter-compact && npx eslint -f compact -o eslint.txt .',
      'ESLint 8': 'npx eslint -f compact -o eslint.txt .'
    },
    limits: 'The end of a finding is not in it.'
  },

  /** By the first finding, with nothing but known chatter above. */
  recognizes(beginning) {
    for (const line of firstLines(beginning, linesBefore)) {
      const finding = dialect.finding(line)
      if (finding !== undefined) return /^(?!\/\/)[\w.@([/\\~<]/.test(finding.path ?? '')
      if (!isNoise(line) && !isWarning(line)) return false
    }
    return false
  },

  parse: (source, sink) => readFindings(source, sink, dialect)
}

const dialect: TextDialect = {
  finding(line) {
    const found = /: line (\d{1,9}), col (\d{1,9}), (Error|Warning) - /.exec(line)
    if (found === null || found.index === 0) return undefined
    const [whole, row, column, type] = found
    return {
      path: withoutPrefix(line.slice(0, found.index)),
      line: Number(row),
      column: Number(column),
      severity: type === 'Error' ? 'error' : 'warning',
      rest: line.slice(found.index + whole.length)
    }
  },
  end(line) {
    const bracket = line.endsWith(')') ? line.lastIndexOf(' (') : -1
    const rule = bracket < 0 ? undefined : readRule(line.slice(bracket + 2, -1))
    return rule === undefined ? undefined : {text: line.slice(0, bracket).trimEnd(), rule}
  },
  endIsCertain: false,
  total(line) {
    const total = /^(\d{1,9}) problems?$/.exec(line)?.[1]
    return total === undefined ? undefined : Number(total)
  }
}
