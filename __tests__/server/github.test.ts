import {getOctokit} from '@actions/github'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import {otherSha, sha} from './client.ts'

const repo = {owner: 'o', repo: 'r'}
const [first, second, third] = ['1', '2', '3'].map(digit => digit.repeat(40)) as [string, string, string]

describe("The rest of GitHub's API, through a real Octokit client", () => {
  let server: ChecksServer
  let listening: Listening
  beforeAll(async () => {
    server = createChecksServer({
      now: () => new Date('2026-11-20T09:30:00Z'),
      repositories: [
        {
          owner: 'o',
          name: 'r',
          private: true,
          commits: [sha, otherSha, first, second, third],
          branches: {main: first, topic: third},
          parents: {[second]: [first], [third]: [second], [otherSha]: [first]},
          files: {'a/b/c.txt': 'hello\n', 'a.txt': 'x', 'a.d/z': 'y'},
          issues: [5],
          pulls: [
            {
              number: 7,
              head: {ref: 'topic', sha: third},
              base: {ref: 'main', sha: first},
              title: 'Topic',
              files: [
                {filename: 'a b/c.ts', patch: '@@ -1,2 +1,3 @@ f\n one\n+two\n three'},
                {filename: 'shot.png', status: 'added'}
              ]
            },
            {number: 8, head: {ref: 'main', sha: third, owner: 'fork'}, base: {ref: 'main', sha: first}}
          ]
        },
        {owner: 'o', name: 'small', files: {a: '', b: '', c: ''}, treeLimit: 2}
      ],
      tokens: {
        all: {kind: 'actions'},
        reader: {kind: 'actions', permissions: {contents: 'read', issues: 'read', statuses: 'read'}}
      }
    })
    listening = await listen(server, {port: 0})
  })
  afterAll(() => listening.close())
  const client = (token = 'all') => getOctokit(token, {baseUrl: listening.url}).rest

  test('a repository', async () => {
    const {data} = await client().repos.get(repo)
    expect(data).toMatchObject({full_name: 'o/r', private: true, default_branch: 'main', owner: {login: 'o'}})
    expect(data.permissions).toMatchObject({push: true, admin: false})
    await expect(client().repos.get({owner: 'o', repo: 'none'})).rejects.toMatchObject({status: 404})
  })

  test('a tree has the names that git gives', async () => {
    const {data} = await client().git.getTree({...repo, tree_sha: 'main', recursive: 'true'})
    // Made with `git write-tree` from the same files, as the names below.
    expect(data.sha).toBe('3806b0c32675f06bdddd143f2e6c8897622ab683')
    expect(data.tree.map(({path, type, sha: name}) => [path, type, name])).toEqual([
      ['a.d', 'tree', '2dd821e08cc77fb93ebccea4dd6300846e324592'],
      ['a.d/z', 'blob', 'e25f1814e51579d5f55c0f1fe0135ddb28a47f4a'],
      ['a.txt', 'blob', 'c1b0730e0133447badcfd47fd144e254807b06e1'],
      ['a', 'tree', '91942592790b66ae4bec319bf951d1c7692c5e85'],
      ['a/b', 'tree', '2bcada35da78a7011b5497fcf851bb11e2353a39'],
      ['a/b/c.txt', 'blob', 'ce013625030ba8dba906f756967f9e9ca394464a']
    ])
    expect(data.truncated).toBe(false)
    const flat = await client().git.getTree({...repo, tree_sha: sha})
    expect(flat.data.tree.map(({path}) => path)).toEqual(['a.d', 'a.txt', 'a'])
    const small = await client().git.getTree({owner: 'o', repo: 'small', tree_sha: sha, recursive: '1'})
    expect([small.data.tree.length, small.data.truncated]).toEqual([2, true])
    await expect(client().git.getTree({...repo, tree_sha: 'none'})).rejects.toMatchObject({status: 404})
  })

  test('a branch of images is made from blobs, a tree, a commit and a ref', async () => {
    const {git} = client()
    const bytes = Buffer.from([0x89, 0x50, 0, 255, 1])
    const blob = await git.createBlob({...repo, content: bytes.toString('base64'), encoding: 'base64'})
    const read = await git.getBlob({...repo, file_sha: blob.data.sha})
    expect(Buffer.from(read.data.content, 'base64')).toEqual(bytes)
    expect(read.data.size).toBe(5)

    const item = {path: 'shots/1.png', mode: '100644', type: 'blob', sha: blob.data.sha} as const
    const tree = await git.createTree({...repo, tree: [item]})
    const commit = await git.createCommit({...repo, message: 'Add images', tree: tree.data.sha, parents: []})
    const ref = 'refs/heads/images'
    const made = await git.createRef({...repo, ref, sha: commit.data.sha})
    expect(made.data.object.sha).toBe(commit.data.sha)
    await expect(git.createRef({...repo, ref, sha: commit.data.sha})).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists')
    })

    const more = await git.createTree({
      ...repo,
      base_tree: tree.data.sha,
      tree: [{path: 'shots/2.txt', mode: '100644', type: 'blob', content: 'two'}]
    })
    const next = await git.createCommit({
      ...repo,
      message: 'More',
      tree: more.data.sha,
      parents: [commit.data.sha],
      author: {name: 'N', email: 'n@e', date: '2026-11-20T10:30:00+01:00'}
    })
    await git.updateRef({...repo, ref: 'heads/images', sha: next.data.sha})
    await expect(git.updateRef({...repo, ref: 'heads/images', sha: commit.data.sha})).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward')
    })
    expect((await git.getRef({...repo, ref: 'heads/images'})).data.object.sha).toBe(next.data.sha)
    const whole = await git.getTree({...repo, tree_sha: 'images', recursive: '1'})
    expect(whole.data.tree.map(({path}) => path)).toEqual(['shots', 'shots/1.png', 'shots/2.txt'])
    expect((await git.getCommit({...repo, commit_sha: next.data.sha})).data).toMatchObject({
      message: 'More',
      author: {name: 'N', date: '2026-11-20T09:30:00Z'},
      parents: [{sha: commit.data.sha}]
    })
    const gone = await git.createTree({
      ...repo,
      base_tree: more.data.sha,
      tree: [{path: 'shots/1.png', mode: '100644', type: 'blob', sha: null}]
    })
    const left = await git.getTree({...repo, tree_sha: gone.data.sha, recursive: '1'})
    expect(left.data.tree.map(({path}) => path)).toEqual(['shots', 'shots/2.txt'])
    await git.updateRef({...repo, ref: 'heads/images', sha: commit.data.sha, force: true})
    await git.deleteRef({...repo, ref: 'heads/images'})
    await expect(git.getRef({...repo, ref: 'heads/images'})).rejects.toMatchObject({status: 404})
    await client().checks.create({...repo, name: 'on a new commit', head_sha: next.data.sha})
  })

  test('git refuses what does not exist, in a sentence', async () => {
    const {git} = client()
    const none = 'f'.repeat(40)
    const file = {path: 'a', mode: '100644', type: 'blob'} as const
    const refused: readonly (readonly [Promise<unknown>, string])[] = [
      [git.createTree({...repo, tree: [{...file, sha}]}), `tree.sha ${sha} is not a valid blob`],
      [git.createTree({...repo, tree: [{...file, type: 'tree', sha}]}), `tree.sha ${sha} is not a valid tree`],
      [git.createTree({...repo, tree: [file]}), 'Must supply either tree.sha or tree.content'],
      [git.createTree({...repo, tree: [{...file, path: '../a', content: ''}]}), 'malformed path component'],
      [git.createTree({...repo, base_tree: 'none', tree: []}), 'The base_tree none does not exist'],
      [git.createCommit({...repo, message: 'm', tree: sha}), 'Tree SHA does not exist'],
      [
        git.createCommit({...repo, message: 'm', tree: '3806b0c32675f06bdddd143f2e6c8897622ab683', parents: [none]}),
        'Parent SHA does not exist or is not a commit object'
      ],
      [git.createRef({...repo, ref: 'main', sha}), "Reference name must start with 'refs/' and have two slashes"],
      [git.createRef({...repo, ref: 'refs/heads/x', sha: none}), 'Object does not exist'],
      [git.updateRef({...repo, ref: 'heads/none', sha}), 'Reference does not exist'],
      [git.updateRef({...repo, ref: 'heads/main', sha: none}), 'Object does not exist'],
      [git.deleteRef({...repo, ref: 'heads/none'}), 'Reference does not exist'],
      [git.createBlob({...repo, content: 'é', encoding: 'base64'}), 'content is not valid Base64'],
      [git.createBlob({...repo, content: 'a', encoding: 'latin1'}), 'latin1 is not a valid encoding'],
      [client().repos.getCombinedStatusForRef({...repo, ref: 'none'}), 'No commit found for SHA: none'],
      [client().repos.listPullRequestsAssociatedWithCommit({...repo, commit_sha: none}), 'No commit found for SHA'],
      [client().repos.getCommit({...repo, ref: 'none'}), 'No commit found for SHA: none']
    ]
    for (const [answer, message] of refused) {
      await expect(answer).rejects.toMatchObject({status: 422, message: expect.stringContaining(message)})
    }
    for (const answer of [
      git.getBlob({...repo, file_sha: none}),
      git.getCommit({...repo, commit_sha: none}),
      git.getRef({...repo, ref: 'heads/none'}),
      git.getTree({...repo, tree_sha: none})
    ]) {
      await expect(answer).rejects.toMatchObject({status: 404})
    }
  })

  test('a tree takes in another, and a folder takes the place of a file', async () => {
    const {git} = client()
    const inner = await git.createTree({...repo, tree: [{path: 'x', mode: '100644', type: 'blob', content: 'x'}]})
    const item = {path: 'a.txt', mode: '040000', type: 'tree', sha: inner.data.sha} as const
    const made = await git.createTree({...repo, base_tree: '3806b0c32675f06bdddd143f2e6c8897622ab683', tree: [item]})
    const {data} = await git.getTree({...repo, tree_sha: made.data.sha, recursive: '1'})
    expect(data.tree.map(({path}) => path)).toEqual(['a.d', 'a.d/z', 'a.txt', 'a.txt/x', 'a', 'a/b', 'a/b/c.txt'])
    expect(data.tree.find(({path}) => path === 'a.txt/x')).toMatchObject({type: 'blob', size: 1})
  })

  test('a commit and context has a thousand statuses at most', async () => {
    const busy = createChecksServer({repositories: [{owner: 'o', name: 'r'}], rate: {limit: 1e6}})
    const create = (context: string) =>
      busy.fetch(
        new Request(`https://api.github.com/repos/o/r/statuses/${sha}`, {
          method: 'POST',
          headers: {authorization: 'Bearer t'},
          body: JSON.stringify({state: 'success', context})
        })
      )
    for (let count = 0; count < 1000; count++) expect((await create('ci')).status).toBe(201)
    expect((await create('ci')).status).toBe(422)
    expect((await create('other')).status).toBe(201)
  })

  test('a commit has the name that git gives', async () => {
    const by = {name: 'N', email: 'n@e', date: '2026-11-20T09:30:00Z'}
    const {data} = await client().git.createCommit({
      ...repo,
      message: 'one',
      tree: '3806b0c32675f06bdddd143f2e6c8897622ab683',
      author: by,
      committer: by
    })
    expect(data.sha).toBe('7cbdabd6f716e53a3ad49a8413c414582207be29')
  })

  test('pull requests by number and by commit', async () => {
    const {pulls, repos} = client()
    const {data} = await pulls.get({...repo, pull_number: 7})
    expect(data).toMatchObject({number: 7, title: 'Topic', state: 'open', head: {sha: third, label: 'o:topic'}})
    expect((await pulls.get({...repo, pull_number: 8})).data.head).toMatchObject({
      label: 'fork:main',
      repo: {full_name: 'fork/r', fork: true}
    })
    const listed = await repos.listPullRequestsAssociatedWithCommit({...repo, commit_sha: third})
    expect(listed.data.map(({number}) => number)).toEqual([7])
    await expect(pulls.get({...repo, pull_number: 9})).rejects.toMatchObject({status: 404})
  })

  test('the files of a pull request, with their hunks', async () => {
    const {pulls} = client()
    const {data} = await pulls.listFiles({...repo, pull_number: 7})
    expect(data).toMatchObject([
      {filename: 'a b/c.ts', status: 'modified', additions: 1, deletions: 0, changes: 1},
      {filename: 'shot.png', status: 'added', changes: 0}
    ])
    expect(data[0]!.patch).toMatch(/^@@ -1,2 \+1,3 @@/)
    expect(data[0]!.raw_url).toBe(`${listening.url}/o/r/raw/${third}/a%20b/c.ts`)
    expect(data[1]).not.toHaveProperty('patch')
    expect((await pulls.listFiles({...repo, pull_number: 7, per_page: 1, page: 2})).data).toHaveLength(1)
    expect((await pulls.listFiles({...repo, pull_number: 8})).data).toEqual([])
    await expect(pulls.listFiles({...repo, pull_number: 9})).rejects.toMatchObject({status: 404})
  })

  test('an image of a commit is shown as it is; nothing else, and nothing of a private repository', async () => {
    const {git} = client()
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255])
    const shown = async (name: string) => {
      const of = {owner: 'o', repo: name}
      const blob = await git.createBlob({...of, content: bytes.toString('base64'), encoding: 'base64'})
      const leaf = {mode: '100644', type: 'blob', sha: blob.data.sha} as const
      const paths = ['a b/1.png', '1.html', '2.svg', '1.constructor']
      const tree = await git.createTree({...of, tree: paths.map(path => ({path, ...leaf}))})
      const commit = await git.createCommit({...of, message: 'Images', tree: tree.data.sha})
      return (path: string) => fetch(`${listening.url}/o/${name}/raw/${commit.data.sha}/${path}`)
    }
    const small = await shown('small')
    const answer = await small('a%20b/1.png')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff'
    })
    expect((await small('2.svg')).headers.get('content-type')).toBe('image/svg+xml')
    for (const path of ['1.html', '1.constructor', 'a%20b', 'none.png', '%E0%A4%A.png', '..%2f1.png'])
      expect((await small(path)).status).toBe(404)
    expect((await fetch(`${listening.url}/o/none/raw/${sha}/1.png`)).status).toBe(404)
    expect((await (await shown('r'))('2.svg')).status).toBe(404)
  })

  test('comparing finds the merge base', async () => {
    const {repos} = client()
    const compared = async (basehead: string) => {
      const {data} = await repos.compareCommitsWithBasehead({...repo, basehead})
      return [data.status, data.ahead_by, data.behind_by, data.merge_base_commit.sha, data.commits.map(({sha}) => sha)]
    }
    expect(await compared('main...topic')).toEqual(['ahead', 2, 0, first, [second, third]])
    expect(await compared('topic...main')).toEqual(['behind', 0, 2, first, []])
    expect(await compared(`${otherSha}...topic`)).toEqual(['diverged', 2, 1, first, [second, third]])
    expect(await compared('topic...topic')).toEqual(['identical', 0, 0, third, []])
    for (const basehead of [`${sha}...main`, 'none...main', 'main']) {
      await expect(compared(basehead)).rejects.toMatchObject({status: 404})
    }
    expect((await repos.getCommit({...repo, ref: 'topic'})).data.parents.map(parent => parent.sha)).toEqual([second])
  })

  test('comments of an issue', async () => {
    const {issues} = client()
    const {data: created} = await issues.createComment({...repo, issue_number: 7, body: 'First'})
    expect(created).toMatchObject({body: 'First', user: {login: 'github-actions[bot]', type: 'Bot'}})
    expect(created.html_url).toBe(`${listening.url}/o/r/pull/7#issuecomment-${created.id}`)
    await issues.createComment({...repo, issue_number: 5, body: 'Elsewhere'})
    await issues.updateComment({...repo, comment_id: created.id, body: 'Second'})
    expect((await issues.getComment({...repo, comment_id: created.id})).data.body).toBe('Second')
    const listed = await issues.listComments({...repo, issue_number: 7})
    expect(listed.data.map(({body}) => body)).toEqual(['Second'])
    await issues.deleteComment({...repo, comment_id: created.id})
    expect((await issues.listComments({...repo, issue_number: 7})).data).toEqual([])
    await expect(issues.getComment({...repo, comment_id: created.id})).rejects.toMatchObject({status: 404})
    await expect(issues.createComment({...repo, issue_number: 6, body: 'x'})).rejects.toMatchObject({status: 404})
    for (const body of ['a'.repeat(65_537), ' ']) {
      await expect(issues.createComment({...repo, issue_number: 7, body})).rejects.toMatchObject({status: 422})
    }
    await expect(client('reader').issues.createComment({...repo, issue_number: 7, body: 'x'})).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration')
    })
  })

  test('commit statuses and what they come to', async () => {
    const {repos} = client()
    const set = (context: string, state: 'error' | 'pending' | 'success', description = 'd') =>
      repos.createCommitStatus({...repo, sha, context, state, description, target_url: 'https://example.com'})
    const combined = async () => {
      const {data} = await repos.getCombinedStatusForRef({...repo, ref: sha})
      return [data.state, data.total_count]
    }
    expect(await combined()).toEqual(['pending', 0])
    await set('a', 'pending')
    await set('b', 'success')
    expect(await combined()).toEqual(['pending', 2])
    await set('a', 'success')
    expect(await combined()).toEqual(['success', 2])
    await set('b', 'error')
    expect(await combined()).toEqual(['failure', 2])
    const {data} = await repos.listCommitStatusesForRef({...repo, ref: sha})
    expect(data.map(({context, state}) => `${context} ${state}`)).toEqual([
      'b error',
      'a success',
      'b success',
      'a pending'
    ])
    await expect(set('a', 'success', 'd'.repeat(141))).rejects.toMatchObject({status: 422})
    await expect(set('a', 'done' as 'success')).rejects.toMatchObject({status: 422})
    await expect(repos.createCommitStatus({...repo, sha: 'f'.repeat(40), state: 'success'})).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('No commit found for SHA')
    })
    await expect(
      repos.createCommitStatus({...repo, sha, state: 'success', target_url: 'ftp://x'})
    ).rejects.toMatchObject({status: 422})
  })

  test('a dispatch is kept, and has ten properties at most', async () => {
    const {repos} = client()
    const client_payload = {git: {sha}}
    expect((await repos.createDispatchEvent({...repo, event_type: 'go', client_payload})).status).toBe(204)
    expect([...server.state.tables.dispatches.values()]).toMatchObject([{event_type: 'go', client_payload}])
    const eleven = Object.fromEntries(Array.from({length: 11}, (_, index) => [`p${index}`, index]))
    await expect(repos.createDispatchEvent({...repo, event_type: 'go', client_payload: eleven})).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('No more than 10 properties are allowed; 11 were supplied.')
    })
    await expect(client('reader').repos.createDispatchEvent({...repo, event_type: 'go'})).rejects.toMatchObject({
      status: 403
    })
  })
})
