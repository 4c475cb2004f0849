export const id = 165;
export const ids = [165];
export const modules = {

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


/***/ }),

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./context.js
var context_0 = __webpack_require__(3338);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./model/identity.js
var identity = __webpack_require__(7393);
;// CONCATENATED MODULE: ./model/fingerprint.js

const fingerprint = ({ source, code, location, message }) => (0,identity/* shortIdentity */.t)((0,identity/* identify */.l)({ suites: [source], className: code?.value ?? '', name: message, file: location?.path ?? '' }));

// EXTERNAL MODULE: ./model/report.js
var report = __webpack_require__(5913);
;// CONCATENATED MODULE: ./baseline/digest.js




const digestBytes = 24 * 1024;
const unpackedBytes = 1024 * 1024;
const opening = '<!-- verdict-digest:1:';
const closing = ' -->';
const entryBytes = { failing: 7, findings: 8, others: 7 };
const isFailing = (outcome) => outcome === 'failed' || outcome === 'errored';
function writeDigest(reports, totals) {
    const failing = new Map();
    for (const test of reports.flatMap(report => report.cases))
        if (isFailing(test.outcome))
            failing.set((0,identity/* shortIdentity */.t)((0,identity/* identify */.l)(test)), { outcome: test.outcome, name: (0,report/* testName */.U)(test) });
    const others = new Map();
    for (const { tally } of reports)
        for (let at = 0; at < tally.identities.length && others.size <= 5000; at++) {
            const id = (0,identity/* shortIdentity */.t)({ high: tally.identities.hashes[2 * at], low: tally.identities.hashes[2 * at + 1] });
            if (!failing.has(id))
                others.set(id, report/* outcomes */.K[tally.identities.outcomes[at]]);
        }
    const findings = new Map();
    for (const problem of reports.flatMap(report => report.problems)) {
        if (problem.test !== undefined)
            continue;
        const id = fingerprint(problem);
        findings.set(id, (findings.get(id) ?? 0) + 1);
    }
    for (const share of [1, 0.9, 0.75, 0.5, 0.25]) {
        const room = Math.floor((digestBytes * 3) / 4) * share - 600;
        const take = {
            failing: Math.min(failing.size, Math.floor((room * 0.6) / entryBytes.failing)),
            findings: 0,
            others: 0
        };
        let left = room - take.failing * entryBytes.failing;
        take.findings = Math.min(findings.size, Math.floor((left * 0.7) / entryBytes.findings));
        left -= take.findings * entryBytes.findings;
        take.others = left / entryBytes.others >= others.size ? others.size : 0;
        left -= take.others * entryBytes.others;
        const digest = pack({ failing, findings, others, take, totals, nameBytes: Math.max(0, left) });
        if (digest.length <= digestBytes)
            return digest;
    }
    return '';
}
function pack(parts) {
    const { failing, findings, others, take, totals } = parts;
    const names = [];
    let nameBytes = 0;
    for (const { name } of [...failing.values()].slice(0, take.failing)) {
        nameBytes += Math.min(200, name.length);
        if (nameBytes > parts.nameBytes)
            break;
        names.push(name.slice(0, 200).toWellFormed());
    }
    const head = {
        o: report/* outcomes */.K.map(outcome => totals.outcomes[outcome]),
        f: [totals.findings.error, totals.findings.warning, totals.findings.info],
        n: [take.failing, take.findings, take.others],
        w: [take.failing === failing.size, take.findings === findings.size, take.others === others.size],
        t: names
    };
    const json = Buffer.from(JSON.stringify(head));
    const binary = Buffer.alloc(4 +
        json.length +
        take.failing * entryBytes.failing +
        take.findings * entryBytes.findings +
        take.others * entryBytes.others);
    let at = binary.writeUInt32BE(json.length);
    at += json.copy(binary, at);
    for (const [id, { outcome }] of [...failing].slice(0, take.failing)) {
        at = binary.writeUIntBE(id, at, 6);
        at = binary.writeUInt8(report/* outcomes */.K.indexOf(outcome), at);
    }
    for (const [id, count] of [...findings].slice(0, take.findings)) {
        at = binary.writeUIntBE(id, at, 6);
        at = binary.writeUInt16BE(Math.min(count, 0xffff), at);
    }
    for (const [id, outcome] of [...others].slice(0, take.others)) {
        at = binary.writeUIntBE(id, at, 6);
        at = binary.writeUInt8(report/* outcomes */.K.indexOf(outcome), at);
    }
    return opening + (0,external_node_zlib_.deflateRawSync)(binary, { level: 9 }).toString('base64') + closing;
}
function readDigest(text) {
    const from = text.lastIndexOf(opening);
    const to = text.indexOf(closing, from);
    if (from < 0 || to < 0)
        return undefined;
    try {
        const packed = Buffer.from(text.slice(from + opening.length, to), 'base64');
        return unpack((0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: unpackedBytes }));
    }
    catch {
        return undefined;
    }
}
function unpack(binary) {
    const length = binary.readUInt32BE(0);
    const head = JSON.parse(binary.toString('utf8', 4, 4 + length));
    const [wholeFailing, wholeFindings, wholeOthers] = head.w.map(each => each === true);
    const [failing, findings, others] = head.n.map(natural);
    let at = 4 + length;
    const tests = new Map();
    const names = new Map();
    const readTest = () => {
        const id = binary.readUIntBE(at, 6);
        const outcome = report/* outcomes */.K[binary.readUInt8(at + 6)];
        if (outcome === undefined)
            throw new RangeError('no such outcome');
        tests.set(id, outcome);
        at += entryBytes.failing;
        return id;
    };
    for (let n = 0; n < failing; n++) {
        const id = readTest();
        const name = head.t[n];
        if (typeof name === 'string')
            names.set(id, name.slice(0, 200));
    }
    const fingerprints = new Map();
    for (let n = 0; n < findings; n++) {
        fingerprints.set(binary.readUIntBE(at, 6), binary.readUInt16BE(at + 6));
        at += entryBytes.findings;
    }
    for (let n = 0; n < others; n++)
        readTest();
    const [errored, failed, flaky, skipped, passed] = head.o.map(natural);
    const [error, warning, info] = head.f.map(natural);
    return {
        outcomes: { errored: errored, failed: failed, flaky: flaky, skipped: skipped, passed: passed },
        findings: { error: error, warning: warning, info: info },
        tests,
        names,
        fingerprints,
        complete: {
            failing: wholeFailing === true,
            findings: wholeFindings === true,
            tests: wholeFailing === true && wholeOthers === true
        }
    };
}
function natural(value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new RangeError('not a count');
    return value;
}

;// CONCATENATED MODULE: ./baseline/find.js

const object = (value) => (typeof value === 'object' && value !== null ? value : {});
async function findBaseline(wanted, read) {
    const { owner, repo, name, headSha, base } = wanted;
    if ('none' in base)
        return { missing: `No baseline: ${base.none}.` };
    const repository = `/repos/${owner}/${repo}`;
    const sha = await baseSha(base, { repository, headSha, read });
    if (sha === undefined)
        return { missing: 'No baseline: the base commit could not be found out.' };
    if (sha === headSha)
        return { missing: 'No baseline: the commit is its own base.' };
    const listed = object(await read(`${repository}/commits/${sha}/check-runs?check_name=${encodeURIComponent(name)}&filter=latest&per_page=100`));
    const runs = (Array.isArray(listed['check_runs']) ? listed['check_runs'] : []).map(object);
    const ours = runs
        .filter(run => String(run['external_id']).startsWith('verdict:1:') && run['status'] === 'completed' && run['name'] === name)
        .sort((a, b) => Number(b['id']) - Number(a['id']));
    const short = sha.slice(0, 7);
    if (ours[0] === undefined)
        return { missing: `No baseline: the base commit ${short} has no completed check run “${name}”.` };
    for (const run of ours) {
        const text = object(run['output'])['text'];
        const digest = typeof text === 'string' ? readDigest(text) : undefined;
        if (digest !== undefined)
            return { baseline: { ...digest, sha, url: String(run['html_url']) } };
    }
    return { missing: `No baseline: the check run “${name}” of the base commit ${short} has no digest that can be read.` };
}
async function baseSha(base, { repository, headSha, read }) {
    if ('sha' in base)
        return hash(base.sha);
    if ('mergeBaseWith' in base) {
        const compared = object(await read(`${repository}/compare/${base.mergeBaseWith}...${headSha}?per_page=1`));
        return hash(object(compared['merge_base_commit'])['sha']);
    }
    const { parents } = object(await read(`${repository}/commits/${headSha}`));
    return Array.isArray(parents) ? hash(object(parents[0])['sha']) : undefined;
}
const hash = (value) => typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined;

// EXTERNAL MODULE: ./publish/api.js
var publish_api = __webpack_require__(9421);
// EXTERNAL MODULE: ./publish/dialects.js
var dialects = __webpack_require__(6538);
;// CONCATENATED MODULE: ./base-of.js



