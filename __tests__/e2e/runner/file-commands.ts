import {readFileSync} from 'node:fs'

/**
 * Reads what a step has written into GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value`, or `name<<delimiter` and
 * lines up to it. Throws where the delimiter never comes, which fails a step.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function readCommandFile(path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${line.slice(heredoc + 2)}'`)
      found[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (equals >= 0) found[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`Invalid format '${line}'`)
  }
  return found
}

/** An annotation that a step gave the job through its log. */
export interface LoggedAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

/** How many of each level the runner takes from a step. */
const mostOfALevel = 10

/** The commands for annotations in a step's log, as the runner takes them; none while commands are stopped. */
export function loggedAnnotations(log: string): readonly LoggedAnnotation[] {
  const found: LoggedAnnotation[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line)
    if (command === null) continue
    const [, name = '', properties = '', message = ''] = command
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined
    } else if (name === 'stop-commands') stopped = message
    else if (name === 'error' || name === 'warning' || name === 'notice')
      if (found.filter(each => each.level === name).length < mostOfALevel)
        found.push({level: name, message: unescape(message), properties: propertiesOf(properties)})
  }
  return found
}

const propertiesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(',').flatMap(pair => {
      const [key = '', ...value] = pair.split('=')
      return key === '' ? [] : [[key.trim(), unescape(value.join('='))]]
    })
  )

const unescape = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
