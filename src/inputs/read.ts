import {UserError} from '../errors.ts'
import {declared, type Declared, type Inputs} from './declared.ts'

type Name = keyof Inputs

/**
 * Reads all inputs.
 *
 * @param input gives the text of an input, empty when there is none.
 * @throws UserError that tells every mistake at once, a sentence each with what is allowed.
 */
export const readInputs = (input: (name: string) => string): Inputs => readSome(Object.keys(declared) as Name[], input)

/** Reads the inputs of one of the smaller actions; as `readInputs` else. */
export function readSome<const N extends Name>(names: readonly N[], input: (name: string) => string): Pick<Inputs, N> {
  const mistakes: string[] = []
  const values: Partial<Record<N, unknown>> = {}
  for (const name of names) {
    const {kind, required, default: fallback}: Declared<unknown> = declared[name]
    const given = input(name).trim()
    // A default of the runner's (`${{ … }}`) is there already, or it has no value.
    const text = given === '' && fallback !== undefined && !fallback.includes('${{') ? fallback : given
    if (text === '' && required === true) {
      mistakes.push(`The input ${name} is missing; it must be ${kind.allowed}.`)
      continue
    }
    try {
      values[name] = kind.read(text)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      mistakes.push(`The input ${name} ${error.message}; it must be ${kind.allowed}.`)
    }
  }
  if (mistakes.length > 0) throw new UserError(mistakes.join('\n'))
  return values as Pick<Inputs, N>
}
