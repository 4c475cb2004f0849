export const id = 187;
export const ids = [187,650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   mB: () => (/* binding */ ParseError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
}
class ParseError extends Error {
    name = 'ParseError';
    line;
    constructor(message, at = {}) {
        super(message, at.cause === undefined ? undefined : { cause: at.cause });
        this.line = at.line;
    }
}
class ApiError extends Error {
    name = 'ApiError';
    status;
    request;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.status = facts.status;
        this.request = facts.request;
    }
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./context.js
var context_0 = __webpack_require__(3338);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./gate/checks.js
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

// EXTERNAL MODULE: ./model/check-run.js
var check_run = __webpack_require__(6051);
;// CONCATENATED MODULE: ./gate/judge.js

const passing = ['success', 'neutral', 'skipped'];
function judge(wanted, checks, own) {
    const others = checks.filter(check => check.id !== own);
    const rows = wanted.map(({ line, matches }) => ({ line, checks: others.filter(matches) }));
    const matched = [...new Map(rows.flatMap(row => row.checks).map(check => [check.id, check])).values()];
    return {
        rows,
        missing: rows.filter(row => row.checks.length === 0).map(row => row.line),
        pending: matched.filter(check => check.conclusion === undefined),
        failing: matched.filter(check => check.conclusion !== undefined && !passing.includes(check.conclusion))
    };
}
function conclude({ rows, missing, pending, ended }) {
    const reached = rows
        .flatMap(row => row.checks)
        .filter(check => check.conclusion !== undefined)
        .map((check) => check_run/* conclusionPriority */.q.find(each => each === check.conclusion) ?? 'failure');
    const unfinished = ended === 'early'
        ? []
        : ended === 'cancelled'
            ? ['cancelled']
            : [
                ...(pending.length > 0 ? ['timed_out'] : []),
                ...(missing.length > 0 ? ['failure'] : [])
            ];
    return check_run/* conclusionPriority */.q.find(each => reached.includes(each) || unfinished.includes(each)) ?? 'failure';
}

;// CONCATENATED MODULE: ./gate/table.js
const tableRows = ({ rows }) => rows.flatMap(({ line, checks }) => checks.length === 0
    ? [{ line, check: '', url: '', result: 'never appeared' }]
    : checks.map(({ name, url, conclusion }) => ({ line, check: name, url, result: conclusion ?? 'not completed' })));
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

;// CONCATENATED MODULE: ./gate/wait.js

const firstPause = 5_000;
const longestPause = 60_000;
const growth = 1.3;
async function waitForChecks(wanted, list, { clock, patience, own, tell }) {
    const end = clock.now().getTime() + patience.timeout * 1000;
    let pause = firstPause;
    let settled = false;
    for (;;) {
        const standing = judge(wanted, await list(), own);
        const complete = standing.missing.length === 0 && standing.pending.length === 0;
        if (complete && settled)
            return { ...standing, ended: 'complete' };
        if (patience.failFast && standing.failing.length > 0)
            return { ...standing, ended: 'early' };
        const left = end - clock.now().getTime();
        if (clock.stop.aborted)
            return { ...standing, ended: 'cancelled' };
        if (left <= 0)
            return { ...standing, ended: 'timeout' };
        tell(standing);
        settled = complete;
        await clock.sleep(Math.min(pause, left));
        pause = complete ? firstPause : Math.min(longestPause, pause * growth);
    }
}

// EXTERNAL MODULE: ./model/wildcard.js
var wildcard = __webpack_require__(6233);
;// CONCATENATED MODULE: ./gate/wanted.js

function readWanted(line) {
    const app = /^app=([\w.-]+)$/.exec(line)?.[1];
    const matchesName = (0,wildcard/* wildcard */.X)(line);
    return { line, matches: check => (app === undefined ? matchesName(check.name) : check.app === app) };
}

// EXTERNAL MODULE: ./inputs/read.js
var read = __webpack_require__(903);
// EXTERNAL MODULE: ./publish/api.js
var publish_api = __webpack_require__(9421);
// EXTERNAL MODULE: ./publish/dialects.js
var dialects = __webpack_require__(6538);
// EXTERNAL MODULE: ./render/markdown.js
var markdown = __webpack_require__(6205);
;// CONCATENATED MODULE: ./gate-step.js











const lossesBorne = 5;
async function gate(world) {
    const inputs = (0,read/* readGateInputs */.rI)(world.input);
    const context = (0,context_0/* readContext */.y)(world.env, inputs);
    const api = (0,publish_api/* openApi */.N)({ token: inputs.token, apiUrl: context.apiUrl, dialect: dialects/* github */.M });
    world.log.info(`Waiting on ${context.headSha}, ${context.headReason}.`);
    const standing = await waitForChecks(inputs.checks.map(readWanted), () => listChecks(api, { path: `/repos/${context.owner}/${context.repo}/commits/${context.headSha}/check-runs`, world }), {
        clock: { now: world.now, sleep: world.sleep, stop: world.stop },
        patience: { timeout: inputs.timeout, failFast: inputs['fail-fast'] },
        own: context.jobCheckRun === '' ? undefined : Number(context.jobCheckRun),
        tell: ({ pending, missing }) => world.log.info(`${pending.length} not completed, ${missing.length} not there yet: ${[...pending.map(check => check.name), ...missing].join(', ')}`)
    });
    const conclusion = conclude(standing);
    const said = sentence(standing, conclusion);
    const rows = tableRows(standing);
    world.log.group('What was waited for', rows.map(row => `${row.line}: ${row.check} ${row.result}`));
    const fails = !['success', 'neutral', 'skipped'].includes(conclusion);
    if (fails)
        world.log.error(said);
    else
        world.log.info(said);
    const cells = rows.map(row => [
        (0,markdown/* code */.aY)(row.line),
        row.url === '' ? (0,markdown/* text */.Qq)(row.check) : (0,markdown/* link */.nf)((0,markdown/* text */.Qq)(row.check), row.url),
        (0,markdown/* code */.aY)(row.result)
    ]);
    await world.writeJobSummary(`## Gate: ${conclusion}\n\n${(0,markdown/* text */.Qq)(said, 1000)}\n\n${(0,markdown/* table */.tp)(['Waited for', 'Check', 'Result'], 'lll', cells)}\n`);
    world.setOutput('conclusion', conclusion);
    world.setOutput('failing', standing.failing.map(check => check.name).join('\n'));
    world.setOutput('missing', standing.missing.join('\n'));
    return { fails };
}
async function listChecks(api, { path, world }) {
    for (let losses = 0;; losses++) {
        try {
            const checks = [];
            for (let page = 1;; page++) {
                const { status, data } = await api.request('GET', `${path}?filter=latest&per_page=100&page=${page}`);
                if (status === 404 || status === 401)
                    throw new errors/* UserError */.yo(`The checks of ${path} cannot be read (status ${status}); the token needs “permissions: checks: read”.`);
                if (status !== 200)
                    throw new errors/* ApiError */.hD(`status ${status}`, { status, request: `GET ${path}` });
                const read = readPage(data);
                checks.push(...read.checks);
                if (read.checks.length === 0 || checks.length >= read.total)
                    return checks;
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            if (losses >= lossesBorne)
                throw new errors/* UserError */.yo(`The checks could not be asked for ${losses + 1} times in a row: ${error.message}.`);
            const pause = error.status === 403 || error.status === 429 ? 60_000 : 2_000 * 2 ** losses;
            world.log.info(`${error.message}; asking again in ${pause / 1000} s.`);
            await world.sleep(pause);
        }
    }
}


/***/ }),

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
function wildcard(pattern) {
    const [first = '', ...middle] = pattern.split('*');
    const last = middle.pop();
    if (last === undefined)
        return text => text === pattern;
    return text => {
        const end = text.length - last.length;
        if (!text.startsWith(first) || !text.endsWith(last) || end < first.length)
            return false;
        let at = first.length;
        for (const part of middle) {
            const found = text.indexOf(part, at);
            if (found < 0 || found + part.length > end)
                return false;
            at = found + part.length;
        }
        return true;
    };
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export image */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42);

