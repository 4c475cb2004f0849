import {numberOf, textOf} from '../json/shape.ts'

/** An event of test2json. */
export interface GoEvent {
  readonly action: string
  /** Empty where `go tool test2json` was not told. */
  readonly package: string
  /** Undefined for an event of the package as a whole. */
  readonly test: string | undefined
  readonly output: string
  readonly seconds: number | undefined
  /** What could not be built: of a package that failed for it. */
  readonly failedBuild: string | undefined
  /** What is being built, of `build-output` and `build-fail`. */
  readonly importPath: string | undefined
}

const actions = new Set([
  'start',
  'run',
  'pause',
  'cont',
  'pass',
  'bench',
  'fail',
  'output',
  'skip',
  'attr',
  'artifacts',
  'build-output',
  'build-fail'
])

/** Whether a value is an event and can be nothing else: alone, `{"Action": "fail"}` is one of a package without a name. */
export const isCertainEvent = (value: unknown): boolean =>
  readEvent(value) !== undefined &&
  (['Package', 'Test', 'ImportPath'].some(key => textOf(value, key) !== undefined) ||
    (textOf(value, 'Action') === 'output' && textOf(value, 'Output') !== undefined))

/**
 * Reads an event; undefined for any other value.
 *
 * @see https://pkg.go.dev/cmd/test2json
 */
export function readEvent(value: unknown): GoEvent | undefined {
  const action = textOf(value, 'Action')
  if (action === undefined || !actions.has(action)) return undefined
  const [name, test, importPath] = ['Package', 'Test', 'ImportPath'].map(key => textOf(value, key))
  return {
    action,
    package: name ?? '',
    test,
    output: textOf(value, 'Output') ?? '',
    seconds: numberOf(value, 'Elapsed'),
    failedBuild: textOf(value, 'FailedBuild'),
    importPath
  }
}
