/** A workflow command: `::name property=value::data`, or `##[name property=value]data` of old. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

// Those that the runner registers; other words between the marks are ordinary output.
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

/**
 * The workflow command in a line, or undefined: `::` only at the start (after blanks), `##[` anywhere.
 * `resume` is the token that ends `::stop-commands::`, a command too while it is awaited.
 *
 * The rules are those of ActionCommand.cs in actions/runner.
 */
export const parseCommand = (line: string, resume?: string): Command | undefined => {
  const isCommand = (name: string): boolean =>
    registered.has(name.toLowerCase()) || (resume !== undefined && name.toLowerCase() === resume.toLowerCase())
  const start = line.trimStart()
  const end = start.startsWith('::') ? start.indexOf('::', 2) : -1
  if (end > 0) {
    const command = commandOf(start.slice(2, end), start.slice(end + 2), ',')
    if (isCommand(command.name)) return command
  }
  const open = line.indexOf('##[')
  const close = open < 0 ? -1 : line.indexOf(']', open)
  if (close < 0) return undefined
  const command = commandOf(line.slice(open + 3, close), line.slice(close + 1), ';')
  return isCommand(command.name) ? command : undefined
}

const commandOf = (head: string, data: string, separator: ',' | ';'): Command => {
  const space = head.indexOf(' ')
  const properties = Object.create(null) as Record<string, string>
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? []
    if (name !== undefined && value !== undefined) properties[name.toLowerCase()] = unescape(value, separator)
  }
  return {name: space < 0 ? head : head.slice(0, space), properties, data: unescape(data, separator === ';' ? ';' : '')}
}

const unescape = (text: string, separator: ',' | ';' | ''): string => {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const more =
    separator === ','
      ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',')
      : separator === ';'
        ? plain.replaceAll('%3B', ';').replaceAll('%5D', ']')
        : plain
  return more.replaceAll('%25', '%')
}
