export const id = 45;
export const ids = [45];
export const modules = {

/***/ 6580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defaultName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const longestName = 100;
function defaultName(job, matrix) {
    const values = matrix.length === 0 ? '' : ` (${matrix.join(', ')})`;
    const whole = `${job === '' ? 'verdict' : job}${values} report`;
    if (whole.length <= longestName)
        return whole;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 8);
    const kept = whole.slice(0, longestName - hash.length - 2).replace(/[\ud800-\udbff]$/, '');
    return `${kept}… ${hash}`;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   J0: () => (/* binding */ isJobRun),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cI: () => (/* binding */ readRun)
/* harmony export */ });
const githubActions = { id: 15_368, slug: 'github-actions' };
function readRun(data) {
    const run = object(data);
    if (typeof run['id'] !== 'number')
        return undefined;
    const { annotations_count: count } = object(run['output']);
    const suite = object(run['check_suite'])['id'];
    const app = object(run['app']);
    return {
        id: run['id'],
        name: text(run['name']),
        head_sha: text(run['head_sha']),
        external_id: text(run['external_id']),
        html_url: text(run['html_url']),
        details_url: text(run['details_url']),
        status: text(run['status']),
        conclusion: text(run['conclusion']),
        annotationsCount: typeof count === 'number' ? count : undefined,
        suite: typeof suite === 'number' ? suite : undefined,
        byActions: app['slug'] === githubActions.slug || (app['slug'] === undefined && app['id'] === githubActions.id)
    };
}
const isJobRun = (run) => /\/actions\/runs\/\d+\/job\//.test(run.html_url);
function messageOf(data) {
    const { message, errors } = object(data);
    const details = Array.isArray(errors) ? errors.map(detail).filter(Boolean) : [];
    const whole = [text(message) || (typeof data === 'string' ? data : ''), ...details].join(' ');
    return whole.replace(/\s+/g, ' ').trim().slice(0, 500);
}
const detail = (error) => {
    const { field, code, message } = object(error);
    return typeof error === 'string' ? error : text(message) || [field, code].map(text).join(': ');
};
const object = (value) => typeof value === 'object' && value !== null ? value : {};
const text = (value) => (typeof value === 'string' ? value : '');


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Et: () => (/* binding */ updateBody),
/* harmony export */   Fm: () => (/* binding */ createBody)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4685);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6538);


function sharesOf(annotations) {
    const size = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.annotationsPerRequest;
    const count = Math.max(1, Math.ceil(annotations.length / size));
    return Array.from({ length: count }, (_, index) => ({
        annotations: annotations.slice(index * size, (index + 1) * size),
        concludes: index === count - 1
    }));
}
const createBody = (checkRun, target, share) => ({
    name: checkRun.name,
    head_sha: checkRun.head_sha,
    ...(target.dialect.everyField ? { head_branch: target.headBranch ?? '' } : {}),
    ...updateBody(checkRun, target, share)
});
function updateBody(checkRun, target, share) {
    const { dialect, serverUrl, owner, repo, clock } = target;
    const blobs = `${serverUrl}/${owner}/${repo}/blob/${checkRun.head_sha}`;
    const ending = {
        status: 'completed',
        conclusion: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .spellConclusion */ .Ue)(checkRun, dialect),
        ...(dialect.everyField
            ? {
                completed_at: clock
                    .now()
                    .toISOString()
                    .replace(/\.\d+Z$/, 'Z')
            }
            : {}),
        ...(dialect.actions && checkRun.actions.length > 0 ? { actions: checkRun.actions } : {})
    };
    return {
        ...(dialect.everyField ? { name: checkRun.name } : {}),
        ...(checkRun.external_id === '' ? {} : { external_id: checkRun.external_id }),
        ...(checkRun.details_url === undefined ? {} : { details_url: checkRun.details_url }),
        ...(share.concludes ? ending : { status: 'in_progress' }),
        output: {
            title: checkRun.title,
            summary: checkRun.summary,
            ...(checkRun.text === undefined ? {} : { text: checkRun.text }),
            ...(share.annotations.length === 0
                ? {}
                : { annotations: share.annotations.map(annotation => (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .spellAnnotation */ .o1)(annotation, dialect, blobs)) }),
            ...(share.concludes && checkRun.images.length > 0 ? { images: checkRun.images } : {})
        }
    };
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ closeBroken),
/* harmony export */   w: () => (/* binding */ closeTwins)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(181);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4685);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8887);




