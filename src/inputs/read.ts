import {UserError} from '../errors.ts'
import {declared, type Inputs} from './declared.ts'

/**
 * Reads all inputs.
 *
 * @param input gives the text of an input, empty when there is none.
 * @throws UserError that tells every mistake at once, a sentence each with what is allowed.
 */
export function readInputs(input: (name: string) => string): Inputs {
  const mistakes: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, {kind, ...declaration}] of Object.entries(declared)) {
    const given = input(name).trim()
    const text =
      given === '' && 'default' in declaration && !declaration.default.includes('${{') ? declaration.default : given
    if (text === '' && 'required' in declaration) {
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
  return values as Inputs
}
