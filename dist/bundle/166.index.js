export const id = 166;
export const ids = [166];
export const modules = {
166:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
formats: () => ( formats)
});
;
const warnings = /^(?:={5,}$|WARNING: You are currently running|SUPPORTED TYPESCRIPT|YOUR TYPESCRIPT|You may find that it works|\* @typescript-eslint|Please only submit|Warning: React version|Multiple projects found|Pages directory cannot be found)/;
const isWarning = (line) => warnings.test(line);
var rule_page = __webpack_require__(9388);
var hints = __webpack_require__(7175);
var by_prefix = __webpack_require__(7698);
var formats_text = __webpack_require__(31);
var collect = __webpack_require__(5216);
;
const crash = /^Oops! Something went wrong! :\($/;
const inOneLine = /^ESLint found too many warnings \(maximum: \d+\)\.?$|\beslint: (?:command )?not found\b|^'eslint' is not recognized as /;
function startFaults(sink) {
let lines;
const tell = (message, details) => sink.finding({
severity: 'error',
source: 'eslint',
title: 'ESLint did not run as it should',
message,
...(details !== '' && { details })
});
const end = () => {
if (lines === undefined)
return;
const text = lines.text();
lines = undefined;
const first = text.split('\n').find(line => line.trim() !== '' && !/^ESLint: \d/.test(line));
tell(first?.trim() ?? 'Something went wrong, and ESLint does not say what.', text);
};
return {
begins: line => crash.test(line) || inOneLine.test(line),
take(line) {
if (crash.test(line)) {
end();
lines = (0,collect .i)();
}
else if (inOneLine.test(line))
tell(line.trim(), '');
else
lines?.add(line);
},
end
};
}
;
const longestMessage = 500;
const withoutRule = /^(?:Parsing error: |Unused eslint-disable directive|File ignored )/;
function readFindings(source, sink, dialect) {
const prefixOf = (line) => {
const prefix = (0,by_prefix .Is)(line);
const rest = line.slice(prefix.length);
const isTelling = dialect.finding(rest) !== undefined || dialect.total(rest) !== undefined;
return isTelling ? prefix : undefined;
};
return (0,by_prefix .gx)(source, { start: () => startReader(sink, dialect), prefixOf });
}
function startReader(sink, dialect) {
let open;
let path;
let between = [];
let lastTwo = ['', ''];
let listed = 0;
const close = (next) => {
if (open !== undefined) {
const end = endOf(open, next === 'eslint' ? between : beforeBlank(between), dialect);
if (end !== undefined) {
sink.finding(diagnosticOf({ ...open, ...(open.path === undefined && path !== undefined && { path }) }, end));
listed++;
}
}
open = undefined;
between = [];
lastTwo = ['', ''];
};
const nextPath = () => {
const [above, name] = lastTwo;
if (name === '' || above !== '' || /^\s/.test(name))
return undefined;
const mayEndMessage = open !== undefined && !withoutRule.test(open.rest) && dialect.end(open.rest) === undefined;
if (mayEndMessage && dialect.end(name) !== undefined && !/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(name))
return undefined;
if (between.at(-1) === name)
between.pop();
return name;
};
const faults = startFaults(sink);
return {
line(raw) {
const line = raw.trimEnd();
const finding = dialect.finding(line);
const total = finding === undefined ? dialect.total(line) : undefined;
if (finding !== undefined) {
const next = finding.path ?? nextPath();
close('eslint');
faults.end();
path = next ?? path;
open = finding;
}
else if (total !== undefined) {
close('eslint');
tellDifference(total, listed, sink);
listed = 0;
}
else {
if (faults.begins(line))
close('anything');
else {
if (between.length < longestMessage)
between.push(line);
lastTwo = [lastTwo[1], line];
}
faults.take(line);
}
},
end() {
close('anything');
faults.end();
if (listed > 0)
sink.warning('The report ends before ESLint counts its problems.');
}
};
}
function endOf(finding, between, dialect) {
const ownEnd = dialect.end(finding.rest);
if (dialect.endIsCertain) {
const at = ownEnd === undefined ? between.findIndex(line => dialect.end(line) !== undefined) : -1;
const end = ownEnd ?? (at < 0 ? undefined : dialect.end(between[at]));
return end && { ...end, text: ownEnd ? end.text : [finding.rest, ...between.slice(0, at), end.text].join('\n') };
}
const hasNoRule = withoutRule.test(finding.rest);
if (ownEnd !== undefined && !hasNoRule)
return ownEnd;
const last = between.findLastIndex(line => line !== '');
const end = last < 0 || hasNoRule ? undefined : dialect.end(between[last]);
if (end !== undefined)
return { ...end, text: [finding.rest, ...between.slice(0, last), end.text].join('\n') };
return { text: [finding.rest, ...between].join('\n') };
}
function beforeBlank(lines) {
const blank = lines.indexOf('');
return blank < 0 ? lines : lines.slice(0, blank);
}
function diagnosticOf(finding, { text, rule, severity }) {
const url = rule === undefined ? undefined : (0,rule_page .g)(rule);
const { path, line, column } = finding;
return {
severity: severity ?? finding.severity ?? 'error',
message: (0,formats_text .wh)(text.trim() === '' ? (rule ?? 'ESLint gives no message.') : text.trim()),
source: 'eslint',
hints: (0,hints .A)({ path, line, column }),
...(rule !== undefined && { code: url === undefined ? { value: rule } : { value: rule, url } })
};
}
function tellDifference(total, listed, sink) {
if (total === listed)
return;
const counts = `ESLint counts ${total} ${total === 1 ? 'problem' : 'problems'}`;
if (listed === 0)
sink.finding({ severity: 'error', source: 'eslint', message: `${counts}, but the report lists none` });
else if (listed < total)
sink.failure(`${counts}, but the report lists ${listed}.`);
else
sink.warning(`${counts}, but the report lists ${listed}.`);
}
;
const rule = /^@?[A-Za-z][\w.-]{0,100}(?:\/[\w@.-]{1,100}){0,4}$|^[a-z][\w-]{0,60}\([\w/-]{1,100}\)$/;
const readRule = (text) => (rule.test(text) ? text : undefined);
var noise = __webpack_require__(464);
var stamp = __webpack_require__(7201);
;
const linesBefore = 40;
const eslintCompact = {
name: 'eslint-compact',
description: 'ESLint’s output in one line a finding (`-f compact`, eslint-formatter-compact)',
url: 'https://www.npmjs.com/package/eslint-formatter-compact',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'lines `path: line 1, col 2, Error - message (rule)`',
obtain: {
'ESLint 9 and later': 'npm install --save-dev eslint-formatter-compact && npx eslint -f compact -o eslint.txt .',
'ESLint 8': 'npx eslint -f compact -o eslint.txt .'
},
limits: 'The end of a finding is not in it.'
},
recognizes(beginning) {
for (const line of (0,stamp .U)(beginning, linesBefore)) {
const finding = dialect.finding(line);
if (finding !== undefined)
return /^(?!\/\/)[\w.@([/\\~<]/.test(finding.path ?? '');
if (!(0,noise .t)(line) && !isWarning(line))
return false;
}
return false;
},
parse: (source, sink) => readFindings(source, sink, dialect)
};
const dialect = {
finding(line) {
const found = /: line (\d{1,9}), col (\d{1,9}), (Error|Warning) - /.exec(line);
if (found === null || found.index === 0)
return undefined;
const [whole, row, column, type] = found;
return {
path: (0,by_prefix .Z7)(line.slice(0, found.index)),
line: Number(row),
column: Number(column),
severity: type === 'Error' ? 'error' : 'warning',
rest: line.slice(found.index + whole.length)
};
},
end(line) {
const bracket = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
const rule = bracket < 0 ? undefined : readRule(line.slice(bracket + 2, -1));
return rule === undefined ? undefined : { text: line.slice(0, bracket).trimEnd(), rule };
},
endIsCertain: false,
total(line) {
const total = /^(\d{1,9}) problems?$/.exec(line)?.[1];
return total === undefined ? undefined : Number(total);
}
};
;
const eslint_stylish_linesBefore = 40;
const eslintStylish = {
name: 'eslint-stylish',
description: 'ESLint’s default output (`-f stylish`)',
url: 'https://eslint.org/docs/latest/use/formatters/#stylish',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'a path and below it lines `1:2  error  message  rule`',
obtain: {
ESLint: 'npx eslint . > eslint.txt'
},
limits: 'The end of a finding is not in it. Prefer `eslint` where you can.'
},
recognizes(beginning) {
let path = '';
for (const line of (0,stamp .U)(beginning, eslint_stylish_linesBefore)) {
const finding = path === '' ? undefined : eslint_stylish_dialect.finding(line);
if (finding !== undefined)
return /^(?!\/\/)[\w.@([/\\~<]/.test(path) && !/ \([a-z-]{1,60}\)$/.test(line);
if (path !== '')
return false;
if (!(0,noise .t)(line) && !isWarning(line))
path = line;
}
return false;
},
parse: (source, sink) => readFindings(source, sink, eslint_stylish_dialect)
};
const eslint_stylish_dialect = {
finding(line) {
const found = /^\s{1,12}(\d{1,9}):(\d{1,9})\s{1,12}(error|warning)\s{2,4}(?=\S)/.exec(line);
if (found === null)
return undefined;
const [whole, row, column, type] = found;
const severity = type === 'error' ? 'error' : 'warning';
return { line: Number(row), column: Number(column), severity, rest: line.slice(whole.length) };
},
end(line) {
const blanks = line.lastIndexOf('  ');
const rule = blanks < 0 ? undefined : readRule(line.slice(blanks + 2));
return rule === undefined ? undefined : { text: line.slice(0, blanks).trimEnd(), rule };
},
endIsCertain: false,
total(line) {
const total = /^[✖×] (\d{1,9}) problems? \(/.exec(line)?.[1];
return total === undefined ? undefined : Number(total);
}
};
;
const eslint_unix_linesBefore = 60;
const eslintUnix = {
name: 'eslint-unix',
description: 'ESLint’s output for editors and grep (`-f unix`, eslint-formatter-unix)',
url: 'https://www.npmjs.com/package/eslint-formatter-unix',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'lines `path:1:2: message [Error/rule]`, and the number of problems at the end',
obtain: {
'ESLint 9 and later': 'npm install --save-dev eslint-formatter-unix && npx eslint -f unix -o eslint.txt .',
'ESLint 8': 'npx eslint -f unix -o eslint.txt .'
},
limits: 'The end of a finding is not in it.'
},
recognizes(beginning) {
let begun = false;
for (const line of (0,stamp .U)(beginning, eslint_unix_linesBefore)) {
const finding = eslint_unix_dialect.finding(line);
begun ||= finding !== undefined && /^[\w.@([/\\~<]/.test(finding.path ?? '');
if (begun && eslint_unix_dialect.end(line) !== undefined)
return true;
if (!begun && !(0,noise .t)(line) && !isWarning(line))
return false;
}
return false;
},
parse: (source, sink) => readFindings(source, sink, eslint_unix_dialect)
};
const eslint_unix_dialect = {
finding(line) {
const found = /:(\d{1,9}):(\d{1,9}): /.exec(line);
if (found === null || found.index === 0)
return undefined;
const rest = line.slice(found.index + found[0].length);
return { path: (0,by_prefix .Z7)(line.slice(0, found.index)), line: Number(found[1]), column: Number(found[2]), rest };
},
end(line) {
const found = /\[(Error|Warning)(?:\/([^\]\s]{1,300}))?\]$/.exec(line);
if (found === null)
return undefined;
const rule = readRule(found[2] ?? '');
return {
text: line.slice(0, found.index).trimEnd(),
severity: found[1] === 'Error' ? 'error' : 'warning',
...(rule !== undefined && { rule })
};
},
endIsCertain: true,
total(line) {
const total = /^(\d{1,9}) problems?$/.exec(line)?.[1];
return total === undefined ? undefined : Number(total);
}
};
;
const point = /^(not ok|ok)(?![^\s#-])(?:\s+(\d{1,9})(?=[\s#{-]|$))?\s*(?:-\s*)?/;
const time = /^# time=(\d{1,12}(?:\.\d{1,20})?)(ms|s|m)?$/;
function readTapLine(line) {
const indent = indentOf(line);
const text = line.slice(indent).trimEnd();
switch (text.charCodeAt(0)) {
case 0x23:
return readComment(text, indent);
case 0x31:
return readPlan(text, indent);
case 0x42:
return /^Bail out!/i.test(text) ? { kind: 'bail-out', reason: text.slice(9).trim() } : undefined;
case 0x54:
return indent === 0 && /^TAP version \d{1,3}$/i.test(text) ? { kind: 'version' } : undefined;
case 0x2d:
return text === '---' ? { kind: 'yaml', indent } : undefined;
case 0x7d:
return text === '}' ? { kind: 'close', indent } : undefined;
case 0x6e:
case 0x6f:
return readPoint(text, indent);
default:
return undefined;
}
}
function indentOf(line) {
let indent = 0;
while (line.charCodeAt(indent) === 0x20 || line.charCodeAt(indent) === 0x09)
indent++;
return indent;
}
function readPoint(text, indent) {
const found = point.exec(text);
if (found === null)
return undefined;
let rest = text.slice(found[0].length);
const opens = rest.endsWith(' {') || rest === '{';
if (opens)
rest = rest.slice(0, -1).trimEnd();
const timeAt = rest.lastIndexOf('# time=');
const timed = timeAt < 0 ? null : time.exec(rest.slice(timeAt));
if (timed !== null)
rest = rest.slice(0, timeAt).trimEnd();
const { name, directive } = splitDirective(rest);
return {
kind: 'point',
indent,
ok: found[1] === 'ok',
number: found[2] === undefined ? undefined : Number(found[2]),
name: name.replace(/\\([\\#])/g, '$1').trim(),
directive,
seconds: timed === null ? undefined : Number(timed[1]) * secondsIn(timed[2]),
opens,
text
};
}
const secondsIn = (unit) => (unit === 's' ? 1 : unit === 'm' ? 60 : 0.001);
function splitDirective(text) {
for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
if (isEscaped(text, at))
continue;
const found = /^#\s{0,20}(skip|todo)(?![a-z])(?:ped|ping)?:?\s*|^#\s{0,20}(skip)(?:ped|ping):?\s*/i.exec(text.slice(at, at + 60));
if (found === null)
continue;
const kind = (found[1] ?? found[2]).toLowerCase() === 'todo' ? 'todo' : 'skip';
const reason = text.slice(at + found[0].length).trim();
return { name: text.slice(0, at).trimEnd(), directive: { kind, reason: reason === '-' ? '' : reason } };
}
return { name: text, directive: undefined };
}
function isEscaped(text, at) {
let slashes = 0;
while (text[at - 1 - slashes] === '\\')
slashes++;
return slashes % 2 === 1;
}
function readPlan(text, indent) {
const found = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/.exec(text);
return found === null ? undefined : { kind: 'plan', indent, count: Number(found[1]), reason: found[2] ?? '' };
}
function readComment(text, indent) {
const subtest = /^# Subtest:\s*(.*)$/.exec(text);
if (subtest !== null)
return { kind: 'subtest', indent, name: subtest[1].replace(/\\([\\#])/g, '$1') };
return { kind: 'comment', indent, text: text.replace(/^# ?/, '') };
}
;
function readYaml(block) {
const lines = block.split('\n');
const values = new Map();
const base = yaml_indentOf(lines[0] ?? '');
let parent = '';
const unended = new Set();
for (let at = 0; at < lines.length; at++) {
const line = lines[at];
if (line.trim() === '---' && at > 0)
break;
const found = /^( *)(["']?)([\w.-]{1,60})\2:(?: +(.*))?$/.exec(line);
if (found === null)
continue;
const indent = found[1].length;
if (indent < base || (indent > base && parent === ''))
continue;
const key = indent === base ? found[3] : `${parent}.${found[3]}`;
const rest = (found[4] ?? '').trimEnd();
if (/^[|>][+-]?\d?$/.test(rest)) {
const end = blockEnd(lines, at + 1, indent);
values.set(key, dedented(lines.slice(at + 1, end)));
at = end - 1;
}
else if (rest.startsWith('"') || rest.startsWith("'")) {
const end = quoteEnd({ lines, at, rest, unended });
values.set(key, unquoted([rest, ...lines.slice(at + 1, end + 1)].join('\n')));
at = end;
}
else if (rest === '' && indent === base) {
parent = found[3];
values.set(key, dedented(lines.slice(at + 1, blockEnd(lines, at + 1, indent))));
}
else if (rest !== '~' && rest !== 'null')
values.set(key, rest);
if (indent === base && rest !== '')
parent = '';
}
return values;
}
const yaml_indentOf = (line) => /^ */.exec(line)[0].length;
function blockEnd(lines, from, indent) {
let at = from;
while (at < lines.length && (lines[at].trim() === '' || yaml_indentOf(lines[at]) > indent))
at++;
return at;
}
function dedented(lines) {
const depth = yaml_indentOf(lines.find(line => line.trim() !== '') ?? '');
return lines
.map(line => (line.slice(0, depth).trim() === '' ? line.slice(depth) : line))
.join('\n')
.trimEnd();
}
function quoteEnd({ lines, at, rest, unended }) {
const quote = rest.charAt(0);
const closes = quote === '"' ? /(?:^|[^\\])(?:\\\\)*"\s*$/ : /'\s*$/;
if ((rest.length > 1 && closes.test(rest.slice(1))) || unended.has(quote))
return at;
const end = lines.findIndex((line, index) => index > at && closes.test(line));
if (end < 0)
unended.add(quote);
return end < 0 ? at : end;
}
const escapes = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' };
function unquoted(text) {
const inner = text.trimEnd().replace(/^["']/, '').replace(/["']$/, '');
return text.startsWith("'")
? inner.replaceAll("''", "'")
: inner.replace(/\\([ntr"\\])/g, (_, letter) => escapes[letter]);
}
;
function diagnose(failure) {
const { point, yaml, text, before } = failure;
const values = readYaml(yaml);
const [expected, actual] = valuesOf(values, text);
const loaded = values.get('error') === 'test failed' && values.has('exitCode') ? before : '';
const said = values.get('message') ?? '';
const found = hintsOf(values, yaml === '' ? text : loaded || (untelling.test(said) ? said : ''));
const hints = found.length > 0 ? found : findingHints(failure, values);
const details = [point.text, yaml === '' ? text : yaml, loaded].filter(each => each !== '').join('\n');
return {
severity: 'error',
message: (0,formats_text .wh)(messageOf({ values, yaml, text: yaml === '' ? text : '', thrown: thrownIn(loaded), expected, actual })),
source: 'tap',
details: (0,formats_text .wh)(details),
...(hints.length > 0 && { hints }),
...(expected !== undefined && { expected: (0,formats_text .wh)(expected) }),
...(actual !== undefined && { actual: (0,formats_text .wh)(actual) })
};
}
function ownFailure(yaml) {
const values = readYaml(yaml);
const type = values.get('failureType');
return type === undefined || type === 'subtestsFailed' ? undefined : values.get('error');
}
const isCancelled = (yaml) => readYaml(yaml).get('failureType') === 'cancelledByParent';
const isSuite = (yaml) => /^type: 'suite'$/m.test(yaml);
function diagnosis_secondsIn(yaml) {
const found = /^ *duration_ms: *(\d{1,12}(?:\.\d{1,20})?)\s*$/m.exec(yaml);
return found === null ? undefined : Number(found[1]) / 1000;
}
const thrownIn = (text) => text.split('\n').find(line => /^(?:Uncaught )?[\w.$]{0,80}(?:Error|Exception)\b(?: \[\w+\])?:/.test(line));
function messageOf({ values, yaml, text, thrown, expected, actual }) {
const said = thrown ?? values.get('error.message') ?? values.get('error') ?? tellingLines(values.get('message') ?? text);
if (said.trim() !== '')
return said.trim();
if (expected !== undefined && actual !== undefined && !`${expected}${actual}`.includes('\n'))
return `expected ${expected}, got ${actual}`;
const last = thrownIn(values.get('stack') ?? '') ?? ((0,formats_text .TM)(text) || firstFinding(yaml));
return last === '' ? 'It failed, and the report does not say why.' : last;
}
const diagnosis_frame = /^\s{1,20}at \S[^\n]{0,1000}:\d{1,9}:\d{1,9}\)?$/m;
const untelling = /^\s*(?:Failed (?:\(TODO\) )?test\b|at \S.* line \d{1,9}\.?$|\(?(?:in test file|from function) |in (?:test )?file )/;
function tellingLines(text) {
if (!untelling.test(text) && !diagnosis_frame.test(text) && !/^\s*got: /.test(text))
return text;
const all = text.split('\n');
const end = all.findIndex(line => diagnosis_frame.test(line));
const lines = all.slice(0, end < 0 ? all.length : end).filter(line => !untelling.test(line) && line.trim() !== '');
return lines.slice(0, lines[0] !== undefined && /^\s*got: /.test(lines[0]) ? 0 : 20).join('\n');
}
function valuesOf(values, text) {
const expected = values.get('expected') ?? values.get('wanted') ?? values.get('wants');
const actual = values.get('actual') ?? values.get('found') ?? values.get('got');
if (expected !== undefined && actual !== undefined)
return [expected, actual];
const diff = values.get('diff')?.split('\n') ?? [];
const [removed, added] = ['-', '+'].map(mark => diff.filter(line => line.startsWith(mark) && !line.startsWith(mark.repeat(3))));
if (removed.length === 1 && added.length === 1)
return [removed[0].slice(1).trim(), added[0].slice(1).trim()];
const table = /^[ \t]*got: (.*)\n[ \t]*expected: (.*)$/m.exec(text);
return table === null ? [] : [table[2], table[1]];
}
const firstFinding = (yaml) => /^ *- message: (?:"([^\n]{1,5000})"|([^\n]{1,5000}))$/m.exec(yaml)?.slice(1).find(Boolean)?.replaceAll('\\"', '"') ??
'';
function findingHints({ point, yaml }, values) {
if (!/^(?:\/|[A-Za-z]:[\\/]|[^\s/\\]+[/\\])[^\n]{0,1000}\.\w{1,10}$/.test(point.name))
return [];
const line = Number(values.get('data.line') ?? /^ *line: (\d{1,9})$/m.exec(yaml)?.[1] ?? 0);
return line < 1
? [{ kind: 'file', path: point.name }]
: [{ kind: 'location', location: { path: point.name, start: { line } } }];
}
function hintsOf(values, text) {
const hints = [];
const add = (path, line, column) => {
if (path === undefined || !(line >= 1) || /^node:|[\\/]node_modules[\\/]/.test(path))
return;
const start = column !== undefined && column >= 1 ? { line, column } : { line };
hints.push({ kind: 'location', location: { path, start } });
};
const column = Number(values.get('at.columnNumber') ?? values.get('at.column') ?? 0);
add(values.get('at.fileName') ?? values.get('at.file'), Number(values.get('at.lineNumber') ?? values.get('at.line')), column);
const at = placeIn(values.get('at') ?? '');
if (at !== undefined)
add(...at);
const stack = values.get('stack');
if (stack !== undefined)
hints.push({ kind: 'stack', text: (0,formats_text .wh)(stack) });
const message = values.get('message') ?? '';
if (diagnosis_frame.test(message))
hints.push({ kind: 'stack', text: (0,formats_text .wh)(message) });
if (text !== '') {
for (const [, path, line] of text.matchAll(/\bin test file ([^\n]{1,1000}), line (\d{1,9})\)/g))
add(path, Number(line));
for (const [, path, line] of text.matchAll(/^\s{0,20}at (\S[^\n]{0,1000}) line (\d{1,9})\.?$/gm))
add(path, Number(line));
hints.push({ kind: 'stack', text });
}
const location = placeIn(values.get('location') ?? '');
if (location !== undefined)
add(...location);
return hints;
}
function placeIn(text) {
const found = /^(?:[^(\n]{0,500} \()?([^\n]{1,2000}?):(\d{1,9}):(\d{1,9})\)?$/.exec(text.trim());
return found === null ? undefined : [found[1], Number(found[2]), Number(found[3])];
}
;
const deepest = 50;
function startGroups() {
const open = [];
const suites = () => open.filter(({ name }) => name !== '').map(({ name }) => name);
const forget = (from) => {
while (open.length > 0 && open.at(-1).indent >= from && open.at(-1).point === undefined)
open.pop();
};
return {
depth: () => open.length,
announce(name, { indent, heldFrom }) {
forget(indent);
if (open.length < deepest)
open.push({ indent, name, heldFrom, point: undefined, inner: undefined });
},
point(point, heldFrom) {
const { indent } = point;
forget(indent + 1);
const top = open.at(-1);
const announced = top?.indent === indent && top.point === undefined ? open.pop() : undefined;
const around = open.at(-1);
if (announced?.inner !== undefined) {
if (around !== undefined)
around.inner ??= indent;
return { kind: 'parent', suites: suites(), heldFrom: announced.heldFrom };
}
const inner = around === undefined ? 0 : (around.inner ?? indent);
if (indent > inner && open.length < deepest)
open.push({ indent: inner, name: '', heldFrom, point: undefined, inner: indent });
else if (around !== undefined)
around.inner = indent;
const place = { kind: 'test', suites: suites() };
if (!point.opens || open.length >= deepest)
return place;
open.push({ indent, name: point.name, heldFrom, point, inner: undefined });
return { kind: 'opening' };
},
closes: indent => open.findLast(({ point }) => point !== undefined)?.indent === indent,
close(indent) {
forget(indent);
const top = open.at(-1);
if (top?.point === undefined || top.indent !== indent)
return undefined;
open.pop();
if (top.inner === undefined)
return { kind: 'test', suites: suites(), point: top.point };
return { kind: 'parent', suites: suites(), heldFrom: top.heldFrom, point: top.point };
},
end() {
const closed = [];
for (let top = open.pop(); top !== undefined; top = open.pop())
if (top.point !== undefined)
closed.push({ kind: 'parent', suites: suites(), heldFrom: top.heldFrom, point: top.point });
return closed;
}
};
}
;
const counts = /^(?:tests|suites|pass|fail|ok|todo|skip|skipped|cancelled|failed) {1,4}(?::? ?\d{1,9})(?: of \d{1,9} tests)?$/;
const looksLike = /^Looks like (?:you|your test) /;
function startStream() {
let begun = false;
let plan;
let points = 0;
let failing = 0;
let excused = 0;
let declared = 0;
let bailOut;
let ended;
let seconds;
let sum = 0;
return {
planned: () => plan !== undefined,
complete: () => plan?.last === true,
isChatter: point => point.ok && point.number === undefined && point.name === '' && plan?.count === points,
version() {
begun = true;
},
plan(count, reason) {
begun = true;
plan = { count, reason, last: points > 0 };
},
point() {
begun = true;
points++;
},
test({ outcome, seconds: taken }, point) {
sum += taken ?? 0;
if (outcome === 'failed')
failing++;
else if (!point.ok)
excused++;
},
failedOutside() {
failing++;
},
bailOut(reason) {
begun = true;
bailOut ??= reason;
},
comment(text) {
const duration = /^(?:duration_ms |time=)(\d{1,12}(?:\.\d{1,20})?)(ms|s)?$/.exec(text);
if (duration !== null)
seconds = Number(duration[1]) * (duration[2] === 's' ? 1 : 0.001);
const fail = /^(?:fail|cancelled) {1,4}(\d{1,9})$/.exec(text);
if (fail !== null)
declared += Number(fail[1]);
if (/^Looks like your test (?:exited|died)/.test(text))
ended = text;
return duration !== null || counts.test(text) || looksLike.test(text);
},
seconds: () => seconds ?? sum,
end(sink) {
if (!begun)
return false;
const faults = [];
if (bailOut !== undefined)
faults.push(`The run was abandoned${bailOut === '' ? '' : `: ${bailOut}`}`);
else if (plan === undefined)
faults.push(points === 0 ? 'The run ends before its first test.' : 'The plan is missing: the run may have been cut off.');
else if (plan.count !== points)
faults.push(`The plan announces ${plan.count} ${plan.count === 1 ? 'test' : 'tests'}, and ${points} came.`);
else if (plan.count === 0 && plan.reason !== '')
sink.warning(`No test ran: ${plan.reason}`);
if (ended !== undefined)
faults.push(ended);
if (declared > 0 && failing === 0 && excused === 0)
faults.push(`The run counts ${declared} ${declared === 1 ? 'failure' : 'failures'}, and none is listed.`);
for (const fault of faults)
sink.failure(fault);
return failing > 0 || faults.length > 0;
}
};
}
;
const hold = (test, yaml) => ({ test, cancelled: isCancelled(yaml) });
function excuse(held, parent) {
held.test = { ...held.test, outcome: 'skipped', reason: reasonOf(parent), diagnostics: [] };
}
function blame(held, cause) {
held.test = {
...held.test,
diagnostics: held.test.diagnostics.map(diagnostic => ({
...diagnostic,
message: `${diagnostic.message}: ${cause.text}`,
details: `${diagnostic.details ?? ''}\n\n${cause.yaml}`
}))
};
}
const reasonOf = ({ directive }) => directive.kind === 'todo' ? `to do${directive.reason === '' ? '' : `: ${directive.reason}`}` : directive.reason;
function testOf(failure, suites) {
const { point } = failure;
const outcome = point.directive !== undefined ? 'skipped' : point.ok ? 'passed' : 'failed';
const seconds = point.seconds ?? diagnosis_secondsIn(failure.yaml);
const reason = point.directive === undefined ? '' : reasonOf(point);
return {
name: point.name === '' ? `test ${point.number ?? ''}`.trimEnd() : point.name,
suites,
outcome,
diagnostics: outcome === 'failed' ? [diagnose(failure)] : [],
...(seconds !== undefined && { seconds }),
...(reason !== '' && { reason })
};
}
;
const proveFile = /^(\S{1,500}) \.{2,1000}\s*$/;
function startTapReader(sink) {
const groups = startGroups();
let stream = startStream();
let current;
let comments;
let held = [];
let seconds = 0;
let anyFailed = false;
let proveFailed = false;
let file;
const release = () => {
for (const { test } of held)
sink.testCase(test);
held = [];
};
const flush = () => {
if (current === undefined)
return;
const { point, place, text, before } = current;
const yaml = current.yaml?.text() ?? '';
const failure = { point, yaml, text: text?.text() ?? '', before };
current = undefined;
if (place.kind === 'test') {
if (point.ok && point.directive === undefined && isSuite(yaml))
return;
const test = testOf(failure, file === undefined ? place.suites : [file, ...place.suites]);
stream.test(test, point);
if (test.outcome !== 'failed')
sink.testCase(test);
else
held.push(hold(test, yaml));
}
else if (place.kind === 'parent')
endGroup(failure, place);
if (groups.depth() === 0)
release();
};
const endGroup = (failure, { suites, heldFrom }) => {
const { point } = failure;
const inside = held.slice(heldFrom).filter(({ test }) => test.outcome === 'failed');
if (point.directive !== undefined) {
for (const each of inside)
excuse(each, point);
return;
}
if (point.ok)
return;
if (inside.length === 0) {
const name = [...suites, point.name].filter(each => each !== '').join(' › ');
stream.failedOutside();
sink.finding({
...diagnose(failure),
title: `${name === '' ? 'A group of tests' : name} failed by itself, not by its tests`
});
}
const cause = ownFailure(failure.yaml);
if (cause === undefined)
return;
for (const each of inside)
if (each.cancelled)
blame(each, { text: cause, yaml: failure.yaml });
};
const endStream = () => {
flush();
for (const { point, suites, heldFrom } of groups.end())
endGroup({ point, yaml: '', text: '', before: '' }, { suites, heldFrom });
release();
anyFailed = stream.end(sink) || anyFailed;
seconds += stream.seconds();
sink.seconds(seconds);
stream = startStream();
};
const take = (tap) => {
switch (tap.kind) {
case 'bail-out':
flush();
stream.bailOut(tap.reason);
break;
case 'version':
endStream();
stream.version();
break;
case 'plan':
flush();
if (tap.indent > 0)
break;
if (stream.planned())
endStream();
stream.plan(tap.count, tap.reason);
break;
case 'point':
flush();
if (tap.indent === 0 && stream.isChatter(tap))
break;
if (tap.indent === 0 && stream.complete())
endStream();
current = {
point: tap,
place: groups.point(tap, held.length),
before: comments?.text() ?? '',
text: undefined,
yaml: undefined,
yamlIndent: undefined
};
if (tap.indent === 0)
stream.point();
comments = undefined;
break;
case 'subtest':
flush();
groups.announce(tap.name, { indent: tap.indent, heldFrom: held.length });
break;
case 'comment':
if (!stream.comment(tap.text)) {
if (current !== undefined)
(current.text ??= (0,collect .i)()).add(tap.text);
(comments ??= (0,collect .i)()).add(tap.text);
}
break;
case 'yaml':
if (current === undefined || tap.indent <= current.point.indent || current.yaml !== undefined)
break;
current.yaml = (0,collect .i)();
current.yamlIndent = tap.indent;
break;
case 'close': {
flush();
const closed = groups.close(tap.indent);
if (closed?.kind === 'parent')
endGroup({ point: closed.point, yaml: '', text: '', before: '' }, closed);
else if (closed !== undefined)
current = {
point: closed.point,
place: closed,
before: '',
text: undefined,
yaml: undefined,
yamlIndent: undefined
};
if (groups.depth() === 0)
release();
}
}
};
return {
line(line) {
const found = readTapLine(line);
const tap = found?.kind === 'close' && !groups.closes(found.indent) ? undefined : found;
if (current?.yamlIndent !== undefined) {
if (line.trimEnd() === `${' '.repeat(current.yamlIndent)}...`) {
current.yamlIndent = undefined;
return;
}
const isOutside = indentOf(line) <= current.point.indent && tap !== undefined && tap.kind !== 'comment' && tap.kind !== 'yaml';
if (!isOutside) {
current.yaml.add(line.slice(0, current.yamlIndent).trim() === '' ? line.slice(current.yamlIndent) : line);
return;
}
}
if (tap !== undefined)
take(tap);
else if (current !== undefined && (line.trim() === '' || indentOf(line) > current.point.indent))
(current.text ??= (0,collect .i)()).add(line.slice(current.point.indent + 2));
else if (proveFile.test(line)) {
endStream();
file = proveFile.exec(line)[1];
}
else if (line === 'Result: FAIL')
proveFailed = true;
},
end() {
endStream();
if (proveFailed && !anyFailed)
sink.failure('prove says “Result: FAIL”, and no failure is listed.');
}
};
}
;
const tap_linesBefore = 60;
const tap = {
name: 'tap',
description: 'TAP 12–14: node:test, tape, node-tap, Vitest, Mocha, bats, Perl’s Test::More and prove',
url: 'https://testanything.org/tap-version-14-specification.html',
kind: 'tests',
guide: {
recognizedBy: 'a TAP version, a plan, or numbered tests',
obtain: {
'node:test': 'node --test --test-reporter=tap --test-reporter-destination=test.tap',
'node-tap': 'npx tap --reporter=tap > test.tap',
tape: 'npx tape test/*.js > test.tap',
prove: 'prove -v > test.tap 2>&1',
bats: 'bats --formatter tap test > test.tap'
},
limits: 'Tests of a subtest are counted, the subtest itself is not. Places are only in the diagnostics that a harness adds.'
},
recognizes(beginning) {
let seen = 'nothing';
for (const line of (0,stamp .U)(beginning, tap_linesBefore)) {
const found = readTapLine(line);
if (found?.kind === 'version')
return true;
if (found?.kind === 'bail-out' || (found?.kind === 'yaml' && seen === 'point'))
return true;
if (found?.kind === 'plan' && found.indent === 0) {
if (seen === 'point' || found.count === 0)
return true;
seen = 'plan';
}
else if (found?.kind === 'point') {
if (seen !== 'nothing')
return true;
if (found.number !== 1 && found.indent === 0)
return false;
seen = 'point';
}
else if (found === undefined && seen === 'nothing' && !(0,noise .t)(line) && !/^\S{1,200} \.{2,}\s*$/.test(line))
return false;
}
return false;
},
parse: (source, sink) => (0,by_prefix .gx)(source, {
start: () => startTapReader(sink),
prefixOf(line) {
const prefix = (0,by_prefix .Is)(line);
const found = prefix === '' ? undefined : readTapLine(line.slice(prefix.length));
return found?.kind === 'version' || (found?.kind === 'point' && found.number !== undefined) ? prefix : undefined;
}
})
};
;
const plain = /\((\d{1,9}),(\d{1,9})\): (error|warning|suggestion|message) TS(-?\d{1,6}): /;
const pretty = /:(\d{1,9}):(\d{1,9}) - (error|warning|suggestion|message) TS(-?\d{1,6}): /;
const withoutFile = /^(error|warning|message) TS(\d{1,6}): /;
function headerOf(line) {
if (!line.includes(' TS'))
return undefined;
const found = plain.exec(line) ?? pretty.exec(line);
if (found === null)
return withoutFileOf(line);
const [whole, row, column, category, code] = found;
const before = line.slice(0, found.index).trimStart();
const prefix = (0,by_prefix .Is)(before);
const path = (0,by_prefix .Z7)(before.slice(prefix.length));
if (path === '')
return undefined;
const place = { line: Number(row), column: Number(column) };
return {
category: category,
code: `TS${code}`,
message: line.slice(found.index + whole.length),
path,
line: place.line >= 1 ? place.line : undefined,
column: place.column >= 1 ? place.column : undefined,
pretty: whole.startsWith(':'),
prefix
};
}
function withoutFileOf(line) {
const prefix = line.replace(withoutFile, '') === line ? (0,by_prefix .Is)(line) : '';
const found = withoutFile.exec(line.slice(prefix.length));
if (found === null)
return undefined;
const [whole, category, code] = found;
const message = line.slice(prefix.length + whole.length);
return {
category: category,
code: `TS${code}`,
message,
path: /\bconfig file '([^']{1,1000})'/.exec(message)?.[1],
line: undefined,
column: undefined,
pretty: false,
prefix
};
}
;
const numbered = /^ *(\d{1,9})(?: |$)/;
const elided = /^ *\.\.\.\s*$/;
const squiggle = /^ +(~+)\s*$/;
function startFrame() {
let row = 0;
let gutter = 0;
let end;
return {
take(line) {
const source = numbered.exec(line);
if (source !== null) {
row = Number(source[1]);
gutter = source[0].trimEnd().length;
return true;
}
if (elided.test(line))
return true;
if (row === 0 || !squiggle.test(line))
return false;
const column = line.trimEnd().length - gutter;
if (column > 1)
end = { line: row, column };
return true;
},
end: () => end
};
}
;
const severities = {
error: 'error',
warning: 'warning',
suggestion: 'info',
message: 'info'
};
const openProblem = (header) => ({
header,
chain: (0,collect .i)(),
related: (0,collect .i)(),
frame: undefined,
state: 'chain'
});
function continues(problem, line) {
const isBlank = line.trim() === '';
if (problem.state === 'chain') {
if (!isBlank && line.startsWith('  ')) {
problem.chain.add(line);
return true;
}
if (!isBlank || !problem.header.pretty)
return false;
problem.frame = startFrame();
problem.state = 'frame';
}
if (problem.state === 'related' && (isBlank || line.startsWith('    '))) {
problem.related.add(line.slice(2));
return true;
}
if (isRelated(line)) {
problem.state = 'related';
problem.related.add(line.slice(2));
return true;
}
return problem.state === 'frame' && (isBlank || problem.frame.take(line));
}
const isRelated = (line) => /^ {2}\S/.test(line) && /:\d+:\d+(?: - |$)/.test(line);
function problem_diagnosticOf({ header, chain, related, frame }, runner) {
const { path, line, column } = header;
const message = (0,formats_text .wh)(header.message) + (chain.empty ? '' : `\n${chain.text()}`);
const details = related.text();
const hints = [];
if (path !== undefined) {
const end = frame?.end();
const start = line === undefined ? undefined : { line, column: column };
const follows = start !== undefined &&
end !== undefined &&
(end.line > start.line || (end.line === start.line && end.column > start.column));
const place = { ...(start && { start }), ...(follows && { end }) };
const folder = /^([\w@.-]+\/\S+) [\w:.-]+: $/.exec(runner)?.[1];
if (folder !== undefined)
hints.push({ kind: 'location', location: { path: `${folder}/${path}`, ...place } });
hints.push({ kind: 'location', location: { path, ...place } });
}
return {
severity: severities[header.category],
message,
source: 'tsc',
code: { value: header.code },
...(hints.length > 0 && { hints }),
...(details !== '' && { details })
};
}
;
function watchStatus(line) {
if (/(?:Starting compilation in watch mode|Starting incremental compilation)\.\.\.\s*$/.test(line))
return 'starts';
const found = /(?:\] | - )Found (\d{1,9}) errors?\. Watching for file changes\.\s*$/.exec(line);
return found === null ? undefined : { found: Number(found[1]) };
}
const summary = /^Found (\d{1,9}) errors?(?:\.| in \d{1,9} files?\.| in the same file, starting at: .*:\d{1,9}| in .*:\d{1,9})\s*$/;
function summaryOf(line) {
const found = line.startsWith('Found ') ? summary.exec(line) : null;
return found === null ? undefined : Number(found[1]);
}
const status_time = /^(?:\[\d{1,2}[:.]\d\d[:.]\d\d[^\]]{0,8}\] |\d{1,2}[:.]\d\d[:.]\d\d.{0,8}? - )/;
const isCompilerStatus = (line) => status_time.test(line) &&
(watchStatus(line) !== undefined ||
/(?:Projects in this build:|Project '.*' is (?:out of date|up to date)\b.*|Building project '.*'\.\.\.)\s*$/.test(line.slice(0, 2000)));
function crashOf(line) {
if (/^Node\.js v\d{1,3}\.\d/.test(line))
return 'node';
const isHere = /\btsc: (?:command )?not found\b|^command not found: tsc$|^'tsc' is not recognized as |\bThis is not the tsc command you are looking for\b|^FATAL ERROR: /;
return isHere.test(line) ? 'here' : undefined;
}
;
function startTscReader(runner, sink) {
let problem;
let rounds;
let listed = 0;
let listedInRound = 0;
let lastError = '';
const push = (diagnostic) => {
if (rounds === undefined)
sink.finding(diagnostic);
else
rounds.current.diagnostics.push(diagnostic);
};
const flush = () => {
if (problem === undefined)
return;
const diagnostic = problem_diagnosticOf(problem, runner);
if (diagnostic.severity === 'error') {
listed++;
listedInRound++;
}
push(diagnostic);
problem = undefined;
};
const compare = (declared, count) => {
if (declared === count)
return;
const found = `tsc found ${declared} ${declared === 1 ? 'error' : 'errors'}`;
if (count === 0)
push({ severity: 'error', source: 'tsc', message: `${found}, but the report lists none` });
else
sink.warning(`${found}, but the report lists ${count}.`);
};
const startRound = () => {
if (rounds === undefined)
rounds = { last: undefined, current: { diagnostics: [], finished: false } };
else {
const { last, current } = rounds;
const isNews = current.finished || current.diagnostics.length > 0;
rounds = { last: isNews ? current : last, current: { diagnostics: [], finished: false } };
}
listed = 0;
listedInRound = 0;
};
const takeStatus = (line) => {
const status = watchStatus(line);
const summary = summaryOf(line);
const crash = crashOf(line);
if (status === 'starts')
startRound();
else if (status !== undefined) {
compare(status.found, listedInRound);
if (rounds !== undefined)
rounds.current.finished = true;
}
else if (summary !== undefined) {
compare(summary, listed);
listed = 0;
}
else if (crash !== undefined) {
const message = crash === 'node' && lastError !== '' ? lastError : line.trim();
push({
severity: 'error',
source: 'tsc',
title: 'The compiler did not run to its end',
message: (0,formats_text .wh)(message)
});
}
else if (/^\w*Error: /.test(line))
lastError = line;
};
return {
line(line) {
if (problem !== undefined && continues(problem, line))
return;
flush();
const header = headerOf(line);
if (header === undefined)
takeStatus(line);
else
problem = openProblem(header);
},
end() {
flush();
if (rounds === undefined)
return;
const { last, current } = rounds;
const isCurrent = current.finished || current.diagnostics.length > 0 || last === undefined;
if (!current.finished)
sink.warning('The report of this watch ends in the middle of a compilation.');
for (const diagnostic of (isCurrent ? current : last).diagnostics)
sink.finding(diagnostic);
}
};
}
;
const tsc_linesBefore = 40;
const tsc = {
name: 'tsc',
description: 'TypeScript: the output of tsc (plain, --pretty, --build, --watch) and vue-tsc',
url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'lines `path(1,2): error TS2322: message` or `path:1:2 - error TS2322: message`, or the compiler’s status',
obtain: {
TypeScript: 'npx tsc --noEmit --pretty false > tsc.txt',
'vue-tsc': 'npx vue-tsc --noEmit > tsc.txt'
},
limits: 'Without `--pretty` the end of a problem is not in it.'
},
recognizes(beginning) {
for (const line of (0,stamp .U)(beginning, tsc_linesBefore)) {
if (isCompilerStatus(line) || isOwnProblem(line))
return true;
if (!(0,noise .t)(line))
return false;
}
return false;
},
parse: (source, sink) => (0,by_prefix .gx)(source, {
start: prefix => startTscReader(prefix, sink),
prefixOf: line => headerOf(line)?.prefix
})
};
function isOwnProblem(line) {
const header = /^\s/.test(line) ? undefined : headerOf(line);
return header !== undefined && (header.path === undefined || /^(?!\/\/)[\w.@([/\\~$]/.test(header.path));
}
;
const formats = [eslintCompact, eslintStylish, eslintUnix, tap, tsc];
}),
7175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => ( hintsAt)
});
const noFiles = /^(?:<[^>]*>|-|)$/;
function hintsAt(place) {
const { path } = place;
if (path === undefined || noFiles.test(path))
return [];
const start = positionAt(place.line, place.column);
const end = start && positionAt(place.endLine, place.endColumn);
const follows = end !== undefined &&
(end.line > start.line || (end.line === start.line && (end.column ?? Infinity) >= (start.column ?? 1)));
return [{ kind: 'location', location: { path, ...(start && { start }), ...(follows && { end }) } }];
}
function positionAt(line, column) {
if (line === undefined || !(line >= 1))
return undefined;
const whole = Math.trunc(line);
return column !== undefined && column >= 1 ? { line: whole, column: Math.trunc(column) } : { line: whole };
}
}),
7698:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Is: () => ( prefixIn),
Z7: () => ( withoutPrefix),
gx: () => ( readByPrefix)
});
var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7201);
const mostPrefixes = 64;
const linesBack = 4;
const runnerPrefix = /^(?:\[(?![^\]]*\d:\d\d)[^\]\n]{1,80}\] |(?!Error: |Warning: )[@\w./-]{1,200}(?:[ :](?!\d)[\w:.-]{1,100})?: )/;
const prefixIn = (line) => runnerPrefix.exec(line)?.[0] ?? '';
const withoutPrefix = (path) => path.slice(path.lastIndexOf(': ') + 1).trim();
async function readByPrefix(source, programs) {
const plain = programs.start('');
const readers = new Map();
const recent = [];
for await (const raw of source.lines()) {
const line = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__ .B)(raw);
let reader;
let prefix = '';
for (const [key, value] of readers)
if (line.startsWith(key) || line === key.trimEnd()) {
reader = value;
prefix = key;
break;
}
if (reader === undefined && readers.size < mostPrefixes) {
prefix = programs.prefixOf(line) ?? '';
if (prefix !== '') {
reader = programs.start(prefix);
readers.set(prefix, reader);
for (const each of recent)
if (each.startsWith(prefix))
reader.line(each.slice(prefix.length));
}
}
;
(reader ?? plain).line(line.slice(prefix.length));
if (reader === undefined && recent.push(line) > linesBack)
recent.shift();
}
for (const reader of [plain, ...readers.values()])
reader.end();
}
}),
5216:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => ( collectLines)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);
function collectLines() {
const lines = [];
let characters = 0;
let omitted = 0;
return {
get empty() {
return lines.length === 0;
},
add(line) {
if (characters > _text_js__WEBPACK_IMPORTED_MODULE_0__ .Ie)
omitted++;
else
lines.push((0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .wh)(line));
characters += line.length + 1;
},
text() {
const kept = lines
.join('\n')
.replace(/^(?:[ \t]*\n)+/, '')
.trimEnd();
return omitted === 0 ? kept : `${kept}\n… (${omitted} more ${omitted === 1 ? 'line' : 'lines'})`;
}
};
}
}),
464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => ( isNoise)
});
const noise = [
/^[>$+•] ?\S/,
/^\S{1,200} \S{1,100}\$ /,
/^(?:npm|pnpm|yarn|bun|npx|lerna|turbo|info|warning|warn|WARN|ERR!)\b/,
/^(?:Scope: |Version \d|\(node:\d|\(Use `node|Debugger |##\[|::group::|::endgroup::|Run (?:npx|yarn|npm|pnpm|bun) )/,
/^\[(?:command|baseline-browser-mapping)\]|^Browserslist: /
];
const packagePrefix = /^[@\w./-]{1,200}(?::[\w.-]{1,100})?: /;
function isNoise(line) {
if (noise.some(each => each.test(line)))
return true;
const rest = line.replace(packagePrefix, '');
return rest !== line && (/^cache \w/.test(rest) || noise.some(each => each.test(rest)));
}
}),
7201:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ( logLine),
U: () => ( firstLines)
});
var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9840);
const stamp = /^(?:[^\t]{1,200}\t[^\t]{1,200}\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d) ?(?:\d\d[OE][+ ])?/;
const mark = /^(?:##\[(?:error|warning|notice|debug)\]|#\d{1,6} \d{1,6}\.\d{1,4} )/;
function logLine(raw) {
const line = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__ .N)(raw);
const first = line.charCodeAt(0);
const mayHaveStamp = (first >= 0x30 && first <= 0x39) || first === 0x23 || first === 0xfeff || line.includes('\t');
return mayHaveStamp ? line.replace(stamp, '').replace(mark, '') : line;
}
function* firstLines(beginning, count) {
let found = 0;
let inGroup = false;
for (let start = 0; start < beginning.length && found < count;) {
const feed = beginning.indexOf('\n', start);
const end = feed < 0 ? beginning.length : feed;
const line = logLine(beginning.slice(start, end)).trimEnd();
start = end + 1;
if (line.startsWith('##[group]'))
inGroup = true;
const isOwn = line !== '' && !inGroup;
if (line.startsWith('##[endgroup]'))
inGroup = false;
if (!isOwn)
continue;
found++;
yield line;
}
}
}),
31:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ie: () => ( longestText),
TM: () => ( firstLine),
bD: () => ( messageOf),
wh: () => ( plainText)
});
var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9840);
const longestText = 64 * 1024;
function plainText(text) {
const plain = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__ .N)(text.length > 4 * longestText ? text.slice(0, 4 * longestText) : text);
if (plain.length <= longestText && text.length <= 4 * longestText)
return plain;
const kept = plain.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
return `${kept}\n… (${text.length - kept.length} more characters)`;
}
const firstLine = (text) => /\S[^\n]*/.exec(text)?.[0].trimEnd() ?? '';
function messageOf(...texts) {
for (const text of texts) {
const plain = plainText(text ?? '');
if (plain.trim() !== '')
return plain;
}
return 'The report gives no message.';
}
})
};
