import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {runnerLog, terminalLog} from '../src/log.ts'

/** What the runner takes for a command: `::` after any blanks at the beginning of a line, `##[` anywhere. */
const isCommand = (line: string): boolean => /^\s*::/u.test(line) || line.includes('##[')

const hostile = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 6}),
      fc.constantFrom(
        '::error::x',
        '##[error]',
        '::set-output name=a::b',
        '\n',
        '\r',
        '\r\n',
        '\u2028',
        '\u0085',
        '\v',
        '\f',
        ' ',
        '\t',
        '\u00a0',
        '%0A',
        '::',
        '#',
        '[',
        '\u001b[31m'
      )
    ),
    {maxLength: 12}
  )
  .map(parts => parts.join(''))

/** The lines as the runner reads them: `\n`, `\r\n` and a lone `\r` end one. */
const written = (body: (write: (line: string) => void) => void): string[] => {
  const lines: string[] = []
  body(line => void lines.push(...line.split(/\r\n|\n|\r/)))
  return lines
}

test('no text of a report becomes a workflow command', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, heading) => {
      expect(written(write => runnerLog(write).info(text)).filter(isCommand)).toEqual([])
      const folded = written(write => runnerLog(write).group(heading, [text]))
      expect(folded[0]).toMatch(/^::group::/)
      expect(folded.at(-1)).toBe('::endgroup::')
      expect(folded.slice(1, -1).filter(isCommand)).toEqual([])
      expect(written(write => terminalLog(write).info(text)).filter(isCommand)).toEqual([])
    }),
    {numRuns: 1000}
  )
})

test('warnings and errors are one command each, whatever they say', () => {
  fc.assert(
    fc.property(hostile, text => {
      for (const level of ['notice', 'warning', 'error'] as const) {
        const lines = written(write => runnerLog(write)[level](text))
        expect(lines).toHaveLength(1)
        expect(lines[0]).toMatch(new RegExp(`^::${level}::`))
        const data = lines[0]!.slice(level.length + 4)
        expect(data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')).toBe(text)
      }
    })
  )
})
