import {ApiError, UserError} from './errors.ts'
import {readPage, type Check, type ListChecks} from './gate/checks.ts'
import {messageOf} from './publish/answers.ts'
import type {Answer, Api} from './publish/api.ts'
import {backOff, meaningOf} from './publish/retry.ts'
import type {World} from './world.ts'

/** How often in a row the API may fail to answer before the gate gives up. */
const lossesBorne = 6

/** Where the checks of a commit are listed, and for how long they may be asked for. */
export interface ChecksOfCommit {
  readonly api: Api
  readonly path: string
  /** When the gate's time is up; milliseconds. */
  readonly end: number
}

/**
 * Lists every check run of a commit, all pages. A lost answer is asked for again; a rate limit is waited for as long as
 * the gate has time.
 *
 * @throws UserError where the token may not read checks, or where waiting is of no use.
 */
export function checksOnGitHub(world: World, {api, path, end}: ChecksOfCommit): ListChecks {
  const ask = async (url: string): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      const answer = await once(api, url)
      const meaning = meaningOf(answer, {now: world.now(), attempt})
      if (meaning.kind === 'done') return answer
      if (meaning.kind === 'refused') throw refused(answer, path)
      const pause = meaning.kind === 'limited' ? meaning.waitMs : 2 * backOff(attempt, world.random)
      const said = `The API ${answer.status === 0 ? 'gave no answer' : `answered ${answer.status}`} (${messageOf(answer.data)})`
      if (world.stop.aborted) throw new UserError(`${said}, and the job was cancelled.`)
      if (meaning.kind === 'lost' && attempt >= lossesBorne)
        throw new UserError(`The checks could not be asked for ${attempt} times in a row. ${said}.`)
      if (world.now().getTime() + pause > end)
        throw new UserError(
          `${said}; the next try is due in ${seconds(pause)}, when the time of the gate is up. Run it again later, or raise the input timeout.`
        )
      world.log.info(`${said}; asking again in ${seconds(pause)}.`)
      await world.sleep(pause)
    }
  }
  return async () => {
    const checks: Check[] = []
    for (let page = 1; ; page++) {
      const read = readPage((await ask(`${path}?filter=latest&per_page=100&page=${page}`)).data)
      checks.push(...read.checks)
      if (read.checks.length === 0 || checks.length >= read.total) return checks
    }
  }
}

async function once(api: Api, url: string): Promise<Answer> {
  try {
    return await api.request('GET', url)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 0) throw error
    return {status: 0, headers: {}, data: {message: error.message}}
  }
}

const refused = ({status, data}: Answer, path: string): UserError =>
  new UserError(
    `The checks of ${path} cannot be read (${status}, “${messageOf(data)}”); the token needs this permission:\n\npermissions:\n  checks: read`
  )

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
