import {createContext, Script} from 'node:vm'
import type {CheckRun} from './model/check-run.ts'
import type {Report} from './model/report.ts'
import {redactor, type Finder} from './normalize/redact.ts'

/** How long one of the user's expressions may look at one text, in milliseconds; longer, and the whole text is masked. */
const patienceMs = 1000

/** After so many texts that took longer, an expression is not tried any more: reports have as many texts as they like. */
const strikes = 3

/** Variables of the environment whose values are secrets by their name. */
const secretNames = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIALS?)$/i

/** The function that takes secrets out of a text: the token, secrets of the environment, known shapes and the user's own. */
export function secretsOf(
  env: Readonly<Record<string, string | undefined>>,
  {token, redact}: {token: string; redact: readonly RegExp[]}
): (text: string) => string {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && secretNames.test(name) ? [value] : []
  )
  return redactor({values: [token, ...values].filter(value => value !== ''), expressions: redact.map(boundedFinder)})
}

/** A finder for an expression that may backtrack without end: stopped in time, it finds the whole text. */
function boundedFinder({source}: RegExp): Finder {
  const sandbox = createContext({text: '', expression: new RegExp(source, 'g')})
  const search = new Script('Array.from(text.matchAll(expression), m => [m.index, m.index + m[0].length])')
  let left = strikes
  return text => {
    if (left === 0) return [[0, text.length]]
    try {
      sandbox['text'] = text
      return search.runInContext(sandbox, {timeout: patienceMs}) as [number, number][]
    } catch {
      left--
      return [[0, text.length]]
    }
  }
}

/** Objects with fewer fields are looked through again quicker than they are remembered. */
const manyFields = 5

/** Plain data with every text in it redacted. What has no secret stays the very same, and nearly nothing has one. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  const seen = new Map<object, unknown>()
  // A text of a problem stands in its test as well, and names stand in many.
  const texts = new Map<string, string>()
  const redacted = (text: string): string => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const result = redact(text)
    texts.set(text, result)
    return result
  }
  const walk = (each: unknown): unknown => {
    if (typeof each === 'string') return redacted(each)
    if (typeof each !== 'object' || each === null || ArrayBuffer.isView(each)) return each
    const known = seen.get(each)
    if (known !== undefined) return known
    if (!Array.isArray(each) && !(each instanceof Map)) return object(each)
    const result = Array.isArray(each) ? list(each) : map(each)
    // What holds an object twice holds its copy twice.
    if (result !== each) seen.set(each, result)
    return result
  }
  const list = (each: readonly unknown[]): readonly unknown[] => {
    let copy: unknown[] | undefined
    for (let index = 0; index < each.length; index++) {
      const result = walk(each[index])
      if (result !== each[index]) (copy ??= [...each])[index] = result
    }
    return copy ?? each
  }
  const map = (each: ReadonlyMap<unknown, unknown>): ReadonlyMap<unknown, unknown> => {
    const walked = new Map([...each].map(([key, entry]) => [walk(key), walk(entry)]))
    const isSame = [...each].every(([key, entry]) => walked.has(key) && walked.get(key) === entry)
    return isSame ? each : walked
  }
  const object = (each: object): object => {
    let copy: Record<string, unknown> | undefined
    let fields = 0
    // Plain data has no inherited keys.
    for (const key in each) {
      const entry = (each as Record<string, unknown>)[key]
      const result = walk(entry)
      if (result !== entry) (copy ??= {...each})[key] = result
      fields++
    }
    if (copy !== undefined || fields >= manyFields) seen.set(each, copy ?? each)
    return copy ?? each
  }
  return walk(value) as T
}

/** Reports without secrets; paths of report files and formats are texts too. */
export const redactReports = (reports: readonly Report[], redact: (text: string) => string): readonly Report[] =>
  redactDeep(reports, redact)

/** A check run without secrets: what the user's own Markdown, name or images carry. Its key and commit stay. */
export const redactCheckRun = (checkRun: CheckRun, redact: (text: string) => string): CheckRun => ({
  ...redactDeep(checkRun, redact),
  head_sha: checkRun.head_sha,
  external_id: checkRun.external_id
})
