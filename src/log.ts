import type {Log} from './world.ts'

/**
 * One line of the log, made harmless: the runner takes `::` at the beginning of a line (after any blanks) and `##[`
 * anywhere as a command, and ends lines at a lone `\r` as well. An invisible break keeps the text readable.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const escapeLogLine = (line: string): string =>
  line
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/^(\s*:):/, '$1\u200b:')
    .replace(/##\[/g, '#\u200b#[')

const escaped = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map(escapeLogLine)
    .join('\n')

/** A workflow command with its data escaped as the runner reads it; properties are never hostile here. */
const command = (name: string, data: string): string =>
  `::${name}::${data.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`

/** The log of a step on a runner. @param write takes whole lines. */
export const runnerLog = (write: (line: string) => void): Log => ({
  info: text => write(escaped(text)),
  notice: text => write(command('notice', text)),
  warning: text => write(command('warning', text)),
  error: text => write(command('error', text)),
  group(heading, lines) {
    write(command('group', heading.replace(/[\r\n]+/g, ' ')))
    for (const line of lines) write(`  ${escaped(line)}`)
    write('::endgroup::')
  }
})

/** The log of a terminal. */
export const terminalLog = (write: (line: string) => void): Log => ({
  info: text => write(escaped(text)),
  notice: text => write(`note: ${escaped(text)}`),
  warning: text => write(`warning: ${escaped(text)}`),
  error: text => write(`error: ${escaped(text)}`),
  group(heading, lines) {
    write(escaped(heading))
    for (const line of lines) write(`  ${escaped(line)}`)
  }
})