async function baseOf(world, { context, inputs, name }) {
    if (inputs.baseline === 'none')
        return undefined;
    const { owner, repo, headSha } = context;
    const base = inputs.baseline === 'auto' ? context.base : { sha: inputs.baseline };
    const api = (0,publish_api/* openApi */.N)({ token: inputs.token, apiUrl: context.apiUrl, dialect: dialects/* github */.M });
    return findBaseline({ owner, repo, name, headSha, base }, async (path) => {
        try {
            const answer = await api.request('GET', path);
            return answer.status === 200 ? answer.data : undefined;
        }
        catch (error) {
            world.log.info(`The baseline could not be asked for: ${error.message}`);
            return undefined;
        }
    });
}

// EXTERNAL MODULE: ./model/tally.js
var model_tally = __webpack_require__(7977);
// EXTERNAL MODULE: ./model/diagnostic.js
var diagnostic = __webpack_require__(1544);
;// CONCATENATED MODULE: ./decide/budget.js

const standingRank = ({ standing, knownFlaky }) => knownFlaky === true ? 2 : standing === 'known' ? 1 : 0;
function diffRank({ location }, diff) {
    const ranges = diff?.get(location.path);
    if (ranges === undefined)
        return 2;
    const line = location.start?.line;
    return line !== undefined && ranges.some(({ first, last }) => first <= line && line <= last) ? 0 : 1;
}
function chooseAnnotated(problems, { least, most, mostPerFile = Infinity, diff }) {
    const placed = problems.filter(problem => problem.location !== undefined);
    const grave = placed
        .filter(problem => (0,diagnostic/* compareSeverity */.z)(problem.severity, least) <= 0)
        .sort((a, b) => (0,diagnostic/* compareSeverity */.z)(a.severity, b.severity) ||
        standingRank(a) - standingRank(b) ||
        diffRank(a, diff) - diffRank(b, diff));
    const annotated = [];
    const ofFile = new Map();
    for (const problem of grave) {
        if (annotated.length >= most)
            break;
        const { path } = problem.location;
        const number = (ofFile.get(path) ?? 0) + 1;
        if (number > mostPerFile)
            continue;
        ofFile.set(path, number);
        annotated.push(problem);
    }
    return { annotated, omitted: said(placed) - said(annotated) };
}
const said = (problems) => problems.reduce((sum, { repeated = 1 }) => sum + repeated, 0);

;// CONCATENATED MODULE: ./decide/compare.js


const compare_isFailing = (outcome) => outcome === 'failed' || outcome === 'errored';
function compare(reports, problems, baseline) {
    const { complete, fingerprints, tests } = baseline;
    const left = new Map(fingerprints);
    const judged = problems.map((problem) => {
        if (problem.test !== undefined) {
            const known = compare_isFailing(tests.get((0,identity/* shortIdentity */.t)((0,identity/* identify */.l)(problem.test))));
            return known ? { ...problem, standing: 'known' } : complete.failing ? { ...problem, standing: 'new' } : problem;
        }
        const id = fingerprint(problem);
        const before = left.get(id) ?? 0;
        if (before > 0)
            left.set(id, before - 1);
        return before > 0 ? { ...problem, standing: 'known' } : complete.findings ? { ...problem, standing: 'new' } : problem;
    });
    const failing = new Set();
    for (const test of reports.flatMap(report => report.cases))
        if (compare_isFailing(test.outcome))
            failing.add((0,identity/* shortIdentity */.t)((0,identity/* identify */.l)(test)));
    const present = new Set();
    for (const { tally } of reports)
        for (let at = 0; at < tally.identities.length; at++)
            present.add((0,identity/* shortIdentity */.t)({ high: tally.identities.hashes[2 * at], low: tally.identities.hashes[2 * at + 1] }));
    const failedBefore = [...tests].filter(([, outcome]) => compare_isFailing(outcome)).map(([id]) => id);
    const fixed = failedBefore.filter(id => present.has(id) && !failing.has(id));
    const stillFailing = failedBefore.filter(id => failing.has(id)).length;
    let added = 0;
    for (const id of present)
        if (!tests.has(id))
            added++;
    let removed = 0;
    for (const id of tests.keys())
        if (!present.has(id))
            removed++;
    const newFindings = judged.filter(problem => problem.test === undefined && problem.standing === 'new').length;
    return {
        problems: judged,
        changes: {
            sha: baseline.sha,
            url: baseline.url,
            outcomes: baseline.outcomes,
            findings: baseline.findings,
            newFailures: complete.failing ? failing.size - stillFailing : undefined,
            stillFailing,
            fixed: fixed.length,
            fixedNames: fixed.flatMap(id => baseline.names.get(id) ?? []),
            addedTests: complete.tests ? added : undefined,
            removedTests: complete.tests ? removed : undefined,
            newFindings: complete.findings ? newFindings : undefined,
            fixedFindings: complete.findings ? [...left.values()].reduce((sum, number) => sum + number, 0) : undefined
        }
    };
}

// EXTERNAL MODULE: ./model/check-run.js
var check_run = __webpack_require__(6051);
// EXTERNAL MODULE: ./model/result.js
var model_result = __webpack_require__(3006);
;// CONCATENATED MODULE: ./decide/conclude.js



function occurrences(totals, problems, faults) {
    const { outcomes, findings } = totals;
    const tests = (0,model_tally/* totalTests */.U)(outcomes);
    const flaky = testsOf(problems.filter(problem => problem.knownFlaky === true));
    const fresh = problems.filter(problem => problem.standing === 'new' && problem.knownFlaky !== true);
    return {
        failed: outcomes.failed - flaky.filter(test => test.outcome === 'failed').length,
        errored: outcomes.errored - flaky.filter(test => test.outcome === 'errored').length,
        error: findings.error,
        warning: findings.warning,
        notice: findings.info,
        flaky: outcomes.flaky,
        'skipped-only': tests > 0 && outcomes.skipped === tests ? tests : 0,
        'no-tests': totals.testReports > 0 && tests === 0 ? totals.testReports : 0,
        'known-flaky': flaky.length,
        'new-failures': testsOf(fresh).length,
        'new-errors': fresh.filter(problem => problem.test === undefined && problem.severity === 'error').length,
        missing: faults.missing,
        'no-reports': faults.unmatched,
        unreadable: faults.unreadable
    };
}
function conclude(occurred, table) {
    const present = model_result/* results */.Xv.filter(result => occurred[result] > 0);
    const conclusion = check_run/* conclusionPriority */.q.find(each => present.some(result => table[result] === each)) ?? 'success';
    const result = present.find(each => table[each] === conclusion);
    if (result === undefined)
        return { conclusion, result, reason: 'Everything that was reported passed.' };
    return {
        conclusion,
        result,
        reason: `${sentences[result](occurred[result])}: \`${result}\` leads to \`${conclusion}\`.`
    };
}
const testsOf = (problems) => [
    ...new Set(problems.flatMap(({ test }) => (test === undefined ? [] : [test])))
];
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const sentences = {
    failed: number => count(number, 'test failed', 'tests failed'),
    errored: number => count(number, 'test ended in an error', 'tests ended in an error'),
    error: number => count(number, 'error was found', 'errors were found'),
    warning: number => count(number, 'warning was found', 'warnings were found'),
    notice: number => count(number, 'notice was found', 'notices were found'),
    flaky: number => count(number, 'test passed only after a failed attempt', 'tests passed only after a failed attempt'),
    'known-flaky': number => count(number, 'test that is known to be flaky failed', 'tests that are known to be flaky failed'),
    'new-failures': number => count(number, 'test fails that did not fail before', 'tests fail that did not fail before'),
    'new-errors': number => count(number, 'error was not there before', 'errors were not there before'),
    missing: number => `${count(number, 'report or test', 'reports or tests')} fewer than expected`,
    'skipped-only': number => (number === 1 ? 'The only test was skipped' : `All ${number} tests were skipped`),
    'no-tests': number => `${count(number, 'test report was', 'test reports were')} read, and no test is in ${number === 1 ? 'it' : 'them'}`,
    'no-reports': number => `${count(number, 'line', 'lines')} of \`reports\` found no file`,
    unreadable: number => `${count(number, 'report', 'reports')} could not be read whole`
};

;// CONCATENATED MODULE: ./decide/duplicates.js
function withoutDuplicates(problems) {
    const tests = new Map();
    const firsts = new Map();
    const kept = [];
    for (const problem of problems) {
        const { test } = problem;
        if (test !== undefined && !tests.has(test))
            tests.set(test, tests.size);
        const key = JSON.stringify([test === undefined ? null : tests.get(test), ...sayingOf(problem)]);
        const first = firsts.get(key);
        if (first === undefined)
            firsts.set(key, kept.push(problem) - 1);
        else
            kept[first] = { ...kept[first], repeated: (kept[first].repeated ?? 1) + 1 };
    }
    return kept;
}
function sayingOf({ test, location, message, details, severity, source, code, standing }) {
    const place = location && [location.path, location.start?.line];
    if (test !== undefined)
        return [place, message, place === undefined ? details : undefined];
    const from = place === undefined ? [details] : [...place, location?.start?.column];
    return [severity, source, code?.value, message, standing, ...from];
}

// EXTERNAL MODULE: ./model/wildcard.js
var wildcard = __webpack_require__(6233);
;// CONCATENATED MODULE: ./decide/known-flaky.js


