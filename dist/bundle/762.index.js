export const id = 762;
export const ids = [762];
export const modules = {
3762:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gate: () => ( gate)
});
var context_0 = __webpack_require__(6825);
var errors = __webpack_require__(5650);
;
const object = (value) => (typeof value === 'object' && value !== null ? value : {});
const checks_text = (value) => (typeof value === 'string' ? value : '');
function readPage(data) {
const { check_runs: runs, total_count: total } = object(data);
const checks = (Array.isArray(runs) ? runs : []).map(object).map((run) => ({
id: Number(run['id']),
name: checks_text(run['name']),
app: checks_text(object(run['app'])['slug']),
conclusion: run['status'] === 'completed' ? checks_text(run['conclusion']) : undefined,
url: checks_text(run['html_url'])
}));
return { checks, total: typeof total === 'number' ? total : checks.length };
}
function ownCheck({ jobCheckRun, runId, job, matrix }) {
if (jobCheckRun !== '')
return check => String(check.id) === jobCheckRun;
const name = matrix.length === 0 ? job : `${job} (${matrix.join(', ')})`;
return check => check.name === name && check.url.includes(`/actions/runs/${runId}/job/`);
}
var answers = __webpack_require__(5394);
var retry = __webpack_require__(8475);
;
const lossesBorne = 6;
function checksOnGitHub(world, { api, path, end }) {
const ask = async (url) => {
for (let attempt = 1;; attempt++) {
const answer = await once(api, url);
const meaning = (0,retry .Pr)(answer, { now: world.now(), attempt });
if (meaning.kind === 'done')
return answer;
if (meaning.kind === 'refused')
throw refused(answer, path);
const pause = meaning.kind === 'limited' ? meaning.waitMs : 2 * (0,retry .fu)(attempt, world.random);
const said = `The API ${answer.status === 0 ? 'gave no answer' : `answered ${answer.status}`} (${(0,answers .bD)(answer.data)})`;
if (world.stop.aborted)
throw new errors .yo(`${said}, and the job was cancelled.`);
if (meaning.kind === 'lost' && attempt >= lossesBorne)
throw new errors .yo(`The checks could not be asked for ${attempt} times in a row. ${said}.`);
if (world.now().getTime() + pause > end)
throw new errors .yo(`${said}; the next try is due in ${seconds(pause)}, when the time of the gate is up. Run it again later, or raise the input timeout.`);
world.log.info(`${said}; asking again in ${seconds(pause)}.`);
await world.sleep(pause);
}
};
return async () => {
const checks = [];
for (let page = 1;; page++) {
const read = readPage((await ask(`${path}?filter=latest&per_page=100&page=${page}`)).data);
checks.push(...read.checks);
if (read.checks.length === 0 || checks.length >= read.total)
return checks;
}
};
}
async function once(api, url) {
try {
return await api.request('GET', url);
}
catch (error) {
if (!(error instanceof errors .hD) || error.status !== 0)
throw error;
return { status: 0, headers: {}, data: { message: error.message } };
}
}
const refused = ({ status, data }, path) => new errors .yo(`The checks of ${path} cannot be read (${status}, “${(0,answers .bD)(data)}”); the token needs this permission:\n\npermissions:\n  checks: read`);
const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;
var check_run = __webpack_require__(6051);
;
const passing = ['success', 'neutral', 'skipped'];
function judge(wanted, checks, isOwn) {
const others = checks.filter(check => !isOwn(check));
const rows = wanted.map(({ line, matches }) => ({ line, checks: others.filter(matches) }));
const matched = [...new Map(rows.flatMap(row => row.checks).map(check => [check.id, check])).values()];
return {
rows,
missing: rows.filter(row => row.checks.length === 0).map(row => row.line),
pending: matched.filter(check => check.conclusion === undefined),
failing: matched.filter(check => check.conclusion !== undefined && !passing.includes(check.conclusion)),
others: [...new Set(others.filter(check => !matched.includes(check)).map(check => check.name))].sort()
};
}
function conclude({ rows, missing, pending, ended }) {
const reached = rows
.flatMap(row => row.checks)
.filter(check => check.conclusion !== undefined)
.map((check) => check_run .q.find(each => each === check.conclusion) ?? 'failure');
const unfinished = ended === 'early'
? []
: ended === 'cancelled'
? ['cancelled']
: [
...(pending.length > 0 ? ['timed_out'] : []),
...(missing.length > 0 ? ['failure'] : [])
];
return check_run .q.find(each => reached.includes(each) || unfinished.includes(each)) ?? 'failure';
}
;
const tableRows = ({ rows }) => rows.flatMap(({ line, checks }) => checks.length === 0
? [{ line, check: '', url: '', result: 'never appeared' }]
: checks.map(({ name, url, conclusion, status }) => ({
line,
check: name,
url,
result: conclusion ?? (status === undefined ? 'not completed' : `not completed (${status})`)
})));
function sentence(standing, conclusion) {
const { failing, missing, pending } = standing;
const parts = [
...(failing.length > 0 ? [`not passing: ${failing.map(check => check.name).join(', ')}`] : []),
...(missing.length > 0 ? [`never appeared: ${missing.join(', ')}`] : []),
...(pending.length > 0 ? [`not completed in time: ${pending.map(check => check.name).join(', ')}`] : [])
];
return parts.length === 0
? `All checks that were waited for passed (${conclusion}).`
: `${conclusion}: ${parts.join('; ')}.`;
}
const othersNamed = 30;
function othersOf({ missing, others }) {
const all = missing.length === 0 ? [] : others;
return { named: all.slice(0, othersNamed), more: Math.max(0, all.length - othersNamed) };
}
;
const firstPause = 5_000;
const longestPause = 60_000;
const growth = 1.3;
async function waitForChecks(wanted, list, { clock, patience, isOwn, tell }) {
const end = clock.now().getTime() + patience.timeout * 1000;
let pause = firstPause;
let settled = false;
for (;;) {
const standing = judge(wanted, await list(), isOwn);
const complete = standing.missing.length === 0 && standing.pending.length === 0;
if (complete && settled)
return { ...standing, ended: 'complete' };
const hopeless = standing.failing.some(({ ends }) => ends === true);
if (hopeless || (patience.failFast && standing.failing.length > 0))
return { ...standing, ended: 'early' };
const left = end - clock.now().getTime();
if (left <= 0)
return { ...standing, ended: 'timeout' };
tell(standing);
settled = complete;
await clock.sleep(Math.min(pause, left));
if (clock.stop.aborted)
return { ...standing, ended: 'cancelled' };
pause = complete ? firstPause : Math.min(longestPause, pause * growth);
}
}
var wildcard = __webpack_require__(6233);
;
function readWanted(line) {
if (line.startsWith('vercel='))
return { line, matches: ({ lines }) => lines?.includes(line) === true };
const app = /^app=([\w.-]+)$/.exec(line)?.[1];
const matchesName = (0,wildcard .X)(line);
return {
line,
matches: check => check.lines === undefined && (app === undefined ? matchesName(check.name) : check.app === app)
};
}
var read = __webpack_require__(903);
var publish_api = __webpack_require__(9421);
var dialects = __webpack_require__(6538);
var markdown = __webpack_require__(6205);
var plain = __webpack_require__(42);
var hand_on = __webpack_require__(2176);
var conclusions = __webpack_require__(3849);
var find = __webpack_require__(9354);
var vercel_target = __webpack_require__(4291);
;
const vercel_checks_lossesBorne = 10;
const stageLine = 'vercel=deployment-alias';
const idOf = (line) => /^vercel=(ckr_[\w-]+)$/.exec(line)?.[1];
function vercelChecks(world, { context, inputs, lines, ownName }) {
if (inputs['vercel-token'] === '')
throw new errors .yo(`The line “${lines[0] ?? ''}” of the input checks needs the input vercel-token.`);
const target = (0,vercel_target .u)(world, context, { ...inputs, timeout: 0 });
const own = {
links: [context.jobCheckRun, ...(0,hand_on .F)(world.env[hand_on .XZ])]
.filter(id => id !== '')
.map(id => `github:${context.owner}/${context.repo}:${id}`),
name: ownName
};
let named = (0,find .tU)(target);
let last = [];
let losses = 0;
return async () => {
try {
if (named === '')
named = (await (0,find ._u)(target))?.id ?? '';
if (named === '')
return [];
const deployment = await (0,find .E5)(target, named);
const byId = await Promise.all(lines.flatMap(line => idOf(line) ?? []).map(id => (0,find .kB)(target, deployment.id, id)));
last = checksOf({ deployment, runs: await (0,find .v)(target, deployment.id), byId, lines, own });
losses = 0;
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
const passing = error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500;
if (!passing)
throw new errors .yo(error.message);
if (++losses > vercel_checks_lossesBorne)
throw new errors .yo(`Vercel was asked ${losses} times in vain. ${error.message}`);
world.log.info(`${error.message.replace(/, after 1 tries;.*$/, '')}; it is asked again at the next look.`);
}
return last;
};
}
function checksOf({ deployment, runs, byId, lines, own }) {
const others = runs.filter(run => !isOwn(run, own));
const newest = [...new Map(others.toReversed().map(run => [run.checkId || `name ${run.name}`, run])).values()];
const stage = stageCheck(deployment, { waitsForOwn: others.length < runs.length });
const matching = (run) => lines.filter(line => {
if (idOf(line) !== undefined)
return false;
if (line !== stageLine)
return (0,wildcard .X)(line.slice('vercel='.length).trim())(run.name);
const blocks = run.blocks === 'deployment-alias';
if (stage === undefined)
return blocks || !deployment.stages.has('deployment-alias');
return stage.ends === true && blocks && failed(run);
});
return [
...(stage === undefined ? [] : [stage]),
...newest.map(run => checkOf(run, matching(run))),
...byId.map(run => checkOf(run, [`vercel=${run.id}`])),
...deadEnd(deployment, lines)
].filter(check => check.lines?.length !== 0);
}
const isOwn = ({ externalId, source }, { links, name }) => links.includes(externalId) || (name !== undefined && source.externalCheckName === name);
function stageCheck({ id, url, stages }, { waitsForOwn }) {
const state = stages.get('deployment-alias');
if (state === undefined || (waitsForOwn && state === 'pending'))
return undefined;
const known = { succeeded: 'success', failed: 'failure' };
return {
id: `${id} deployment-alias`,
name: 'deployment-alias',
app: '',
conclusion: state === 'pending' ? undefined : (known[state] ?? unknown(state)),
url: url === '' ? '' : `https://${url}`,
lines: [stageLine],
...(state === 'failed' ? { ends: true } : {})
};
}
function deadEnd({ id, url, readyState }, lines) {
const conclusion = { ERROR: 'failure', CANCELED: 'cancelled' }[readyState];
if (conclusion === undefined)
return [];
const name = `deployment ${id} (${readyState})`;
return [{ id, name, app: '', conclusion, url: url === '' ? '' : `https://${url}`, lines, ends: true }];
}
function checkOf(run, lines) {
const status = (0,conclusions .Ix)(run.status);
return {
id: run.id,
name: run.name,
app: '',
conclusion: status === 'completed' ? ((0,conclusions .rj)(run.conclusion) ?? unknown(run.conclusion)) : undefined,
url: run.externalUrl,
lines,
...(status === undefined ? { status: unknown(run.status) } : {})
};
}
const failed = ({ status, conclusion }) => status === 'completed' && !['success', 'neutral', 'skipped'].includes((0,conclusions .rj)(conclusion) ?? '');
const unknown = (word) => `unknown: ${word === '' ? 'nothing' : word.slice(0, 100)}`;
;
async function gate(world) {
const inputs = (0,read .rI)(world.input);
const context = (0,context_0 .y)(world.env, inputs);
world.log.info(`Waiting on ${context.headSha}, ${context.headReason}.`);
const places = await placesOf(world, context, inputs);
let told = '';
const tellOthers = (standing) => {
const { named, more } = othersOf(standing);
const names = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
if (names !== '' && names !== told)
world.log.info(`Other checks of the commit: ${names}`);
told = names;
};
const standing = await waitForChecks([...new Set(inputs.checks)].map(readWanted), async () => (await Promise.all(places.map(list => list()))).flat(), {
clock: { now: world.now, sleep: world.sleep, stop: world.stop },
patience: { timeout: inputs.timeout, failFast: inputs['fail-fast'] },
isOwn: ownCheck(context),
tell(now) {
const { pending, missing } = now;
world.log.info(`${pending.length} not completed, ${missing.length} not there yet: ${[...pending.map(check => check.name), ...missing].join(', ')}`);
tellOthers(now);
}
});
const conclusion = conclude(standing);
const said = sentence(standing, conclusion);
const rows = tableRows(standing);
world.log.group('What was waited for', rows.map(row => `${row.line}: ${row.check} ${row.result}`));
const fails = !['success', 'neutral', 'skipped'].includes(conclusion);
tellOthers(standing);
if (fails)
world.log.error(said);
else
world.log.info(said);
const cells = rows.map(row => [
(0,markdown .aY)(row.line),
row.url === '' ? (0,markdown .Qq)(row.check) : (0,markdown .nf)((0,markdown .Qq)(row.check), row.url),
(0,markdown .aY)(row.result)
]);
const { named, more } = othersOf(standing);
const others = [...named.map(markdown .aY), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
await world.writeJobSummary([
`## Gate: ${conclusion}`,
(0,markdown .Qq)(said, 1000),
(0,markdown .tp)(['Waited for', 'Check', 'Result'], 'lll', cells),
...(others === '' ? [] : [`Other checks of the commit: ${others}`])
].join('\n\n') + '\n');
world.setOutput('conclusion', conclusion);
world.setOutput('failing', standing.failing.map(check => (0,plain .TN)(check.name)).join('\n'));
world.setOutput('missing', standing.missing.join('\n'));
return { fails };
}
async function placesOf(world, context, inputs) {
const api = (0,publish_api .N)({ token: inputs.token, apiUrl: context.apiUrl, dialect: dialects .M });
const repository = `/repos/${context.owner}/${context.repo}`;
const lines = inputs.checks.filter(line => line.startsWith('vercel='));
if (inputs.token === '' && lines.length < inputs.checks.length)
throw new errors .yo(`The input token is empty; it must be a token with “checks: read”.`);
const onGitHub = checksOnGitHub(world, {
api,
path: `${repository}/commits/${context.headSha}/check-runs`,
end: world.now().getTime() + inputs.timeout * 1000
});
if (lines.length === 0)
return [onGitHub];
const { jobCheckRun } = context;
const knowsOwn = jobCheckRun !== '' && inputs.token !== '';
const ownName = knowsOwn ? await nameOf(api, `${repository}/check-runs/${jobCheckRun}`) : undefined;
const atVercel = vercelChecks(world, { context, inputs, lines, ownName });
return lines.length === inputs.checks.length ? [atVercel] : [onGitHub, atVercel];
}
async function nameOf(api, path) {
try {
return readPage({ check_runs: [(await api.request('GET', path)).data] }).checks[0]?.name || undefined;
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
return undefined;
}
}
})
};
