import {readContext} from './context.ts'
import {ApiError, UserError} from './errors.ts'
import {checksOnGitHub} from './github-checks.ts'
import {ownCheck, readPage, type ListChecks} from './gate/checks.ts'
import {conclude} from './gate/judge.ts'
import type {Standing} from './gate/judge.ts'
import {othersOf, sentence, tableRows} from './gate/table.ts'
import {waitForChecks} from './gate/wait.ts'
import {readWanted} from './gate/wanted.ts'
import type {GateInputs} from './inputs/declared.ts'
import {readGateInputs} from './inputs/read.ts'
import type {Context} from './model/context.ts'
import {openApi, type Api} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import {code, link, table, text} from './render/markdown.ts'
import {oneLine} from './render/plain.ts'
import {vercelChecks} from './vercel-checks.ts'
import type {World} from './world.ts'

/** gate/: waits for other checks of the commit; fails when they do not pass. */
export async function gate(world: World): Promise<{fails: boolean}> {
  const inputs = readGateInputs(world.input)
  const context = readContext(world.env, inputs)
  world.log.info(`Waiting on ${context.headSha}, ${context.headReason}.`)
  const places = await placesOf(world, context, inputs)

  let told = ''
  const tellOthers = (standing: Standing): void => {
    const {named, more} = othersOf(standing)
    const names = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
    if (names !== '' && names !== told) world.log.info(`Other checks of the commit: ${names}`)
    told = names
  }

  const standing = await waitForChecks(
    [...new Set(inputs.checks)].map(readWanted),
    async () => (await Promise.all(places.map(list => list()))).flat(),
    {
      clock: {now: world.now, sleep: world.sleep, stop: world.stop},
      patience: {timeout: inputs.timeout, failFast: inputs['fail-fast']},
      isOwn: ownCheck(context),
      tell(now) {
        const {pending, missing} = now
        world.log.info(
          `${pending.length} not completed, ${missing.length} not there yet: ${[...pending.map(check => check.name), ...missing].join(', ')}`
        )
        tellOthers(now)
      }
    }
  )

  const conclusion = conclude(standing)
  const said = sentence(standing, conclusion)
  const rows = tableRows(standing)
  world.log.group(
    'What was waited for',
    rows.map(row => `${row.line}: ${row.check} ${row.result}`)
  )
  const fails = !['success', 'neutral', 'skipped'].includes(conclusion)
  tellOthers(standing)
  if (fails) world.log.error(said)
  else world.log.info(said)
  const cells = rows.map(row => [
    code(row.line),
    row.url === '' ? text(row.check) : link(text(row.check), row.url),
    code(row.result)
  ])
  const {named, more} = othersOf(standing)
  const others = [...named.map(code), ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
  await world.writeJobSummary(
    [
      `## Gate: ${conclusion}`,
      text(said, 1000),
      table(['Waited for', 'Check', 'Result'], 'lll', cells),
      ...(others === '' ? [] : [`Other checks of the commit: ${others}`])
    ].join('\n\n') + '\n'
  )
  world.setOutput('conclusion', conclusion)
  // A pull request from a fork may name its jobs as it likes: a name is one line, whatever is in it.
  world.setOutput('failing', standing.failing.map(check => oneLine(check.name)).join('\n'))
  world.setOutput('missing', standing.missing.join('\n'))
  return {fails}
}

/** Where the lines of the input are to be looked for. */
async function placesOf(world: World, context: Context, inputs: GateInputs): Promise<readonly ListChecks[]> {
  const api = openApi({token: inputs.token, apiUrl: context.apiUrl, dialect: github})
  const repository = `/repos/${context.owner}/${context.repo}`
  const lines = inputs.checks.filter(line => line.startsWith('vercel='))
  if (inputs.token === '' && lines.length < inputs.checks.length)
    throw new UserError(`The input token is empty; it must be a token with “checks: read”.`)
  const onGitHub = checksOnGitHub(world, {
    api,
    path: `${repository}/commits/${context.headSha}/check-runs`,
    end: world.now().getTime() + inputs.timeout * 1000
  })
  if (lines.length === 0) return [onGitHub]
  const {jobCheckRun} = context
  const knowsOwn = jobCheckRun !== '' && inputs.token !== ''
  const ownName = knowsOwn ? await nameOf(api, `${repository}/check-runs/${jobCheckRun}`) : undefined
  const atVercel = vercelChecks(world, {context, inputs, lines, ownName})
  return lines.length === inputs.checks.length ? [atVercel] : [onGitHub, atVercel]
}

/** The name of a check run; undefined where the token may not read it. */
async function nameOf(api: Api, path: string): Promise<string | undefined> {
  try {
    return readPage({check_runs: [(await api.request('GET', path)).data]}).checks[0]?.name || undefined
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return undefined
  }
}
