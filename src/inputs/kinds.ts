import {UserError} from '../errors.ts'
import {conclusionPriority, type Action, type Conclusion, type Image} from '../model/check-run.ts'
import type {Severity} from '../model/diagnostic.ts'
import {defaultConclusions, results, type ConclusionTable, type Result} from '../model/result.ts'

/** How the text of an input becomes a value. */
export interface Kind<T> {
  /** What is allowed, to complete “… must be”. */
  readonly allowed: string
  /** @throws UserError with what is wrong with the text, to complete “The input x …”. */
  read(text: string): T
}

/** Any text. */
export const text: Kind<string> = {allowed: 'a text', read: given => given}

/** The longest name that a check run can be given: above it no documentation says what happens, and pages show 100 characters. */
const longestName = 255

/** A name of a check run. */
export const checkName: Kind<string> = {
  allowed: `one line of at most ${longestName} characters`,
  read(given) {
    if (/[\p{Cc}\u2028\u2029]/u.test(given)) throw new UserError('has line breaks or other control characters')
    if (given.length > longestName) throw new UserError(`has ${given.length} characters`)
    return given
  }
}

/** A token, as one header can hold it. What is wrong with it is told without repeating it. */
export const token: Kind<string> = {
  allowed: 'a token as it was given, such as ${{ github.token }}',
  read(given) {
    if (!/^[\x21-\x7e]*$/.test(given)) throw new UserError('has spaces, line breaks or letters beyond ASCII')
    return given
  }
}

/** `true` or `false`, as in YAML 1.2's core schema. */
export const boolean: Kind<boolean> = {
  allowed: 'true or false',
  read(given) {
    if (/^(true|True|TRUE)$/.test(given)) return true
    if (/^(false|False|FALSE)$/.test(given)) return false
    throw new UserError(`is “${given}”`)
  }
}

/** One of a few words. */
export const choice = <const T extends string>(...words: readonly T[]): Kind<T> => ({
  allowed: words.slice(0, -1).join(', ') + ' or ' + words.at(-1)!,
  read(given) {
    const word = words.find(each => each === given)
    if (word === undefined) throw new UserError(`is “${given}”`)
    return word
  }
})

/** One entry a line; blank lines and lines that start with `#` are skipped. */
export const lines: Kind<readonly string[]> = {
  allowed: 'one entry a line',
  read: given =>
    given
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'))
}

/** A whole number from 0. */
export const count: Kind<number> = {
  allowed: 'a whole number from 0',
  read(given) {
    if (!/^\d{1,9}$/.test(given)) throw new UserError(`is “${given}”`)
    return Number(given)
  }
}

/** A whole number from 0, or `all` for no limit (Infinity). */
export const limit: Kind<number> = {
  allowed: 'a whole number from 0, or all',
  read(given) {
    if (given === 'all') return Infinity
    if (!/^\d{1,9}$/.test(given)) throw new UserError(`is “${given}”`)
    return Number(given)
  }
}

/** The full hash of a commit: SHA-1 or SHA-256. */
export const sha: Kind<string> = {
  allowed: 'the full hash of a commit (40 or 64 hexadecimal digits)',
  read(given) {
    if (given !== '' && !/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(given)) throw new UserError(`is “${given}”`)
    return given.toLowerCase()
  }
}

/** Which commit is compared with. */
export const baseline: Kind<string> = {
  allowed: 'auto, none or the full hash of a commit',
  read: given => (given === 'auto' || given === 'none' ? given : sha.read(given))
}

/** The name of a branch, in the letters that need no care in addresses; empty for none. @see https://git-scm.com/docs/git-check-ref-format */
export const branch: Kind<string> = {
  allowed: 'the name of a branch, of letters, digits, “-”, “_”, “.” and “/”',
  read(given) {
    const isName = /^\w[\w.-]*(\/\w[\w.-]*)*$/.test(given) && !/\.\.|\.$|\.lock(\/|$)/.test(given)
    if (given !== '' && (!isName || given.length > 200)) throw new UserError(`is “${given}”`)
    return given
  }
}

/** An address that a browser can open. */
export const url: Kind<string> = {
  allowed: 'an address that starts with https:// or http://',
  read(given) {
    if (given !== '' && !/^https?:\/\/[^\s]+$/i.test(given)) throw new UserError(`is “${given}”`)
    return given
  }
}

/** The least severity that is shown; the words are those of annotations. */
export const leastSeverity: Kind<Severity> = {
  allowed: 'error, warning or notice',
  read(given) {
    const severity = ({error: 'error', warning: 'warning', notice: 'info'} as const)[given]
    if (severity === undefined) throw new UserError(`is “${given}”`)
    return severity
  }
}

