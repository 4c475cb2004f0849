import {gate as wait} from '../../../src/gate-step.ts'
import {seedsOf} from '../corpus.ts'
import {hold, type Target} from '../target.ts'
import {checkLog, checkMarkdown} from './pipeline.ts'
import {openStage, sha} from './step.ts'

/** Names that somebody could give a job, as a pull request from a fork can. */
const names = ['build (20, ubuntu-latest)', 'a | b', 'x\n::error::y', '<img src=x>', '@octocat #12', '`a`', 'https://h.example', '../../x', '${{ x }}', '*', 'app=github-actions'] // prettier-ignore

/** The gate: however checks are named, its log, summary and outputs hold nothing but what it says of them. */
export const gate: Target = {
  name: 'gate',
  seeds: () => [...names.map(text => ({text, kind: 'name'})), ...seedsOf(['tap']).map(({text, kind}) => ({text: text.slice(0, 300), kind}))], // prettier-ignore
  async run({text}, random) {
    const stage = await openStage()
    try {
      const given = [text.slice(0, 100), ...text.split('\n').slice(0, 4)].map(name => name.slice(0, 300))
      for (const name of given) {
        const conclusion = random.of(['success', 'failure', 'neutral', 'cancelled'])
        await stage.ask('POST', 'check-runs', {name, head_sha: sha, status: 'completed', conclusion})
      }
      const checks = random.chance(0.7) ? '*' : text.replaceAll('vercel=', '').trim() || '*'
      const said = await stage.step({checks, timeout: '0'}, wait)
      checkLog(said.log, ['group', 'endgroup', 'error', 'warning', 'notice'])
      checkMarkdown(said.jobSummary)
      const failing = String(said.outputs['failing']).split(/[\r\n\u0085\u2028\u2029]/)
      hold(failing.length <= given.length, () => `the output failing has ${failing.length} lines`)
    } finally {
      await stage.close()
    }
  }
}
