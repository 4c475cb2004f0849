import {readFindings, type TextDialect} from './eslint-text/reader.ts'
import {isWarning} from './eslint-text/noise.ts'
import {readRule} from './eslint-text/rule.ts'
import type {Format} from './format.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines} from './lines/stamp.ts'

/** Lines that may stand before the first finding: what package managers, ESLint and its plugins say of themselves. */
const linesBefore = 40

/**
 * ESLint's default output: the name of a file, and below it a table of its findings. The rule is the last column, after two
 * blanks at least; parse errors and unused directives have none.
 */
export const eslintStylish: Format = {
  name: 'eslint-stylish',
  description: 'ESLint’s default output (`-f stylish`)',
  url: 'https://eslint.org/docs/latest/use/formatters/#stylish',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'a path and below it lines `1:2  error  message  rule`',
    obtain: {
      ESLint: 'npx eslint . > eslint.txt'
    },
    limits: 'The end of a finding is not in it. Prefer `eslint` where you can.'
  },

  /** By a file and a finding below it, with nothing but known chatter above. */
  recognizes(beginning) {
    let path = ''
    for (const line of firstLines(beginning, linesBefore)) {
      const finding = path === '' ? undefined : dialect.finding(line)
      // yamllint writes alike, with the rule in brackets.
      if (finding !== undefined) return /^(?!\/\/)[\w.@([/\\~<]/.test(path) && !/ \([a-z-]{1,60}\)$/.test(line)
      // Where a file's name is, the finding must follow.
      if (path !== '') return false
      if (!isNoise(line) && !isWarning(line)) path = line
    }
    return false
  },

  parse: (source, sink) => readFindings(source, sink, dialect)
}

const dialect: TextDialect = {
  finding(line) {
    // Spectral fills from the left: the second number of the longest place begins the line but for one blank.
    const found = /^\s{1,12}(\d{1,9}):(\d{1,9})\s{1,12}(error|warning)\s{2,4}(?=\S)/.exec(line)
    if (found === null) return undefined
    const [whole, row, column, type] = found
    const severity = type === 'error' ? 'error' : 'warning'
    return {line: Number(row), column: Number(column), severity, rest: line.slice(whole.length)}
  },
  end(line) {
    const blanks = line.lastIndexOf('  ')
    const rule = blanks < 0 ? undefined : readRule(line.slice(blanks + 2))
    return rule === undefined ? undefined : {text: line.slice(0, blanks).trimEnd(), rule}
  },
  endIsCertain: false,
  total(line) {
    const total = /^[✖×] (\d{1,9}) problems? \(/.exec(line)?.[1]
    return total === undefined ? undefined : Number(total)
  }
}
