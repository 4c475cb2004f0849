import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {VercelCore} from '@vercel/sdk/core.js'
import {deploymentsGetDeployment} from '@vercel/sdk/funcs/deploymentsGetDeployment.js'
import {ChecksV2} from '@vercel/sdk/sdk/checksv2.js'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer} from '../../src/server/server.ts'
import {sha} from './client.ts'

describe("Vercel's own SDK, over a socket", () => {
  let listening: Listening
  beforeAll(async () => {
    const server = createChecksServer({
      repositories: [],
      vercel: {
        projects: [{id: 'prj_1', name: 'app', team: {id: 'team_1', slug: 'acme'}}],
        deployments: [{id: 'dpl_1', url: 'app-1.vercel.app', project: 'prj_1', target: 'production', sha}],
        tokens: {
          person: {kind: 'personal'},
          robot: {kind: 'integration', integrationId: 'oac_1', integrationConfigurationId: 'icfg_1'}
        }
      }
    })
    listening = await listen(server, {port: 0})
  })
  afterAll(() => listening.close())
  // Only the parts that are needed: the whole SDK takes ten seconds to load.
  const sdk = (bearerToken = 'person') => new ChecksV2({bearerToken, serverURL: listening.url})
  const project = {projectIdOrName: 'app', teamId: 'team_1'}
  const deployment = {deploymentId: 'dpl_1', slug: 'acme'}

  test('36 creates, updates, gets, lists and deletes', async () => {
    const checksV2 = sdk()
    const check = await checksV2.createProjectCheck({
      ...project,
      requestBody: {name: 'unit', source: {kind: 'webhook'}}
    })
    const run = await checksV2.createDeploymentCheckRun({...deployment, requestBody: {checkId: check.id}})
    expect(run).toMatchObject({status: 'queued', name: 'unit', checkId: check.id})
    const at = {...deployment, checkRunId: run.id}
    await checksV2.updateDeploymentCheckRun({
      ...at,
      requestBody: {status: 'running', externalUrl: 'https://example.com'}
    })
    const completed = {status: 'completed', conclusion: 'failed', conclusionText: '1 failed', completedAt: 1} as const
    await checksV2.updateDeploymentCheckRun({...at, requestBody: completed})
    const got = await checksV2.getDeploymentCheckRun(at)
    expect(got).toMatchObject({...completed, externalUrl: 'https://example.com'})
    expect((await checksV2.listDeploymentCheckRuns(deployment)).runs).toMatchObject([{id: run.id}])
    const named = {...project, checkId: check.id}
    expect((await checksV2.listCheckRuns(named)).runs).toMatchObject([{id: run.id}])

    const gitProvider = {kind: 'git-provider', provider: 'github', externalCheckName: 'ci'} as const
    await checksV2.createProjectCheck({...project, requestBody: {name: 'git', source: gitProvider}})
    await sdk('robot').createProjectCheck({...project, requestBody: {name: 'integration'}})
    const {checks} = await checksV2.listProjectChecks(project)
    expect(checks.map(({sourceKind}) => sourceKind)).toEqual(['webhook', 'git-provider', 'integration'])
    expect((await checksV2.updateProjectCheck({...named, requestBody: {name: 'new'}})).name).toBe('new')
    expect((await checksV2.getProjectCheck(named)).name).toBe('new')
    const core = new VercelCore({bearerToken: 'person', serverURL: listening.url})
    const read = await deploymentsGetDeployment(core, {idOrUrl: 'app-1.vercel.app'})
    expect(read).toMatchObject({ok: true, value: {readyState: 'READY'}})
    expect(await checksV2.deleteProjectCheck(named)).toEqual({success: true})
    expect((await checksV2.listDeploymentCheckRuns(deployment)).runs).toEqual([])
  })

  test('errors are told with their status', async () => {
    const checksV2 = sdk()
    await expect(checksV2.getProjectCheck({...project, checkId: 'none'})).rejects.toMatchObject({statusCode: 404})
    await expect(checksV2.listProjectChecks({...project, teamId: 'other'})).rejects.toMatchObject({statusCode: 403})
    await expect(sdk('wrong').listProjectChecks(project)).rejects.toMatchObject({statusCode: 401})
    await expect(
      checksV2.getDeploymentCheckRun({deploymentId: 'dpl_1/../x y', checkRunId: 'ckr_1'})
    ).rejects.toMatchObject({statusCode: 404})
  })
})
