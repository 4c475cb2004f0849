export const id = 89;
export const ids = [89];
export const modules = {

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


function readContext(env, given) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`GITHUB_REPOSITORY is “${env['GITHUB_REPOSITORY'] ?? ''}”, not owner/name; the action runs in a workflow of GitHub, on a laptop use “npm start”.`);
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const { sha, reason } = headOf({ event, payload, given: given['head-sha'], fallback: env['GITHUB_SHA'] ?? '' });
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The commit to report on is “${sha}” (${reason}); give its full hash in the input head-sha.`);
    const pull = object(payload['pull_request']);
    return {
        owner,
        repo,
        headSha: sha,
        headReason: reason,
        event,
        base: baseOf(event, payload),
        headBranch: env['GITHUB_HEAD_REF'] || (env['GITHUB_REF_NAME'] ?? ''),
        runId: env['GITHUB_RUN_ID'] ?? '0',
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        job: env['GITHUB_JOB'] ?? '',
        matrix: matrixValues(given.matrix),
        jobCheckRun: /^\d{1,19}$/.test(given['job-check-run']) ? given['job-check-run'] : '',
        pullRequest: number(pull['number']) ?? number(payload['number']),
        readOnly: whyReadOnly(event, payload, env['GITHUB_ACTOR']),
        serverUrl: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
        apiUrl: trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com')
    };
}
const heads = [
    {
        event: /^pull_request(_target|_review|_review_comment)?$/,
        path: ['pull_request', 'head', 'sha'],
        reason: 'the head of the pull request'
    },
    { event: /^merge_group$/, path: ['merge_group', 'head_sha'], reason: 'the head of the merge group' },
    { event: /^workflow_run$/, path: ['workflow_run', 'head_sha'], reason: 'the commit of the workflow run that ended' },
    {
        event: /^check_run$/,
        path: ['check_run', 'head_sha'],
        reason: 'the commit of the check run that was asked for again'
    },
    { event: /^check_suite$/, path: ['check_suite', 'head_sha'], reason: 'the commit of the check suite' },
    { event: /^repository_dispatch$/, path: ['client_payload', 'git', 'sha'], reason: 'the commit that was dispatched' }
];
function headOf(from) {
    if (from.given !== '')
        return { sha: from.given, reason: 'given in the input head-sha' };
    for (const { event, path, reason } of heads) {
        if (!event.test(from.event))
            continue;
        const found = path.reduce((value, key) => object(value)[key], from.payload);
        if (typeof found === 'string' && found !== '')
            return { sha: found.toLowerCase(), reason };
    }
    return { sha: from.fallback.toLowerCase(), reason: 'the commit of the event (GITHUB_SHA)' };
}
function baseOf(event, payload) {
    const known = (value) => (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '');
    const pull = object(payload['pull_request']);
    const pullBase = known(object(pull['base'])['sha']);
    if (pullBase !== '')
        return { mergeBaseWith: pullBase };
    if (event === 'merge_group')
        return { sha: known(object(payload['merge_group'])['base_sha']) };
    if (event === 'workflow_run') {
        const run = object(payload['workflow_run']);
        const pulls = run['pull_requests'];
        const first = Array.isArray(pulls) ? pulls[0] : undefined;
        const base = known(object(object(first)['base'])['sha']);
        return base === '' ? { parent: true } : { mergeBaseWith: base };
    }
    if (event !== 'push')
        return { parent: true };
    const before = known(payload['before']);
    if (/^0+$/.test(before))
        return { none: 'the branch is new' };
    return before === '' ? { parent: true } : { sha: before };
}
function whyReadOnly(event, payload, actor) {
    if (event !== 'pull_request')
        return undefined;
    const pull = object(payload['pull_request']);
    const head = object(object(pull['head'])['repo']);
    const base = object(object(pull['base'])['repo']);
    if (head['full_name'] !== undefined && head['full_name'] !== base['full_name'])
        return 'pull requests from forks get a token that can only read';
    if (actor === 'dependabot[bot]')
        return 'workflows that Dependabot starts get a token that can only read';
    return undefined;
}
function matrixValues(json) {
    const values = [];
    const walk = (value) => {
        if (typeof value === 'object' && value !== null)
            Object.values(value).forEach(walk);
        else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            values.push(String(value));
    };
    try {
        walk(JSON.parse(json === '' ? 'null' : json));
    }
    catch {
        return [];
    }
    return values;
}
function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return object(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The event's payload at GITHUB_EVENT_PATH (${path}) cannot be read: ${error.message}.`);
    }
}
const object = (value) => (typeof value === 'object' && value !== null ? value : {});
const number = (value) => (typeof value === 'number' ? value : undefined);
const trimSlash = (url) => url.replace(/\/$/, '');


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ declared),
  ll: () => (/* binding */ gateInputs),
  Qo: () => (/* binding */ startInputs)
});

