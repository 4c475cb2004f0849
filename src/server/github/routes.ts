import type {Route} from '../routes.ts'
import type {Schema} from '../schema.ts'
import * as blobs from './blobs.ts'
import * as comments from './comments.ts'
import * as commits from './commits.ts'
import * as gitCommits from './git-commits.ts'
import * as pulls from './pulls.ts'
import * as refs from './refs.ts'
import * as repository from './repository.ts'
import * as statuses from './statuses.ts'
import * as trees from './trees.ts'

type Line = readonly [endpoint: string, docs: string, handle: Route['handle'], schema?: Schema]

/** The endpoints of one permission, each as method and path, page of the reference, handler and schema of the body. */
const under = (permission: readonly string[], ...lines: readonly Line[]): readonly Route[] =>
  lines.map(([endpoint, docs, handle, schema]) => {
    const [method, path = ''] = endpoint.split(' ') as [Route['method'], string?]
    const level = method === 'GET' ? 'read' : 'write'
    return {method, path, docs, permission, level, handle, ...(schema ? {schema: () => schema} : {})}
  })

/** The endpoints besides checks that a client of them needs. */
export const githubRoutes: readonly Route[] = [
  ...under(['metadata'], ['GET', 'repos/repos#get-a-repository', repository.getRepository]),
  ...under(
    ['contents'],
    [
      'POST /dispatches',
      'repos/repos#create-a-repository-dispatch-event',
      repository.createDispatch,
      repository.dispatchSchema
    ],
    ['GET /commits/{ref}', 'commits/commits#get-a-commit', commits.getCommit],
    ['GET /compare/{basehead+}', 'commits/commits#compare-two-commits', commits.compare],
    ['POST /git/blobs', 'git/blobs#create-a-blob', blobs.createBlob, blobs.blobSchema],
    ['GET /git/blobs/{file_sha}', 'git/blobs#get-a-blob', blobs.getBlob],
    ['POST /git/trees', 'git/trees#create-a-tree', trees.createTree, trees.treeSchema],
    ['GET /git/trees/{tree_sha+}', 'git/trees#get-a-tree', trees.getTree],
    ['POST /git/commits', 'git/commits#create-a-commit', gitCommits.createCommit, gitCommits.commitSchema],
    ['GET /git/commits/{commit_sha}', 'git/commits#get-a-commit-object', gitCommits.getCommit],
    ['POST /git/refs', 'git/refs#create-a-reference', refs.createRef, refs.createSchema],
    ['GET /git/ref/{ref+}', 'git/refs#get-a-reference', refs.getRef],
    ['PATCH /git/refs/{ref+}', 'git/refs#update-a-reference', refs.updateRef, refs.updateSchema],
    ['DELETE /git/refs/{ref+}', 'git/refs#delete-a-reference', refs.deleteRef]
  ),
  ...under(
    ['pull_requests', 'contents'],
    ['GET /pulls/{pull_number}', 'pulls/pulls#get-a-pull-request', pulls.getPull],
    ['GET /pulls/{pull_number}/files', 'pulls/pulls#list-pull-requests-files', pulls.listFiles],
    [
      'GET /commits/{ref+}/pulls',
      'commits/commits#list-pull-requests-associated-with-a-commit',
      pulls.listPullsOfCommit
    ]
  ),
  ...under(
    ['issues', 'pull_requests'],
    ['GET /issues/{issue_number}/comments', 'issues/comments#list-issue-comments', comments.listComments],
    [
      'POST /issues/{issue_number}/comments',
      'issues/comments#create-an-issue-comment',
      comments.createComment,
      comments.commentSchema
    ],
    ['GET /issues/comments/{comment_id}', 'issues/comments#get-an-issue-comment', comments.getComment],
    [
      'PATCH /issues/comments/{comment_id}',
      'issues/comments#update-an-issue-comment',
      comments.updateComment,
      comments.commentSchema
    ],
    ['DELETE /issues/comments/{comment_id}', 'issues/comments#delete-an-issue-comment', comments.deleteComment]
  ),
  ...under(
    ['statuses'],
    ['POST /statuses/{sha}', 'commits/statuses#create-a-commit-status', statuses.createStatus, statuses.statusSchema],
    ['GET /commits/{ref+}/statuses', 'commits/statuses#list-commit-statuses-for-a-reference', statuses.listStatuses],
    [
      'GET /commits/{ref+}/status',
      'commits/statuses#get-the-combined-status-for-a-specific-reference',
      statuses.getCombinedStatus
    ]
  )
]