const passing = ['success', 'neutral', 'skipped'];
async function closeBroken(checkRun, { wire, target }, broken) {
    const { run, landed, error } = broken;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 429)
        return;
    const cancelled = target.stop?.aborted === true;
    const sentence = `${cancelled ? 'The job was cancelled' : 'The publication broke off'}: ${landed} of ${checkRun.annotations.length} annotations are here.`;
    const summary = `${sentence}\n\n${checkRun.summary}`;
    const body = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_1__/* .updateBody */ .Et)({
        ...checkRun,
        conclusion: cancelled ? 'cancelled' : passing.includes(checkRun.conclusion) ? 'failure' : checkRun.conclusion,
        title: 'Not published whole',
        summary: Buffer.byteLength(summary) <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .githubLimits */ .Q0.summaryBytes ? summary : sentence
    }, target, { annotations: [], concludes: true });
    const answer = await wire.once('PATCH', `${(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .runsPath */ .Ki)(target)}/${run.id}`, body);
    if (answer.status < 200 || answer.status > 299)
        target.log.info(`The check run ${run.html_url} could not be closed either (${answer.status}).`);
}
async function closeTwins(checkRun, { wire, target, tell }, { run, runs }) {
    for (const twin of runs) {
        if (twin.id === run.id)
            continue;
        tell(`GitHub made a second check run of the same request, ${twin.html_url}; the whole one is ${run.html_url}.`);
        if (twin.status === 'completed')
            continue;
        await wire.once('PATCH', `${(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .runsPath */ .Ki)(target)}/${twin.id}`, (0,_bodies_js__WEBPACK_IMPORTED_MODULE_1__/* .updateBody */ .Et)(checkRun, target, { annotations: [], concludes: true }));
    }
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runsWithKey),
/* harmony export */   u: () => (/* binding */ createRun)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5394);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(181);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8887);




async function runsWithKey({ name, head_sha, external_id }, { wire, target }) {
    const runs = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .runsNamed */ .e4)(wire, target, { name, sha: head_sha });
    return runs.filter(run => run.external_id === external_id && !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isJobRun */ .J0)(run));
}
async function createRun(checkRun, ground, share) {
    const { wire, target } = ground;
    const repeated = wire.repeated;
    const run = await wire.write({
        method: 'POST',
        path: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .runsPath */ .Ki)(target),
        body: (0,_bodies_js__WEBPACK_IMPORTED_MODULE_1__/* .createBody */ .Fm)(checkRun, target, share),
        landed: async () => (await runsWithKey(checkRun, ground))[0]
    });
    if (wire.repeated > repeated)
        await (0,_close_js__WEBPACK_IMPORTED_MODULE_2__/* .closeTwins */ .w)(checkRun, ground, { run, runs: await runsWithKey(checkRun, ground) });
    return run;
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ handedOn),
/* harmony export */   XZ: () => (/* binding */ handOnVariable),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6606);

