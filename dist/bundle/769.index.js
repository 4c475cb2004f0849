export const id = 769;
export const ids = [769];
export const modules = {
4769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
problemMatcher: () => ( problemMatcher)
});
var external_node_vm_ = __webpack_require__(714);
;
class MatchTimeout extends Error {
name = 'MatchTimeout';
}
const untimedSteps = 10_000;
const directSteps = 10_000_000;
const stepsFor = ({ degree }, length) => {
if (degree === 1)
return 0;
if (degree > 6)
return Infinity;
let steps = 1;
for (let factor = 1; factor <= degree; factor++)
steps *= length / factor;
return steps;
};
class MatchFailure extends Error {
name = 'MatchFailure';
}
const runnerOf = (expression) => ({ expression, spent: 0, ahead: undefined });
const needsGuard = ({ expression }, line) => !isHopeless(expression, line) && stepsFor(expression, line.length) > directSteps;
const isHopeless = ({ literal, degree }, line) => literal !== '' && degree !== Infinity && !line.includes(literal);
const run = (runner, line, milliseconds) => {
const { expression } = runner;
if (isHopeless(expression, line))
return null;
const steps = stepsFor(expression, line.length);
if (steps <= untimedSteps)
return search(expression.regexp, line);
const found = runner.ahead?.get(line);
if (found !== undefined)
return found;
const start = performance.now();
try {
if (steps <= directSteps)
return search(expression.regexp, line);
let match = null;
interruptible(() => (match = search(expression.regexp, line)), milliseconds);
return match;
}
finally {
runner.spent += performance.now() - start;
}
};
const runAhead = (runner, lines, milliseconds) => {
const guarded = lines.filter(line => needsGuard(runner, line));
runner.ahead = undefined;
if (guarded.length < 2)
return;
const results = (runner.ahead = new Map());
const start = performance.now();
try {
interruptible(() => guarded.forEach(line => results.set(line, search(runner.expression.regexp, line))), milliseconds);
}
catch (error) {
if (!(error instanceof MatchTimeout || error instanceof MatchFailure))
throw error;
}
runner.spent += performance.now() - start;
};
const search = (regexp, line) => {
try {
return regexp.exec(line);
}
catch (error) {
throw new MatchFailure(error.message, { cause: error });
}
};
let sandbox;
let script;
const interruptible = (job, milliseconds) => {
sandbox ??= (0,external_node_vm_.createContext)({});
script ??= new external_node_vm_.Script('job()');
sandbox.job = job;
try {
script.runInContext(sandbox, { timeout: milliseconds });
}
catch (error) {
if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
throw new MatchTimeout(`The matching took longer than ${milliseconds} ms`);
throw error;
}
finally {
delete sandbox.job;
}
};
;
const registered = new Set([
'add-mask',
'add-matcher',
'add-path',
'debug',
'echo',
'endgroup',
'error',
'group',
'notice',
'remove-matcher',
'save-state',
'set-env',
'set-output',
'stop-commands',
'warning'
]);
const parseCommand = (line, resume) => {
const isCommand = (name) => registered.has(name.toLowerCase()) || (resume !== undefined && name.toLowerCase() === resume.toLowerCase());
const start = line.trimStart();
const end = start.startsWith('::') ? start.indexOf('::', 2) : -1;
if (end > 0) {
const command = commandOf(start.slice(2, end), start.slice(end + 2), ',');
if (isCommand(command.name))
return command;
}
const open = line.indexOf('##[');
const close = open < 0 ? -1 : line.indexOf(']', open);
if (close < 0)
return undefined;
const command = commandOf(line.slice(open + 3, close), line.slice(close + 1), ';');
return isCommand(command.name) ? command : undefined;
};
const commandOf = (head, data, separator) => {
const space = head.indexOf(' ');
const properties = Object.create(null);
for (const pair of space < 0
? []
: head
.slice(space + 1)
.trim()
.split(separator)) {
const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
if (name !== undefined && value !== undefined)
properties[name.toLowerCase()] = commands_unescape(value, separator);
}
return { name: space < 0 ? head : head.slice(0, space), properties, data: commands_unescape(data, separator === ';' ? ';' : '') };
};
const commands_unescape = (text, separator) => {
const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
const more = separator === ','
? plain.replaceAll('%3A', ':').replaceAll('%2C', ',')
: separator === ';'
? plain.replaceAll('%3B', ';').replaceAll('%5D', ']')
: plain;
return more.replaceAll('%25', '%');
};
;
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()*+][0-9A-Za-z])/g;
const stripEscapeSequences = (line) => line.includes('\u001b') ? line.replace(sequences, '') : line;
const stripAsTheRunnerDoes = (line) => line.includes('\u000033[') ? line.replace(/\u000033\[[0-9;]*m?/g, '') : line;
;
const isAbsolute = (path) => /^(?:\/|[A-Za-z]:\/)/.test(path);
const normalized = (path) => {
const [root = ''] = /^(?:[A-Za-z]:)?\/*/.exec(path) ?? [];
const parts = [];
for (const part of path.slice(root.length).split('/')) {
if (part === '' || part === '.')
continue;
if (part !== '..')
parts.push(part);
else if (parts.length > 0 && parts.at(-1) !== '..')
parts.pop();
else if (root === '')
parts.push(part);
}
return root.replace(/\/{3,}$/, '/') + parts.join('/');
};
const rootedPath = ({ file, fromPath }, behaviour) => {
const tidy = (path) => (behaviour === 'runner' ? path : path.trim().replaceAll('\\', '/'));
const path = tidy(file);
const from = tidy(fromPath);
const directory = from.slice(0, from.lastIndexOf('/') + 1);
return normalized(isAbsolute(path) || directory === '' ? path : directory + path);
};
const mountsOf = (root) => [`/__w/${root.split('/').slice(-2).join('/')}`, '/github/workspace'];
const pathInWorkspace = (match, workspace) => {
if (match.path === undefined)
return undefined;
const root = normalized(workspace.root.replaceAll('\\', '/'));
const homes = [root, ...(workspace.aliases ?? mountsOf(root))];
const home = isAbsolute(match.path) ? homes.find(each => match.path.startsWith(`${each}/`)) : '';
if (home === undefined)
return undefined;
const path = normalized(match.path.slice(home === '' ? 0 : home.length + 1));
return path === '' || path.startsWith('../') || path === '..' || workspace.has?.(path) === false ? undefined : path;
};
;
const runnersLongestMessage = 4096;
const toMatch = (captured, of) => {
const { matcher, logLine, behaviour } = of;
const { message = '', file = '', code = '' } = captured;
const severity = captured.severity ? severities.get(captured.severity.toUpperCase()) : matcher.severity;
if (isBlank(message) || severity === undefined)
return undefined;
const fromPath = captured.fromPath ? captured.fromPath : matcher.fromPath;
const line = numberOf(captured.line);
const column = numberOf(captured.column);
return {
owner: matcher.owner,
severity,
message: behaviour === 'runner' ? message.slice(0, runnersLongestMessage) : message,
...(isBlank(file) ? {} : { file, path: rootedPath({ file, fromPath: fromPath ?? '' }, behaviour) }),
...(fromPath === undefined || isBlank(fromPath) ? {} : { fromPath }),
...(line === undefined ? {} : { line }),
...(column === undefined ? {} : { column }),
...(isBlank(code) ? {} : { code: code.trim() }),
logLine
};
};
const severities = new Map([
['ERROR', 'error'],
['WARNING', 'warning'],
['NOTICE', 'notice']
]);
const isBlank = (text) => /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/.test(text);
const numberOf = (text) => {
if (text === undefined || !/^\d+$/.test(text))
return undefined;
const number = Number(text);
return number <= 0x7fffffff ? number : undefined;
};
;
const lastUnit = 0xffff;
const characterSet = (ranges) => {
const merged = [];
for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
const previous = merged.at(-1);
if (previous && first <= previous[1] + 1)
previous[1] = Math.max(previous[1], last);
else
merged.push([first, last]);
}
return merged;
};
const single = (unit) => [[unit, unit]];
const invert = (set) => {
const rest = [];
let next = 0;
for (const [first, last] of set) {
if (first > next)
rest.push([next, first - 1]);
next = last + 1;
}
if (next <= lastUnit)
rest.push([next, lastUnit]);
return rest;
};
const subtract = (set, taken) => invert(characterSet([...invert(set), ...taken]));
const includes = (set, unit) => set.some(([first, last]) => first <= unit && unit <= last);
const onlyMember = (set) => set.length === 1 && set[0][0] === set[0][1] ? String.fromCharCode(set[0][0]) : undefined;
const everything = [[0, lastUnit]];
const newline = single(0x0a);
const dot = invert(newline);
const digits = [[0x30, 0x39]];
const blanks = [
[0x09, 0x0d],
[0x20, 0x20]
];
const wordCharacters = [
[0x30, 0x39],
[0x41, 0x5a],
[0x5f, 0x5f],
[0x61, 0x7a],
[0x130, 0x130]
];
let partners;
const casePartners = () => {
const found = new Map();
for (let unit = 0; unit <= lastUnit; unit++) {
const lower = String.fromCharCode(unit).toLowerCase();
const other = lower.charCodeAt(0);
if (lower.length > 1 || other === unit)
continue;
const group = found.get(other) ?? [other];
group.push(unit);
found.set(other, group).set(unit, group);
}
return found;
};
const ignoreCase = (set) => {
partners ??= casePartners();
const only = onlyMember(set);
const groups = only === undefined
? [...partners].flatMap(([unit, group]) => (includes(set, unit) ? [group] : []))
: [partners.get(only.charCodeAt(0)) ?? []];
return characterSet([...set, ...groups.flat().map(unit => [unit, unit])]);
};
const categories = new Map();
const characters_category = (name) => {
if (!/^(?:C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/.test(name))
return undefined;
const known = categories.get(name);
if (known)
return known;
const member = new RegExp(`\\p{${name}}`, 'u');
const ranges = [];
for (let unit = 0; unit <= lastUnit; unit++) {
if (!member.test(String.fromCharCode(unit)))
continue;
const previous = ranges.at(-1);
if (previous?.[1] === unit - 1)
previous[1] = unit;
else
ranges.push([unit, unit]);
}
categories.set(name, ranges);
return ranges;
};
const escaped = (unit) => /[\w "#%&',/:;<=>@`~]/.test(String.fromCharCode(unit)) && unit < 0x80
? String.fromCharCode(unit)
: `\\u${unit.toString(16).padStart(4, '0')}`;
const classBody = (set) => set.map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`)).join('');
const classSource = (set) => {
const only = onlyMember(set);
if (only !== undefined)
return escaped(only.charCodeAt(0));
const rest = invert(set);
return rest.length < set.length ? `[^${classBody(rest)}]` : `[${classBody(set)}]`;
};
;
const children = (node) => node.kind === 'sequence' ? node.parts : node.kind === 'choice' ? node.options : 'node' in node ? [node.node] : [];
class InvalidExpression extends Error {
name = 'InvalidExpression';
}
class UnsupportedExpression extends Error {
name = 'UnsupportedExpression';
}
;
const ahead = 4;
const unrolled = 3;
const factorAllowed = 6;
const oneWay = Array.from({ length: ahead + 1 }, () => 1);
const plus = (a, b) => a.map((ways, characters) => ways + b[characters]);
const compileCostOf = (tree) => {
let cost = 0;
const before = (node, after, factor) => {
const choose = (ways) => {
cost += ways[ahead];
return ways;
};
switch (node.kind) {
case 'set':
return [1, ...after.slice(0, ahead)];
case 'sequence':
return node.parts.reduceRight((ways, part) => before(part, ways, factor), after);
case 'choice':
return choose(node.options.map(option => before(option, after, factor)).reduce(plus));
case 'repeat': {
const times = Math.max(1, Math.min(node.max === Infinity ? node.min : node.max, unrolled));
const isUnrolled = times > 1 && times * factor <= factorAllowed;
let ways = node.max === 1 ? after : choose(plus(after, oneWay));
for (let time = isUnrolled ? times : 1; time > 0; time--) {
const taken = before(node.node, ways, isUnrolled ? factor * times : factor);
ways = time > node.min ? choose(plus(after, taken)) : taken;
}
return ways;
}
case 'look':
before(node.node, oneWay, factor);
return after;
default:
return children(node).reduceRight((ways, child) => before(child, ways, factor), after);
}
};
before(tree, oneWay, 1);
return cost;
};
;
const patience = 200_000;
const ambiguityOf = (automaton, absorbing) => {
const closed = [...absorbing].every(position => [...automaton.next[position].keys()].every(each => absorbing.has(each)));
const gone = closed ? absorbing : new Set();
const next = automaton.next.map((followers, position) => gone.has(position) ? [] : [...followers].filter(([follower]) => !gone.has(follower)));
const graph = {
next: next.map(followers => followers.map(([follower]) => follower)),
masks: masksOf(automaton.sets)
};
const components = componentsOf(graph.next);
const component = new Map(components.flatMap((members, index) => members.map(member => [member, index])));
const isTwice = next.some((followers, position) => followers.some(([follower, ways]) => ways > 1 && component.get(position) === component.get(follower)));
if (isTwice)
return Infinity;
const loops = components.filter(members => members.length > 1 || graph.next[members[0]].includes(members[0]));
try {
const budget = { steps: patience };
if (loops.some(members => members.length > 1 && splitsAndMeets(graph, new Set(members), budget)))
return Infinity;
return longestChain(graph, loops, budget);
}
catch (error) {
if (error instanceof OutOfPatience)
return Infinity;
throw error;
}
};
class OutOfPatience extends Error {
}
const spend = (budget) => {
if (--budget.steps < 0)
throw new OutOfPatience();
};
const masksOf = (sets) => {
const cuts = [...new Set(sets.flatMap(set => set.flatMap(([first, last]) => [first, last + 1])))].sort((a, b) => a - b);
const indexOf = new Map(cuts.map((cut, index) => [cut, BigInt(index)]));
return sets.map(set => set.reduce((mask, [first, last]) => mask | ((1n << indexOf.get(last + 1)) - (1n << indexOf.get(first))), 0n));
};
const componentsOf = (next) => {
const components = [];
const index = new Map();
const low = new Map();
const stack = [];
const open = new Set();
const visit = (position) => {
index.set(position, index.size);
low.set(position, index.get(position));
stack.push(position);
open.add(position);
for (const follower of next[position]) {
if (!index.has(follower))
visit(follower);
if (open.has(follower))
low.set(position, Math.min(low.get(position), low.get(follower)));
}
if (low.get(position) !== index.get(position))
return;
const members = stack.splice(stack.indexOf(position));
for (const member of members)
open.delete(member);
components.push(members);
};
next.forEach((_, position) => {
if (!index.has(position))
visit(position);
});
return components;
};
const splitsAndMeets = (graph, members, budget) => {
const size = graph.next.length;
const before = new Map();
const seen = new Set();
const queue = [...members].map(member => member * size + member);
for (const pair of queue)
seen.add(pair);
for (const pair of queue)
for (const a of graph.next[Math.floor(pair / size)])
for (const b of graph.next[pair % size]) {
spend(budget);
if (!members.has(a) || !members.has(b) || (graph.masks[a] & graph.masks[b]) === 0n)
continue;
const following = a * size + b;
before.set(following, [...(before.get(following) ?? []), pair]);
if (seen.has(following))
continue;
seen.add(following);
queue.push(following);
}
const back = new Set([...members].map(member => member * size + member));
for (const pair of back)
for (const previous of before.get(pair) ?? []) {
if (Math.floor(previous / size) !== previous % size)
return true;
back.add(previous);
}
return false;
};
const longestChain = (graph, loops, budget) => {
const degrees = [];
loops.forEach((members, index) => {
const reached = reachedFrom(graph, members);
let degree = 0;
for (let later = 0; later < index; later++) {
const others = loops[later];
if (!reached.has(others[0]))
continue;
const more = canShift(graph, [members, others], budget) ? 1 : 0;
degree = Math.max(degree, degrees[later] + more);
}
degrees.push(degree);
});
return Math.max(0, ...degrees);
};
const reachedFrom = (graph, members) => {
const reached = new Set(members);
for (const position of reached)
for (const follower of graph.next[position])
reached.add(follower);
return reached;
};
const canShift = (graph, [from, to], budget) => {
const [home, away] = [new Set(from), new Set(to)];
return from.some(p => to.some(q => shifts(graph, { p, q, home, away }, budget)));
};
const shifts = (graph, { p, q, home, away }, budget) => {
const size = graph.next.length;
const code = (a, b, c) => (a * size + b) * size + c;
const goal = code(p, q, q);
const seen = new Set();
const queue = [[p, p, q]];
for (const [x, y, z] of queue)
for (const a of graph.next[x]) {
if (!home.has(a))
continue;
for (const c of graph.next[z]) {
const both = graph.masks[a] & graph.masks[c];
if (!away.has(c) || both === 0n)
continue;
for (const b of graph.next[y]) {
spend(budget);
if ((both & graph.masks[b]) === 0n)
continue;
const triple = code(a, b, c);
if (triple === goal)
return true;
if (seen.has(triple))
continue;
seen.add(triple);
queue.push([a, b, c]);
}
}
}
return false;
};
;
const degreeOf = (tree) => {
if (anyNode(tree, node => node.kind === 'look' && anyNode(node.node, isLoop)))
return Infinity;
const automaton = { sets: [], next: [] };
const { parts, anchored, absorbing } = withoutTail(tree.kind === 'sequence' ? tree.parts : [tree]);
const whole = add(automaton, { kind: 'sequence', parts: anchored ? parts : [anything, ...parts] });
if (!whole)
return Infinity;
return ambiguityOf(automaton, new Set(absorbing ? whole.last.keys() : [])) + 1;
};
const anything = { kind: 'repeat', node: { kind: 'set', set: everything }, min: 0, max: Infinity, lazy: true };
const isLoop = (node) => (node.kind === 'repeat' && node.max > 1) || node.kind === 'backreference';
const isAssertion = (node) => !['set', 'sequence', 'choice', 'repeat', 'capture', 'atomic'].includes(node.kind);
const anyNode = (node, test) => test(node) || children(node).some(child => anyNode(child, test));
const takesTheRest = (node) => node.kind === 'capture'
? takesTheRest(node.node)
: node.kind === 'repeat' &&
node.max === Infinity &&
node.min <= 1 &&
node.node.kind === 'set' &&
(node.node.set === dot || node.node.set === everything);
const withoutTail = (given) => {
const anchored = given[0]?.kind === 'start';
const parts = given.slice(anchored ? 1 : 0);
const atEnd = parts.at(-1)?.kind === 'end';
if (atEnd)
parts.pop();
const last = parts.at(-1);
const tail = last !== undefined && takesTheRest(last);
if (tail)
parts.pop();
return { parts, anchored, absorbing: (tail || !atEnd) && !parts.some(part => anyNode(part, isAssertion)) };
};
const largest = 400;
const nothing = { first: new Map(), last: new Map(), empty: 1 };
const capped = (ways) => Math.min(ways, 2);
const join = (a, b, factor) => {
if (factor === 0)
return a;
const joined = new Map(a);
for (const [position, ways] of b)
joined.set(position, capped((joined.get(position) ?? 0) + ways * factor));
return joined;
};
const cost_link = (automaton, from, to) => {
for (const [position, ways] of from) {
const next = automaton.next[position];
for (const [follower, more] of to)
next.set(follower, capped((next.get(follower) ?? 0) + ways * more));
}
};
const add = (automaton, node) => {
switch (node.kind) {
case 'set': {
const position = automaton.sets.push(node.set) - 1;
automaton.next.push(new Map());
return position >= largest
? undefined
: { first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: 0 };
}
case 'backreference':
return add(automaton, anything);
case 'sequence': {
let whole = nothing;
for (const part of node.parts) {
const piece = add(automaton, part);
if (!piece)
return undefined;
cost_link(automaton, whole.last, piece.first);
whole = {
first: join(whole.first, piece.first, whole.empty),
last: join(piece.last, whole.last, piece.empty),
empty: capped(whole.empty * piece.empty)
};
}
return whole;
}
case 'choice': {
let whole = { ...nothing, empty: 0 };
for (const option of node.options) {
const piece = add(automaton, option);
if (!piece)
return undefined;
whole = {
first: join(whole.first, piece.first, 1),
last: join(whole.last, piece.last, 1),
empty: capped(whole.empty + piece.empty)
};
}
return whole;
}
case 'repeat': {
const piece = add(automaton, node.node);
if (!piece)
return undefined;
if (node.max === 0)
return nothing;
if (node.max > 1)
cost_link(automaton, piece.last, piece.first);
return { ...piece, empty: capped(piece.empty + (node.min === 0 ? 1 : 0)) };
}
case 'capture':
case 'atomic':
return add(automaton, node.node);
default:
return nothing;
}
};
;
const longest = 65_536;
const deepest = 250;
const parseExpression = (source) => {
if (source.length > longest)
throw new UnsupportedExpression(`more than ${longest} characters`);
const found = { numbers: new Map([[0, 0]]), names: new Map(), highest: 0 };
const names = new Map();
read(source, {
slot: (key, at) => {
if (typeof key === 'string') {
if (!names.has(key))
names.set(key, at);
}
else if (!found.numbers.has(key))
found.numbers.set(key, at);
return 0;
},
captures: undefined
});
let next = 1;
for (const [name, opened] of names) {
while (found.numbers.has(next))
next++;
found.numbers.set(next, opened);
found.names.set(name, next);
}
for (const number of found.numbers.keys())
found.highest = Math.max(found.highest, number);
const tree = read(source, {
slot: key => (typeof key === 'string' ? found.names.get(key) : key),
captures: found
});
return { tree, groups: new Set(found.numbers.keys()) };
};
const isQuantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/;
const isName = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$/u;
function read(source, { slot, captures }) {
let at = 0;
let options = { i: false, n: false, s: false, x: false };
let unnamed = 1;
let depth = 0;
const invalid = (fault) => new InvalidExpression(`${fault} at offset ${at}`);
const set = (characterSet) => ({ kind: 'set', set: characterSet });
const literal = (unit) => {
const only = single(unit);
return set(options.i ? ignoreCase(only) : only);
};
const skipBlanks = () => {
for (;;) {
if (options.x && /[\t-\r ]/.test(source[at] ?? ''))
at++;
else if (options.x && source[at] === '#')
at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
else if (source.startsWith('(?#', at)) {
const end = source.indexOf(')', at);
if (end < 0)
throw invalid('Unterminated (?#...) comment');
at = end + 1;
}
else
return;
}
};
const choice = () => {
if (++depth > deepest)
throw new UnsupportedExpression(`more than ${deepest} groups inside one another`);
const scope = options;
const branches = [];
do
branches.push(sequence());
while (source[at] === '|' && at++ >= 0);
options = scope;
depth--;
return branches.length === 1 ? branches[0] : { kind: 'choice', options: branches };
};
const sequence = () => {
const parts = [];
for (;;) {
skipBlanks();
const character = source[at];
if (character === undefined || character === '|' || character === ')')
break;
if (isQuantifier.test(source.slice(at, at + 25)))
throw invalid(`Quantifier '${character}' following nothing`);
const part = atom();
if (part)
parts.push(quantified(part));
}
return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
};
const quantified = (node) => {
skipBlanks();
const quantifier = /^(?:([*+?])|\{(\d+)(,(\d*))?\})/.exec(source.slice(at, at + 25));
if (!quantifier)
return node;
at += quantifier[0].length;
const [, sign, least, comma, most] = quantifier;
const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
const max = sign ? (sign === '?' ? 1 : Infinity) : comma === undefined ? min : most ? Number(most) : Infinity;
if (min > 0x7fffffff || (max !== Infinity && max > 0x7fffffff))
throw invalid('Quantifier out of range');
if (min > max)
throw invalid('Illegal {x,y} with x > y');
skipBlanks();
const lazy = source[at] === '?';
if (lazy)
at++;
skipBlanks();
if (isQuantifier.test(source.slice(at, at + 25)))
throw invalid(`Nested quantifier '${source[at]}'`);
return { kind: 'repeat', node, min, max, lazy };
};
const atom = () => {
const character = source[at++];
switch (character) {
case '(':
return group();
case '[':
return set(characterClass());
case '.':
return set(options.s ? everything : dot);
case '^':
return { kind: 'start' };
case '$':
return { kind: 'end' };
case '\\':
return escape();
default:
return literal(character.charCodeAt(0));
}
};
const group = () => {
const open = at - 1;
if (source[at] !== '?' || source[at + 1] === ')') {
if (options.n)
return closed(choice());
const number = slot(unnamed++, open);
return { kind: 'capture', group: number, node: closed(choice()) };
}
at++;
const [character, following] = [source[at], source[at + 1]];
if (character === ':')
return inside(1);
if (character === '=' || character === '!')
return { kind: 'look', behind: false, negative: character === '!', node: inside(1) };
if (character === '>')
return { kind: 'atomic', node: inside(1) };
if (character === '<' && (following === '=' || following === '!'))
return { kind: 'look', behind: true, negative: following === '!', node: inside(2) };
if (character === '<' || character === "'")
return namedGroup(open);
if (character === '(')
throw new UnsupportedExpression(`a conditional, ${quoted(open)}`);
return inlineOptions();
};
const inside = (skipped) => {
at += skipped;
return closed(choice());
};
const closed = (node) => {
if (source[at] !== ')')
throw invalid("Not enough )'s");
at++;
return node;
};
const quoted = (from) => `‘${source.slice(from, from + 20)}’`;
const namedGroup = (open) => {
const close = source[at] === '<' ? '>' : "'";
const end = source.indexOf(close, at + 1);
const name = end < 0 ? '' : source.slice(at + 1, end);
if (/^\w*-/.test(name))
throw new UnsupportedExpression(`a balancing group, ${quoted(open)}`);
const number = /^\d+$/.test(name) ? Number(name) : undefined;
if (number === 0)
throw invalid('Capture number cannot be zero');
if ((/^\d/.test(name) && number === undefined) || !isName.test(name))
throw invalid('Invalid group name: group names must begin with a word character');
at = end + 1;
return { kind: 'capture', group: slot(number ?? name, open), node: closed(choice()) };
};
const inlineOptions = () => {
const scope = options;
let on = true;
for (; at < source.length; at++) {
const character = source[at].toLowerCase();
if (character === '-' || character === '+')
on = character === '+';
else if (character === 'i' || character === 'n' || character === 's' || character === 'x')
options = { ...options, [character]: on };
else if (character !== 'm')
break;
}
if (source[at] === ')') {
at++;
return undefined;
}
if (source[at] !== ':')
throw invalid('Unrecognized grouping construct');
const node = inside(1);
options = scope;
return node;
};
const escape = () => {
const character = source[at];
switch (character) {
case undefined:
throw invalid('Illegal \\ at end of pattern');
case 'b':
case 'B':
at++;
return { kind: character === 'b' ? 'boundary' : 'inside' };
case 'A':
case 'G':
at++;
return { kind: 'start' };
case 'Z':
case 'z':
at++;
return { kind: 'end' };
}
const named = shorthand();
if (named)
return set(named);
return backreference() ?? literal(characterEscape());
};
const shorthand = () => {
const character = source[at];
const plain = { d: digits, s: blanks, w: wordCharacters }[character.toLowerCase()];
if (plain) {
at++;
return character === character.toLowerCase() ? plain : invert(plain);
}
if (character !== 'p' && character !== 'P')
return undefined;
const name = /^[pP]\{([\w-]+)\}/.exec(source.slice(at, at + 60));
if (!name)
throw invalid('Malformed \\p{X} character escape');
const category = characters_category(name[1]);
if (!category)
throw new UnsupportedExpression(`a Unicode block, ‘\\${name[0]}’`);
at += name[0].length;
const cased = options.i ? ignoreCase(category) : category;
return character === 'p' ? cased : invert(cased);
};
const backreference = () => {
const rest = source.slice(at, at + 200);
const angled = /^(k?)(?:<(\w+)>|'(\w+)')/.exec(rest);
if (angled) {
const name = (angled[2] ?? angled[3]);
at += angled[0].length;
if (!captures)
return { kind: 'sequence', parts: [] };
const number = /^\d+$/.test(name) ? Number(name) : captures.names.get(name);
if (number === undefined || !captures.numbers.has(number))
throw invalid(`Reference to undefined group '${name}'`);
return refer(number);
}
if (rest.startsWith('k'))
throw invalid('Malformed \\k<...> named back reference');
return numbered();
};
const numbered = () => {
const digits = /^[1-9]\d*/.exec(source.slice(at, at + 10))?.[0];
if (digits === undefined || !captures)
return undefined;
let number;
let length = 0;
while (length < digits.length && Number(digits.slice(0, length + 1)) <= captures.highest + 1) {
const candidate = Number(digits.slice(0, ++length));
const opened = captures.numbers.get(candidate);
if (opened !== undefined && opened < at - 1)
number = candidate;
}
if (number === undefined)
return undefined;
at += length;
return refer(number);
};
const refer = (number) => {
if (options.i)
throw new UnsupportedExpression('a back reference under (?i)');
return { kind: 'backreference', group: number };
};
const characterEscape = () => {
const character = source[at++];
const control = { a: 0x07, b: 0x08, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b }[character];
if (control !== undefined)
return control;
if (character >= '0' && character <= '7') {
at--;
return octal();
}
if (character === 'x' || character === 'u') {
const hexadecimal = source.slice(at, at + (character === 'x' ? 2 : 4));
if (!(character === 'x' ? /^[\da-f]{2}$/i : /^[\da-f]{4}$/i).test(hexadecimal))
throw invalid('Insufficient or invalid hexadecimal digits');
at += hexadecimal.length;
return parseInt(hexadecimal, 16);
}
if (character === 'c') {
const letter = source[at++];
if (letter === undefined)
throw invalid('Missing control character');
const unit = letter.toUpperCase().charCodeAt(0) - 0x40;
if (unit < 0 || unit >= 0x20)
throw invalid('Unrecognized control character');
return unit;
}
return character.charCodeAt(0);
};
const octal = () => {
let unit = 0;
for (let count = 0; count < 3 && /[0-7]/.test(source[at] ?? '') && unit < 0x20; count++)
unit = unit * 8 + Number(source[at++]);
return unit & 0xff;
};
const characterClass = () => {
if (++depth > deepest)
throw new UnsupportedExpression(`more than ${deepest} groups inside one another`);
let first = true;
const negated = source[at] === '^';
if (negated)
first = source[++at] !== ']';
const ranges = [];
let taken;
let from;
for (;; first = false) {
const character = source[at];
if (character === undefined)
throw invalid('Unterminated [] set');
at++;
if (character === ']' && !first)
break;
let unit = character.charCodeAt(0);
const hyphen = character === '\\' && source[at] === '-';
if (character === '\\' && at < source.length) {
const named = shorthand();
if (named) {
if (from !== undefined)
throw invalid('Cannot include class in character range');
ranges.push(...named);
continue;
}
unit = characterEscape();
}
if (from !== undefined) {
if (character === '[' && !first) {
ranges.push([from, from]);
taken = subtraction();
}
else if (from > unit)
throw invalid('[x-y] range in reverse order');
else
ranges.push([from, unit]);
from = undefined;
}
else if (!hyphen && source[at] === '-' && at + 1 < source.length && source[at + 1] !== ']') {
from = unit;
at++;
}
else if (character === '-' && source[at] === '[' && !first) {
at++;
taken = subtraction();
}
else
ranges.push([unit, unit]);
}
depth--;
let members = characterSet(ranges);
if (options.i)
members = ignoreCase(members);
if (negated)
members = invert(members);
return taken ? subtract(members, taken) : members;
};
const subtraction = () => {
const taken = characterClass();
if (source[at] !== ']')
throw invalid('A subtraction must be the last element in a character class');
return taken;
};
const tree = choice();
if (at < source.length)
throw invalid("Too many )'s");
return tree;
}
;
const writeExpression = (tree) => {
const groups = new Map();
const own = new Map();
let count = 0;
const number = (node) => {
if (node.kind === 'capture' || node.kind === 'atomic')
own.set(node, ++count);
if (node.kind === 'capture')
groups.set(node.group, [...(groups.get(node.group) ?? []), count]);
for (const child of children(node))
number(child);
};
number(tree);
const write = (node, backwards) => {
switch (node.kind) {
case 'set':
return classSource(node.set);
case 'sequence':
return node.parts
.map(part => (part.kind === 'choice' ? `(?:${write(part, backwards)})` : write(part, backwards)))
.join('');
case 'choice':
return node.options.map(option => write(option, backwards)).join('|');
case 'repeat':
return `${unit(node.node, backwards)}${quantifier(node)}${node.lazy ? '?' : ''}`;
case 'capture':
return `(${write(node.node, backwards)})`;
case 'atomic':
if (backwards)
throw new UnsupportedExpression('an atomic group inside a look-behind');
return `(?:(?=(${write(node.node, false)}))\\${own.get(node)})`;
case 'look':
return `(?${node.behind ? '<' : ''}${node.negative ? '!' : '='}${write(node.node, node.behind)})`;
case 'start':
return '^';
case 'end':
return '$';
case 'boundary':
return '\\b';
case 'inside':
return '\\B';
case 'backreference': {
const [index, ...others] = groups.get(node.group) ?? [];
if (index === undefined || others.length > 0)
throw new UnsupportedExpression(`a back reference to ${index === undefined ? 'the whole match' : 'a name that two groups share'}`);
return `(?:\\${index})`;
}
}
};
const unit = (node, backwards) => node.kind === 'set' || node.kind === 'capture' ? write(node, backwards) : `(?:${write(node, backwards)})`;
return { source: write(tree, false), groups };
};
const quantifier = ({ min, max }) => max === Infinity
? min === 0
? '*'
: min === 1
? '+'
: `{${min},}`
: min === 0 && max === 1
? '?'
: `{${min},${max}}`;
;
const mostCompileCost = 100_000;
const translate = (source) => {
const { tree, groups: numbers } = parseExpression(source);
if (compileCostOf(tree) > mostCompileCost)
throw new UnsupportedExpression('too many optional parts in a row');
const written = writeExpression(tree);
let regexp;
try {
regexp = new RegExp(written.source);
}
catch (error) {
throw new UnsupportedExpression(`something that this engine refuses (${error.message.slice(-60)})`);
}
return {
source,
regexp,
groupCount: numbers.size,
groups: new Map([[0, [0]], ...written.groups]),
degree: degreeOf(tree),
literal: longestLiteral(tree),
spellsEscape: spellsEscape(tree)
};
};
const expression_valueOf = (expression, match, number) => (expression.groups.get(number) ?? []).map(group => match[group]).findLast(value => value !== undefined) ?? '';
const spellsEscape = (node) => node.kind === 'set'
? includes(node.set, 0x1b) && node.set.reduce((count, [first, last]) => count + last - first + 1, 0) < 8
: children(node).some(spellsEscape);
const longestLiteral = (tree) => {
let longest = '';
let run = '';
const end = () => {
if (run.length > longest.length)
longest = run;
run = '';
};
const walk = (node) => {
if (node.kind === 'set') {
const only = onlyMember(node.set);
if (only === undefined)
end();
else
run += only;
}
else if (node.kind === 'sequence' || node.kind === 'capture' || node.kind === 'atomic')
children(node).forEach(walk);
else if (node.kind === 'repeat' && node.min > 0) {
end();
walk(node.node);
end();
}
else if (['repeat', 'choice', 'backreference'].includes(node.kind))
end();
};
walk(tree);
end();
return longest.length > 1 ? longest : '';
};
;
class JsonError extends Error {
name = 'JsonError';
}
const lenient_json_deepest = 64;
const parseLenientJson = (text) => {
let at = text.startsWith('\ufeff') ? 1 : 0;
let depth = 0;
const fail = (fault) => {
const before = text.slice(0, at).split('\n');
return new JsonError(`${fault} in line ${before.length}, column ${before.at(-1).length + 1}`);
};
const taste = (pattern) => {
const sticky = new RegExp(pattern, 'y');
sticky.lastIndex = at;
const found = sticky.exec(text)?.[0];
at += found?.length ?? 0;
return found;
};
const skip = () => {
for (;;) {
while (' \t\r\n\u00a0'.includes(text[at] ?? 'x'))
at++;
if (text.startsWith('//', at))
at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
else if (text.startsWith('/*', at)) {
const end = text.indexOf('*/', at + 2);
if (end < 0)
throw fail('A comment does not end');
at = end + 2;
}
else
return;
}
};
const value = () => {
skip();
const character = text[at];
if (character === '{' || character === '[') {
if (++depth > lenient_json_deepest)
throw fail(`More than ${lenient_json_deepest} levels`);
at++;
const result = character === '{' ? object() : array();
depth--;
return result;
}
if (character === '"' || character === "'")
return string();
const word = taste(/[-+\w.]+/);
if (word === 'true' || word === 'false')
return word === 'true';
if (word === 'null' || word === 'undefined')
return null;
if (word !== undefined && /^-?(?:\d|\.\d)/.test(word) && !Number.isNaN(Number(word)))
return Number(word);
at -= word?.length ?? 0;
throw fail(character === undefined ? 'The text ends too early' : `Unexpected '${word ?? character}'`);
};
const array = () => {
const items = [];
for (;;) {
skip();
if (text[at] === ']')
break;
items.push(value());
separator(']');
}
at++;
return items;
};
const object = () => {
const members = Object.create(null);
for (;;) {
skip();
if (text[at] === '}')
break;
const name = text[at] === '"' || text[at] === "'" ? string() : taste(/[\w$]+/);
if (name === undefined)
throw fail('A property name is missing');
skip();
if (text[at] !== ':')
throw fail("':' is missing after a property name");
at++;
members[name] = value();
separator('}');
}
at++;
return members;
};
const separator = (close) => {
skip();
if (text[at] === ',')
at++;
else if (text[at] !== close)
throw fail(at < text.length ? `',' or '${close}' is missing` : 'The text ends too early');
};
const string = () => {
const quote = text[at++];
let result = '';
for (;;) {
result += taste(quote === '"' ? /[^"\\]*/ : /[^'\\]*/) ?? '';
const character = text[at++];
if (character === quote)
return result;
if (character === undefined)
throw fail('A string does not end');
result += escaped();
}
};
const escaped = () => {
const character = text[at++];
if (character === 'u') {
const digits = taste(/[\da-fA-F]{4}/);
if (digits === undefined)
throw fail('\\u wants four hexadecimal digits');
return String.fromCharCode(parseInt(digits, 16));
}
const plain = { '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[character ?? ''];
if (plain === undefined)
throw fail(`Bad escape '\\${character ?? ''}'`);
return plain;
};
skip();
if (at >= text.length)
return null;
const result = value();
skip();
if (at < text.length)
throw fail('There is more text after the end');
return result;
};
;
const properties = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
const parseMatchers = (json) => {
const problems = [];
const matchers = [];
try {
const owners = new Set();
for (const item of listOf(typeof json === 'string' ? parseLenientJson(json) : json)) {
const owner = ownerOf(item);
try {
matchers.push(matcherOf(item, owner));
}
catch (error) {
problems.push({ ...(owner === '' ? {} : { owner }), ...faultOf(error, owner) });
}
if (owner !== '' && owners.has(owner.toUpperCase()))
problems.push({ owner, message: `Duplicate owner name '${owner}'`, kind: 'invalid' });
owners.add(owner.toUpperCase());
}
}
catch (error) {
problems.push(faultOf(error, ''));
}
return { matchers: problems.some(problem => problem.kind === 'invalid') ? [] : matchers, problems };
};
class Fault extends Error {
}
const faultOf = (error, owner) => {
if (error instanceof UnsupportedExpression)
return { kind: 'unsupported', message: `Matcher '${owner}': ${error.message}` };
if (error instanceof JsonError)
return { kind: 'invalid', message: `Not valid JSON: ${error.message}` };
if (error instanceof Fault)
return { kind: 'invalid', message: error.message };
throw error;
};
const get = (object, name) => {
const entries = Object.entries(object);
const found = entries.findLast(([key]) => key === name) ?? entries.findLast(([key]) => key.toUpperCase() === name.toUpperCase());
return found?.[1];
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (root) => {
if (root === null || root === undefined)
return [];
if (!isObject(root))
throw new Fault("The configuration must be an object with the property 'problemMatcher'");
const list = get(root, 'problemMatcher') ?? [];
if (!Array.isArray(list))
throw new Fault("The property 'problemMatcher' must be an array");
return list;
};
const ownerOf = (item) => {
const owner = isObject(item) ? get(item, 'owner') : undefined;
return ['string', 'number', 'boolean'].includes(typeof owner) ? String(owner) : '';
};
const matcherOf = (item, owner) => {
if (!isObject(item))
throw new Fault('A problem matcher must be an object');
if (owner === '')
throw new Fault('Owner must not be empty');
const severity = textOf(item, 'severity', owner);
const word = severity.toLowerCase();
if (word !== '' && word !== 'error' && word !== 'warning' && word !== 'notice')
throw new Fault(`Matcher '${owner}' contains unexpected default severity '${severity}'`);
const list = get(item, 'pattern') ?? [];
if (!Array.isArray(list))
throw new Fault(`The property 'pattern' of matcher '${owner}' must be an array`);
if (list.length === 0)
throw new Fault(`Matcher '${owner}' does not contain any patterns`);
const fromPath = textOf(item, 'fromPath', owner);
return {
owner,
severity: word === '' ? 'error' : word,
...(fromPath === '' ? {} : { fromPath }),
patterns: patternsOf(list, owner)
};
};
const patternsOf = (list, owner) => {
const seen = new Set();
let unsupported;
const patterns = list.flatMap((item, index) => {
if (!isObject(item))
throw new Fault(`A pattern of matcher '${owner}' is not an object`);
const given = numbersOf(item);
const loop = truthOf(get(item, 'loop'));
if (loop && (index === 0 || index < list.length - 1))
throw new Fault("Only the last pattern in a multiline matcher may set 'loop'");
if (loop && given.message === undefined)
throw new Fault("The loop pattern must set 'message'");
const expression = expressionOf(textOf(item, 'regexp', owner), owner);
const count = expression instanceof UnsupportedExpression ? Infinity : expression.groupCount;
for (const property of properties) {
const number = given[property];
if (number === undefined)
continue;
if (seen.has(property))
throw new Fault(`The property '${property}' is set twice`);
if (number < 0 || number >= count)
throw new Fault(`The property '${property}' is set to ${number} which is out of range`);
seen.add(property);
}
if (expression instanceof UnsupportedExpression) {
unsupported ??= expression;
return [];
}
return [{ expression, groups: given, loop }];
});
if (!seen.has('message'))
throw new Fault("At least one pattern must set 'message'");
if (unsupported)
throw unsupported;
return patterns;
};
const shown = (source) => (source.length > 300 ? `${source.slice(0, 300)}…` : source);
const expressionOf = (source, owner) => {
try {
return translate(source);
}
catch (error) {
if (error instanceof UnsupportedExpression)
return new UnsupportedExpression(`the expression '${shown(source)}' uses ${error.message}, which JavaScript cannot express`);
if (error instanceof InvalidExpression)
throw new Fault(`Matcher '${owner}': the expression '${shown(source)}' is invalid: ${error.message}`);
throw error;
}
};
const numbersOf = (item) => {
const numbers = {};
for (const property of properties) {
const value = get(item, property);
if (value === undefined || value === null || value === '')
continue;
const number = typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : value;
if (typeof number !== 'number' || !Number.isInteger(number))
throw new Fault(`The property '${property}' must be the number of a group, not ${JSON.stringify(value)}`);
numbers[property] = number;
}
return numbers;
};
const textOf = (item, name, owner) => {
const value = get(item, name);
if (value === undefined || value === null)
return '';
if (typeof value === 'object')
throw new Fault(`The property '${name}' of matcher '${owner}' must be a string`);
return typeof value === 'string' ? value : JSON.stringify(value);
};
const truthOf = (value) => {
if (value === undefined || value === null)
return false;
if (typeof value === 'boolean')
return value;
if (typeof value === 'number')
return value !== 0;
const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
if (word === 'true' || word === 'false')
return word === 'true';
throw new Fault(`The property 'loop' must be true or false, not ${JSON.stringify(value)}`);
};
;
const stateOf = (matcher) => ({
matcher,
runners: matcher.patterns.map(({ expression }) => runnerOf(expression)),
waiting: [],
hasFailed: false
});
const offer = (state, line, milliseconds) => {
const { patterns } = state.matcher;
const last = patterns.length - 1;
for (let index = last; index >= 0; index--) {
const before = index > 0 ? state.waiting[index - 1] : undefined;
if (index > 0 && before === undefined)
continue;
const captured = capture(patterns[index], { runner: state.runners[index], line, before }, milliseconds);
if (index < last)
state.waiting[index] = captured;
else if (captured) {
state.waiting = [];
if (patterns[last].loop)
state.waiting[last - 1] = before;
return captured;
}
else if (last > 0)
state.waiting[last - 1] = undefined;
}
return undefined;
};
const capture = (pattern, { runner, line, before }, milliseconds) => {
let match = run(runner, line.text, milliseconds);
if (!match && pattern.expression.spellsEscape && line.raw !== line.text)
match = run(runner, line.raw, milliseconds);
if (!match)
return undefined;
const captured = {};
for (const property of properties) {
const group = pattern.groups[property];
const value = before?.[property] ?? (group === undefined ? undefined : expression_valueOf(pattern.expression, match, group));
if (value !== undefined)
captured[property] = match.input === line.text ? value : stripEscapeSequences(value);
}
return captured;
};
;
const attempts = 3;
const graceMilliseconds = 10_000;
const millisecondsPerCharacter = 1 / 1000;
class LineMatcher {
#states = [];
#lines = 0;
#characters = 0;
#stopToken;
#counts = new Map();
#options;
#behaviour;
#timeout;
constructor(matchers = [], options = {}) {
this.#options = options;
this.#behaviour = options.behaviour ?? 'documented';
this.#timeout = Math.max(1, Math.ceil(options.timeout ?? 1000));
this.add(matchers);
}
add(matchers) {
const added = new Map(matchers.map(matcher => [keyOf(matcher.owner), matcher]));
this.#states = [
...[...added.values()].map(stateOf),
...this.#states.filter(state => !added.has(keyOf(state.matcher.owner)))
];
for (const [key, { owner }] of added)
this.#counts.set(key, { owner, matches: this.#counts.get(key)?.matches ?? 0 });
}
remove(owner) {
this.#states = this.#states.filter(state => keyOf(state.matcher.owner) !== keyOf(owner));
}
reset() {
for (const state of this.#states)
state.waiting = [];
this.#stopToken = undefined;
}
get lines() {
return this.#lines;
}
get counts() {
return [...this.#counts.values()];
}
push(line) {
this.#lines++;
this.#characters += line.length;
if (this.#isCommand(line))
return undefined;
const seen = this.#asSeen(line);
const states = this.#states;
for (const state of states) {
const captured = this.#offer(state, seen);
if (!captured)
continue;
for (const other of states)
if (other !== state)
other.waiting = [];
const match = toMatch(captured, { matcher: state.matcher, logLine: this.#lines, behaviour: this.#behaviour });
if (!match)
continue;
this.#counts.get(keyOf(match.owner)).matches++;
return match;
}
return undefined;
}
pushAll(lines) {
if (this.#states.some(({ runners }) => runners[0].expression.degree > 1)) {
const texts = lines.map(line => this.#asSeen(line).text);
for (const { runners } of this.#states)
runAhead(runners[0], texts, this.#timeout);
}
return lines.flatMap(line => this.push(line) ?? []);
}
#asSeen(raw) {
return this.#behaviour === 'runner'
? { raw: stripAsTheRunnerDoes(raw), text: stripAsTheRunnerDoes(raw) }
: { raw, text: stripEscapeSequences(raw) };
}
#offer(state, line) {
for (let attempt = 1;; attempt++)
try {
const captured = offer(state, line, this.#timeout);
this.#removeIfTooSlow(state);
return captured;
}
catch (error) {
if (error instanceof MatchFailure) {
if (!state.hasFailed)
this.#warn(`Issue matcher '${state.matcher.owner}' cannot search line ${this.#lines}, of ${line.text.length} characters. Error: ${error.message}`);
state.hasFailed = true;
return undefined;
}
if (!(error instanceof MatchTimeout))
throw error;
if (attempt < attempts)
continue;
this.#drop(state, `Matcher failed ${attempts} times. Error: ${error.message}`);
return undefined;
}
}
#removeIfTooSlow(state) {
let spent = 0;
for (const runner of state.runners)
spent += runner.spent;
if (spent > graceMilliseconds + this.#characters * millisecondsPerCharacter)
this.#drop(state, `It took ${Math.round(spent / 1000)} seconds for ${this.#lines} lines`);
}
#drop(state, reason) {
this.#states = this.#states.filter(each => each !== state);
this.#warn(`Removing issue matcher '${state.matcher.owner}'. ${reason}`);
}
#warn(sentence) {
this.#options.warn?.(sentence);
}
#isCommand(line) {
if (!line.includes('::') && !line.includes('##['))
return false;
const command = parseCommand(line, this.#stopToken);
if (!command)
return false;
if (this.#stopToken !== undefined) {
if (command.name.toLowerCase() !== this.#stopToken.toLowerCase())
return false;
this.#stopToken = undefined;
return true;
}
this.#obey(command);
return true;
}
#obey({ name, properties, data }) {
switch (name.toLowerCase()) {
case 'stop-commands':
this.#stopToken = data;
break;
case 'add-matcher':
this.add(this.#matchersIn(data, name));
break;
case 'remove-matcher': {
const owner = properties['owner'] ?? '';
if ((owner === '') === (data === ''))
this.#warn(`The command '${name}' in line ${this.#lines} must name either an owner or a file`);
else if (owner !== '')
this.remove(owner);
else
for (const matcher of this.#matchersIn(data, name))
this.remove(matcher.owner);
}
}
}
#matchersIn(path, command) {
const place = `The command '${command}' in line ${this.#lines}`;
if (path === '') {
this.#warn(`${place} names no file`);
return [];
}
const text = this.#options.readMatcherFile?.(path);
if (text === undefined) {
this.#warn(`${place} names '${path}', which cannot be read here`);
return [];
}
const { matchers, problems } = parseMatchers(text);
for (const { message } of problems)
this.#warn(`${place}: ${path}: ${message}`);
return matchers;
}
}
const keyOf = (owner) => owner.toUpperCase();
var errors = __webpack_require__(5650);
;
const stamp = /^(?:([^\t]{1,300}\t[^\t]{1,300})\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z (?:##\[(?:error|warning|notice)\])?/;
function startLogLines() {
let lastStep;
return raw => {
const found = stamp.exec(raw);
if (found === null)
return { text: raw, startsStep: false };
const step = found[1];
const isOther = step !== lastStep;
lastStep = step;
const text = raw.slice(found[0].length);
return { text, startsStep: isOther || text.startsWith('##[group]Run ') };
};
}
var formats_text = __webpack_require__(31);
;
const batch = 512;
const problem_matcher_severities = { error: 'error', warning: 'warning', notice: 'info' };
const problemMatcher = ({ matchers: files, ...options }) => ({
name: 'problem-matcher',
description: 'Logs of any tool, read with the problem matchers of GitHub Actions',
url: 'https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md',
kind: 'findings',
silentWhenClean: true,
guide: {
recognizedBy: 'nothing: it is named, or reads the text that no other format recognizes',
obtain: { 'Any tool': 'my-tool 2>&1 | tee tool.log' },
limits: 'What the matchers find, and no more: see [problem matchers](problem-matchers.md).'
},
recognizes: () => false,
async parse(source, sink) {
const faults = [];
const matcher = new LineMatcher([], { ...options, warn: sentence => sink.warning(`${sentence}.`) });
for (const { path, json } of files) {
const { matchers, problems } = parseMatchers(json);
faults.push(...problems.map(problem => `${path}: ${problem.message}`));
matcher.add(matchers);
}
const hasText = await readLog(source, { matcher, sink });
const silent = matcher.counts.filter(({ matches }) => matches === 0).map(({ owner }) => `“${owner}”`);
if (hasText && silent.length > 0)
sink.warning(`No line matched the problem ${silent.length === 1 ? 'matcher' : 'matchers'} ${silent.join(', ')}.`);
if (faults.length > 0)
throw new errors .mB(faults.join('; '));
}
});
async function readLog(source, { matcher, sink }) {
const logLine = startLogLines();
let hasText = false;
let lines = [];
const flush = () => {
for (const match of matcher.pushAll(lines))
sink.finding(diagnosticOf(match));
lines = [];
};
for await (const raw of source.lines()) {
const { text, startsStep } = logLine(raw);
if (startsStep) {
flush();
matcher.reset();
}
hasText ||= text.trim() !== '';
if (lines.push(text) === batch)
flush();
}
flush();
return hasText;
}
const diagnosticOf = ({ owner, severity, message, path, line, column, code }) => {
const start = line ? { start: column === undefined ? { line } : { line, column } } : {};
return {
severity: problem_matcher_severities[severity],
message: (0,formats_text .wh)(message.trim()),
source: owner,
...(path !== undefined && { hints: [{ kind: 'location', location: { path, ...start } }] }),
...(code !== undefined && { code: { value: (0,formats_text .wh)(code) } })
};
};
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
