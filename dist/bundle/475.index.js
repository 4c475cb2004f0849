export const id = 475;
export const ids = [475];
export const modules = {
6475:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
parse: () => ( parse),
reportJson: () => ( reportJson)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
var _discover_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3122);
var _discover_tracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8151);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5650);
var _inputs_format_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7037);
var _locate_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1457);
var _matchers_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3386);
var _model_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5913);
var _model_tally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7977);
var _read_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8576);
async function parse(words) {
const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
args: [...words],
allowPositionals: true,
options: {
json: { type: 'boolean', default: false },
format: { type: 'string' },
matcher: { type: 'string', multiple: true, default: [] },
root: { type: 'string', default: '.' },
workspace: { type: 'string' }
}
});
const { format } = values;
if (format !== undefined && !_inputs_format_names_js__WEBPACK_IMPORTED_MODULE_8__ .E.includes(format))
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo(`there is no format “${format}”; the formats are ${_inputs_format_names_js__WEBPACK_IMPORTED_MODULE_8__ .E.join(', ')}.`);
const wanted = format ?? (values.matcher.length > 0 ? 'problem-matcher' : undefined);
if (positionals.length === 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo('parse wants the reports to read.');
const matchers = await (0,_matchers_of_js__WEBPACK_IMPORTED_MODULE_6__ .U)(values.matcher, process.cwd());
const patterns = positionals.map(glob => ({ glob, excludes: false, ...(wanted === undefined ? {} : { format: wanted }) }));
const { files, unmatched } = await (0,_discover_find_js__WEBPACK_IMPORTED_MODULE_2__ .z)(patterns, process.cwd());
for (const glob of unmatched)
process.stderr.write(`verdict: no file matches ${glob}\n`);
let listed;
const tracked = () => (listed ??= (0,_discover_tracked_js__WEBPACK_IMPORTED_MODULE_3__ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values.root)));
let allRead = unmatched.length === 0;
const root = values.root;
for (const file of files) {
const reports = (0,_locate_problems_js__WEBPACK_IMPORTED_MODULE_5__ .D)((await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_7__ .o)([file], matchers)).reports, {
files: root === 'none' ? undefined : { paths: tracked(), whole: true },
workspace: values.workspace ?? (root === 'none' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root)),
pathPrefix: ''
});
for (const report of reports) {
allRead &&= report.unreadable === null;
process.stdout.write(values.json ? `${JSON.stringify(reportJson(report))}\n` : inWords(report));
}
}
return allRead ? 0 : 1;
}
function reportJson(report) {
const { outcomes, seconds } = report.tally;
return {
file: report.file,
format: report.format,
...(report.tests ? { tests: { total: (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_9__ .U)(outcomes), ...outcomes } } : {}),
seconds: Number(seconds.toFixed(6)),
problems: report.problems.map(problemJson),
warnings: report.warnings,
unreadable: report.unreadable
};
}
const problemJson = (problem) => {
const { severity, message, location, code, title, details, test } = problem;
return {
severity,
path: location?.path ?? null,
line: location?.start?.line ?? null,
column: location?.start?.column ?? null,
endLine: location?.end?.line ?? null,
endColumn: location?.end?.column ?? null,
code: code?.value ?? null,
title: title ?? null,
message,
details: details ?? null,
test: test === undefined ? null : (0,_model_report_js__WEBPACK_IMPORTED_MODULE_10__ .UU)(test)
};
};
function inWords(report) {
const { outcomes, findings } = report.tally;
const counts = report.tests
? Object.entries({ tests: (0,_model_tally_js__WEBPACK_IMPORTED_MODULE_9__ .U)(outcomes), ...outcomes })
: Object.entries({ errors: findings.error, warnings: findings.warning, notices: findings.info });
const lines = [
`${report.file} (${report.format ?? 'no format'}): ${counts.map(([word, number]) => `${number} ${word}`).join(', ')}`,
...report.problems.map(({ severity, location, message }) => {
const where = location === undefined ? '' : ` ${location.path}:${location.start?.line ?? ''}`;
return `  ${severity}${where} ${message.split('\n', 1)[0] ?? ''}`;
}),
...report.warnings.map(warning => `  note: ${warning}`),
...(report.unreadable === null ? [] : [`  not read: ${report.unreadable}`])
];
return lines.join('\n') + '\n';
}
})
};