const handOnVariable = 'VERDICT_CHECK_RUN';
function handOn(before, { id, name }) {
    const hash = (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name);
    const others = entries(before).filter(entry => entry.hash !== hash);
    return [...others, { id: String(id), hash }]
        .map(entry => (entry.hash === '' ? entry.id : `${entry.id}:${entry.hash}`))
        .join(',');
}
function handedOn(value, name) {
    const all = entries(value);
    const found = all.find(({ hash }) => hash === (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(name)) ?? all.find(({ hash }) => hash === '');
    return found === undefined ? undefined : Number(found.id);
}
function entries(value = '') {
    const matches = value.matchAll(/(?<=^|,)\s*(\d{1,15})(?::([0-9a-f]{12}))?\s*(?=,|$)/g);
    return Array.from(matches, ([, id = '', hash = '']) => ({ id, hash }));
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   og: () => (/* binding */ makeKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const version = 'verdict:1';
function makeKey(facts, random) {
    const job = facts.jobCheckRun === '' ? `${facts.job}/${shortHash(facts.leg.join('\0'))}` : facts.jobCheckRun;
    const nonce = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
    return [version, facts.runId, facts.attempt, job.replaceAll(':', '_'), shortHash(facts.name), nonce].join(':');
}
function parseKey(externalId) {
    const match = /^verdict:1:([^:]*):([^:]*):([^:]*):([^:]*):([^:]*)$/.exec(externalId);
    if (match === null)
        return undefined;
    const [, runId = '', attempt = '', job = '', name = '', nonce = ''] = match;
    return { runId, attempt, job, name, nonce };
}
const shortHash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ githubLimits),
/* harmony export */   e: () => (/* binding */ secondaryLimitMs),
/* harmony export */   se: () => (/* binding */ requestEndsAfterMs),
/* harmony export */   uq: () => (/* binding */ writesPerMinute)
/* harmony export */ });
const githubLimits = {
    annotationsPerRequest: 50,
    titleCharacters: 255,
    summaryBytes: 65_535,
    textBytes: 65_535,
    annotationTitleCharacters: 255,
    annotationMessageBytes: 64_000,
    annotationDetailsBytes: 64_000
};
const requestEndsAfterMs = 10_000;
const writesPerMinute = 180;
const secondaryLimitMs = 60_000;


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ runsPath),
/* harmony export */   e4: () => (/* binding */ runsNamed),
/* harmony export */   kB: () => (/* binding */ fetchRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);


const mostPages = 30;
const runsPath = ({ owner, repo }) => `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/check-runs`;
async function runsNamed(wire, target, { name, sha }) {
    const query = `check_name=${encodeURIComponent(name)}&filter=all&per_page=100`;
    const commit = `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/commits/${sha}`;
    const runs = [];
    let path = `${commit}/check-runs?${query}`;
    for (let page = 0; path !== undefined && page < mostPages; page++) {
        const answer = await wire.read(path);
        const items = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(answer.data)['check_runs'];
        for (const item of Array.isArray(items) ? items : []) {
            const run = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(item);
            if (run !== undefined)
                runs.push(run);
        }
        path = nextPage(answer.headers['link']);
    }
    return runs;
}
const nextPage = (link) => /<([^<>]+)>\s*;\s*rel="next"/.exec(link ?? '')?.[1];
async function fetchRun(wire, target, id) {
    try {
        return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)((await wire.read(`${runsPath(target)}/${id}`)).data);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ mendCheckRun),
/* harmony export */   zV: () => (/* binding */ plainest)
/* harmony export */ });
/* unused harmony export mend */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4685);

const mendCheckRun = (checkRun) => ({
    ...checkRun,
    title: cutCharacters(wellFormed(checkRun.title), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.titleCharacters),
    summary: cutBytes(wellFormed(checkRun.summary), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.summaryBytes),
    ...(checkRun.text === undefined ? {} : { text: cutBytes(wellFormed(checkRun.text), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.textBytes) }),
    annotations: checkRun.annotations.map(mend)
});
function mend(annotation) {
    const { annotation_level, title, raw_details } = annotation;
    const start_line = lineNumber(annotation.start_line);
    const end_line = Math.max(start_line, lineNumber(annotation.end_line));
    return {
        path: annotation.path === '' ? '.' : wellFormed(annotation.path),
        start_line,
        end_line,
        ...(start_line === end_line ? columnsOf(annotation) : {}),
        annotation_level,
        message: cutBytes(wellFormed(messageOf(annotation)), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.annotationMessageBytes),
        ...(title === undefined ? {} : { title: cutCharacters(wellFormed(title), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.annotationTitleCharacters) }),
        ...(raw_details === undefined
            ? {}
            : { raw_details: cutBytes(wellFormed(raw_details), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.annotationDetailsBytes) })
    };
}
const plainest = ({ path, start_line, end_line, annotation_level, message, title }) => ({
    path: withoutAstral(path),
    start_line,
    end_line,
    annotation_level,
    message: withoutAstral(title === undefined || title === message ? message : `${title}\n\n${message}`).slice(0, 20_000)
});
const messageOf = ({ message, title = '' }) => [message, title].find(text => text.trim() !== '') ?? 'No message.';
const columnsOf = ({ start_column, end_column }) => isColumn(start_column) && isColumn(end_column) && start_column <= end_column ? { start_column, end_column } : {};
const lineNumber = (value) => (Number.isSafeInteger(value) && value > 0 ? value : 1);
const isColumn = (value) => Number.isSafeInteger(value) && value >= 1;
const wellFormed = (text) => text.replaceAll(/\p{Surrogate}|\0/gu, '\ufffd');
const withoutAstral = (text) => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '\ufffd');
const cutCharacters = (text, most) => text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('');
function cutBytes(text, most) {
    if (text.length * 3 <= most)
        return text;
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    let end = most;
    while ((bytes[end] & 0xc0) === 0x80)
        end--;
    return bytes.toString('utf8', 0, end);
}


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openWire)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./publish/answers.js
var answers = __webpack_require__(5394);
// EXTERNAL MODULE: ./publish/limits.js
var limits = __webpack_require__(4685);
;// CONCATENATED MODULE: ./publish/pace.js