/** `result=conclusion`, one a line, over the defaults. */
export const conclusionTable: Kind<ConclusionTable> = {
  allowed: `one result=conclusion a line, a result being one of ${results.join(', ')} and a conclusion one of ${conclusionPriority.join(', ')}`,
  read(given) {
    const table: Record<Result, Conclusion> = {...defaultConclusions}
    for (const line of lines.read(given)) {
      const [left = '', right, ...rest] = line.split('=').map(part => part.trim())
      const result = results.find(each => each === left)
      const conclusion = conclusionPriority.find(each => each === right)
      if (result === undefined || conclusion === undefined || rest.length > 0)
        throw new UserError(`has the line “${line}”`)
      table[result] = conclusion
    }
    return table
  }
}

/** A duration in whole seconds. */
export const seconds: Kind<number> = {allowed: 'a number of seconds from 0', read: given => count.read(given)}

/** Regular expressions of JavaScript, one a line. */
export const expressions: Kind<readonly RegExp[]> = {
  allowed: 'one regular expression of JavaScript a line',
  read: given =>
    lines.read(given).map(line => {
      try {
        return new RegExp(line, 'g')
      } catch (error) {
        throw new UserError(`has the line “${line}”, which is no regular expression (${(error as Error).message})`)
      }
    })
}

/** Up to three buttons, as JSON or blocks of lines. @see https://docs.github.com/rest/checks/runs#create-a-check-run */
export const actions: Kind<readonly Action[]> = {
  allowed:
    'JSON, or a block of lines for each of at most three buttons with “label: …” (20 characters), “description: …” (40) and “identifier: …” (20)',
  read(given) {
    const found = objects(given, ['label', 'description', 'identifier']).map(checkedAction)
    if (found.length > 3) throw new UserError(`has ${found.length} buttons`)
    return found
  }
}

const longest = {label: 20, description: 40, identifier: 20} as const

function checkedAction(value: Readonly<Record<string, unknown>>): Action {
  const read = (key: keyof typeof longest): string => {
    const text = value[key]
    if (typeof text !== 'string' || text === '') throw new UserError(`has a button without ${key}`)
    if (Array.from(text).length > longest[key])
      throw new UserError(`has a button whose ${key} “${text}” is longer than ${longest[key]} characters`)
    return text
  }
  return {label: read('label'), description: read('description'), identifier: read('identifier')}
}

/** JSON (an object or a list of objects), or blocks of `key: value` lines, a blank line between two. */
export const images: Kind<readonly Image[]> = {
  allowed:
    'JSON, or a block of lines for each image with “alt: …”, “image_url: …” (https:// or http://) and, if wanted, “caption: …”',
  read: given => objects(given, ['alt', 'image_url', 'caption']).map(checkedImage)
}

/** Objects of texts, given as JSON (one or a list) or as blocks of `key: value` lines, a blank line between two. */
function objects(given: string, keys: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  if (given === '') return []
  const found = /^[[{]/.test(given) ? objectsOfJson(given) : objectsOfBlocks(given)
  for (const each of found) {
    const unknown = Object.keys(each).find(key => !keys.includes(key))
    if (unknown !== undefined) throw new UserError(`has the key “${unknown}”`)
  }
  return found
}

function objectsOfJson(given: string): readonly Readonly<Record<string, unknown>>[] {
  let value: unknown
  try {
    value = JSON.parse(given)
  } catch (error) {
    throw new UserError(`is not valid JSON (${(error as Error).message})`)
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map(each => {
    if (typeof each !== 'object' || each === null) throw new UserError('has an entry that is no object')
    return each as Readonly<Record<string, unknown>>
  })
}

const objectsOfBlocks = (given: string): readonly Readonly<Record<string, unknown>>[] =>
  given.split(/\r?\n[ \t]*\r?\n/).map(block =>
    Object.fromEntries(
      lines.read(block).map(line => {
        const colon = line.indexOf(':')
        if (colon < 0) throw new UserError(`has the line “${line}”`)
        return [line.slice(0, colon).replace(/^-\s*/, '').trim(), line.slice(colon + 1).trim()]
      })
    )
  )

function checkedImage({alt, image_url, caption}: Readonly<Record<string, unknown>>): Image {
  if (typeof alt !== 'string' || alt === '') throw new UserError('has an image without alt')
  if (typeof image_url !== 'string' || !/^https?:\/\/\S+$/.test(image_url))
    throw new UserError(`has an image (“${alt}”) whose image_url is no address`)
  if (caption !== undefined && typeof caption !== 'string')
    throw new UserError(`has an image (“${alt}”) whose caption is no text`)
  return caption === undefined || caption === '' ? {alt, image_url} : {alt, image_url, caption}
}
