import type {Code} from '../../model/diagnostic.ts'
import {rulePage} from '../eslint/rule-page.ts'

/** Who found something, and the rule that it broke. */
export interface Origin {
  /** The linter, where its rules have a mark. */
  readonly source: string
  readonly code?: Code
}

/** The marks by which linters are told from their rules, and where the rule begins. */
const marks: readonly {
  readonly rule: RegExp
  readonly source: string
  readonly url?: (rule: string) => string | undefined
}[] = [
  {rule: /^com\.puppycrawl\.tools\.checkstyle\.(?:[\w$]+\.)*([\w$]+?)(?:Check)?$/, source: 'checkstyle'},
  {rule: /^org\.scalastyle\.(?:[\w$]+\.)*([\w$]+)$/, source: 'scalastyle'},
  {rule: /^eslint\.rules\.(.+)$/s, source: 'eslint', url: rulePage},
  {rule: /^ShellCheck\.(SC\d+)$/, source: 'shellcheck', url: rule => `https://www.shellcheck.net/wiki/${rule}`},
  {rule: /^detekt\.(.+)$/s, source: 'detekt'},
  {rule: /^swiftlint\.rules\.(.+)$/s, source: 'swiftlint'}
]

/** Reads the `source` of an error: the class of a check, a rule, or nothing. */
export function originOf(text: string): Origin {
  const value = text.trim()
  if (value === '') return {source: 'checkstyle'}
  // Beyond any rule's name; also bounds what the expressions above can cost.
  if (value.length > 300) return {source: 'checkstyle', code: {value}}
  for (const {rule, source, url} of marks) {
    const name = rule.exec(value)?.[1]
    if (name === undefined) continue
    const page = url?.(name)
    return {source, code: page === undefined ? {value: name} : {value: name, url: page}}
  }
  return {source: 'checkstyle', code: {value}}
}
