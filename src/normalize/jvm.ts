import type {FramePlace} from './languages.ts'

/** The method may have blanks, brackets and backticks of its own in Kotlin, Scala and Spock. */
const frame =
  /^\s*at (?<method>\S.*)\((?<name>[^\s():/\\]+\.(?:java|kts?|scala|sc|groovy|gvy|clj[cx]?|aj|xtend)):(?<line>\d{1,9})\)/

/** `app//`, `java.base@17.0.1/`, `loader/module@1/` before the class. */
const module = /^(?:[\w.@$+-]*\/){1,2}/

/**
 * Reads a frame of the JVM: `at [loader/][module@version/]pkg.Class.method(File.ext:12)`. Its path is the package and the
 * file, which is the end of a path only.
 *
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/StackTraceElement.html#toString()
 */
export function javaFrame(line: string): FramePlace | undefined {
  const {method = '', name, line: number} = frame.exec(line)?.groups ?? {}
  if (name === undefined) return undefined
  const scope = method.replace(module, '')
  const names = scope.split('.')
  if (names.length < 2) return undefined
  return {path: [...packageOf(names, name.replace(/\.\w+$/, '')), name].join('/'), line: Number(number), scope}
}

/** The names before the class, which is the file's own, or else the first with a capital, or else the last but one. */
function packageOf(names: readonly string[], file: string): readonly string[] {
  const own = names.findIndex(name => name === file || name.startsWith(`${file}$`) || name === `${file}Kt`)
  if (own >= 0) return names.slice(0, own)
  const capital = names.findIndex(name => /^\p{Lu}/u.test(name))
  return names.slice(0, capital >= 0 ? capital : -2)
}
