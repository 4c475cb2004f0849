import {isWarning} from './eslint-text/noise.ts'
import {readFindings, type TextDialect} from './eslint-text/reader.ts'
import {readRule} from './eslint-text/rule.ts'
import type {Format} from './format.ts'
import {withoutPrefix} from './lines/by-prefix.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines} from './lines/stamp.ts'

/** Lines that may stand before the end of the first finding. */
const linesBefore = 60

/** `path:line:column: message [Error/rule]`: every finding ends with its severity in brackets. */
export const eslintUnix: Format = {
  name: 'eslint-unix',
  description: 'ESLint’s output for editors and grep (`-f unix`, eslint-formatter-unix)',
  url: 'https://www.npmjs.com/package/eslint-formatter-unix',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'lines `path:1:2: message [Error/rule]`, and the number of problems at the end',
    obtain: {
      'ESLint 9 and later': 'npm install --save-dev eslint-formatter-unix && npx eslint -f unix -o eslint.txt .',
      'ESLint 8': 'npx eslint -f unix -o eslint.txt .'
    },
    limits: 'The end of a finding is not in it.'
  },

  /** By the first finding, with nothing but known chatter above. */
  recognizes(beginning) {
    let begun = false
    for (const line of firstLines(beginning, linesBefore)) {
      const finding = dialect.finding(line)
      begun ||= finding !== undefined && /^[\w.@([/\\~<]/.test(finding.path ?? '')
      if (begun && dialect.end(line) !== undefined) return true
      if (!begun && !isNoise(line) && !isWarning(line)) return false
    }
    return false
  },

  parse: (source, sink) => readFindings(source, sink, dialect)
}

const dialect: TextDialect = {
  finding(line) {
    const found = /:(\d{1,9}):(\d{1,9}): /.exec(line)
    if (found === null || found.index === 0) return undefined
    const rest = line.slice(found.index + found[0].length)
    return {path: withoutPrefix(line.slice(0, found.index)), line: Number(found[1]), column: Number(found[2]), rest}
  },
  end(line) {
    const found = /\[(Error|Warning)(?:\/([^\]\s]{1,300}))?\]$/.exec(line)
    if (found === null) return undefined
    const rule = readRule(found[2] ?? '')
    return {
      text: line.slice(0, found.index).trimEnd(),
      severity: found[1] === 'Error' ? 'error' : 'warning',
      ...(rule !== undefined && {rule})
    }
  },
  endIsCertain: true,
  total(line) {
    const total = /^(\d{1,9}) problems?$/.exec(line)?.[1]
    return total === undefined ? undefined : Number(total)
  }
}
