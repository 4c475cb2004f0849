import {UserError} from '../errors.ts'
import {conclusionPriority, type Conclusion, type Image} from '../model/check-run.ts'
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

/** JSON (an object or a list of objects), or blocks of `key: value` lines, a blank line between two. */
export const images: Kind<readonly Image[]> = {
  allowed:
    'JSON, or a block of lines for each image with “alt: …”, “image_url: …” (https:// or http://) and, if wanted, “caption: …”',
  read(given) {
    if (given === '') return []
    return (/^[[{]/.test(given) ? imagesOfJson(given) : imagesOfBlocks(given)).map(checkedImage)
  }
}

function imagesOfJson(given: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(given)
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    throw new UserError(`is not valid JSON (${(error as Error).message})`)
  }
}

function imagesOfBlocks(given: string): readonly unknown[] {
  return given.split(/\r?\n[ \t]*\r?\n/).map(block => {
    const image: Record<string, string> = {}
    for (const line of lines.read(block)) {
      const colon = line.indexOf(':')
      const key = line.slice(0, Math.max(colon, 0)).trim().replace(/^-\s*/, '')
      if (!['alt', 'image_url', 'caption'].includes(key)) throw new UserError(`has the line “${line}”`)
      image[key] = line.slice(colon + 1).trim()
    }
    return image
  })
}

function checkedImage(value: unknown): Image {
  const {alt, image_url, caption, ...rest} = (value ?? {}) as Record<string, unknown>
  const unknown = Object.keys(rest)[0]
  if (unknown !== undefined) throw new UserError(`has an image with the key “${unknown}”`)
  if (typeof alt !== 'string' || alt === '') throw new UserError('has an image without alt')
  if (typeof image_url !== 'string' || !/^https?:\/\/\S+$/.test(image_url))
    throw new UserError(`has an image (“${alt}”) whose image_url is no address`)
  if (caption !== undefined && typeof caption !== 'string')
    throw new UserError(`has an image (“${alt}”) whose caption is no text`)
  return caption === undefined || caption === '' ? {alt, image_url} : {alt, image_url, caption}
}