function flakyList(text) {
    const entries = text
        .split(/\r?\n/)
        .map(line => line.replace(/(^|\s)#.*$/, '').trim())
        .filter(line => line !== '');
    const exact = new Set(entries.filter(entry => !entry.includes('*')));
    const patterns = entries.filter(entry => entry.includes('*')).map(wildcard/* wildcard */.X);
    return name => exact.has(name) || patterns.some(matches => matches(name));
}
const markKnownFlaky = (problems, list) => problems.map(problem => problem.test !== undefined && (list((0,report/* testName */.U)(problem.test)) || list(problem.test.name))
    ? { ...problem, knownFlaky: true }
    : problem);

;// CONCATENATED MODULE: ./decide/totals.js

function addUp(reports) {
    const outcomes = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
    const findings = { error: 0, warning: 0, info: 0 };
    let seconds = 0;
    for (const { tally } of reports) {
        for (const outcome of Object.keys(outcomes))
            outcomes[outcome] += tally.outcomes[outcome];
        for (const severity of Object.keys(findings))
            findings[severity] += tally.findings[severity];
        seconds += tally.seconds;
    }
    const testReports = reports.filter(report => report.tests || (0,model_tally/* totalTests */.U)(report.tally.outcomes) > 0).length;
    return { outcomes, findings, seconds, reports: reports.length, testReports };
}

;// CONCATENATED MODULE: ./decide/decide.js







function decide({ reports, unmatched, conclusions, annotations, expected, knownFlaky, base }) {
    const totals = addUp(reports);
    const told = markKnownFlaky(reports.flatMap(report => report.problems), knownFlaky);
    const { problems, changes } = base !== undefined && 'baseline' in base
        ? compare(reports, told, base.baseline)
        : { problems: told, changes: undefined };
    const occurred = occurrences(totals, problems, {
        unmatched: unmatched.length,
        unreadable: reports.filter(report => report.unreadable !== null).length,
        missing: Math.max(0, expected.reports - reports.length) + Math.max(0, expected.tests - (0,model_tally/* totalTests */.U)(totals.outcomes))
    });
    const distinct = withoutDuplicates(problems);
    return {
        ...conclude(occurred, conclusions),
        totals,
        problems: distinct,
        changes,
        baselineNote: base !== undefined && 'missing' in base ? base.missing : undefined,
        ...chooseAnnotated(distinct, annotations)
    };
}

// EXTERNAL MODULE: ./publish/answers.js
var answers = __webpack_require__(5394);
;// CONCATENATED MODULE: ./publish/pull-diff.js

const filesRead = 100;
const pullFilesPath = ({ owner, repo, number }) => `/repos/${owner}/${repo}/pulls/${number}/files?per_page=${filesRead}`;
function readDiff(data) {
    const diff = new Map();
    for (const file of Array.isArray(data) ? data : []) {
        const { filename, patch } = (0,answers/* object */.Ik)(file);
        if (typeof filename === 'string')
            diff.set(filename, typeof patch === 'string' ? shownLines(patch) : []);
    }
    return diff;
}
const shownLines = (patch) => [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, first, count = '1']) => Number(count) === 0 ? [] : [{ first: Number(first), last: Number(first) + Number(count) - 1 }]);

;// CONCATENATED MODULE: ./diff-of.js




async function diffOf(world, { context, reports, inputs }) {
    const { owner, repo, pullRequest: number, apiUrl } = context;
    const { token, annotations: least, 'max-annotations': most } = inputs;
    if (number === undefined || token === '' || most === 0)
        return undefined;
    const annotatable = reports
        .flatMap(report => report.problems)
        .filter(({ location, severity }) => location !== undefined && (0,diagnostic/* compareSeverity */.z)(severity, least) <= 0);
    if (annotatable.length <= most)
        return undefined;
    try {
        const api = (0,publish_api/* openApi */.N)({ token, apiUrl, dialect: dialects/* github */.M });
        const { status, data } = await api.request('GET', pullFilesPath({ owner, repo, number }));
        if (status === 200)
            return readDiff(data);
        world.log.info(`The files of pull request ${number} could not be read (${status}); annotations are not ordered by them.`);
    }
    catch (error) {
        world.log.info(`The files of pull request ${number} could not be read: ${error.message}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./discover/find.js
var find = __webpack_require__(8174);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./discover/listed.js



function readListed(cwd, path) {
    if (path === '')
        return '';
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The input known-flaky names ${path}, which cannot be read: ${error.message}.`);
    }
}

// EXTERNAL MODULE: ./discover/tracked.js
var tracked = __webpack_require__(8151);
// EXTERNAL MODULE: ./inputs/name.js
var inputs_name = __webpack_require__(6580);
// EXTERNAL MODULE: ./inputs/read.js
var read = __webpack_require__(903);
// EXTERNAL MODULE: ./locate-problems.js + 12 modules
var locate_problems = __webpack_require__(3060);
// EXTERNAL MODULE: ./matchers-of.js + 19 modules
var matchers_of = __webpack_require__(7910);
// EXTERNAL MODULE: ./publish/limits.js
var limits = __webpack_require__(4685);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./model/bundle.js
var bundle = __webpack_require__(3891);
;// CONCATENATED MODULE: ./publish/bundle.js






const reserve = 16 * 1024 * 1024;
const textLimits = [65_536, 4_096, 256];
const listKept = 50;
const warningsKept = 100;
async function writeBundle(file, bundling) {
    const partial = `${file}.partial`;
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(linesOf(bundling)), (0,external_node_zlib_.createGzip)(), (0,external_node_fs_.createWriteStream)(partial));
    await (0,promises_.rename)(partial, file);
}
function* linesOf({ origin, reports, redact }) {
    const serialize = serializer(redact);
    const cases = reports.reduce((sum, { tally }) => sum + tally.identities.length, 0);
    let left = bundle/* bundleBytes */.iU - reserve - Math.ceil((cases * bundle/* identityBytes */.oI * 4) / 3);
    let items = 0;
    yield serialize({ kind: 'bundle', version: bundle/* bundleVersion */.vi, ...origin });
    for (const report of reports) {
        const { file, format, tests, tally, warnings, unreadable } = report;
        yield serialize({ kind: 'report', file, format, tests });
        let omitted = 0;
        for (const line of contentsOf(report)) {
            const text = serialize(line);
            left -= Buffer.byteLength(text);
            if (left < 0 || ++items > bundle/* bundleItems */.n)
                omitted++;
            else
                yield text;
        }
        for (const base64 of columnsOf(tally.identities))
            yield serialize({ kind: 'identities', base64 });
        const { outcomes, findings, seconds, slowest } = tally;
        yield serialize({ kind: 'tally', outcomes, findings, seconds, slowest });
        for (const sentence of warnings.slice(0, warningsKept))
            yield serialize({ kind: 'warning', sentence });
        yield serialize({ kind: 'report-end', unreadable, omitted: omitted + Math.max(0, warnings.length - warningsKept) });
    }
    yield serialize({ kind: 'end', reports: reports.length });
}
function* contentsOf({ cases, problems, tally }) {
    const numbers = new Map();
    for (const [number, test] of cases.entries()) {
        numbers.set(test, number);
        if (!numbers.has(sameness(test)))
            numbers.set(sameness(test), number);
    }
    let written = 0;
    for (const problem of problems) {
        const { test, ...diagnostic } = problem;
        const number = test === undefined ? undefined : (numbers.get(test) ?? numbers.get(sameness(test)));
        for (; number !== undefined && written <= number; written++)
            yield caseLine(cases[written]);
        yield { kind: 'problem', ...saidOf(diagnostic), ...(number === undefined ? {} : { case: number }) };
    }
    for (; written < cases.length; written++)
        yield caseLine(cases[written]);
    for (const [name, suite] of tally.suites)
        yield { kind: 'suite', name, ...suite };
}
const sameness = ({ suites, className, name, file }) => JSON.stringify([suites, className, name, file]);
function caseLine(test) {
    const isProblem = test.outcome === 'failed' || test.outcome === 'errored';
    const { attachments } = test;
    return {
        kind: 'case',
        ...test,
        suites: test.suites.slice(0, listKept),
        diagnostics: isProblem ? [] : test.diagnostics.slice(0, listKept).map(saidOf),
        ...(attachments === undefined ? {} : { attachments: attachments.slice(0, listKept) })
    };
}
function saidOf({ severity, message, source, location, code, title, details, expected, actual }) {
    const given = { location, code, title, details, expected, actual };
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { severity, message, source, ...present };
}
function* columnsOf({ length, hashes, outcomes }) {
    for (let from = 0; from < length; from += bundle/* identitiesPerLine */.cP) {
        const count = Math.min(bundle/* identitiesPerLine */.cP, length - from);
        const bytes = Buffer.allocUnsafe(count * bundle/* identityBytes */.oI);
        for (let index = 0; index < count; index++) {
            const at = index * bundle/* identityBytes */.oI;
            bytes.writeUInt32LE(hashes[2 * (from + index)], at);
            bytes.writeUInt32LE(hashes[2 * (from + index) + 1], at + 4);
            bytes.writeUInt8(outcomes[from + index], at + 8);
        }
        yield bytes.toString('base64');
    }
}
const words = new Set(['kind', 'format', 'outcome', 'severity', 'base64']);
function serializer(redact) {
    return line => {
        let text = '';
        for (const limit of textLimits) {
            text = `${JSON.stringify(line, (key, value) => {
                if (typeof value !== 'string' || words.has(key))
                    return value;
                const redacted = redact(value);
                return redacted.length <= limit ? redacted : `${redacted.slice(0, limit)}…`;
            })}\n`;
            if (Buffer.byteLength(text) <= bundle/* bundleLineBytes */.qb)
                break;
        }
        return text;
    };
}

