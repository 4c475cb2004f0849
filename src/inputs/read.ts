import {UserError} from '../errors.ts'
import {declared, gateInputs, type Declared, type GateInputs, type Inputs} from './declared.ts'

type Name = keyof Inputs
type Input = (name: string) => string

/**
 * What other actions call `reports`: dorny/test-reporter, mikepenz/action-junit-report,
 * EnricoMi/publish-unit-test-result-action and ctrf-io/github-test-reporter. The runner hands on inputs that are not declared, too.
 */
const elsewhere = ['path', 'report_paths', 'files', 'report-path']

/**
 * Reads all inputs of the report.
 *
 * @param input gives the text of an input, empty when there is none.
 * @throws UserError that tells every mistake at once, a sentence each with what is allowed.
 */
export const readInputs = (input: Input): Inputs => readSome(Object.keys(declared) as Name[], input)

/** Reads some of the inputs of the report; as `readInputs` else. */
export const readSome = <const N extends Name>(names: readonly N[], input: Input): Pick<Inputs, N> =>
  readTable(Object.fromEntries(names.map(name => [name, declared[name]])), input) as Pick<Inputs, N>

/** Reads the inputs of the gate; as `readInputs` else. */
export const readGateInputs = (input: Input): GateInputs => readTable(gateInputs, input) as GateInputs

function readTable(
  table: Readonly<Record<string, Declared<unknown>>>,
  input: Input
): Readonly<Record<string, unknown>> {
  const mistakes: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, {kind, required, default: fallback}] of Object.entries(table)) {
    const given = input(name).trim()
    // A default of the runner's (`${{ … }}`) is there already, or it has no value.
    const text = given === '' && fallback !== undefined && !fallback.includes('${{') ? fallback : given
    if (text === '' && required === true) {
      const other = name === 'reports' ? elsewhere.find(each => input(each) !== '') : undefined
      const hint = other === undefined ? '' : ` The step has “${other}”, which is called reports here.`
      mistakes.push(`The input ${name} is missing; it must be ${kind.allowed}.${hint}`)
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
  return values
}
