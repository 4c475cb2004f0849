import type {Caller} from './caller.ts'
import {runEvents, suiteEvents} from './events.ts'
import type {Visitor} from './press.ts'
import type {CheckRun} from './rows.ts'
import {suiteAfter} from './suites.ts'
import {timestamp} from './time.ts'

/** A run that has not completed in this time never will. @see https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks */
const staleAfterDays = 14

/** Nobody asked for it. */
const github: Caller = {kind: 'anonymous', app: null, login: 'github', permissions: {}, admin: false}

/** Completes, as stale, every run that has been open for too long, and tells the webhooks. */
export const expireStale = ({core, repositories, links, emit}: Visitor): void => {
  const now = core.now()
  const limit = timestamp(new Date(now.getTime() - staleAfterDays * 86_400_000))
  for (const run of [...core.store.find('runsOfStatus', 'queued'), ...core.store.find('runsOfStatus', 'in_progress')]) {
    if (run.created_at > limit) continue
    const stale: CheckRun = {...run, status: 'completed', conclusion: 'stale', completed_at: timestamp(now)}
    const before = core.store.tables.checkSuites.get(run.suite)!
    const suite = suiteAfter(core, before, stale)
    core.store.commit([
      {table: 'checkRuns', key: stale.id, row: stale},
      {table: 'checkSuites', key: suite.id, row: suite}
    ])
    const repository = repositories.find(({id}) => id === run.repository)
    const events = [...runEvents(run, stale), ...suiteEvents(before, suite)]
    if (repository) emit({events, repository, links, sender: github})
  }
}
