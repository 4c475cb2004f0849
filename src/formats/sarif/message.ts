import {listOf, objectOf, textOf} from '../json/shape.ts'
import type {JsonObject} from '../json/shape.ts'

/**
 * The text of a message: its own, or that which its id stands for among the strings of the rule and of the driver, with
 * its arguments in place of `{0}`. Links to related places (`[text](1)`) become their text. SARIF 2.1.0 §3.11.
 */
export function messageText(
  message: JsonObject | undefined,
  strings: {readonly rule: JsonObject | undefined; readonly driver: JsonObject | undefined}
): string | undefined {
  const id = textOf(message, 'id')
  const named =
    id === undefined
      ? undefined
      : (objectOf(objectOf(strings.rule, 'messageStrings'), id) ??
        objectOf(objectOf(strings.driver, 'globalMessageStrings'), id))
  const template =
    textOf(message, 'text') ?? textOf(named, 'text') ?? textOf(message, 'markdown') ?? textOf(named, 'markdown')
  if (template === undefined) return undefined
  const values = listOf(message, 'arguments')
  const text =
    values.length === 0
      ? template
      : template.replace(/\{\{|\}\}|\{(\d{1,4})\}/g, (match, index: string | undefined) => {
          if (index === undefined) return match.charAt(0)
          const value = values[Number(index)]
          return typeof value === 'string' ? value : match
        })
  return text.replace(/\[([^[\]\n]{1,1000})\]\(\d{1,6}\)/g, '$1')
}
