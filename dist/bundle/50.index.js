export const id = 50;
export const ids = [50];
export const modules = {
53:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => ( localRepository),
H: () => ( startEmbedded)
});
var external_node_child_process_ = __webpack_require__(1421);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5650);
;
const githubActions = {
id: 15368,
slug: 'github-actions',
name: 'GitHub Actions',
owner: { login: 'github', id: 9919, type: 'Organization' },
client_id: 'Iv1.05c79e9ad1f6bdfa',
node_id: 'MDM6QXBwMTUzNjg=',
description: 'Automate your workflow from idea to production',
external_url: 'https://help.github.com/en/actions',
created_at: '2018-07-30T09:30:17Z',
permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read', statuses: 'write' },
events: ['check_run', 'check_suite', 'pull_request', 'push', 'repository_dispatch', 'workflow_dispatch']
};
const createApp = (seed) => ({
id: seed.id,
slug: seed.slug,
name: seed.name ?? seed.slug,
owner: { login: seed.owner ?? 'octo-org', id: 1_000_000 + seed.id, type: 'Organization' },
client_id: `Iv1.${seed.id.toString(16).padStart(16, '0')}`,
node_id: Buffer.from(`03:App${seed.id}`).toString('base64'),
description: '',
external_url: seed.external_url ?? `https://example.com/${seed.slug}`,
created_at: '2020-01-01T00:00:00Z',
permissions: { checks: 'write', metadata: 'read' },
events: ['check_run', 'check_suite']
});
;
class Refusal extends Error {
name = 'Refusal';
status;
errors;
headers;
constructor(status, message, facts = {}) {
super(message);
this.status = status;
this.errors = facts.errors ?? [];
this.headers = facts.headers ?? {};
}
}
const notFound = () => new Refusal(404, 'Not Found');
const invalidRequest = (lines) => new Refusal(422, `Invalid request.\n\n${lines.join('\n')}`);
const validationFailed = (errors) => new Refusal(422, 'Validation Failed', { errors });
;
const writeAll = {
actions: 'write',
checks: 'write',
contents: 'write',
deployments: 'write',
issues: 'write',
metadata: 'read',
pull_requests: 'write',
statuses: 'write'
};
const anonymous = { kind: 'anonymous', app: null, login: null, permissions: {}, admin: false };
const callerOf = (request, known) => {
const header = request.headers.get('authorization');
if (header === null)
return anonymous;
const token = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1];
if (token === undefined)
throw new Refusal(401, 'Bad credentials');
if (!known.tokens)
return asCaller({ kind: 'actions' }, known);
const seed = Object.hasOwn(known.tokens, token) ? known.tokens[token] : undefined;
if (!seed)
throw new Refusal(401, 'Bad credentials');
return asCaller(seed, known);
};
const asCaller = (seed, known) => {
const permissions = { metadata: 'read', ...(seed.permissions ?? writeAll) };
if (seed.kind === 'actions') {
return { kind: 'actions', app: githubActions, login: 'github-actions[bot]', permissions, admin: false };
}
const admin = seed.admin ?? false;
if (seed.kind === 'pat')
return { kind: 'pat', app: null, login: seed.login, permissions, admin };
const app = known.apps.get(seed.app);
if (!app)
throw new Error(`The options name a token of the App "${seed.app}" but no such App`);
return { kind: 'app', app, login: `${app.slug}[bot]`, permissions, admin };
};
const may = (caller, permission, level) => {
const held = Object.hasOwn(caller.permissions, permission) ? caller.permissions[permission] : undefined;
return held === 'write' || held === level;
};
;
const checkAccess = (caller, at) => {
const { route, repository, unverified } = at;
if (caller.kind === 'anonymous') {
if (repository.private)
throw notFound();
if (route.level === 'write')
throw new Refusal(401, unverified.writeWithoutToken);
}
if (route.appOnly && caller.app === null)
throw new Refusal(403, 'You must authenticate via a GitHub App.');
if (route.level === 'read' && !repository.private)
return;
if (!route.permission.some(permission => may(caller, permission, route.level))) {
const who = caller.kind === 'pat' ? 'personal access token' : 'integration';
throw new Refusal(403, `Resource not accessible by ${who}`);
}
};
;
const maxBodyBytes = 64 * 1024 * 1024;
const readBytes = async (request) => {
const chunks = [];
let length = 0;
for await (const chunk of (request.body ?? [])) {
length += chunk.length;
if (length > maxBodyBytes)
return null;
chunks.push(chunk);
}
return Buffer.concat(chunks);
};
const parseLeniently = (bytes) => {
if (bytes.length === 0)
return null;
const text = new TextDecoder().decode(bytes);
try {
return JSON.parse(text);
}
catch {
return text;
}
};
const parseJsonObject = (bytes) => {
if (bytes.length === 0)
return {};
const value = parse(bytes);
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return value;
throw new Refusal(400, 'Body should be a JSON object');
};
const parse = (bytes) => {
try {
return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
catch {
throw new Refusal(400, 'Problems parsing JSON');
}
};
;
const enterpriseBase = '/api/v3';
const antiopeMediaType = /\bapplication\/vnd\.github\.antiope-preview(?:\+json)?\b/;
const dialectOf = (request, preview) => {
const path = new URL(request.url).pathname;
if (path.startsWith(`${enterpriseBase}/`)) {
return { name: 'enterprise', preview: 'today', path: path.slice(enterpriseBase.length), base: enterpriseBase };
}
const antiope = preview !== 'today' && antiopeMediaType.test(request.headers.get('accept') ?? '');
return antiope ? { name: 'antiope', preview, path, base: '' } : { name: 'current', preview: 'today', path, base: '' };
};
const documentationUrl = (dialect, page) => {
if (dialect.name === 'antiope')
return `https://developer.github.com/v3/${page.replace('#', '/#')}`;
const root = dialect.name === 'enterprise' ? 'https://docs.github.com/enterprise-server@3.15' : 'https://docs.github.com';
return page === '' ? `${root}/rest` : `${root}/rest/${page}`;
};
;
const renamed = { filename: 'path', warning_level: 'annotation_level' };
const formerly = {
...Object.fromEntries(Object.entries(renamed).map(([before, now]) => [now, before])),
latest_check_runs_count: 'unique_check_runs_count'
};
const later = new Set([
'node_id',
'slug',
'number',
'client_id',
'start_column',
'end_column',
'rerequestable',
'runs_rerequestable'
]);
const fromFirstPreview = (body) => {
const sent = body;
if (sent['conclusion'] !== undefined && sent['completed_at'] === undefined) {
throw validationFailed([{ resource: 'CheckRun', code: 'missing_field', field: 'completed_at' }]);
}
if (!sent.output?.annotations)
return sent;
return { ...sent, output: { ...sent.output, annotations: sent.output.annotations.map(annotationOfToday) } };
};
const annotationOfToday = (annotation) => {
const { start_line, end_line } = annotation;
return {
...Object.fromEntries(Object.entries(annotation).map(([name, value]) => [renamed[name] ?? name, value])),
start_line: asLine(start_line),
end_line: asLine(end_line)
};
};
const asLine = (line) => {
const number = Number(line);
if (Number.isInteger(number))
return number;
throw validationFailed([{ resource: 'CheckRun', code: 'invalid', field: 'annotations' }]);
};
const toFirstPreview = (value) => {
if (Array.isArray(value))
return value.map(toFirstPreview);
if (typeof value !== 'object' || value === null)
return value;
return Object.fromEntries(Object.entries(value)
.filter(([name]) => !later.has(name))
.map(([name, item]) => [formerly[name] ?? name, toFirstPreview(item)]));
};
;
const apiOf = (links, repository) => `${links.api}/repos/${repository.owner}/${repository.name}`;
const numericApiOf = (links, repository) => `${links.api}/repositories/${repository.id}`;
const webOf = (links, repository) => `${links.web}/${repository.owner}/${repository.name}`;
const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');
;
const nodeId = (kind, repository, id) => {
const bytes = Buffer.alloc(16);
bytes.set([0x93, 0x00, 0xce], 0);
bytes.writeUInt32BE(repository, 3);
bytes.writeUInt8(0xcf, 7);
bytes.writeBigUInt64BE(BigInt(id), 8);
return `${kind}_${bytes.toString('base64url')}`;
};
;
const checkRunJson = (view, run) => {
const { core, repository, links } = view;
const url = `${apiOf(links, repository)}/check-runs/${run.id}`;
const app = core.apps.get(run.app);
return {
id: run.id,
name: run.name,
node_id: nodeId('CR', repository.id, run.id),
head_sha: run.head_sha,
external_id: run.external_id,
url,
html_url: htmlUrl(view, run),
details_url: detailsUrl(view, run, app),
status: run.status,
conclusion: run.conclusion,
started_at: run.started_at,
completed_at: run.completed_at,
output: {
title: run.title,
summary: run.summary,
text: run.text,
annotations_count: core.store.count('annotationsOfRun', run.id),
annotations_url: `${url}/annotations`
},
check_suite: { id: run.suite },
app: appJson(app, links),
pull_requests: pullRequestsJson(view, run.head_sha)
};
};
const htmlUrl = ({ core, repository, links }, run) => {
const workflowRun = core.store.tables.checkSuites.get(run.suite)?.workflow_run;
return run.job
? `${webOf(links, repository)}/actions/runs/${workflowRun ?? 0}/job/${run.id}`
: `${webOf(links, repository)}/runs/${run.id}`;
};
const detailsUrl = (view, run, app) => app.id === githubActions.id ? htmlUrl(view, run) : (run.details_url ?? app.external_url);
const annotationJson = (view, run, annotation) => ({
path: annotation.path,
blob_href: `${webOf(view.links, view.repository)}/blob/${run.head_sha}/${encodePath(annotation.path)}`,
start_line: annotation.start_line,
start_column: annotation.start_column,
end_line: annotation.end_line,
end_column: annotation.end_column,
annotation_level: annotation.annotation_level,
title: annotation.title,
message: annotation.message,
raw_details: annotation.raw_details
});
const pullRequestsJson = ({ repository, links }, sha) => {
const url = apiOf(links, repository);
const repo = { id: repository.id, url, name: repository.name };
return repository.pulls
.filter(({ head }) => head.sha === sha && (head.owner ?? repository.owner) === repository.owner)
.map(pull => ({
url: `${url}/pulls/${pull.number}`,
id: pullId(repository, pull.number),
number: pull.number,
head: { ref: pull.head.ref, sha: pull.head.sha, repo },
base: { ref: pull.base.ref, sha: pull.base.sha, repo }
}));
};
const pullId = (repository, number) => repository.id * 1000 + number;
const appJson = (app, links) => ({
id: app.id,
client_id: app.client_id,
slug: app.slug,
node_id: app.node_id,
owner: userJson(app.owner, links),
name: app.name,
description: app.description,
external_url: app.external_url,
html_url: `${links.web}/apps/${app.slug}`,
created_at: app.created_at,
updated_at: app.created_at,
permissions: app.permissions,
events: app.events
});
const userJson = (user, links) => {
const url = `${links.api}/users/${encodeURIComponent(user.login)}`;
return {
login: user.login,
id: user.id,
node_id: Buffer.from(`04:User${user.id}`).toString('base64'),
avatar_url: `${links.web}/avatars/${user.id}`,
gravatar_id: '',
url,
html_url: `${links.web}/${encodeURIComponent(user.login)}`,
followers_url: `${url}/followers`,
following_url: `${url}/following{/other_user}`,
gists_url: `${url}/gists{/gist_id}`,
starred_url: `${url}/starred{/owner}{/repo}`,
subscriptions_url: `${url}/subscriptions`,
organizations_url: `${url}/orgs`,
repos_url: `${url}/repos`,
events_url: `${url}/events{/privacy}`,
received_events_url: `${url}/received_events`,
type: user.type,
site_admin: false
};
};
var external_node_crypto_ = __webpack_require__(7598);
;
const objectName = (type, content) => (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
const blobOf = (bytes) => ({ sha: objectName('blob', bytes), base64: bytes.toString('base64') });
const treeOf = (files) => {
const blobs = Object.entries(files).map(([path, text]) => ({ path, blob: blobOf(Buffer.from(text)) }));
const leaves = new Map(blobs.map(({ path, blob }) => [path, { mode: '100644', type: 'blob', sha: blob.sha }]));
return { ...treesOf(leaves), blobs: blobs.map(({ blob }) => blob) };
};
const treesOf = (leaves) => {
const own = [];
const folders = new Map();
for (const [path, leaf] of leaves) {
const [name, ...rest] = path.split('/');
if (rest.length === 0)
own.push({ name, ...leaf });
else
folders.set(name, (folders.get(name) ?? new Map()).set(rest.join('/'), leaf));
}
const below = [...folders].map(([name, inner]) => ({ name, ...treesOf(inner) }));
const entries = [...own, ...below.map(({ name, sha }) => ({ name, mode: '040000', type: 'tree', sha }))];
entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
const content = Buffer.concat(entries.flatMap(({ mode, name, sha }) => [
Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
Buffer.from(sha, 'hex')
]));
const sha = objectName('tree', content);
return { sha, trees: [...below.flatMap(({ trees }) => trees), { sha, entries }] };
};
const sortKey = ({ name, type }) => Buffer.from(type === 'tree' ? `${name}/` : name);
const commitOf = (facts) => {
const lines = [
`tree ${facts.tree}`,
...facts.parents.map(parent => `parent ${parent}`),
`author ${signed(facts.author)}`,
`committer ${signed(facts.committer)}`,
'',
facts.message
];
return { sha: objectName('commit', Buffer.from(lines.join('\n'))), ...facts };
};
const signed = ({ name, email, date }) => `${name} <${email}> ${Date.parse(date) / 1000} +0000`;
const objectUrl = ({ links, repository }, kind, sha) => `${apiOf(links, repository)}/git/${kind}/${sha}`;
const objectChanges = ({ trees, blobs }) => [
...trees.map((row) => ({ table: 'trees', key: row.sha, row })),
...blobs.map((row) => ({ table: 'blobs', key: row.sha, row }))
];
const flatten = (state, sha, prefix = '') => (state.tables.trees.get(sha)?.entries ?? []).flatMap(entry => {
const path = prefix + entry.name;
return [{ ...entry, path }, ...(entry.type === 'tree' ? flatten(state, entry.sha, `${path}/`) : [])];
});
;
const numberOf = (name) => 0x1000_0000 + ((0,external_node_crypto_.createHash)('sha256').update(name.toLowerCase()).digest().readUInt32BE() >>> 2);
const treeLimit = 100_000;
const createRepositories = (seeds) => seeds.map(seed => ({
id: numberOf(`${seed.owner}/${seed.name}`),
owner: seed.owner,
name: seed.name,
formerly: new Set(seed.formerly?.map(name => name.toLowerCase())),
private: seed.private ?? false,
default_branch: seed.default_branch ?? 'main',
commits: seed.commits === undefined || seed.commits === 'any' ? 'any' : new Set(seed.commits),
pulls: seed.pulls ?? [],
issues: new Set(seed.issues),
parents: seed.parents ?? {},
tree: treeOf(seed.files ?? {}).sha,
treeLimit: seed.treeLimit ?? treeLimit
}));
const hasCommit = (state, repository, sha) => {
if (state.tables.commits.get(sha)?.repository === repository.id)
return true;
return repository.commits === 'any' ? /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) : repository.commits.has(sha);
};
const refKey = (repository, ref) => `${repository.id} ${ref}`;
const resolveRef = (state, repository, ref) => {
if (hasCommit(state, repository, ref))
return ref;
const names = /^(?:heads|tags)\//.test(ref) ? [`refs/${ref}`] : [];
for (const name of [...names, `refs/heads/${ref}`, `refs/tags/${ref}`]) {
const found = state.tables.refs.get(refKey(repository, name));
if (found)
return found.sha;
}
return null;
};
;
const templates = {
archive_url: '{archive_format}{/ref}',
assignees_url: 'assignees{/user}',
blobs_url: 'git/blobs{/sha}',
branches_url: 'branches{/branch}',
collaborators_url: 'collaborators{/collaborator}',
comments_url: 'comments{/number}',
commits_url: 'commits{/sha}',
compare_url: 'compare/{base}...{head}',
contents_url: 'contents/{+path}',
contributors_url: 'contributors',
deployments_url: 'deployments',
downloads_url: 'downloads',
events_url: 'events',
forks_url: 'forks',
git_commits_url: 'git/commits{/sha}',
git_refs_url: 'git/refs{/sha}',
git_tags_url: 'git/tags{/sha}',
hooks_url: 'hooks',
issue_comment_url: 'issues/comments{/number}',
issue_events_url: 'issues/events{/number}',
issues_url: 'issues{/number}',
keys_url: 'keys{/key_id}',
labels_url: 'labels{/name}',
languages_url: 'languages',
merges_url: 'merges',
milestones_url: 'milestones{/number}',
notifications_url: 'notifications{?since,all,participating}',
pulls_url: 'pulls{/number}',
releases_url: 'releases{/id}',
stargazers_url: 'stargazers',
statuses_url: 'statuses/{sha}',
subscribers_url: 'subscribers',
subscription_url: 'subscription',
tags_url: 'tags',
teams_url: 'teams',
trees_url: 'git/trees{/sha}'
};
const repositoryJson = (links, repository) => {
const url = apiOf(links, repository);
return {
id: repository.id,
node_id: nodeId('R', repository.id, repository.id),
name: repository.name,
full_name: `${repository.owner}/${repository.name}`,
private: repository.private,
owner: userJson({ login: repository.owner, id: numberOf(repository.owner), type: 'Organization' }, links),
html_url: webOf(links, repository),
description: null,
fork: false,
url,
...Object.fromEntries(Object.entries(templates).map(([name, template]) => [name, `${url}/${template}`])),
default_branch: repository.default_branch,
visibility: repository.private ? 'private' : 'public'
};
};
;
const somebody = { name: 'Octocat', email: 'octocat@users.noreply.github.com', date: '2026-01-01T00:00:00Z' };
const originalCommit = (repository, sha) => ({
sha,
repository: repository.id,
tree: repository.tree,
parents: repository.parents[sha] ?? [],
message: '',
author: somebody,
committer: somebody
});
const findCommit = (core, repository, sha) => {
const made = core.store.tables.commits.get(sha);
if (made?.repository === repository.id)
return made;
return hasCommit(core.store, repository, sha) ? originalCommit(repository, sha) : null;
};
const commitJson = ({ links, repository }, commit) => {
const api = apiOf(links, repository);
const web = webOf(links, repository);
return {
sha: commit.sha,
node_id: Buffer.from(`06:Commit${repository.id}:${commit.sha}`).toString('base64'),
commit: {
author: commit.author,
committer: commit.committer,
message: commit.message,
tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
url: `${api}/git/commits/${commit.sha}`,
comment_count: 0
},
url: `${api}/commits/${commit.sha}`,
html_url: `${web}/commit/${commit.sha}`,
comments_url: `${api}/commits/${commit.sha}/comments`,
author: null,
committer: null,
parents: commit.parents.map(sha => ({ sha, url: `${api}/commits/${sha}`, html_url: `${web}/commit/${sha}` }))
};
};
const getCommit = (call) => {
const ref = call.parameters['ref'];
const commit = commitAt(call, ref);
if (!commit)
throw new Refusal(422, `No commit found for SHA: ${ref}`);
return { status: 200, body: { ...commitJson(call, commit), stats: { total: 0, additions: 0, deletions: 0 }, files: [] } };
};
const compare = (call) => {
const { core, repository, links } = call;
const basehead = call.parameters['basehead'];
const [baseRef = '', headRef] = basehead.split('...');
const base = commitAt(call, baseRef);
const head = headRef === undefined ? null : commitAt(call, headRef);
if (!base || !head)
throw notFound();
const ofBase = ancestors(core, repository, base);
const ofHead = ancestors(core, repository, head);
const mergeBase = [...ofHead.values()].find(({ sha }) => ofBase.has(sha));
if (!mergeBase)
throw new Refusal(404, `No common ancestor between ${baseRef} and ${headRef}.`);
const ahead = [...ofHead.values()].filter(({ sha }) => !ofBase.has(sha));
const behind = [...ofBase.values()].filter(({ sha }) => !ofHead.has(sha));
const url = `${apiOf(links, repository)}/compare/${basehead}`;
const html_url = `${webOf(links, repository)}/compare/${basehead}`;
return {
status: 200,
body: {
url,
html_url,
permalink_url: html_url,
diff_url: `${html_url}.diff`,
patch_url: `${html_url}.patch`,
base_commit: commitJson(call, base),
merge_base_commit: commitJson(call, mergeBase),
status: comparison(ahead.length, behind.length),
ahead_by: ahead.length,
behind_by: behind.length,
total_commits: ahead.length,
commits: ahead.toReversed().map(commit => commitJson(call, commit)),
files: []
}
};
};
const comparison = (ahead, behind) => {
if (ahead > 0)
return behind > 0 ? 'diverged' : 'ahead';
return behind > 0 ? 'behind' : 'identical';
};
const ancestors = (core, repository, from) => {
const found = new Map([[from.sha, from]]);
for (const { parents } of found.values()) {
for (const sha of parents) {
const parent = found.has(sha) ? null : findCommit(core, repository, sha);
if (parent)
found.set(sha, parent);
}
}
return found;
};
const isAncestor = (core, repository, { sha, of }) => ancestors(core, repository, of).has(sha);
const commitAt = ({ core, repository }, ref) => {
const sha = resolveRef(core.store, repository, ref);
return sha === null ? null : findCommit(core, repository, sha);
};
;
const latestOfEachName = (runs) => {
const latest = new Map();
for (const run of runs) {
const known = latest.get(run.name);
if (!known || known.id < run.id)
latest.set(run.name, run);
}
return newestFirst([...latest.values()]);
};
const newestFirst = (runs) => runs.toSorted((a, b) => b.id - a.id);
const rollUp = (runs, order) => {
const latest = latestOfEachName(runs);
if (latest.length === 0 || latest.every(run => run.status === 'queued'))
return { status: 'queued', conclusion: null };
if (latest.some(run => run.status !== 'completed'))
return { status: 'in_progress', conclusion: null };
const conclusions = new Set(latest.map(run => run.conclusion));
return { status: 'completed', conclusion: order.find(conclusion => conclusions.has(conclusion)) ?? null };
};
;
const checkSuiteJson = (view, suite) => {
const { core, repository, links } = view;
const runs = core.store.find('runsOfSuite', suite.id);
const latest = core.unverified.latestCount === 'all' ? runs : latestOfEachName(runs);
return {
...suiteSummary(view, suite),
repository: repositoryJson(links, repository),
head_commit: headCommit(view, suite),
latest_check_runs_count: latest.length,
check_runs_url: `${suiteUrl(view, suite)}/check-runs`,
rerequestable: isRerequestable(suite),
runs_rerequestable: isRerequestable(suite)
};
};
const suiteSummary = (view, suite) => ({
id: suite.id,
node_id: nodeId('CS', view.repository.id, suite.id),
head_branch: suite.head_branch,
head_sha: suite.head_sha,
status: suite.status,
conclusion: suite.conclusion,
url: suiteUrl(view, suite),
before: null,
after: suite.head_sha,
pull_requests: pullRequestsJson(view, suite.head_sha),
app: appJson(view.core.apps.get(suite.app), view.links),
created_at: suite.created_at,
updated_at: suite.updated_at
});
const isRerequestable = (suite) => suite.workflow_run === null;
const suiteUrl = ({ links, repository }, suite) => `${apiOf(links, repository)}/check-suites/${suite.id}`;
const headCommit = ({ core, repository }, suite) => {
const { tree, message, author, committer } = findCommit(core, repository, suite.head_sha) ?? originalCommit(repository, suite.head_sha);
return {
id: suite.head_sha,
tree_id: tree,
message,
timestamp: committer.date,
author: { name: author.name, email: author.email },
committer: { name: committer.name, email: committer.email }
};
};
;
const appOf = (event) => (event.name === 'check_run' ? event.run.app : event.suite.app);
const runEvents = (before, after) => {
const events = before ? [] : [{ name: 'check_run', action: 'created', run: after }];
if (after.status === 'completed' && before?.status !== 'completed') {
events.push({ name: 'check_run', action: 'completed', run: after });
}
return events;
};
const suiteEvents = (before, after) => after.status === 'completed' && before?.status !== 'completed'
? [{ name: 'check_suite', action: 'completed', suite: after }]
: [];
const eventPayload = (view, event, sender) => ({
action: event.action,
...(event.name === 'check_run' ? ofRun(view, event.run) : { check_suite: checkSuiteJson(view, event.suite) }),
...(event.action === 'requested_action' ? { requested_action: { identifier: event.identifier } } : {}),
repository: repositoryJson(view.links, view.repository),
sender: userJson({ login: sender.login ?? 'ghost', id: 10_137, type: sender.app ? 'Bot' : 'User' }, view.links)
});
const ofRun = (view, run) => {
const suite = view.core.store.tables.checkSuites.get(run.suite);
return { check_run: { ...checkRunJson(view, run), check_suite: suiteSummary(view, suite) } };
};
;
const maxAnnotationsPerRequest = 50;
const maxMarkdown = 65_535;
const string = { type: 'string' };
const integer = { type: 'integer' };
const time = { type: 'string', format: 'date-time' };
const markdown = { type: 'string', maxLength: maxMarkdown };
const schemas_status = {
type: 'string',
enum: ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']
};
const conclusion = {
type: 'string',
enum: ['success', 'failure', 'neutral', 'cancelled', 'timed_out', 'action_required', 'skipped']
};
const completed = { properties: { status: { enum: ['completed'] } } };
const notCompleted = { properties: { status: { enum: ['queued', 'in_progress'] } } };
const annotation = (unverified) => ({
type: 'object',
properties: {
path: { type: ['string', 'null'] },
start_line: integer,
end_line: integer,
start_column: integer,
end_column: integer,
annotation_level: unverified.annotationLevel === 'listed' ? { type: 'string', enum: ['notice', 'warning', 'failure'] } : string,
message: string,
title: string,
raw_details: string
},
required: ['path', 'start_line', 'end_line', 'annotation_level', 'message']
});
const schemas_image = {
type: 'object',
properties: { alt: string, image_url: string, caption: string },
required: ['alt', 'image_url']
};
const action = {
type: 'object',
properties: {
label: { type: 'string', maxLength: 20 },
description: { type: 'string', maxLength: 40 },
identifier: { type: 'string', maxLength: 20 }
},
required: ['label', 'description', 'identifier']
};
const output = (unverified, required) => ({
type: 'object',
properties: {
title: string,
summary: markdown,
text: markdown,
annotations: { type: 'array', items: annotation(unverified), maxItems: maxAnnotationsPerRequest },
images: { type: 'array', items: schemas_image }
},
required
});
const actions = { type: 'array', items: action, maxItems: 3 };
const createCheckRun = (unverified) => ({
type: 'object',
properties: {
name: string,
head_sha: string,
details_url: string,
external_id: string,
status: schemas_status,
started_at: time,
conclusion,
completed_at: time,
output: output(unverified, unverified.titleOnCreate === 'required' ? ['title', 'summary'] : ['summary']),
actions
},
required: ['name', 'head_sha'],
oneOf: [{ ...completed, required: ['status', 'conclusion'] }, notCompleted]
});
const updateCheckRun = (unverified) => ({
type: 'object',
properties: {
name: string,
details_url: string,
external_id: string,
started_at: time,
status: schemas_status,
conclusion,
completed_at: time,
output: output(unverified, ['summary']),
actions
},
anyOf: [{ ...completed, required: ['conclusion'] }, notCompleted]
});
const createCheckSuite = () => ({
type: 'object',
properties: { head_sha: string },
required: ['head_sha']
});
const setPreferences = () => ({
type: 'object',
properties: {
auto_trigger_checks: {
type: 'array',
items: {
type: 'object',
properties: { app_id: integer, setting: { type: 'boolean' } },
required: ['app_id', 'setting']
}
}
}
});
;
const modelErrors = (body, unverified) => {
const errors = [];
const url = body.details_url === undefined ? null : urlFault(body.details_url);
if (url !== null)
errors.push(custom('details_url', url));
if (body.output && Buffer.byteLength(body.output.summary) > maxMarkdown) {
errors.push(custom('summary', `summary exceeds a maximum bytesize of ${maxMarkdown}`));
}
if (body.output?.annotations?.some(annotation => !isStorable(annotation, unverified))) {
errors.push({ resource: 'CheckRun', code: 'invalid', field: 'annotations' });
}
return errors;
};
const custom = (field, message) => ({ resource: 'CheckRun', code: 'custom', field, message });
const outsideUri = /[^\x21-\x7e]|["<>\\^`{|}]|%(?![0-9a-f]{2})/i;
const urlFault = (text) => {
const unparsable = 'details_url is not a valid URL';
if (outsideUri.test(text))
return unparsable;
if (!/^https?:/i.test(text))
return 'details_url must use the http or https scheme';
return URL.canParse(text) ? null : unparsable;
};
const isStorable = (annotation, unverified) => {
const { path, start_line, end_line, start_column, end_column, message, title = '', raw_details = '' } = annotation;
if (path === null || start_line < 0 || end_line < start_line)
return false;
if ((start_column === undefined) !== (end_column === undefined))
return false;
if (start_column !== undefined && end_column !== undefined) {
if (start_line !== end_line || start_column < 1 || start_column > end_column)
return false;
}
if (message === '' && unverified.emptyMessage === 'refused')
return false;
if (Array.from(title).length > unverified.annotationTitle)
return false;
return Math.max(Buffer.byteLength(message), Buffer.byteLength(raw_details)) <= unverified.annotationBytes;
};
;
const cutToBytes = (text, bytes) => {
const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
return text.slice(0, read);
};
;
const timestamp = (date) => `${date.toISOString().slice(0, 19)}Z`;
const normalizeTime = (text) => {
const date = new Date(text);
return Number.isNaN(date.getTime()) ? null : timestamp(date);
};
;
const updatedRun = (core, run, body) => {
const conclusion = body.conclusion ?? run.conclusion;
const status = conclusion === null ? (body.status ?? run.status) : 'completed';
const completed = sent(body.completed_at) ?? run.completed_at ?? timestamp(core.now());
return {
...run,
name: body.name ?? run.name,
external_id: body.external_id ?? run.external_id,
details_url: body.details_url ?? run.details_url,
status,
conclusion,
started_at: sent(body.started_at) ?? run.started_at,
completed_at: status === 'completed' ? completed : null,
actions: mergedList(core, run.actions, body.actions),
...(body.output ? updatedOutput(core, run, body.output) : {})
};
};
const annotationRows = (core, run, output) => (output?.annotations ?? []).map(annotation => {
const id = core.store.nextId();
const row = {
id,
run: run.id,
path: annotation.path,
start_line: annotation.start_line,
start_column: annotation.start_column ?? null,
end_line: annotation.end_line,
end_column: annotation.end_column ?? null,
annotation_level: annotation.annotation_level,
title: annotation.title ?? null,
message: annotation.message,
raw_details: annotation.raw_details ?? null
};
return { table: 'annotations', key: id, row };
});
const deletion = (core, run) => [
{ table: 'checkRuns', key: run.id, row: null },
...core.store.find('annotationsOfRun', run.id).map(({ id }) => ({ table: 'annotations', key: id, row: null }))
];
const sent = (time) => (time === undefined ? null : normalizeTime(time));
const updatedOutput = (core, run, output) => ({
title: output.title ?? (core.unverified.titleOnUpdate === 'kept' ? run.title : null),
summary: output.summary,
text: output.text === undefined ? null : cutToBytes(output.text, maxMarkdown),
images: mergedList(core, run.images, output.images)
});
const mergedList = (core, before, added) => {
if (!added)
return before;
return core.unverified.imagesAndActions === 'replaced' ? added : [...before, ...added];
};
;
const suiteToJoin = (core, { repository, app, head_sha }) => core.store
.find('suitesOfSha', head_sha)
.filter(suite => suite.repository === repository.id && suite.app === app.id)
.toSorted((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id)[0] ?? null;
const newSuite = (core, { repository, app, head_sha }) => {
const now = timestamp(core.now());
return {
id: core.store.nextId(),
repository: repository.id,
app: app.id,
head_sha,
head_branch: branchOf(core, repository, head_sha),
status: 'queued',
conclusion: null,
created_at: now,
updated_at: now,
workflow_run: null
};
};
const branchOf = (core, repository, sha) => {
const pull = repository.pulls.find(({ head }) => head.sha === sha);
if (pull)
return pull.head.ref;
const heads = 'refs/heads/';
for (const { repository: id, ref, sha: head } of core.store.tables.refs.values()) {
if (id === repository.id && head === sha && ref.startsWith(heads))
return ref.slice(heads.length);
}
return null;
};
const rolledUp = (core, suite, runs) => ({
...suite,
...rollUp(runs, core.unverified.conclusionOrder),
updated_at: timestamp(core.now())
});
const suiteAfter = (core, suite, changed) => rolledUp(core, suite, core.store.find('runsOfSuite', suite.id).map(run => (run.id === changed.id ? changed : run)));
;
const maxRunsOfAName = 1000;
const check_runs_createCheckRun = (call) => {
const { core, repository } = call;
const body = call.body;
const app = call.caller.app;
refuseUnknownCommit(core, repository, body.head_sha);
refuseFaults(core, body, null);
const home = { repository, app, head_sha: body.head_sha };
const joined = suiteToJoin(core, home);
const suite = joined ?? newSuite(core, home);
const run = updatedRun(core, blankRun(core, suite, body), body);
const siblings = core.store.find('runsOfSuite', suite.id);
const excess = siblings.filter(({ name }) => name === run.name).slice(0, -(maxRunsOfAName - 1));
const after = rolledUp(core, suite, [...siblings.filter(sibling => !excess.includes(sibling)), run]);
core.store.commit([
{ table: 'checkRuns', key: run.id, row: run },
...annotationRows(core, run, body.output),
...excess.flatMap(old => deletion(core, old)),
{ table: 'checkSuites', key: suite.id, row: after }
]);
call.emit([...runEvents(null, run), ...suiteEvents(joined, after)]);
return { status: 201, body: checkRunJson(call, run) };
};
const getCheckRun = (call) => ({ status: 200, body: checkRunJson(call, runOf(call)) });
const check_runs_updateCheckRun = (call) => {
const { core } = call;
const before = runOf(call);
const body = call.body;
refuseOtherApp(call, before, 'modified');
if (before.job && (body.status !== undefined || body.conclusion !== undefined)) {
throw new Refusal(403, 'Check run status and conclusions can only be updated internally by GitHub Actions');
}
refuseFaults(core, body, before);
const run = updatedRun(core, before, body);
const suite = core.store.tables.checkSuites.get(run.suite);
const after = suiteAfter(core, suite, run);
core.store.commit([
{ table: 'checkRuns', key: run.id, row: run },
...annotationRows(core, run, body.output),
{ table: 'checkSuites', key: suite.id, row: after }
]);
call.emit([...runEvents(before, run), ...suiteEvents(suite, after)]);
return { status: 200, body: checkRunJson(call, run) };
};
const rerequestCheckRun = (call) => {
const { core } = call;
const run = runOf(call);
refuseOtherApp(call, run, 'rerequested');
const suite = core.store.tables.checkSuites.get(run.suite);
if (run.job || !isRerequestable(suite))
throw new Refusal(422, 'This check run is not rerequestable');
core.store.commit([{ table: 'checkSuites', key: suite.id, row: check_runs_reset(core, suite) }]);
call.emit([{ name: 'check_run', action: 'rerequested', run }]);
return { status: 201, body: {} };
};
const check_runs_reset = (core, suite) => ({
...suite,
status: 'queued',
conclusion: null,
updated_at: timestamp(core.now())
});
const runOf = ({ core, repository, parameters }) => {
const run = core.store.tables.checkRuns.get(Number(parameters['check_run_id']));
if (run?.repository !== repository.id)
throw notFound();
return run;
};
const refuseOtherApp = (call, row, verb) => {
if (row.app === call.caller.app.id)
return;
const what = 'suite' in row ? 'check run' : 'check suite';
const message = `Invalid app_id \`${row.app}\` - ${what} can only be ${verb} by the GitHub App that created it.`;
throw new Refusal(403, message);
};
const refuseUnknownCommit = (core, repository, sha) => {
if (core.unverified.unknownSha === 'accepted' || hasCommit(core.store, repository, sha))
return;
throw new Refusal(422, `No commit found for SHA: ${sha}`);
};
const refuseFaults = (core, body, before) => {
const errors = [...modelErrors(body, core.unverified)];
const alone = body.completed_at !== undefined && body.conclusion === undefined && before?.status !== 'completed';
if (alone && core.unverified.completedAtAlone === 'refused') {
errors.push({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' });
}
if (errors.length > 0)
throw validationFailed(errors);
};
const blankRun = (core, suite, body) => {
const now = timestamp(core.now());
const queued = body.conclusion === undefined && body.status !== 'in_progress';
return {
id: core.store.nextId(),
repository: suite.repository,
suite: suite.id,
app: suite.app,
name: body.name,
head_sha: body.head_sha,
external_id: null,
details_url: null,
status: 'queued',
conclusion: null,
started_at: queued && core.unverified.queuedStartedAt === 'null' ? null : now,
completed_at: null,
title: null,
summary: null,
text: null,
images: [],
actions: [],
job: false,
created_at: now
};
};
;
const maxPerPage = 100;
const defaultPerPage = 30;
const paginate = ({ items, query, url, aboveMaximum }) => {
const wanted = positive(query.get('per_page')) ?? defaultPerPage;
const tooMany = aboveMaximum === 'clamped' ? maxPerPage : defaultPerPage;
const perPage = wanted > maxPerPage ? tooMany : wanted;
const page = positive(query.get('page')) ?? 1;
const last = Math.max(1, Math.ceil(items.length / perPage));
const linkTo = (relation, number) => {
const parameters = new URLSearchParams(query);
parameters.set('page', String(number));
return `<${url}?${parameters.toString()}>; rel="${relation}"`;
};
const links = [];
if (page > 1)
links.push(linkTo('prev', Math.min(page - 1, last)));
if (page < last)
links.push(linkTo('next', page + 1), linkTo('last', last));
if (page > 1)
links.push(linkTo('first', 1));
return {
items: items.slice((page - 1) * perPage, page * perPage),
link: links.length > 0 ? links.join(', ') : null
};
};
const positive = (text) => {
if (text === null || !/^\d{1,15}$/.test(text))
return null;
const number = Number(text);
return number > 0 ? number : null;
};
;
const maxSuitesOfARef = 1000;
const listForRef = (call) => listRuns(call, suitesOfRef(call).slice(0, maxSuitesOfARef));
const listForSuite = (call) => listRuns(call, [suiteOf(call)]);
const listAnnotations = (call) => {
const run = runOf(call);
const inserted = call.core.store.find('annotationsOfRun', run.id);
const ordered = call.core.unverified.annotationOrder === 'insertion'
? inserted
: inserted.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || a.start_line - b.start_line);
const page = pageOf(call, ordered);
return answerPage(page, page.items.map(annotation => annotationJson(call, run, annotation)));
};
const suitesOfRef = (call) => {
const { core, repository, query } = call;
const ref = call.parameters['ref'];
const sha = resolveRef(core.store, repository, ref);
if (sha === null) {
throw core.unverified.unknownRef === 422 ? new Refusal(422, `No commit found for SHA: ${ref}`) : notFound();
}
const app = query.get('app_id');
return core.store
.find('suitesOfSha', sha)
.filter(suite => suite.repository === repository.id && (app === null || String(suite.app) === app))
.toSorted((a, b) => b.id - a.id);
};
const suiteOf = ({ core, repository, parameters }) => {
const suite = core.store.tables.checkSuites.get(Number(parameters['check_suite_id']));
if (suite?.repository !== repository.id)
throw notFound();
return suite;
};
const hasWantedName = (call, run) => {
const name = call.query.get('check_name');
if (name === null)
return true;
return call.core.unverified.checkName === 'exact' ? run.name === name : run.name.toLowerCase() === name.toLowerCase();
};
const pageOf = (call, items) => paginate({
items,
query: call.query,
url: `${numericApiOf(call.links, call.repository)}${call.rest}`,
aboveMaximum: call.core.unverified.perPageAboveMaximum
});
const answerPage = (page, body) => ({
status: 200,
body,
...(page.link === null ? {} : { headers: { link: page.link } })
});
const listRuns = (call, suites) => {
const { core, query } = call;
const status = query.get('status');
const runs = suites.flatMap(suite => {
const all = core.store.find('runsOfSuite', suite.id);
return query.get('filter') === 'all' ? all : latestOfEachName(all);
});
const matching = runs.filter(run => hasWantedName(call, run) && (status === null || run.status === status));
const page = pageOf(call, newestFirst(matching));
const body = { total_count: matching.length, check_runs: page.items.map(run => checkRunJson(call, run)) };
return answerPage(page, body);
};
;
const check_suites_createCheckSuite = (call) => {
const { core, repository } = call;
const { head_sha } = call.body;
refuseUnknownCommit(core, repository, head_sha);
const home = { repository, app: call.caller.app, head_sha };
const known = suiteToJoin(core, home);
if (known)
return { status: 200, body: checkSuiteJson(call, known) };
const suite = newSuite(core, home);
core.store.commit([{ table: 'checkSuites', key: suite.id, row: suite }]);
return { status: 201, body: checkSuiteJson(call, suite) };
};
const getCheckSuite = (call) => ({ status: 200, body: checkSuiteJson(call, suiteOf(call)) });
const listSuitesForRef = (call) => {
const { store } = call.core;
const named = (id) => store.find('runsOfSuite', id).some(run => hasWantedName(call, run));
const suites = suitesOfRef(call).filter(suite => !call.query.has('check_name') || named(suite.id));
const page = pageOf(call, suites);
return answerPage(page, {
total_count: suites.length,
check_suites: page.items.map(suite => checkSuiteJson(call, suite))
});
};
const rerequestCheckSuite = (call) => {
const { core } = call;
const suite = suiteOf(call);
refuseOtherApp(call, suite, 'rerequested');
if (!isRerequestable(suite))
throw new Refusal(422, 'This check suite is not rerequestable');
const waiting = check_runs_reset(core, suite);
core.store.commit([{ table: 'checkSuites', key: suite.id, row: waiting }]);
call.emit([{ name: 'check_suite', action: 'rerequested', suite: waiting }]);
return { status: 201, body: {} };
};
const requestCheckSuite = (call) => {
const { core, repository } = call;
const { head_sha } = call.body;
const home = { repository, app: call.caller.app, head_sha };
const suite = suiteToJoin(core, home);
if (!suite)
throw notFound();
const parameters = { check_suite_id: String(suite.id) };
return rerequestCheckSuite({ ...call, parameters });
};
const check_suites_setPreferences = (call) => {
const { core, repository, caller } = call;
if (!caller.admin) {
const { preferencesRefused } = core.unverified;
throw new Refusal(preferencesRefused, preferencesRefused === 403 ? 'Must have admin rights to Repository.' : 'Not Found');
}
const sent = call.body.auto_trigger_checks;
core.store.commit((sent ?? []).map(({ app_id, setting }) => {
const row = { repository: repository.id, app: app_id, setting };
return { table: 'preferences', key: `${repository.id} ${app_id}`, row };
}));
const kept = [...core.store.tables.preferences.values()].filter(row => row.repository === repository.id);
const auto_trigger_checks = kept.map(({ app, setting }) => ({ app_id: app, setting }));
return { status: 200, body: { preferences: { auto_trigger_checks }, repository: repositoryJson(call.links, repository) } };
};
;
const blobSchema = {
type: 'object',
properties: { content: string, encoding: string },
required: ['content']
};
const createBlob = (call) => {
const { content, encoding = 'utf-8' } = call.body;
if (encoding !== 'utf-8' && encoding !== 'base64')
throw new Refusal(422, `${encoding} is not a valid encoding`);
if (encoding === 'base64' && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) {
throw new Refusal(422, 'content is not valid Base64');
}
const blob = blobOf(Buffer.from(content, encoding));
call.core.store.commit(objectChanges({ trees: [], blobs: [blob] }));
return { status: 201, body: { sha: blob.sha, url: objectUrl(call, 'blobs', blob.sha) } };
};
const getBlob = (call) => {
const blob = call.core.store.tables.blobs.get(call.parameters['file_sha']);
if (!blob)
throw notFound();
const size = Buffer.from(blob.base64, 'base64').length;
const content = blob.base64.replaceAll(/.{1,60}/g, '$&\n');
return {
status: 200,
body: {
sha: blob.sha,
node_id: Buffer.from(`04:Blob${blob.sha}`).toString('base64'),
size,
url: objectUrl(call, 'blobs', blob.sha),
content,
encoding: 'base64'
}
};
};
;
const maxBody = 65_536;
const commentSchema = { type: 'object', properties: { body: string }, required: ['body'] };
const listComments = (call) => {
const since = Date.parse(call.query.get('since') ?? '');
const comments = call.core.store
.find('commentsOfIssue', issueOf(call))
.filter(({ updated_at }) => Number.isNaN(since) || Date.parse(updated_at) >= since);
const page = pageOf(call, comments);
return answerPage(page, page.items.map(comment => commentJson(call, comment)));
};
const createComment = (call) => {
const { core, caller } = call;
const now = timestamp(core.now());
const comment = {
id: core.store.nextId(),
issue: issueOf(call),
body: bodyOf(call),
login: caller.login ?? 'ghost',
app: caller.app?.id ?? null,
association: caller.app === null && may(caller, 'contents', 'write') ? 'MEMBER' : 'NONE',
created_at: now,
updated_at: now
};
core.store.commit([{ table: 'comments', key: comment.id, row: comment }]);
return { status: 201, body: commentJson(call, comment) };
};
const getComment = (call) => ({ status: 200, body: commentJson(call, commentOf(call)) });
const updateComment = (call) => {
const { core } = call;
const comment = { ...commentOf(call), body: bodyOf(call), updated_at: timestamp(core.now()) };
core.store.commit([{ table: 'comments', key: comment.id, row: comment }]);
return { status: 200, body: commentJson(call, comment) };
};
const deleteComment = (call) => {
const { id } = commentOf(call);
call.core.store.commit([{ table: 'comments', key: id, row: null }]);
return { status: 204, body: undefined };
};
const issueOf = ({ repository, parameters }) => {
const number = Number(parameters['issue_number']);
if (!repository.issues.has(number) && !repository.pulls.some(pull => pull.number === number))
throw notFound();
return `${repository.id} ${number}`;
};
const commentOf = ({ core, repository, parameters }) => {
const comment = core.store.tables.comments.get(Number(parameters['comment_id']));
if (!comment?.issue.startsWith(`${repository.id} `))
throw notFound();
return comment;
};
const bodyOf = (call) => {
const { body } = call.body;
if (body.trim() === '')
throw validationFailed([{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]);
if (Array.from(body).length > maxBody) {
const message = `body is too long (maximum is ${maxBody} characters)`;
throw validationFailed([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
}
return body;
};
const commentJson = ({ core, links, repository }, comment) => {
const number = comment.issue.split(' ')[1];
const isPull = repository.pulls.some(pull => String(pull.number) === number);
const api = apiOf(links, repository);
return {
url: `${api}/issues/comments/${comment.id}`,
html_url: `${webOf(links, repository)}/${isPull ? 'pull' : 'issues'}/${number}#issuecomment-${comment.id}`,
issue_url: `${api}/issues/${number}`,
id: comment.id,
node_id: Buffer.from(`012:IssueComment${comment.id}`).toString('base64'),
user: userJson({ login: comment.login, id: 41_898_282, type: comment.app === null ? 'User' : 'Bot' }, links),
created_at: comment.created_at,
updated_at: comment.updated_at,
author_association: comment.association,
body: comment.body,
performed_via_github_app: comment.app === null ? null : { id: comment.app, slug: core.apps.get(comment.app)?.slug }
};
};
;
const signature = {
type: 'object',
properties: { name: string, email: string, date: { type: 'string', format: 'date-time' } },
required: ['name', 'email']
};
const commitSchema = {
type: 'object',
properties: {
message: string,
tree: string,
parents: { type: 'array', items: string },
author: signature,
committer: signature
},
required: ['message', 'tree']
};
const createCommit = (call) => {
const { core, repository, caller } = call;
const { message, tree, parents = [], author, committer } = call.body;
if (!core.store.tables.trees.has(tree))
throw new Refusal(422, 'Tree SHA does not exist');
for (const parent of parents) {
if (!findCommit(core, repository, parent))
throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
}
const login = caller.login ?? 'ghost';
const self = { name: login, email: `${login}@users.noreply.github.com`, date: timestamp(core.now()) };
const by = (sent, otherwise) => sent ? { ...sent, date: (sent.date === undefined ? null : normalizeTime(sent.date)) ?? self.date } : otherwise;
const writer = by(author, self);
const facts = { repository: repository.id, tree, parents, message, author: writer, committer: by(committer, writer) };
const commit = commitOf(facts);
core.store.commit([{ table: 'commits', key: commit.sha, row: commit }]);
return { status: 201, body: gitCommitJson(call, commit) };
};
const git_commits_getCommit = (call) => {
const commit = findCommit(call.core, call.repository, call.parameters['commit_sha']);
if (!commit)
throw notFound();
return { status: 200, body: gitCommitJson(call, commit) };
};
const gitCommitJson = (call, commit) => ({
sha: commit.sha,
node_id: Buffer.from(`06:Commit${call.repository.id}:${commit.sha}`).toString('base64'),
url: objectUrl(call, 'commits', commit.sha),
html_url: `${webOf(call.links, call.repository)}/commit/${commit.sha}`,
author: commit.author,
committer: commit.committer,
tree: { sha: commit.tree, url: objectUrl(call, 'trees', commit.tree) },
message: commit.message,
parents: commit.parents.map(sha => ({
sha,
url: objectUrl(call, 'commits', sha),
html_url: `${webOf(call.links, call.repository)}/commit/${sha}`
})),
verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
});
;
const getPull = (call) => ({ status: 200, body: pullJson(call, pullOf(call)) });
const listPullsOfCommit = (call) => {
const { core, repository } = call;
const ref = call.parameters['ref'];
const sha = resolveRef(core.store, repository, ref);
if (sha === null)
throw new Refusal(422, `No commit found for SHA: ${ref}`);
const page = pageOf(call, repository.pulls.filter(({ head }) => head.sha === sha && (head.owner ?? repository.owner) === repository.owner));
return answerPage(page, page.items.map(pull => pullJson(call, pull)));
};
const maxFiles = 3000;
const listFiles = (call) => {
const pull = pullOf(call);
const page = pageOf(call, (pull.files ?? []).slice(0, maxFiles));
return answerPage(page, page.items.map(file => fileJson(call, pull, file)));
};
const pullOf = (call) => {
const number = call.parameters['pull_number'];
const pull = call.repository.pulls.find(candidate => String(candidate.number) === number);
if (!pull)
throw notFound();
return pull;
};
const fileJson = (call, { head }, { filename, status = 'modified', patch }) => {
const lines = (patch ?? '').split('\n');
const additions = lines.filter(line => line.startsWith('+')).length;
const deletions = lines.filter(line => line.startsWith('-')).length;
const path = encodePath(filename);
return {
sha: blobOf(Buffer.from(patch ?? '')).sha,
filename,
status,
additions,
deletions,
changes: additions + deletions,
blob_url: `${webOf(call.links, call.repository)}/blob/${head.sha}/${path}`,
raw_url: `${webOf(call.links, call.repository)}/raw/${head.sha}/${path}`,
contents_url: `${apiOf(call.links, call.repository)}/contents/${path}?ref=${head.sha}`,
...(patch === undefined ? {} : { patch })
};
};
const opened = '2026-01-01T00:00:00Z';
const pullJson = (call, pull) => {
const { links, repository } = call;
const url = `${apiOf(links, repository)}/pulls/${pull.number}`;
const issue = `${apiOf(links, repository)}/issues/${pull.number}`;
const html_url = `${webOf(links, repository)}/pull/${pull.number}`;
const user = userJson({ login: pull.head.owner ?? 'octocat', id: 583_231, type: 'User' }, links);
return {
url,
id: pullId(repository, pull.number),
node_id: Buffer.from(`011:PullRequest${pullId(repository, pull.number)}`).toString('base64'),
html_url,
diff_url: `${html_url}.diff`,
patch_url: `${html_url}.patch`,
issue_url: issue,
commits_url: `${url}/commits`,
review_comments_url: `${url}/comments`,
review_comment_url: `${apiOf(links, repository)}/pulls/comments{/number}`,
comments_url: `${issue}/comments`,
statuses_url: `${apiOf(links, repository)}/statuses/${pull.head.sha}`,
number: pull.number,
state: 'open',
locked: false,
title: pull.title ?? `Pull request ${pull.number}`,
user,
body: null,
created_at: opened,
updated_at: opened,
closed_at: null,
merged_at: null,
merge_commit_sha: null,
assignee: null,
assignees: [],
requested_reviewers: [],
requested_teams: [],
labels: [],
milestone: null,
draft: pull.draft ?? false,
head: side(call, pull.head),
base: side(call, pull.base),
author_association: 'CONTRIBUTOR',
auto_merge: null
};
};
const side = ({ links, repository }, { ref, sha, owner }) => {
const from = owner === undefined ? repository : { ...repository, owner, id: numberOf(`${owner}/${repository.name}`) };
return {
label: `${from.owner}:${ref}`,
ref,
sha,
user: userJson({ login: from.owner, id: numberOf(from.owner), type: 'User' }, links),
repo: { ...repositoryJson(links, from), fork: owner !== undefined }
};
};
;
const createSchema = { type: 'object', properties: { ref: string, sha: string }, required: ['ref', 'sha'] };
const updateSchema = {
type: 'object',
properties: { sha: string, force: { type: 'boolean' } },
required: ['sha']
};
const createRef = (call) => {
const { core, repository } = call;
const { ref, sha } = call.body;
if (!/^refs\/[^/]+\/./.test(ref))
throw new Refusal(422, `Reference name must start with 'refs/' and have two slashes`);
if (core.store.tables.refs.has(refKey(repository, ref)))
throw new Refusal(422, 'Reference already exists');
if (!findCommit(core, repository, sha))
throw new Refusal(422, 'Object does not exist');
const row = { repository: repository.id, ref, sha };
core.store.commit([{ table: 'refs', key: refKey(repository, ref), row }]);
return { status: 201, body: refJson(call, row) };
};
const getRef = (call) => {
const row = refOf(call);
if (!row)
throw notFound();
return { status: 200, body: refJson(call, row) };
};
const updateRef = (call) => {
const { core, repository } = call;
const { sha, force = false } = call.body;
const before = refOf(call);
if (!before)
throw new Refusal(422, 'Reference does not exist');
const commit = findCommit(core, repository, sha);
if (!commit)
throw new Refusal(422, 'Object does not exist');
if (!force && !isAncestor(core, repository, { sha: before.sha, of: commit })) {
throw new Refusal(422, 'Update is not a fast forward');
}
const row = { ...before, sha };
core.store.commit([{ table: 'refs', key: refKey(repository, row.ref), row }]);
return { status: 200, body: refJson(call, row) };
};
const deleteRef = (call) => {
const row = refOf(call);
if (!row)
throw new Refusal(422, 'Reference does not exist');
call.core.store.commit([{ table: 'refs', key: refKey(call.repository, row.ref), row: null }]);
return { status: 204, body: undefined };
};
const refOf = ({ core, repository, parameters }) => core.store.tables.refs.get(refKey(repository, `refs/${parameters['ref']}`)) ?? null;
const refJson = (call, { ref, sha }) => ({
ref,
node_id: Buffer.from(`03:Ref${call.repository.id}:${ref}`).toString('base64'),
url: `${apiOf(call.links, call.repository)}/git/${ref}`,
object: { sha, type: 'commit', url: objectUrl(call, 'commits', sha) }
});
;
const getRepository = (call) => {
const { repository, links, caller } = call;
const push = may(caller, 'contents', 'write');
const ssh = `git@${new URL(links.web).host}:${repository.owner}/${repository.name}.git`;
return {
status: 200,
body: {
...repositoryJson(links, repository),
git_url: webOf(links, repository).replace(/^https?:/, 'git:'),
ssh_url: ssh,
clone_url: `${webOf(links, repository)}.git`,
svn_url: webOf(links, repository),
mirror_url: null,
homepage: null,
language: null,
forks_count: 0,
stargazers_count: 0,
watchers_count: 0,
size: 0,
open_issues_count: repository.pulls.length + repository.issues.size,
is_template: false,
topics: [],
has_issues: true,
has_projects: true,
has_wiki: true,
has_pages: false,
has_downloads: true,
has_discussions: false,
archived: false,
disabled: false,
pushed_at: '2026-01-01T00:00:00Z',
created_at: '2026-01-01T00:00:00Z',
updated_at: '2026-01-01T00:00:00Z',
permissions: { admin: caller.admin, maintain: caller.admin, push, triage: push, pull: true },
forks: 0,
open_issues: repository.pulls.length + repository.issues.size,
watchers: 0,
license: null
}
};
};
const dispatchSchema = {
type: 'object',
properties: {
event_type: { type: 'string', maxLength: 100 },
client_payload: { type: 'object', maxProperties: 10 }
},
required: ['event_type']
};
const createDispatch = (call) => {
const { core, repository } = call;
const { event_type, client_payload = {} } = call.body;
const id = core.store.nextId();
const row = { id, repository: repository.id, event_type, client_payload, created_at: timestamp(core.now()) };
core.store.commit([{ table: 'dispatches', key: id, row }]);
return { status: 204, body: undefined };
};
;
const maxStatuses = 1000;
const maxDescription = 140;
const states = ['error', 'failure', 'pending', 'success'];
const statusSchema = {
type: 'object',
properties: {
state: string,
target_url: { type: ['string', 'null'] },
description: { type: ['string', 'null'] },
context: string
},
required: ['state']
};
const createStatus = (call) => {
const { core, repository, caller } = call;
const sha = call.parameters['sha'];
const { state, target_url = null, description = null, context = 'default' } = call.body;
if (!hasCommit(core.store, repository, sha))
throw new Refusal(422, `No commit found for SHA: ${sha}`);
if (!states.includes(state))
throw fault('state', 'state is not included in the list');
if (description !== null && Array.from(description).length > maxDescription) {
throw fault('description', `description is too long (maximum is ${maxDescription} characters)`);
}
if (target_url !== null && target_url !== '' && !/^https?:\/\//i.test(target_url)) {
throw fault('target_url', 'target_url must use http(s) scheme');
}
const commit = `${repository.id} ${sha}`;
const earlier = core.store.find('statusesOfCommit', commit).filter(status => status.context === context);
if (earlier.length >= maxStatuses) {
throw fault('base', 'This SHA and context has reached the maximum number of statuses.');
}
const id = core.store.nextId();
const created_at = timestamp(core.now());
const login = caller.login ?? 'ghost';
const row = { id, commit, state, context, description, target_url, login, created_at };
core.store.commit([{ table: 'statuses', key: id, row }]);
return { status: 201, body: statusJson(call, row) };
};
const listStatuses = (call) => {
const page = pageOf(call, statusesOf(call).statuses);
return answerPage(page, page.items.map(status => statusJson(call, status)));
};
const getCombinedStatus = (call) => {
const { links, repository } = call;
const { sha, statuses } = statusesOf(call);
const latest = [...new Map(statuses.toReversed().map(status => [status.context, status])).values()];
const page = pageOf(call, latest);
const url = `${apiOf(links, repository)}/commits/${sha}`;
return answerPage(page, {
state: combined(latest),
statuses: page.items.map(status => statusJson(call, status)),
sha,
total_count: latest.length,
repository: repositoryJson(links, repository),
commit_url: url,
url: `${url}/status`
});
};
const combined = (latest) => {
if (latest.some(({ state }) => state === 'error' || state === 'failure'))
return 'failure';
return latest.length === 0 || latest.some(({ state }) => state === 'pending') ? 'pending' : 'success';
};
const fault = (field, message) => validationFailed([{ resource: 'Status', code: 'custom', field, message }]);
const statusesOf = ({ core, repository, parameters }) => {
const ref = parameters['ref'];
const sha = resolveRef(core.store, repository, ref);
if (sha === null)
throw new Refusal(422, `No commit found for SHA: ${ref}`);
return { sha, statuses: core.store.find('statusesOfCommit', `${repository.id} ${sha}`).toReversed() };
};
const statusJson = ({ links, repository }, status) => ({
url: `${apiOf(links, repository)}/statuses/${status.commit.split(' ')[1]}`,
avatar_url: `${links.web}/avatars/41898282`,
id: status.id,
node_id: Buffer.from(`013:StatusContext${status.id}`).toString('base64'),
state: status.state,
description: status.description,
target_url: status.target_url,
context: status.context,
created_at: status.created_at,
updated_at: status.created_at,
creator: userJson({ login: status.login, id: 41_898_282, type: 'Bot' }, links)
});
;
const treeSchema = {
type: 'object',
properties: {
tree: {
type: 'array',
items: {
type: 'object',
properties: {
path: string,
mode: { type: 'string', enum: ['100644', '100755', '040000', '160000', '120000'] },
type: { type: 'string', enum: ['blob', 'tree', 'commit'] },
sha: { type: ['string', 'null'] },
content: string
}
}
},
base_tree: string
},
required: ['tree']
};
const createTree = (call) => {
const { store } = call.core;
const { tree, base_tree } = call.body;
const base = base_tree === undefined ? null : treeAt(call, base_tree);
if (base_tree !== undefined && base === null)
throw new Refusal(422, `The base_tree ${base_tree} does not exist`);
const leaves = new Map();
for (const { path, mode, type, sha } of base === null ? [] : flatten(store, base)) {
if (type !== 'tree')
leaves.set(path, { mode, type, sha });
}
const blobs = [];
for (const { path, mode, type = 'blob', sha, content } of tree) {
if (path === undefined || path === '' || /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) {
throw new Refusal(422, 'tree.path contains a malformed path component');
}
for (const known of [...leaves.keys()])
if (known === path || known.startsWith(`${path}/`))
leaves.delete(known);
if (sha === null)
continue;
const blob = content === undefined ? null : blobOf(Buffer.from(content));
if (blob)
blobs.push(blob);
const named = blob?.sha ?? sha;
if (named === undefined)
throw new Refusal(422, 'Must supply either tree.sha or tree.content');
if (!blob && type === 'blob' && !store.tables.blobs.has(named))
throw new Refusal(422, `tree.sha ${named} is not a valid ${type}`);
if (type === 'tree') {
if (!store.tables.trees.has(named))
throw new Refusal(422, `tree.sha ${named} is not a valid ${type}`);
for (const below of flatten(store, named)) {
if (below.type !== 'tree')
leaves.set(`${path}/${below.path}`, below);
}
}
else
leaves.set(path, { mode: mode ?? '100644', type, sha: named });
}
const made = treesOf(new Map([...leaves].map(([path, { mode, type, sha }]) => [path, { mode, type, sha }])));
store.commit(objectChanges({ trees: made.trees, blobs }));
return { status: 201, body: treeJson(call, made.sha, false) };
};
const getTree = (call) => {
const sha = treeAt(call, call.parameters['tree_sha']);
if (sha === null)
throw notFound();
return { status: 200, body: treeJson(call, sha, call.query.has('recursive')) };
};
const treeJson = (call, sha, recursive) => {
const { store } = call.core;
const entries = recursive
? flatten(store, sha)
: store.tables.trees.get(sha).entries.map(entry => ({ ...entry, path: entry.name }));
const limit = call.repository.treeLimit;
return {
sha,
url: objectUrl(call, 'trees', sha),
tree: entries.slice(0, limit).map(entry => ({
path: entry.path,
mode: entry.mode,
type: entry.type,
sha: entry.sha,
...(entry.type === 'blob'
? { size: Buffer.from(store.tables.blobs.get(entry.sha)?.base64 ?? '', 'base64').length }
: {}),
url: objectUrl(call, entry.type === 'tree' ? 'trees' : 'blobs', entry.sha)
})),
truncated: entries.length > limit
};
};
const treeAt = ({ core, repository }, name) => {
if (core.store.tables.trees.has(name))
return name;
const sha = resolveRef(core.store, repository, name);
return sha === null ? null : (findCommit(core, repository, sha)?.tree ?? null);
};
;
const under = (permission, ...lines) => lines.map(([endpoint, docs, handle, schema]) => {
const [method, path = ''] = endpoint.split(' ');
const level = method === 'GET' ? 'read' : 'write';
return { method, path, docs, permission, level, handle, ...(schema ? { schema: () => schema } : {}) };
});
const githubRoutes = [
...under(['metadata'], ['GET', 'repos/repos#get-a-repository', getRepository]),
...under(['contents'], [
'POST /dispatches',
'repos/repos#create-a-repository-dispatch-event',
createDispatch,
dispatchSchema
], ['GET /commits/{ref}', 'commits/commits#get-a-commit', getCommit], ['GET /compare/{basehead+}', 'commits/commits#compare-two-commits', compare], ['POST /git/blobs', 'git/blobs#create-a-blob', createBlob, blobSchema], ['GET /git/blobs/{file_sha}', 'git/blobs#get-a-blob', getBlob], ['POST /git/trees', 'git/trees#create-a-tree', createTree, treeSchema], ['GET /git/trees/{tree_sha+}', 'git/trees#get-a-tree', getTree], ['POST /git/commits', 'git/commits#create-a-commit', createCommit, commitSchema], ['GET /git/commits/{commit_sha}', 'git/commits#get-a-commit-object', git_commits_getCommit], ['POST /git/refs', 'git/refs#create-a-reference', createRef, createSchema], ['GET /git/ref/{ref+}', 'git/refs#get-a-reference', getRef], ['PATCH /git/refs/{ref+}', 'git/refs#update-a-reference', updateRef, updateSchema], ['DELETE /git/refs/{ref+}', 'git/refs#delete-a-reference', deleteRef]),
...under(['pull_requests', 'contents'], ['GET /pulls/{pull_number}', 'pulls/pulls#get-a-pull-request', getPull], ['GET /pulls/{pull_number}/files', 'pulls/pulls#list-pull-requests-files', listFiles], [
'GET /commits/{ref+}/pulls',
'commits/commits#list-pull-requests-associated-with-a-commit',
listPullsOfCommit
]),
...under(['issues', 'pull_requests'], ['GET /issues/{issue_number}/comments', 'issues/comments#list-issue-comments', listComments], [
'POST /issues/{issue_number}/comments',
'issues/comments#create-an-issue-comment',
createComment,
commentSchema
], ['GET /issues/comments/{comment_id}', 'issues/comments#get-an-issue-comment', getComment], [
'PATCH /issues/comments/{comment_id}',
'issues/comments#update-an-issue-comment',
updateComment,
commentSchema
], ['DELETE /issues/comments/{comment_id}', 'issues/comments#delete-an-issue-comment', deleteComment]),
...under(['statuses'], ['POST /statuses/{sha}', 'commits/statuses#create-a-commit-status', createStatus, statusSchema], ['GET /commits/{ref+}/statuses', 'commits/statuses#list-commit-statuses-for-a-reference', listStatuses], [
'GET /commits/{ref+}/status',
'commits/statuses#get-the-combined-status-for-a-specific-reference',
getCombinedStatus
])
];
;
const schemas_2018_status = { type: 'string', enum: ['queued', 'in_progress', 'completed'] };
const schemas_2018_conclusion = {
type: 'string',
enum: ['success', 'failure', 'neutral', 'cancelled', 'timed_out', 'action_required']
};
const level = { type: 'string', enum: ['notice', 'warning', 'failure'] };
const lineOfMay = { type: ['integer', 'string'] };
const schemas_2018_annotation = {
'2018-05': {
type: 'object',
properties: {
filename: string,
blob_href: string,
start_line: lineOfMay,
end_line: lineOfMay,
warning_level: level,
message: string,
title: string,
raw_details: string
},
required: ['filename', 'blob_href', 'start_line', 'end_line', 'warning_level', 'message']
},
'2018-12': {
type: 'object',
properties: {
path: { type: ['string', 'null'] },
start_line: integer,
end_line: integer,
start_column: integer,
end_column: integer,
annotation_level: level,
message: string,
title: string,
raw_details: string
},
required: ['path', 'start_line', 'end_line', 'annotation_level', 'message']
}
};
const schemas_2018_output = (preview, required) => ({
type: 'object',
properties: {
title: string,
summary: markdown,
text: markdown,
annotations: { type: 'array', items: schemas_2018_annotation[preview], maxItems: maxAnnotationsPerRequest },
images: { type: 'array', items: schemas_image }
},
required
});
const rest = (preview, requiredOutput) => ({
details_url: string,
external_id: string,
status: schemas_2018_status,
started_at: time,
conclusion: schemas_2018_conclusion,
completed_at: time,
output: schemas_2018_output(preview, requiredOutput),
...(preview === '2018-05' ? {} : { actions: actions })
});
const schemas_2018_createCheckRun = (preview) => ({
type: 'object',
properties: {
name: string,
...(preview === '2018-05' ? { head_branch: string } : {}),
head_sha: string,
...rest(preview, ['title', 'summary'])
},
required: ['name', ...(preview === '2018-05' ? ['head_branch'] : []), 'head_sha'],
oneOf: [{ ...completed, required: ['status', 'conclusion'] }, notCompleted]
});
const schemas_2018_updateCheckRun = (preview) => ({
type: 'object',
properties: { name: string, ...rest(preview, ['summary']) },
required: preview === '2018-05' ? ['name'] : [],
anyOf: [{ ...completed, required: ['conclusion'] }, notCompleted]
});
;
const checks = [
{
method: 'POST',
path: '/check-runs',
docs: 'checks/runs#create-a-check-run',
permission: ['checks'],
level: 'write',
appOnly: true,
schema: createCheckRun,
schemaOf2018: schemas_2018_createCheckRun,
handle: check_runs_createCheckRun
},
{
method: 'GET',
path: '/check-runs/{check_run_id}',
docs: 'checks/runs#get-a-check-run',
permission: ['checks'],
level: 'read',
handle: getCheckRun
},
{
method: 'PATCH',
path: '/check-runs/{check_run_id}',
docs: 'checks/runs#update-a-check-run',
permission: ['checks'],
level: 'write',
appOnly: true,
schema: updateCheckRun,
schemaOf2018: schemas_2018_updateCheckRun,
handle: check_runs_updateCheckRun
},
{
method: 'GET',
path: '/check-runs/{check_run_id}/annotations',
docs: 'checks/runs#list-check-run-annotations',
permission: ['checks'],
level: 'read',
handle: listAnnotations
},
{
method: 'GET',
path: '/check-suites/{check_suite_id}/check-runs',
docs: 'checks/runs#list-check-runs-in-a-check-suite',
permission: ['checks'],
level: 'read',
handle: listForSuite
},
{
method: 'GET',
path: '/commits/{ref+}/check-runs',
docs: 'checks/runs#list-check-runs-for-a-git-reference',
permission: ['checks'],
level: 'read',
handle: listForRef
},
{
method: 'POST',
path: '/check-runs/{check_run_id}/rerequest',
except: '2018-05',
docs: 'checks/runs#rerequest-a-check-run',
permission: ['checks'],
level: 'write',
appOnly: true,
handle: rerequestCheckRun
},
{
method: 'POST',
path: '/check-suites',
docs: 'checks/suites#create-a-check-suite',
permission: ['checks'],
level: 'write',
appOnly: true,
schema: createCheckSuite,
handle: check_suites_createCheckSuite
},
{
method: 'PATCH',
path: '/check-suites/preferences',
docs: 'checks/suites#update-repository-preferences-for-check-suites',
permission: ['checks'],
level: 'write',
schema: setPreferences,
handle: check_suites_setPreferences
},
{
method: 'GET',
path: '/check-suites/{check_suite_id}',
docs: 'checks/suites#get-a-check-suite',
permission: ['checks'],
level: 'read',
handle: getCheckSuite
},
{
method: 'GET',
path: '/commits/{ref+}/check-suites',
docs: 'checks/suites#list-check-suites-for-a-git-reference',
permission: ['checks'],
level: 'read',
handle: listSuitesForRef
},
{
method: 'POST',
path: '/check-suites/{check_suite_id}/rerequest',
except: '2018-05',
docs: 'checks/suites#rerequest-a-check-suite',
permission: ['checks'],
level: 'write',
appOnly: true,
handle: rerequestCheckSuite
},
{
method: 'POST',
path: '/check-suite-requests',
only: '2018-05',
docs: 'checks/suites#request-check-suites',
permission: ['checks'],
level: 'write',
appOnly: true,
schema: createCheckSuite,
handle: requestCheckSuite
}
];
const routes = [...checks, ...githubRoutes];
const matchRoute = (method, rest, preview) => {
for (const { route, pattern } of patterns) {
if (route.method !== method || route.except === preview || (route.only ?? preview) !== preview)
continue;
const groups = pattern.exec(rest)?.groups;
if (!groups && !pattern.test(rest))
continue;
const parameters = decodeAll(groups ?? {});
if (parameters)
return { route, parameters };
}
return null;
};
const patterns = routes.map(route => ({ route, pattern: patternOf(route.path) }));
function patternOf(path) {
const source = path.replaceAll(/\{(\w+)(\+?)\}/g, (_, name, many) => many ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`);
return new RegExp(`^${source}$`);
}
const decodeAll = (groups) => {
try {
return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
catch {
return null;
}
};
;
const find = (repositories, method, { path, preview }) => {
const { owner, name, id, rest } = partsOf(path);
const repository = repositories.find(candidate => id === undefined ? sameName(candidate, owner, name) : candidate.id === Number(id));
const match = matchRoute(method, rest, preview);
return repository && match ? { repository, rest, ...match } : null;
};
const movedPath = (repositories, { path }) => {
const { owner, name, rest } = partsOf(path);
const repository = repositories.find(({ formerly }) => formerly.has(`${owner}/${name}`.toLowerCase()));
return repository ? `/repositories/${repository.id}${rest}` : null;
};
const partsOf = (path) => {
const parts = /^\/(?:repos\/([^/]+)\/([^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path);
const [, owner = '', name = '', id, rest = ''] = parts ?? [];
return { owner, name, id, rest };
};
const sameName = (repository, owner, name) => repository.owner.toLowerCase() === owner.toLowerCase() && repository.name.toLowerCase() === name.toLowerCase();
;
const respond = (answer, method) => {
const headers = { 'x-github-request-id': (0,external_node_crypto_.randomUUID)(), ...answer.headers };
if (answer.body === undefined)
return new Response(null, { status: answer.status, headers });
return new Response(method === 'HEAD' ? null : JSON.stringify(answer.body), {
status: answer.status,
headers: { 'content-type': 'application/json; charset=utf-8', ...headers }
});
};
const bugAnswer = (error) => ({
status: 500,
body: { message: 'Server Error', stack: error instanceof Error ? error.stack : String(error), status: '500' }
});
const movedAnswer = (method, url) => ({
status: method === 'GET' || method === 'HEAD' ? 301 : 307,
headers: { location: url },
body: {
message: 'Moved Permanently',
url,
documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects'
}
});
const refusalAnswer = (refusal, at) => ({
status: refusal.status,
headers: refusal.headers,
body: {
message: refusal.message,
...(refusal.errors.length > 0 ? { errors: refusal.errors } : {}),
documentation_url: documentationUrl(at.dialect, at.page),
...(tellsStatus(at.dialect, at.unverified) ? { status: String(refusal.status) } : {})
}
});
const tellsStatus = (dialect, unverified) => {
if (dialect.name === 'antiope')
return false;
return dialect.name === 'current' || unverified.enterpriseErrorStatus === 'present';
};
;
const inspect = (value) => {
if (value === null || value === undefined)
return 'nil';
if (typeof value === 'string')
return inspectString(value);
if (Array.isArray(value))
return `[${value.map(inspect).join(', ')}]`;
if (typeof value === 'object') {
const pairs = Object.entries(value).map(([key, item]) => `${inspectString(key)} => ${inspect(item)}`);
return `{${pairs.join(', ')}}`;
}
return JSON.stringify(value);
};
const interpolate = (value) => {
if (value === null || value === undefined)
return '';
return typeof value === 'string' ? value : inspect(value);
};
const escapes = {
'"': '\\"',
'\\': '\\\\',
'\n': '\\n',
'\t': '\\t',
'\r': '\\r',
'\f': '\\f',
'\v': '\\v',
'\b': '\\b',
'\u0007': '\\a',
'\u001b': '\\e',
'\u007f': '\\x7F'
};
const inspectString = (text) => {
const escaped = text.replaceAll(/["\\\u0000-\u001f\u007f]|#(?=[{$@])/g, character => {
if (character === '#')
return '\\#';
return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
});
return `"${escaped}"`;
};
;
const dateTime = /^\d{4}-\d{2}-\d{2}T[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[-+]\d{2}:[0-5]\d)$/m;
const violations = (schema, value, unit) => visit({ schema, value, fragment: '#', unit });
const visit = (at) => {
const { value } = at;
const lines = [...ofBranches(at, 'anyOf'), ...ofEnum(at), ...ofBranches(at, 'oneOf'), ...ofType(at)];
if (Array.isArray(value))
lines.push(...ofArray(at, value));
else if (typeof value === 'object' && value !== null)
lines.push(...ofObject(at, value));
else if (typeof value === 'string')
lines.push(...ofString(at, value));
return lines;
};
const ofBranches = (at, keyword) => {
const branches = at.schema[keyword];
if (!branches)
return [];
const matching = branches.filter(schema => visit({ ...at, schema }).length === 0).length;
if (matching === 0)
return [`No subschema in "${keyword}" matched.`];
return keyword === 'oneOf' && matching > 1 ? ['More than one subschema in "oneOf" matched.'] : [];
};
const ofEnum = ({ schema, value }) => !schema.enum || schema.enum.includes(value)
? []
: [`${interpolate(value)} is not a member of ${inspect(schema.enum)}.`];
const ofType = ({ schema, value, fragment }) => {
if (schema.type === undefined)
return [];
const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
if (types.some(type => isOfType(type, value)))
return [];
const names = types.map(type => `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`);
return [`For '${fragment}', ${inspect(value)} is not ${names.join(' or ')}.`];
};
const isOfType = (type, value) => {
if (type === 'integer')
return Number.isInteger(value);
if (type === 'null')
return value === null;
if (type === 'array')
return Array.isArray(value);
if (type === 'object')
return typeof value === 'object' && value !== null && !Array.isArray(value);
return typeof value === type;
};
const ofArray = ({ schema, unit }, value) => {
const { items, maxItems } = schema;
const lines = items ? value.flatMap(item => visit({ schema: items, value: item, fragment: 'items', unit })) : [];
if (maxItems !== undefined && value.length > maxItems) {
lines.push(`No more than ${maxItems} items are allowed; ${value.length} were supplied.`);
}
return lines;
};
const ofObject = ({ schema, unit }, value) => {
const count = Object.keys(value).length;
const excess = schema.maxProperties !== undefined && count > schema.maxProperties;
const known = Object.entries(schema.properties ?? {}).filter(([name]) => Object.hasOwn(value, name));
const lines = known.flatMap(([name, property]) => visit({ schema: property, value: value[name], fragment: `properties/${name}`, unit }));
if (excess)
lines.unshift(`No more than ${schema.maxProperties} properties are allowed; ${count} were supplied.`);
const missing = (schema.required ?? []).filter(name => !Object.hasOwn(value, name)).sort();
if (missing.length > 0) {
const names = missing.map(name => `"${name}"`).join(', ');
lines.push(`${names} ${missing.length === 1 ? "wasn't" : "weren't"} supplied.`);
}
return lines;
};
const ofString = ({ schema, unit }, value) => {
const lines = [];
if (schema.format && !dateTime.test(value))
lines.push(`${value} is not a valid ${schema.format}.`);
const { maxLength } = schema;
if (maxLength !== undefined && value.length > maxLength) {
const length = unit === 'utf-16' ? value.length : Array.from(value).length;
if (length > maxLength)
lines.push(`Only ${maxLength} characters are allowed; ${length} were supplied.`);
}
return lines;
};
;
const apiVersions = {
current: ['2022-11-28', '2026-03-10'],
enterprise: ['2022-11-28'],
antiope: []
};
const answer = (desk, request, bytes) => {
const dialect = dialectOf(request, desk.options.preview ?? 'today');
const method = request.method === 'HEAD' ? 'GET' : request.method;
const found = find(desk.repositories, method, dialect);
const headers = { ...dialectHeaders(dialect) };
if (found)
headers['x-accepted-github-permissions'] = found.route.permission
.map(name => `${name}=${found.route.level}`)
.join('; ');
try {
const answered = admitted({ desk, request, dialect, found, bytes, headers });
return { ...answered, headers: { ...headers, ...answered.headers } };
}
catch (error) {
if (!(error instanceof Refusal))
throw error;
const page = found?.route.docs ?? '';
const refused = refusalAnswer(error, { dialect, page, unverified: desk.core.unverified });
return { ...refused, headers: { ...headers, ...refused.headers } };
}
};
const admitted = ({ desk, request, dialect, found, bytes, headers }) => {
const { core } = desk;
const caller = callerOf(request, { tokens: desk.options.tokens, apps: desk.apps });
if (dialect.name !== 'enterprise')
Object.assign(headers, desk.rate.take(caller, request.method));
const version = request.headers.get('x-github-api-version');
if (version !== null && dialect.name !== 'antiope' && !apiVersions[dialect.name].includes(version)) {
throw new Refusal(400, `The version "${version}" of the REST API is not supported`);
}
const url = new URL(request.url);
const links = linksOf(url, dialect, desk.options.webUrl);
const moved = found ? null : movedPath(desk.repositories, dialect);
if (moved !== null)
return movedAnswer(request.method, `${links.api}${moved}${url.search}`);
if (!found)
throw notFound();
const { repository, route, rest, parameters } = found;
checkAccess(caller, { route, repository, unverified: core.unverified });
if (bytes === null)
throw new Refusal(413, 'Payload too large');
const sent = route.method === 'GET' ? {} : parseJsonObject(bytes);
const schema = schemaOf(route, dialect, core.unverified);
const lines = schema ? violations(schema, sent, core.unverified.characters) : [];
if (lines.length > 0)
throw invalidRequest(lines);
const body = dialect.preview === '2018-05' ? fromFirstPreview(sent) : sent;
const emit = (events) => desk.emit({ events, repository, links, sender: caller });
const query = url.searchParams;
const answered = route.handle({ core, repository, caller, dialect, links, parameters, rest, query, emit, body });
return dialect.preview === '2018-05' ? { ...answered, body: toFirstPreview(answered.body) } : answered;
};
const schemaOf = (route, { preview }, unverified) => preview !== 'today' && route.schemaOf2018 ? route.schemaOf2018(preview) : route.schema?.(unverified);
const linksOf = (url, dialect, webUrl) => ({
api: `${url.origin}${dialect.base}`,
web: webUrl ?? url.origin
});
const dialectHeaders = (dialect) => dialect.name === 'enterprise' ? { 'x-github-enterprise-version': 'enterprise-server@3.15.0' } : {};
var promises_ = __webpack_require__(8500);
;
const isRead = (method) => method === 'GET' || method === 'HEAD';
const asContent = (method) => (isRead(method) ? 0 : 1);
const windows = [
{ seconds: 60, most: 900, cost: method => (isRead(method) ? 1 : 5) },
{ seconds: 60, most: 80, cost: asContent },
{ seconds: 3600, most: 500, cost: asContent }
];
const secondaryMessage = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const createSecondary = () => {
const taken = new Map();
return {
take: ({ name, method, second, status, headers }) => {
const recent = (taken.get(name) ?? []).filter(request => request.second > second - 3600);
taken.set(name, recent);
for (const { seconds, most, cost } of windows) {
const within = recent.filter(request => request.second > second - seconds);
if (cost(method) === 0 || within.reduce((sum, request) => sum + cost(request.method), cost(method)) <= most)
continue;
const retryAfter = String(within[0].second + seconds - second);
throw new Refusal(status, secondaryMessage, { headers: { ...headers, 'retry-after': retryAfter } });
}
recent.push({ second, method });
}
};
};
;
const limits = { actions: 1000, app: 5000, pat: 5000, anonymous: 60 };
const hour = 3600;
const createRate = (options, now) => {
const buckets = new Map();
const secondary = createSecondary();
return {
take: (caller, method) => {
const second = Math.floor(now().getTime() / 1000);
const name = `${caller.kind} ${caller.login ?? ''}`;
const known = buckets.get(name);
const bucket = known && known.reset > second ? known : { used: 0, reset: second + hour };
buckets.set(name, bucket);
const limit = options.limit ?? limits[caller.kind];
if (bucket.used >= limit) {
throw primaryLimit(caller, { status: options.status ?? 403, headers: rateHeaders({ limit, ...bucket }) });
}
bucket.used += 1;
const headers = rateHeaders({ limit, ...bucket });
if (options.secondary)
secondary.take({ name, method, second, status: options.status ?? 403, headers });
return headers;
}
};
};
const rateHeaders = (bucket) => ({
'x-ratelimit-limit': String(bucket.limit),
'x-ratelimit-remaining': String(bucket.limit - bucket.used),
'x-ratelimit-used': String(bucket.used),
'x-ratelimit-reset': String(bucket.reset),
'x-ratelimit-resource': 'core'
});
const installationId = 5_425_010;
const primaryLimit = (caller, facts) => {
const whose = {
actions: `installation ID ${installationId}`,
app: `installation ID ${installationId}`,
pat: `user ID ${caller.login ?? ''}`,
anonymous: '127.0.0.1'
};
return new Refusal(facts.status, `API rate limit exceeded for ${whose[caller.kind]}.`, { headers: facts.headers });
};
;
class ConnectionLost extends Error {
name = 'ConnectionLost';
code = 'ECONNRESET';
}
const createFaults = () => {
const planned = [];
return {
next: (match, fault) => void planned.push({ match, fault, once: true }),
always: (match, fault) => {
const plan = { match, fault, once: false };
planned.push(plan);
return () => {
const index = planned.indexOf(plan);
if (index >= 0)
planned.splice(index, 1);
};
},
get pending() {
return planned.filter(({ once }) => once).length;
},
take: request => {
const index = planned.findIndex(({ match }) => typeof match === 'string' ? match === request.method : match(request));
const plan = planned[index];
if (plan?.once)
planned.splice(index, 1);
return plan?.fault ?? null;
}
};
};
const strike = async ({ fault, signal, now, proceed }) => {
if ('limit' in fault)
return limitResponse(fault.limit, fault.seconds ?? 60, now);
if ('delay' in fault) {
await (0,promises_.setTimeout)(fault.delay, undefined, { signal });
return proceed();
}
if (fault.when === 'after')
await proceed();
if ('status' in fault)
return gatewayResponse(fault);
if (fault.connection === 'hang') {
await new Promise(resolve => {
if (signal.aborted)
resolve();
signal.addEventListener('abort', () => resolve(), { once: true });
});
}
throw new ConnectionLost('The connection was closed before an answer');
};
const gatewayResponse = ({ status, headers, body }) => {
const page = `<html><body><h1>${status}</h1>No server is currently available.</body></html>\n`;
const type = body ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8';
return new Response(body ? JSON.stringify(body) : page, { status, headers: { 'content-type': type, ...headers } });
};
const limitResponse = (limit, seconds, now) => {
const primary = limit === 'primary';
const bucket = { limit: 1000, used: primary ? 1000 : 120, reset: Math.floor(now.getTime() / 1000) + seconds };
const status = limit === 'secondary-429' ? 429 : 403;
const message = primary ? `API rate limit exceeded for installation ID ${installationId}.` : secondaryMessage;
const documentation_url = primary
? 'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting'
: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
const tells = limit === 'secondary' || limit === 'secondary-429';
return new Response(JSON.stringify({ message, documentation_url, status: String(status) }), {
status,
headers: {
'content-type': 'application/json; charset=utf-8',
...rateHeaders(bucket),
...(tells ? { 'retry-after': String(seconds) } : {})
}
});
};
;
const person = { kind: 'pat', app: null, login: 'octocat', permissions: {}, admin: true };
const pressButton = (visitor, id, identifier) => {
const { run, repository } = press_find(visitor, id);
if (!run.actions.some(action => action.identifier === identifier)) {
throw new Refusal(422, `The check run ${id} has no button "${identifier}"`);
}
const event = { name: 'check_run', action: 'requested_action', run, identifier };
return visitor.emit({ events: [event], repository, links: visitor.links, sender: person });
};
const requestRerun = (visitor, id) => {
const { core } = visitor;
const { run, repository } = press_find(visitor, id);
const suite = core.store.tables.checkSuites.get(run.suite);
if (run.job || !isRerequestable(suite))
throw new Refusal(422, 'This check run is not rerequestable');
core.store.commit([{ table: 'checkSuites', key: suite.id, row: check_runs_reset(core, suite) }]);
const event = { name: 'check_run', action: 'rerequested', run };
return visitor.emit({ events: [event], repository, links: visitor.links, sender: person });
};
const press_find = ({ core, repositories }, id) => {
const run = core.store.tables.checkRuns.get(id);
const repository = repositories.find(candidate => candidate.id === run?.repository);
if (!run || !repository)
throw notFound();
return { run, repository };
};
;
const isNamed = (repository, { owner, name }) => repository.owner.toLowerCase() === owner.toLowerCase() && repository.name.toLowerCase() === name.toLowerCase();
const runView = (view, run) => checkRunJson(view, run);
const suiteView = (view, suite) => ({
id: suite.id,
app: view.core.apps.get(suite.app) ?? null,
status: suite.status,
conclusion: suite.conclusion,
runs: newestFirst(view.core.store.find('runsOfSuite', suite.id)).map(run => runView(view, run))
});
const commitView = (view, suites) => {
const branch = suites.find(({ head_branch }) => head_branch !== null)?.head_branch;
return {
repository: { owner: view.repository.owner, name: view.repository.name },
sha: suites[0].head_sha,
...(typeof branch === 'string' ? { branch } : {}),
suites: suites.map(suite => suiteView(view, suite))
};
};
const suitesByCommit = (visitor) => {
const commits = new Map();
for (const suite of visitor.core.store.tables.checkSuites.values()) {
const key = `${suite.repository} ${suite.head_sha}`;
const known = commits.get(key);
if (known === undefined)
commits.set(key, [suite]);
else
known.push(suite);
}
const changed = (suites) => suites
.map(({ updated_at }) => updated_at)
.toSorted()
.at(-1);
const newest = (suites) => Math.max(...suites.map(({ id }) => id));
return [...commits.values()].toSorted((a, b) => changed(b).localeCompare(changed(a)) || newest(b) - newest(a));
};
const pageDeps = (visitor, options) => {
const repositoryOf = (named) => visitor().repositories.find(repository => isNamed(repository, named));
const viewOf = (repository) => {
const { core, links } = visitor();
return { core, repository, links };
};
const suitesOf = (repository, sha) => visitor()
.core.store.find('suitesOfSha', sha)
.filter(suite => suite.repository === repository.id);
const run = ({ repository: named, id }) => {
const { core } = visitor();
const repository = repositoryOf(named);
const row = core.store.tables.checkRuns.get(id);
if (repository === undefined || row?.repository !== repository.id)
return undefined;
const view = viewOf(repository);
const suite = core.store.tables.checkSuites.get(row.suite);
return {
repository: { owner: repository.owner, name: repository.name },
run: runView(view, row),
annotations: core.store
.find('annotationsOfRun', id)
.map(annotation => annotationJson(view, row, annotation)),
images: row.images,
actions: row.actions,
rerequestable: !row.job && isRerequestable(suite),
commit: commitView(view, suitesOf(repository, row.head_sha))
};
};
return {
commits: limit => {
const { repositories } = visitor();
const all = suitesByCommit(visitor());
const commits = all.slice(0, limit).flatMap(suites => {
const repository = repositories.find(({ id }) => id === suites[0].repository);
return repository === undefined ? [] : [commitView(viewOf(repository), suites)];
});
return Promise.resolve({ commits, total: all.length });
},
commit: (named, sha) => {
const repository = repositoryOf(named);
const suites = repository === undefined ? [] : suitesOf(repository, sha);
return Promise.resolve(repository === undefined || suites.length === 0 ? undefined : commitView(viewOf(repository), suites));
},
run: key => Promise.resolve(run(key)),
source: place => options.source?.(place) ?? Promise.resolve(undefined),
press: ({ id }, identifier) => Promise.resolve(pressButton(visitor(), id, identifier)),
rerun: ({ id }) => Promise.resolve(requestRerun(visitor(), id)),
watch: changed => visitor().core.store.watch(changed),
now: () => visitor().core.now(),
hosts: options.hosts ?? []
};
};
;
const segment = encodeURIComponent;
const runPath = (repository, id) => `/${segment(repository.owner)}/${segment(repository.name)}/runs/${id}`;
const commitPath = (repository, sha) => `/${segment(repository.owner)}/${segment(repository.name)}/commit/${segment(sha)}`;
const queryText = (query) => {
const parameters = new URLSearchParams();
if (query.level !== undefined)
parameters.set('level', query.level);
if (query.annotation !== undefined)
parameters.set('annotation', String(query.annotation));
return parameters.size === 0 ? '' : `?${parameters.toString()}`;
};
const levels = ['failure', 'warning', 'notice', 'other'];
const isLevel = (word) => word !== null && levels.includes(word);
const readQuery = (parameters) => {
const level = parameters.get('level');
const annotation = /^\d{1,9}$/.exec(parameters.get('annotation') ?? '')?.[0];
return {
...(isLevel(level) ? { level } : {}),
...(annotation === undefined ? {} : { annotation: Number(annotation) })
};
};
var addresses = __webpack_require__(373);
;
const contentSecurityPolicy = [
"default-src 'none'",
"script-src 'self'",
"style-src 'self'",
"img-src 'self'",
"connect-src 'self'",
"form-action 'self'",
"base-uri 'none'",
"frame-ancestors 'none'"
].join('; ');
const securityHeaders = {
'content-security-policy': contentSecurityPolicy,
'cross-origin-opener-policy': 'same-origin',
'cross-origin-resource-policy': 'same-origin',
'referrer-policy': 'same-origin',
'x-content-type-options': 'nosniff',
'x-frame-options': 'DENY'
};
const isMeantForUs = (request, hosts) => {
const known = (hostname) => (0,addresses .U)(hostname) || hosts.includes(hostname);
const header = request.headers.get('host');
if (!known(new URL(request.url).hostname))
return false;
return header === null || (URL.canParse(`http://${header}`) && known(new URL(`http://${header}`).hostname));
};
const comesFromOurPage = (request) => {
const site = request.headers.get('sec-fetch-site');
if (site !== null && site !== 'same-origin')
return false;
const origin = request.headers.get('origin');
return origin === null || origin === new URL(request.url).origin;
};
var html = __webpack_require__(3524);
var page_view = __webpack_require__(264);
;
const crumb = ({ text, href }) => href === undefined
? (0,html .PT) `<li><span aria-current="page"><bdi>${text}</bdi></span></li>`
: (0,html .PT) `<li><a href="${href}"><bdi>${text}</bdi></a></li>`;
const refresh = (state) => state !== undefined && (0,page_view .DG)(state)
? (0,html .PT) `<noscript><meta http-equiv="refresh" content="5"></noscript>\n`
: undefined;
const document_document = (frame) => (0,html .PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.state === undefined ? '' : `${page_view .Xu[frame.state]}: `}${frame.title} · Verdict</title>
<link rel="icon" id="favicon" type="image/svg+xml" href="/page/${frame.state ?? 'neutral'}.svg">
<link rel="stylesheet" href="/page.css?${frame.version}">
<script src="/page.js?${frame.version}" defer></script>
${refresh(frame.state)}</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<a class="brand" href="/"><svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true"><rect class="brand-box" width="16" height="16" rx="4"/><path class="brand-mark" d="M4 8.4l2.8 2.8L12.2 5"/></svg> Verdict</a>
<nav aria-label="Breadcrumb"><ol>${frame.crumbs.map(crumb)}</ol></nav>
</header>
<p class="sr-only" role="status" id="news"></p>
${frame.content}
</body>
</html>
`;
;
const messagePage = (said) => document_document({
title: said.title,
version: said.version,
crumbs: [{ text: said.title }],
content: (0,html .PT) `<div class="layout narrow"><main id="main" tabindex="-1">
<h1>${said.title}</h1>
<p>${said.sentence}</p>
<p><a href="/">All checks</a></p>
</main></div>`
});
;
const script = String.raw `'use strict'
const news = document.getElementById('news')
const written = new Map()
const remember = root => {
  for (const part of root.querySelectorAll('[data-live]')) written.set(part.id, part.outerHTML)
}
remember(document)

/* Times in the zone and the words of the reader. */
const showTimes = root => {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const date = new Date(time.dateTime)
    time.title = date.toISOString()
    time.textContent = date.toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'short'})
  }
}
const words = seconds => {
  if (seconds < 60) return seconds + ' s'
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return minutes + ' min ' + (seconds % 60) + ' s'
  return Math.floor(minutes / 60) + ' h ' + (minutes % 60) + ' min'
}
setInterval(() => {
  for (const ticking of document.querySelectorAll('[data-since]')) {
    const seconds = Math.floor((Date.now() - Date.parse(ticking.dataset.since)) / 1000)
    if (seconds >= 1) ticking.textContent = words(seconds)
  }
}, 1000)

/* What scrolls by itself can be reached with the keyboard. */
const showScrollers = root => {
  for (const box of root.querySelectorAll('pre, .scroll')) {
    const scrolls = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1
    if (scrolls) box.tabIndex = 0
    else box.removeAttribute('tabindex')
  }
}

const prepare = root => {
  showTimes(root)
  showScrollers(root)
}
prepare(document)
addEventListener('resize', () => showScrollers(document))

const read = async address => {
  const response = await fetch(address, {headers: {accept: 'text/html'}})
  if (!response.ok) throw new Error(address + ' answered ' + response.status)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/* The annotations of a file that is opened. */
const fill = async file => {
  const address = file.dataset.later
  if (!address) return
  delete file.dataset.later
  try {
    const list = (await read(address)).querySelector('.annotations')
    const place = file.querySelector('.later')
    if (!list || !place) return
    place.replaceWith(list)
    prepare(list)
  } catch {
    /* The link that stands there still leads to them. */
    file.dataset.later = address
  }
}
document.addEventListener('toggle', event => {
  const box = event.target
  if (!(box instanceof HTMLDetailsElement) || !box.open) return
  showScrollers(box)
  if (box.matches('.file[data-later]')) fill(box)
}, true)

/* Opens what the address points to. */
const reveal = () => {
  let id = location.hash.slice(1)
  try {
    id = decodeURIComponent(id)
  } catch {
    return
  }
  if (!id) return
  const lines = /^L(\d+)-L(\d+)$/.exec(id)
  if (lines) {
    for (const line of document.querySelectorAll('.whole .line'))
      line.classList.toggle('pointed', +line.dataset.line >= +lines[1] && +line.dataset.line <= +lines[2])
    document.getElementById('L' + lines[1])?.scrollIntoView({block: 'center'})
    return
  }
  const target = document.getElementById(id)
  if (target) {
    for (let box = target.closest('details'); box; box = box.parentElement && box.parentElement.closest('details')) box.open = true
    target.scrollIntoView()
    if (target.matches('.annotation')) target.focus({preventScroll: true})
    return
  }
  /* It is among those that are not on the page yet, or that a filter hides: the server puts it there. */
  const number = /^a(\d+)$/.exec(id)
  const asked = new URLSearchParams(location.search)
  if (!number || asked.get('annotation') === number[1]) return
  location.replace(location.pathname + '?annotation=' + number[1] + location.hash)
}
addEventListener('hashchange', reveal)
reveal()

/* Puts the news of another reading of the page in place, and leaves the reader where they are. */
const replacePart = (part, other) => {
  const open = new Map([...part.querySelectorAll('details[id]'), ...(part.matches('details') ? [part] : [])].map(box => [box.id, box.open]))
  const unnamed = [...part.querySelectorAll('details:not([id])')].map(box => box.open)
  const focused = document.activeElement && part.contains(document.activeElement) ? document.activeElement.id : ''
  const fresh = document.importNode(other, true)
  const known = part.querySelectorAll('details:not([id])').length === fresh.querySelectorAll('details:not([id])').length
  for (const [id, wasOpen] of open) {
    const box = fresh.id === id ? fresh : fresh.querySelector('#' + CSS.escape(id))
    if (box) box.open = wasOpen
  }
  if (known) fresh.querySelectorAll('details:not([id])').forEach((box, index) => (box.open = unnamed[index]))
  part.replaceWith(fresh)
  prepare(fresh)
  for (const box of fresh.querySelectorAll('.file[data-later][open]')) fill(box)
  if (focused) document.getElementById(focused)?.focus({preventScroll: true})
}
const stateNow = () => document.getElementById('head')?.dataset.state
const show = page => {
  const before = stateNow()
  for (const part of page.querySelectorAll('[data-live]')) {
    const here = document.getElementById(part.id)
    if (!here || written.get(part.id) === part.outerHTML) continue
    written.set(part.id, part.outerHTML)
    replacePart(here, part)
  }
  const icon = page.getElementById('favicon')
  if (icon) document.getElementById('favicon').href = icon.getAttribute('href')
  const said = page.title !== document.title
  document.title = page.title
  if (said && before !== stateNow()) news.textContent = page.title
}

let reading = false
let again = false
const refresh = async () => {
  if (reading) {
    again = true
    return
  }
  reading = true
  try {
    do {
      again = false
      show(await read(location.pathname + location.search))
    } while (again)
  } catch {
    /* The server is away; the connection for events comes back by itself and asks again. */
  } finally {
    reading = false
  }
}

/* One connection while somebody looks: browsers allow six to a server, over all tabs. */
let events
let lost = false
const listen = () => {
  if (document.visibilityState === 'hidden') {
    events?.close()
    events = undefined
    lost = true
    return
  }
  if (events || !document.querySelector('[data-live]')) return
  events = new EventSource('/events')
  events.addEventListener('change', refresh)
  events.addEventListener('error', () => (lost = true))
  events.addEventListener('open', () => {
    if (lost) refresh()
    lost = false
  })
}
document.addEventListener('visibilitychange', listen)
listen()

/* A filter changes the list in place. */
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a.filter') : null
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const address = new URL(link.href)
  read(address.pathname + address.search).then(
    page => {
      history.pushState(null, '', address.pathname + address.search)
      show(page)
      const number = page.querySelector('.filter[aria-current] .number')
      news.textContent = link.textContent.trim() + (number ? '' : ', none')
    },
    () => location.assign(link.href)
  )
})
addEventListener('popstate', () => {
  if (document.querySelector('.filters')) refresh().then(reveal)
})
`;
;
const style = `
:root {
  color-scheme: light dark;
  --canvas: #ffffff; --raised: #f6f7f9; --sunken: #f1f3f6; --edge: #dde2e8; --edge-strong: #c3cad3;
  --ink: #1a1f26; --muted: #59636e; --link: #0b57c9; --focus: #0b57c9;
  --green: #187a38; --red: #c41f2e; --amber: #875600; --blue: #0b57c9; --violet: #7440c4; --grey: #59636e;
  --green-tint: #e9f7ed; --red-tint: #fdeeee; --amber-tint: #fff5dc; --blue-tint: #ebf3ff; --violet-tint: #f5efff; --grey-tint: #eef0f3;
    --shadow: 0 1px 2px rgb(20 30 45 / .06);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Helvetica, Arial, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0f1318; --raised: #161b22; --sunken: #12171d; --edge: #2a313a; --edge-strong: #3d4651;
    --ink: #e4e9ef; --muted: #9aa6b2; --link: #7ab5ff; --focus: #7ab5ff;
    --green: #4cc36c; --red: #ff8079; --amber: #e3b04b; --blue: #7ab5ff; --violet: #bf9bff; --grey: #9aa6b2;
    --green-tint: #12281a; --red-tint: #321719; --amber-tint: #2d2410; --blue-tint: #14243a; --violet-tint: #241a38; --grey-tint: #1e242c;
        --shadow: none;
  }
}

*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: .9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, pre { margin: 0; }
ul, ol { padding: 0; list-style: none; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
code, pre, kbd, samp, tt { font-family: var(--mono); font-size: .8125rem; }
pre { overflow-x: auto; tab-size: 4; line-height: 1.5; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus, .annotation:focus { outline: none; }
.sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--canvas); z-index: 3; }
.skip:focus { left: .5rem; top: .5rem; }

.icon { flex: none; vertical-align: -.14em; color: var(--grey); overflow: visible; }
.icon .body { fill: currentColor; }
.icon .mark { fill: none; stroke: var(--canvas); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.icon .dot { fill: var(--canvas); }
.icon .line, .icon .track { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon .track { opacity: .3; }
.icon .turning { transform-origin: 8px 8px; animation: turn 1.1s linear infinite; }
@keyframes turn { to { transform: rotate(360deg); } }
@media (prefers-reduced-motion: reduce) { .icon .turning { animation: none; } }
.icon-success, .icon-alert-tip { color: var(--green); }
.icon-failure, .icon-timed_out, .icon-level-failure, .icon-alert-caution { color: var(--red); }
.icon-action_required, .icon-in_progress, .icon-queued, .icon-level-warning, .icon-alert-warning { color: var(--amber); }
.icon-level-notice, .icon-alert-note { color: var(--blue); }
.icon-alert-important { color: var(--violet); }
.outcome { font-weight: 600; color: var(--grey); white-space: nowrap; }
.outcome.success { color: var(--green); }
.outcome.failure, .outcome.timed_out { color: var(--red); }
.outcome.action_required, .outcome.in_progress, .outcome.queued { color: var(--amber); }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .75rem clamp(1rem, 3vw, 2rem); border-bottom: 1px solid var(--edge); background: var(--raised); }
.brand { display: inline-flex; align-items: center; gap: .5rem; color: var(--ink); font-weight: 650; letter-spacing: -.01em; }
.brand-box { fill: var(--ink); }
.brand-mark { fill: none; stroke: var(--canvas); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.top nav { min-width: 0; }
.top ol { display: flex; flex-wrap: wrap; font-size: .875rem; }
.top li { min-width: 0; max-width: 100%; }
.top li + li::before { content: "/"; margin: 0 .5rem; color: var(--muted); }
.top li span { color: var(--muted); }
.top li bdi { display: inline-block; max-width: min(22rem, 80vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }

.layout { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2rem 3rem; max-width: 78rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 2rem) 4rem; }
.layout > main:only-child { grid-column: 1 / -1; }
.layout.narrow { max-width: 60rem; }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; }
h2 { font-size: 1.0625rem; line-height: 1.35; font-weight: 650; letter-spacing: -.005em; }
h3, h4 { font-size: .9375rem; line-height: 1.4; font-weight: 600; }
.meta { color: var(--muted); font-size: .875rem; }
.empty { color: var(--muted); padding: .75rem 0; }
.banner { padding: .625rem .875rem; margin: 0 0 1rem; border-radius: 8px; background: var(--grey-tint); font-size: .875rem; }
.banner.pressed { background: var(--blue-tint); }

.run-head { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .25rem 1rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--edge); }
.run-icon { width: 3rem; height: 3rem; display: grid; place-items: center; border-radius: 12px; background: var(--grey-tint); }
.run-icon .icon { width: 1.625rem; height: 1.625rem; }
.run-icon .mark { stroke: var(--canvas); }
.run-head.success .run-icon { background: var(--green-tint); }
.run-head.failure .run-icon, .run-head.timed_out .run-icon { background: var(--red-tint); }
.run-head.action_required .run-icon, .run-head.in_progress .run-icon, .run-head.queued .run-icon { background: var(--amber-tint); }
.run-head .run-words { gap: .25rem; }
.lead { font-size: 1.0625rem; }
.actions { grid-column: 1 / -1; margin-top: 1rem; }
.actions ul { display: grid; gap: .5rem; }
.actions form { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .875rem; }
.actions form span { color: var(--muted); font-size: .875rem; }
button { font: inherit; font-size: .875rem; font-weight: 600; color: var(--ink); background: var(--raised); border: 1px solid var(--edge-strong); border-radius: 7px; padding: .3125rem .875rem; cursor: pointer; box-shadow: var(--shadow); }
button:hover { background: var(--grey-tint); border-color: var(--muted); }

.output { display: grid; }
.output > .markdown { padding: 1.5rem 0; border-bottom: 1px solid var(--edge); min-width: 0; }
.output > .empty { padding: 1.5rem 0; border-bottom: 1px solid var(--edge); }
main > section, main > details { margin-top: 2rem; }

.images { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; margin-top: .75rem; }
.images figure { display: grid; gap: .5rem; }
.images img { display: block; max-width: 100%; max-height: 26rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--sunken); }
.images figcaption { color: var(--muted); font-size: .875rem; }
.image-elsewhere { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; max-width: 100%; padding: .0625rem .5rem; border: 1px dashed var(--edge-strong); border-radius: 6px; font-size: .875em; }
.images .image-elsewhere { padding: .75rem .875rem; }
.image-elsewhere .host { color: var(--muted); font-size: .8125rem; }

.section-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; }
.files { color: var(--muted); font-size: .875rem; }
.filters { position: sticky; top: 0; z-index: 2; margin: 0 -.25rem .25rem; padding: .625rem .25rem; background: var(--canvas); }
.filters ul { display: flex; flex-wrap: wrap; gap: .375rem; }
.filter { display: inline-flex; align-items: center; gap: .375rem; padding: .25rem .6875rem; border: 1px solid var(--edge); border-radius: 99px; color: var(--ink); font-size: .875rem; font-weight: 500; }
.filter:hover { border-color: var(--edge-strong); background: var(--raised); text-decoration: none; }
.filter[aria-current] { background: var(--ink); border-color: var(--ink); color: var(--canvas); }
.filter[aria-current] .icon { color: inherit; }
.filter[aria-current] .icon .mark { stroke: var(--ink); }
.filter[aria-current] .icon .dot { fill: var(--ink); }
.filter .number { font-variant-numeric: tabular-nums; opacity: .8; }

.file { margin-top: .75rem; border: 1px solid var(--edge); border-radius: 10px; background: var(--canvas); box-shadow: var(--shadow); }
.file > summary { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .625rem .875rem; border-radius: 9px; background: var(--raised); list-style: none; }
.file > summary::-webkit-details-marker { display: none; }
.file > summary::before { content: ""; flex: none; width: .4375rem; height: .4375rem; margin: 0 .125rem; border: solid var(--muted); border-width: 0 1.75px 1.75px 0; transform: rotate(-45deg); transition: transform .12s; }
.file[open] > summary::before { transform: rotate(45deg); }
@media (prefers-reduced-motion: reduce) { .file > summary::before { transition: none; } }
.file[open] > summary { border-radius: 9px 9px 0 0; border-bottom: 1px solid var(--edge); }
.file > summary:hover { background: var(--sunken); }
.file h3 { flex: 1 1 12rem; min-width: 0; font: 600 .8125rem/1.5 var(--mono); }
.ordinal { color: var(--muted); font-weight: 400; font-family: var(--sans); }
.counts { display: inline-flex; gap: .625rem; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.count { display: inline-flex; align-items: center; gap: .25rem; color: var(--muted); }
.later { font-size: .8125rem; padding: .75rem .875rem; }

.annotation { position: relative; padding: .875rem .875rem .875rem 1.125rem; }
.many .annotation { content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.annotation + .annotation { border-top: 1px solid var(--edge); }
.annotation::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 3px; background: var(--level, var(--grey)); }
.annotation:last-child::before { border-radius: 0 0 0 9px; }
.annotation.failure { --level: var(--red); --level-tint: var(--red-tint); }
.annotation.warning { --level: var(--amber); --level-tint: var(--amber-tint); }
.annotation.notice { --level: var(--blue); --level-tint: var(--blue-tint); }
.annotation.other { --level: var(--grey); --level-tint: var(--grey-tint); }
.annotation:target { background: var(--level-tint); }
.annotation-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .625rem; font-size: .8125rem; color: var(--muted); }
.level { color: var(--level); font-weight: 600; }
.anchor { margin-left: auto; color: var(--muted); font-variant-numeric: tabular-nums; }
.annotation-title { margin-top: .25rem; }
.message { margin-top: .25rem; white-space: pre-wrap; }
.message.lines { font: .8125rem/1.55 var(--mono); }
.frame { margin-top: .625rem; padding: .375rem 0; border: 1px solid var(--edge); border-radius: 8px; background: var(--sunken); }
.frame code { display: block; min-width: max-content; }
.frame .line { display: block; padding-right: 1rem; }
.frame .line::before { content: attr(data-line); position: sticky; left: 0; display: inline-block; width: 4.25em; margin-right: 1em; padding-right: 1em; background: var(--sunken); color: var(--muted); text-align: right; font-variant-numeric: tabular-nums; }
.frame .hit { background: var(--level-tint); }
.frame .hit::before { background: var(--level-tint); color: var(--level); font-weight: 600; }
.frame .cut { color: var(--muted); font-style: italic; }
.frame mark { background: none; color: inherit; text-decoration: underline wavy var(--level) 1.25px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.frame .line:is(:target, .pointed) { background: var(--amber-tint); }
.frame.whole .line:is(:target, .pointed)::before { background: var(--amber-tint); color: var(--amber); }
.deceptive { border: 1px solid var(--amber); border-radius: 3px; padding: 0 .2em; font-size: .8em; color: var(--amber); }
.raw { margin-top: .625rem; font-size: .8125rem; }
.raw summary { color: var(--muted); width: fit-content; }
.raw pre { margin-top: .375rem; padding: .75rem .875rem; border-radius: 8px; background: var(--sunken); border: 1px solid var(--edge); max-height: 32rem; overflow: auto; }

.payload > summary { padding: .25rem 0; color: var(--muted); }
.payload > summary h2 { display: inline; font-size: .9375rem; }
.payload pre, .nothing pre, .markdown pre, .banner + pre { padding: .875rem 1rem; border-radius: 8px; background: var(--sunken); border: 1px solid var(--edge); }
.payload pre { margin-top: .5rem; max-height: 40rem; overflow: auto; white-space: pre-wrap; }
.payload-links { display: flex; gap: 1rem; font-size: .875rem; }

.beside { display: grid; align-content: start; gap: 1.75rem; font-size: .875rem; min-width: 0; }
.beside h2 { font-size: .875rem; margin-bottom: .375rem; }
.beside h3 { font-size: .8125rem; font-weight: 500; color: var(--muted); margin: .5rem 0 .25rem; }
.facts { display: grid; gap: .625rem; }
.facts dt { color: var(--muted); font-size: .8125rem; }
.facts code { font-size: .75rem; }
.run-lines { margin: 0 -.5rem; }
.run-lines a { display: flex; align-items: baseline; gap: .5rem; padding: .25rem .5rem; border-radius: 6px; color: var(--ink); }
.run-lines a:hover { background: var(--raised); text-decoration: none; }
.run-lines a[aria-current] { background: var(--grey-tint); font-weight: 600; }
.run-lines .icon { align-self: start; margin-top: .21rem; }
.run-lines bdi { flex: 1; min-width: 0; }
.run-lines .time { color: var(--muted); font-size: .8125rem; font-weight: 400; white-space: nowrap; }

.commit { margin-top: 1.5rem; border: 1px solid var(--edge); border-radius: 12px; overflow: hidden; box-shadow: var(--shadow); }
.commit > header { padding: .875rem 1.125rem; background: var(--raised); border-bottom: 1px solid var(--edge); }
.commit h2 a { color: var(--ink); }
.commit h2 code, h1 code { font-size: .9em; }
.commit > header .meta { display: flex; flex-wrap: wrap; gap: 0 .875rem; margin-top: .125rem; }
.commit .branch { padding: 0 .5rem; border-radius: 99px; background: var(--blue-tint); color: var(--link); font: .75rem/1.6 var(--mono); align-self: center; }
.suite { padding: .75rem 1.125rem; }
.suite + .suite { border-top: 1px solid var(--edge); }
.suite h3 { color: var(--muted); font-size: .8125rem; font-weight: 500; }
.suite > ul { margin-top: .25rem; }
.run-row { position: relative; display: grid; grid-template-columns: 1.5rem minmax(0, 1fr) minmax(8rem, auto); gap: 0 .25rem; padding: .5rem .625rem; margin: 0 -.625rem; border-radius: 8px; }
.run-row:hover { background: var(--raised); }
.run-row > .icon { margin-top: .22rem; }
.run-words { display: grid; gap: .125rem; min-width: 0; }
.run-link { color: var(--ink); font-weight: 600; }
.run-link::after { content: ""; position: absolute; inset: 0; border-radius: 8px; }
.run-link:focus-visible { outline: none; }
.run-link:focus-visible::after { outline: 2px solid var(--focus); }
.run-title, .more { color: var(--muted); font-size: .875rem; }
.run-row .meta { display: block; margin: 0; text-align: right; }
.run-row .time { display: inline-block; min-width: 5.5rem; white-space: nowrap; }
.nothing { margin-top: 2rem; padding: 2rem; border: 1px dashed var(--edge-strong); border-radius: 12px; }
.nothing p { margin: .5rem 0 1rem; max-width: 40rem; color: var(--muted); }
.file-name { font: 600 1.125rem/1.4 var(--mono); margin-bottom: .5rem; }

.markdown > * { margin: 0 0 1rem; }
.markdown > :last-child { margin-bottom: 0; }
.markdown :is(h1, h2, h3, h4, h5, h6) { margin: 1.5rem 0 .75rem; line-height: 1.3; letter-spacing: -.01em; font-weight: 650; scroll-margin-top: 1rem; }
.markdown > :first-child { margin-top: 0; }
.markdown h1 { font-size: 1.5rem; } .markdown h2 { font-size: 1.25rem; } .markdown h3 { font-size: 1.0625rem; }
.markdown :is(h4, h5, h6) { font-size: .9375rem; } .markdown h6 { color: var(--muted); }
.markdown :is(h1, h2) { padding-bottom: .25rem; border-bottom: 1px solid var(--edge); }
.heading-anchor { margin-left: .375rem; color: var(--muted); font-weight: 400; opacity: 0; }
:is(h1, h2, h3, h4, h5, h6):hover > .heading-anchor { opacity: 1; }
.markdown :is(p, ul, ol, dl, blockquote, pre, table, details, hr, .scroll) { margin: 0 0 1rem; }
.markdown :is(li, blockquote, details, td, th, .alert) > :last-child { margin-bottom: 0; }
.markdown :is(p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, summary) { unicode-bidi: plaintext; text-align: start; }
.markdown ul, .markdown ol { padding-left: 1.625rem; }
.markdown ul { list-style: disc; } .markdown ol { list-style: decimal; }
.markdown li + li { margin-top: .25rem; }
.markdown li > :is(ul, ol) { margin: .25rem 0 0; }
.markdown .task-list-item { list-style: none; }
.markdown .task-list-item input { margin: 0 .5rem 0 -1.375rem; vertical-align: -.1em; }
.markdown a { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .2em; }
.markdown a:hover { text-decoration-color: currentColor; }
.markdown :is(code, kbd, tt, samp) { padding: .125em .375em; border-radius: 5px; background: var(--grey-tint); font-size: .85em; }
.markdown pre code { padding: 0; background: none; font-size: inherit; }
.markdown kbd { border: 1px solid var(--edge-strong); background: var(--raised); box-shadow: inset 0 -1px 0 var(--edge-strong); }
.markdown blockquote { padding: 0 0 0 1rem; border-left: 3px solid var(--edge-strong); color: var(--muted); }
.markdown hr { height: 1px; border: 0; background: var(--edge); }
.markdown img { max-width: 100%; border-radius: 4px; }
.markdown .scroll { overflow-x: auto; }
.markdown table { border-collapse: collapse; margin: 0; font-size: .875rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.markdown :is(th, td) { padding: .4375rem .75rem; border: 1px solid var(--edge); vertical-align: top; max-width: 36rem; overflow-wrap: break-word; }
.markdown th { background: var(--raised); font-weight: 600; }
.markdown :is(th, td)[align="right"] { text-align: right; } .markdown :is(th, td)[align="center"] { text-align: center; }
.markdown details { padding: .5rem .875rem; border: 1px solid var(--edge); border-radius: 8px; }
.markdown details[open] > summary { margin-bottom: .75rem; }
.markdown summary { font-weight: 500; }
.markdown summary > :is(h1, h2, h3, h4, h5, h6) { display: inline; border: 0; }
.markdown dt { font-weight: 600; } .markdown dd { margin-left: 1rem; }
.markdown .footnotes { font-size: .8125rem; color: var(--muted); border-top: 1px solid var(--edge); padding-top: 1rem; }
.diff-added { color: var(--green); } .diff-removed { color: var(--red); } .diff-head { color: var(--muted); }
.alert { padding: .625rem 1rem; border-left: 3px solid var(--alert); border-radius: 0 8px 8px 0; background: var(--alert-tint); }
.alert .alert-title { margin-bottom: .25rem; font-weight: 600; color: var(--alert); }
.alert .icon .mark { stroke: var(--alert-tint); } .alert .icon .dot { fill: var(--alert-tint); }
.alert-note { --alert: var(--blue); --alert-tint: var(--blue-tint); }
.alert-tip { --alert: var(--green); --alert-tint: var(--green-tint); }
.alert-important { --alert: var(--violet); --alert-tint: var(--violet-tint); }
.alert-warning { --alert: var(--amber); --alert-tint: var(--amber-tint); }
.alert-caution { --alert: var(--red); --alert-tint: var(--red-tint); }

@media (max-width: 56rem) {
  .layout { grid-template-columns: minmax(0, 1fr); padding-top: 1.25rem; }
  .beside { border-top: 1px solid var(--edge); padding-top: 1.5rem; }
}
@media (max-width: 36rem) {
  h1 { font-size: 1.25rem; }
  .run-head { gap: .25rem .75rem; }
  .run-icon { width: 2.25rem; height: 2.25rem; border-radius: 9px; }
  .run-icon .icon { width: 1.25rem; height: 1.25rem; }
  .rerun { grid-column: 1 / -1; margin-top: .75rem; }
  .rerun + .actions { margin-top: .25rem; }
  .run-row { grid-template-columns: 1.5rem minmax(0, 1fr); }
  .run-row .meta { grid-column: 2; text-align: left; }
  .run-row .time { min-width: 0; }
  .frame .line::before { width: 3.25em; margin-right: .75em; padding-right: .5em; }
  .markdown table { font-size: .75rem; }
  .markdown :is(th, td) { padding: .375rem .3125rem; }
  .markdown :is(th, td) code { padding: 0; background: none; font-size: .9em; }
  .markdown :is(th, td):first-child, .markdown :is(th, td) code { overflow-wrap: anywhere; }
  .filters { position: static; }
}
@media print {
  .top, .filters, .beside, .actions, .skip, .payload { display: none; }
  .layout { display: block; }
}
`;
;
const version = (0,external_node_crypto_.createHash)('sha256').update(style).update(script).digest('hex').slice(0, 12);
const asFile = (body, type) => new Response(body, {
headers: { ...securityHeaders, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }
});
const asPage = (page, status = 200) => new Response((0,html .CE)(page), {
status,
headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
});
const say = (status, said) => asPage(messagePage({ ...said, version }), status);
const visit_notFound = () => say(404, { title: 'Not found', sentence: 'There is nothing at this address.' });
const repositoryOf = ({ parts }) => ({
owner: parts['owner'] ?? '',
name: parts['name'] ?? ''
});
const keyOf = (visit) => ({ repository: repositoryOf(visit), id: Number(visit.parts['id']) });
;
const longestForm = 10_000;
const heard = (label, receivers) => receivers === 0
? `“${label}” was pressed, but nobody listens: no webhook of the app that owns this run is registered.`
: `“${label}” was sent to ${receivers} ${receivers === 1 ? 'webhook' : 'webhooks'}.`;
const readForm = async (request) => {
let form = '';
const decoder = new TextDecoder();
for await (const chunk of (request.body ?? [])) {
form += decoder.decode(chunk, { stream: true });
if (form.length > longestForm)
return '';
}
return form;
};
const foreign = {
title: 'Not pressed',
sentence: 'This button belongs to a page of another origin, or of this server before it was started again. Reload the page of the run and press it there.'
};
const obey = async (visit, act) => {
const { request, deps, session } = visit;
const form = new URLSearchParams(comesFromOurPage(request) ? await readForm(request) : '');
if (form.get('token') !== session.token)
return say(403, foreign);
const key = keyOf(visit);
const view = await deps.run(key);
const done = view === undefined ? undefined : act(view, key);
if (done === undefined)
return visit_notFound();
const notice = session.leaveNotice(heard(done.label, await done.receivers));
const location = `${runPath(key.repository, key.id)}?notice=${notice}`;
return new Response(null, { status: 303, headers: { ...securityHeaders, location } });
};
const press = (visit) => obey(visit, ({ actions }, key) => {
const action = actions.find(({ identifier }) => identifier === visit.parts['identifier']);
return action && { label: action.label, receivers: visit.deps.press(key, action.identifier) };
});
const rerun = (visit) => obey(visit, ({ rerequestable }, key) => rerequestable ? { label: 'Re-run', receivers: visit.deps.rerun(key) } : undefined);
;
const pause = 100;
const eventStream = (watch) => {
const encoder = new TextEncoder();
let stop = () => undefined;
let waiting;
return new ReadableStream({
start: controller => {
controller.enqueue(encoder.encode('retry: 1000\n\n'));
stop = watch(() => {
waiting ??= setTimeout(() => {
waiting = undefined;
controller.enqueue(encoder.encode('event: change\ndata:\n\n'));
}, pause);
});
},
cancel: () => {
clearTimeout(waiting);
stop();
}
});
};
var icons = __webpack_require__(3635);
;
const mostNotices = 100;
const createSession = () => {
const notices = new Map();
return {
token: (0,external_node_crypto_.randomUUID)(),
leaveNotice: sentence => {
const name = (0,external_node_crypto_.randomUUID)();
notices.set(name, sentence);
for (const oldest of notices.keys()) {
if (notices.size <= mostNotices)
break;
notices.delete(oldest);
}
return name;
},
takeNotice: name => {
const sentence = notices.get(name ?? '');
notices.delete(name ?? '');
return sentence;
}
};
};
;
const context = 3;
const longestRange = 12;
const longestLine = 400;
const sourceLines = (text) => text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
const deceptive = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const codeMarkup = (text) => (0,html .ZD)(text).replace(deceptive, character => `<span class="deceptive">U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</span>`);
const source_frame_window = (line, column) => {
if (line.length <= longestLine)
return { from: 0, to: line.length };
const from = Math.max(0, Math.min(column - longestLine / 4, line.length - longestLine));
return { from: Math.floor(from), to: Math.floor(from) + longestLine };
};
const cutMark = (count) => (count === 0 ? '' : `<span class="cut">… ${count} characters </span>`);
const lineMarkup = (line, marked) => {
const { from, to } = source_frame_window(line, marked?.from ?? 0);
const before = cutMark(from);
const after = cutMark(line.length - to);
if (marked === undefined || marked.from >= to || marked.to <= from)
return before + codeMarkup(line.slice(from, to)) + after;
return `${before}${codeMarkup(line.slice(from, marked.from))}<mark>${codeMarkup(line.slice(marked.from, Math.min(marked.to, to)))}</mark>${codeMarkup(line.slice(Math.min(marked.to, to), to))}${after}`;
};
const markedColumns = (annotation) => {
const { start_column: start, end_column: end } = annotation;
if (start === null || annotation.start_line !== annotation.end_line)
return undefined;
return { from: start - 1, to: Math.max(end ?? start, start) };
};
const sourceFrame = (annotation, lines) => {
const start = annotation.start_line;
if (lines === undefined || start < 1 || start > lines.length)
return undefined;
const end = Math.min(Math.max(annotation.end_line, start), lines.length);
const lastShown = Math.min(end, start + longestRange - 1);
const marked = markedColumns(annotation);
const row = (number) => {
const hit = number >= start && number <= end;
const columns = number === start ? marked : undefined;
return `<span class="line${hit ? ' hit' : ''}" data-line="${number}">${lineMarkup(lines[number - 1] ?? '', columns)}\n</span>`;
};
const rows = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => row(from + index)).join('');
const left = end - lastShown;
const middle = left === 0 ? '' : `<span class="line cut">… ${left} more annotated lines\n</span>`;
return (0,html .PT) `<pre
    class="frame"
    dir="ltr"
    aria-label="${annotation.path}, from line ${Math.max(1, start - context)}"
  ><code>${(0,html .IZ)(rows(Math.max(1, start - context), lastShown) + middle + rows(end + 1, Math.min(lines.length, end + context)))}</code></pre>`;
};
;
const partSize = 100;
const eagerAnnotations = 200;
const levelOf = (annotation) => {
const level = annotation.annotation_level;
return level === 'failure' || level === 'warning' || level === 'notice' ? level : 'other';
};
const countLevels = (annotations) => {
const counts = { failure: 0, warning: 0, notice: 0, other: 0 };
for (const annotation of annotations)
counts[levelOf(annotation)]++;
return counts;
};
const annotations_partsOf = (annotations) => {
const files = new Map();
annotations.forEach((annotation, index) => {
const numbered = { ...annotation, number: index + 1 };
const file = files.get(annotation.path);
if (file === undefined)
files.set(annotation.path, [numbered]);
else
file.push(numbered);
});
const parts = [];
for (const [path, all] of files) {
all.sort((a, b) => a.start_line - b.start_line || a.number - b.number);
const of = Math.ceil(all.length / partSize);
for (let ordinal = 1; ordinal <= of; ordinal++)
parts.push({
number: parts.length + 1,
path,
ordinal,
of,
annotations: all.slice((ordinal - 1) * partSize, ordinal * partSize)
});
}
return parts;
};
const filterParts = (parts, level) => level === undefined
? parts
: parts
.map(part => ({ ...part, annotations: part.annotations.filter(annotation => levelOf(annotation) === level) }))
.filter(part => part.annotations.length > 0);
const lineWords = (annotation) => {
const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
if (start < 1)
return undefined;
if (end > start)
return `lines ${start}–${end}`;
if (from === null)
return `line ${start}`;
return to === null || to <= from ? `line ${start}, column ${from}` : `line ${start}, columns ${from}–${to}`;
};
const lineLink = (annotation) => {
const address = (0,html .Dy)(annotation.blob_href);
const words = lineWords(annotation);
if (address === undefined)
return words;
const { start_line: start, end_line: end } = annotation;
const lines = start < 1 ? '' : end > start ? `#L${start}-L${end}` : `#L${start}`;
return (0,html .PT) `<a href="${address}${lines}" rel="nofollow noreferrer">${words ?? 'whole file'}</a>`;
};
const annotationCard = (annotation, lines) => {
const level = levelOf(annotation);
const word = level === 'other' ? (annotation.annotation_level ?? icons .s2.other[0]) : icons .s2[level][0];
const where = lineLink(annotation);
const id = `a${annotation.number}`;
const { title, message, raw_details: details } = annotation;
return (0,html .PT) `<li class="annotation ${level}" id="${id}" tabindex="-1">
    <p class="annotation-head">
      <span class="level">${(0,icons .M7)(level)} ${word}</span>${where === undefined ? undefined : (0,html .PT) ` <span class="where">${where}</span>`} <a class="anchor" href="#${id}" aria-label="Link to annotation ${annotation.number}">#${annotation.number}</a>
    </p>
    ${title ? (0,html .PT) `<h4 class="annotation-title" dir="auto">${title}</h4>` : undefined}
    ${message ? (0,html .PT) `<p class="message${message.includes('\n') ? ' lines' : ''}" dir="auto">${message}</p>` : undefined}
    ${sourceFrame(annotation, lines)}
    ${details
? (0,html .PT) `<details class="raw">
            <summary>Details</summary>
            <pre dir="auto">${details}</pre>
          </details>`
: undefined}
  </li> `;
};
;
const openAnnotations = 50;
const planParts = (view, query) => {
let before = 0;
return filterParts(annotations_partsOf(view.annotations), query.level).map(part => {
const wanted = part.annotations.some(({ number }) => number === query.annotation);
const shown = wanted || before < openAnnotations ? 'open' : before < eagerAnnotations ? 'closed' : 'later';
before += part.annotations.length;
return { part, shown };
});
};
const pathsShown = (parts) => [
...new Set(parts.filter(({ shown }) => shown !== 'later').map(({ part }) => part.path))
];
const grouped = (count) => count.toLocaleString('en');
const countWords = (count, level) => {
const words = icons .s2[level][count === 1 ? 0 : 1];
return `${grouped(count)} ${words.toLowerCase()}`;
};
const levelOrder = ['failure', 'warning', 'notice', 'other'];
const counts = (annotations) => {
const count = countLevels(annotations);
return (0,html .PT) `<span class="counts">${levelOrder
.filter(level => count[level] > 0)
.map(level => (0,html .PT) ` <span class="count ${level}">${(0,icons .M7)(level)} ${count[level]}<span class="sr-only"> ${countWords(count[level], level)}</span></span>`)}</span>`;
};
const partList = (part, sources) => (0,html .PT) `<ol class="annotations">
${part.annotations.map(annotation => annotationCard(annotation, sources.get(part.path)))}</ol>`;
const partPath = (view, place) => `${runPath(view.repository, view.run.id)}/annotations/${place.part.number}${queryText({ ...(place.query.level === undefined ? {} : { level: place.query.level }) })}`;
const partDetails = (view, place) => {
const { part, shown } = place.planned;
const range = part.of === 1 ? undefined : (0,html .PT) ` <span class="ordinal">part ${part.ordinal} of ${part.of}</span>`;
const summary = (0,html .PT) `<summary><h3><bdi>${part.path}</bdi>${range}</h3>${counts(part.annotations)}</summary>`;
if (shown !== 'later')
return (0,html .PT) `<details class="file" id="part-${part.number}"${shown === 'open' ? (0,html .PT) ` open` : undefined}>${summary}
${partList(part, place.sources)}</details>
`;
const address = partPath(view, { part, query: place.query });
return (0,html .PT) `<details class="file" id="part-${part.number}" data-later="${address}">${summary}
<p class="later"><a href="${address}">Show these ${part.annotations.length} annotations</a></p></details>
`;
};
const filters = (view, query) => {
const count = countLevels(view.annotations);
const path = runPath(view.repository, view.run.id);
const filter = (level) => {
const current = query.level === level ? (0,html .PT) ` aria-current="true"` : undefined;
const [words, number] = level === undefined ? ['All', view.annotations.length] : [icons .s2[level][1], count[level]];
const icon = level === undefined ? undefined : (0,html .PT) `${(0,icons .M7)(level)} `;
return (0,html .PT) `<li><a class="filter ${level ?? 'all'}" id="filter-${level ?? 'all'}" href="${path}${queryText(level === undefined ? {} : { level })}#annotations"${current}>${icon}${words} <span class="number">${grouped(number)}</span></a></li>`;
};
const levels = levelOrder.filter(level => count[level] > 0 || level === query.level);
return (0,html .PT) `<nav class="filters" aria-label="Annotations by level"><ul>${[undefined, ...levels].map(filter)}</ul></nav>`;
};
const annotationSection = (view, shown) => {
const { annotations_count: promised } = view.run.output;
const missing = promised === view.annotations.length
? undefined
: (0,html .PT) `<p class="banner">The run counts ${promised} annotations; ${view.annotations.length} of them are here.</p>`;
if (view.annotations.length === 0 && missing === undefined)
return (0,html .PT) `<section id="annotations" data-live aria-labelledby="annotations-heading"><h2 id="annotations-heading">Annotations</h2>
<p class="empty">No annotations.</p></section>`;
const many = view.annotations.length > eagerAnnotations / 2 ? (0,html .PT) ` class="many"` : undefined;
const files = new Set(view.annotations.map(({ path }) => path)).size;
const details = shown.parts.map(planned => partDetails(view, { planned, query: shown.query, sources: shown.sources }));
return (0,html .PT) `<section id="annotations"${many} data-live aria-labelledby="annotations-heading">
<div class="section-head"><h2 id="annotations-heading">Annotations</h2><p class="files">${grouped(view.annotations.length)} in ${grouped(files)} ${files === 1 ? 'file' : 'files'}</p></div>
${filters(view, shown.query)}
${missing}
${details.length === 0 ? (0,html .PT) `<p class="empty">No annotation of this level.</p>` : details}
</section>`;
};
;
const duration = (milliseconds) => {
const whole = Math.max(0, Math.round(milliseconds));
if (whole < 1000)
return `${whole} ms`;
const seconds = Math.round(whole / 1000);
if (seconds < 60)
return `${seconds} s`;
const minutes = Math.floor(seconds / 60);
if (minutes < 60)
return `${minutes} min ${seconds % 60} s`;
return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
const runDuration = (run, now) => {
const start = Date.parse(run.started_at ?? '');
const end = run.status === 'completed' ? Date.parse(run.completed_at ?? '') : now.getTime();
if (Number.isNaN(start) || Number.isNaN(end))
return undefined;
return end - start < 1000 ? 'under 1 s' : duration(end - start);
};
const moment = (time) => {
const parsed = new Date(time ?? '');
if (Number.isNaN(parsed.getTime()))
return undefined;
const iso = parsed.toISOString();
return (0,html .PT) `<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC</time>`;
};
;
const timeTaken = (run, now) => {
const time = runDuration(run, now);
if (time === undefined)
return undefined;
const ticking = (0,page_view .DG)((0,page_view .L4)(run)) ? (0,html .PT) ` data-since="${run.started_at ?? ''}"` : undefined;
return (0,html .PT) `<span class="time"${ticking}>${time}</span>`;
};
const stateWord = (run) => (0,html .PT) `<span class="outcome ${(0,page_view .L4)(run)}">${page_view .Xu[(0,page_view .L4)(run)]}</span>`;
const shortSha = (sha) => (/^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 7) : sha);
const runFacts = (run, commit) => {
const details = (0,html .Dy)(run.details_url);
const facts = [
[
'Commit',
(0,html .PT) `<a href="${commit.href}"><code>${shortSha(run.head_sha)}</code></a>${commit.view.subject === undefined ? undefined : (0,html .PT) ` <bdi>${commit.view.subject}</bdi>`}`
],
['Branch', commit.view.branch],
['App', run.app?.name],
['Started', moment(run.started_at)],
['Completed', moment(run.completed_at)],
[
'External id',
run.external_id === null || run.external_id === '' ? undefined : (0,html .PT) `<code>${run.external_id}</code>`
],
[
'Details',
details === undefined || details === run.html_url
? undefined
: (0,html .PT) `<a href="${details}" rel="nofollow noreferrer">${details}</a>`
]
];
return (0,html .PT) `<dl class="facts">
${facts.filter(([, value]) => value !== undefined).map(([term, value]) => (0,html .PT) `<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
};
;
const mostLines = 20_000;
const blobPage = (place, file) => {
const all = sourceLines(file.text);
const lines = all.slice(0, mostLines);
const left = all.length - lines.length;
const rows = lines
.map((line, index) => `<span class="line" id="L${index + 1}" data-line="${index + 1}">${codeMarkup(line)}\n</span>`)
.join('');
const { repository, sha, path } = place;
return document_document({
title: path,
version: file.version,
crumbs: [
{ text: `${repository.owner}/${repository.name}`, href: '/' },
{ text: shortSha(sha), href: commitPath(repository, sha) },
{ text: path }
],
content: (0,html .PT) `<div class="layout"><main id="main" tabindex="-1">
<h1 class="file-name"><bdi>${path}</bdi></h1>
<pre class="frame whole" dir="ltr"><code>${(0,html .IZ)(rows)}</code></pre>
${left === 0 ? undefined : (0,html .PT) `<p class="banner">${left} more lines are not shown.</p>`}
</main></div>`
});
};
;
const run_page_actions = (shown) => {
const { view, token } = shown;
if (view.actions.length === 0)
return undefined;
const form = (action, index) => (0,html .PT) `<li><form method="post" action="${runPath(view.repository, view.run.id)}/actions/${encodeURIComponent(action.identifier)}">
<input type="hidden" name="token" value="${token}">
<button type="submit" aria-describedby="action-${index}"><bdi>${action.label}</bdi></button> <span id="action-${index}"><bdi>${action.description}</bdi></span>
</form></li>
`;
return (0,html .PT) `<section class="actions" aria-labelledby="actions-heading"><h2 class="sr-only" id="actions-heading">Actions</h2><ul>
${view.actions.map(form)}</ul></section>`;
};
const head = (shown) => {
const { run } = shown.view;
const state = (0,page_view .L4)(run);
const { title } = run.output;
const taken = timeTaken(run, shown.now);
const time = taken === undefined ? undefined : (0,html .PT) `${(0,page_view .DG)(state) ? 'for' : 'in'} ${taken}`;
const { repository, rerequestable } = shown.view;
const rerun = rerequestable && !(0,page_view .DG)(state)
? (0,html .PT) `<form class="rerun" method="post" action="${runPath(repository, run.id)}/rerun"><input type="hidden" name="token" value="${shown.token}"><button type="submit">Re-run</button></form>
`
: undefined;
return (0,html .PT) `<header class="run-head ${state}" id="head" data-live data-state="${state}">
<div class="run-icon">${(0,icons .rZ)(state)}</div>
<div class="run-words">
<h1><bdi>${run.name}</bdi></h1>
${title ? (0,html .PT) `<p class="lead" dir="auto">${title}</p>` : undefined}
<p class="meta">${stateWord(run)} ${time}</p>
</div>
${rerun}${run_page_actions(shown)}
</header>`;
};
const run_page_output = (shown) => {
const { summary, text } = shown;
const part = (name, body) => body === undefined
? undefined
: (0,html .PT) `<section class="markdown" aria-label="${name}">
${body}</section>
`;
const none = summary === undefined && text === undefined && shown.view.annotations.length === 0
? (0,html .PT) `<p class="empty">${(0,page_view .L4)(shown.view.run) === 'in_progress' ? 'Nothing reported yet.' : 'No summary.'}</p>`
: undefined;
return (0,html .PT) `<div class="output" id="output" data-live>
${part('Summary', summary)}${part('Details', text)}${none}</div>`;
};
const run_page_image = ({ alt, caption, image_url: address }, page) => {
const home = (0,addresses .M)(address, page);
const target = (0,html .Dy)(address);
const words = alt === '' ? 'Image' : alt;
const shown = home !== undefined
? (0,html .PT) `<a href="${home}"><img src="${home}" alt="${alt}" loading="lazy" decoding="async"></a>`
: target !== undefined
? (0,html .PT) `<a class="image-elsewhere" href="${target}" rel="nofollow noreferrer"><span class="image-words"><bdi>${words}</bdi></span> <span class="host">${new URL(target).host}</span></a>`
: (0,html .PT) `<span class="image-elsewhere"><span class="image-words"><bdi>${words}</bdi></span> <span class="host">no web address</span></span>`;
return (0,html .PT) `<li><figure>${shown}${caption ? (0,html .PT) `<figcaption dir="auto">${caption}</figcaption>` : undefined}</figure></li>
`;
};
const run_page_images = (shown) => shown.view.images.length === 0
? (0,html .PT) `<div id="images" data-live></div>`
: (0,html .PT) `<section id="images" data-live aria-labelledby="images-heading"><h2 id="images-heading">Images</h2>
<ul class="images">
${shown.view.images.map(each => run_page_image(each, shown.page))}</ul></section>`;
const payload = ({ run }) => {
const link = (address, words) => {
const target = (0,html .Dy)(address);
return target === undefined ? undefined : (0,html .PT) `<li><a href="${target}">${words}</a></li>`;
};
return (0,html .PT) `<details class="payload" id="payload" data-live><summary><h2>API payload</h2></summary>
<ul class="payload-links">${link(run.url, 'Check run')}${link(run.output.annotations_url, 'Annotations')}</ul>
<pre dir="ltr"><code>${JSON.stringify(run, null, 2)}</code></pre></details>`;
};
const runLine = (run, at) => {
const current = run.id === at.view.run.id ? (0,html .PT) ` aria-current="page"` : undefined;
return (0,html .PT) `<li><a href="${runPath(at.view.repository, run.id)}"${current}>${(0,icons .hZ)((0,page_view .L4)(run))} <bdi>${at.words}</bdi> <span class="time">${at.told}</span></a></li>
`;
};
const byName = new Intl.Collator('en', { numeric: true });
const latestRuns = (runs) => {
const names = new Set();
return runs.filter(({ name }) => !names.has(name) && names.add(name)).toSorted((a, b) => byName.compare(a.name, b.name));
};
const aside = (shown) => {
const { view, now } = shown;
const { run, commit, repository } = view;
const suite = commit.suites.find(({ runs }) => runs.some(({ id }) => id === run.id));
const attempts = suite?.runs.filter(({ name }) => name === run.name) ?? [];
const others = commit.suites.map(({ app, runs }) => (0,html .PT) `<h3><bdi>${app?.name ?? 'Unknown app'}</bdi></h3>
<ul class="run-lines">
${latestRuns(runs).map(each => runLine(each, { view, told: runDuration(each, now), words: each.name }))}</ul>
`);
const history = (0,html .PT) `<section aria-labelledby="attempts-heading"><h2 id="attempts-heading">Runs of this name</h2>
<ul class="run-lines">
${attempts.map(each => runLine(each, { view, told: page_view .Xu[(0,page_view .L4)(each)], words: moment(each.started_at) ?? `run ${each.id}` }))}</ul></section>
`;
return (0,html .PT) `<aside class="beside" id="beside" data-live aria-label="About this run">
${runFacts(run, { view: commit, href: commitPath(repository, commit.sha) })}
${attempts.length > 1 ? history : undefined}<nav aria-labelledby="others-heading"><h2 id="others-heading">Checks of this commit</h2>
${others}</nav>
</aside>`;
};
const superseded = ({ view }) => {
const suite = view.commit.suites.find(({ runs }) => runs.some(({ id }) => id === view.run.id));
const newest = suite?.runs.find(({ name }) => name === view.run.name);
return newest === undefined || newest.id === view.run.id
? undefined
: (0,html .PT) `<p class="banner">A newer run of this name counts instead: <a href="${runPath(view.repository, newest.id)}">${page_view .Xu[(0,page_view .L4)(newest)]}</a>.</p>`;
};
const runPage = (shown) => {
const { view, query, parts, sources, notice } = shown;
const { repository, run } = view;
return document_document({
title: run.name,
state: (0,page_view .L4)(run),
version: shown.version,
crumbs: [
{ text: `${repository.owner}/${repository.name}`, href: '/' },
{ text: shortSha(run.head_sha), href: commitPath(repository, run.head_sha) },
{ text: run.name }
],
content: (0,html .PT) `<div class="layout">
<main id="main" tabindex="-1">
${notice === undefined ? undefined : (0,html .PT) `<p class="banner pressed" role="status">${notice}</p>`}
<div id="superseded" data-live>${superseded(shown)}</div>
${head(shown)}
${run_page_output(shown)}
${run_page_images(shown)}
${annotationSection(view, { query, parts, sources })}
${payload(view)}
</main>
${aside(shown)}
</div>`
});
};
;
const gravity = [
'in_progress',
'queued',
'failure',
'timed_out',
'action_required',
'cancelled',
'stale',
'success',
'neutral',
'skipped'
];
const stateOfAll = (suites) => {
const states = new Set(suites.map(page_view .L4));
return gravity.find(state => states.has(state)) ?? 'queued';
};
const counted = (count, word) => count === 0 ? undefined : `${count} ${word}${count === 1 ? '' : 's'}`;
const runRow = (repository, run, at) => {
const { title, annotations_count: annotations } = run.output;
const more = [counted(annotations, 'annotation'), counted(at.earlier, 'earlier run')].filter(words => words !== undefined);
return (0,html .PT) `<li class="run-row">${(0,icons .rZ)((0,page_view .L4)(run))}
<div class="run-words"><a class="run-link" href="${runPath(repository, run.id)}"><bdi>${run.name}</bdi></a>
${title ? (0,html .PT) `<p class="run-title" dir="auto">${title}</p>` : undefined}
${more.length === 0 ? undefined : (0,html .PT) `<p class="more">${more.join(' · ')}</p>`}</div>
<p class="meta">${stateWord(run)} ${timeTaken(run, at.now)}</p></li>
`;
};
const suiteBox = (repository, suite, now) => {
const rows = latestRuns(suite.runs).map(run => {
const earlier = suite.runs.filter(({ name }) => name === run.name).length - 1;
return runRow(repository, run, { earlier, now });
});
return (0,html .PT) `<section class="suite"><h3>${(0,icons .hZ)((0,page_view .L4)(suite))} <bdi>${suite.app?.name ?? 'Unknown app'}</bdi></h3>
${rows.length === 0
? (0,html .PT) `<p class="empty">No runs yet.</p>`
: (0,html .PT) `<ul>
${rows}</ul>`}</section>
`;
};
const commitBox = (commit, now) => {
const { repository, sha, subject, branch, suites } = commit;
const begun = suites
.flatMap(({ runs }) => runs.map(({ started_at }) => started_at ?? ''))
.filter(time => time !== '')
.toSorted()[0];
return (0,html .PT) `<article class="commit">
<header><h2>${(0,icons .hZ)(stateOfAll(suites))} <a href="${commitPath(repository, sha)}">${subject === undefined ? (0,html .PT) `<code>${shortSha(sha)}</code>` : (0,html .PT) `<bdi>${subject}</bdi>`}</a></h2>
<p class="meta"><bdi>${repository.owner}/${repository.name}</bdi>${subject === undefined ? undefined : (0,html .PT) ` <code>${shortSha(sha)}</code>`}${branch === undefined ? undefined : (0,html .PT) ` <span class="branch"><bdi>${branch}</bdi></span>`} ${moment(begun ?? null)}</p></header>
${suites.map(suite => suiteBox(repository, suite, now))}</article>
`;
};
const nothing = (origin) => (0,html .PT) `<div class="nothing"><h2>No check runs yet</h2>
<p>Whatever publishes check runs can publish them here: it only needs this address for its API. This page shows them as they come.</p>
<pre><code>GITHUB_API_URL=${origin}</code></pre></div>`;
const commits_page_frame = (shown, content) => (0,html .PT) `<div class="layout narrow"><main id="main" tabindex="-1">
${content}
</main></div>`;
const commitsPage = (shown) => {
const suites = shown.commits.flatMap(commit => commit.suites);
const older = shown.older === 0 ? undefined : (0,html .PT) `<p class="banner">${shown.older} older commits are not listed.</p>`;
const live = suites.map(page_view .L4).find(page_view .DG);
return document_document({
title: 'Checks',
...(live === undefined ? {} : { state: live }),
version: shown.version,
crumbs: [{ text: 'Checks' }],
content: commits_page_frame(shown, (0,html .PT) `<h1>Checks</h1>
<div id="commits" data-live>
${shown.commits.length === 0 ? nothing(shown.origin) : shown.commits.map(commit => commitBox(commit, shown.now))}${older}</div>`)
});
};
const commitPage = (commit, shown) => {
const name = shortSha(commit.sha);
return document_document({
title: name,
state: stateOfAll(commit.suites),
version: shown.version,
crumbs: [{ text: `${commit.repository.owner}/${commit.repository.name}`, href: '/' }, { text: name }],
content: commits_page_frame(shown, (0,html .PT) `<h1>Checks of <code>${name}</code></h1>
<div id="commits" data-live>
${commitBox(commit, shown.now)}</div>`)
});
};
;
const remembered = 50;
const cache = new Map();
const renderMarkdown = async (markdown, place) => {
const key = `${place.page}\n${place.name}\n${markdown}`;
const known = cache.get(key);
if (known !== undefined)
return known;
const rendered = await render(markdown, place);
cache.set(key, rendered);
for (const oldest of cache.keys()) {
if (cache.size <= remembered)
break;
cache.delete(oldest);
}
return rendered;
};
const deepestLine = 60;
const markdown_mostLines = 8000;
const opensTooMany = (line) => {
const opening = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)*/.exec(line)?.[0] ?? '';
return (opening.match(/[>.)+*-]/g)?.length ?? 0) > deepestLine;
};
const isTooMuch = (markdown) => {
const lines = markdown.split('\n');
return lines.length > markdown_mostLines || lines.some(opensTooMany);
};
const asSource = (markdown) => (0,html .PT) `<p class="banner">This Markdown is nested too deeply or has too many lines to be rendered. Its source:</p>
<pre>
${markdown}</pre>`;
const render = async (markdown, place) => {
if (isTooMuch(markdown))
return asSource(markdown);
const { markdownToHtml } = await Promise.all( [__webpack_require__.e(90), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 2249));
try {
return (0,html .IZ)(await markdownToHtml(markdown, place));
}
catch (error) {
if (error instanceof RangeError)
return asSource(markdown);
throw error;
}
};
;
const partPage = (view, shown) => {
const { repository, run } = view;
const { part } = shown;
const back = `${runPath(repository, run.id)}${queryText(shown.query)}#part-${part.number}`;
const ordinal = part.of === 1 ? undefined : (0,html .PT) ` <span class="ordinal">part ${part.ordinal} of ${part.of}</span>`;
return document_document({
title: part.path,
version: shown.version,
crumbs: [
{ text: `${repository.owner}/${repository.name}`, href: '/' },
{ text: shortSha(run.head_sha), href: commitPath(repository, run.head_sha) },
{ text: run.name, href: back },
{ text: part.path }
],
content: (0,html .PT) `<div class="layout"><main id="main" tabindex="-1">
<h1 class="file-name"><bdi>${part.path}</bdi>${ordinal}</h1>
<p><a href="${back}">All annotations of the run</a></p>
${partList(part, shown.sources)}</main></div>`
});
};
;
const commitsListed = 50;
const readSources = async (visit, from) => {
const { repository, run } = from.view;
const read = async (path) => {
const text = await visit.deps.source({ repository, sha: run.head_sha, path });
return text === undefined ? undefined : [path, sourceLines(text)];
};
const entries = await Promise.all(from.paths.map(read));
return new Map(entries.filter(entry => entry !== undefined));
};
const listFrame = (visit) => ({
now: visit.deps.now(),
version: version,
origin: visit.url.origin
});
const showCommits = async (visit) => {
const { commits, total } = await visit.deps.commits(commitsListed);
return asPage(commitsPage({ ...listFrame(visit), commits, older: total - commits.length }));
};
const showCommit = async (visit) => {
const commit = await visit.deps.commit(repositoryOf(visit), visit.parts['sha'] ?? '');
return commit === undefined
? visit_notFound()
: asPage(commitPage(commit, { ...listFrame(visit), commits: [commit], older: 0 }));
};
const showRun = async (visit) => {
const { deps, session, url } = visit;
const view = await deps.run(keyOf(visit));
if (view === undefined)
return visit_notFound();
const query = readQuery(url.searchParams);
const parts = planParts(view, query);
const page = url.origin + url.pathname;
const markdown = async (name) => {
const source = view.run.output[name];
return source === null || !isSeen(source) ? undefined : renderMarkdown(source, { page, name });
};
const [sources, summary, text] = await Promise.all([
readSources(visit, { view, paths: pathsShown(parts) }),
markdown('summary'),
markdown('text')
]);
const notice = session.takeNotice(url.searchParams.get('notice'));
const { token } = session;
return asPage(runPage({ view, query, parts, sources, summary, text, page, now: deps.now(), version: version, token, notice }));
};
const showPart = async (visit) => {
const view = await visit.deps.run(keyOf(visit));
if (view === undefined)
return visit_notFound();
const query = readQuery(visit.url.searchParams);
const number = Number(visit.parts['part']);
const part = filterParts(annotations_partsOf(view.annotations), query.level).find(each => each.number === number);
if (part === undefined)
return visit_notFound();
const sources = await readSources(visit, { view, paths: [part.path] });
return asPage(partPage(view, { part, sources, query, version: version }));
};
const showBlob = async (visit) => {
const place = { repository: repositoryOf(visit), sha: visit.parts['sha'] ?? '', path: visit.parts['path'] ?? '' };
const text = await visit.deps.source(place);
return text === undefined
? say(404, { title: 'Not at hand', sentence: `This server does not have the file ${place.path} of that commit.` })
: asPage(blobPage(place, { text, version: version }));
};
const isSeen = (markdown) => !/^(?:<!--[^>]*-->)?$/.test(markdown.trim());
;
const showFavicon = ({ parts }) => {
const state = parts['state'] ?? '';
return (0,page_view .ad)(state) ? asFile((0,icons .Dm)(state), 'image/svg+xml') : visit_notFound();
};
const tellChanges = ({ deps }) => new Response(eventStream(changed => deps.watch(changed)), {
headers: { ...securityHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
});
const ofRepository = '/(?!(?:repos|repositories|api)/)(?<owner>[^/]+)/(?<name>[^/]+)';
const run = `${ofRepository}/runs/(?<id>\\d{1,16})`;
const routes_routes = [
{ method: 'GET', pattern: /^\/$/, handle: showCommits },
{ method: 'GET', pattern: /^\/page\.css$/, handle: () => asFile(style, 'text/css; charset=utf-8') },
{ method: 'GET', pattern: /^\/page\.js$/, handle: () => asFile(script, 'text/javascript; charset=utf-8') },
{ method: 'GET', pattern: /^\/page\/(?<state>\w+)\.svg$/, handle: showFavicon },
{ method: 'GET', pattern: /^\/events$/, handle: tellChanges },
{ method: 'GET', pattern: new RegExp(`^${run}$`), handle: showRun },
{ method: 'GET', pattern: new RegExp(`^${ofRepository}/actions/runs/\\d+/job/(?<id>\\d{1,16})$`), handle: showRun },
{ method: 'GET', pattern: new RegExp(`^${run}/annotations/(?<part>\\d{1,9})$`), handle: showPart },
{ method: 'POST', pattern: new RegExp(`^${run}/actions/(?<identifier>[^/]+)$`), handle: press },
{ method: 'POST', pattern: new RegExp(`^${run}/rerun$`), handle: rerun },
{ method: 'GET', pattern: new RegExp(`^${ofRepository}/commit/(?<sha>[^/]+)$`), handle: showCommit },
{ method: 'GET', pattern: new RegExp(`^${ofRepository}/blob/(?<sha>[^/]+)/(?<path>.+)$`), handle: showBlob }
];
const decode = (groups) => {
try {
return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
catch {
return undefined;
}
};
const pageRoutes = (deps) => {
const session = createSession();
return async (request) => {
const url = new URL(request.url);
const matching = routes_routes.filter(({ pattern }) => pattern.test(url.pathname));
const [first] = matching;
if (first === undefined)
return undefined;
if (!isMeantForUs(request, deps.hosts)) {
const sentence = `This server does not answer to the name ${url.hostname}.`;
return say(421, { title: 'Misdirected request', sentence });
}
const method = request.method === 'HEAD' ? 'GET' : request.method;
const route = matching.find(each => each.method === method);
if (route === undefined) {
return new Response(null, { status: 405, headers: { ...securityHeaders, allow: first.method } });
}
const parts = decode(route.pattern.exec(url.pathname)?.groups ?? {});
if (parts === undefined)
return visit_notFound();
try {
return await route.handle({ request, url, parts, deps, session });
}
catch (error) {
const sentence = error instanceof Error ? (error.stack ?? error.message) : String(error);
return say(500, { title: 'This page has a bug', sentence });
}
};
};
;
const types = new Map([
['png', 'image/png'],
['jpg', 'image/jpeg'],
['jpeg', 'image/jpeg'],
['gif', 'image/gif'],
['webp', 'image/webp'],
['svg', 'image/svg+xml']
]);
const headers = {
'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
'cross-origin-resource-policy': 'same-origin',
'x-content-type-options': 'nosniff',
'cache-control': 'public, max-age=31536000, immutable'
};
const address = /^\/(?!(?:repos|repositories|api)\/)(?<owner>[^/]+)\/(?<name>[^/]+)\/raw\/(?<sha>[0-9a-f]{40}|[0-9a-f]{64})\/(?<path>.+\.(?<extension>\w+))$/;
const rawImage = (visitor, request) => {
const parts = address.exec(new URL(request.url).pathname)?.groups;
if (parts === undefined || !['GET', 'HEAD'].includes(request.method))
return undefined;
const bytes = raw_find(visitor, parts);
const type = types.get(parts['extension'].toLowerCase());
if (bytes === undefined || type === undefined)
return new Response('404: Not Found', { status: 404 });
return new Response(request.method === 'HEAD' ? null : bytes, { headers: { ...headers, 'content-type': type } });
};
const raw_find = ({ core, repositories }, { owner, name, sha, path }) => {
const wanted = raw_decode(`${owner}/${name}`)?.toLowerCase();
const repository = repositories.find(each => `${each.owner}/${each.name}`.toLowerCase() === wanted);
if (repository === undefined || repository.private)
return undefined;
const commit = findCommit(core, repository, sha);
const file = raw_decode(path);
const entry = commit && flatten(core.store, commit.tree).find(each => each.path === file && each.type === 'blob');
const blob = entry && core.store.tables.blobs.get(entry.sha);
return blob ? new Uint8Array(Buffer.from(blob.base64, 'base64')) : undefined;
};
const raw_decode = (text) => {
try {
return decodeURIComponent(text);
}
catch {
return undefined;
}
};
;
const received_remembered = 10_000;
const createReceived = () => {
const requests = [];
let open = 0;
return {
requests,
begin: facts => {
const request = { ...facts, concurrent: open, status: null };
open += 1;
requests.push(request);
if (requests.length > received_remembered)
requests.shift();
return {
request,
end: status => {
open -= 1;
const index = requests.lastIndexOf(request);
if (index >= 0)
requests[index] = { ...request, status };
}
};
}
};
};
;
const firstSeedId = 20_000_000_001;
const seed = (core, repositories, seeds) => {
let lastId = firstSeedId - 1;
const nextId = () => ++lastId;
for (const [index, repository] of repositories.entries()) {
const { branches = {}, tags = {}, suites = [], files = {} } = seeds[index];
core.store.commit(objectChanges(treeOf(files)));
core.store.commit([...refs(repository, 'refs/heads/', branches), ...refs(repository, 'refs/tags/', tags)]);
for (const suite of suites)
core.store.commit(suiteRows({ core, repository, nextId }, suite));
}
};
const refs = (repository, prefix, shas) => Object.entries(shas).map(([name, sha]) => {
const ref = prefix + name;
return { table: 'refs', key: refKey(repository, ref), row: { repository: repository.id, ref, sha } };
});
const suiteRows = ({ core, repository, nextId }, seeded) => {
const slug = seeded.app ?? 'github-actions';
const app = [...core.apps.values()].find(known => known.slug === slug);
if (!app)
throw new Error(`The options seed a suite of the App "${slug}" but no such App`);
const created = seeded.created_at ?? timestamp(core.now());
const suite = {
id: nextId(),
repository: repository.id,
app: app.id,
head_sha: seeded.head_sha,
head_branch: seeded.head_branch ?? null,
status: 'queued',
conclusion: null,
created_at: created,
updated_at: created,
workflow_run: seeded.workflow_run ?? null
};
const runs = (seeded.jobs ?? []).map((job) => {
const status = job.status ?? (job.conclusion === undefined ? 'in_progress' : 'completed');
return {
id: nextId(),
repository: repository.id,
suite: suite.id,
app: app.id,
name: job.name,
head_sha: suite.head_sha,
external_id: null,
details_url: null,
status,
conclusion: status === 'completed' ? (job.conclusion ?? 'success') : null,
started_at: created,
completed_at: status === 'completed' ? created : null,
title: null,
summary: null,
text: null,
images: [],
actions: [],
job: true,
created_at: created
};
});
return [
...runs.map((run) => ({ table: 'checkRuns', key: run.id, row: run })),
{ table: 'checkSuites', key: suite.id, row: rolledUp(core, suite, runs) }
];
};
;
const staleAfterDays = 14;
const github = { kind: 'anonymous', app: null, login: 'github', permissions: {}, admin: false };
const expireStale = ({ core, repositories, links, emit }) => {
const now = core.now();
const limit = timestamp(new Date(now.getTime() - staleAfterDays * 86_400_000));
for (const run of [...core.store.find('runsOfStatus', 'queued'), ...core.store.find('runsOfStatus', 'in_progress')]) {
if (run.created_at > limit)
continue;
const stale = { ...run, status: 'completed', conclusion: 'stale', completed_at: timestamp(now) };
const before = core.store.tables.checkSuites.get(run.suite);
const suite = suiteAfter(core, before, stale);
core.store.commit([
{ table: 'checkRuns', key: stale.id, row: stale },
{ table: 'checkSuites', key: suite.id, row: suite }
]);
const repository = repositories.find(({ id }) => id === run.repository);
const events = [...runEvents(run, stale), ...suiteEvents(before, suite)];
if (repository)
emit({ events, repository, links, sender: github });
}
};
;
const indexes = {
runsOfSuite: { table: 'checkRuns', field: 'suite' },
runsOfStatus: { table: 'checkRuns', field: 'status' },
suitesOfSha: { table: 'checkSuites', field: 'head_sha' },
annotationsOfRun: { table: 'annotations', field: 'run' },
commentsOfIssue: { table: 'comments', field: 'issue' },
statusesOfCommit: { table: 'statuses', field: 'commit' }
};
const emptyTables = () => ({
checkSuites: new Map(),
checkRuns: new Map(),
annotations: new Map(),
refs: new Map(),
preferences: new Map(),
blobs: new Map(),
trees: new Map(),
commits: new Map(),
comments: new Map(),
statuses: new Map(),
dispatches: new Map(),
vercelChecks: new Map(),
vercelRuns: new Map(),
vercelProgress: new Map()
});
const entryOf = (index, field, row) => row ? `${index} ${String(row[field])}` : null;
const createStore = (firstId) => {
const tables = emptyTables();
const found = new Map();
const watchers = new Set();
let lastId = firstId - 1;
let journal;
const apply = (change) => {
const rows = tables[change.table];
const before = rows.get(change.key);
for (const [name, { table, field }] of Object.entries(indexes)) {
if (table !== change.table)
continue;
const left = entryOf(name, field, before);
const entered = entryOf(name, field, change.row);
if (left === entered)
continue;
if (left !== null)
found.get(left)?.delete(change.key);
if (entered !== null)
found.set(entered, (found.get(entered) ?? new Set()).add(change.key));
}
if (change.row)
rows.set(change.key, change.row);
else
rows.delete(change.key);
if (typeof change.key === 'number')
lastId = Math.max(lastId, change.key);
};
return {
tables,
find: (index, value) => {
const rows = tables[indexes[index].table];
return [...(found.get(`${index} ${value}`) ?? [])].map(key => rows.get(key));
},
count: (index, value) => found.get(`${index} ${value}`)?.size ?? 0,
nextId: () => ++lastId,
commit: changes => {
if (changes.length === 0)
return;
journal?.append(changes);
changes.forEach(apply);
for (const changed of watchers)
changed();
},
watch: changed => {
watchers.add(changed);
return () => watchers.delete(changed);
},
open: opened => {
for (const changes of opened.read())
changes.forEach(apply);
journal = opened;
}
};
};
;
const proposed = {
writeWithoutToken: 'Bad credentials',
characters: 'code-points',
annotationLevel: 'any',
titleOnCreate: 'required',
titleOnUpdate: 'cleared',
completedAtAlone: 'refused',
queuedStartedAt: 'now',
unknownSha: 'refused',
emptyMessage: 'refused',
annotationBytes: 65_536,
annotationTitle: 255,
imagesAndActions: 'replaced',
annotationOrder: 'insertion',
checkName: 'exact',
unknownRef: 422,
perPageAboveMaximum: 'clamped',
latestCount: 'newest-per-name',
conclusionOrder: [
'action_required',
'cancelled',
'timed_out',
'failure',
'startup_failure',
'stale',
'neutral',
'skipped',
'success'
],
preferencesRefused: 403,
enterpriseErrorStatus: 'present'
};
;
class VercelRefusal extends Error {
name = 'VercelRefusal';
status;
code;
constructor(status, code, message) {
super(message);
this.status = status;
this.code = code;
}
}
const badRequest = (message) => new VercelRefusal(400, 'bad_request', message);
const forbidden = (message) => new VercelRefusal(403, 'forbidden', message);
const refusal_notFound = (what) => new VercelRefusal(404, 'not_found', `${what} not found`);
;
const projectOf = ({ core, token, parameters, query }) => {
const wanted = parameters['project'];
const project = core.options.projects.find(({ id, name }) => id === wanted || name === wanted);
if (!project)
throw refusal_notFound('Project');
refuseOtherTeam(project, token, query);
return project;
};
const deploymentOf = ({ core, token, parameters, query }) => {
const wanted = parameters['deployment'];
const deployment = core.options.deployments?.find(({ id, url }) => id === wanted || url === wanted);
const project = deployment && core.options.projects.find(({ id }) => id === deployment.project);
if (!deployment || !project)
throw refusal_notFound('Deployment');
refuseOtherTeam(project, token, query);
return deployment;
};
const refuseOtherTeam = ({ team }, token, query) => {
const teamId = query.get('teamId');
const slug = query.get('slug');
const other = (teamId !== null && teamId !== team.id) || (slug !== null && slug !== team.slug);
const closed = token.kind === 'personal' && token.teams !== undefined && !token.teams.includes(team.id);
if (other || closed)
throw forbidden('Not authorized');
};
;
const requires = ['build-ready', 'deployment-url', 'none'];
const blocks = ['build-start', 'deployment-start', 'deployment-alias', 'deployment-promotion', 'none'];
const statuses = ['queued', 'running', 'completed'];
const conclusions = ['canceled', 'skipped', 'timeout', 'failed', 'neutral', 'succeeded'];
const createCheckForm = {
fields: {
name: { type: 'string' },
requires: { oneOf: requires },
blocks: { oneOf: blocks },
targets: { type: 'strings' },
timeout: { type: 'number' },
isRerequestable: { type: 'boolean' },
source: { type: 'object' }
},
required: ['name', 'requires']
};
const updateCheckForm = {
fields: Object.fromEntries(Object.entries(createCheckForm.fields).filter(([name]) => name !== 'source'))
};
const createRunForm = { fields: { checkId: { type: 'string' } }, required: ['checkId'] };
const updateRunForm = {
fields: {
status: { oneOf: statuses },
conclusion: { oneOf: conclusions },
conclusionText: { type: 'string' },
externalId: { type: 'string' },
externalUrl: { type: 'string' },
completedAt: { type: 'number' },
output: { type: 'object' }
}
};
const checkForm = (form, body, unknownField) => {
for (const name of form.required ?? []) {
if (body[name] === undefined)
throw badRequest(`Invalid request: missing required property \`${name}\`.`);
}
for (const [name, value] of Object.entries(body)) {
const rule = Object.hasOwn(form.fields, name) ? form.fields[name] : undefined;
if (rule)
checkRule(name, rule, value);
else if (unknownField === 'refused') {
throw badRequest(`Invalid request: should NOT have additional property \`${name}\`.`);
}
}
};
const checkRule = (name, rule, value) => {
if ('oneOf' in rule) {
if (typeof value === 'string' && rule.oneOf.includes(value))
return;
const allowed = rule.oneOf.join(', ');
throw badRequest(`Invalid request: \`${name}\` should be equal to one of the allowed values "${allowed}".`);
}
if (!isOf(rule.type, value)) {
const what = rule.type === 'strings' ? 'array' : rule.type;
throw badRequest(`Invalid request: \`${name}\` should be ${what}.`);
}
};
const isOf = (type, value) => {
if (type === 'strings')
return Array.isArray(value) && value.every(item => typeof item === 'string');
if (type === 'object')
return typeof value === 'object' && value !== null && !Array.isArray(value);
return typeof value === type && (type !== 'number' || Number.isFinite(value));
};
;
const listChecks = (call) => {
const project = projectOf(call);
const wanted = call.query.get('blocks');
if (wanted !== null && !blocks.includes(wanted)) {
throw badRequest(`Invalid request: \`blocks\` should be equal to one of the allowed values "${blocks.join(', ')}".`);
}
const checks = [...call.core.store.tables.vercelChecks.values()].filter(check => check.project === project.id && (wanted === null || check.blocks === wanted));
return { checks: checks.map(check => checkJson(project, check)) };
};
const createCheck = (call) => {
const { core, body } = call;
const project = projectOf(call);
checkForm(createCheckForm, body, core.unverified.unknownField);
const now = core.now().getTime();
const check = {
id: core.store.nextId(),
project: project.id,
name: body['name'],
requires: body['requires'],
blocks: 'deployment-alias',
targets: ['production'],
timeout: 300,
isRerequestable: false,
source: sourceOf(call),
createdAt: now,
updatedAt: now
};
return keep(call, project, changed(check, body));
};
const getCheck = (call) => {
const project = projectOf(call);
return checkJson(project, checkOf(call, project));
};
const updateCheck = (call) => {
const { core, body } = call;
const project = projectOf(call);
const check = checkOf(call, project);
checkForm(updateCheckForm, body, core.unverified.unknownField);
if (body['requires'] === 'none' && check.requires !== 'none') {
throw badRequest('Invalid request: `requires` cannot be changed to "none".');
}
return keep(call, project, { ...changed(check, body), updatedAt: core.now().getTime() });
};
const deleteCheck = (call) => {
const { store } = call.core;
const check = checkOf(call, projectOf(call));
const runs = [...store.tables.vercelRuns.values()].filter(run => run.check === check.id);
store.commit([
{ table: 'vercelChecks', key: check.id, row: null },
...runs.map(({ id }) => ({ table: 'vercelRuns', key: id, row: null }))
]);
return { success: true };
};
const checkOf = ({ core, parameters }, project) => {
const check = findCheck(core.store.tables.vercelChecks, parameters['check']);
if (check?.project !== project.id)
throw refusal_notFound('Check');
return check;
};
const findCheck = (checks, id) => checks.get(Number(/^check_(\d+)$/.exec(id)?.[1])) ?? null;
const checkId = (id) => `check_${id}`;
const keep = ({ core }, project, check) => {
if (check.name.trim() === '')
throw badRequest('Invalid request: `name` should NOT be shorter than 1 characters.');
if (check.blocks !== 'deployment-alias' && check.blocks !== 'none') {
throw badRequest(`Invalid request: \`blocks\` cannot be "${check.blocks}" for this check.`);
}
if (check.targets.length === 0 || (check.targets.includes('all') && check.targets.length > 1)) {
throw badRequest('Invalid request: `targets` should name environments, or be "all" alone.');
}
if (!(check.timeout > 0))
throw badRequest('Invalid request: `timeout` should be > 0.');
if (check.isRerequestable && check.source.kind === 'git-provider') {
throw badRequest('Invalid request: a check of a git provider cannot be rerequested.');
}
core.store.commit([{ table: 'vercelChecks', key: check.id, row: check }]);
return checkJson(project, check);
};
const changed = (check, body) => {
const { name = check.name, requires = check.requires, blocks = check.blocks, ...rest } = body;
const { targets = check.targets, timeout = check.timeout, isRerequestable = check.isRerequestable } = rest;
return { ...check, name: name.trim(), requires, blocks, targets, timeout, isRerequestable };
};
const sourceOf = ({ token, body }) => {
const sent = (body['source'] ?? { kind: 'integration' });
const text = (name) => {
const value = sent[name];
if (value === undefined || typeof value === 'string')
return value;
throw badRequest(`Invalid request: \`source.${name}\` should be string.`);
};
const kind = text('kind') ?? 'integration';
if (kind === 'integration') {
if (token.kind !== 'integration')
throw forbidden('Creating integration checks requires an integration token');
const { integrationId, integrationConfigurationId } = token;
const externalResourceId = text('externalResourceId');
const resource = externalResourceId === undefined ? {} : { externalResourceId };
return { kind, integrationId, integrationConfigurationId, ...resource };
}
if (kind === 'webhook') {
const webhookId = text('webhookId');
return webhookId === undefined ? { kind } : { kind, webhookId };
}
const externalCheckName = text('externalCheckName');
if (kind !== 'git-provider' || text('provider') !== 'github' || externalCheckName === undefined) {
throw badRequest('Invalid request: `source` should match some schema in anyOf.');
}
return { kind, provider: 'github', externalCheckName };
};
const checkJson = (project, check) => ({
id: checkId(check.id),
name: check.name,
ownerId: project.team.id,
projectId: project.id,
isRerequestable: check.isRerequestable,
requires: check.requires,
blocks: check.blocks,
source: check.source,
sourceKind: check.source.kind,
...(check.source.kind === 'integration'
? { sourceIntegrationConfigurationId: check.source.integrationConfigurationId }
: {}),
targets: check.targets,
timeout: check.timeout,
createdAt: check.createdAt,
updatedAt: check.updatedAt
});
;
const outputBytes = 65_536;
const listRunsOfCheck = (call) => {
const { id } = checkOf(call, projectOf(call));
return listJson(call.core, run => run.check === id);
};
const runs_listRuns = (call) => {
const { id } = deploymentOf(call);
return listJson(call.core, run => run.deployment === id);
};
const createRun = (call) => {
const { core, body } = call;
const deployment = deploymentOf(call);
checkForm(createRunForm, body, core.unverified.unknownField);
const check = findCheck(core.store.tables.vercelChecks, body['checkId']);
if (check?.project !== deployment.project)
throw refusal_notFound('Check');
refuseWriter(call, check);
const run = newRun(core, check, deployment);
core.store.commit([{ table: 'vercelRuns', key: run.id, row: run }]);
return runJson(core, run);
};
const getRun = (call) => runJson(call.core, runs_runOf(call));
const updateRun = (call) => {
const { core, body } = call;
const before = runs_runOf(call);
refuseWriter(call, before);
checkForm(updateRunForm, body, core.unverified.unknownField);
const sent = body;
const size = sent.output === undefined ? 0 : Buffer.byteLength(JSON.stringify(sent.output));
if (size > (core.options.outputBytes ?? outputBytes)) {
throw new VercelRefusal(413, 'payload_too_large', 'The output provided is too large');
}
const now = core.now().getTime();
const run = { ...before, ...sent, updatedAt: now };
const { completedWithoutConclusion, reopened } = core.unverified;
if (run.status === 'completed' && run.conclusion === undefined && completedWithoutConclusion === 'refused') {
throw badRequest('Invalid request: a completed run needs a `conclusion`.');
}
if (before.status === 'completed' && run.status !== 'completed' && reopened === 'refused') {
throw badRequest('Invalid request: a completed run cannot be reopened.');
}
const done = run.status === 'completed' ? { ...run, completedAt: run.completedAt ?? now } : run;
core.store.commit([{ table: 'vercelRuns', key: done.id, row: done }]);
return runJson(core, done);
};
const newRun = (core, check, deployment) => {
const { project, name, requires, blocks, targets, timeout, source } = check;
const now = core.now().getTime();
return {
id: core.store.nextId(),
check: check.id,
project,
name,
requires,
blocks,
targets,
timeout,
source,
deployment: deployment.id,
status: 'queued',
createdAt: now,
updatedAt: now
};
};
const expireRuns = (core) => {
const now = core.now().getTime();
const expired = [...core.store.tables.vercelRuns.values()].filter(run => run.status !== 'completed' && now - run.createdAt > run.timeout * 1000);
core.store.commit(expired.map((run) => {
const row = { ...run, status: 'completed', conclusion: 'timeout', completedAt: now, updatedAt: now };
return { table: 'vercelRuns', key: run.id, row };
}));
};
const refuseWriter = ({ core, token }, { source }) => {
if (source.kind === 'git-provider')
throw forbidden('Runs of a git provider cannot be written');
if (source.kind === 'integration') {
const own = token.kind === 'integration' && token.integrationConfigurationId === source.integrationConfigurationId;
if (!own)
throw forbidden('The provided token is not from the integration that owns the check');
}
else if (token.kind === 'personal' && core.unverified.personalRuns === 'refused') {
throw forbidden('Not authorized');
}
};
const runs_runOf = (call) => {
const deployment = deploymentOf(call);
const run = call.core.store.tables.vercelRuns.get(Number(/^ckr_(\d+)$/.exec(call.parameters['run'])?.[1]));
if (run?.deployment !== deployment.id)
throw refusal_notFound('Check run');
return run;
};
const listJson = (core, wanted) => ({
runs: [...core.store.tables.vercelRuns.values()].filter(wanted).map(run => runJson(core, run))
});
const runJson = ({ options }, { id, check, deployment, project, ...rest }) => ({
id: `ckr_${id}`,
checkId: checkId(check),
deploymentId: deployment,
projectId: project,
ownerId: options.projects.find(({ id: known }) => known === project).team.id,
...rest
});
;
const getDeployment = (call) => deploymentJson(call.core, deploymentOf(call));
const listDeployments = ({ core, query }) => {
const wanted = (name, value) => !query.has(name) || query.get(name) === value;
const all = (core.options.deployments ?? []).filter(({ project, sha, target }) => {
const named = core.options.projects.find(({ id }) => id === project)?.name;
return ((wanted('projectId', project) || wanted('projectId', named)) && wanted('sha', sha) && wanted('target', target));
});
const limit = Math.min(Number(query.get('limit') ?? 20) || 20, 100);
const deployments = all.toReversed().slice(0, limit);
return {
deployments: deployments.map(deployment => {
const json = deploymentJson(core, deployment);
return {
uid: deployment.id,
type: 'LAMBDAS',
creator: { uid: json.ownerId },
created: 0,
state: json.readyState,
...json
};
}),
pagination: { count: deployments.length, next: null, prev: null }
};
};
const makeReady = (core, id) => {
const deployment = core.options.deployments?.find(candidate => candidate.id === id);
if (!deployment)
throw new Error(`The options name no deployment "${id}"`);
const checks = [...core.store.tables.vercelChecks.values()].filter(({ project, targets, source }) => project === deployment.project &&
source.kind !== 'git-provider' &&
(targets.includes('all') || targets.includes(deployment.target)));
core.store.commit([
{ table: 'vercelProgress', key: id, row: { deployment: id, readyState: 'READY' } },
...checks.map((check) => {
const run = newRun(core, check, deployment);
return { table: 'vercelRuns', key: run.id, row: run };
})
]);
};
const deploymentJson = (core, seed) => {
const project = core.options.projects.find(({ id }) => id === seed.project);
const readyState = core.store.tables.vercelProgress.get(seed.id)?.readyState ?? seed.readyState ?? 'READY';
const aggregate = aliasState(core, seed);
return {
id: seed.id,
url: seed.url,
name: project.name,
projectId: project.id,
ownerId: project.team.id,
target: seed.target === 'preview' ? null : seed.target,
readyState,
readySubstate: readyState === 'READY' ? (aggregate?.state === 'succeeded' ? 'PROMOTED' : 'STAGED') : undefined,
meta: seed.sha === undefined ? {} : { githubCommitSha: seed.sha },
...(aggregate ? { checks: { 'deployment-alias': aggregate } } : {})
};
};
const aliasState = (core, deployment) => {
const runs = [...core.store.tables.vercelRuns.values()].filter(run => run.deployment === deployment.id && run.blocks === 'deployment-alias');
const newest = [...new Map(runs.map((run) => [run.check, run])).values()];
if (newest.length === 0)
return null;
const startedAt = Math.min(...runs.map(({ createdAt }) => createdAt));
if (newest.some(({ conclusion }) => conclusion !== undefined && core.unverified.failing.includes(conclusion))) {
return { state: 'failed', startedAt, completedAt: lastOf(newest) };
}
if (newest.some(({ status }) => status !== 'completed'))
return { state: 'pending', startedAt };
return { state: 'succeeded', startedAt, completedAt: lastOf(newest) };
};
const lastOf = (runs) => Math.max(...runs.map(({ completedAt = 0 }) => completedAt));
;
const refuseFirstVersion = () => {
throw badRequest('The provided token is not from an OAuth2 Client');
};
const project = '/v2/projects/{project}/checks';
const deployment = '/v2/deployments/{deployment}/check-runs';
const handlers = {
[`GET ${project}`]: listChecks,
[`POST ${project}`]: createCheck,
[`GET ${project}/{check}`]: getCheck,
[`PATCH ${project}/{check}`]: updateCheck,
[`DELETE ${project}/{check}`]: deleteCheck,
[`GET ${project}/{check}/runs`]: listRunsOfCheck,
[`GET ${deployment}`]: runs_listRuns,
[`POST ${deployment}`]: createRun,
[`GET ${deployment}/{run}`]: getRun,
[`PATCH ${deployment}/{run}`]: updateRun,
'GET /v13/deployments/{deployment}': getDeployment,
'GET /v7/deployments': listDeployments,
'GET /v1/deployments/{deployment}/checks': () => ({ checks: [] }),
'POST /v1/deployments/{deployment}/checks': refuseFirstVersion,
'PATCH /v1/deployments/{deployment}/checks/{check}': refuseFirstVersion
};
const routes_patterns = Object.entries(handlers).map(([endpoint, handle]) => {
const source = endpoint.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
return { handle, pattern: new RegExp(`^${source}$`) };
});
const matchEndpoint = (method, path) => {
for (const { handle, pattern } of routes_patterns) {
const match = pattern.exec(`${method} ${path}`);
if (!match)
continue;
const parameters = Object.entries(match.groups ?? {}).map(([name, value]) => [name, routes_decode(value)]);
return { handle, parameters: Object.fromEntries(parameters) };
}
return null;
};
const routes_decode = (text) => {
try {
return decodeURIComponent(text);
}
catch {
return text;
}
};
;
const isVercelPath = (path) => /^\/v\d+\//.test(path);
const answerVercel = (core, request, bytes) => {
try {
return { status: 200, body: answer_admitted(core, request, bytes) };
}
catch (error) {
if (!(error instanceof VercelRefusal))
throw error;
return { status: error.status, body: { error: { code: error.code, message: error.message } } };
}
};
const answer_admitted = (core, request, bytes) => {
if (core.unverified.expired === 'timeout')
expireRuns(core);
const url = new URL(request.url);
const endpoint = matchEndpoint(request.method, url.pathname);
if (!endpoint)
throw refusal_notFound('The requested endpoint was');
const token = tokenOf(core, request);
if (bytes === null)
throw new VercelRefusal(413, 'payload_too_large', 'The request body is too large');
const body = answer_parse(bytes);
return endpoint.handle({ core, token, parameters: endpoint.parameters, query: url.searchParams, body });
};
const tokenOf = ({ options }, request) => {
const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
if (token === undefined)
throw new VercelRefusal(401, 'unauthorized', 'No authorization header');
if (!options.tokens)
return { kind: 'personal' };
const known = Object.hasOwn(options.tokens, token) ? options.tokens[token] : undefined;
if (!known)
throw new VercelRefusal(401, 'unauthorized', 'The token provided is not valid');
return known;
};
const answer_parse = (bytes) => {
if (bytes.length === 0)
return {};
let value;
try {
value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
catch {
throw new VercelRefusal(400, 'invalid_json', 'Invalid JSON');
}
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return value;
throw badRequest('Invalid request: should be object.');
};
;
const options_proposed = {
personalRuns: 'accepted',
completedWithoutConclusion: 'refused',
reopened: 'refused',
unknownField: 'refused',
expired: 'timeout',
failing: ['failed', 'canceled', 'timeout']
};
;
const installation = {
id: installationId,
node_id: Buffer.from(`23:IntegrationInstallation${installationId}`).toString('base64')
};
const answerWithin = 10_000;
const createWebhooks = (seeds, world) => {
const deliveries = [];
let last = Promise.resolve();
return {
deliveries,
settled: () => last,
deliver: (event, payload) => {
const hearing = seeds.filter(seed => hears(seed, event, world));
for (const seed of hearing) {
const body = JSON.stringify(seed.app === undefined ? payload : { ...payload, installation });
last = last.then(async () => {
const status = await send({ seed, event: event.name, body, fetch: world.fetch });
deliveries.push({ url: seed.url, event: event.name, action: event.action, status });
});
}
return hearing.length;
}
};
};
const hears = (seed, event, world) => seed.app === undefined
? event.action === 'created' || event.action === 'completed'
: world.apps.get(seed.app) === appOf(event);
const send = async ({ seed, event, body, fetch }) => {
const headers = {
'content-type': 'application/json',
'user-agent': 'GitHub-Hookshot/verdict',
'x-github-event': event,
'x-github-delivery': (0,external_node_crypto_.randomUUID)()
};
if (seed.secret !== undefined)
headers['x-hub-signature-256'] = webhooks_signature(seed.secret, body);
try {
const signal = AbortSignal.timeout(answerWithin);
const response = await fetch(seed.url, { method: 'POST', headers, body, signal, redirect: 'manual' });
await response.body?.cancel();
return response.status;
}
catch {
return null;
}
};
const webhooks_signature = (secret, body) => `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
;
const firstId = 30_000_000_001;
const createChecksServer = (options) => {
const apps = [githubActions, ...(options.apps ?? []).map(createApp)];
const repositories = createRepositories(options.repositories);
const store = createStore(firstId);
const core = {
store,
now: options.now ?? (() => new Date()),
unverified: { ...proposed, ...options.unverified },
apps: new Map(apps.map(app => [app.id, app]))
};
seed(core, repositories, options.repositories);
if (options.journal)
store.open(options.journal);
const webhooks = createWebhooks(options.webhooks ?? [], {
fetch: options.fetch ?? fetch,
apps: new Map(apps.map(app => [app.slug, app.id]))
});
const emit = ({ events, repository, links, sender }) => events.reduce((heard, event) => heard + webhooks.deliver(event, eventPayload({ core, repository, links }, event, sender)), 0);
const desk = {
core,
options,
repositories,
apps: new Map(apps.map(app => [app.slug, app])),
rate: createRate(options.rate ?? {}, core.now),
emit
};
const vercel = options.vercel
? { store, now: core.now, options: options.vercel, unverified: { ...options_proposed, ...options.vercel.unverified } }
: null;
const faults = createFaults();
const received = createReceived();
let origin = new URL('http://127.0.0.1');
const visitor = () => ({
core,
repositories,
links: linksOf(origin, { base: '' }, options.webUrl),
emit
});
const tick = () => expireStale(visitor());
const page = pageRoutes(pageDeps(visitor, options));
const proceed = (request, bytes) => {
try {
tick();
const { pathname } = new URL(request.url);
const answered = vercel && isVercelPath(pathname) ? answerVercel(vercel, request, bytes) : answer(desk, request, bytes);
return respond(answered, request.method);
}
catch (error) {
return respond(bugAnswer(error), request.method);
}
};
return {
state: store,
repositories,
requests: received.requests,
faults,
deliveries: webhooks.deliveries,
tick,
press: (run, identifier) => pressButton(visitor(), run, identifier),
rerun: run => requestRerun(visitor(), run),
settled: () => webhooks.settled(),
deploymentReady: id => {
if (!vercel)
throw new Error('The options of this server name no Vercel projects');
makeReady(vercel, id);
},
fetch: async (request) => {
const url = new URL(request.url);
origin = url;
const shown = (await page(request)) ?? rawImage(visitor(), request);
if (shown)
return shown;
const bytes = await readBytes(request);
const entry = received.begin({
method: request.method,
path: url.pathname + url.search,
headers: Object.fromEntries(request.headers),
body: bytes && parseLeniently(bytes),
at: core.now()
});
let status = null;
try {
const fault = faults.take(entry.request);
const carryOut = () => Promise.resolve(proceed(request, bytes));
const response = fault
? await strike({ fault, signal: request.signal, now: core.now(), proceed: carryOut })
: await carryOut();
status = response.status;
return response;
}
finally {
entry.end(status);
}
}
};
};
var external_node_http_ = __webpack_require__(7067);
var external_node_stream_ = __webpack_require__(7075);
var external_node_stream_promises_ = __webpack_require__(6466);
;
const listen = async (server, at) => {
const host = at.host ?? '127.0.0.1';
const answering = (0,addresses .U)(host) || host === '::1' ? underTheirNames(server, at.hosts ?? []) : server;
const http = (0,external_node_http_.createServer)((incoming, outgoing) => {
void exchange(answering, incoming, outgoing);
});
await new Promise((resolve, reject) => {
http.once('error', reject).listen(at.port, host, resolve);
});
const { port } = http.address();
return {
url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
close: () => new Promise(resolve => {
http.close(() => {
resolve();
});
http.closeAllConnections();
})
};
};
const underTheirNames = (server, hosts) => ({
fetch: request => (isMeantForUs(request, hosts) ? server.fetch(request) : Promise.resolve(misdirected()))
});
const misdirected = () => Response.json({ message: 'Misdirected Request', status: '421' }, { status: 421 });
const noName = () => Response.json({ message: 'Bad Request', status: '400' }, { status: 400 });
const exchange = async (server, incoming, outgoing) => {
const gone = new AbortController();
outgoing.once('close', () => gone.abort());
try {
const isName = !/[/?#@\\]/.test(incoming.headers.host ?? '');
await write(isName ? await server.fetch(asRequest(incoming, gone.signal)) : noName(), outgoing);
}
catch {
incoming.socket.resetAndDestroy();
}
};
const asRequest = (incoming, signal) => {
const headers = new Headers();
for (const [name, values] of Object.entries(incoming.headersDistinct)) {
for (const value of values ?? [])
headers.append(name, value);
}
const address = incoming.socket.address();
const host = incoming.headers.host ?? `${address.address}:${address.port}`;
const method = incoming.method ?? 'GET';
const hasBody = method !== 'GET' && method !== 'HEAD';
return new Request(new URL(incoming.url ?? '/', `http://${host}`), {
method,
headers,
signal,
...(hasBody ? { body: external_node_stream_.Readable.toWeb(incoming), duplex: 'half' } : {})
});
};
const write = async (response, outgoing) => {
outgoing.writeHead(response.status, Object.fromEntries(response.headers));
if (response.body === null)
outgoing.end();
else
await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), outgoing);
};
var external_node_fs_promises_ = __webpack_require__(1455);
;
const largestSource = 2 * 1024 * 1024;
const sourceFiles = (folder) => async ({ path }) => {
try {
const root = await (0,external_node_fs_promises_.realpath)(folder);
const file = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(root, path));
const inside = (0,external_node_path_.relative)(root, file);
if (inside === '' || inside.startsWith('..') || inside.split(external_node_path_.sep).includes('.git') || (0,external_node_path_.join)(root, inside) !== file)
return undefined;
const { size } = await (0,external_node_fs_promises_.stat)(file);
return size > largestSource ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'utf8');
}
catch {
return undefined;
}
};
;
function localRepository(folder) {
const names = git(folder, 'remote', 'get-url', 'origin')
.split(/[/\\:]/)
.filter(part => !/^(?:\.*|\.git)$/.test(part));
const repo = names.pop()?.replace(/\.git$/, '') ?? (0,external_node_path_.basename)(folder);
const owner = names.pop() ?? 'local';
const sha = git(folder, 'rev-parse', 'HEAD');
return {
owner: slug(owner),
repo: slug(repo) || 'repository',
sha: /^[0-9a-f]{40,64}$/.test(sha) ? sha : '0'.repeat(40)
};
}
const slug = (name) => name.replace(/[^\w.-]/g, '-');
function git(folder, ...words) {
try {
return (0,external_node_child_process_.execFileSync)('git', [...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
catch {
return '';
}
}
const requestsAnHour = 1_000_000;
async function startEmbedded({ repositories, folder, port, host, options }) {
const server = createChecksServer({
repositories: repositories.map(({ owner, repo }) => ({ owner, name: repo })),
rate: { limit: requestsAnHour },
source: sourceFiles(folder),
...options
});
try {
return await listen(server, { port, ...(host === undefined ? {} : { host }) });
}
catch (error) {
if (error.code !== 'EADDRINUSE')
throw error;
throw new errors .yo(`port ${port} is taken by another program; choose another with --port, or 0 for any that is free.`);
}
}
}),
2050:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
portOf: () => ( portOf),
preview: () => ( preview)
});
var external_node_path_ = __webpack_require__(6760);
var external_node_url_ = __webpack_require__(3136);
var external_node_util_ = __webpack_require__(7975);
var errors = __webpack_require__(5650);
var declared = __webpack_require__(5233);
var run = __webpack_require__(5876);
var embedded = __webpack_require__(53);
var log = __webpack_require__(9619);
;
function localWorld({ repository, url, cwd, inputs, write }) {
return {
env: {
GITHUB_REPOSITORY: `${repository.owner}/${repository.repo}`,
GITHUB_SHA: repository.sha,
GITHUB_EVENT_NAME: 'push',
GITHUB_JOB: 'preview',
GITHUB_API_URL: url,
GITHUB_SERVER_URL: url,
GITHUB_WORKSPACE: cwd
},
cwd,
log: (0,log .d)(write),
now: () => new Date(),
sleep: milliseconds => new Promise(done => setTimeout(done, milliseconds)),
stop: new AbortController().signal,
random: Math.random,
input: name => inputs[name] ?? (name === 'token' ? 'embedded' : ''),
setOutput: () => undefined,
saveState: () => undefined,
state: () => '',
exportVariable: () => undefined,
writeCommands: () => undefined,
writeJobSummary: () => Promise.resolve()
};
}
;
const examples = ['examples/shop/reports/*', 'examples/storefront/reports/*.json'];
const imageBranch = 'verdict-images';
async function preview(words) {
const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...words], allowPositionals: true, options: options() });
forgetProxies();
const cwd = process.cwd();
const log = (line) => void process.stdout.write(`${line}\n`);
const repository = (0,embedded .i)(cwd);
const listening = await (0,embedded .H)({ repositories: [repository], folder: cwd, port: portOf(values['port']) });
try {
const given = Object.fromEntries(Object.entries(values).filter((entry) => typeof entry[1] === 'string'));
const reports = positionals.length > 0 ? positionals.join('\n') : (given['reports'] ?? examplesFrom(cwd));
const world = localWorld({
repository,
url: listening.url,
cwd,
inputs: { 'image-branch': imageBranch, ...given, reports },
write: log
});
const ending = await (0,run.run)(world);
if (values['once'] === true) {
log(JSON.stringify({ conclusion: ending.conclusion, exitCode: ending.fails ? 1 : 0, outputs: ending.outputs }));
return ending.fails ? 1 : 0;
}
log(`\nThe page: ${String(ending.outputs['url'])}\nCtrl-C ends it.`);
await new Promise(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped));
return 0;
}
finally {
await listening.close();
}
}
function options() {
const inputs = Object.entries(declared .bu).filter(([name, input]) => !('hidden' in input) && name !== 'token');
return {
once: { type: 'boolean', default: false },
port: { type: 'string', default: '0' },
...Object.fromEntries(inputs.map(([name]) => [name, { type: 'string' }]))
};
}
function portOf(text) {
const port = Number(text);
if (!/^\d{1,5}$/.test(String(text)) || port > 65_535)
throw new errors .yo(`--port is “${String(text)}”; it must be a number from 0 (any that is free) to 65535.`);
return port;
}
function examplesFrom(cwd) {
const root = (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', '..');
return ((0,external_node_path_.resolve)(cwd) === root ? examples : examples.map(glob => (0,external_node_path_.resolve)(root, glob))).join('\n');
}
function forgetProxies() {
for (const name of Object.keys(process.env))
if (/^(https?|all|no)_proxy$/i.test(name))
Reflect.deleteProperty(process.env, name);
}
}),
373:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => ( homeAddress),
U: () => ( isLoopback)
});
const isLoopback = (hostname) => hostname === 'localhost' ||
hostname.endsWith('.localhost') ||
hostname === '[::1]' ||
/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
const homeAddress = (address, page) => {
if (address === '' || !URL.canParse(address, page))
return undefined;
const url = new URL(address, page);
const home = new URL(page);
const same = url.origin === home.origin ||
(url.protocol === home.protocol && url.port === home.port && isLoopback(url.hostname) && isLoopback(home.hostname));
return same && !url.pathname.startsWith('//') ? url.pathname + url.search : undefined;
};
}),
3524:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CE: () => ( markupOf),
Dy: () => ( webAddress),
IZ: () => ( trusted),
PT: () => ( markup),
ZD: () => ( escapeHtml)
});
const written = Symbol('HTML');
const entities = {
'&': '&amp;',
'<': '&lt;',
'>': '&gt;',
'"': '&quot;',
"'": '&#39;',
'\r': '&#13;'
};
const picture = (control) => control === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0));
const escapeHtml = (text) => text.replace(/[&<>"'\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, character => entities[character] ?? picture(character));
const write = (slot) => {
if (slot === undefined)
return '';
if (typeof slot === 'string')
return escapeHtml(slot);
if (typeof slot === 'number')
return String(slot);
if (isList(slot))
return slot.map(write).join('');
return slot[written];
};
const isList = (slot) => Array.isArray(slot);
const markup = (strings, ...slots) => ({
[written]: strings.reduce((before, string, index) => before + write(slots[index - 1]) + string)
});
const trusted = (text) => ({ [written]: text });
const markupOf = (part) => part[written];
const webAddress = (address) => {
if (!URL.canParse(address ?? ''))
return undefined;
const url = new URL(address ?? '');
return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
};
}),
3635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dm: () => ( favicon),
M7: () => ( levelIcon),
Qd: () => ( alertIcon),
hZ: () => ( stateIcon),
rZ: () => ( stateIconBesideWord),
s2: () => ( levelWords)
});
var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);
var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(264);
const disc = '<circle class="body" cx="8" cy="8" r="7.5"/>';
const ring = '<circle class="line" cx="8" cy="8" r="6.5"/>';
const triangle = '<path class="body" d="M8 .9c.5 0 .9.2 1.2.7l6.2 11.1c.5 1-.2 2.2-1.3 2.2H1.9C.8 14.9.1 13.7.6 12.7L6.8 1.6C7.1 1.1 7.5.9 8 .9z"/>';
const exclamation = '<path class="mark" d="M8 5.6v3.6"/><circle class="dot" cx="8" cy="11.8" r="1.05"/>';
const warning = triangle + exclamation;
const information = `${disc}<path class="mark" d="M8 7.4v4"/><circle class="dot" cx="8" cy="4.6" r="1.05"/>`;
const hands = '<path class="line" d="M8 4.2V8l2.6 1.6"/>';
const shapes = {
success: `${disc}<path class="mark" d="M4.6 8.3l2.3 2.3 4.5-4.9"/>`,
failure: `${disc}<path class="mark" d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4"/>`,
neutral: '<rect class="body" x=".9" y=".9" width="14.2" height="14.2" rx="3.6"/><path class="mark" d="M4.8 8h6.4"/>',
cancelled: `${ring}<path class="line" d="M3.6 12.4l8.8-8.8"/>`,
skipped: `${ring}<path class="line" d="M5 5.4L7.6 8 5 10.6M8.7 5.4L11.3 8l-2.6 2.6"/>`,
timed_out: ring + hands,
action_required: warning,
stale: `<circle class="line" cx="8" cy="8" r="6.5" stroke-dasharray="2.4 1.7"/>${hands}`,
queued: '<circle class="line" cx="8" cy="8" r="6.5" stroke-dasharray="2.4 1.7"/><circle class="body" cx="8" cy="8" r="2.2"/>',
in_progress: '<circle class="track" cx="8" cy="8" r="6.5"/><path class="line turning" d="M8 1.5A6.5 6.5 0 0 1 14.5 8"/>'
};
const levels = {
failure: shapes.failure,
warning,
notice: information,
other: shapes.neutral
};
const levelWords = {
failure: ['Failure', 'Failures'],
warning: ['Warning', 'Warnings'],
notice: ['Notice', 'Notices'],
other: ['Other', 'Others']
};
const alerts = {
note: information,
tip: '<path class="line" d="M8 1.2a4.6 4.6 0 0 0-2.5 8.5c.4.3.6.7.6 1.2h3.8c0-.5.2-.9.6-1.2A4.6 4.6 0 0 0 8 1.2zM6.3 13h3.4M7 14.9h2"/>',
important: '<path class="line" d="M2.6 2h10.8c.6 0 1 .4 1 1v7.4c0 .6-.4 1-1 1H8.6L5.4 14.4v-3H2.6c-.6 0-1-.4-1-1V3c0-.6.4-1 1-1zM8 4.2v2.9"/><circle class="body" cx="8" cy="9.1" r=".9"/>',
warning,
caution: `<path class="body" d="M5 .8h6c.3 0 .6.1.8.3l3.1 3.1c.2.2.3.5.3.8v6c0 .3-.1.6-.3.8l-3.1 3.1c-.2.2-.5.3-.8.3H5c-.3 0-.6-.1-.8-.3L1.1 11.8c-.2-.2-.3-.5-.3-.8V5c0-.3.1-.6.3-.8L4.2 1.1C4.4.9 4.7.8 5 .8z"/><path class="mark" d="M8 4.2v4.4"/><circle class="dot" cx="8" cy="11.4" r="1.05"/>`
};
const drawing = (look) => {
const name = look.name === undefined ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__ .PT) `aria-hidden="true"` : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__ .PT) `role="img" aria-label="${look.name}"`;
return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__ .PT) `<svg class="icon icon-${look.kind}" viewBox="0 0 16 16" width="16" height="16" ${name}>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__ .IZ)(look.inside)}</svg>`;
};
const stateIcon = (state) => drawing({ kind: state, inside: shapes[state], name: _view_js__WEBPACK_IMPORTED_MODULE_1__ .Xu[state] });
const stateIconBesideWord = (state) => drawing({ kind: state, inside: shapes[state] });
const levelIcon = (level) => drawing({ kind: `level-${level}`, inside: levels[level] });
const alertIcon = (kind) => drawing({ kind: `alert-${kind}`, inside: alerts[kind] });
const faviconColours = {
success: '#1f883d',
failure: '#d1242f',
timed_out: '#d1242f',
action_required: '#9a6700',
in_progress: '#9a6700',
queued: '#9a6700'
};
const attributes = (colour) => ({
body: `fill="${colour}"`,
mark: 'fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round"',
dot: 'fill="#fff"',
line: `fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round"`,
track: `fill="none" stroke="${colour}" stroke-width="1.8" opacity=".3"`
});
const favicon = (state) => {
const look = attributes(faviconColours[state] ?? '#6e7781');
const inside = shapes[state].replace(/class="(\w+)[^"]*"/g, (_, name) => look[name] ?? '');
return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${inside}</svg>`;
};
}),
264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DG: () => ( isLive),
L4: () => ( stateOf),
Xu: () => ( stateWords),
ad: () => ( isState)
});
const states = [
'success',
'failure',
'neutral',
'cancelled',
'skipped',
'timed_out',
'action_required',
'stale',
'queued',
'in_progress'
];
const isState = (word) => states.some(state => state === word);
const stateOf = (of) => {
if (of.conclusion === null)
return of.status === 'in_progress' ? 'in_progress' : 'queued';
if (of.conclusion === 'startup_failure')
return 'failure';
return states.find(state => state === of.conclusion) ?? 'neutral';
};
const stateWords = {
success: 'Success',
failure: 'Failure',
neutral: 'Neutral',
cancelled: 'Cancelled',
skipped: 'Skipped',
timed_out: 'Timed out',
action_required: 'Action required',
stale: 'Stale',
queued: 'Queued',
in_progress: 'In progress'
};
const isLive = (state) => state === 'queued' || state === 'in_progress';
})
};