const burst = 30;
function startPace({ now, sleep }) {
    const interval = 60_000 / (limits/* writesPerMinute */.uq - burst);
    let tokens = burst;
    let at = now().getTime();
    return async () => {
        const time = now().getTime();
        tokens = Math.min(burst, tokens + Math.max(0, time - at) / interval);
        at = time;
        tokens--;
        if (tokens < 0)
            await sleep(Math.ceil(-tokens * interval));
    };
}

;// CONCATENATED MODULE: ./publish/refusals.js


function refusal(answer, { request, owner, repo }) {
    const said = (0,answers/* messageOf */.bD)(answer.data);
    const where = `${answer.status}${said === '' ? '' : `, “${said}”`}, at ${request}`;
    const message = [...known].find(({ status, says }) => status === answer.status && says.test(said));
    return new errors/* ApiError */.hD(message?.tell({ where, repository: `${owner}/${repo}`, answer }) ?? `The API refused the request (${where}).`, { status: answer.status, request });
}
const known = [
    {
        status: 401,
        says: /(?:)/,
        tell: ({ where }) => `The API does not know the token (${where}); check the input token, and that the job which made a GITHUB_TOKEN still runs.`
    },
    {
        status: 403,
        says: /must authenticate via a github app/i,
        tell: ({ where }) => `Only GITHUB_TOKEN or the token of a GitHub App can write check runs, and this token is a person’s (${where}); leave the input token out or give it an App’s.`
    },
    {
        status: 403,
        says: /not accessible by/i,
        tell: ({ where, repository, answer }) => `The token may not write check runs in ${repository} (${where}); give the job this permission, which pull requests from forks and Dependabot do not get by it:\n\n${permissionsBlock(answer)}`
    },
    {
        status: 404,
        says: /(?:)/,
        tell: ({ where, repository }) => `The token does not see ${repository}, or what was asked for is not there (${where}); check that the token belongs to this repository.`
    },
    {
        status: 422,
        says: /no commit found|head_sha/i,
        tell: ({ where, repository }) => `${repository} does not have the commit of the report (${where}); check the input head-sha, and that the commit was pushed.`
    },
    {
        status: 422,
        says: /(?:)/,
        tell: ({ where }) => `The API refused what the check run says (${where}); this is a fault of the action, please report it.`
    }
];
function permissionsBlock({ headers }) {
    const accepted = (headers['x-accepted-github-permissions'] ?? '').split(/[,;]/);
    const wanted = new Map([
        ['checks', 'write'],
        ['contents', 'read']
    ]);
    for (const permission of accepted) {
        const [, name, level] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(permission) ?? [];
        if (name !== undefined && level !== undefined)
            wanted.set(name.replaceAll('_', '-'), level);
    }
    return ['permissions:', ...[...wanted].map(([name, level]) => `  ${name}: ${level}`)].join('\n');
}

