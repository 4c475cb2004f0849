export const id = 624;
export const ids = [624];
export const modules = {
9624:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
closeWhatIsOpen: () => ( closeWhatIsOpen),
start: () => ( start)
});
var context_0 = __webpack_require__(6825);
var errors = __webpack_require__(5650);
var declared = __webpack_require__(5233);
var inputs_name = __webpack_require__(6580);
var read = __webpack_require__(903);
var check_run = __webpack_require__(6051);
var hand_on = __webpack_require__(2176);
var answers = __webpack_require__(5394);
var bodies = __webpack_require__(181);
var create = __webpack_require__(5949);
var lookup = __webpack_require__(8887);
var mend = __webpack_require__(4113);
var wire = __webpack_require__(6689);
;
async function openRun(opening, target) {
const { jobUrl, ...rest } = opening;
const checkRun = (0,mend .c)({
...blank,
details_url: jobUrl,
...rest,
title: 'In progress',
summary: `[The job](${jobUrl}) is running; its report comes here.`
});
const { id, html_url } = await (0,create .u)(checkRun, quietly(target), { annotations: [], concludes: false });
return { id, url: html_url };
}
async function closeRun(closing, target) {
const ground = quietly(target);
const run = closing.id === undefined ? (await (0,create .g)(closing, ground))[0] : await (0,lookup .kB)(ground.wire, target, closing.id);
if (run === undefined || run.status === 'completed')
return { closed: false };
const { conclusion, reason } = await endingOf(closing, ground);
const path = `${(0,lookup .Ki)(target)}/${run.id}`;
const output = (0,answers .Ik)((0,answers .Ik)((await ground.wire.read(path)).data)['output']);
const kept = [output['summary'], output['text']].map(text => (typeof text === 'string' ? text : ''));
const checkRun = (0,mend .c)({
...blank,
name: run.name,
head_sha: run.head_sha,
external_id: run.external_id,
conclusion,
title: reason,
summary: [`${reason}: see [the job](${closing.jobUrl}).`, kept[0]].filter(Boolean).join('\n\n'),
...(kept[1] === '' ? {} : { text: kept[1] })
});
const landed = await ground.wire.write({
method: 'PATCH',
path,
body: (0,bodies .Et)(checkRun, target, { annotations: [], concludes: true }),
async landed() {
const now = await (0,lookup .kB)(ground.wire, target, run.id);
return now?.status === 'completed' ? now : undefined;
}
});
return { closed: true, url: landed.html_url, conclusion, reason };
}
async function endingOf({ jobStatus }, ground) {
if (jobStatus === 'cancelled')
return (await ranOutOfTime(ground))
? { conclusion: 'timed_out', reason: 'The job ran out of time before it reported' }
: { conclusion: 'cancelled', reason: 'The job was cancelled before it reported' };
return jobStatus === 'success'
? { conclusion: 'failure', reason: 'The job ended without a report' }
: { conclusion: 'failure', reason: 'The job failed before it reported' };
}
async function ranOutOfTime({ wire, target }) {
if (target.jobCheckRun === undefined)
return false;
const { data } = await wire.once('GET', `${(0,lookup .Ki)(target)}/${target.jobCheckRun}/annotations?per_page=100`);
const messages = Array.isArray(data) ? data.map(annotation => (0,answers .Ik)(annotation)['message']) : [];
return messages.some(message => typeof message === 'string' && /exceeded the maximum execution time/i.test(message));
}
const blank = {
name: '',
head_sha: '',
external_id: '',
conclusion: 'neutral',
title: '',
summary: '',
annotations: [],
images: [],
actions: []
};
const quietly = (target) => ({
wire: (0,wire .K)(target),
target,
tell: sentence => {
target.log.info(sentence);
}
});
var relay = __webpack_require__(7114);
var target_0 = __webpack_require__(6644);
;
const stateName = 'opened';
async function start(world) {
const { inputs, context, name } = readStart(world);
const opening = { name, head_sha: context.headSha, external_id: (0,target_0 .T)(world, context, name) };
const save = (more) => world.saveState(stateName, JSON.stringify({ ...opening, ...more }));
save({ id: undefined });
let on = undefined;
try {
if (inputs.token === '')
throw new errors .hD('The input token is empty.', { status: 401, request: 'start' });
on = await openRun({
...opening,
jobUrl: jobUrlOf(world, context),
...(inputs['details-url'] === '' ? {} : { details_url: inputs['details-url'] })
}, (0,target_0 .$)(world, context, { ...inputs, name }));
const { id, url } = on;
save({ id });
world.exportVariable(hand_on .XZ, (0,hand_on .xg)(world.env[hand_on .XZ], { id, name }));
world.log.info(`${name}: in progress on ${context.headSha}, ${context.headReason} ${url}`);
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
world.log.warning(`${error.message}\nThe check run was not opened; the report makes one of its own.`);
}
const elsewhere = await (0,relay ._n)(world, { name, context, inputs, on });
save({ id: on?.id, elsewhere });
return { fails: false };
}
async function closeWhatIsOpen(world) {
const saved = world.state(stateName);
if (saved === '')
return { fails: false };
const { id, elsewhere, ...opened } = JSON.parse(saved);
const { inputs, context } = readStart(world);
const target = (0,target_0 .$)(world, context, { ...inputs, name: opened.name });
let closed = { closed: false };
try {
if (inputs.token !== '')
closed = await closeRun({
...opened,
jobUrl: jobUrlOf(world, context),
jobStatus: inputs['job-status'],
...(id === undefined ? {} : { id })
}, target);
if (closed.closed)
world.log.warning(`${opened.name}: ${closed.conclusion}. ${closed.reason}. ${closed.url}`);
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
world.log.warning(error.message);
}
if (elsewhere !== undefined)
await (0,relay .ZC)(world, { name: opened.name, context: { ...context, headSha: opened.head_sha }, inputs, on: elsewhere.on }, { opening: elsewhere, ended: () => endedAs(closed, { id, target, jobStatus: inputs['job-status'] }) });
return { fails: false };
}
async function endedAs(closed, { id, target, jobStatus }) {
if (closed.closed)
return { conclusion: closed.conclusion, title: closed.reason };
const run = id === undefined ? undefined : await (0,lookup .kB)((0,wire .K)(target), target, id).catch(onlyApiErrors);
const reported = check_run .q.find(conclusion => conclusion === run?.conclusion) ?? 'failure';
return jobStatus === 'cancelled' && ((0,relay .WE)(reported) || run === undefined)
? { conclusion: 'cancelled', title: 'The job was cancelled' }
: { conclusion: reported, title: run === undefined ? 'The job ended without a report' : 'The report is on GitHub' };
}
function onlyApiErrors(error) {
if (!(error instanceof errors .hD))
throw error;
return undefined;
}
function readStart(world) {
const inputs = (0,read .jV)(declared .Qo, world.input);
const context = (0,context_0 .y)(world.env, inputs);
return { inputs, context, name: inputs.name === '' ? (0,inputs_name .Z)(context.job, context.matrix) : inputs.name };
}
const jobUrlOf = (world, { serverUrl, owner, repo, runId, jobCheckRun }) => {
const run = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
return jobCheckRun === '' ? `${run}/attempts/${world.env['GITHUB_RUN_ATTEMPT'] ?? '1'}` : `${run}/job/${jobCheckRun}`;
};
})
};
