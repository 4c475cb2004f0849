export const id = 815;
export const ids = [815];
export const modules = {
6815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
formats: () => ( formats)
});
var errors = __webpack_require__(5650);
;
const deepestNesting = 512;
const blank = /[ \t\r\n]*/y;
const scalar = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
function readPartial(text, start) {
const open = [];
let root;
let key;
let at = start;
const take = (pattern) => {
pattern.lastIndex = at;
const found = pattern.exec(text)?.[0];
if (found !== undefined)
at += found.length;
return found;
};
const takeString = () => {
const end = stringEnd(text, at);
if (end < 0)
return undefined;
const token = text.slice(at, end);
at = end;
return token;
};
const put = (value) => {
const parent = open.at(-1);
if (parent === undefined)
root = value;
else if (Array.isArray(parent))
parent.push(value);
else
parent[key] = value;
};
const broken = () => ({ value: root, start, end: at, whole: false });
let owed = true;
for (;;) {
take(blank);
const parent = open.at(-1);
const closer = text[at];
if (!owed && parent !== undefined && closer === (Array.isArray(parent) ? ']' : '}')) {
at++;
open.pop();
}
else {
if (parent !== undefined && !Array.isArray(parent)) {
const quoted = takeString();
key = quoted === undefined ? undefined : decoded(quoted);
take(blank);
if (key === undefined || text[at] !== ':')
return broken();
at++;
take(blank);
}
const opener = text[at];
if (opener === '{' || opener === '[') {
if (open.length === deepestNesting)
return broken();
const container = opener === '[' ? [] : Object.create(null);
put(container);
open.push(container);
at++;
owed = false;
continue;
}
const token = opener === '"' ? takeString() : take(scalar);
const value = token === undefined ? undefined : decoded(token);
if (value === undefined)
return broken();
put(value);
}
if (open.length === 0)
return { value: root, start, end: at, whole: true };
take(blank);
owed = text[at] === ',';
if (owed)
at++;
else if (text[at] !== ']' && text[at] !== '}')
return broken();
}
}
function stringEnd(text, at) {
if (text[at] !== '"')
return -1;
for (let index = at + 1; index < text.length; index++) {
const code = text.charCodeAt(index);
if (code === 0x22)
return index + 1;
if (code === 0x5c)
index++;
}
return -1;
}
function decoded(token) {
try {
return JSON.parse(token);
}
catch {
return undefined;
}
}
;
const notNumber = /[+-]?(?:NaN|Infinity)/g;
function mend(text) {
let mended = '';
for (let at = 0; at < text.length;) {
const quote = text.indexOf('"', at);
const between = quote < 0 ? text.slice(at) : text.slice(at, quote);
mended += between.replace(notNumber, 'null');
if (quote < 0)
break;
at = quote + 1;
while (at < text.length && text[at] !== '"')
at += text[at] === '\\' ? 2 : 1;
at = Math.min(at + 1, text.length);
mended += text.slice(quote, at).replace(/[\u0000-\u001f]/g, escaped);
}
return mended;
}
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
;
function compilePlan(plan) {
const root = { children: new Map() };
const nodeAt = (pattern) => {
let node = root;
for (const step of pattern.split('.')) {
const next = node.children.get(step) ?? { children: new Map() };
node.children.set(step, next);
node = next;
}
return node;
};
for (const [pattern, element] of Object.entries(plan.elements))
nodeAt(pattern).element = element;
for (const pattern of plan.skipped)
nodeAt(pattern).skipped = true;
return root;
}
;
const usualBytes = 256 * 1024 * 1024;
const longestToken = 1024 * 1024;
const firstValue = 0;
const value = 1;
const firstKey = 2;
const key = 3;
const colon = 4;
const comma = 5;
const inString = 6;
const inEscape = 7;
const inScalar = 8;
const keeping = 0;
const cutting = 1;
const gathering = 2;
const skipping = 3;
const plain = table(byte => byte >= 0x20 && byte !== 0x22 && byte !== 0x5c);
const wordly = table(byte => byte < 0x80 && /[\w.+-]/.test(String.fromCharCode(byte)));
const escapable = table(byte => '"\\/bfnrtu'.includes(String.fromCharCode(byte)));
const scalars = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const notNumbers = /^[+-]?(?:NaN|Infinity)$/;
function startScan(plan, startLine) {
const root = compilePlan(plan);
const mostBytes = plan.mostBytes ?? usualBytes;
const lists = new Uint8Array(deepestNesting);
const indices = new Int32Array(deepestNesting);
const keys = [];
const nodes = [];
let depth = 0;
let node = root;
let state = value;
let isKey = false;
let token = '';
let line = startLine;
let repairs = 0;
let mode = keeping;
let modeDepth = 0;
let elementLine = 0;
let elementRepairs = 0;
const rest = [];
let restBytes = 0;
let element = [];
let elementBytes = 0;
let chunk = Buffer.alloc(0);
let at = 0;
let from = 0;
const put = (to) => {
const length = to - from;
const piece = Buffer.from(chunk.subarray(from, to));
if (mode === gathering) {
elementBytes += length;
element.push(piece);
}
else if (length > 0) {
restBytes += length;
rest.push(piece);
}
if (elementBytes > mostBytes || restBytes > mostBytes)
throw new errors .mB(`one value in it has more than ${mostBytes} bytes`, { line });
};
const place = () => {
let where = '';
const around = [];
for (let level = 0; level < depth; level++)
if (lists[level] === 1) {
around.push(indices[level]);
where += `[${indices[level]}]`;
}
else
where += `${level > 0 ? '.' : ''}${keys[level]}`;
return { where, indices: around };
};
const begin = () => {
if (depth > 0 && lists[depth - 1] === 1) {
indices[depth - 1]++;
node = nodes[depth - 1]?.children.get('*');
}
if (node === undefined || mode > cutting)
return;
if (node.element !== undefined) {
if (mode === keeping)
put(at);
mode = gathering;
from = at;
elementBytes = 0;
elementLine = line;
elementRepairs = repairs;
}
else if (node.skipped === true) {
put(at);
rest.push(Buffer.from('null'));
mode = skipping;
}
modeDepth = depth;
};
const finish = () => {
state = comma;
if (depth !== modeDepth || mode < gathering)
return;
if (mode === gathering) {
if (element.length > 0)
put(at);
const text = element.length > 0 ? Buffer.concat(element).toString() : chunk.toString('utf8', from, at);
element = [];
const inList = lists[depth - 1] === 1;
const take = nodes[depth - 1].children.get(inList ? '*' : keys[depth - 1]).element;
mode = inList ? cutting : keeping;
if (!inList)
rest.push(Buffer.from('null'));
take(repairs > elementRepairs ? mend(text) : text, { ...place(), line: elementLine });
}
else
mode = keeping;
from = at;
};
const open = (list) => {
begin();
if (depth === deepestNesting)
throw new errors .mB(`it nests more than ${deepestNesting} levels deep`, { line });
lists[depth] = list ? 1 : 0;
indices[depth] = -1;
nodes[depth] = mode === keeping ? node : undefined;
depth++;
at++;
state = list ? firstValue : firstKey;
};
const close = () => {
depth--;
if (mode === cutting)
mode = keeping;
at++;
finish();
};
const endString = (tokenFrom) => {
if (!isKey) {
at++;
finish();
return;
}
const parent = nodes[depth - 1];
if (parent !== undefined) {
keys[depth - 1] = unescaped(token + chunk.toString('latin1', tokenFrom, at));
node = keys[depth - 1] === '*' ? undefined : parent.children.get(keys[depth - 1]);
}
at++;
state = colon;
};
const endScalar = (text) => {
if (!scalars.test(text)) {
if (!notNumbers.test(text))
throw unexpected(text.slice(0, 40), 'where a value should be');
repairs++;
}
finish();
};
const unexpected = (what, where) => new errors .mB(`unexpected ${what === '"' ? 'string' : `“${what}”`} ${where}`, { line });
const structure = (byte) => {
const inList = depth > 0 && lists[depth - 1] === 1;
if (state === comma && byte === 0x2c) {
at++;
state = inList ? value : key;
}
else if (byte === 0x5d && (state === comma || state === firstValue) && inList)
close();
else if (byte === 0x7d && (state === comma || state === firstKey) && !inList)
close();
else if (state === colon && byte === 0x3a) {
at++;
state = value;
}
else if (byte === 0x22 && state < colon) {
isKey = state >= firstKey;
if (!isKey)
begin();
at++;
state = inString;
}
else if (state <= value && byte === 0x7b)
open(false);
else if (state <= value && byte === 0x5b)
open(true);
else if (state <= value && wordly[byte] === 1) {
begin();
state = inScalar;
}
else
throw unexpected(characterAt(chunk, at), wanted(inList));
};
const wanted = (inList) => {
if (state === firstKey || state === key)
return 'where a key should be';
if (state === colon)
return 'where “:” should be';
return state === comma ? `where “,” or “${inList ? ']' : '}'}” should be` : 'where a value should be';
};
return {
push(next) {
chunk = next;
at = 0;
from = 0;
let tokenFrom = 0;
const length = chunk.length;
while (at < length) {
let index = at;
const byte = next[index];
if (state === inString) {
while (index < length && plain[next[index]] === 1)
index++;
at = index;
if (index === length)
break;
const stop = next[index];
if (stop === 0x22)
endString(tokenFrom);
else if (stop === 0x5c) {
state = inEscape;
at++;
}
else {
if (stop === 0x0a)
line++;
repairs++;
at++;
}
}
else if (state === inScalar) {
while (index < length && wordly[next[index]] === 1)
index++;
at = index;
if (index < length)
endScalar(token + next.toString('latin1', tokenFrom, index));
}
else if (state === inEscape) {
if (escapable[byte] !== 1)
throw unexpected(characterAt(next, at), 'after “\\” in a string');
state = inString;
at++;
}
else if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
if (byte === 0x0a)
line++;
at++;
}
else {
structure(byte);
tokenFrom = at;
token = '';
if (depth === 0)
return at;
}
}
const onTheWay = isKey && depth > 0 && nodes[depth - 1] !== undefined;
if (state === inScalar || ((state === inString || state === inEscape) && onTheWay))
token += next.toString('latin1', tokenFrom, length);
if (token.length > longestToken)
throw new errors .mB(`a key or number in it has more than ${longestToken} characters`, { line });
if (mode === keeping || mode === gathering)
put(length);
return -1;
},
end() {
const inside = depth > 0 && lists[depth - 1] === 1 ? 'a list' : 'an object';
const stringEnds = state === inString || state === inEscape;
throw new errors .mB(`it ends in the middle of ${stringEnds ? 'a string' : inside}`, { line });
},
rest() {
if (mode === keeping)
put(at);
const text = Buffer.concat(rest).toString();
return repairs > 0 ? mend(text) : text;
},
line: () => line,
repairs: () => repairs
};
}
function table(has) {
return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0));
}
function unescaped(text) {
if (!text.includes('\\'))
return text;
try {
return String(JSON.parse(`"${text}"`));
}
catch {
return text;
}
}
function characterAt(chunk, at) {
const character = Array.from(chunk.toString('utf8', at, at + 4))[0] ?? '';
const code = character.codePointAt(0) ?? 0;
return code < 0x20 || code === 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : character;
}
;
const mostTries = 2000;
const mostInVain = 256 * 1024;
let last;
function valuesIn(beginning) {
if (last?.text !== beginning)
last = { text: beginning, values: [...findValues(beginning)] };
return last.values;
}
function* findValues(text) {
if (/^\s*\[\s*\]\s*$/.test(text))
yield { value: [], start: text.indexOf('['), end: text.length, whole: true };
const opener = /[[{](?=\s*["{])/g;
let vain = 0;
let tries = 0;
for (let found = opener.exec(text); found !== null && tries < mostTries && vain < mostInVain; found = opener.exec(text)) {
const start = found.index;
const partial = readPartial(text, start);
if (hasSubstance(partial.value)) {
yield partial;
opener.lastIndex = Math.max(partial.end, start + 1);
}
else {
tries++;
vain += partial.end - start;
if (partial.whole)
opener.lastIndex = partial.end;
}
}
}
function hasSubstance(value) {
const first = Array.isArray(value) ? value[0] : value;
return typeof first === 'object' && first !== null && !Array.isArray(first) && Object.keys(first).length > 0;
}
;
const windowBytes = 64 * 1024;
async function readJson(source, sink, reading) {
let fault;
let repairs = 0;
const blame = (line, act) => {
try {
act();
}
catch (error) {
if (!(error instanceof errors .mB))
throw error;
fault ??= error.line === undefined ? new errors .mB(error.message, { line, cause: error }) : error;
}
};
const elements = {};
for (const [pattern, take] of Object.entries(reading.elements ?? {}))
elements[pattern] = (text, place) => blame(place.line, () => take(parsed(text), place));
const plan = { elements, skipped: reading.skipped ?? [] };
let scan;
let startLine = 1;
let line = 1;
let documents = 0;
let begun = false;
const endDocument = (document, state) => {
scan = undefined;
documents++;
line = document.line();
repairs += document.repairs();
const text = document.rest();
blame(startLine, () => reading.rest?.(state === 'whole' ? parsed(text) : readPartial(text, 0).value, state));
};
const consume = (bytes, isLast) => {
let left = bytes;
while (left.length > 0) {
if (scan === undefined) {
if (isLast === 'more' && left.length < windowBytes)
return left;
const text = left.toString('latin1', 0, windowBytes);
let start = startOf(text, reading.isReport);
if (start === undefined && documents > 0)
return undefined;
if (!begun)
start ??= /^\s*(?=[[{])/.exec(text)?.[0].length;
begun = true;
if (start === undefined && isLast === 'last')
start = startOf(text, () => true) ?? emptyListIn(text);
line += linesIn(left.subarray(0, start ?? windowBytes / 2));
left = left.subarray(start ?? windowBytes / 2);
if (start === undefined)
continue;
startLine = line;
scan = startScan(plan, line);
}
const end = scan.push(left);
if (end < 0)
return empty;
left = left.subarray(end);
endDocument(scan, 'whole');
}
return empty;
};
try {
let waiting = empty;
for await (const chunk of source.bytes()) {
const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
waiting = consume(waiting.length > 0 ? Buffer.concat([waiting, bytes]) : bytes, 'more');
if (waiting === undefined)
break;
waiting = Buffer.from(waiting);
}
if (waiting !== undefined)
consume(waiting, 'last');
scan?.end();
}
catch (error) {
if (scan !== undefined && error instanceof errors .mB)
endDocument(scan, 'broken');
throw error;
}
finally {
if (repairs > 0)
sink.warning(repaired(repairs));
}
if (fault !== undefined)
throw fault;
if (documents === 0)
throw new errors .mB(source.size === 0 ? 'it is empty' : 'there is no JSON in it');
}
const empty = Buffer.alloc(0);
function startOf(text, isReport) {
for (const { value, start } of findValues(text))
if (isReport(value))
return start;
return undefined;
}
function emptyListIn(text) {
const at = text.search(/^\[[ \t]{0,100}\][ \t\r]{0,100}$/m);
return at < 0 ? undefined : at;
}
function linesIn(bytes) {
let lines = 0;
for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
lines++;
return lines;
}
const repaired = (repairs) => repairs === 1
? 'One character or number that JSON does not allow was repaired.'
: `${repairs} characters or numbers that JSON does not allow were repaired.`;
function parsed(text) {
try {
return JSON.parse(text);
}
catch (cause) {
throw new errors .mB('a string in it has a broken “\\u”', { cause });
}
}
var json_hints = __webpack_require__(7175);
;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
function objectOf(value, key) {
const field = fieldOf(value, key);
return isObject(field) ? field : undefined;
}
function textOf(value, key) {
const field = fieldOf(value, key);
return typeof field === 'string' ? field : undefined;
}
function numberOf(value, key) {
const field = fieldOf(value, key);
return typeof field === 'number' && Number.isFinite(field) ? field : undefined;
}
function listOf(value, key) {
const field = fieldOf(value, key);
return Array.isArray(field) ? field : [];
}
function requireObject(value, where) {
if (!isObject(value))
throw new errors .mB(`${where} is not an object`);
return value;
}
function requireArray(value, where) {
if (!Array.isArray(value))
throw new errors .mB(`${where} is not a list`);
}
function requireList(value, key, where) {
const field = fieldOf(value, key);
if (!Array.isArray(field))
throw misshapen(key, where, field === undefined ? 'is missing' : 'is not a list');
return field;
}
function requireText(value, key, where) {
const field = fieldOf(value, key);
if (typeof field !== 'string')
throw misshapen(key, where, field === undefined ? 'is missing' : 'is not a text');
return field;
}
const misshapen = (key, where, what) => new errors .mB(`${where === '' ? '' : `${where}.`}${key} ${what}`);
var by_prefix = __webpack_require__(7698);
var noise = __webpack_require__(464);
var stamp = __webpack_require__(7201);
var formats_text = __webpack_require__(31);
;
const linesBefore = 40;
const actionlint = {
name: 'actionlint',
description: 'actionlint: its output, or JSON (`-format "{{json .}}"`)',
url: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md#format',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'lines `path:line:column: message [rule]`, or JSON with `filepath` and `kind`',
obtain: {
JSON: "actionlint -format '{{json .}}' > actionlint.json",
Text: 'actionlint -no-color > actionlint.txt'
}
},
recognizes(beginning) {
if (/^[[{]/.test(beginning))
return valuesIn(beginning).some(({ value }) => isReport(value));
for (const line of (0,stamp .U)(beginning, linesBefore)) {
const finding = readFinding(line);
if (finding !== undefined)
return /^[\w.@([/\\~<]\S*$/.test(finding.path);
if (!(0,noise .t)(line))
return false;
}
return false;
},
async parse(source, sink) {
let open;
let isFirst = true;
const flush = () => {
if (open !== undefined)
push(open, sink);
open = undefined;
};
for await (const raw of source.lines()) {
const line = (0,stamp .B)(raw).trimEnd();
if (isFirst && /^\s*(?:\[\s*(?:[{\]]|$)|\{)/.test(line)) {
await readJsonFindings(source, sink);
return;
}
isFirst &&= line === '';
const finding = readFinding(line);
const marked = open === undefined ? undefined : markedLength(line);
if (finding !== undefined) {
flush();
open = finding;
}
else if (open !== undefined && marked !== undefined) {
open = { ...open, endColumn: open.column + marked };
flush();
}
else if (fault.test(line)) {
flush();
sink.finding({
severity: 'error',
source: 'actionlint',
title: 'actionlint did not run as it should',
message: line.trim()
});
}
}
flush();
}
};
const fault = /\bactionlint: (?:command )?not found\b|^no project was found in any parent directories of /;
function readFinding(line) {
const place = /:(\d{1,9}):(\d{1,9}): /.exec(line);
if (place === null)
return undefined;
const path = (0,by_prefix .Z7)(line.slice(0, place.index));
const rest = line.slice(place.index + place[0].length);
const bracket = rest.lastIndexOf(' [');
const kind = bracket < 0 ? undefined : /^ \[([a-z][a-z-]{0,60})\]$/.exec(rest.slice(bracket))?.[1];
if (kind === undefined || !/\.ya?ml$|^<stdin>$/.test(path))
return undefined;
return { path, line: Number(place[1]), column: Number(place[2]), kind, message: rest.slice(0, bracket) };
}
function markedLength(line) {
const marks = /^ *\| *(\^~*)$/.exec(line)?.[1];
return marks?.length;
}
function isReport(value) {
const first = Array.isArray(value) ? value[0] : value;
return (textOf(first, 'filepath') !== undefined &&
textOf(first, 'message') !== undefined &&
textOf(first, 'kind') !== undefined &&
numberOf(first, 'column') !== undefined);
}
const readJsonFindings = (source, sink) => {
const take = (value, where) => {
const error = requireObject(value, where);
const end = numberOf(error, 'end_column');
const place = { line: numberOf(error, 'line') ?? 0, column: numberOf(error, 'column') ?? 0 };
push({
path: textOf(error, 'filepath') ?? '',
...place,
...(end !== undefined && end >= place.column && { endColumn: end + 1 }),
kind: textOf(error, 'kind') ?? '',
message: textOf(error, 'message') ?? ''
}, sink);
};
return readJson(source, sink, {
isReport,
elements: { '*': (value, { where }) => take(value, where) },
rest(value) {
if (isObject(value) && fieldOf(value, 'message') !== undefined)
take(value, '');
}
});
};
function push(finding, sink) {
const { path, line, column, endColumn } = finding;
const place = endColumn === undefined ? { path, line, column } : { path, line, column, endLine: line, endColumn };
sink.finding({
severity: 'error',
message: (0,formats_text .wh)(finding.message),
source: 'actionlint',
hints: (0,json_hints .A)(place),
...codeOf(finding)
});
}
function codeOf({ kind, message }) {
const shellcheck = kind === 'shellcheck' ? /: (SC\d{4}):/.exec(message)?.[1] : undefined;
const code = shellcheck !== undefined
? { value: shellcheck, url: `https://www.shellcheck.net/wiki/${shellcheck}` }
: kind === ''
? undefined
: { value: kind };
return code === undefined ? {} : { code };
}
;
const biome = {
name: 'biome',
description: 'JSON of Biome (`--reporter=json`)',
url: 'https://biomejs.dev/reference/reporters/#json',
kind: 'findings',
guide: {
recognizedBy: 'an object with `diagnostics` that have a `category`, or a `summary` of errors and unchanged files',
obtain: {
Biome: 'npx biome ci --reporter=json > biome.json'
},
limits: 'Biome calls this report unstable, and each version has its own. Versions 1 and 2 are read; `--reporter=rdjson` is one that does not change.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => biome_isReport(value)),
async parse(source, sink) {
let listed = { error: 0, warning: 0, info: 0 };
await readJson(source, sink, {
isReport: biome_isReport,
elements: {
'diagnostics.*'(value, { where }) {
const diagnostic = diagnosticOf(requireObject(value, where));
listed[diagnostic.severity]++;
sink.finding(diagnostic);
}
},
rest(value, document) {
if (document === 'whole')
requireList(requireObject(value, 'it'), 'diagnostics', '');
const summary = objectOf(value, 'summary');
const hidden = numberOf(summary, 'diagnosticsNotPrinted') ?? 0;
if (hidden > 0)
sink.warning(`Biome left ${hidden} diagnostics out; --max-diagnostics says how many it writes.`);
const declared = numberOf(summary, 'errors') ?? 0;
if (document === 'whole' && declared > 0 && listed.error === 0)
sink.failure(`The report declares ${declared} error${declared === 1 ? '' : 's'}, but lists none.`);
listed = { error: 0, warning: 0, info: 0 };
}
});
}
};
function biome_isReport(value) {
const summary = objectOf(value, 'summary');
const isSummary = numberOf(summary, 'errors') !== undefined && numberOf(summary, 'unchanged') !== undefined;
const diagnostics = fieldOf(value, 'diagnostics');
if (!Array.isArray(diagnostics))
return isSummary;
if (diagnostics.length === 0)
return isSummary || textOf(value, 'command') !== undefined;
return textOf(diagnostics[0], 'category') !== undefined && objectOf(diagnostics[0], 'location') !== undefined;
}
const severities = new Map([
['warning', 'warning'],
['info', 'info'],
['information', 'info'],
['hint', 'info']
]);
function diagnosticOf(value) {
const category = textOf(value, 'category') ?? '';
const message = fieldOf(value, 'message');
const said = typeof message === 'string' ? message : (textOf(value, 'description') ?? markup(message));
const advices = Array.isArray(fieldOf(value, 'advices'))
? listOf(value, 'advices').flatMap(advice => textOf(advice, 'text') ?? [])
: listOf(objectOf(value, 'advices'), 'advices').flatMap(logOf);
const rule = /^lint\/[a-z]+\/([a-zA-Z]+)$/.exec(category)?.[1];
const page = rule?.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
return {
severity: severities.get(textOf(value, 'severity') ?? '') ?? 'error',
message: (0,formats_text .bD)(said, category),
source: 'biome',
hints: (0,json_hints .A)(placeOf(objectOf(value, 'location'))),
...(category !== '' && {
code: page === undefined ? { value: category } : { value: category, url: `https://biomejs.dev/linter/rules/${page}` }
}),
...(advices.length > 0 && { details: (0,formats_text .wh)(advices.join('\n')) })
};
}
const markup = (pieces) => Array.isArray(pieces) ? pieces.map(piece => textOf(piece, 'content') ?? '').join('') : '';
function logOf(advice) {
const text = markup(listOf(advice, 'log')[1]);
return text === '' ? [] : [text];
}
function placeOf(location) {
const path = textOf(location, 'path') ?? textOf(objectOf(location, 'path'), 'file');
const [start, end] = [objectOf(location, 'start'), objectOf(location, 'end')];
if (start !== undefined)
return {
path,
line: numberOf(start, 'line'),
column: numberOf(start, 'column'),
endLine: numberOf(end, 'line'),
endColumn: numberOf(end, 'column')
};
const code = textOf(location, 'sourceCode');
const [from, to] = listOf(location, 'span');
if (code === undefined || typeof from !== 'number' || typeof to !== 'number')
return { path };
const bytes = Buffer.from(code);
const [first, last] = [positionIn(bytes, from), positionIn(bytes, to)];
return { path, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function positionIn(bytes, offset) {
const before = bytes.toString('utf8', 0, Math.max(0, offset));
const lineStart = before.lastIndexOf('\n') + 1;
return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
;
const lines_linesBefore = 200;
function firstRecord(beginning) {
let first;
for (const line of (0,stamp .U)(beginning, lines_linesBefore)) {
if (!line.startsWith('{'))
continue;
try {
first = JSON.parse(line);
}
catch {
}
break;
}
return first;
}
async function readJsonLines(lines, sink, reading) {
let fault;
let number = 0;
let others = 0;
for await (const line of lines) {
number++;
if (!/^\s*\{\s*["}]/.test(line)) {
if (line.trim() !== '')
others++;
continue;
}
try {
const value = parsedLine(line);
if (isObject(value) && reading.isRecord(value))
reading.record(value);
else
others++;
}
catch (error) {
if (!(error instanceof errors .mB))
throw error;
fault ??= new errors .mB(error.message, { line: number, cause: error });
}
}
if (others > 0 && reading.others === 'told')
sink.warning(others === 1
? 'One line that is not of this format was passed over.'
: `${others} lines that are not of this format were passed over.`);
if (fault !== undefined)
throw fault;
}
function parsedLine(line) {
try {
return JSON.parse(line);
}
catch (cause) {
const scan = startScan({ elements: {}, skipped: [] }, 1);
const bytes = Buffer.from(line.trim());
const end = scan.push(bytes);
if (end < 0)
scan.end();
if (end < bytes.length)
throw new errors .mB('something follows the object on its line', { cause });
return mended(scan.rest(), cause);
}
}
function mended(text, cause) {
try {
return JSON.parse(text);
}
catch {
throw new errors .mB('a string in it has a broken “\\u”', { cause });
}
}
const mostPeeked = 1000;
async function peekLines(lines) {
const iterator = lines[Symbol.asyncIterator]();
const peeked = [];
let first;
while (peeked.length < mostPeeked) {
const next = await iterator.next();
if (next.done === true)
break;
peeked.push(next.value);
if (!/^\s*[[{]/.test(next.value))
continue;
try {
const value = JSON.parse(next.value);
if (isObject(value))
first = value;
}
catch {
}
break;
}
async function* all() {
yield* peeked;
yield* { [Symbol.asyncIterator]: () => iterator };
}
return {
first,
lines: all(),
async close() {
await iterator.return?.();
}
};
}
;
const mostExpansions = 20;
const cargo = {
name: 'cargo',
description: 'JSON lines of Cargo: build, check, clippy (`--message-format=json`)',
url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'lines of JSON with Cargo’s `reason`',
obtain: {
Clippy: 'cargo clippy --message-format=json > clippy.json',
Build: 'cargo build --message-format=json > build.json'
},
limits: 'Tests are not in it: see `libtest` and, for cargo-nextest, `junit`.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => isObject(value) && isRecord(value)),
async parse(source, sink) {
const build = startBuild(sink);
await readJsonLines(source.lines(), sink, {
isRecord: value => isRecord(value) || isTestFailure(value),
record: value => build.record(value),
others: 'usual'
});
build.finish();
}
};
const reasons = new Set([
'compiler-message',
'compiler-artifact',
'build-script-executed',
'build-finished',
'timing-info'
]);
const isRecord = (value) => reasons.has(textOf(value, 'reason') ?? '');
const isTestFailure = (value) => textOf(value, 'type') === 'test' && ['failed', 'timeout'].includes(textOf(value, 'event') ?? '');
const summary = /^(?:aborting due to |\d+ warnings? emitted|could not compile |For more information about )/;
function startBuild(sink) {
const seen = new Set();
let errors = 0;
let placeless = 0;
let records = 0;
let testsFailed = 0;
let success;
return {
record(value) {
if (isTestFailure(value)) {
testsFailed++;
return;
}
records++;
const reason = textOf(value, 'reason');
if (reason === 'build-finished')
success = fieldOf(value, 'success') === true;
const message = objectOf(value, 'message');
if (reason !== 'compiler-message' || message === undefined)
return;
const text = textOf(message, 'message') ?? '';
const level = severityOf(textOf(message, 'level') ?? '');
if (summary.test(text))
return;
const span = primarySpan(message);
const key = `${textOf(message, 'rendered') ?? text}\n${textOf(span, 'file_name') ?? ''}`;
if (seen.has(key))
return;
seen.add(key);
if (level === 'error')
errors++;
if (span === undefined && level !== 'error')
placeless++;
else
sink.finding(cargo_diagnosticOf(message, level));
},
finish() {
if (testsFailed > 0)
sink.failure(`${testsFailed} event${testsFailed === 1 ? '' : 's'} of failed tests stand${testsFailed === 1 ? 's' : ''} among the messages of the build; write the tests’ own output to a file of its own, which is read as libtest.`);
if (success === false && errors === 0)
sink.failure('The build failed, and no error of the compiler says why.');
else if (success === undefined && records > 0)
sink.warning('The report ends before the build does.');
if (placeless > 0)
sink.warning(`${placeless} warning${placeless === 1 ? '' : 's'} of the compiler without a place ${placeless === 1 ? 'was' : 'were'} passed over.`);
}
};
}
function severityOf(level) {
if (level.startsWith('error'))
return 'error';
return level === 'warning' ? 'warning' : 'info';
}
const primarySpan = (message) => listOf(message, 'spans')
.filter(isObject)
.find(span => fieldOf(span, 'is_primary') === true);
function cargo_diagnosticOf(message, severity) {
const rendered = (0,formats_text .wh)(textOf(message, 'rendered') ?? '');
const code = cargo_codeOf(message);
return {
severity,
message: (0,formats_text .bD)(textOf(message, 'message'), code?.value),
source: code?.value.startsWith('clippy::') === true ? 'clippy' : 'rustc',
hints: hintsOf(primarySpan(message)),
...(code !== undefined && { code }),
...(rendered.trim() !== '' && { details: rendered.trimEnd() })
};
}
function hintsOf(primary) {
const hints = [];
let span = primary;
for (let depth = 0; span !== undefined && depth < mostExpansions; depth++) {
hints.push(...(0,json_hints .A)({
path: textOf(span, 'file_name'),
line: numberOf(span, 'line_start'),
column: numberOf(span, 'column_start'),
endLine: numberOf(span, 'line_end'),
endColumn: numberOf(span, 'column_end')
}));
span = objectOf(objectOf(span, 'expansion'), 'span');
}
return hints;
}
function cargo_codeOf(message) {
const value = textOf(objectOf(message, 'code'), 'code');
if (value === undefined)
return undefined;
if (/^E\d{4}$/.test(value))
return { value, url: `https://doc.rust-lang.org/error_codes/${value}.html` };
const lint = /^clippy::([a-z0-9_]+)$/.exec(value)?.[1];
return lint === undefined
? { value }
: { value, url: `https://rust-lang.github.io/rust-clippy/stable/index.html#${lint}` };
}
var report = __webpack_require__(5913);
;
function compareCounts(sink, { declared, listed }) {
const { tests = 0, failed = 0 } = listed;
if (declared.failed !== undefined && declared.failed > 0 && failed === 0)
sink.failure(`The report declares ${counted(declared.failed, 'failure')}, but lists none.`);
else if (declared.failed !== undefined && declared.failed !== failed)
sink.warning(`The report declares ${counted(declared.failed, 'failure')} and lists ${failed}.`);
if (declared.tests !== undefined && declared.tests !== tests)
sink.warning(`The report declares ${counted(declared.tests, 'test')} and lists ${tests}.`);
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
;
const mostLines = 30;
const beyondMessage = /^\s*(?:at (?:\S.* \(|\S+\(|\S+:\d+:\d+$|<anonymous>$|async )|❯ \S|> \d+ \| |\d+ \| |\S+:\d+:in [`'])/;
function messageIn(text) {
const raised = raisedIn(text);
if (raised !== undefined)
return raised;
const lines = [];
for (const line of text.split('\n')) {
if (lines.length === mostLines)
break;
if (lines.length === 0 && line.trim() === '')
continue;
if (line.length < 2000 && beyondMessage.test(line))
break;
lines.push(line.trimEnd());
}
const indents = lines.filter(line => line !== '').map(line => line.search(/\S/));
const indent = Math.max(0, Math.min(...indents, 80));
return lines
.map(line => line.slice(indent))
.join('\n')
.trim();
}
const pythonFrame = /^\s*File ".*", line \d+/;
function raisedIn(text) {
if (!text.includes('Traceback (most recent call last):'))
return undefined;
const lines = text.split('\n');
const last = lines.findLastIndex(line => line.length < 2000 && pythonFrame.test(line));
const start = lines.findIndex((line, index) => index > last && /^[\w.]+(?:: |$)/.test(line));
return last < 0 || start < 0
? undefined
: lines
.slice(start, start + mostLines)
.join('\n')
.trim();
}
const shownValue = (value) => typeof value === 'string' ? value : JSON.stringify(value, null, 2);
;
const ctrf = {
name: 'ctrf',
description: 'Common Test Report Format (CTRF) in JSON, written by reporters for many runners',
url: 'https://ctrf.io/docs/specification/overview',
kind: 'tests',
guide: {
recognizedBy: 'an object whose `results` have `tests` with a `status`',
obtain: {
Playwright: "reporter: [['playwright-ctrf-json-reporter', {outputFile: 'ctrf.json'}]]",
Jest: "reporters: ['default', ['jest-ctrf-json-reporter', {outputFile: 'ctrf.json'}]]",
'This action': '${{ steps.<id>.outputs.ctrf }}'
},
limits: 'CTRF does not tell failures from errors: a failing test counts as failed. `pending` and `other` count as skipped.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => ctrf_isReport(value)),
async parse(source, sink) {
let listed = { tests: 0, failed: 0 };
await readJson(source, sink, {
isReport: ctrf_isReport,
skipped: ['insights', 'baseline', 'extra', 'results.environment', 'results.extra'],
elements: {
'results.tests.*'(value, { where }) {
const test = testOf(requireObject(value, where));
listed.tests++;
if ((0,report .DI)(test.outcome))
listed.failed++;
sink.testCase(test);
}
},
rest(value, document) {
const results = objectOf(value, 'results');
const summary = objectOf(results, 'summary');
const seconds = secondsOf(summary);
if (seconds !== undefined)
sink.seconds(seconds);
if (document === 'whole') {
requireList(requireObject(results, 'results'), 'tests', 'results');
const declared = { tests: numberOf(summary, 'tests'), failed: numberOf(summary, 'failed') };
compareCounts(sink, { declared, listed });
}
listed = { tests: 0, failed: 0 };
}
});
}
};
function ctrf_isReport(value) {
const results = objectOf(value, 'results');
const [test] = listOf(results, 'tests');
const isNamed = textOf(value, 'reportFormat') === 'CTRF' || textOf(objectOf(results, 'tool'), 'name') !== undefined;
const isTest = textOf(test, 'name') !== undefined && textOf(test, 'status') !== undefined;
return (isNamed || isTest) && (Array.isArray(fieldOf(results, 'tests')) || objectOf(results, 'summary') !== undefined);
}
function secondsOf(summary) {
const [start, stop, duration] = ['start', 'stop', 'duration'].map(key => numberOf(summary, key));
if (start !== undefined && stop !== undefined && start > 0 && stop >= start)
return start < 1e11 ? stop - start : (stop - start) / 1000;
return duration !== undefined && duration >= 0 ? duration / 1000 : undefined;
}
const outcomes = new Map([
['passed', 'passed'],
['failed', 'failed'],
['skipped', 'skipped'],
['pending', 'skipped'],
['other', 'skipped']
]);
function testOf(entry) {
const status = textOf(entry, 'status') ?? '';
const retries = numberOf(entry, 'retries') ?? Math.max(0, listOf(entry, 'retryAttempts').length - 1);
const known = outcomes.get(status) ?? 'errored';
const isFlaky = known === 'passed' && (fieldOf(entry, 'flaky') === true || retries > 0);
const outcome = isFlaky ? 'flaky' : known;
const file = textOf(entry, 'filePath');
const duration = numberOf(entry, 'duration');
const reason = status === 'other' ? textOf(entry, 'rawStatus') : textOf(entry, 'message');
const attachments = listOf(entry, 'attachments').flatMap(attachmentOf);
const suites = suitesOf(entry);
return {
name: withoutSuites((0,formats_text .wh)(textOf(entry, 'name') ?? ''), suites),
suites,
...(file !== undefined && { file }),
outcome,
...(duration !== undefined && duration >= 0 && { seconds: duration / 1000 }),
...(retries > 0 && { attempts: retries + 1 }),
...(outcome === 'skipped' && reason !== undefined && reason !== '' && { reason: (0,formats_text .wh)(reason) }),
diagnostics: diagnosticsOf(entry, outcome),
...(attachments.length > 0 && { attachments })
};
}
function suitesOf(entry) {
const suite = fieldOf(entry, 'suite');
const names = typeof suite === 'string' ? suite.split(' > ') : Array.isArray(suite) ? suite : [];
return names.filter(name => typeof name === 'string' && name !== '').map(name => (0,formats_text .wh)(String(name)));
}
function withoutSuites(name, suites) {
for (let from = 0; from < Math.min(suites.length, 20); from++) {
const prefix = `${suites.slice(from).join(' ')} `;
if (name.startsWith(prefix) && name.length > prefix.length)
return name.slice(prefix.length);
}
return name;
}
function diagnosticsOf(entry, outcome) {
if ((0,report .DI)(outcome))
return [failureOf(entry, entry, 'error')];
if (outcome !== 'flaky')
return [];
return listOf(entry, 'retryAttempts')
.filter(attempt => textOf(attempt, 'status') === 'failed')
.map(attempt => failureOf(entry, attempt, 'info'));
}
function failureOf(entry, attempt, severity) {
const message = (0,formats_text .wh)(textOf(attempt, 'message') ?? '');
const trace = (0,formats_text .wh)(textOf(attempt, 'trace') ?? '');
const details = trace.includes(message.trim()) ? trace : `${message.trimEnd()}\n${trace}`;
const said = messageIn(message) || messageIn(trace);
return {
severity,
message: said || `The test has the status “${textOf(attempt, 'rawStatus') ?? textOf(attempt, 'status') ?? ''}”.`,
source: 'ctrf',
title: (0,formats_text .wh)(textOf(entry, 'name') ?? ''),
...(details.trim() !== '' && { details }),
hints: [
...(details.trim() === '' ? [] : [{ kind: 'stack', text: details }]),
...(0,json_hints .A)({ path: textOf(entry, 'filePath'), line: numberOf(attempt, 'line') })
]
};
}
function attachmentOf(value) {
const path = textOf(value, 'path');
const contentType = textOf(value, 'contentType');
if (path === undefined || path === '')
return [];
return [{ name: textOf(value, 'name') ?? path, path, ...(contentType !== undefined && { contentType }) }];
}
;
const cucumber = {
name: 'cucumber',
description: 'JSON of Cucumber (JavaScript, JVM, Ruby), godog, pytest-bdd and behave',
url: 'https://github.com/cucumber/cucumber-json-schema',
kind: 'tests',
guide: {
recognizedBy: 'a list of features with `elements` and their `keyword`',
obtain: {
'Cucumber.js': 'npx cucumber-js --format json:cucumber.json',
'Cucumber-JVM': '@CucumberOptions(plugin = {"json:target/cucumber.json"})',
Ruby: 'cucumber --format json --out cucumber.json',
behave: 'behave -f json -o cucumber.json'
},
limits: 'A scenario is a test, its steps are not.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => cucumber_isReport(value)),
async parse(source, sink) {
await readJson(source, sink, {
isReport: cucumber_isReport,
elements: { '*': (value, { where }) => pushFeature(sink, requireObject(value, where), where) },
rest: value => requireArray(value, 'it')
});
}
};
function cucumber_isReport(value) {
const feature = Array.isArray(value) ? value[0] : undefined;
const [element] = listOf(feature, 'elements');
if (textOf(element, 'keyword') !== undefined)
return Array.isArray(fieldOf(element, 'steps')) || textOf(element, 'type') !== undefined;
return (textOf(feature, 'keyword') !== undefined && (textOf(feature, 'uri') ?? textOf(feature, 'location')) !== undefined);
}
function pushFeature(sink, value, where) {
const location = textOf(value, 'location');
const feature = {
name: (0,formats_text .wh)(textOf(value, 'name') ?? ''),
file: textOf(value, 'uri')?.replace(/^(?:file|classpath):/, '') ?? location?.replace(/:\d+$/, ''),
perSecond: location === undefined ? 1e9 : 1
};
let background = [];
const elements = fieldOf(value, 'elements') === undefined ? [] : requireList(value, 'elements', where);
for (const [index, entry] of elements.entries()) {
const element = requireObject(entry, `${where}.elements[${index}]`);
if (textOf(element, 'type') === 'background')
background = stepsOf(element);
else {
sink.testCase(cucumber_testOf(element, { feature, steps: [...background, ...stepsOf(element)] }));
background = [];
}
}
}
const stepsOf = (element) => [
...listOf(element, 'before'),
...listOf(element, 'steps').flatMap(step => [...listOf(step, 'before'), step, ...listOf(step, 'after')]),
...listOf(element, 'after')
];
const failing = new Set([
'failed',
'undefined',
'ambiguous',
'error',
'hook_error',
'cleanup_error'
]);
const statusOf = (step) => (textOf(objectOf(step, 'result'), 'status') ?? '').toLowerCase();
function cucumber_testOf(element, { feature, steps }) {
const failed = steps.filter(step => failing.has(statusOf(step)));
const open = steps.find(step => ['pending', 'skipped', 'untested', 'unknown'].includes(statusOf(step)));
const isSkipped = open !== undefined || (steps.length === 0 && textOf(element, 'status') === 'skipped');
const outcome = failed.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed';
const durations = steps.map(step => numberOf(objectOf(step, 'result'), 'duration') ?? 0);
const seconds = durations.reduce((sum, duration) => sum + Math.max(0, duration), 0) / feature.perSecond;
const reason = open === undefined ? undefined : `${statusOf(open)}: ${nameOf(open)}`;
return {
name: (0,formats_text .wh)(textOf(element, 'name') ?? ''),
suites: feature.name === '' ? [] : [feature.name],
...(feature.file !== undefined && { file: feature.file }),
outcome,
seconds,
...(outcome === 'skipped' && reason !== undefined && { reason: (0,formats_text .wh)(reason) }),
diagnostics: failed.map(step => cucumber_diagnosticOf(step, { feature, element }))
};
}
function nameOf(step) {
const keyword = textOf(step, 'keyword') ?? '';
const blank = /^[A-Z][a-z]+$/.test(keyword) ? ' ' : '';
const name = `${keyword}${blank}${textOf(step, 'name') ?? ''}`.trim();
return name === '' ? `hook ${textOf(objectOf(step, 'match'), 'location') ?? ''}`.trim() : name;
}
function cucumber_diagnosticOf(step, { feature, element }) {
const result = objectOf(step, 'result');
const status = statusOf(step);
const raw = fieldOf(result, 'error_message');
const text = (0,formats_text .wh)(Array.isArray(raw)
? raw.filter(line => typeof line === 'string').join('\n')
: (textOf(result, 'error_message') ?? ''));
const said = messageIn(text) || (0,formats_text .TM)(text);
const name = (0,formats_text .wh)(nameOf(step));
const message = said !== '' && status !== 'undefined' ? said : `The step “${name}” is ${status === '' ? 'failed' : status}.`;
const line = numberOf(step, 'line') ??
lineOf(textOf(step, 'location')) ??
numberOf(element, 'line') ??
lineOf(textOf(element, 'location'));
return {
severity: 'error',
message,
source: 'cucumber',
details: [`Step: ${name}`, text].filter(part => part !== '').join('\n\n'),
hints: [...(text === '' ? [] : [{ kind: 'stack', text }]), ...(0,json_hints .A)({ path: feature.file, line })]
};
}
function lineOf(location) {
const digits = /:(\d{1,9})$/.exec(location ?? '')?.[1];
return digits === undefined ? undefined : Number(digits);
}
var collect = __webpack_require__(5216);
;
const placesOf = ({ hints, suite }) => [
...hints,
...(suite === undefined || suite === '' ? [] : [{ kind: 'file', path: suite }])
];
const detailsOf = (details) => (details === '' ? {} : { details });
function diagnosis_diagnosticOf(error, test) {
const said = (0,formats_text .wh)(textOf(error, 'error') ?? '').trim();
const stack = (0,formats_text .wh)(textOf(error, 'stackTrace') ?? '').trimEnd();
const printed = test?.printed.text() ?? '';
const message = (/^Test failed\. See exception logs above\./.test(said) ? thrownIn(printed) : undefined) ?? said;
const hints = [
...(stack === '' ? [] : [{ kind: 'stack', text: stack }]),
...(test === undefined ? [] : placesOf(test)),
...(stack === '' && printed !== '' ? [{ kind: 'stack', text: printed }] : [])
];
const [, expected, actual] = /^Expected: (.*)\n\s*Actual: (.*)$/m.exec(message) ?? [];
return {
severity: 'error',
message: message === '' ? ((0,formats_text .TM)(stack) === '' ? 'It failed without a message.' : (0,formats_text .TM)(stack)) : message,
source: 'dart',
...detailsOf([said, stack, printed].filter(each => each !== '').join('\n\n')),
...(hints.length > 0 && { hints }),
...(expected !== undefined && { expected }),
...(actual !== undefined && { actual })
};
}
function thrownIn(printed) {
const start = /^The following .{1,300} was thrown.{0,300}:\n/m.exec(printed);
if (start === null)
return undefined;
const text = printed.slice(start.index + start[0].length);
const blank = text.search(/\n\s*\n/);
return (blank < 0 ? text : text.slice(0, blank)).trim();
}
;
const mostErrors = 50;
const mostEnded = 1000;
const reader_outcomes = { success: 'passed', failure: 'failed', error: 'errored' };
function startDartReader(sink) {
const suites = new Map();
const tests = new Map();
const ended = new Map();
let failures = 0;
let success;
let isDone = false;
const endTest = (id, test, event) => {
tests.delete(id);
ended.set(id, test);
if (ended.size > mostEnded)
ended.delete(ended.keys().next().value);
const result = reader_outcomes[textOf(event, 'result') ?? ''] ?? 'errored';
if (fieldOf(event, 'hidden') === true && result === 'passed')
return;
const outcome = result !== 'passed'
? result
: fieldOf(event, 'skipped') === true
? 'skipped'
: test.errors.length > 0
? 'flaky'
: 'passed';
const isFailure = (0,report .DI)(outcome);
if (isFailure)
failures++;
const end = numberOf(event, 'time');
sink.testCase({
...caseOf(test, outcome),
...(end !== undefined && end >= test.start && { seconds: (end - test.start) / 1000 })
});
};
return {
event(event) {
const id = numberOf(event, 'testID');
const test = id === undefined ? undefined : tests.get(id);
const type = textOf(event, 'type');
if (type === 'suite') {
const suite = objectOf(event, 'suite');
const suiteId = numberOf(suite, 'id');
if (suiteId !== undefined)
suites.set(suiteId, textOf(suite, 'path') ?? '');
}
else if (type === 'testStart') {
const started = objectOf(event, 'test');
const testId = numberOf(started, 'id');
const path = suites.get(numberOf(started, 'suiteID') ?? -1);
if (started !== undefined && testId !== undefined)
tests.set(testId, startTest(started, { path, start: numberOf(event, 'time') ?? 0 }));
}
else if (type === 'print') {
for (const line of (0,formats_text .wh)(textOf(event, 'message') ?? '').split('\n'))
test?.printed.add(line);
}
else if (type === 'error') {
if (test === undefined) {
const before = id === undefined ? undefined : ended.get(id);
failures++;
sink.finding({ ...diagnosis_diagnosticOf(event, before), title: `${before?.name ?? 'A test'} failed after its end` });
}
else if (test.errors.length < mostErrors)
test.errors.push(event);
}
else if (type === 'testDone') {
if (id !== undefined && test !== undefined)
endTest(id, test, event);
}
else if (type === 'done') {
isDone = true;
success = fieldOf(event, 'success');
const time = numberOf(event, 'time');
if (time !== undefined)
sink.seconds(time / 1000);
}
},
end() {
for (const test of tests.values())
if (!isLoading(test) || test.errors.length > 0) {
failures++;
sink.testCase(caseOf(test, 'errored'));
}
if (!isDone)
sink.failure('The report ends before the run does.');
else if (success !== true && success !== false)
sink.failure('The run was broken off.');
else if (!success && failures === 0)
sink.failure('The run failed, and no test that did is listed.');
}
};
}
const isLoading = ({ name, suite }) => suite !== undefined && name === `loading ${suite}`;
function startTest(test, around) {
const [url, root] = [textOf(test, 'url'), textOf(test, 'root_url')];
const place = root === undefined ? { path: url, prefix: '' } : { path: root, prefix: 'root_' };
const isFramework = place.path?.startsWith('package:flutter_test/') === true;
return {
name: textOf(test, 'name') ?? '',
suite: around.path,
start: around.start,
skipReason: textOf(objectOf(test, 'metadata'), 'skipReason') ?? '',
hints: isFramework
? []
: (0,json_hints .A)({
path: place.path,
line: numberOf(test, `${place.prefix}line`),
column: numberOf(test, `${place.prefix}column`)
}),
errors: [],
printed: (0,collect .i)()
};
}
function caseOf(test, outcome) {
const { name, suite, skipReason, errors } = test;
const isFailure = (0,report .DI)(outcome);
const diagnostics = errors.map(error => diagnosis_diagnosticOf(error, test));
if (isFailure && diagnostics.length === 0)
diagnostics.push({
severity: 'error',
source: 'dart',
message: 'It has no result.',
hints: placesOf(test),
...detailsOf(test.printed.text())
});
return {
name,
suites: suite === undefined || suite === '' ? [] : [suite],
outcome,
diagnostics: isFailure
? diagnostics
: outcome === 'flaky'
? diagnostics.map(each => ({ ...each, severity: 'info' }))
: [],
...(outcome === 'flaky' && { attempts: diagnostics.length + 1 }),
...(suite !== undefined && suite !== '' && { file: suite }),
...(outcome === 'skipped' && skipReason !== '' && { reason: skipReason })
};
}
;
const types = new Set([
'start',
'allSuites',
'suite',
'debug',
'group',
'testStart',
'print',
'error',
'testDone',
'done'
]);
const dart = {
name: 'dart',
description: 'Dart and Flutter: JSON of `dart test --reporter json`, `flutter test --machine`',
url: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
kind: 'tests',
guide: {
recognizedBy: 'lines of JSON with `type` and `time`, as the reporter’s events have them',
obtain: {
Dart: 'dart test --file-reporter json:dart.json',
Flutter: 'flutter test --file-reporter json:flutter.json'
}
},
recognizes: beginning => isEvent(firstRecord(beginning)),
async parse(source, sink) {
const reader = startDartReader(sink);
try {
await readJsonLines(source.lines(), sink, {
isRecord: isEvent,
record: value => reader.event(value),
others: 'usual'
});
}
finally {
reader.end();
}
}
};
const isEvent = (value) => types.has(textOf(value, 'type') ?? '') && numberOf(value, 'time') !== undefined;
var rule_page = __webpack_require__(9388);
;
const eslint = {
name: 'eslint',
description: 'ESLint’s JSON (`-f json`, `-f json-with-metadata`)',
url: 'https://eslint.org/docs/latest/use/formatters/#json',
kind: 'findings',
guide: {
recognizedBy: 'a list of files with `filePath` and `messages`, or an object whose `results` are one',
obtain: {
ESLint: 'npx eslint -f json -o eslint.json .',
'ESLint, with links to rules': 'npx eslint -f json-with-metadata -o eslint.json .'
},
limits: '`[]` has no finding, and is taken for this format.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => eslint_isReport(value)),
async parse(source, sink) {
let waiting = [];
const file = (rules) => (value, { where }) => {
const entry = requireObject(value, where);
const path = textOf(entry, 'filePath');
for (const [index, message] of requireList(entry, 'messages', where).entries()) {
const found = { path, message: requireObject(message, `${where}.messages[${index}]`) };
if (rules === 'later')
waiting.push(found);
else
sink.finding(eslint_diagnosticOf(found, undefined));
}
};
await readJson(source, sink, {
isReport: eslint_isReport,
elements: { '*': file('here'), 'results.*': file('later') },
rest(value) {
if (Array.isArray(value))
return;
const rules = objectOf(objectOf(value, 'metadata'), 'rulesMeta');
for (const found of waiting)
sink.finding(eslint_diagnosticOf(found, rules));
waiting = [];
requireList(requireObject(value, 'it'), 'results', '');
}
});
}
};
function eslint_isReport(value) {
const files = Array.isArray(value) ? value : fieldOf(value, 'results');
if (!Array.isArray(files))
return false;
if (files.length === 0)
return Array.isArray(value) || objectOf(objectOf(value, 'metadata'), 'rulesMeta') !== undefined;
const [file, message] = [files[0], listOf(files[0], 'messages')[0]];
if (!Array.isArray(fieldOf(file, 'messages')))
return false;
return textOf(file, 'filePath') !== undefined || (isObject(message) && 'ruleId' in message && 'severity' in message);
}
function eslint_diagnosticOf({ path, message }, rules) {
const rule = textOf(message, 'ruleId');
const isError = fieldOf(message, 'fatal') === true || numberOf(message, 'severity') === 2;
return {
severity: isError ? 'error' : 'warning',
message: (0,formats_text .bD)(textOf(message, 'message'), rule),
source: 'eslint',
hints: (0,json_hints .A)({
path,
line: numberOf(message, 'line'),
column: numberOf(message, 'column'),
endLine: numberOf(message, 'endLine'),
endColumn: numberOf(message, 'endColumn')
}),
...(rule !== undefined && rule !== '' && { code: eslint_codeOf(rule, rules) })
};
}
function eslint_codeOf(rule, rules) {
const named = textOf(objectOf(objectOf(rules, rule), 'docs'), 'url');
const url = named !== undefined && /^https?:\/\//.test(named) ? named : (0,rule_page .g)(rule);
return url === undefined ? { value: rule } : { value: rule, url };
}
;
const gitlab = {
name: 'gitlab',
description: 'JSON of GitLab Code Quality and Code Climate, written by many linters',
url: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
kind: 'findings',
guide: {
recognizedBy: 'a list of issues with a `fingerprint` or `check_name`',
obtain: {
Ruff: 'ruff check --output-format gitlab > gl.json',
'golangci-lint 2': 'golangci-lint run --output.code-climate.path=gl.json',
ESLint: 'ESLINT_CODE_QUALITY_REPORT=gl.json npx eslint -f gitlab .'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => gitlab_isReport(value)),
async parse(source, sink) {
await readJson(source, sink, {
isReport: gitlab_isReport,
elements: {
'*'(value, { where }) {
const issue = requireObject(value, where);
if ((textOf(issue, 'type') ?? 'issue').toLowerCase() === 'issue')
sink.finding(gitlab_diagnosticOf(issue, where));
}
},
rest: value => requireArray(value, 'it')
});
}
};
function gitlab_isReport(value) {
const issue = Array.isArray(value) ? value[0] : undefined;
const isIssue = ['fingerprint', 'check_name', 'engine_name', 'remediation_points'].some(key => textOf(issue, key) !== undefined);
const location = objectOf(issue, 'location');
return isIssue && (textOf(issue, 'description') !== undefined || textOf(location, 'path') !== undefined);
}
const gitlab_severities = new Map([
['blocker', 'error'],
['critical', 'error'],
['major', 'error'],
['minor', 'warning'],
['info', 'info']
]);
function gitlab_diagnosticOf(issue, where) {
const location = objectOf(issue, 'location');
const positions = objectOf(location, 'positions');
const lines = objectOf(location, 'lines');
const [start, end] = [
positionOf(positions, 'begin') ?? positionOf(lines, 'begin'),
positionOf(positions, 'end') ?? positionOf(lines, 'end')
];
const name = textOf(issue, 'check_name') ?? '';
const body = textOf(objectOf(issue, 'content'), 'body') ?? '';
return {
severity: gitlab_severities.get((textOf(issue, 'severity') ?? '').toLowerCase()) ?? 'warning',
message: (0,formats_text .bD)(requireText(issue, 'description', where), name),
source: (0,formats_text .wh)(textOf(issue, 'engine_name') ?? 'gitlab'),
hints: (0,json_hints .A)({
path: textOf(location, 'path'),
line: start?.line,
column: start?.column,
endLine: end?.line,
endColumn: end?.column
}),
...(name !== '' && { code: { value: (0,formats_text .wh)(name) } }),
...(body.trim() !== '' && { details: (0,formats_text .wh)(body) })
};
}
function positionOf(range, key) {
const line = numberOf(range, key);
if (line !== undefined)
return { line, column: undefined };
const position = fieldOf(range, key);
return isObject(position) ? { line: numberOf(position, 'line'), column: numberOf(position, 'column') } : undefined;
}
var model_text = __webpack_require__(9840);
;
function startBuilds() {
const outputs = new Map();
const failures = new Set();
let current;
const open = (path) => {
const collector = outputs.get(path) ?? (0,collect .i)();
outputs.set(path, collector);
return collector;
};
const plain = (path) => path.replace(/ \[.*$/, '');
return {
add(importPath, piece) {
for (const line of piece.replace(/\n$/, '').split('\n'))
if (!line.startsWith('# '))
open(plain(importPath)).add((0,model_text .N)(line));
},
line(line) {
const header = /^# (\S{1,1000})(?: \[\S{1,1000}\])?$/.exec(line);
if (header !== null)
current = open(header[1]);
else if (/^(?:\S.*\.go:\d+:|\s|vet: |too many errors)/.test(line))
current?.add((0,model_text .N)(line));
else
current = undefined;
},
take(importPath) {
const path = plain(importPath);
failures.delete(path);
return outputs.get(path)?.text() ?? '';
},
failed: importPath => void failures.add(plain(importPath)),
unclaimed: () => [...failures]
};
}
function diagnoseBuild(name, output) {
const lines = output.split('\n');
const first = lines.find(line => /\.go:\d+(?::\d+)?: /.test(line)) ?? lines.find(line => line.trim() !== '') ?? '';
const place = /^(?:vet: )?(\S.*?\.go):(\d{1,9})(?::(\d{1,9}))?: (.*)$/.exec(first);
const message = place === null ? first.trim() : place[4];
const title = `${name === '' ? 'the package' : `package ${name}`} could not be built`;
return {
severity: 'error',
message: message === '' ? `${title}; the report does not say why` : message,
source: 'go-test',
title,
...(output !== '' && { details: output }),
...(place !== null && {
hints: [
{
kind: 'location',
location: {
path: place[1],
start: { line: Number(place[2]), ...(place[3] !== undefined && { column: Number(place[3]) }) }
}
},
...(name === '' ? [] : [{ kind: 'symbol', name }])
]
})
};
}
;
function diagnoseOutput(output, scope) {
const details = output.text();
const crash = output.crash();
const told = [...output.told()];
const at = Math.max(0, told.findIndex(each => failureWords.test(each)));
const ordered = crash === '' && told.length > 0 ? [told[at], ...told.filter((_, index) => index !== at)] : told;
const first = crash === '' ? ordered[0] : undefined;
const assertion = first === undefined ? undefined : readAssertion(first);
const message = crash === '' ? (assertion?.message ?? tellingOf(first, details)) : crashMessage(crash);
if (message === '')
return undefined;
const hints = [];
if (crash !== '')
hints.push({ kind: 'stack', text: (0,formats_text .wh)(crash) });
for (const each of ordered.slice(0, 10)) {
const place = /^(\S[^:\n]*\.go):(\d{1,9}):/.exec(each);
if (place !== null)
hints.push({ kind: 'location', location: { path: place[1], start: { line: Number(place[2]) } } });
}
if (crash === '' && details !== '')
hints.push({ kind: 'stack', text: details });
if (scope !== '' && hints.length > 0)
hints.push({ kind: 'symbol', name: scope });
return {
severity: 'error',
message: (0,formats_text .wh)(message),
source: 'go-test',
details,
...(hints.length > 0 && { hints }),
...(assertion?.expected !== undefined && { expected: assertion.expected }),
...(assertion?.actual !== undefined && { actual: assertion.actual })
};
}
const failureWords = /\b(?:errors?|fail(?:ed|s|ure)?|expected|want(?:ed)?|got|mismatch|not equal|unexpected|should|must|invalid)\b|!=|Error Trace:/i;
function tellingOf(first, details) {
if (first === undefined)
return details.split('\n').slice(0, 20).join('\n').trim();
const [head = '', ...more] = first.split('\n');
return [head.replace(/^\S[^:\n]*\.go:\d+: ?/, ''), ...more.map(line => line.replace(/^\s{1,8}/, ''))]
.join('\n')
.trim();
}
function crashMessage(crash) {
const lines = crash.split('\n').map(line => line.trim());
const first = lines[0] ?? '';
if (first.startsWith('WARNING: DATA RACE'))
return `data race: ${lines[1] ?? ''}`.trim();
return first.replace(/ \[recovered(?:, repanicked)?\]$/, '');
}
function readAssertion(told) {
if (!told.includes('Error Trace:'))
return undefined;
const error = sectionOf(told, 'Error');
const messages = sectionOf(told, 'Messages');
const message = [messages, error].filter(each => each !== '').join('\n');
if (message === '')
return undefined;
const [expected, actual] = [/^expected\s*: (.*)$/m, /^actual\s*: (.*)$/m].map(each => each.exec(error)?.[1]);
return { message, ...(expected !== undefined && { expected }), ...(actual !== undefined && { actual }) };
}
function sectionOf(told, name) {
const lines = told.split('\n');
const start = lines.findIndex(line => line.trimStart().startsWith(`${name}:`));
if (start < 0)
return '';
const end = lines.findIndex((line, index) => index > start && /^\s*(?:Error Trace|Error|Test|Messages):\s/.test(line));
const [head = '', ...more] = lines.slice(start, end < 0 ? lines.length : end);
return [
head
.trimStart()
.slice(name.length + 1)
.trim(),
...more.map(line => line.replace(/^\s*/, ''))
]
.join('\n')
.trim();
}
;
const longestLine = 100_000;
const mostTold = 50;
const runnerLine = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b.*|--- (?:PASS|FAIL|SKIP|BENCH): .*|FAIL|PASS|FAIL\t\S+\t[\d.]+s|ok {2}\t.*|exit status \d+|coverage: .*|testing: warning: no tests to run)$/;
const crashLine = /^\s*(?:panic: |fatal error: |WARNING: DATA RACE|SIG[A-Z]+: |runtime: goroutine stack exceeds )/;
const placeLine = /^( *)(?:\S.{0,300}? {4})?((?:[A-Za-z]:)?(?:[\\/][^:\n]{0,300}|[^\s:]{1,300})\.go:\d{1,9}):(?: |$)/;
const oldPlaceLine = /^(\t+)([^\s:]{1,300}\.go:\d{1,9}):(?: |$)/;
function collectOutput() {
const all = (0,collect .i)();
const crash = (0,collect .i)();
const told = [];
let toldIndent;
let crashed = false;
let begun = [];
let begunLength = 0;
const line = (raw) => {
const text = (0,model_text .N)(raw);
if (runnerLine.test(text)) {
toldIndent = undefined;
return;
}
all.add(text);
crashed ||= crashLine.test(text);
if (crashed) {
crash.add(text);
return;
}
const place = placeLine.exec(text) ?? oldPlaceLine.exec(text);
if (place !== null) {
toldIndent = place[1].length;
if (told.length < mostTold)
told.push(text.slice(text.indexOf(place[2])));
}
else if (toldIndent !== undefined && (text.trim() === '' || /^\s*/.exec(text)[0].length > toldIndent)) {
const last = told.length - 1;
const head = told[last];
if (head.length < 4000)
told[last] = `${head}\n${text}`;
}
else
toldIndent = undefined;
};
const keep = (piece) => {
if (piece === '' || begunLength > longestLine)
return;
begun.push(piece);
begunLength += piece.length;
};
const endLine = () => {
line(begun.join(''));
begun = [];
begunLength = 0;
};
return {
add(piece) {
const feed = piece.indexOf('\n');
if (feed < 0) {
keep(piece);
return;
}
keep(piece.slice(0, feed));
endLine();
const lines = piece.slice(feed + 1).split('\n');
keep(lines.pop());
for (const each of lines)
line(each);
},
saysAnything: () => told.length > 0 || crashed,
told: () => told,
crash: () => crash.text(),
text() {
if (begun.length > 0)
endLine();
return all.text();
}
};
}
;
function startGoReader(sink) {
const packages = new Map();
const ended = new Set();
const failed = new Map();
const builds = startBuilds();
let seconds;
const packageOf = (name) => {
const found = packages.get(name);
if (found !== undefined)
return found;
const opened = {
name,
tests: new Map(),
ended: new Set(),
output: collectOutput(),
failures: 0
};
packages.set(name, opened);
return opened;
};
const testOf = (name, { tests }) => {
const found = tests.get(name);
if (found !== undefined)
return found;
const opened = { name, output: collectOutput(), hasFailedSubtest: false };
tests.set(name, opened);
return opened;
};
const push = (test) => {
const key = `${test.suites.join('\n')}\n${test.name}`;
const before = failed.get(key);
if ((0,report .DI)(test.outcome)) {
failed.set(key, { test, attempts: (before?.attempts ?? 0) + 1 });
return;
}
if (before === undefined || test.outcome !== 'passed') {
sink.testCase(test);
return;
}
failed.delete(key);
const diagnostics = before.test.diagnostics.map(each => ({ ...each, severity: 'info' }));
sink.testCase({ ...test, outcome: 'flaky', attempts: before.attempts + 1, diagnostics });
};
const endTest = (running, owner, end) => {
const { name, output } = running;
owner.tests.delete(name);
owner.ended.add(name);
const isFailure = (0,report .DI)(end.outcome);
if (isFailure) {
owner.failures++;
for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
const parent = owner.tests.get(name.slice(0, slash));
if (parent !== undefined)
parent.hasFailedSubtest = true;
}
}
const reason = end.outcome === 'skipped' ? (0,formats_text .TM)((output.told()[0] ?? '').replace(/^\S[^:\n]*\.go:\d+: ?/, '')) : '';
push({
name,
suites: owner.name === '' ? [] : [owner.name],
outcome: end.outcome,
diagnostics: isFailure && !(running.hasFailedSubtest && !output.saysAnything())
? [reader_failureOf(running, owner, end.outcome)]
: [],
...(end.seconds !== undefined && { seconds: end.seconds }),
...(reason !== '' && { reason })
});
};
const endTests = (owner, outcome) => {
const depth = ({ name }) => name.split('/').length;
for (const test of [...owner.tests.values()].sort((a, b) => depth(b) - depth(a)))
endTest(test, owner, { outcome });
};
const endPackage = (owner, outcome, failedBuild) => {
packages.delete(owner.name);
ended.add(owner.name);
endTests(owner, outcome === 'passed' ? 'passed' : 'errored');
if (outcome === 'passed' || owner.failures > 0)
return;
const text = owner.output.text();
const isBuild = failedBuild !== undefined || /\[(?:build|setup) failed\]/.test(text);
if (isBuild)
sink.finding(diagnoseBuild(owner.name, builds.take(failedBuild ?? owner.name) || (owner.name === '' ? text : '')));
else {
const title = owner.name === '' ? 'the package failed' : `package ${owner.name} failed`;
sink.finding({
...(diagnoseOutput(owner.output, owner.name) ?? { severity: 'error', source: 'go-test', message: title }),
title
});
}
};
return {
event(event) {
const { action, output, importPath } = event;
if (action === 'build-output')
builds.add(importPath ?? event.package, output);
else if (action === 'build-fail')
builds.failed(importPath ?? event.package);
if (action === 'output' && ended.has(event.package) && !packages.has(event.package))
return;
const owner = packageOf(event.package);
if (event.test === undefined) {
if (action === 'output')
owner.output.add(output);
if (action !== 'pass' && action !== 'fail' && action !== 'skip')
return;
if (event.seconds !== undefined)
seconds = (seconds ?? 0) + event.seconds;
endPackage(owner, action === 'fail' ? 'failed' : 'passed', event.failedBuild);
return;
}
if (action === 'output' && owner.ended.has(event.test) && !owner.tests.has(event.test))
owner.output.add(output);
else if (action === 'output')
testOf(event.test, owner).output.add(output);
else if (action === 'pass' || action === 'fail' || action === 'skip') {
const outcome = { pass: 'passed', fail: 'failed', skip: 'skipped' }[action];
const running = testOf(event.test, owner);
if (action === 'pass' && running.output.crash() !== '')
owner.output.add(`${running.output.crash()}\n`);
endTest(running, owner, { outcome, seconds: event.seconds });
}
else
testOf(event.test, owner);
},
other(line) {
builds.line(line);
const failure = /^FAIL\t(\S{1,1000}) \[(?:build|setup) failed\]$/.exec(line);
if (failure !== null)
builds.failed(failure[1]);
},
end() {
for (const owner of packages.values()) {
const hasTests = owner.tests.size > 0;
endTests(owner, 'errored');
if (owner.name === '')
continue;
const crash = hasTests ? undefined : diagnoseCrash(owner);
if (crash !== undefined)
sink.finding(crash);
else
sink.failure(`The output ends before the package ${owner.name} does.`);
}
for (const name of builds.unclaimed())
sink.finding(diagnoseBuild(name, builds.take(name)));
for (const { test, attempts } of failed.values())
sink.testCase(attempts === 1 ? test : { ...test, attempts });
if (seconds !== undefined)
sink.seconds(seconds);
}
};
}
const diagnoseCrash = ({ name, output }) => {
const text = output.text();
const found = output.crash() === '' || text === '' ? undefined : diagnoseOutput(output, name);
return found && { ...found, title: `package ${name} failed` };
};
function reader_failureOf({ name, output }, owner, outcome) {
const own = diagnoseOutput(output, owner.name);
if (outcome === 'failed')
return own ?? { severity: 'error', source: 'go-test', message: `${name} failed and printed nothing.` };
if (own !== undefined && output.crash() !== '')
return own;
const around = diagnoseOutput(owner.output, owner.name);
const cause = owner.output.crash() === '' || around === undefined ? '' : `: ${(0,formats_text .TM)(around.message)}`;
return { ...(own ?? { severity: 'error', source: 'go-test' }), message: `It has no result${cause}` };
}
;
const actions = new Set([
'start',
'run',
'pause',
'cont',
'pass',
'bench',
'fail',
'output',
'skip',
'attr',
'artifacts',
'build-output',
'build-fail'
]);
const isCertainEvent = (value) => readEvent(value) !== undefined &&
(['Package', 'Test', 'ImportPath'].some(key => textOf(value, key) !== undefined) ||
(textOf(value, 'Action') === 'output' && textOf(value, 'Output') !== undefined));
function readEvent(value) {
const action = textOf(value, 'Action');
if (action === undefined || !actions.has(action))
return undefined;
const [name, test, importPath] = ['Package', 'Test', 'ImportPath'].map(key => textOf(value, key));
return {
action,
package: name ?? '',
test,
output: textOf(value, 'Output') ?? '',
seconds: numberOf(value, 'Elapsed'),
failedBuild: textOf(value, 'FailedBuild'),
importPath
};
}
;
const goTest = {
name: 'go-test',
description: 'Go: JSON of `go test -json`, gotestsum `--jsonfile`',
url: 'https://pkg.go.dev/cmd/test2json',
kind: 'tests',
guide: {
recognizedBy: 'lines of JSON with `Action` and a `Package` or a `Test`',
obtain: {
Go: 'go test -json ./... > go-test.json',
gotestsum: 'gotestsum --jsonfile go-test.json'
},
limits: 'The frames of Go have no folders: a file is found by its package. Up to Go 1.23 the compiler’s errors went to stderr; add `2>&1`, and they are read as well. With `gotestsum --rerun-fails` a test that passed later is flaky.'
},
recognizes: beginning => isCertainEvent(firstRecord(beginning)),
async parse(source, sink) {
const reader = startGoReader(sink);
let event;
async function* lines() {
for await (const line of source.lines()) {
if (!line.startsWith('{'))
reader.other(line);
yield line;
}
}
try {
await readJsonLines(lines(), sink, {
isRecord(value) {
event = readEvent(value);
return event !== undefined;
},
record: () => reader.event(event),
others: 'usual'
});
}
finally {
reader.end();
}
}
};
;
const golangci = {
name: 'golangci',
description: 'JSON of golangci-lint (v2: `--output.json.path`, v1: `--out-format json`)',
url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
kind: 'findings',
guide: {
recognizedBy: 'an object with `Issues` that name their `FromLinter`, and a `Report`',
obtain: {
'golangci-lint 2': 'golangci-lint run --output.json.path=golangci.json',
'golangci-lint 1': 'golangci-lint run --out-format json > golangci.json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => golangci_isReport(value)),
async parse(source, sink) {
await readJson(source, sink, {
isReport: golangci_isReport,
skipped: ['Report.Linters'],
elements: { 'Issues.*': (value, { where }) => sink.finding(golangci_diagnosticOf(requireObject(value, where), where)) },
rest(value, document) {
const report = objectOf(value, 'Report');
for (const warning of listOf(report, 'Warnings'))
sink.warning(`golangci-lint says: ${(0,formats_text .TM)((0,formats_text .wh)(textOf(warning, 'Text') ?? ''))}`);
const error = textOf(report, 'Error');
if (error !== undefined && error !== '')
sink.finding({
severity: 'error',
message: (0,formats_text .wh)(error),
source: 'golangci',
hints: [{ kind: 'stack', text: (0,formats_text .wh)(error) }]
});
if (document === 'whole' && fieldOf(value, 'Issues') !== null)
requireList(requireObject(value, 'it'), 'Issues', '');
}
});
}
};
function golangci_isReport(value) {
const issues = fieldOf(value, 'Issues');
if (Array.isArray(issues) && issues.length > 0)
return textOf(issues[0], 'FromLinter') !== undefined;
return isObject(value) && 'Issues' in value && objectOf(value, 'Report') !== undefined;
}
const golangci_severities = new Map([
['medium', 'warning'],
['warning', 'warning'],
['low', 'info'],
['info', 'info'],
['note', 'info'],
['notice', 'info']
]);
function golangci_diagnosticOf(issue, where) {
const linter = textOf(issue, 'FromLinter') ?? '';
const position = requireObject(fieldOf(issue, 'Pos') ?? {}, `${where}.Pos`);
const text = (0,formats_text .bD)(textOf(issue, 'Text')?.replace(/^: /, ''), linter);
const path = textOf(position, 'Filename');
const line = numberOf(position, 'Line');
const to = numberOf(objectOf(issue, 'LineRange'), 'To');
const hints = (0,json_hints .A)({ path, line, column: numberOf(position, 'Column'), endLine: to !== line ? to : undefined });
return {
severity: golangci_severities.get((textOf(issue, 'Severity') ?? '').toLowerCase()) ?? 'error',
message: text,
source: 'golangci',
hints: hints.length > 0 ? hints : [{ kind: 'stack', text }],
...(linter !== '' && {
code: linter === 'typecheck'
? { value: linter }
: {
value: linter,
url: `https://golangci-lint.run/docs/linters/configuration/#${encodeURIComponent(linter.toWellFormed())}`
}
})
};
}
;
const googletest = {
name: 'googletest',
description: 'googletest (C++): JSON of `--gtest_output=json`',
url: 'https://google.github.io/googletest/advanced.html#generating-a-json-report',
kind: 'tests',
guide: {
recognizedBy: 'an object with `tests`, `failures`, `disabled` and `testsuites`',
obtain: {
googletest: './my_test --gtest_output=json:gtest.json',
CTest: 'GTEST_OUTPUT=json:reports/ ctest'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => googletest_isReport(value)),
async parse(source, sink) {
const listed = { tests: 0, failed: 0 };
await readJson(source, sink, {
isReport: googletest_isReport,
elements: {
'testsuites.*'(value, { where }) {
const suite = requireObject(value, where);
for (const [index, entry] of requireList(suite, 'testsuite', where).entries()) {
const test = googletest_caseOf(requireObject(entry, `${where}.testsuite[${index}]`), textOf(suite, 'name') ?? '');
listed.tests++;
if (test.outcome === 'failed')
listed.failed++;
sink.testCase(test);
}
}
},
rest(value, document) {
const seconds = googletest_secondsOf(value);
if (seconds !== undefined)
sink.seconds(seconds);
if (document === 'broken')
return;
requireList(requireObject(value, 'it'), 'testsuites', '');
const failed = (numberOf(value, 'failures') ?? 0) + (numberOf(value, 'errors') ?? 0);
compareCounts(sink, { declared: { tests: numberOf(value, 'tests'), failed }, listed: { ...listed } });
listed.tests = 0;
listed.failed = 0;
}
});
}
};
const googletest_isReport = (value) => numberOf(value, 'tests') !== undefined &&
numberOf(value, 'failures') !== undefined &&
numberOf(value, 'disabled') !== undefined &&
(Array.isArray(fieldOf(value, 'testsuites')) || fieldOf(value, 'timestamp') !== undefined);
function googletest_caseOf(test, suite) {
const failures = listOf(test, 'failures');
const skipped = listOf(test, 'skipped');
const isSkipped = textOf(test, 'status') === 'NOTRUN' || ['SKIPPED', 'SUPPRESSED'].includes(textOf(test, 'result') ?? '');
const outcome = failures.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed';
const seconds = googletest_secondsOf(test);
const [file, reason] = [textOf(test, 'file'), placed(textOf(skipped[0], 'message') ?? '').text];
const name = textOf(test, 'name') ?? '';
const parameter = textOf(test, 'value_param') ?? textOf(test, 'type_param');
return {
name: parameter === undefined ? name : `${name} (${parameter})`,
suites: [textOf(test, 'classname') ?? suite].filter(each => each !== ''),
outcome,
diagnostics: failures.map(failure => googletest_diagnosticOf(textOf(failure, 'failure') ?? '', test)),
...(file !== undefined && { file }),
...(seconds !== undefined && { seconds }),
...(outcome === 'skipped' && reason !== '' && { reason })
};
}
function googletest_diagnosticOf(failure, test) {
const text = (0,formats_text .wh)(failure);
const { text: message, place } = placed(text);
const hints = [
...(place === undefined ? [] : (0,json_hints .A)(place)),
...(0,json_hints .A)({ path: textOf(test, 'file'), line: numberOf(test, 'line') })
];
return {
severity: 'error',
message: message === '' ? 'It failed without a message.' : message.replace(/^Failed\n(?=.)/, ''),
source: 'googletest',
details: text,
...(hints.length > 0 && { hints })
};
}
function placed(text) {
const feed = text.indexOf('\n');
const [head, rest] = feed < 0 ? [text, ''] : [text.slice(0, feed), text.slice(feed + 1).trim()];
const place = /^(.+?)(?::|\()(\d{1,9})\)?:?$/.exec(head.slice(0, 2000));
if (place !== null)
return { text: rest, place: { path: place[1], line: Number(place[2]) } };
return { text: head === 'unknown file' || head === 'unknown file:' ? rest : text.trim() };
}
function googletest_secondsOf(value) {
const found = /^(\d{1,12}(?:\.\d{1,12})?)s$/.exec(textOf(value, 'time') ?? '');
return found === null ? undefined : Number(found[1]);
}
;
const jest = {
name: 'jest',
description: 'JSON of Jest (`--json --outputFile`) and Vitest (`--reporter=json`)',
url: 'https://jestjs.io/docs/cli#--json',
kind: 'tests',
guide: {
recognizedBy: 'an object with `testResults` that have `assertionResults`',
obtain: {
Jest: 'npx jest --json --outputFile=jest.json',
Vitest: 'npx vitest run --reporter=json --outputFile=vitest.json'
},
limits: 'Vitest leaves no mark on a test that passed at a second try, Jest does.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => jest_isReport(value)),
async parse(source, sink) {
const seen = { tests: 0, failed: 0, problems: 0, end: 0 };
await readJson(source, sink, {
isReport: jest_isReport,
skipped: ['coverageMap', 'openHandles', 'snapshot.uncheckedKeysByFile'],
elements: {
'testResults.*'(value, { where }) {
const file = requireObject(value, where);
seen.end = Math.max(seen.end, numberOf(file, 'endTime') ?? 0);
let failed = 0;
for (const [index, entry] of requireList(file, 'assertionResults', where).entries()) {
const result = requireObject(entry, `${where}.assertionResults[${index}]`);
if (isOfFile(result))
continue;
const test = jest_testOf(result, textOf(file, 'name'));
if ((0,report .DI)(test.outcome))
failed++;
seen.tests++;
sink.testCase(test);
}
if (failed === 0 && textOf(file, 'status') === 'failed') {
seen.problems++;
sink.finding(fileFailure(file));
}
seen.failed += failed;
}
},
rest(value, document) {
const start = numberOf(value, 'startTime');
if (start !== undefined && seen.end >= start)
sink.seconds((seen.end - start) / 1000);
if (document === 'whole') {
requireList(requireObject(value, 'it'), 'testResults', '');
checkTotals(sink, value, seen);
}
Object.assign(seen, { tests: 0, failed: 0, problems: 0, end: 0 });
}
});
}
};
function jest_isReport(value) {
const files = fieldOf(value, 'testResults');
if (Array.isArray(files) && files.length > 0)
return Array.isArray(fieldOf(files[0], 'assertionResults'));
return numberOf(value, 'numTotalTestSuites') !== undefined && numberOf(value, 'numTotalTests') !== undefined;
}
const isOfFile = (result) => textOf(result, 'status') === 'error' && (textOf(result, 'title') ?? textOf(result, 'fullName')) === undefined;
const jest_outcomes = new Map([
['passed', 'passed'],
['focused', 'passed'],
['failed', 'failed'],
['pending', 'skipped'],
['skipped', 'skipped'],
['todo', 'skipped'],
['disabled', 'skipped']
]);
function jest_testOf(entry, file) {
const status = textOf(entry, 'status') ?? '';
const seconds = numberOf(entry, 'duration');
const retries = listOf(entry, 'retryReasons').filter(reason => typeof reason === 'string');
const texts = [...new Set(listOf(entry, 'failureMessages').filter(text => typeof text === 'string'))];
const attempts = numberOf(entry, 'invocations') ?? (status === 'passed' ? texts.length + 1 : 1);
const known = jest_outcomes.get(status) ?? 'errored';
const outcome = known === 'passed' && attempts > 1 ? 'flaky' : known;
const title = textOf(entry, 'title') ?? textOf(entry, 'fullName') ?? '';
const shared = { entry, file, title: textOf(entry, 'fullName') ?? title };
const diagnostics = outcome === 'flaky'
? [...retries, ...texts].map(text => jest_failureOf({ ...shared, texts: [text] }, 'info'))
: (0,report .DI)(outcome)
? [jest_failureOf({ ...shared, texts: texts.length > 0 ? texts : [`The test has the status “${status}”.`] }, 'error')]
: [];
return {
name: (0,formats_text .wh)(title),
suites: listOf(entry, 'ancestorTitles')
.filter(suite => typeof suite === 'string')
.map(formats_text .wh),
...(file !== undefined && { file }),
outcome,
...(seconds !== undefined && seconds >= 0 && { seconds: seconds / 1000 }),
...(attempts > 1 && { attempts }),
...(status === 'todo' && { reason: 'todo' }),
diagnostics
};
}
function jest_failureOf({ entry, file, title, texts }, severity) {
const details = (0,formats_text .wh)(texts.join('\n\n'));
const message = messageIn(details);
const matcher = listOf(entry, 'failureDetails')
.flatMap(detail => [objectOf(detail, 'matcherResult'), detail])
.find(each => isObject(each) && Object.hasOwn(each, 'expected'));
const expected = shownValue(fieldOf(matcher, 'expected'));
const actual = shownValue(fieldOf(matcher, 'actual'));
return {
severity,
message: message === 'Error: STACK_TRACE_ERROR'
? `The test timed out, says Vitest with “${message}”.`
: (0,formats_text .bD)(message),
source: 'jest',
title,
details,
hints: [{ kind: 'stack', text: details }, ...declarationOf(entry, file)],
...(severity === 'error' && expected !== undefined && { expected: (0,formats_text .wh)(expected) }),
...(severity === 'error' && actual !== undefined && { actual: (0,formats_text .wh)(actual) })
};
}
function declarationOf(entry, path) {
const location = objectOf(entry, 'location');
return (0,json_hints .A)({ path, line: numberOf(location, 'line'), column: numberOf(location, 'column') });
}
function fileFailure(file) {
const text = (0,formats_text .wh)(textOf(file, 'message') ?? '').replace(/^\s*● (?!.* › )[^\n]*\n+/, '');
const telling = /^ *Details:\n([^]*)/m.exec(text)?.[1] ?? text;
return {
severity: 'error',
message: messageIn(telling) || 'The test file failed, but none of its tests did.',
source: 'jest',
title: 'Test suite failed to run',
...(text.trim() !== '' && { details: text }),
hints: [...syntaxErrorIn(text), { kind: 'stack', text }, ...(0,json_hints .A)({ path: textOf(file, 'name') })]
};
}
function syntaxErrorIn(text) {
const error = text.indexOf('SyntaxError: ');
const line = error < 0 ? '' : text.slice(error, error + 1000).split('\n', 1)[0];
const [, path, row, column] = /^SyntaxError: (.+?): .* \((\d+):(\d+)\)$/.exec(line) ?? [];
return (0,json_hints .A)({ path, line: Number(row), column: Number(column) + 1 });
}
function checkTotals(sink, value, seen) {
const declared = { tests: numberOf(value, 'numTotalTests'), failed: numberOf(value, 'numFailedTests') };
compareCounts(sink, { declared, listed: seen });
if (seen.failed > 0 || seen.problems > 0 || (declared.failed ?? 0) > 0)
return;
if (fieldOf(value, 'wasInterrupted') === true)
sink.failure('The run was interrupted.');
else if (fieldOf(value, 'success') === false)
sink.failure('The run failed, says the report, though no test did: a snapshot, a coverage threshold or an error outside the tests.');
}
;
const libtest_reader_outcomes = {
ok: 'passed',
failed: 'failed',
ignored: 'skipped',
allowed_failure: 'skipped'
};
function startLibtestReader(sink) {
const running = new Set();
let isOpen = false;
let failures = 0;
let suites = 0;
let seconds;
const push = (event, outcome) => {
const full = textOf(event, 'name') ?? '';
running.delete(full);
if ((0,report .DI)(outcome))
failures++;
const taken = numberOf(event, 'exec_time');
const dollar = full.indexOf('$');
const reason = outcome === 'skipped' ? (0,formats_text .wh)(textOf(event, 'message') ?? '') : '';
sink.testCase({
name: full.slice(dollar + 1),
suites: dollar < 0 ? [] : [full.slice(0, dollar)],
outcome,
diagnostics: (0,report .DI)(outcome) ? [reader_diagnosticOf(event, full)] : [],
...(taken !== undefined && { seconds: taken }),
...(reason !== '' && { reason })
});
};
const abandon = () => {
if (!isOpen)
return;
for (const name of running)
push({ name }, 'errored');
sink.failure('A test binary ended before it told its result.');
};
const endSuite = (event) => {
for (const name of running)
push({ name }, 'errored');
isOpen = false;
const taken = numberOf(event, 'exec_time');
if (taken !== undefined)
seconds = (seconds ?? 0) + taken;
const declared = numberOf(event, 'failed') ?? 0;
if (declared > failures)
sink.failure(`A test binary counts ${declared} failed, and lists ${failures}.`);
else if (textOf(event, 'event') === 'failed' && failures === 0)
sink.failure('A test binary failed, and none of its tests did.');
};
return {
event(event) {
const [type, what] = [textOf(event, 'type'), textOf(event, 'event') ?? ''];
if (type === 'suite') {
if (what === 'started') {
abandon();
isOpen = true;
failures = 0;
suites++;
}
else
endSuite(event);
}
else if (type === 'bench')
push(event, 'passed');
else if (what === 'started')
running.add(textOf(event, 'name') ?? '');
else if (what !== 'timeout')
push(event, Object.hasOwn(libtest_reader_outcomes, what) ? libtest_reader_outcomes[what] : 'errored');
},
end() {
if (isOpen)
abandon();
else if (suites === 0)
sink.failure('No test binary tells its result.');
if (seconds !== undefined)
sink.seconds(seconds);
}
};
}
function reader_diagnosticOf(event, name) {
const output = (0,formats_text .wh)(textOf(event, 'stdout') ?? '').trim();
const said = textOf(event, 'message') ?? textOf(event, 'reason');
const panic = panicIn(output);
const error = /^Error: .+$/m.exec(output)?.[0];
const message = panic?.message ?? error ?? said ?? (0,formats_text .TM)(output);
const hints = [];
const documented = /^(\S.*\.(?:rs|md)) - .*\(line (\d{1,9})\)/.exec(name.slice(0, 1000));
if (documented !== null)
hints.push({ kind: 'location', location: { path: documented[1], start: { line: Number(documented[2]) } } });
if (output !== '')
hints.push({ kind: 'stack', text: output });
return {
severity: 'error',
message: (0,formats_text .wh)(message === '' ? 'It has no result, and printed nothing.' : message),
source: 'libtest',
...(output !== '' && { details: output }),
...(hints.length > 0 && { hints })
};
}
function panicIn(output) {
const start = /^thread '.*'(?: \(\d+\))? panicked at (.*)$/m.exec(output);
if (start === null)
return undefined;
const head = start[1];
if (!head.endsWith(':'))
return { message: head.replace(/, [^,]*:\d+:\d+$/, '').replace(/^'|'$/g, '') };
const lines = output.slice(start.index + start[0].length + 1).split('\n');
const end = lines.findIndex(line => /^(?:stack backtrace:|note: run with )/.test(line));
const message = lines
.slice(0, end < 0 ? 20 : end)
.join('\n')
.trim();
return message === '' ? undefined : { message };
}
;
const libtest = {
name: 'libtest',
description: 'Rust: JSON of `cargo test -- -Z unstable-options --format json`, cargo-nextest',
url: 'https://doc.rust-lang.org/nightly/rustc/tests/index.html#--format-format',
kind: 'tests',
guide: {
recognizedBy: 'lines of JSON with the `type` suite, test or bench and an `event`',
obtain: {
'Rust (nightly)': 'cargo test -- -Z unstable-options --format json > libtest.json',
'cargo-nextest': 'NEXTEST_EXPERIMENTAL_LIBTEST_JSON=1 cargo nextest run --message-format libtest-json > libtest.json'
},
limits: 'The format is not stable. It has no places but those in the text of a panic.'
},
recognizes: beginning => libtest_isEvent(firstRecord(beginning)),
async parse(source, sink) {
const reader = startLibtestReader(sink);
try {
await readJsonLines(source.lines(), sink, {
isRecord: libtest_isEvent,
record: value => reader.event(value),
others: 'usual'
});
}
finally {
reader.end();
}
}
};
function libtest_isEvent(value) {
const type = textOf(value, 'type');
if (type === 'bench')
return textOf(value, 'name') !== undefined;
return (type === 'suite' || type === 'test') && textOf(value, 'event') !== undefined;
}
;
const mocha = {
name: 'mocha',
description: 'JSON of Mocha (`--reporter json`) and Cypress',
url: 'https://mochajs.org/#json',
kind: 'tests',
guide: {
recognizedBy: 'an object with `stats` and a list `tests`',
obtain: {
Mocha: 'npx mocha --reporter json --reporter-option output=mocha.json',
Cypress: 'npx cypress run --reporter json > cypress.json'
},
limits: 'A test that passed at a second try is flaky only where `currentRetry` says so.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => mocha_isReport(value)),
async parse(source, sink) {
let run = startRun(sink);
await readJson(source, sink, {
isReport: mocha_isReport,
skipped: ['passes'],
elements: {
'tests.*': (value, { where }) => run.test(requireObject(value, where)),
'pending.*': (value, { where }) => run.pending(requireObject(value, where)),
'failures.*': (value, { where }) => run.failure(requireObject(value, where))
},
rest(value, document) {
const { tests, failed } = run.finish();
run = startRun(sink);
const stats = objectOf(value, 'stats');
const duration = numberOf(stats, 'duration');
if (duration !== undefined)
sink.seconds(duration / 1000);
if (document === 'broken')
return;
requireList(requireObject(value, 'it'), 'tests', '');
const declared = { tests: numberOf(stats, 'tests'), failed: numberOf(stats, 'failures') };
compareCounts(sink, { declared, listed: { tests, failed } });
}
});
}
};
function mocha_isReport(value) {
const stats = objectOf(value, 'stats');
return (numberOf(stats, 'tests') !== undefined &&
numberOf(stats, 'passes') !== undefined &&
Array.isArray(fieldOf(value, 'tests')));
}
function startRun(sink) {
let tests = 0;
let failed = 0;
const waiting = [];
const told = new Map();
const pending = new Map();
const failures = new Map();
const push = (entry, outcome) => {
if (outcome === 'failed')
failed++;
sink.testCase(mocha_caseOf(entry, outcome));
};
return {
test(entry) {
tests++;
if (Object.keys(objectOf(entry, 'err') ?? {}).length > 0) {
add(told, keyOf(entry), 1);
push(entry, 'failed');
}
else if (textOf(entry, 'speed') !== undefined)
push(entry, 'passed');
else
waiting.push(entry);
},
pending: (entry) => add(pending, keyOf(entry), 1),
failure(entry) {
const key = keyOf(entry);
const known = failures.get(key);
if (known === undefined)
failures.set(key, [entry]);
else
known.push(entry);
},
finish() {
for (const [key, count] of told)
failures.get(key)?.splice(0, count);
for (const entry of waiting) {
const key = keyOf(entry);
const failure = failures.get(key)?.shift();
const isPending = (pending.get(key) ?? 0) > 0;
if (isPending)
add(pending, key, -1);
if (failure !== undefined)
push(failure, 'failed');
else
push(entry, isPending || numberOf(entry, 'duration') === undefined ? 'skipped' : 'passed');
}
for (const entries of failures.values())
for (const entry of entries)
push(entry, 'failed');
return { tests, failed };
}
};
}
const add = (counts, key, count) => void counts.set(key, (counts.get(key) ?? 0) + count);
const keyOf = (entry) => `${textOf(entry, 'file') ?? ''}\n${textOf(entry, 'fullTitle') ?? ''}`;
function mocha_caseOf(entry, outcome) {
const name = textOf(entry, 'title') ?? textOf(entry, 'fullTitle') ?? '';
const fullTitle = textOf(entry, 'fullTitle') ?? name;
const suite = fullTitle.endsWith(` ${name}`) ? fullTitle.slice(0, -name.length - 1) : '';
const file = textOf(entry, 'file');
const duration = numberOf(entry, 'duration');
const retries = numberOf(entry, 'currentRetry') ?? 0;
return {
name: (0,formats_text .wh)(name),
suites: suite === '' ? [] : [(0,formats_text .wh)(suite)],
...(file !== undefined && { file }),
outcome: outcome === 'passed' && retries > 0 ? 'flaky' : outcome,
...(duration !== undefined && duration >= 0 && { seconds: duration / 1000 }),
...(retries > 0 && { attempts: retries + 1 }),
diagnostics: outcome === 'failed' ? [mocha_failureOf(entry, fullTitle)] : []
};
}
function mocha_failureOf(entry, title) {
const error = fieldOf(entry, 'err');
const message = (0,formats_text .wh)(textOf(error, 'message') ?? '');
const stack = (0,formats_text .wh)(textOf(error, 'stack') ?? '');
const details = stack.includes(message) ? stack : `${message}\n${stack}`;
const expected = shownValue(fieldOf(error, 'expected'));
const actual = shownValue(fieldOf(error, 'actual'));
return {
severity: 'error',
message: messageIn(message) || messageIn(details) || 'The test failed without a message.',
source: 'mocha',
title: (0,formats_text .wh)(title),
...(details.trim() !== '' && { details }),
hints: [
...(details.trim() === '' ? [] : [{ kind: 'stack', text: details }]),
...(0,json_hints .A)({ path: textOf(entry, 'file') })
],
...(expected !== undefined && { expected: (0,formats_text .wh)(expected) }),
...(actual !== undefined && { actual: (0,formats_text .wh)(actual) })
};
}
;
const mypy = {
name: 'mypy',
description: 'JSON lines of mypy (`--output=json`)',
url: 'https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-output',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'lines of JSON with `file`, `line`, `hint` and `severity`',
obtain: {
mypy: 'mypy --output=json . > mypy.json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => isObject(value) && mypy_isRecord(value)),
async parse(source, sink) {
await readJsonLines(source.lines(), sink, {
isRecord: mypy_isRecord,
record(value) {
if ((numberOf(value, 'line') ?? 0) >= 1 || textOf(value, 'severity') !== 'note')
sink.finding(mypy_diagnosticOf(value));
},
others: 'told'
});
}
};
const mypy_isRecord = (value) => textOf(value, 'file') !== undefined &&
textOf(value, 'message') !== undefined &&
numberOf(value, 'line') !== undefined &&
'hint' in value &&
'severity' in value;
const mypy_severities = new Map([
['error', 'error'],
['warning', 'warning'],
['note', 'info']
]);
const shifted = (column) => (column === undefined ? undefined : column + 1);
function mypy_diagnosticOf(value) {
const code = textOf(value, 'code') ?? '';
const hint = textOf(value, 'hint') ?? '';
return {
severity: mypy_severities.get(textOf(value, 'severity') ?? '') ?? 'error',
message: (0,formats_text .bD)(textOf(value, 'message'), code),
source: 'mypy',
hints: (0,json_hints .A)({
path: textOf(value, 'file'),
line: numberOf(value, 'line'),
column: shifted(numberOf(value, 'column')),
endLine: numberOf(value, 'end_line'),
endColumn: shifted(numberOf(value, 'end_column'))
}),
...(code !== '' && { code: mypy_codeOf(code) }),
...(hint !== '' && { details: (0,formats_text .wh)(hint) })
};
}
const mypy_codeOf = (value) => /^[a-z][a-z-]*$/.test(value) && value !== 'misc' && value !== 'syntax'
? { value, url: `https://mypy.rtfd.io/en/stable/_refs.html#code-${value}` }
: { value };
;
const oxlint = {
name: 'oxlint',
description: 'JSON of Oxlint (`--format=json`)',
url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html',
kind: 'findings',
guide: {
recognizedBy: 'an object whose `diagnostics` have a `filename` and `labels`',
obtain: {
Oxlint: 'npx oxlint --format=json > oxlint.json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => oxlint_isReport(value)),
async parse(source, sink) {
await readJson(source, sink, {
isReport: oxlint_isReport,
elements: {
'diagnostics.*': (value, { where }) => sink.finding(oxlint_diagnosticOf(requireObject(value, where)))
},
rest(value, document) {
if (document === 'whole')
requireList(requireObject(value, 'it'), 'diagnostics', '');
if (numberOf(value, 'number_of_files') === 0)
sink.warning('Oxlint found no files to lint.');
}
});
}
};
function oxlint_isReport(value) {
const diagnostics = fieldOf(value, 'diagnostics');
if (!Array.isArray(diagnostics) || !isObject(value))
return false;
if (diagnostics.length === 0)
return numberOf(value, 'number_of_files') !== undefined;
const [first] = diagnostics;
return (textOf(first, 'filename') !== undefined &&
(Array.isArray(fieldOf(first, 'labels')) || textOf(first, 'severity') !== undefined));
}
const oxlint_severities = new Map([
['warning', 'warning'],
['advice', 'info']
]);
function oxlint_diagnosticOf(value) {
const [first, ...others] = listOf(value, 'labels');
const span = objectOf(first, 'span');
const code = textOf(value, 'code');
const url = textOf(value, 'url');
const label = textOf(first, 'label');
const details = [
...(label === undefined ? [] : [label]),
...others.flatMap(other => labelLine(other)),
...listOf(value, 'causes').filter(cause => typeof cause === 'string'),
...[textOf(value, 'help'), textOf(value, 'note')].filter(text => text !== undefined && text !== '')
];
return {
severity: oxlint_severities.get(textOf(value, 'severity') ?? '') ?? 'error',
message: (0,formats_text .bD)(textOf(value, 'message'), code),
source: 'oxlint',
hints: (0,json_hints .A)({ path: textOf(value, 'filename'), line: numberOf(span, 'line'), column: numberOf(span, 'column') }),
...(code !== undefined && { code: url?.startsWith('https://') === true ? { value: code, url } : { value: code } }),
...(details.length > 0 && { details: (0,formats_text .wh)(details.join('\n')) })
};
}
function labelLine(value) {
const text = textOf(value, 'label');
const line = numberOf(objectOf(value, 'span'), 'line');
return text === undefined ? [] : [line === undefined ? text : `line ${line}: ${text}`];
}
;
const playwright = {
name: 'playwright',
description: 'JSON of Playwright Test (`--reporter=json`)',
url: 'https://playwright.dev/docs/test-reporters#json-reporter',
kind: 'tests',
guide: {
recognizedBy: 'an object with a `config` of projects, and `suites`',
obtain: {
Playwright: 'PLAYWRIGHT_JSON_OUTPUT_NAME=playwright.json npx playwright test --reporter=json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => playwright_isReport(value)),
async parse(source, sink) {
let listed = { tests: 0, failed: 0 };
let rootDir = '';
await readJson(source, sink, {
isReport: playwright_isReport,
elements: {
config: value => void (rootDir = textOf(value, 'rootDir') ?? ''),
'suites.*'(value, { where }) {
for (const test of testsIn({ suite: requireObject(value, where), where, rootDir })) {
listed.tests++;
if ((0,report .DI)(test.outcome))
listed.failed++;
sink.testCase(test);
}
},
'errors.*': (value, { where }) => sink.finding(playwright_diagnosticOf(requireObject(value, where), { severity: 'error' }))
},
rest(value, document) {
const stats = objectOf(value, 'stats');
const duration = numberOf(stats, 'duration');
if (duration !== undefined)
sink.seconds(duration / 1000);
if (document === 'whole') {
requireList(requireObject(value, 'it'), 'suites', '');
playwright_checkTotals(sink, stats, listed);
}
listed = { tests: 0, failed: 0 };
}
});
}
};
function playwright_isReport(value) {
const config = objectOf(value, 'config');
const isConfig = textOf(config, 'rootDir') !== undefined || Array.isArray(fieldOf(config, 'projects'));
const suites = fieldOf(value, 'suites');
return isConfig && (suites === undefined || Array.isArray(suites));
}
function* testsIn(root) {
const { rootDir } = root;
const open = [
{ suite: root.suite, titles: [], where: root.where }
];
for (let next = open.pop(); next !== undefined; next = open.pop()) {
const { suite, where: at } = next;
const title = (0,formats_text .wh)(textOf(suite, 'title') ?? '');
const titles = title === '' ? next.titles : [...next.titles, title];
for (const [index, value] of listOf(suite, 'specs').entries()) {
const spec = requireObject(value, `${at}.specs[${index}]`);
for (const [nth, test] of requireList(spec, 'tests', `${at}.specs[${index}]`).entries())
yield playwright_testOf(requireObject(test, `${at}.specs[${index}].tests[${nth}]`), { spec, titles, rootDir });
}
const inner = listOf(suite, 'suites')
.map((each, index) => ({ each, where: `${at}.suites[${index}]` }))
.map(({ each, where: place }) => ({ suite: requireObject(each, place), titles, where: place }));
open.push(...inner.reverse());
}
}
const playwright_outcomes = new Map([
['expected', 'passed'],
['unexpected', 'failed'],
['flaky', 'flaky'],
['skipped', 'skipped']
]);
function playwright_testOf(test, { spec, titles, rootDir }) {
const results = listOf(test, 'results').filter(isObject);
const outcome = playwright_outcomes.get(textOf(test, 'status') ?? '') ?? (fieldOf(spec, 'ok') === true ? 'passed' : 'failed');
const file = textOf(spec, 'file');
const project = textOf(test, 'projectName') ?? '';
const skip = listOf(test, 'annotations').find(each => ['skip', 'fixme'].includes(textOf(each, 'type') ?? ''));
const reason = textOf(skip, 'description') ?? textOf(skip, 'type') ?? 'did not run';
const attachments = results.flatMap(result => listOf(result, 'attachments').flatMap(playwright_attachmentOf));
const durations = results.map(result => Math.max(0, numberOf(result, 'duration') ?? 0));
return {
name: (0,formats_text .wh)(textOf(spec, 'title') ?? ''),
suites: project === '' ? titles : [(0,formats_text .wh)(project), ...titles],
...(file !== undefined && { file }),
outcome,
seconds: durations.reduce((sum, duration) => sum + duration, 0) / 1000,
...(results.length > 1 && { attempts: results.length }),
...(outcome === 'skipped' && { reason: (0,formats_text .wh)(reason) }),
diagnostics: playwright_diagnosticsOf({ test, spec, rootDir, results, outcome }),
...(attachments.length > 0 && { attachments })
};
}
function playwright_diagnosticsOf({ test, spec, rootDir, results, outcome }) {
if (outcome !== 'failed' && outcome !== 'flaky')
return [];
const severity = outcome === 'flaky' ? 'info' : 'error';
const failed = results.filter(result => !['passed', 'skipped'].includes(textOf(result, 'status') ?? ''));
const errors = (outcome === 'flaky' ? failed : failed.slice(-1)).flatMap(errorsOf);
const seen = new Set();
const diagnostics = errors
.map(error => playwright_diagnosticOf(error, { severity, spec, rootDir }))
.filter(each => {
const key = `${each.message}\n${JSON.stringify(each.hints)}`;
return seen.size < seen.add(key).size;
});
if (diagnostics.length > 0 || outcome === 'flaky')
return diagnostics;
const status = textOf(results.at(-1), 'status') ?? 'not run';
const expected = textOf(test, 'expectedStatus') ?? 'passed';
return [
playwright_diagnosticOf({ message: `The test is ${status}, and was expected to be ${expected}.` }, { severity, spec, rootDir })
];
}
function errorsOf(result) {
const first = objectOf(result, 'error');
const errors = listOf(result, 'errors').filter(isObject);
if (errors.length === 0)
return first === undefined ? [] : [first];
const stack = textOf(first, 'stack');
return errors.map((error, index) => (index === 0 && stack !== undefined ? { ...error, stack } : error));
}
function playwright_diagnosticOf(error, { severity, spec, rootDir }) {
const message = (0,formats_text .wh)(textOf(error, 'message') ?? textOf(error, 'value') ?? '');
const stack = (0,formats_text .wh)(textOf(error, 'stack') ?? '');
const snippet = (0,formats_text .wh)(textOf(error, 'snippet') ?? '');
const frames = stack.slice(Math.max(0, stack.search(/^ +at /m)));
const details = [
message,
message.includes(snippet) ? '' : snippet,
stack === '' || message.includes(frames) ? '' : frames
]
.filter(part => part !== '')
.join('\n\n');
const location = objectOf(error, 'location');
return {
severity,
message: messageIn(message) || messageIn(stack) || 'The test failed without a message.',
source: 'playwright',
...(details !== '' && { details: (0,formats_text .wh)(details) }),
hints: [
...(0,json_hints .A)({
path: textOf(location, 'file'),
line: numberOf(location, 'line'),
column: numberOf(location, 'column')
}),
...(stack === '' ? [] : [{ kind: 'stack', text: stack }]),
...(0,json_hints .A)({
path: absolute(textOf(spec, 'file'), rootDir),
line: numberOf(spec, 'line'),
column: numberOf(spec, 'column')
})
]
};
}
function absolute(file, rootDir = '') {
if (file === undefined || rootDir === '' || /^(?:[/\\]|[a-z]:)/i.test(file))
return file;
return `${rootDir.replace(/[/\\]$/, '')}/${file}`;
}
function playwright_attachmentOf(value) {
const path = textOf(value, 'path');
const contentType = textOf(value, 'contentType');
if (path === undefined || path === '')
return [];
return [{ name: textOf(value, 'name') ?? path, path, ...(contentType !== undefined && { contentType }) }];
}
function playwright_checkTotals(sink, stats, listed) {
const [expected, unexpected, flaky, skipped] = ['expected', 'unexpected', 'flaky', 'skipped'].map(key => numberOf(stats, key));
if (expected === undefined || unexpected === undefined)
return;
const tests = expected + unexpected + (flaky ?? 0) + (skipped ?? 0);
compareCounts(sink, { declared: { tests, failed: unexpected }, listed });
}
;
const pylint = {
name: 'pylint',
description: 'JSON of Pylint (`--output-format=json`, `json2`)',
url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
kind: 'findings',
guide: {
recognizedBy: 'a list of messages with `symbol` and `message-id`, or an object with `messages` and `statistics`',
obtain: {
'Pylint 3 and later': 'pylint --output-format=json2:pylint.json src',
'Pylint 2': 'pylint --output-format=json:pylint.json src'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => pylint_isReport(value)),
async parse(source, sink) {
const element = (value, { where }) => sink.finding(pylint_diagnosticOf(requireObject(value, where)));
await readJson(source, sink, {
isReport: pylint_isReport,
elements: { '*': element, 'messages.*': element },
rest(value, document) {
if (document === 'whole' && !Array.isArray(value))
requireList(requireObject(value, 'it'), 'messages', '');
}
});
}
};
function pylint_isReport(value) {
const messages = Array.isArray(value) ? value : fieldOf(value, 'messages');
if (!Array.isArray(messages))
return false;
if (messages.length === 0)
return objectOf(objectOf(value, 'statistics'), 'messageTypeCount') !== undefined;
const [first] = messages;
return textOf(first, 'symbol') !== undefined && (textOf(first, 'module') ?? textOf(first, 'message-id')) !== undefined;
}
const pylint_severities = new Map([
['fatal', 'error'],
['error', 'error'],
['warning', 'warning'],
['convention', 'info'],
['refactor', 'info'],
['info', 'info']
]);
const pylint_shifted = (column) => (column === undefined ? undefined : column + 1);
function pylint_diagnosticOf(value) {
const type = textOf(value, 'type') ?? '';
const symbol = textOf(value, 'symbol');
const id = textOf(value, 'message-id') ?? textOf(value, 'messageId');
const category = type === 'info' ? 'information' : type;
const page = `https://pylint.readthedocs.io/en/stable/user_guide/messages/${category}/${symbol ?? ''}.html`;
const isOwn = pylint_severities.has(type) && symbol !== undefined && /^[a-z][a-z0-9-]*$/.test(symbol);
return {
severity: pylint_severities.get(type) ?? 'error',
message: (0,formats_text .bD)(textOf(value, 'message'), symbol),
source: 'pylint',
hints: (0,json_hints .A)({
path: textOf(value, 'path'),
line: numberOf(value, 'line'),
column: pylint_shifted(numberOf(value, 'column')),
endLine: numberOf(value, 'endLine'),
endColumn: pylint_shifted(numberOf(value, 'endColumn'))
}),
...(symbol !== undefined
? { code: isOwn ? { value: symbol, url: page } : { value: symbol } }
: id !== undefined && { code: { value: id } })
};
}
;
const pyright = {
name: 'pyright',
description: 'JSON of Pyright and basedpyright (`--outputjson`)',
url: 'https://microsoft.github.io/pyright/#/command-line?id=json-output',
kind: 'findings',
guide: {
recognizedBy: 'an object with a list `generalDiagnostics`',
obtain: {
Pyright: 'npx pyright --outputjson > pyright.json',
basedpyright: 'basedpyright --outputjson > pyright.json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => pyright_isReport(value)),
async parse(source, sink) {
await readJson(source, sink, {
isReport: pyright_isReport,
elements: {
'generalDiagnostics.*': (value, { where }) => sink.finding(pyright_diagnosticOf(requireObject(value, where)))
},
rest(value, document) {
if (document === 'whole')
requireList(requireObject(value, 'it'), 'generalDiagnostics', '');
if (numberOf(objectOf(value, 'summary'), 'filesAnalyzed') === 0)
sink.warning('Pyright found no files to check.');
}
});
}
};
const pyright_isReport = (value) => isObject(value) && Array.isArray(fieldOf(value, 'generalDiagnostics'));
const pyright_severities = new Map([
['warning', 'warning'],
['information', 'info']
]);
function pyright_diagnosticOf(value) {
const range = objectOf(value, 'range');
const start = objectOf(range, 'start');
const end = objectOf(range, 'end');
const rule = textOf(value, 'rule');
return {
severity: pyright_severities.get(textOf(value, 'severity') ?? '') ?? 'error',
message: (0,formats_text .bD)(textOf(value, 'message'), rule),
source: 'pyright',
hints: (0,json_hints .A)({
path: textOf(value, 'file'),
line: fromOne(start, 'line'),
column: fromOne(start, 'character'),
endLine: fromOne(end, 'line'),
endColumn: fromOne(end, 'character')
}),
...(rule !== undefined && { code: { value: rule, ...pageOf(rule) } })
};
}
const fromOne = (position, name) => (numberOf(position, name) ?? NaN) + 1;
const pageOf = (rule) => /^report[A-Z][A-Za-z]{1,60}$/.test(rule)
? { url: `https://github.com/microsoft/pyright/blob/main/docs/configuration.md#${rule}` }
: {};
;
const mostSuggestions = 5;
const rdjson = {
name: 'rdjson',
description: 'Reviewdog Diagnostic Format in JSON (rdjson, rdjsonl), written by Ruff, Biome and others',
url: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'an object whose `diagnostics` have `location.path` and `message`, or lines of such diagnostics',
obtain: {
Ruff: 'ruff check --output-format rdjson > rd.json',
Biome: 'npx biome ci --reporter=rdjson > rd.json',
ESLint: 'npx eslint -f rdjson . > rd.json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => rdjson_isReport(value) || rdjson_isRecord(value)),
async parse(source, sink) {
const peeked = await peekLines(source.lines());
if (source.size === 0 || rdjson_isRecord(peeked.first)) {
const record = (value) => sink.finding(rdjson_diagnosticOf(value, { where: 'it', defaults: {} }));
await readJsonLines(peeked.lines, sink, { isRecord: rdjson_isRecord, record, others: 'told' });
return;
}
await peeked.close();
let waiting = [];
await readJson(source, sink, {
isReport: rdjson_isReport,
elements: {
'diagnostics.*'(value, { where }) {
const diagnostic = requireObject(value, where);
requireText(diagnostic, 'message', where);
waiting.push({ value: diagnostic, where });
}
},
rest(value, document) {
const defaults = isObject(value) ? value : {};
for (const { value: diagnostic, where } of waiting)
sink.finding(rdjson_diagnosticOf(diagnostic, { where, defaults }));
waiting = [];
if (document === 'whole')
requireList(requireObject(value, 'it'), 'diagnostics', '');
}
});
}
};
function rdjson_isReport(value) {
const diagnostics = fieldOf(value, 'diagnostics');
if (!Array.isArray(diagnostics) || !isObject(value) || 'summary' in value || 'command' in value)
return false;
if (diagnostics.length > 0)
return rdjson_isRecord(diagnostics[0]);
return (objectOf(value, 'source') !== undefined ||
Object.keys(value).every(key => key === 'diagnostics' || key === 'severity'));
}
function rdjson_isRecord(value) {
return (isObject(value) &&
textOf(value, 'message') !== undefined &&
textOf(objectOf(value, 'location'), 'path') !== undefined &&
!('category' in value) &&
!('reason' in value));
}
function rdjson_severityOf(value) {
if (value === 'ERROR' || value === 1)
return 'error';
if (value === 'WARNING' || value === 2)
return 'warning';
return value === 'INFO' || value === 3 ? 'info' : undefined;
}
function rdjson_diagnosticOf(value, { where, defaults }) {
const location = objectOf(value, 'location');
const range = objectOf(location, 'range');
const [start, end] = [objectOf(range, 'start'), objectOf(range, 'end')];
const source = textOf(objectOf(value, 'source'), 'name') ?? textOf(objectOf(defaults, 'source'), 'name');
const code = rdjson_codeOf(objectOf(value, 'code'));
const details = rdjson_detailsOf(value);
return {
severity: rdjson_severityOf(fieldOf(value, 'severity')) ?? rdjson_severityOf(fieldOf(defaults, 'severity')) ?? 'warning',
message: (0,formats_text .bD)(requireText(value, 'message', where), code?.value),
source: (0,formats_text .wh)(source ?? 'rdjson'),
hints: (0,json_hints .A)({
path: textOf(location, 'path'),
line: numberOf(start, 'line'),
column: numberOf(start, 'column'),
endLine: numberOf(end, 'line'),
endColumn: numberOf(end, 'column')
}),
...(code !== undefined && { code }),
...(details !== '' && { details })
};
}
function rdjson_codeOf(code) {
const [value, url] = [textOf(code, 'value') ?? '', textOf(code, 'url') ?? ''];
if (value === '')
return undefined;
return /^https?:\/\//.test(url) ? { value: (0,formats_text .wh)(value), url } : { value: (0,formats_text .wh)(value) };
}
const either = (value, [snake, camel]) => fieldOf(value, snake) ?? fieldOf(value, camel);
function rdjson_detailsOf(value) {
const parts = [];
for (const suggestion of listOf(value, 'suggestions').slice(0, mostSuggestions)) {
const text = textOf(suggestion, 'text') ?? '';
parts.push(text.trim() === '' ? 'Suggestion: remove it.' : `Suggestion:\n${text.trimEnd()}`);
}
const related = either(value, ['related_locations', 'relatedLocations']);
for (const each of Array.isArray(related) ? related.slice(0, mostSuggestions) : []) {
const place = objectOf(each, 'location');
const line = numberOf(objectOf(objectOf(place, 'range'), 'start'), 'line');
parts.push(`${textOf(place, 'path') ?? ''}${line === undefined ? '' : `:${line}`}: ${textOf(each, 'message') ?? ''}`);
}
const original = either(value, ['original_output', 'originalOutput']);
if (typeof original === 'string' && original.trim() !== '')
parts.push(original.trim());
return (0,formats_text .wh)(parts.join('\n\n'));
}
;
const rspec = {
name: 'rspec',
description: 'JSON of RSpec (`--format json`)',
url: 'https://rspec.info/features/3-13/rspec-core/formatters/json-formatter/',
kind: 'tests',
guide: {
recognizedBy: 'an object whose `summary` has an `example_count`',
obtain: {
RSpec: 'rspec --format json --out rspec.json'
}
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => rspec_isReport(value)),
async parse(source, sink) {
let listed = { tests: 0, failed: 0 };
await readJson(source, sink, {
isReport: rspec_isReport,
elements: {
'examples.*'(value, { where }) {
const test = rspec_testOf(requireObject(value, where));
listed.tests++;
if ((0,report .DI)(test.outcome))
listed.failed++;
sink.testCase(test);
}
},
rest(value, document) {
const summary = objectOf(value, 'summary');
const seconds = numberOf(summary, 'duration');
if (seconds !== undefined)
sink.seconds(seconds);
pushErrorsOutside(sink, value);
if (document === 'whole') {
requireList(requireObject(value, 'it'), 'examples', '');
const declared = { tests: numberOf(summary, 'example_count'), failed: numberOf(summary, 'failure_count') };
compareCounts(sink, { declared, listed });
}
listed = { tests: 0, failed: 0 };
}
});
}
};
function rspec_isReport(value) {
if (numberOf(objectOf(value, 'summary'), 'example_count') !== undefined)
return true;
const examples = fieldOf(value, 'examples');
return Array.isArray(examples) && textOf(examples[0], 'full_description') !== undefined;
}
const rspec_outcomes = new Map([
['passed', 'passed'],
['failed', 'failed'],
['pending', 'skipped']
]);
function rspec_testOf(entry) {
const outcome = rspec_outcomes.get(textOf(entry, 'status') ?? '') ?? 'errored';
const name = textOf(entry, 'description') ?? '';
const fullName = textOf(entry, 'full_description') ?? name;
const group = name !== '' && fullName.endsWith(name) ? fullName.slice(0, -name.length).trimEnd() : '';
const file = /^(.+)\[[\d:]+\]$/.exec(textOf(entry, 'id') ?? '')?.[1] ?? textOf(entry, 'file_path');
const seconds = numberOf(entry, 'run_time');
const reason = textOf(entry, 'pending_message');
return {
name: (0,formats_text .wh)(name === '' ? fullName : name),
suites: group === '' ? [] : [(0,formats_text .wh)(group)],
...(file !== undefined && { file }),
outcome,
...(seconds !== undefined && seconds >= 0 && { seconds }),
...(outcome === 'skipped' && reason !== undefined && { reason: (0,formats_text .wh)(reason) }),
diagnostics: (0,report .DI)(outcome) ? [rspec_failureOf(entry, fullName)] : []
};
}
function rspec_failureOf(entry, title) {
const exception = fieldOf(entry, 'exception');
const className = textOf(exception, 'class') ?? '';
const text = messageIn((0,formats_text .wh)(textOf(exception, 'message') ?? ''));
const trace = listOf(exception, 'backtrace')
.filter(line => typeof line === 'string')
.join('\n');
const isExpectation = className.startsWith('RSpec::Expectations::');
const prefix = className === '' || isExpectation || text.startsWith(className) ? '' : `${className}: `;
const [, expected, actual] = /^expected: (.{1,10000})\n\s+got: (.{1,10000})$/m.exec(text) ?? [];
return {
severity: 'error',
message: `${prefix}${text}` || `The example has the status “${textOf(entry, 'status') ?? ''}”.`,
source: 'rspec',
title: (0,formats_text .wh)(title),
details: (0,formats_text .wh)(`${prefix}${textOf(exception, 'message')?.trim() ?? ''}\n\n${trace}`),
hints: [
...(trace === '' ? [] : [{ kind: 'stack', text: (0,formats_text .wh)(trace) }]),
...(0,json_hints .A)({ path: textOf(entry, 'file_path'), line: numberOf(entry, 'line_number') })
],
...(expected !== undefined && { expected }),
...(actual !== undefined && { actual })
};
}
function pushErrorsOutside(sink, value) {
const count = numberOf(objectOf(value, 'summary'), 'errors_outside_of_examples_count') ?? 0;
if (count === 0)
return;
const texts = listOf(value, 'messages')
.filter(text => typeof text === 'string')
.map(formats_text .wh)
.filter(text => /^\s*(?:An error occurred|\w*Error\b)/.test(text));
for (const text of texts) {
const [message] = text.trim().split(/\n[ \t]*# \S/, 1);
sink.finding({
severity: 'error',
source: 'rspec',
message: (0,formats_text .bD)(messageIn(message)),
details: text.trim(),
hints: [
{ kind: 'stack', text },
...(0,json_hints .A)({ path: /^\s*An error occurred while loading (\S+?)\.?$/m.exec(text)?.[1] })
]
});
}
if (texts.length === 0)
sink.failure(`The report declares ${count} error${count === 1 ? '' : 's'} outside of examples.`);
}
;
const ruff = {
name: 'ruff',
description: 'JSON of Ruff (`--output-format json`, `json-lines`)',
url: 'https://docs.astral.sh/ruff/settings/#output-format',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'a list of findings, or lines of them, with `code` and `location.row`',
obtain: {
Ruff: 'ruff check --output-format json --output-file ruff.json'
},
limits: 'A finding in a notebook is placed in the file, without a line: its rows are those of a cell.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => ruff_isReport(value) || ruff_isRecord(value)),
async parse(source, sink) {
const peeked = await peekLines(source.lines());
if (source.size === 0 || ruff_isRecord(peeked.first)) {
const record = (value) => sink.finding(ruff_diagnosticOf(value, 'it'));
await readJsonLines(peeked.lines, sink, { isRecord: ruff_isRecord, record, others: 'told' });
return;
}
await peeked.close();
await readJson(source, sink, {
isReport: ruff_isReport,
elements: { '*': (value, { where }) => sink.finding(ruff_diagnosticOf(requireObject(value, where), where)) },
rest: value => requireArray(value, 'it')
});
}
};
const ruff_isReport = (value) => Array.isArray(value) && ruff_isRecord(value[0]);
function ruff_isRecord(value) {
return (isObject(value) &&
'code' in value &&
(numberOf(objectOf(value, 'location'), 'row') !== undefined ||
(textOf(value, 'filename') !== undefined && 'noqa_row' in value)));
}
function ruff_diagnosticOf(value, where) {
const [start, end] = [objectOf(value, 'location'), objectOf(value, 'end_location')];
const code = textOf(value, 'code');
const url = textOf(value, 'url');
const cell = numberOf(value, 'cell');
const fix = textOf(objectOf(value, 'fix'), 'message');
const line = numberOf(start, 'row');
const path = textOf(value, 'filename');
const inCell = cell === undefined ? undefined : `In cell ${cell}, line ${line ?? 1}.`;
const details = [inCell, fix === undefined ? undefined : `Fix: ${(0,formats_text .wh)(fix)}.`].filter(part => part !== undefined);
return {
severity: textOf(value, 'severity') === 'warning' ? 'warning' : textOf(value, 'severity') === 'info' ? 'info' : 'error',
message: (0,formats_text .bD)(requireText(value, 'message', where), code),
source: 'ruff',
hints: cell === undefined
? (0,json_hints .A)({
path,
line,
column: numberOf(start, 'column'),
endLine: numberOf(end, 'row'),
endColumn: numberOf(end, 'column')
})
: (0,json_hints .A)({ path }),
...(code !== undefined && { code: url?.startsWith('https://') === true ? { value: code, url } : { value: code } }),
...(details.length > 0 && { details: details.join('\n') })
};
}
;
function messageText(message, strings) {
const id = textOf(message, 'id');
const named = id === undefined
? undefined
: (objectOf(objectOf(strings.rule, 'messageStrings'), id) ??
objectOf(objectOf(strings.driver, 'globalMessageStrings'), id));
const template = textOf(message, 'text') ?? textOf(named, 'text') ?? textOf(message, 'markdown') ?? textOf(named, 'markdown');
if (template === undefined)
return undefined;
const values = listOf(message, 'arguments');
const text = values.length === 0
? template
: template.replace(/\{\{|\}\}|\{(\d{1,4})\}/g, (match, index) => {
if (index === undefined)
return match.charAt(0);
const value = values[Number(index)];
return typeof value === 'string' ? value : match;
});
return text.replace(/\[([^[\]\n]{1,1000})\]\(\d{1,6}\)/g, '$1');
}
;
const longestChain = 20;
function hintsFor(physical, run) {
const region = objectOf(physical, 'region');
const line = numberOf(region, 'startLine');
const endColumn = numberOf(region, 'endColumn');
const place = {
path: undefined,
line,
column: numberOf(region, 'startColumn'),
endLine: numberOf(region, 'endLine') ?? (endColumn === undefined ? undefined : line),
endColumn
};
return pathsOf(objectOf(physical, 'artifactLocation'), run).flatMap(path => (0,json_hints .A)({ ...place, path }));
}
function pathsOf(artifact, run) {
const index = numberOf(artifact, 'index');
const listed = objectOf(listOf(run, 'artifacts')[index ?? -1], 'location');
const meant = textOf(artifact, 'uri') === undefined ? listed : artifact;
const uri = textOf(meant, 'uri');
if (uri === undefined || uri === '')
return [];
const bases = objectOf(run, 'originalUriBaseIds');
let whole = uri;
let base = textOf(meant, 'uriBaseId');
for (let steps = 0; base !== undefined && steps < longestChain && !isAbsolute(whole); steps++) {
const location = objectOf(bases, base);
const parent = textOf(location, 'uri');
if (parent !== undefined)
whole = `${parent}${parent === '' || parent.endsWith('/') ? '' : '/'}${whole}`;
base = textOf(location, 'uriBaseId');
}
return [...new Set([pathOf(whole), pathOf(uri)])];
}
const isAbsolute = (uri) => /^(?:[a-z][\w+.-]*:|\/)/i.test(uri);
function pathOf(uri) {
const path = uri
.replace(/^file:\/\/(?:localhost(?=\/))?/i, '')
.replace(/^\/(?=[a-z]:)/i, '')
.replace(/^file:(?=[^/])/i, '');
try {
return decodeURIComponent(path);
}
catch {
return path;
}
}
function places_lineOf(location, run) {
const physical = objectOf(location, 'physicalLocation');
const [hint] = hintsFor(physical, run);
const logical = textOf(listOf(location, 'logicalLocations')[0], 'fullyQualifiedName');
const where = hint?.kind === 'location'
? `${hint.location.path}${hint.location.start === undefined ? '' : `:${hint.location.start.line}`}`
: undefined;
const words = [where, logical, textOf(objectOf(location, 'message'), 'text')].filter(word => word !== undefined);
return words.length === 0 ? undefined : words.join(': ');
}
;
function rulesOf(run) {
const tool = objectOf(run, 'tool');
const driver = objectOf(tool, 'driver');
const extensions = listOf(tool, 'extensions').filter(isObject);
const byId = new Map();
for (const component of [driver, ...extensions])
for (const rule of listOf(component, 'rules')) {
const id = textOf(rule, 'id');
if (id !== undefined && isObject(rule) && !byId.has(id))
byId.set(id, rule);
}
const componentOf = (reference) => {
const component = objectOf(reference, 'toolComponent');
if (component === undefined)
return driver;
const [index, name, guid] = [numberOf(component, 'index'), textOf(component, 'name'), textOf(component, 'guid')];
return index !== undefined && index >= 0
? extensions[index]
: [driver, ...extensions].find(each => (guid !== undefined && textOf(each, 'guid') === guid) ||
(name !== undefined && textOf(each, 'name') === name));
};
const ownId = (result) => textOf(result, 'ruleId') ?? textOf(objectOf(result, 'rule'), 'id');
function find(result) {
const reference = objectOf(result, 'rule');
const index = numberOf(result, 'ruleIndex') ?? numberOf(reference, 'index');
const rule = index === undefined || index < 0 ? undefined : listOf(componentOf(reference), 'rules')[index];
if (isObject(rule))
return rule;
for (let id = ownId(result) ?? ''; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
const known = byId.get(id);
if (known !== undefined)
return known;
}
return undefined;
}
return { find, idOf: result => ownId(result) ?? textOf(find(result), 'id') };
}
const rules_severities = new Map([
['error', 'error'],
['warning', 'warning'],
['note', 'info'],
['none', 'info']
]);
function rules_severityOf(result, rule, run) {
const kind = textOf(result, 'kind')?.toLowerCase() ?? 'fail';
if (kind === 'pass' || kind === 'notapplicable')
return undefined;
if (textOf(result, 'baselineState') === 'absent' || isSuppressed(result))
return undefined;
if (kind === 'informational')
return 'info';
const level = textOf(result, 'level')?.toLowerCase();
if (kind === 'open' || kind === 'review')
return level === undefined || level === 'none' ? 'warning' : (rules_severities.get(level) ?? 'warning');
const meant = level ?? overriddenLevel(result, rule, run) ?? textOf(objectOf(rule, 'defaultConfiguration'), 'level');
return rules_severities.get(meant?.toLowerCase() ?? 'warning') ?? 'warning';
}
function isSuppressed(result) {
const suppressions = listOf(result, 'suppressions');
const statuses = suppressions.map(each => (textOf(each, 'status') ?? textOf(each, 'state') ?? '').toLowerCase());
return suppressions.length > 0 && !statuses.some(status => status === 'underreview' || status === 'rejected');
}
function overriddenLevel(result, rule, run) {
const invocations = listOf(run, 'invocations');
const index = numberOf(objectOf(result, 'provenance'), 'invocationIndex') ?? (invocations.length === 1 ? 0 : -1);
const id = textOf(rule, 'id') ?? textOf(result, 'ruleId');
for (const override of listOf(invocations[index], 'ruleConfigurationOverrides')) {
const descriptor = objectOf(override, 'descriptor');
const sameIndex = numberOf(descriptor, 'index') !== undefined && numberOf(descriptor, 'index') === numberOf(result, 'ruleIndex');
const sameId = id !== undefined && fieldOf(descriptor, 'id') === id;
if (sameIndex || sameId)
return textOf(objectOf(override, 'configuration'), 'level');
}
return undefined;
}
;
const mostRelated = 20;
const keptFields = [
'ruleId',
'ruleIndex',
'rule',
'message',
'kind',
'level',
'locations',
'relatedLocations',
'stacks',
'provenance',
'analysisTarget',
'suppressions',
'baselineState'
];
const sarif = {
name: 'sarif',
description: 'SARIF 2.1.0, JSON of many linters and scanners: CodeQL, Semgrep, Trivy, clippy-sarif, .NET analyzers',
url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
kind: 'findings',
guide: {
recognizedBy: 'an object with `version` 2.x and `runs`, or a `$schema` of SARIF',
obtain: {
CodeQL: 'codeql database analyze db --format=sarif-latest --output=codeql.sarif',
Semgrep: 'semgrep scan --sarif --output semgrep.sarif',
Trivy: 'trivy fs --format sarif --output trivy.sarif .',
Clippy: 'cargo clippy --message-format=json | clippy-sarif > clippy.sarif',
'.NET': 'dotnet build -p:ErrorLog="build.sarif%2cversion=2.1"',
PMD: 'pmd check -f sarif -r pmd.sarif -d src -R rulesets/java/quickstart.xml'
},
limits: 'Suppressed results are left out. A region by characters or bytes alone has no line.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => sarif_isReport(value)),
async parse(source, sink) {
let results = new Map();
await readJson(source, sink, {
isReport: sarif_isReport,
skipped: ['graphs', 'webRequests', 'addresses', 'threadFlowLocations', 'taxonomies', 'translations'].map(key => `runs.*.${key}`),
elements: {
'runs.*.results.*'(value, { where, indices: [run = 0] }) {
const result = requireObject(value, where);
const kept = Object.fromEntries(keptFields.filter(key => Object.hasOwn(result, key)).map(key => [key, result[key]]));
const known = results.get(run);
if (known === undefined)
results.set(run, [kept]);
else
known.push(kept);
}
},
rest(value, document) {
const faults = [];
for (const [index, run] of listOf(value, 'runs').entries())
try {
pushRun(sink, {
run: requireObject(run, `runs[${index}]`),
where: `runs[${index}]`,
results: results.get(index) ?? []
});
}
catch (error) {
faults.push(error);
}
results = new Map();
if (document === 'whole')
requireList(requireObject(value, 'it'), 'runs', '');
if (faults.length > 0)
throw faults[0];
}
});
}
};
function sarif_isReport(value) {
if (/sarif/i.test(textOf(value, '$schema') ?? ''))
return true;
const runs = fieldOf(value, 'runs');
if (!Array.isArray(runs))
return false;
if (/^2\.\d/.test(textOf(value, 'version') ?? ''))
return true;
const run = runs[0];
return (objectOf(objectOf(run, 'tool'), 'driver') !== undefined ||
objectOf(listOf(run, 'results')[0], 'message') !== undefined);
}
function pushRun(sink, { run, where, results }) {
const rules = rulesOf(run);
const driver = objectOf(objectOf(run, 'tool'), 'driver');
const tool = (0,formats_text .wh)(textOf(driver, 'name') ?? 'sarif');
const severities = [];
for (const result of results) {
const rule = rules.find(result);
const severity = rules_severityOf(result, rule, run);
if (severity === undefined)
continue;
severities.push(severity);
sink.finding(sarif_diagnosticOf(result, severity, { run, rules, driver, tool }));
}
pushNotifications(sink, { run, rules, driver, tool }, severities);
const listed = fieldOf(run, 'results');
if (listed === null || (listed === undefined && results.length === 0))
sink.warning(`The run of ${tool} has no list of results: it says nothing of the code.`);
else if (listed !== undefined && !Array.isArray(listed))
throw new errors .mB(`${where}.results is not a list`);
}
function sarif_diagnosticOf(result, severity, { run, rules, driver, tool }) {
const rule = rules.find(result);
const id = rules.idOf(result);
const about = textOf(objectOf(rule, 'fullDescription'), 'text') ?? textOf(objectOf(rule, 'shortDescription'), 'text');
const message = messageText(objectOf(result, 'message'), { rule, driver });
const physical = objectOf(listOf(result, 'locations')[0], 'physicalLocation');
const details = [
about === undefined || message === undefined || message.includes(about) ? undefined : about,
linesOf('Also at', listOf(result, 'locations').slice(1), run),
linesOf('Related', listOf(result, 'relatedLocations'), run),
...listOf(result, 'stacks')
.slice(0, 3)
.map(stack => linesOf('Stack', listOf(stack, 'frames').map(frame => fieldOf(frame, 'location')), run))
].filter(part => part !== undefined);
return {
severity,
message: (0,formats_text .bD)(message, about, id),
source: tool,
hints: hintsFor(physical ?? { artifactLocation: fieldOf(result, 'analysisTarget') }, run),
...(id !== undefined && { code: sarif_codeOf(id, rule) }),
...(details.length > 0 && { details: (0,formats_text .wh)(details.join('\n\n')) })
};
}
function linesOf(heading, locations, run) {
const lines = locations.slice(0, mostRelated).flatMap(location => places_lineOf(location, run) ?? []);
const more = locations.length - mostRelated;
return lines.length === 0
? undefined
: [`${heading}:`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n  ');
}
function sarif_codeOf(id, rule) {
const url = textOf(rule, 'helpUri');
return url !== undefined && /^https?:\/\/\S+$/.test(url) ? { value: (0,formats_text .wh)(id), url } : { value: (0,formats_text .wh)(id) };
}
function pushNotifications(sink, context, severities) {
const { run, tool } = context;
const invocations = listOf(run, 'invocations');
const notifications = invocations.flatMap(invocation => [
...listOf(invocation, 'toolExecutionNotifications'),
...listOf(invocation, 'toolConfigurationNotifications')
]);
let told = 0;
for (const notification of notifications.filter(isObject)) {
const level = textOf(notification, 'level') ?? 'warning';
if (level !== 'error' && level !== 'warning')
continue;
const descriptor = objectOf(notification, 'descriptor');
const said = sarif_diagnosticOf({ ...notification, ...(descriptor !== undefined && { rule: descriptor }) }, level, context);
const place = places_lineOf(listOf(notification, 'locations')[0], run);
const where = place === undefined ? '' : ` (${(0,formats_text .wh)(place)})`;
const sentence = `${tool} says of its run${where}: ${sentenceOf(said.message)}`;
if (level === 'warning')
sink.warning(sentence);
else if (severities.includes('error'))
sink.failure(sentence);
else
sink.finding(said);
if (level === 'error')
told++;
}
const failed = invocations.some(invocation => fieldOf(invocation, 'executionSuccessful') === false);
if (!failed || told > 0)
return;
const sentence = `The run of ${tool} failed, says its report, and gives no reason.`;
if (severities.length === 0)
sink.failure(sentence);
else
sink.warning(sentence);
}
const sentenceOf = (text) => (text.trimEnd().endsWith('.') ? text.trimEnd() : `${text.trimEnd()}.`);
;
const stylelint = {
name: 'stylelint',
description: 'JSON of Stylelint (`--formatter json`)',
url: 'https://stylelint.io/user-guide/options#formatter',
kind: 'findings',
guide: {
recognizedBy: 'a list of files with `source` and `warnings`',
obtain: {
Stylelint: 'npx stylelint "**/*.css" --formatter json --output-file stylelint.json'
},
limits: 'Stylelint 16 and later writes its report to stderr: `> file` leaves it empty, `--output-file` does not.'
},
recognizes: beginning => valuesIn(beginning).some(({ value }) => stylelint_isReport(value)),
async parse(source, sink) {
const told = new Set();
const once = (text, act) => {
if (told.has(text))
return;
told.add(text);
act();
};
await readJson(source, sink, {
isReport: stylelint_isReport,
elements: {
'*'(value, { where }) {
const file = requireObject(value, where);
const path = textOf(file, 'source');
for (const [index, warning] of requireList(file, 'warnings', where).entries())
sink.finding(stylelint_diagnosticOf(requireObject(warning, `${where}.warnings[${index}]`), path));
for (const warning of listOf(file, 'parseErrors'))
sink.finding(stylelint_diagnosticOf(warning, path));
for (const text of listOf(file, 'invalidOptionWarnings').map(each => textOf(each, 'text') ?? ''))
once(text, () => sink.finding({ severity: 'error', message: (0,formats_text .bD)(text), source: 'stylelint', title: 'Invalid option' }));
for (const text of listOf(file, 'deprecations').map(each => textOf(each, 'text') ?? ''))
once(text, () => sink.warning(`Stylelint says: ${(0,formats_text .wh)(text)}`));
}
},
rest: value => requireArray(value, 'it')
});
}
};
function stylelint_isReport(value) {
const file = Array.isArray(value) ? value[0] : undefined;
return Array.isArray(fieldOf(file, 'warnings'))
? 'source' in file || Array.isArray(fieldOf(file, 'parseErrors'))
: textOf(file, 'source') !== undefined && Array.isArray(fieldOf(file, 'invalidOptionWarnings'));
}
function stylelint_diagnosticOf(warning, path) {
const rule = textOf(warning, 'rule') ?? textOf(warning, 'stylelintType');
const text = (0,formats_text .bD)(textOf(warning, 'text'), rule);
const isOwn = rule !== undefined && /^[a-z]+(?:-[a-z]+)+$/.test(rule) && !text.startsWith('Unknown rule ');
return {
severity: textOf(warning, 'severity') === 'warning' ? 'warning' : 'error',
message: text,
source: 'stylelint',
hints: (0,json_hints .A)({
path,
line: numberOf(warning, 'line'),
column: numberOf(warning, 'column'),
endLine: numberOf(warning, 'endLine'),
endColumn: numberOf(warning, 'endColumn')
}),
...(rule !== undefined && {
code: isOwn ? { value: rule, url: `https://stylelint.io/user-guide/rules/${rule}` } : { value: rule }
})
};
}
;
const formats = [
actionlint,
biome,
cargo,
ctrf,
cucumber,
dart,
eslint,
gitlab,
goTest,
golangci,
googletest,
jest,
libtest,
mocha,
mypy,
oxlint,
playwright,
pylint,
pyright,
rdjson,
rspec,
ruff,
sarif,
stylelint
];
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