;// CONCATENATED MODULE: ./publish/retry.js


const permission = /not accessible by|must authenticate|invalid app_id|updated internally|must have admin/i;
const rateLimit = /rate limit|abuse detection/i;
function meaningOf(answer, { now, attempt }) {
    const { status, data } = answer;
    if (status >= 200 && status < 300)
        return { kind: Object.keys((0,answers/* object */.Ik)(data)).length > 0 ? 'done' : 'lost' };
    if (status === 0 || status === 408 || status >= 500)
        return { kind: 'lost' };
    if (status !== 429 && !(status === 403 && isLimited(answer)))
        return { kind: 'refused' };
    const named = namedWait(answer, now);
    return { kind: 'limited', waitMs: named ?? limits/* secondaryLimitMs */.e * 2 ** (attempt - 1), named: named !== undefined };
}
const isLimited = ({ headers, data }) => {
    const message = (0,answers/* messageOf */.bD)(data);
    if (permission.test(message))
        return false;
    return rateLimit.test(message) || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
};
function namedWait({ headers }, now) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const until = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now.getTime();
        if (Number.isFinite(until))
            return Math.max(0, until);
    }
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now.getTime());
}
const attempts = 6;
const backOff = (attempt, random) => Math.round(1000 * 2 ** (attempt - 1) * (0.5 + random() / 2));
const settlesWithin = ({ status }, leftMs) => status === 500 || status === 503 ? 0 : Math.min(limits/* requestEndsAfterMs */.se, Math.max(2_000, leftMs / 10));
function startPatience({ sleep }, timeoutMs) {
    let leftMs = timeoutMs;
    return {
        get leftMs() {
            return leftMs;
        },
        spend(milliseconds) {
            leftMs = Math.max(0, leftMs - milliseconds);
        },
        async wait(milliseconds) {
            if (milliseconds > leftMs)
                return false;
            leftMs -= milliseconds;
            await sleep(milliseconds);
            return true;
        }
    };
}

;// CONCATENATED MODULE: ./publish/wire.js