;// CONCATENATED MODULE: ./bundle-for.js


async function bundleFor(world, { landing, context, reports, name, inputs, redact }) {
    if (inputs.bundle === '' && 'published' in landing)
        return '';
    const file = inputs.bundle === ''
        ? (0,external_node_path_.join)(world.env['RUNNER_TEMP'] ?? world.cwd, `${slug(name)}.verdict.ndjson.gz`)
        : (0,external_node_path_.resolve)(world.cwd, inputs.bundle);
    const { job, matrix, runId, runAttempt, headSha } = context;
    const origin = { name, job, leg: matrix, run_id: runId, run_attempt: runAttempt, head_sha: headSha };
    try {
        await writeBundle(file, { origin, reports, redact });
        return (0,external_node_path_.isAbsolute)(inputs.bundle) || inputs.bundle === '' ? file : inputs.bundle;
    }
    catch (error) {
        world.log.warning(`The bundle ${file} could not be written: ${error.message}.`);
        return '';
    }
}
const slug = (name) => name
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'report';

// EXTERNAL MODULE: ./publish/lookup.js
var lookup = __webpack_require__(8887);
;// CONCATENATED MODULE: ./publish/adopt.js


async function adopt(checkRun, { wire, target, tell }) {
    if (target.openRunId === undefined)
        return undefined;
    const run = await (0,lookup/* fetchRun */.kB)(wire, target, target.openRunId);
    const obstacle = run === undefined ? 'is not there' : obstacleTo(run, checkRun);
    if (obstacle === undefined)
        return run;
    tell(`The check run ${target.openRunId} that was opened before ${obstacle}: this report is a new one.`);
    return undefined;
}
function obstacleTo(run, checkRun) {
    if ((0,answers/* isJobRun */.J0)(run))
        return 'belongs to a job of GitHub Actions';
    if (run.head_sha !== checkRun.head_sha)
        return `is on another commit, ${run.head_sha.slice(0, 7)}`;
    if (run.name !== checkRun.name)
        return `is called “${run.name}”`;
    if (run.status === 'completed')
        return 'is completed already';
    if ((run.annotationsCount ?? 0) > 0)
        return 'has annotations of another report';
    return undefined;
}

// EXTERNAL MODULE: ./publish/bodies.js
var bodies = __webpack_require__(181);
// EXTERNAL MODULE: ./publish/close.js
var publish_close = __webpack_require__(9797);
// EXTERNAL MODULE: ./publish/create.js
var create = __webpack_require__(5949);
// EXTERNAL MODULE: ./publish/mend.js
var mend = __webpack_require__(4113);
// EXTERNAL MODULE: ./publish/key.js
var publish_key = __webpack_require__(6606);
;// CONCATENATED MODULE: ./publish/notes.js



function ignoredFields(checkRun, run, dialect) {
    const notes = [];
    const { byActions } = run;
    if (byActions && checkRun.details_url !== undefined && run.details_url !== checkRun.details_url)
        notes.push('GitHub ignores details-url for a GITHUB_TOKEN and links “Details” to its own page; it takes the token of a GitHub App.');
    if (checkRun.actions.length > 0 && !dialect.actions)
        notes.push('The preview of 2018 has no buttons: actions are left out.');
    else if (byActions && checkRun.actions.length > 0)
        notes.push('Buttons are told to the App that owns the check run, and nobody hears of those of a GITHUB_TOKEN; they take the token of a GitHub App.');
    const instead = dialect.instead[checkRun.conclusion];
    if (instead !== undefined)
        notes.push(`The preview of 2018 does not know the conclusion ${checkRun.conclusion}; the check run says ${instead}.`);
    return notes;
}
async function equalNames(checkRun, run, { wire, target }) {
    const found = await (0,lookup/* runsNamed */.e4)(wire, target, { name: checkRun.name, sha: checkRun.head_sha });
    const mine = (0,publish_key/* parseKey */.Do)(checkRun.external_id);
    const others = found.filter(other => other.id !== run.id);
    const notes = [];
    const add = (runs, tell) => {
        const first = runs[0];
        if (first !== undefined)
            notes.push(tell(first) + (runs.length > 1 ? ` There are ${runs.length} of them.` : ''));
    };
    const runOf = (other) => (0,publish_key/* parseKey */.Do)(other.external_id)?.runId;
    const name = `“${checkRun.name}”`;
    add(others.filter(answers/* isJobRun */.J0), () => `A job of this commit is called ${name} as well; give the check run a name of its own.`);
    const mates = others.filter(other => {
        const key = (0,publish_key/* parseKey */.Do)(other.external_id);
        return key !== undefined && key.runId === mine?.runId && key.attempt === mine.attempt;
    });
    add(mates, ({ html_url }) => `Another step or leg of this workflow run published a check run ${name} too (${html_url}), and GitHub shows only the newest; give each its own name.`);
    add(others.filter(other => !(0,answers/* isJobRun */.J0)(other) && runOf(other) !== undefined && runOf(other) !== mine?.runId), ({ html_url }) => `Another workflow run has a check run ${name} on this commit (${html_url}), and GitHub shows only the newest; name them apart where both are required.`);
    add(others.filter(other => !(0,answers/* isJobRun */.J0)(other) && runOf(other) === undefined), ({ html_url }) => `Another tool has a check run ${name} on this commit (${html_url}).`);
    return notes;
}
async function strangeSuite(run, { wire, target }) {
    if (target.jobCheckRun === undefined || !run.byActions || run.suite === undefined)
        return [];
    const job = await (0,lookup/* fetchRun */.kB)(wire, target, target.jobCheckRun);
    if (job?.suite === undefined || job.suite === run.suite)
        return [];
    return [
        'GitHub shows this check run under another workflow of the commit, the first that ran: a GITHUB_TOKEN cannot choose. Where that matters, use the token of a GitHub App.'
    ];
}

// EXTERNAL MODULE: ./publish/wire.js + 3 modules
var publish_wire = __webpack_require__(9723);
;// CONCATENATED MODULE: ./publish/github.js









