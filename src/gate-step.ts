import {readContext} from './context.ts'
import {ApiError, UserError} from './errors.ts'
import {readPage, type Check, type ListChecks} from './gate/checks.ts'
import {conclude} from './gate/judge.ts'
import {sentence, tableRows} from './gate/table.ts'
import {waitForChecks} from './gate/wait.ts'
import {readWanted} from './gate/wanted.ts'
import type {GateInputs} from './inputs/declared.ts'
import {readGateInputs} from './inputs/read.ts'
import type {Context} from './model/context.ts'
import {openApi, type Api} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import {code, link, table, text} from './render/markdown.ts'
import {vercelChecks} from './vercel-checks.ts'
import type {World} from './world.ts'

/** How often in a row the API may fail to answer before the gate gives up. */
const lossesBorne = 5

/** gate/: waits for other checks of the commit; fails when they do not pass. */
export async function gate(world: World): Promise<{fails: boolean}> {
  const inputs = readGateInputs(world.input)
  const context = readContext(world.env, inputs)
  world.log.info(`Waiting on ${context.headSha}, ${context.headReason}.`)
  const places = await placesOf(world, context, inputs)

  const standing = await waitForChecks(
    inputs.checks.map(readWanted),
    async () => (await Promise.all(places.map(list => list()))).flat(),
    {
      clock: {now: world.now, sleep: world.sleep, stop: world.stop},
      patience: {timeout: inputs.timeout, failFast: inputs['fail-fast']},
      own: context.jobCheckRun === '' ? undefined : Number(context.jobCheckRun),
      tell: ({pending, missing}) =>
        world.log.info(
          `${pending.length} not completed, ${missing.length} not there yet: ${[...pending.map(check => check.name), ...missing].join(', ')}`
        )
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
  if (fails) world.log.error(said)
  else world.log.info(said)
  const cells = rows.map(row => [
    code(row.line),
    row.url === '' ? text(row.check) : link(text(row.check), row.url),
    code(row.result)
  ])
  await world.writeJobSummary(
    `## Gate: ${conclusion}\n\n${text(said, 1000)}\n\n${table(['Waited for', 'Check', 'Result'], 'lll', cells)}\n`
  )
  world.setOutput('conclusion', conclusion)
  world.setOutput('failing', standing.failing.map(check => check.name).join('\n'))
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
  const onGitHub: ListChecks = () =>
    listChecks(api, {path: `${repository}/commits/${context.headSha}/check-runs`, world})
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

/** Every check run of the commit, all pages. A lost answer is asked for again at the next look. */
async function listChecks(api: Api, {path, world}: {path: string; world: World}): Promise<readonly Check[]> {
  for (let losses = 0; ; losses++) {
    try {
      const checks: Check[] = []
      for (let page = 1; ; page++) {
        const {status, data} = await api.request('GET', `${path}?filter=latest&per_page=100&page=${page}`)
        if (status === 404 || status === 401)
          throw new UserError(
            `The checks of ${path} cannot be read (status ${status}); the token needs “permissions: checks: read”.`
          )
        if (status !== 200) throw new ApiError(`status ${status}`, {status, request: `GET ${path}`})
        const read = readPage(data)
        checks.push(...read.checks)
        if (read.checks.length === 0 || checks.length >= read.total) return checks
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (losses >= lossesBorne)
        throw new UserError(`The checks could not be asked for ${losses + 1} times in a row: ${error.message}.`)
      const pause = error.status === 403 || error.status === 429 ? 60_000 : 2_000 * 2 ** losses
      world.log.info(`${error.message}; asking again in ${pause / 1000} s.`)
      await world.sleep(pause)
    }
  }
}