function openWire({ api, clock, log, owner, repo, timeoutMs, stop }) {
    const aborted = new Promise(resolve => {
        stop?.addEventListener('abort', () => {
            resolve();
        });
    });
    const clockUntilStop = {
        ...clock,
        sleep: (milliseconds) => Promise.race([clock.sleep(milliseconds), aborted])
    };
    const pace = startPace(clockUntilStop);
    const patience = startPatience(clockUntilStop, timeoutMs);
    let requests = 0;
    let repeated = 0;
    const once = async (method, path, body) => {
        requests++;
        const asked = clock.now().getTime();
        try {
            return await api.request(method, path, body);
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD) || error.status !== 0)
                throw error;
            patience.spend(clock.now().getTime() - asked);
            return { status: error.status, headers: {}, data: { message: error.message } };
        }
    };
    const stopIfAsked = (request) => {
        if (stop?.aborted === true)
            throw new errors/* ApiError */.hD(`The job was cancelled before ${request}.`, { status: 0, request });
    };
    const waitFor = async (milliseconds, { request, answer, attempt }) => {
        if (attempt >= attempts || !(await patience.wait(milliseconds)))
            throw gaveUp({ request, answer, attempt }, { milliseconds, leftMs: patience.leftMs });
        stopIfAsked(request);
        log.info(`${told(answer)} at ${request}; trying again after ${seconds(milliseconds)}.`);
    };
    const untilLimitEnds = ({ waitMs, named }, jitter) => {
        const whole = waitMs + jitter;
        return !named && whole > patience.leftMs && patience.leftMs >= leastLastWaitMs ? patience.leftMs : whole;
    };
    async function read(path) {
        for (let attempt = 1;; attempt++) {
            const answer = await once('GET', path);
            const meaning = meaningOf(answer, { now: clock.now(), attempt });
            const request = `GET ${path}`;
            if (meaning.kind === 'done')
                return answer;
            if (meaning.kind === 'refused')
                throw refusal(answer, { request, owner, repo });
            const wait = backOff(attempt, clock.random);
            await waitFor(meaning.kind === 'limited' ? untilLimitEnds(meaning, wait) : wait, { request, answer, attempt });
        }
    }
    async function write({ method, path, body, landed }) {
        const request = `${method} ${path}`;
        for (let attempt = 1;; attempt++) {
            await pace();
            stopIfAsked(request);
            const sent = clock.now().getTime();
            const answer = await once(method, path, body);
            const meaning = meaningOf(answer, { now: clock.now(), attempt });
            const run = meaning.kind === 'done' ? (0,answers/* readRun */.cI)(answer.data) : undefined;
            if (run !== undefined)
                return run;
            if (meaning.kind === 'refused')
                throw refusal(answer, { request, owner, repo });
            const wait = backOff(attempt, clock.random);
            if (meaning.kind === 'limited') {
                await waitFor(untilLimitEnds(meaning, wait), { request, answer, attempt });
                continue;
            }
            await patience.wait(wait);
            const early = await landed();
            if (early !== undefined) {
                log.info(`${told(answer)} at ${request}; it had landed all the same.`);
                return early;
            }
            const rest = sent + settlesWithin(answer, patience.leftMs) - clock.now().getTime();
            await waitFor(Math.max(0, rest), { request, answer, attempt });
            const late = rest > 0 ? await landed() : undefined;
            if (late !== undefined)
                return late;
            repeated++;
        }
    }
    return {
        get requests() {
            return requests;
        },
        get repeated() {
            return repeated;
        },
        once,
        read,
        write
    };
}
const leastLastWaitMs = 45_000;
function gaveUp({ request, answer, attempt }, time) {
    const limited = answer.status === 403 || answer.status === 429;
    const why = attempt >= attempts
        ? `it was tried ${attempt} times`
        : `the next try is due in ${seconds(time.milliseconds)}, and ${seconds(time.leftMs)} of the timeout are left`;
    const advice = limited
        ? 'run the job again when the limit is over, or have fewer jobs publish'
        : 'run the job again later';
    return new errors/* ApiError */.hD(`${told(answer)} at ${request}, and ${why}; ${advice}, or raise the input timeout.`, {
        status: limited ? 429 : answer.status,
        request
    });
}
const told = ({ status, data }) => status === 0 ? `The answer was lost (${(0,answers/* messageOf */.bD)(data)})` : `The API answered ${status} “${(0,answers/* messageOf */.bD)(data)}”`;
const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _publish_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9421);
/* harmony import */ var _publish_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6538);
/* harmony import */ var _publish_hand_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);
/* harmony import */ var _publish_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6606);




const dialects = { github: _publish_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M, antiope: _publish_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .antiope */ .lw };
function targetOf(world, context, { name, token, api, timeout }) {
    const dialect = dialects[api];
    const openRunId = (0,_publish_hand_on_js__WEBPACK_IMPORTED_MODULE_2__/* .handedOn */ .Uz)(world.env[_publish_hand_on_js__WEBPACK_IMPORTED_MODULE_2__/* .handOnVariable */ .XZ], name);
    return {
        api: (0,_publish_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .N)({ token, apiUrl: context.apiUrl, dialect }),
        dialect,
        owner: context.owner,
        repo: context.repo,
        serverUrl: context.serverUrl,
        headBranch: context.headBranch,
        clock: { now: world.now, sleep: world.sleep, random: world.random },
        log: world.log,
        timeoutMs: timeout * 1000,
        stop: world.stop,
        ...(openRunId === undefined ? {} : { openRunId }),
        ...(context.jobCheckRun === '' ? {} : { jobCheckRun: Number(context.jobCheckRun) }),
        lookForEqualNames: context.matrix.length > 0
    };
}
const keyOf = (world, context, name) => (0,_publish_key_js__WEBPACK_IMPORTED_MODULE_3__/* .makeKey */ .og)({
    runId: context.runId,
    attempt: context.runAttempt,
    job: context.job,
    leg: context.matrix,
    jobCheckRun: context.jobCheckRun,
    name
}, world.random);


/***/ })

};