const text = (value, characters) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, characters)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$!#]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(gh)-(?=\d)/gi, '$1-\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/www\./gi, match => `${match.slice(0, 3)}\u200b.`)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([+=-])/, '\\$1');
const code = (value) => `<code>${text(value)}</code>`;
function fence(value, language = '') {
    const block = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value).replace(/^\n+|\n+$/g, '');
    const longest = Math.max(2, ...(block.match(/`+/g) ?? []).map(run => run.length));
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${block}\n${mark}`;
}
const link = (label, url) => /^https?:\/\//i.test(url) ? `[${label}](${escapeUrl(url)})` : label;
const image = (alt, url) => /^https?:\/\//i.test(url) ? `![${text(alt)}](${escapeUrl(url)})` : text(alt);
const escapeUrl = (url) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(url)
    .toWellFormed()
    .replace(/[\s<>()\\[\]"'`|]/g, each => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`);
const details = (summary, content) => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
const table = (head, align, rows) => [head, align.split('').map(each => (each === 'r' ? '--:' : ':--')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
const html = (value, characters) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, characters)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(gh)-(?=\d)/gi, '$1-\u200b');


/***/ }),

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const plain = (value) => value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
function oneLine(value, characters = 300) {
    const line = plain(value).replace(/\s+/g, ' ').trim();
    return line.length <= characters ? line : line.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}
const firstLine = (value) => plain(value)
    .split('\n')
    .find(line => line.trim() !== '')
    ?.trim() ?? '';


/***/ })

};
