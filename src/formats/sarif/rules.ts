import type {Severity} from '../../model/diagnostic.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, textOf} from '../json/shape.ts'
import type {JsonObject} from '../json/shape.ts'

/** The rules of a run: those of its driver and of its extensions. SARIF 2.1.0 §3.19.23 and §3.52. */
export interface Rules {
  /** The descriptor that a result (or a notification's `descriptor`) refers to. */
  find(result: JsonObject): JsonObject | undefined
  /** The id to show: the result's own, else that of its rule. */
  idOf(result: JsonObject): string | undefined
}

/** The rules of a run. */
export function rulesOf(run: JsonObject): Rules {
  const tool = objectOf(run, 'tool')
  const driver = objectOf(tool, 'driver')
  const extensions = listOf(tool, 'extensions').filter(isObject)
  const byId = new Map<string, JsonObject>()
  for (const component of [driver, ...extensions])
    for (const rule of listOf(component, 'rules')) {
      const id = textOf(rule, 'id')
      if (id !== undefined && isObject(rule) && !byId.has(id)) byId.set(id, rule)
    }

  const componentOf = (reference: JsonObject | undefined): JsonObject | undefined => {
    const component = objectOf(reference, 'toolComponent')
    if (component === undefined) return driver
    const [index, name, guid] = [numberOf(component, 'index'), textOf(component, 'name'), textOf(component, 'guid')]
    return index !== undefined && index >= 0
      ? extensions[index]
      : [driver, ...extensions].find(
          each =>
            (guid !== undefined && textOf(each, 'guid') === guid) ||
            (name !== undefined && textOf(each, 'name') === name)
        )
  }
  const ownId = (result: JsonObject): string | undefined =>
    textOf(result, 'ruleId') ?? textOf(objectOf(result, 'rule'), 'id')

  function find(result: JsonObject): JsonObject | undefined {
    const reference = objectOf(result, 'rule')
    const index = numberOf(result, 'ruleIndex') ?? numberOf(reference, 'index')
    const rule = index === undefined || index < 0 ? undefined : listOf(componentOf(reference), 'rules')[index]
    if (isObject(rule)) return rule
    // A hierarchical id, `CA1000/1`, is that of a variant of the rule `CA1000`.
    for (let id = ownId(result) ?? ''; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
      const known = byId.get(id)
      if (known !== undefined) return known
    }
    return undefined
  }
  return {find, idOf: result => ownId(result) ?? textOf(find(result), 'id')}
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'info'],
  ['none', 'info']
])

/**
 * The severity of a result, or undefined when it is none: it passed, was suppressed, or is gone since the baseline.
 * SARIF 2.1.0 §3.27.9 (kind), §3.27.10 (level), §3.27.23 (suppressions), §3.27.24 (baselineState).
 */
export function severityOf(result: JsonObject, rule: JsonObject | undefined, run: JsonObject): Severity | undefined {
  const kind = textOf(result, 'kind')?.toLowerCase() ?? 'fail'
  if (kind === 'pass' || kind === 'notapplicable') return undefined
  if (textOf(result, 'baselineState') === 'absent' || isSuppressed(result)) return undefined
  if (kind === 'informational') return 'info'
  const level = textOf(result, 'level')?.toLowerCase()
  if (kind === 'open' || kind === 'review')
    return level === undefined || level === 'none' ? 'warning' : (severities.get(level) ?? 'warning')
  const meant = level ?? overriddenLevel(result, rule, run) ?? textOf(objectOf(rule, 'defaultConfiguration'), 'level')
  return severities.get(meant?.toLowerCase() ?? 'warning') ?? 'warning'
}

/** Suppressed, unless a suppression is still under review or was rejected; `state` is what drafts called `status`. */
function isSuppressed(result: JsonObject): boolean {
  const suppressions = listOf(result, 'suppressions')
  const statuses = suppressions.map(each => (textOf(each, 'status') ?? textOf(each, 'state') ?? '').toLowerCase())
  return suppressions.length > 0 && !statuses.some(status => status === 'underreview' || status === 'rejected')
}

/** The level that the configuration of the invocation gives the rule; §3.20.5. */
function overriddenLevel(result: JsonObject, rule: JsonObject | undefined, run: JsonObject): string | undefined {
  const invocations = listOf(run, 'invocations')
  const index = numberOf(objectOf(result, 'provenance'), 'invocationIndex') ?? (invocations.length === 1 ? 0 : -1)
  const id = textOf(rule, 'id') ?? textOf(result, 'ruleId')
  for (const override of listOf(invocations[index], 'ruleConfigurationOverrides')) {
    const descriptor = objectOf(override, 'descriptor')
    const sameIndex =
      numberOf(descriptor, 'index') !== undefined && numberOf(descriptor, 'index') === numberOf(result, 'ruleIndex')
    const sameId = id !== undefined && fieldOf(descriptor, 'id') === id
    if (sameIndex || sameId) return textOf(objectOf(override, 'configuration'), 'level')
  }
  return undefined
}
