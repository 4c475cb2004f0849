import type {Diagnostic} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, listOf, numberOf, requireArray, requireList, requireObject, textOf} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What `stylelint -f json` writes: since version 16 to the standard error. */
export const stylelint: Format = {
  name: 'stylelint',
  description: 'JSON of Stylelint (`--formatter json`)',
  url: 'https://stylelint.io/user-guide/options#formatter',
  kind: 'findings',
  guide: {
    recognizedBy: 'a list of files with `source` and `warnings`',
    obtain: {
      Stylelint: 'npx stylelint "**/*.css" --formatter json --output-file stylelint.json'
    },
    limits: 'Stylelint 16 and later writes its report to stderr: `> file` leaves it empty, `--output-file` does not.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    const told = new Set<string>()
    const once = (text: string, act: () => void): void => {
      if (told.has(text)) return
      told.add(text)
      act()
    }
    await readJson(source, sink, {
      isReport,
      elements: {
        '*'(value, {where}) {
          const file = requireObject(value, where)
          const path = textOf(file, 'source')
          for (const [index, warning] of requireList(file, 'warnings', where).entries())
            sink.finding(diagnosticOf(requireObject(warning, `${where}.warnings[${index}]`), path))
          for (const warning of listOf(file, 'parseErrors')) sink.finding(diagnosticOf(warning, path))
          // What is wrong with the configuration is repeated for every file.
          for (const text of listOf(file, 'invalidOptionWarnings').map(each => textOf(each, 'text') ?? ''))
            once(text, () =>
              sink.finding({severity: 'error', message: messageOf(text), source: 'stylelint', title: 'Invalid option'})
            )
          for (const text of listOf(file, 'deprecations').map(each => textOf(each, 'text') ?? ''))
            once(text, () => sink.warning(`Stylelint says: ${plainText(text)}`))
        }
      },
      rest: value => requireArray(value, 'it')
    })
  }
}

function isReport(value: unknown): boolean {
  const file: unknown = Array.isArray(value) ? value[0] : undefined
  return Array.isArray(fieldOf(file, 'warnings'))
    ? 'source' in (file as object) || Array.isArray(fieldOf(file, 'parseErrors'))
    : textOf(file, 'source') !== undefined && Array.isArray(fieldOf(file, 'invalidOptionWarnings'))
}

function diagnosticOf(warning: unknown, path: string | undefined): Diagnostic {
  const rule = textOf(warning, 'rule') ?? textOf(warning, 'stylelintType')
  const text = messageOf(textOf(warning, 'text'), rule)
  const isOwn = rule !== undefined && /^[a-z]+(?:-[a-z]+)+$/.test(rule) && !text.startsWith('Unknown rule ')
  return {
    severity: textOf(warning, 'severity') === 'warning' ? 'warning' : 'error',
    message: text,
    source: 'stylelint',
    hints: hintsAt({
      path,
      line: numberOf(warning, 'line'),
      column: numberOf(warning, 'column'),
      endLine: numberOf(warning, 'endLine'),
      endColumn: numberOf(warning, 'endColumn')
    }),
    ...(rule !== undefined && {
      code: isOwn ? {value: rule, url: `https://stylelint.io/user-guide/rules/${rule}`} : {value: rule}
    })
  }
}
