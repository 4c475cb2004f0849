import {data, Evaluator, Lexer, Parser} from '@actions/expressions'
import {TokenType} from '@actions/expressions/lexer'
import {isBasicExpression, isBoolean, isMapping, isNumber, isSequence, isString} from '@actions/workflow-parser'
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import {textOf, toData, toValue, type Fields, type Value} from './values.ts'

/** What an expression can name: contexts, and the functions that depend on where it stands. */
export interface Scope {
  readonly contexts: Fields
  readonly functions?: Readonly<Record<string, (...words: readonly string[]) => Value>>
}

/** Evaluates an expression with GitHub's own parser and evaluator. Throws for what GitHub does not understand. */
export function evaluate(expression: string, {contexts, functions = {}}: Scope): Value {
  const definitions = Object.entries(functions).map(([name, call]) => ({
    name,
    minArgs: 0,
    maxArgs: 255,
    call: (...given: data.ExpressionData[]) => toData(call(...given.map(each => each.coerceString())))
  }))
  // Version 0.3.61 of the lexer unescapes only the first quote of a text, and scripts have many.
  const tokens = new Lexer(expression)
    .lex()
    .tokens.map(each =>
      each.type === TokenType.STRING ? {...each, value: each.lexeme.slice(1, -1).replaceAll("''", "'")} : each
    )
  const tree = new Parser(tokens, Object.keys(contexts), definitions).parse()
  const pairs = Object.entries(contexts).map(([key, value]) => ({key, value: toData(value)}))
  const known = new Map(definitions.map(each => [each.name.toLowerCase(), each]))
  return toValue(new Evaluator(tree, new data.Dictionary(...pairs), known).evaluate())
}

/** What a part of a workflow comes to, its expressions evaluated. */
export function resolve(token: TemplateToken, scope: Scope): Value {
  if (isBasicExpression(token)) return evaluate(token.expression, scope)
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value
  if (isSequence(token)) return Array.from({length: token.count}, (_, at) => resolve(token.get(at), scope))
  if (isMapping(token))
    return Object.fromEntries([...token].map(({key, value}) => [textOf(resolve(key, scope)), resolve(value, scope)]))
  return null
}

/** The value under a key of a mapping; undefined where there is none. */
export const under = (token: TemplateToken | undefined, key: string): TemplateToken | undefined =>
  token !== undefined && isMapping(token) ? token.find(key) : undefined

/** The entries of a mapping by key; none for anything else. */
export const entriesOf = (token: TemplateToken | undefined): readonly (readonly [string, TemplateToken])[] =>
  token !== undefined && isMapping(token) ? [...token].map(({key, value}) => [key.toString(), value] as const) : []

/** The items of a sequence; none for anything else. */
export const itemsOf = (token: TemplateToken | undefined): readonly TemplateToken[] =>
  token !== undefined && isSequence(token) ? Array.from({length: token.count}, (_, at) => token.get(at)) : []

/** The text of a scalar that is no expression; undefined for anything else. */
export const literal = (token: TemplateToken | undefined): string | undefined =>
  token !== undefined && (isString(token) || isNumber(token) || isBoolean(token)) ? String(token.value) : undefined
