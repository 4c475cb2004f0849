import {ParseError} from '../errors.ts'
import type {Code, Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {fieldOf, isObject, listOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageText} from './sarif/message.ts'
import {hintsFor, lineOf} from './sarif/places.ts'
import {rulesOf, severityOf, type Rules} from './sarif/rules.ts'
import {messageOf, plainText} from './text.ts'

/** Related places and frames of a stack that are told with a result. */
const mostRelated = 20

/** The parts of a result that are kept until its run has been read: rules and bases may stand behind the results. */
const keptFields = [
  'ruleId',
  'ruleIndex',
  'rule',
  'message',
  'kind',
  'level',
  'locations',
  'relatedLocations',
  'stacks',
  'provenance',
  'analysisTarget',
  'suppressions',
  'baselineState'
]

/** The Static Analysis Results Interchange Format, 2.1.0. */
export const sarif: Format = {
  name: 'sarif',
  description: 'SARIF 2.1.0, JSON of many linters and scanners: CodeQL, Semgrep, Trivy, clippy-sarif, .NET analyzers',
  url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  kind: 'findings',
  guide: {
    recognizedBy: 'an object with `version` 2.x and `runs`, or a `$schema` of SARIF',
    obtain: {
      CodeQL: 'codeql database analyze db --format=sarif-latest --output=codeql.sarif',
      Semgrep: 'semgrep scan --sarif --output semgrep.sarif',
      Trivy: 'trivy fs --format sarif --output trivy.sarif .',
      Clippy: 'cargo clippy --message-format=json | clippy-sarif > clippy.sarif',
      '.NET': 'dotnet build -p:ErrorLog="build.sarif%2cversion=2.1"',
      PMD: 'pmd check -f sarif -r pmd.sarif -d src -R rulesets/java/quickstart.xml'
    },
    limits: 'Suppressed results are left out. A region by characters or bytes alone has no line.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    let results = new Map<number, JsonObject[]>()
    await readJson(source, sink, {
      isReport,
      skipped: ['graphs', 'webRequests', 'addresses', 'threadFlowLocations', 'taxonomies', 'translations'].map(
        key => `runs.*.${key}`
      ),
      elements: {
        'runs.*.results.*'(value, {where, indices: [run = 0]}) {
          const result = requireObject(value, where)
          const kept = Object.fromEntries(
            keptFields.filter(key => Object.hasOwn(result, key)).map(key => [key, result[key]])
          )
          const known = results.get(run)
          if (known === undefined) results.set(run, [kept])
          else known.push(kept)
        }
      },
      rest(value, document) {
        const faults: unknown[] = []
        for (const [index, run] of listOf(value, 'runs').entries())
          try {
            pushRun(sink, {
              run: requireObject(run, `runs[${index}]`),
              where: `runs[${index}]`,
              results: results.get(index) ?? []
            })
          } catch (error) {
            faults.push(error)
          }
        results = new Map()
        if (document === 'whole') requireList(requireObject(value, 'it'), 'runs', '')
        if (faults.length > 0) throw faults[0]
      }
    })
  }
}

function isReport(value: unknown): boolean {
  if (/sarif/i.test(textOf(value, '$schema') ?? '')) return true
  const runs = fieldOf(value, 'runs')
  if (!Array.isArray(runs)) return false
  if (/^2\.\d/.test(textOf(value, 'version') ?? '')) return true
  const run: unknown = runs[0]
  return (
    objectOf(objectOf(run, 'tool'), 'driver') !== undefined ||
    objectOf(listOf(run, 'results')[0], 'message') !== undefined
  )
}

interface Run {
  readonly run: JsonObject
  readonly where: string
  readonly results: readonly JsonObject[]
}

function pushRun(sink: ReportSink, {run, where, results}: Run): void {
  const rules = rulesOf(run)
  const driver = objectOf(objectOf(run, 'tool'), 'driver')
  const tool = plainText(textOf(driver, 'name') ?? 'sarif')
  const severities: Severity[] = []
  for (const result of results) {
    const rule = rules.find(result)
    const severity = severityOf(result, rule, run)
    if (severity === undefined) continue
    severities.push(severity)
    sink.finding(diagnosticOf(result, severity, {run, rules, driver, tool}))
  }
  pushNotifications(sink, {run, rules, driver, tool}, severities)

  const listed = fieldOf(run, 'results')
  if (listed === null || (listed === undefined && results.length === 0))
    sink.warning(`The run of ${tool} has no list of results: it says nothing of the code.`)
  else if (listed !== undefined && !Array.isArray(listed)) throw new ParseError(`${where}.results is not a list`)
}

interface RunContext {
  readonly run: JsonObject
  readonly rules: Rules
  readonly driver: JsonObject | undefined
  readonly tool: string
}

function diagnosticOf(result: JsonObject, severity: Severity, {run, rules, driver, tool}: RunContext): Diagnostic {
  const rule = rules.find(result)
  const id = rules.idOf(result)
  const about = textOf(objectOf(rule, 'fullDescription'), 'text') ?? textOf(objectOf(rule, 'shortDescription'), 'text')
  const message = messageText(objectOf(result, 'message'), {rule, driver})
  const physical = objectOf(listOf(result, 'locations')[0], 'physicalLocation')
  const details = [
    about === undefined || message === undefined || message.includes(about) ? undefined : about,
    linesOf('Also at', listOf(result, 'locations').slice(1), run),
    linesOf('Related', listOf(result, 'relatedLocations'), run),
    ...listOf(result, 'stacks')
      .slice(0, 3)
      .map(stack =>
        linesOf(
          'Stack',
          listOf(stack, 'frames').map(frame => fieldOf(frame, 'location')),
          run
        )
      )
  ].filter(part => part !== undefined)
  return {
    severity,
    message: messageOf(message, about, id),
    source: tool,
    hints: hintsFor(physical ?? {artifactLocation: fieldOf(result, 'analysisTarget')}, run),
    ...(id !== undefined && {code: codeOf(id, rule)}),
    ...(details.length > 0 && {details: plainText(details.join('\n\n'))})
  }
}

function linesOf(heading: string, locations: readonly unknown[], run: JsonObject): string | undefined {
  const lines = locations.slice(0, mostRelated).flatMap(location => lineOf(location, run) ?? [])
  const more = locations.length - mostRelated
  return lines.length === 0
    ? undefined
    : [`${heading}:`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n  ')
}

function codeOf(id: string, rule: JsonObject | undefined): Code {
  const url = textOf(rule, 'helpUri')
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? {value: plainText(id), url} : {value: plainText(id)}
}

/**
 * What a tool tells of its own run: files that it could not parse, rules that crashed. They are no results. An error
 * among them makes the run fail; it is a finding where no result tells of an error, so that it is shown in its place.
 * SARIF 2.1.0 §3.20.14, §3.20.20, §3.20.21.
 */
function pushNotifications(sink: ReportSink, context: RunContext, severities: readonly Severity[]): void {
  const {run, tool} = context
  const invocations = listOf(run, 'invocations')
  const notifications = invocations.flatMap(invocation => [
    ...listOf(invocation, 'toolExecutionNotifications'),
    ...listOf(invocation, 'toolConfigurationNotifications')
  ])
  let told = 0
  for (const notification of notifications.filter(isObject)) {
    const level = textOf(notification, 'level') ?? 'warning'
    if (level !== 'error' && level !== 'warning') continue
    const descriptor = objectOf(notification, 'descriptor')
    const said = diagnosticOf({...notification, ...(descriptor !== undefined && {rule: descriptor})}, level, context)
    const place = lineOf(listOf(notification, 'locations')[0], run)
    const where = place === undefined ? '' : ` (${plainText(place)})`
    const sentence = `${tool} says of its run${where}: ${sentenceOf(said.message)}`
    if (level === 'warning') sink.warning(sentence)
    else if (severities.includes('error')) sink.failure(sentence)
    else sink.finding(said)
    if (level === 'error') told++
  }
  const failed = invocations.some(invocation => fieldOf(invocation, 'executionSuccessful') === false)
  if (!failed || told > 0) return
  const sentence = `The run of ${tool} failed, says its report, and gives no reason.`
  // Some tools call a run with results unsuccessful.
  if (severities.length === 0) sink.failure(sentence)
  else sink.warning(sentence)
}

const sentenceOf = (text: string): string => (text.trimEnd().endsWith('.') ? text.trimEnd() : `${text.trimEnd()}.`)