async function publish(checkRun, target) {
    const wire = (0,publish_wire/* openWire */.K)(target);
    const notes = [];
    const ground = { wire, target, tell: (sentence) => void notes.push(sentence) };
    const whole = (0,mend/* mendCheckRun */.cP)(checkRun);
    const run = await send(whole, ground);
    notes.push(...ignoredFields(whole, run, target.dialect));
    if (target.lookForEqualNames)
        await inform(ground, () => equalNames(whole, run, ground));
    if (wire.requests > 1)
        await inform(ground, () => strangeSuite(run, ground));
    return { id: run.id, url: run.html_url, annotations: whole.annotations.length, requests: wire.requests, notes };
}
async function send(checkRun, ground) {
    let run = await adopt(checkRun, ground);
    let landed = 0;
    for (const share of (0,bodies/* sharesOf */.AR)(checkRun.annotations)) {
        try {
            run = await sendShare(checkRun, ground, { share, run, landed });
            if (!share.concludes)
                ground.target.onOpen?.(run.id);
            checkCount(run, landed + share.annotations.length);
        }
        catch (error) {
            if (run !== undefined)
                await (0,publish_close/* closeBroken */.c)(checkRun, ground, { run, landed, error });
            throw error;
        }
        landed += share.annotations.length;
    }
    return run;
}
async function sendShare(checkRun, ground, progress) {
    const { run, share } = progress;
    const sent = (annotations) => {
        const now = { ...share, annotations };
        return run === undefined
            ? (0,create/* createRun */.u)(checkRun, ground, now)
            : update(checkRun, ground, { run, share: now, landed: progress.landed });
    };
    try {
        return await sent(share.annotations);
    }
    catch (error) {
        if (!isStatus(error, 422) || !/annotations/.test(error.message) || share.annotations.length === 0)
            throw error;
        ground.tell(`GitHub refused ${share.annotations.length} annotations as they were, so they have no columns and details.`);
        return await sent(share.annotations.map(mend/* plainest */.zV));
    }
}
async function update(checkRun, ground, { share, run, landed }) {
    const { wire, target, tell } = ground;
    const path = `${(0,lookup/* runsPath */.Ki)(target)}/${run.id}`;
    try {
        return await wire.write({
            method: 'PATCH',
            path,
            body: (0,bodies/* updateBody */.Et)(checkRun, target, share),
            async landed() {
                const now = await (0,lookup/* fetchRun */.kB)(wire, target, run.id);
                if (now === undefined || (share.concludes && now.status !== 'completed'))
                    return undefined;
                return now.annotationsCount === landed && share.annotations.length > 0 ? undefined : now;
            }
        });
    }
    catch (error) {
        if (landed > 0 || !isStatus(error, 403) || !belongsToOthers.test(error.message))
            throw error;
        tell(`The check run ${run.id} that was opened before belongs to another App: this report is a new one.`);
        return await (0,create/* createRun */.u)(checkRun, ground, share);
    }
}
const belongsToOthers = /app_id|updated internally/i;
const isStatus = (error, status) => error instanceof errors/* ApiError */.hD && error.status === status;
function checkCount(run, expected) {
    if (run.annotationsCount === undefined || run.annotationsCount === expected)
        return;
    throw new errors/* ApiError */.hD(`The check run ${run.html_url} has ${run.annotationsCount} annotations where ${expected} were sent; run the job again for a whole one.`, { status: 200, request: `check run ${run.id}` });
}
async function inform({ tell }, lookUp) {
    try {
        for (const sentence of await lookUp())
            tell(sentence);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        tell(`Whether other check runs get in the way could not be looked up: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./target.js
var target = __webpack_require__(6644);
;// CONCATENATED MODULE: ./publish-to.js



async function publishTo(world, { checkRun, context, delivery }) {
    if (delivery.token === '')
        return { refused: 'The input token is empty, so no check run can be published.', forbidden: true };
    try {
        return { published: await publish(checkRun, (0,target/* targetOf */.$)(world, context, { ...delivery, name: checkRun.name })) };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return { refused: error.message, forbidden: error.status === 403 || error.status === 404 };
    }
}

// EXTERNAL MODULE: ./read-reports.js + 123 modules
var read_reports = __webpack_require__(9482);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./normalize/spellings.js

const shortestValue = 4;
const shortestPart = 8;
function spellingsOf(secret) {
    const value = secret.trim();
    if (value.length < shortestValue)
        return [];
    const lines = value.split(/\r?\n/).map(line => line.trim());
    const parts = [value, ...lines].flatMap(each => [
        ...(each === value ? [] : [each]),
        JSON.stringify(each).slice(1, -1),
        each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        encodeURIComponent(each.toWellFormed()),
        ...insideBase64(each)
    ]);
    return [value, ...parts.filter(part => part.length >= shortestPart)];
}
function insideBase64(secret) {
    const bytes = external_node_buffer_.Buffer.from(secret);
    return [0, 1, 2].map(offset => {
        const text = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const own = Math.ceil((offset * 8) / 6);
        const shared = ((offset + bytes.length) * 8) % 6 === 0 ? 0 : 1;
        return text.slice(own, text.length - shared);
    });
}

;// CONCATENATED MODULE: ./normalize/tokens.js
const shapes = [
    { head: 'gh[pousr]_', rest: String.raw `[A-Za-z0-9_]{16,}(?:\.[A-Za-z0-9_-]+){0,2}` },
    { head: 'github_pat_', rest: '[A-Za-z0-9_]{16,}' },
    { head: 'A(?:KIA|SIA|BIA|CCA)', rest: '[A-Z0-9]{16}(?![A-Za-z0-9])' },
    { head: 'xox[a-z](?:\\.xox[a-z])?-', rest: '[A-Za-z0-9-]{8,}' },
    { head: 'xapp-', rest: String.raw `\d-[A-Za-z0-9-]{8,}` },
    { head: 'npm_', rest: '[A-Za-z0-9]{20,}' },
    { head: 'gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|soat|oas|wt|ffct)-', rest: '[A-Za-z0-9_.=-]{16,}' },
    { head: 'eyJ', rest: String.raw `[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,3}` },
    { head: '[sr]k_(?:live|test)_', rest: '[A-Za-z0-9]{16,}' },
    { head: 'AIza', rest: '[A-Za-z0-9_-]{35}' },
    { head: 'pypi-', rest: '[A-Za-z0-9_-]{50,}' },
    { head: 'SG\\.', rest: String.raw `[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}` },
    { head: '(?:hf_|do[por]_v1_|dckr_[po]at_)', rest: '[A-Za-z0-9_-]{20,}' },
    { head: 'sk-', rest: '(?:(?:ant|proj|svcacct|admin)-[A-Za-z0-9_-]{32,}|[A-Za-z0-9]{32,})' },
    { head: 'hooks\\.slack\\.com/', rest: '(?:services|workflows|triggers)/[A-Za-z0-9/+_-]{8,}' }
];
const positions = [
    {
        mark: /authorization/i,
        place: /\bauthorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey)[ \t]{1,8}(?<secret>[^\s"',;]{4,})|(?<bare>[A-Za-z0-9._~+/=-]{16,}))/dgi
    },
    { mark: /bearer/i, place: /\bbearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/=-]{16,})/dgi },
    { mark: /:\/\/[^/]*@/, place: /:\/\/[^\s/:@"'<>]{0,100}:(?<secret>[^\s/@"'<>]{1,500})@/dg },
    {
        mark: /secret_?access_?key/i,
        place: /\b(?:aws_?)?secret_?access_?key["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9/+=]{30,})/dgi
    }
];
const tokens = shapes.map(({ head, rest }) => new RegExp(`(?<![A-Za-z0-9_-])${head}${rest}`, 'g'));
const anyHead = new RegExp(shapes.map(({ head }) => head).join('|'));
function* findTokens(text) {
    if (!anyHead.test(text))
        return;
    for (const token of tokens)
        for (const match of text.matchAll(token))
            yield [match.index, match.index + match[0].length];
}
function* findCredentials(text) {
    for (const { mark, place } of positions)
        if (mark.test(text))
            for (const { indices } of text.matchAll(place)) {
                const { secret, bare } = indices.groups;
                yield secret ?? bare;
            }
}
const keyStart = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyBody = /[A-Za-z0-9+/=\s\\]*/y;
function* findPrivateKeys(text) {
    if (!text.includes('-----BEGIN '))
        return;
    const ends = [...text.matchAll(keyEnd)].map(match => match.index + match[0].length);
    let next = 0;
    let done = 0;
    for (const start of text.matchAll(keyStart)) {
        if (start.index < done)
            continue;
        while (next < ends.length && ends[next] < start.index)
            next++;
        const body = start.index + start[0].length;
        keyBody.lastIndex = body;
        done = ends[next] ?? body + keyBody.exec(text)[0].length;
        yield [start.index, done];
    }
}
const tokenShapes = [findTokens, findCredentials, findPrivateKeys];

;// CONCATENATED MODULE: ./normalize/redact.js


const mask = '***';
function redactor({ values, expressions }) {
    const finders = [valueFinder(values), ...tokenShapes, ...expressions];
    return text => {
        const found = [];
        for (const finder of finders)
            for (const range of finder(text))
                if (range[1] > range[0])
                    found.push(range);
        return found.length === 0 ? text : masked(text, found);
    };
}
function masked(text, ranges) {
    ranges.sort((a, b) => a[0] - b[0]);
    const parts = [];
    let done = 0;
    let masking = -1;
    for (const [start, end] of ranges) {
        if (start > masking)
            parts.push(text.slice(done, start), mask);
        masking = Math.max(masking, end);
        done = masking;
    }
    return parts.join('') + text.slice(done);
}
function valueFinder(values) {
    const spellings = new Set([...values].flatMap(spellingsOf));
    return function* find(text) {
        for (const spelling of spellings)
            for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length))
                yield [at, at + spelling.length];
    };
}

;// CONCATENATED MODULE: ./redact-reports.js


const patienceMs = 1000;
const secretNames = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIALS?)$/i;
function secretsOf(env, { token, redact }) {
    const values = Object.entries(env).flatMap(([name, value]) => value !== undefined && secretNames.test(name) ? [value] : []);
    return redactor({ values: [token, ...values].filter(value => value !== ''), expressions: redact.map(boundedFinder) });
}
const boundedFinder = ({ source }) => text => {
    try {
        return (0,external_node_vm_.runInNewContext)('Array.from(text.matchAll(new RegExp(source, "g")), m => [m.index, m.index + m[0].length])', { text, source }, { timeout: patienceMs });
    }
    catch {
        return [[0, text.length]];
    }
};
function redactDeep(value, redact) {
    const seen = new Map();
    const walk = (each) => {
        if (typeof each === 'string')
            return redact(each);
        if (typeof each !== 'object' || each === null || ArrayBuffer.isView(each))
            return each;
        const known = seen.get(each);
        if (known !== undefined)
            return known;
        if (each instanceof Map)
            return new Map([...each].map(([key, entry]) => [walk(key), walk(entry)]));
        if (Array.isArray(each)) {
            const list = [];
            seen.set(each, list);
            for (const entry of each)
                list.push(walk(entry));
            return list;
        }
        const copy = {};
        seen.set(each, copy);
        for (const [key, entry] of Object.entries(each))
            copy[key] = walk(entry);
        return copy;
    };
    return walk(value);
}
const redactReports = (reports, redact) => redactDeep(reports, redact);
const redactCheckRun = (checkRun, redact) => ({
    ...redactDeep(checkRun, redact),
    head_sha: checkRun.head_sha,
    external_id: checkRun.external_id
});

;// CONCATENATED MODULE: ./render/fit.js
const byteLength = (text) => Buffer.byteLength(text);
function fitBytes(text, bytes) {
    if (text.length * 3 <= bytes || byteLength(text) <= bytes)
        return text;
    const note = '\n… (cut here: it is too long for GitHub)';
    const buffer = Buffer.from(text);
    let end = Math.max(0, bytes - byteLength(note));
    while (end > 0 && (buffer[end] & 0xc0) === 0x80)
        end--;
    return buffer.toString('utf8', 0, end) + note;
}
const fitCharacters = (text, characters) => text.length <= characters ? text : text.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, '') + '…';

// EXTERNAL MODULE: ./render/plain.js
var plain = __webpack_require__(42);
;// CONCATENATED MODULE: ./render/annotation.js



const levels = { error: 'failure', warning: 'warning', info: 'notice' };
const heading = (problem) => problem.test !== undefined
    ? (0,report/* testName */.U)(problem.test)
    : (problem.title ?? [problem.source, problem.code?.value].filter(part => part !== undefined).join(' '));
const timesSaid = ({ repeated = 1 }) => (repeated > 1 ? `\n(reported ${repeated} times)` : '');
function annotationOf(problem, limits) {
    const { path, start, end } = problem.location;
    const startLine = Math.max(1, start?.line ?? 1);
    const endLine = Math.max(startLine, end?.line ?? startLine);
    const startColumn = start?.column;
    const columns = startLine === endLine && startColumn !== undefined && startColumn >= 1
        ? { start_column: startColumn, end_column: Math.max(startColumn, (end?.column ?? startColumn + 1) - 1) }
        : {};
    const title = fitCharacters((0,plain/* oneLine */.TN)(heading(problem), 1000), limits.annotationTitleCharacters);
    const message = ((0,plain/* plain */.pj)(problem.message).trim() || title || 'no message') + timesSaid(problem);
    const details = (0,plain/* plain */.pj)(problem.details ?? '').trim();
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...columns,
        annotation_level: levels[problem.severity],
        message: fitBytes(message, limits.annotationMessageBytes),
        ...(title === '' ? {} : { title }),
        ...(details === '' || details === message ? {} : { raw_details: fitBytes(details, limits.annotationDetailsBytes) })
    };
}

;// CONCATENATED MODULE: ./render/compose.js

const shareOfFullRows = 0.75;
function compose(top, sections, bytes) {
    const plans = sections
        .filter(section => section.rows.length > 0)
        .map(section => ({ section, shown: 0, full: new Set() }));
    let left = bytes - byteLength(top) - 2;
    const overhead = ({ section }) => byteLength(`${section.heading}\n\n${section.lead ?? ''}\n${section.more(section.rows.length)}\n\n`) + 8;
    for (const plan of plans)
        left -= overhead(plan);
    const showBriefly = (plan, budget) => {
        let room = budget;
        for (const row of plan.section.rows.slice(plan.shown)) {
            const cost = byteLength(row.brief) + 1;
            if (cost > room)
                break;
            room -= cost;
            plan.shown++;
        }
        return room;
    };
    const showFully = (plan, budget) => {
        let room = budget;
        for (let index = 0; index < plan.shown; index++) {
            const row = plan.section.rows[index];
            if (row.full === undefined || plan.full.has(index))
                continue;
            const cost = byteLength(row.full) - byteLength(row.brief) + 4;
            if (cost > room)
                continue;
            room -= cost;
            plan.full.add(index);
        }
        return room;
    };
    for (const [index, plan] of plans.entries()) {
        left = showBriefly(plan, left);
        if (plan.section.wholeFirst !== true)
            continue;
        const reserve = index < plans.length - 1 ? left * (1 - shareOfFullRows) : 0;
        left = showFully(plan, left - reserve) + reserve;
    }
    for (const plan of plans)
        left = showFully(plan, left);
    const pages = plans.map(({ section, shown, full }) => {
        const hidden = section.rows.length - shown;
        const rows = section.rows.slice(0, shown).map((row, index) => (full.has(index) ? `${row.full}\n` : row.brief));
        return [
            section.heading,
            [...(section.lead === undefined || shown === 0 ? [] : [section.lead]), ...rows].join('\n'),
            ...(hidden > 0 ? [section.more(hidden)] : [])
        ]
            .filter(part => part !== '')
            .join('\n\n');
    });
    return {
        markdown: [top, ...pages].filter(part => part !== '').join('\n\n'),
        rest: plans
            .filter(({ section, shown }) => shown < section.rows.length)
            .map(({ section, shown }) => ({ ...section, rows: section.rows.slice(shown) }))
    };
}

// EXTERNAL MODULE: ./render/markdown.js
var markdown = __webpack_require__(6205);
;// CONCATENATED MODULE: ./render/links.js

function blobUrl(place, { path, start, end }) {
    const file = path.split('/').map(encodeURIComponent).join('/');
    const from = start === undefined ? '' : `#L${start.line}`;
    const to = start !== undefined && end !== undefined && end.line > start.line ? `-L${end.line}` : '';
    return `${place.serverUrl}/${place.owner}/${place.repo}/blob/${place.headSha}/${file}${from}${to}`;
}
const locationLink = (place, location) => (0,markdown/* link */.nf)((0,markdown/* code */.aY)(location.path + (location.start === undefined ? '' : `:${location.start.line}`)), blobUrl(place, location));

;// CONCATENATED MODULE: ./render/words.js

const words_count = (number, one) => `${group(number)} ${one}${number === 1 ? '' : 's'}`;
const group = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f');
function duration(seconds) {
    if (seconds < 0.9995)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${group(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`;
}
function headline({ outcomes, findings, seconds, testReports }) {
    const order = ['errored', 'failed', 'flaky', 'passed', 'skipped'];
    const tests = order.filter(each => outcomes[each] > 0).map(each => `${group(outcomes[each])} ${each}`);
    const found = [
        ['error', 'error'],
        ['warning', 'warning'],
        ['info', 'notice']
    ]
        .filter(([severity]) => findings[severity] > 0)
        .map(([severity, word]) => words_count(findings[severity], word));
    const parts = [];
    if ((0,model_tally/* totalTests */.U)(outcomes) > 0)
        parts.push(tests.join(', ') + (seconds > 0 ? ` in ${duration(seconds)}` : ''));
    else if (testReports > 0)
        parts.push('no tests');
    if ((0,model_tally/* totalFindings */.V)(findings) > 0)
        parts.push(found.join(', '));
    return parts.length === 0 ? 'no problems found' : parts.join(' · ');
}

;// CONCATENATED MODULE: ./render/summary.js







const outcomeIcons = {
    passed: '✅',
    failed: '❌',
    errored: '💥',
    flaky: '🎲',
    skipped: '⏭️'
};
const severityIcons = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const traceCharacters = 4000;
const listed = 20;
function summary_opening(story) {
    const { decision, reports } = story;
    const { totals } = decision;
    const parts = [decision.reason];
    if (decision.changes !== undefined)
        parts.push(changesLine(decision.changes, story.place));
    if (decision.baselineNote !== undefined)
        parts.push((0,markdown/* text */.Qq)(decision.baselineNote, 500));
    if (totals.testReports > 0)
        parts.push(totalsTable(reports, decision));
    return parts.join('\n\n');
}
function sections(story) {
    const { reports, place } = story;
    const { problems } = story.decision;
    const cases = reports.flatMap(report => report.cases);
    return [
        faults(story),
        ...failures(problems.filter(problem => problem.test !== undefined), story),
        findings(problems.filter(problem => problem.test === undefined), place),
        section('### Fixed', fixedRows(story.decision), 'fixed test'),
        section('### Flaky', cases.filter(each => each.outcome === 'flaky').map(flakyRow), 'flaky test'),
        rules(problems),
        suites(reports),
        slowest(reports),
        section('### Skipped', cases.filter(each => each.outcome === 'skipped').map(skippedRow), 'skipped test'),
        section('### Remarks on the reports', reports.flatMap(warningRows), 'remark')
    ];
}
const section = (title, rows, word, lead) => ({
    heading: title,
    rows,
    more: number => `… and ${words_count(number, `more ${word}`)}, not listed here.`,
    ...(lead === undefined ? {} : { lead })
});
function faults({ reports, unmatched }) {
    const rows = [
        ...unmatched.map(glob => ({
            brief: `- No file matches ${(0,markdown/* code */.aY)(glob)}. Was the report written, and is the path right?`
        })),
        ...reports.flatMap(({ unreadable }) => (unreadable === null ? [] : [{ brief: `- ${(0,markdown/* text */.Qq)(unreadable, 1000)}` }]))
    ];
    return section('### Not read', rows, 'report');
}
function failures(problems, { place, decision }) {
    const rows = (some) => some.map(problem => failureRow(problem, place));
    const whole = (title, some) => ({
        ...section(title, some, 'failure'),
        wholeFirst: true
    });
    const flaky = problems.filter(problem => problem.knownFlaky === true);
    const others = problems.filter(problem => problem.knownFlaky !== true);
    const listedFlaky = section('### Known to be flaky', rows(flaky), 'failure');
    if (decision.changes === undefined)
        return [whole('### Failures', rows(others)), listedFlaky];
    return [
        whole('### New failures', rows(others.filter(problem => problem.standing === 'new'))),
        whole('### Failures', rows(others.filter(problem => problem.standing === undefined))),
        whole('### Still failing', rows(others.filter(problem => problem.standing === 'known'))),
        listedFlaky
    ];
}
function changesLine(changes, place) {
    const { newFailures, stillFailing, fixed, addedTests, removedTests, newFindings, fixedFindings } = changes;
    const parts = [
        ...(newFailures === undefined ? [] : [words_count(newFailures, 'new failure')]),
        ...(stillFailing > 0 ? [`${group(stillFailing)} still failing`] : []),
        ...(fixed > 0 ? [`${group(fixed)} fixed`] : []),
        ...(addedTests ? [`${words_count(addedTests, 'test')} added`] : []),
        ...(removedTests ? [`${words_count(removedTests, 'test')} removed`] : []),
        ...(newFindings === undefined ? [] : [words_count(newFindings, 'new finding')]),
        ...(fixedFindings ? [`${words_count(fixedFindings, 'finding')} gone`] : [])
    ];
    const base = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(changes.sha.slice(0, 7)), changes.url || `${place.serverUrl}/${place.owner}/${place.repo}/commit/${changes.sha}`);
    return `Compared with ${base}: **${parts.length === 0 ? 'not enough is known to tell' : parts.join(', ')}**.`;
}
const fixedRows = ({ changes }) => (changes?.fixedNames ?? []).map(name => ({ brief: `- ${(0,markdown/* text */.Qq)(name)}` }));
function failureRow(problem, place) {
    const test = problem.test;
    const icon = outcomeIcons[test.outcome];
    const message = (0,plain/* firstLine */.TM)(problem.message);
    const where = problem.location === undefined ? [] : [locationLink(place, problem.location)];
    const brief = `- ${icon} **${(0,markdown/* text */.Qq)((0,report/* testName */.U)(test))}**${where.map(each => ` in ${each}`).join('')}${message === '' ? '' : `: ${(0,markdown/* text */.Qq)(message, 200)}`}${summary_timesSaid(problem)}`;
    const facts = [...where, ...(test.seconds === undefined ? [] : [duration(test.seconds)])].join(' · ');
    const body = [
        problem.message,
        ...(problem.details === undefined || problem.details.includes(problem.message) ? [] : [problem.details])
    ];
    const told = problem.details?.includes(problem.message) === true ? problem.details : body.join('\n\n');
    return {
        brief,
        full: (0,markdown/* details */.zH)(`${icon} <b>${(0,markdown/* html */.qy)((0,report/* testName */.U)(test))}</b>${message === '' ? '' : `: ${(0,markdown/* html */.qy)(message, 160)}`}${summary_timesSaid(problem)}`, [facts, difference(problem), (0,markdown/* fence */.EU)(shortened((0,plain/* plain */.pj)(told)))].filter(part => part !== '').join('\n\n'))
    };
}
function difference({ expected, actual }) {
    if (expected === undefined || actual === undefined)
        return '';
    const marked = (sign, value) => (0,plain/* plain */.pj)(value)
        .split('\n')
        .map(line => `${sign} ${line}`)
        .join('\n');
    return (0,markdown/* fence */.EU)(shortened(`${marked('-', expected)}\n${marked('+', actual)}`), 'diff');
}
const shortened = (value) => value.length <= traceCharacters
    ? value
    : `${value.slice(0, traceCharacters).replace(/[\ud800-\udbff]$/, '')}\n… (${group(value.length - traceCharacters)} more characters)`;
const summary_timesSaid = ({ repeated = 1 }) => (repeated > 1 ? ` (reported ${group(repeated)} times)` : '');
function findings(problems, place) {
    const rows = problems.map((problem) => {
        const where = problem.location === undefined ? '' : `${locationLink(place, problem.location)}: `;
        const rule = problem.code === undefined ? '' : ` ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(problem.code.value), problem.code.url ?? '')}`;
        const message = problem.message.trim() === '' ? heading(problem) : problem.message;
        const brief = `- ${severityIcons[problem.severity]} ${where}${(0,markdown/* text */.Qq)(message)}${rule}${summary_timesSaid(problem)}`;
        return problem.location === undefined && problem.details !== undefined
            ? { brief, full: `${brief}\n\n${(0,markdown/* details */.zH)('details', (0,markdown/* fence */.EU)(shortened(problem.details)))}` }
            : { brief };
    });
    return section('### Findings', rows, 'finding');
}
const flakyRow = (test) => {
    const attempts = test.attempts ?? test.diagnostics.length + 1;
    const message = (0,plain/* firstLine */.TM)(test.diagnostics[0]?.message ?? '');
    return {
        brief: `- **${(0,markdown/* text */.Qq)((0,report/* testName */.U)(test))}** passed at attempt ${attempts}${message === '' ? '' : `: ${(0,markdown/* text */.Qq)(message, 200)}`}`
    };
};
const skippedRow = (test) => ({
    brief: `- ${(0,markdown/* text */.Qq)((0,report/* testName */.U)(test))}${test.reason === undefined || test.reason.trim() === '' ? '' : `: ${(0,markdown/* text */.Qq)(test.reason, 200)}`}`
});
const reportName = ({ file, leg }) => leg === undefined ? (0,markdown/* code */.aY)(file) : `${(0,markdown/* text */.Qq)(leg.name)}: ${(0,markdown/* code */.aY)(file)}`;
const warningRows = (report) => report.warnings.map(warning => ({ brief: `- ${reportName(report)}: ${(0,markdown/* text */.Qq)(warning, 1000)}` }));
function rules(problems) {
    const counts = new Map();
    for (const { test, source, code: rule, repeated = 1 } of problems) {
        if (test !== undefined || rule === undefined)
            continue;
        const key = `${source}\0${rule.value}`;
        const entry = counts.get(key) ?? { label: `${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(rule.value), rule.url ?? '')} (${(0,markdown/* text */.Qq)(source)})`, number: 0 };
        entry.number += repeated;
        counts.set(key, entry);
    }
    const sorted = [...counts.values()].sort((a, b) => b.number - a.number);
    if (sorted.length < 2)
        return section('', [], 'rule');
    const rows = sorted.map(({ label, number }) => ({ brief: `| ${label} | ${group(number)} |` }));
    return section('### By rule', rows, 'rule', '| Rule | Findings |\n| :-- | --: |');
}
const shownOutcomes = ['errored', 'failed', 'flaky', 'passed', 'skipped'];
function totalsTable(reports, { totals }) {
    const columns = shownOutcomes.filter(each => each === 'passed' || totals.outcomes[each] > 0);
    const cells = (counts) => columns.map(each => group(counts[each]));
    const head = ['', 'Tests', ...columns.map(each => `${outcomeIcons[each]} ${each}`), 'Time'];
    const line = (label, counts, seconds) => [
        label,
        group((0,model_tally/* totalTests */.U)(counts)),
        ...cells(counts),
        duration(seconds)
    ];
    const tested = reports.filter(({ tally }) => (0,model_tally/* totalTests */.U)(tally.outcomes) > 0);
    const each = tested.length < 2 || tested.length > listed
        ? []
        : tested.map(report => line(reportName(report), report.tally.outcomes, report.tally.seconds));
    return (0,markdown/* table */.tp)(head, `l${'r'.repeat(head.length - 1)}`, [
        ...each,
        line('**All tests**', totals.outcomes, totals.seconds)
    ]);
}
function suites(reports) {
    const all = reports.flatMap(({ tally }) => [...tally.suites]);
    if (all.length < 2)
        return section('', [], 'suite');
    const failing = ([, { outcomes }]) => outcomes.failed + outcomes.errored;
    const rows = all
        .sort((a, b) => failing(b) - failing(a))
        .map(([name, { outcomes, seconds }]) => ({
        brief: `| ${failing([name, { outcomes, seconds }]) > 0 ? '❌' : '✅'} ${(0,markdown/* text */.Qq)(name === '' ? '(no suite)' : name)} | ${shownOutcomes.map(each => (outcomes[each] === 0 ? '' : group(outcomes[each]))).join(' | ')} | ${duration(seconds)} |`
    }));
    const lead = `| Suite | ${shownOutcomes.join(' | ')} | Time |\n| :-- | ${'--: | '.repeat(shownOutcomes.length)}--: |`;
    return section('### Suites', rows, 'suite', lead);
}
function slowest(reports) {
    const tests = reports.flatMap(({ tally }) => tally.slowest).sort((a, b) => b.seconds - a.seconds);
    const rows = tests.slice(0, 10).map(({ name, seconds }) => ({ brief: `- ${duration(seconds)}: ${(0,markdown/* text */.Qq)(name)}` }));
    return tests.length < 2 ? section('', [], 'test') : section('### Slowest tests', rows, 'test');
}

;// CONCATENATED MODULE: ./render/check-run.js







const shareOfOwnMarkdown = 0.5;
function renderCheckRun(story, frame) {
    const { limits } = frame;
    const pages = [limits.summaryBytes, limits.textBytes - byteLength(frame.digest) - 2];
    const { summary, text: overflow } = renderSummary(story, { own: frame.summary, pages });
    const text = [overflow, frame.digest].filter(part => part !== '').join('\n\n');
    return {
        name: frame.name,
        head_sha: story.place.headSha,
        external_id: frame.externalId,
        ...(frame.detailsUrl === '' ? {} : { details_url: frame.detailsUrl }),
        conclusion: story.decision.conclusion,
        title: fitCharacters(title(story), limits.titleCharacters),
        summary,
        ...(text === '' ? {} : { text }),
        annotations: story.decision.annotated.map(problem => annotationOf(problem, limits)),
        images: frame.images,
        actions: frame.actions
    };
}
function title({ decision, reports, unmatched }) {
    const unreadable = reports.filter(report => report.unreadable !== null).length;
    return [
        ...(unmatched.length > 0 && reports.length === 0 ? ['no reports found'] : [headline(decision.totals)]),
        ...(unmatched.length > 0 && reports.length > 0 ? [`${words_count(unmatched.length, 'glob')} without a file`] : []),
        ...(unreadable > 0 ? [`${words_count(unreadable, 'report')} not read whole`] : []),
        ...(decision.omitted > 0 ? [`${words_count(decision.omitted, 'annotation')} omitted`] : [])
    ].join(' · ');
}
function renderSummary(story, { own, pages: [first, second] }) {
    const ours = summary_opening(story);
    const top = own.trim() === '' ? ours : `${fitBytes(own.trim(), first * shareOfOwnMarkdown)}\n\n${ours}`;
    const note = omittedNote(story);
    const { markdown, rest } = compose([top, note].filter(part => part !== '').join('\n\n'), sections(story), first);
    const left = rest.filter(section => worthGoingOn(section));
    const text = left.length === 0 || second === 0 ? '' : compose('', left.map(continued), second).markdown;
    return { summary: byteLength(markdown) <= first ? markdown : fitBytes(markdown, first), text: fitBytes(text, second) };
}
const continued = (section) => ({ ...section, heading: `${section.heading} (continued)` });
const worthGoingOn = ({ heading }) => !/Slowest|Skipped|By rule/.test(heading);
function omittedNote({ decision: { omitted, annotated } }) {
    if (omitted === 0)
        return '';
    return `${words_count(annotated.length, 'problem')} of ${annotated.length + omitted} with a place ${annotated.length === 1 ? 'is' : 'are'} annotated; ${omitted} omitted by \`annotations\`, \`max-annotations\` or \`max-annotations-per-file\`.`;
}
function logLines(story, most) {
    const { problems } = story.decision;
    const lines = problems.slice(0, most).map(problem => {
        const { location, message, severity, test } = problem;
        const where = location === undefined ? '' : ` ${location.path}${location.start === undefined ? '' : `:${location.start.line}`}`;
        const name = test === undefined ? '' : ` [${(0,report/* testName */.U)(test)}]`;
        return (0,plain/* oneLine */.TN)(`${severity}${where}${name} ${message}`, 500);
    });
    return problems.length > most ? [...lines, `… and ${words_count(problems.length - most, 'more problem')}`] : lines;
}

;// CONCATENATED MODULE: ./publish/job-summary.js
const jobSummaryBytes = 1024 * 1024;
const margin = 16 * 1024;
const jobSummaryBudget = jobSummaryBytes - margin;
const wantsJobSummary = (when, conclusion) => when === 'always' || (when === 'failures' && !['success', 'neutral', 'skipped'].includes(conclusion));

;// CONCATENATED MODULE: ./publish/workflow-commands.js
const commandsPerType = 10;
const commandMessageCharacters = 4096;
const names = { failure: 'error', warning: 'warning', notice: 'notice' };
const data = (text) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
function workflowCommands(annotations) {
    const written = { failure: 0, warning: 0, notice: 0 };
    const lines = [];
    for (const annotation of annotations) {
        const level = annotation.annotation_level;
        if (written[level]++ >= commandsPerType)
            continue;
        const properties = [
            `file=${property(annotation.path)}`,
            `line=${annotation.start_line}`,
            `endLine=${annotation.end_line}`,
            ...(annotation.start_column === undefined ? [] : [`col=${annotation.start_column}`]),
            ...(annotation.end_column === undefined ? [] : [`endColumn=${annotation.end_column}`]),
            ...(annotation.title === undefined ? [] : [`title=${property(annotation.title)}`])
        ];
        const message = annotation.message.slice(0, commandMessageCharacters).replace(/[\ud800-\udbff]$/, '');
        lines.push(`::${names[level]} ${properties.join(',')}::${data(message)}`);
    }
    return { lines, omitted: annotations.length - lines.length };
}

;// CONCATENATED MODULE: ./tell.js





const problemsLogged = 50;
async function tell(world, { story, checkRun, landing, bundle, inputs }) {
    const { decision, reports, unmatched } = story;
    const { log } = world;
    const published = 'published' in landing ? landing.published : undefined;
    log.group(`Read ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`, reports.map(({ file, format }) => `${file}: ${format ?? 'not read'}`));
    for (const glob of unmatched)
        log.warning(`No file matches ${glob}. Was the report written, and is the path right?`);
    for (const { file, unreadable, warnings } of reports) {
        if (unreadable !== null)
            log.warning(unreadable);
        for (const warning of warnings)
            log.info(`${file}: ${warning}`);
    }
    const problems = logLines(story, problemsLogged);
    if (problems.length > 0)
        log.group(`Problems`, problems);
    log.info(`${checkRun.title}. ${decision.reason.replaceAll('`', '')}`);
    if ('refused' in landing)
        fallBack(world, { checkRun, landing });
    for (const note of published?.notes ?? [])
        log.notice(note);
    if (wantsJobSummary(inputs['job-summary'], decision.conclusion) || 'refused' in landing) {
        const heading = `## ${published === undefined ? (0,markdown/* text */.Qq)(checkRun.name) : (0,markdown/* link */.nf)((0,markdown/* text */.Qq)(checkRun.name), published.url)}: ${(0,markdown/* text */.Qq)(checkRun.title)}`;
        const { summary } = renderSummary(story, { own: inputs.summary, pages: [jobSummaryBudget, 0] });
        await world.writeJobSummary(`${heading}\n\n${summary}\n`);
    }
    if (bundle !== '')
        log.info(`The bundle: ${bundle}`);
    const outputs = { ...outputsOf(story, { checkRun, landing }), bundle };
    for (const [name, value] of Object.entries(outputs))
        world.setOutput(name, value);
    if (published !== undefined)
        log.info(`${checkRun.name}: ${decision.conclusion} ${published.url}`);
    const fails = (inputs['fail-step'] && decision.conclusion === 'failure') || ('refused' in landing && !landing.forbidden);
    return { conclusion: decision.conclusion, fails, outputs };
}
function fallBack({ log, writeCommands }, { checkRun, landing }) {
    const { lines, omitted } = workflowCommands(checkRun.annotations);
    log.warning(`${landing.refused}\nThe result is in the log and in the job’s summary instead.`);
    writeCommands(lines);
    if (omitted > 0)
        log.info(`${omitted} more annotations are not shown: the runner takes ten of each kind from a step.`);
}
function outputsOf({ decision }, { checkRun, landing }) {
    const { outcomes, findings } = decision.totals;
    const published = 'published' in landing ? landing.published : undefined;
    const annotations = published === undefined ? 0 : published.annotations;
    return {
        conclusion: decision.conclusion,
        'check-run-id': published?.id ?? '',
        url: published?.url ?? '',
        tests: (0,model_tally/* totalTests */.U)(outcomes),
        passed: outcomes.passed,
        failed: outcomes.failed,
        errored: outcomes.errored,
        skipped: outcomes.skipped,
        flaky: outcomes.flaky,
        errors: findings.error,
        warnings: findings.warning,
        notices: findings.info,
        annotations: published === undefined ? checkRun.annotations.length : annotations,
        omitted: decision.omitted
    };
}

;// CONCATENATED MODULE: ./run.js





















async function run(world) {
    const inputs = (0,read/* readInputs */.Ko)(world.input);
    const context = (0,context_0/* readContext */.y)(world.env, inputs);
    const name = inputs.name === '' ? (0,inputs_name/* defaultName */.Z)(context.job, context.matrix) : inputs.name;
    const { files, unmatched } = await (0,find/* findReports */.z)(inputs.reports, world.cwd);
    const redact = secretsOf(world.env, inputs);
    const located = (0,locate_problems/* locateProblems */.D)(await (0,read_reports/* readReports */.o)(files, (0,matchers_of/* matcherFormat */.U)(inputs['problem-matchers'], world.cwd)), {
        listFiles: () => (0,tracked/* listTrackedFiles */.s)(world.cwd),
        workspace: world.env['GITHUB_WORKSPACE'],
        pathPrefix: inputs['path-prefix']
    });
    const reports = redactReports(located, redact);
    const annotations = {
        least: inputs.annotations,
        most: inputs['max-annotations'],
        mostPerFile: inputs['max-annotations-per-file'],
        diff: await diffOf(world, { context, reports, inputs })
    };
    const decision = decide({
        reports,
        unmatched,
        conclusions: inputs.conclusions,
        annotations,
        expected: { reports: inputs['expect-reports'], tests: inputs['expect-tests'] },
        base: await baseOf(world, { context, inputs, name }),
        knownFlaky: flakyList(readListed(world.cwd, inputs['known-flaky']))
    });
    const story = { decision, reports, unmatched, place: context };
    const rendered = renderCheckRun(story, {
        name,
        externalId: (0,target/* keyOf */.T)(world, context, name),
        summary: inputs.summary,
        images: inputs.images,
        actions: inputs.actions,
        digest: writeDigest(reports, decision.totals),
        detailsUrl: inputs['details-url'],
        limits: limits/* githubLimits */.Q0
    });
    const checkRun = redactCheckRun(rendered, redact);
    const landing = inputs.publish
        ? await publishTo(world, { checkRun, context, delivery: inputs })
        : { withheld: true };
    const bundle = await bundleFor(world, { landing, context, reports, name, inputs, redact });
    return tell(world, { story, checkRun, landing, bundle, inputs });
}


/***/ })

};