// UNUSED EXPORTS: gateOutputs, outputs, reportInputs

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./model/check-run.js
var check_run = __webpack_require__(6051);
// EXTERNAL MODULE: ./model/result.js
var model_result = __webpack_require__(3006);
;// CONCATENATED MODULE: ./inputs/kinds.js



const kinds_text = { allowed: 'a text', read: given => given };
const kinds_boolean = {
    allowed: 'true or false',
    read(given) {
        if (/^(true|True|TRUE)$/.test(given))
            return true;
        if (/^(false|False|FALSE)$/.test(given))
            return false;
        throw new errors/* UserError */.yo(`is “${given}”`);
    }
};
const choice = (...words) => ({
    allowed: words.slice(0, -1).join(', ') + ' or ' + words.at(-1),
    read(given) {
        const word = words.find(each => each === given);
        if (word === undefined)
            throw new errors/* UserError */.yo(`is “${given}”`);
        return word;
    }
});
const lines = {
    allowed: 'one entry a line',
    read: given => given
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'))
};
const count = {
    allowed: 'a whole number from 0',
    read(given) {
        if (!/^\d{1,9}$/.test(given))
            throw new errors/* UserError */.yo(`is “${given}”`);
        return Number(given);
    }
};
const limit = {
    allowed: 'a whole number from 0, or all',
    read(given) {
        if (given === 'all')
            return Infinity;
        if (!/^\d{1,9}$/.test(given))
            throw new errors/* UserError */.yo(`is “${given}”`);
        return Number(given);
    }
};
const sha = {
    allowed: 'the full hash of a commit (40 or 64 hexadecimal digits)',
    read(given) {
        if (given !== '' && !/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(given))
            throw new errors/* UserError */.yo(`is “${given}”`);
        return given.toLowerCase();
    }
};
const baseline = {
    allowed: 'auto, none or the full hash of a commit',
    read: given => (given === 'auto' || given === 'none' ? given : sha.read(given))
};
const url = {
    allowed: 'an address that starts with https:// or http://',
    read(given) {
        if (given !== '' && !/^https?:\/\/[^\s]+$/i.test(given))
            throw new errors/* UserError */.yo(`is “${given}”`);
        return given;
    }
};
const leastSeverity = {
    allowed: 'error, warning or notice',
    read(given) {
        const severity = { error: 'error', warning: 'warning', notice: 'info' }[given];
        if (severity === undefined)
            throw new errors/* UserError */.yo(`is “${given}”`);
        return severity;
    }
};
const conclusionTable = {
    allowed: `one result=conclusion a line, a result being one of ${model_result/* results */.Xv.join(', ')} and a conclusion one of ${check_run/* conclusionPriority */.q.join(', ')}`,
    read(given) {
        const table = { ...model_result/* defaultConclusions */.ci };
        for (const line of lines.read(given)) {
            const [left = '', right, ...rest] = line.split('=').map(part => part.trim());
            const result = model_result/* results */.Xv.find(each => each === left);
            const conclusion = check_run/* conclusionPriority */.q.find(each => each === right);
            if (result === undefined || conclusion === undefined || rest.length > 0)
                throw new errors/* UserError */.yo(`has the line “${line}”`);
            table[result] = conclusion;
        }
        return table;
    }
};
const seconds = { allowed: 'a number of seconds from 0', read: given => count.read(given) };
const expressions = {
    allowed: 'one regular expression of JavaScript a line',
    read: given => lines.read(given).map(line => {
        try {
            return new RegExp(line, 'g');
        }
        catch (error) {
            throw new errors/* UserError */.yo(`has the line “${line}”, which is no regular expression (${error.message})`);
        }
    })
};
const actions = {
    allowed: 'JSON, or a block of lines for each of at most three buttons with “label: …” (20 characters), “description: …” (40) and “identifier: …” (20)',
    read(given) {
        const found = objects(given, ['label', 'description', 'identifier']).map(checkedAction);
        if (found.length > 3)
            throw new errors/* UserError */.yo(`has ${found.length} buttons`);
        return found;
    }
};
const longest = { label: 20, description: 40, identifier: 20 };
function checkedAction(value) {
    const read = (key) => {
        const text = value[key];
        if (typeof text !== 'string' || text === '')
            throw new errors/* UserError */.yo(`has a button without ${key}`);
        if (Array.from(text).length > longest[key])
            throw new errors/* UserError */.yo(`has a button whose ${key} “${text}” is longer than ${longest[key]} characters`);
        return text;
    };
    return { label: read('label'), description: read('description'), identifier: read('identifier') };
}
const kinds_images = {
    allowed: 'JSON, or a block of lines for each image with “alt: …”, “image_url: …” (https:// or http://) and, if wanted, “caption: …”',
    read: given => objects(given, ['alt', 'image_url', 'caption']).map(checkedImage)
};
function objects(given, keys) {
    if (given === '')
        return [];
    const found = /^[[{]/.test(given) ? objectsOfJson(given) : objectsOfBlocks(given);
    for (const each of found) {
        const unknown = Object.keys(each).find(key => !keys.includes(key));
        if (unknown !== undefined)
            throw new errors/* UserError */.yo(`has the key “${unknown}”`);
    }
    return found;
}
function objectsOfJson(given) {
    let value;
    try {
        value = JSON.parse(given);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`is not valid JSON (${error.message})`);
    }
    const list = Array.isArray(value) ? value : [value];
    return list.map(each => {
        if (typeof each !== 'object' || each === null)
            throw new errors/* UserError */.yo('has an entry that is no object');
        return each;
    });
}
const objectsOfBlocks = (given) => given.split(/\r?\n[ \t]*\r?\n/).map(block => Object.fromEntries(lines.read(block).map(line => {
    const colon = line.indexOf(':');
    if (colon < 0)
        throw new errors/* UserError */.yo(`has the line “${line}”`);
    return [line.slice(0, colon).replace(/^-\s*/, '').trim(), line.slice(colon + 1).trim()];
})));
function checkedImage({ alt, image_url, caption }) {
    if (typeof alt !== 'string' || alt === '')
        throw new errors/* UserError */.yo('has an image without alt');
    if (typeof image_url !== 'string' || !/^https?:\/\/\S+$/.test(image_url))
        throw new errors/* UserError */.yo(`has an image (“${alt}”) whose image_url is no address`);
    if (caption !== undefined && typeof caption !== 'string')
        throw new errors/* UserError */.yo(`has an image (“${alt}”) whose caption is no text`);
    return caption === undefined || caption === '' ? { alt, image_url } : { alt, image_url, caption };
}

// EXTERNAL MODULE: ./inputs/format-names.js
var format_names = __webpack_require__(7037);
;// CONCATENATED MODULE: ./inputs/patterns.js


const reportPatterns = (formats) => ({
    allowed: `one glob a line, “!glob” to exclude, or “format=glob” with a format of ${formats.join(', ')}`,
    read(given) {
        const patterns = lines.read(given).map(line => {
            if (line.startsWith('!'))
                return { glob: line.slice(1).trim(), excludes: true };
            const named = /^([a-z][a-z0-9-]*)=(.+)$/.exec(line);
            if (named === null)
                return { glob: line, excludes: false };
            const [, format = '', glob = ''] = named;
            if (!formats.includes(format))
                throw new errors/* UserError */.yo(`names the format “${format}”`);
            return { glob: glob.trim(), excludes: false, format };
        });
        if (!patterns.some(pattern => !pattern.excludes))
            throw new errors/* UserError */.yo('names no report');
        return patterns;
    }
});

;// CONCATENATED MODULE: ./inputs/declared.js



const declare = (input) => input;
const declared = {
    reports: declare({
        kind: reportPatterns(format_names/* formatNames */.E),
        required: true,
        description: 'The reports to read, one glob a line. `!glob` excludes, `format=glob` names the format instead of recognizing it.'
    }),
    'problem-matchers': declare({
        kind: lines,
        description: 'Problem matchers for logs, one a line: files, or names of built-in ones. They read what is named `problem-matcher=log.txt`, and text that no other format recognizes.'
    }),
    name: declare({
        kind: kinds_text,
        description: 'Name of the check run. Default: `<job> (<matrix values>) report`.'
    }),
    token: declare({
        kind: kinds_text,
        default: '${{ github.token }}',
        description: 'Token with `checks: write`. An App’s token gives the check run a suite of its own.'
    }),
    'head-sha': declare({
        kind: sha,
        description: 'Commit that the check run belongs to. Default: the head of the pull request, else the commit of the event.'
    }),
    conclusions: declare({
        kind: conclusionTable,
        description: 'One `result=conclusion` a line, over the defaults of the table “Conclusions”.'
    }),
    baseline: declare({
        kind: baseline,
        default: 'none',
        description: 'What new and known failures are told by: `auto` for the check run of the same name on the base commit, `none`, or the full hash of a commit. `auto` costs up to two requests.'
    }),
    'expect-reports': declare({
        kind: count,
        default: '0',
        description: 'How many reports there must be at the least, so that a missing shard is noticed.'
    }),
    'expect-tests': declare({
        kind: count,
        default: '0',
        description: 'How many tests there must be at the least.'
    }),
    'known-flaky': declare({
        kind: kinds_text,
        description: 'File in the repository that lists tests known to be flaky, one full name a line, `*` for any text: their failures are of the result `known-flaky`.'
    }),
    'fail-step': declare({
        kind: kinds_boolean,
        default: 'true',
        description: 'Whether the step fails when the conclusion is `failure`.'
    }),
    summary: declare({ kind: kinds_text, description: 'Markdown to put above the summary.' }),
    annotations: declare({
        kind: leastSeverity,
        default: 'notice',
        description: 'The least severity that is annotated: `error`, `warning` or `notice`.'
    }),
    'max-annotations': declare({
        kind: limit,
        default: '200',
        description: 'How many annotations at the most: a number, `all` for no limit, `0` for none. The rest is counted.'
    }),
    'max-annotations-per-file': declare({
        kind: limit,
        default: 'all',
        description: 'How many annotations of one file at the most: a number, or `all` for no limit. The rest is counted.'
    }),
    'path-prefix': declare({
        kind: kinds_text,
        description: 'Folder that relative paths in the reports start from, as seen from the root of the repository.'
    }),
    publish: declare({
        kind: kinds_boolean,
        default: 'true',
        description: 'Whether a check run is published. `false` writes a bundle instead, for a later job to publish.'
    }),
    bundle: declare({
        kind: kinds_text,
        description: 'File to write a bundle into (`*.verdict.ndjson.gz`), which this action reads in another job. Without it one is written only when no check run is published.'
    }),
    images: declare({
        kind: kinds_images,
        description: 'Images of the check run, as JSON or as a block of `key: value` lines each: `alt`, `image_url`, `caption`.'
    }),
    actions: declare({
        kind: actions,
        description: 'Up to three buttons, as JSON or as a block of `key: value` lines each: `label`, `description`, `identifier`. A press reaches the webhook of the App whose token is used; with a GITHUB_TOKEN buttons cannot work.'
    }),
    'details-url': declare({
        kind: url,
        description: 'Address behind “Details”. GitHub honours it for an App’s token only.'
    }),
    'job-summary': declare({
        kind: choice('always', 'failures', 'never'),
        default: 'always',
        description: 'When the summary is written to the job’s summary as well: `always`, `failures` or `never`.'
    }),
    redact: declare({
        kind: expressions,
        description: 'Regular expressions, one a line: what they find is replaced by `***` in everything that leaves. The token and well-known shapes of secrets always are.'
    }),
    timeout: declare({
        kind: seconds,
        default: '120',
        description: 'How many seconds are waited in all for an API that refuses or loses requests.'
    }),
    api: declare({
        kind: choice('github', 'antiope'),
        default: 'github',
        description: 'The words of the Checks API: `github`, or `antiope` for the preview of 2018.'
    }),
    matrix: declare({
        kind: kinds_text,
        default: '${{ toJSON(matrix) }}',
        hidden: true,
        description: 'The values of the matrix, for the default name. Set by its default.'
    }),
    'job-status': declare({
        kind: kinds_text,
        default: '${{ job.status }}',
        hidden: true,
        description: 'How the job ended, for the step that closes an open check run. Set by its default.'
    }),
    'job-check-run': declare({
        kind: kinds_text,
        default: '${{ job.check_run_id }}',
        hidden: true,
        description: 'The job’s own check run, which is never touched. Set by its default.'
    })
};
const reportInputs = Object.keys(declared).filter(name => name !== 'job-status');
const startInputs = [
    'name',
    'token',
    'head-sha',
    'details-url',
    'timeout',
    'api',
    'matrix',
    'job-status',
    'job-check-run'
];
const gateInputs = {
    checks: declare({
        kind: lines,
        required: true,
        description: 'What to wait for, one a line: the name of a check, with `*` for any text, or `app=<slug>` for every check of an App (`app=github-actions`: the whole suite).'
    }),
    timeout: declare({
        kind: seconds,
        default: '1800',
        description: 'How many seconds are waited at the most. A check that has not ended by then is `timed_out`, one that never appeared a failure.'
    }),
    'fail-fast': declare({
        kind: kinds_boolean,
        default: 'false',
        description: 'Whether the first check that ends and does not pass ends the wait.'
    }),
    token: declare({
        kind: kinds_text,
        default: '${{ github.token }}',
        description: 'Token with `checks: read`.'
    }),
    'head-sha': declared['head-sha'],
    matrix: declared.matrix,
    'job-check-run': declared['job-check-run']
};
const gateOutputs = {
    conclusion: 'The conclusion of the highest priority among the checks that were waited for.',
    failing: 'The names of the checks that do not pass, one a line.',
    missing: 'The lines of `checks` that no check matched, one a line.'
};
const outputs = {
    conclusion: 'Conclusion of the check run.',
    'check-run-id': 'Its id; empty when none could be published.',
    url: 'Its address.',
    tests: 'How many tests were reported.',
    passed: 'Tests that passed at once.',
    failed: 'Tests that failed.',
    errored: 'Tests that ended in an error.',
    skipped: 'Tests that were skipped.',
    flaky: 'Tests that passed after a failed attempt.',
    errors: 'Findings of severity error.',
    warnings: 'Findings of severity warning.',
    notices: 'Findings of severity notice.',
    annotations: 'Annotations of the check run.',
    bundle: 'The bundle that was written; empty for none.',
    omitted: 'Problems with a place that were not annotated because of a limit.'
};


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames)
/* harmony export */ });
const formatNames = [
    'actionlint',
    'biome',
    'cargo',
    'checkstyle',
    'ctrf',
    'cucumber',
    'dart',
    'eslint-compact',
    'eslint-stylish',
    'eslint-unix',
    'eslint',
    'gitlab',
    'go-test',
    'golangci',
    'googletest',
    'jest',
    'junit',
    'libtest',
    'mocha',
    'mypy',
    'nunit2',
    'nunit3',
    'oxlint',
    'playwright',
    'pylint',
    'rdjson',
    'robot',
    'rspec',
    'ruff',
    'sarif',
    'stylelint',
    'tap',
    'testng',
    'trx',
    'tsc',
    'xunit',
    'problem-matcher'
];


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   jV: () => (/* binding */ readSome),
/* harmony export */   rI: () => (/* binding */ readGateInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);


