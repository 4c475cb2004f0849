import type {Hint} from '../../model/diagnostic.ts'
import type {OpenCase} from './case.ts'
import {hintOf, isPath, lineInText, placeInName, playwrightPlace, type Place} from './places.ts'
import type {Result} from './result.ts'

const fileAndLine = /^\s*([^\s:/\\]{1,200}):(\d{1,9})\b/

/** Where a failure may lie, in the order in which what reports say of it has proved right. */
export function hintsFor(
  result: Result,
  {open, outputs}: {readonly open: OpenCase; readonly outputs: readonly string[]}
): readonly Hint[] {
  const {suite, place, className, name} = open
  const header = playwrightPlace(result.text)
  return [
    hintOf(result.place),
    hintOf(sameFile(result.message, place)),
    stack(result.text),
    hintOf(header),
    result.message === '' || result.text.includes(result.message) ? undefined : stack(result.message),
    ...outputs.map(stack),
    hintOf(placeInName(name)),
    hintOf(place),
    suite.file === undefined ? undefined : hintOf({file: suite.file}),
    isPath(suite.name) ? hintOf({file: suite.name, ...lineOf(result, place)}) : undefined,
    className !== '' && isPath(className) ? hintOf({file: className, ...lineOf(result, place)}) : undefined,
    // node:test reports a file that could not be loaded as a test of that name.
    /^\S{1,1000}$/.test(name) && /[\\/]/.test(name) && isPath(name) ? hintOf({file: name}) : undefined,
    className === '' ? undefined : ({kind: 'symbol', name: className} as const)
  ].filter(hint => hint !== undefined)
}

/** A suite that crashed has no case: its text, its file, its name. */
export function suiteHints(result: Result, suite: OpenCase['suite']): readonly Hint[] {
  return [
    hintOf(result.place),
    stack(result.text),
    stack(result.message),
    suite.file === undefined ? undefined : hintOf({file: suite.file}),
    isPath(suite.name) ? hintOf({file: suite.name, ...lineInText(result.text)}) : undefined,
    suite.name === '' ? undefined : ({kind: 'symbol', name: suite.name} as const)
  ].filter(hint => hint !== undefined)
}

const stack = (text: string): Hint | undefined => (text.trim() === '' ? undefined : {kind: 'stack', text})

/** The line that a linter wrote into the text, else that of the case. */
function lineOf(result: Result, {line, column}: Place): Pick<Place, 'line' | 'column'> {
  const inText = lineInText(result.text)
  if (inText.line !== undefined || line === undefined) return inText
  return column === undefined ? {line} : {line, column}
}

/** Xcode begins the message with the name of the file and the line; the case has its path. */
function sameFile(message: string, {file}: Place): Place {
  const [, name, line] = fileAndLine.exec(message) ?? []
  if (file === undefined || name === undefined) return {}
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  return base === name ? {file, line: Number(line)} : {}
}