const readInputs = (input) => readSome(Object.keys(_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declared */ .bu), input);
const readSome = (names, input) => readTable(Object.fromEntries(names.map(name => [name, _declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declared */ .bu[name]])), input);
const readGateInputs = (input) => readTable(_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .gateInputs */ .ll, input);
function readTable(table, input) {
    const mistakes = [];
    const values = {};
    for (const [name, { kind, required, default: fallback }] of Object.entries(table)) {
        const given = input(name).trim();
        const text = given === '' && fallback !== undefined && !fallback.includes('${{') ? fallback : given;
        if (text === '' && required === true) {
            mistakes.push(`The input ${name} is missing; it must be ${kind.allowed}.`);
            continue;
        }
        try {
            values[name] = kind.read(text);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            mistakes.push(`The input ${name} ${error.message}; it must be ${kind.allowed}.`);
        }
    }
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(mistakes.join('\n'));
    return values;
}


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ conclusionPriority)
/* harmony export */ });
const conclusionPriority = [
    'action_required',
    'cancelled',
    'timed_out',
    'failure',
    'neutral',
    'skipped',
    'success'
];


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ results),
/* harmony export */   ci: () => (/* binding */ defaultConclusions)
/* harmony export */ });
/* unused harmony export meanings */
const results = [
    'failed',
    'errored',
    'error',
    'warning',
    'notice',
    'flaky',
    'known-flaky',
    'new-failures',
    'new-errors',
    'missing',
    'skipped-only',
    'no-tests',
    'no-reports',
    'unreadable'
];
const meanings = {
    failed: 'a test failed (an assertion did not hold)',
    errored: 'a test ended in an error of another kind (an exception, a crash, a time-out)',
    error: 'a finding of severity error, or a failure outside any test',
    warning: 'a finding of severity warning',
    notice: 'a finding of severity notice',
    flaky: 'a test passed only after a failed attempt',
    'known-flaky': 'a test failed that is on the list of `known-flaky`; it does not count as failed or errored',
    'new-failures': 'a test fails that did not fail on the base commit (needs a baseline)',
    'new-errors': 'an error was found that the base commit did not have (needs a baseline)',
    missing: 'fewer reports or tests than `expect-reports` or `expect-tests`',
    'skipped-only': 'tests were reported, and all of them were skipped',
    'no-tests': 'a test report was read, and no report has a test',
    'no-reports': 'a line of `reports` matches no file',
    unreadable: 'a report could not be read whole, or no format recognized it'
};
const defaultConclusions = {
    failed: 'failure',
    errored: 'failure',
    error: 'failure',
    warning: 'neutral',
    notice: 'success',
    flaky: 'success',
    'known-flaky': 'neutral',
    'new-failures': 'failure',
    'new-errors': 'failure',
    missing: 'failure',
    'skipped-only': 'neutral',
    'no-tests': 'failure',
    'no-reports': 'failure',
    unreadable: 'failure'
};


/***/ }),

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openApi)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const answerWithinMs = 30_000;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
function openApi(options) {
    const base = new URL(options.apiUrl);
    let client;
    const once = async (method, url, body) => {
        client ??= connect(options);
        const octokit = await client;
        const signal = AbortSignal.timeout(options.answerWithinMs ?? answerWithinMs);
        try {
            const { status, headers, data } = await octokit.request({
                method,
                url,
                ...(body === undefined ? {} : { data: body }),
                headers: options.dialect.headers,
                request: { signal, redirect: 'manual' }
            });
            return { status, headers: headers, data };
        }
        catch (error) {
            const { response } = error;
            if (response !== undefined)
                return response;
            const certificate = codes(error).find(code => certificateTrouble.test(code));
            if (certificate !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(`The certificate of ${base.origin} cannot be verified (${certificate}); if a private authority signed it, give its certificate to the runner in NODE_EXTRA_CA_CERTS.`, { status: certificateRefused, request: `${method} ${pathOf(url)}`, cause: error });
            const why = signal.aborted ? 'no answer in time' : firstCause(error);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(`${why} (${method} ${pathOf(url)})`, {
                status: 0,
                request: `${method} ${pathOf(url)}`,
                cause: error
            });
        }
    };
    return {
        async request(method, path, body) {
            const url = /^https?:/.test(path) ? path : options.apiUrl.replace(/\/$/, '') + path;
            if (new URL(url).origin !== base.origin)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(`The API at ${base.origin} pointed to another host, ${new URL(url).origin}, which does not get the token.`, {
                    status: 0,
                    request: `${method} ${url}`
                });
            const answer = await once(method, url, body);
            const moved = redirection(method, answer);
            if (moved === undefined)
                return answer;
            const to = new URL(moved, url);
            return to.origin === base.origin ? await once(method, to.href, body) : answer;
        }
    };
}
function redirection(method, answer) {
    const statuses = method === 'GET' ? [301, 302, 307, 308] : [307, 308];
    return statuses.includes(answer.status) ? answer.headers['location'] : undefined;
}
async function connect({ token, apiUrl, fetch }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(459), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075));
    return getOctokit(token, {
        baseUrl: apiUrl,
        userAgent: 'verdict',
        log: silent,
        ...(fetch === undefined ? {} : { request: { fetch } })
    });
}
const certificateRefused = 495;
const certificateTrouble = /CERT|UNABLE_TO_VERIFY|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA/;
function chain(error) {
    const errors = [];
    for (let at = error; typeof at === 'object' && at !== null && errors.length < 5; at = at.cause)
        errors.push(at);
    return errors;
}
const codes = (error) => chain(error).flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
const firstCause = (error) => chain(error).findLast(({ message }) => message !== undefined && message !== '')?.message ?? String(error);
const pathOf = (url) => {
    const { pathname, search } = new URL(url);
    return pathname + search;
};


/***/ }),

/***/ 6538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github),
/* harmony export */   Ue: () => (/* binding */ spellConclusion),
/* harmony export */   lw: () => (/* binding */ antiope),
/* harmony export */   o1: () => (/* binding */ spellAnnotation)
/* harmony export */ });
const github = {
    name: 'github',
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    annotationKeys: {
        path: 'path',
        start_line: 'start_line',
        end_line: 'end_line',
        start_column: 'start_column',
        end_column: 'end_column',
        annotation_level: 'annotation_level',
        message: 'message',
        title: 'title',
        raw_details: 'raw_details'
    },
    blobHref: false,
    everyField: false,
    actions: true,
    instead: {}
};
const antiope = {
    name: 'antiope',
    headers: { accept: 'application/vnd.github.antiope-preview+json' },
    annotationKeys: {
        ...github.annotationKeys,
        path: 'filename',
        annotation_level: 'warning_level',
        start_column: undefined,
        end_column: undefined
    },
    blobHref: true,
    everyField: true,
    actions: false,
    instead: { skipped: 'neutral' }
};
function spellAnnotation(annotation, dialect, blobs) {
    const spelled = {};
    for (const [key, value] of Object.entries(annotation)) {
        const name = dialect.annotationKeys[key];
        if (name !== undefined && value !== undefined)
            spelled[name] = value;
    }
    if (dialect.blobHref)
        spelled['blob_href'] = `${blobs}/${annotation.path.split('/').map(encodeURIComponent).join('/')}`;
    return spelled;
}
const spellConclusion = (checkRun, dialect) => dialect.instead[checkRun.conclusion] ?? checkRun.conclusion;


/***/ })

};
