export const id = 115;
export const ids = [115];
export const modules = {
6115:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
serve: () => ( serve)
});
var external_node_util_ = __webpack_require__(7975);
var errors = __webpack_require__(5650);
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
;
const parseLines = (bytes) => {
const transactions = [];
let length = 0;
for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
const changes = parse(bytes.toString('utf8', length, end));
if (!changes)
return { transactions, length, broken: transactions.length + 1 };
transactions.push(changes);
length = end + 1;
}
return { transactions, length, broken: null };
};
const parse = (line) => {
try {
const value = JSON.parse(line);
return Array.isArray(value) ? value : null;
}
catch {
return null;
}
};
const worthCompacting = 1000;
const changesInALine = 500;
const compact = (transactions) => {
const total = transactions.reduce((sum, changes) => sum + changes.length, 0);
if (total < worthCompacting)
return transactions;
const last = new Map();
for (const change of transactions.flat()) {
const name = JSON.stringify([change.table, change.key]);
if (!change.row || last.get(name)?.row === null)
last.delete(name);
last.set(name, change);
}
if (last.size * 2 >= total)
return transactions;
const changes = [...last.values()];
return Array.from({ length: Math.ceil(changes.length / changesInALine) }, (_, index) => changes.slice(index * changesInALine, (index + 1) * changesInALine));
};
;
const header = '{"verdict":"checks server","version":1}\n';
const openJournal = (path, options = {}) => {
const files = options.files ?? external_node_fs_namespaceObject;
const descriptor = { current: files.openSync(path, 'a+') };
const parsed = parseFile(files.readFileSync(descriptor.current), path);
let length = parsed.length;
files.ftruncateSync(descriptor.current, length);
let broken = false;
const write = (text) => {
if (broken)
throw new Error(`${path} ends with half a line that cannot be taken back`);
const bytes = Buffer.from(text);
broken = true;
try {
for (let written = 0; written < bytes.length;) {
written += files.writeSync(descriptor.current, bytes, written);
}
if (options.outlives !== 'process')
files.fdatasyncSync(descriptor.current);
}
catch (error) {
files.ftruncateSync(descriptor.current, length);
broken = false;
throw error;
}
broken = false;
length += bytes.length;
};
const kept = compact(parsed.transactions);
if (length === 0)
write(header);
else if (kept !== parsed.transactions) {
const fresh = `${path}.new`;
files.closeSync(descriptor.current);
descriptor.current = files.openSync(fresh, 'a');
length = 0;
files.ftruncateSync(descriptor.current, length);
write(header);
for (const changes of kept)
write(lineOf(changes));
files.fdatasyncSync(descriptor.current);
files.renameSync(fresh, path);
}
return {
read: () => kept,
append: changes => write(lineOf(changes)),
close: () => files.closeSync(descriptor.current)
};
};
const lineOf = (changes) => `${JSON.stringify(changes)}\n`;
const parseFile = (bytes, path) => {
if (bytes.length < header.length && header.startsWith(bytes.toString()))
return { transactions: [], length: 0 };
if (bytes.toString('utf8', 0, header.length) !== header) {
throw new errors .yo(`${path} was not written by this version of the Checks server; name another file or delete it.`);
}
const { transactions, length, broken } = parseLines(bytes.subarray(header.length));
if (broken !== null) {
throw new errors .yo(`${path} is broken in line ${broken + 1}; delete it, or what comes from that line on.`);
}
return { transactions, length: header.length + length };
};
var embedded = __webpack_require__(53);
var preview = __webpack_require__(2050);
;
async function serve(words) {
const { values } = (0,external_node_util_.parseArgs)({
args: [...words],
options: {
port: { type: 'string', default: '8000' },
host: { type: 'string', default: '127.0.0.1' },
repository: { type: 'string', multiple: true, default: [] },
token: { type: 'string', default: 'actions' },
dialect: { type: 'string', default: 'current' },
state: { type: 'string' },
webhook: { type: 'string', multiple: true, default: [] }
}
});
const journal = values.state === undefined ? undefined : openJournal(values.state);
const listening = await (0,embedded .H)({
repositories: values.repository.length === 0 ? [(0,embedded .i)(process.cwd())] : values.repository.map(repositoryOf),
folder: process.cwd(),
port: (0,preview.portOf)(values.port),
host: values.host,
options: {
...tokensOf(values),
...previewOf(values),
...stored(journal),
webhooks: values.webhook.map(webhookOf).map(of => ({ ...of, ...hearerOf(values) }))
}
});
process.stdout.write(`The Checks server: ${listening.url}\nCtrl-C ends it.\n`);
await new Promise(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped));
await listening.close();
journal?.close();
return 0;
}
function repositoryOf(name) {
const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
if (owner === undefined || repo === undefined)
throw new errors .yo(`--repository is “${name}”; it must be owner/name.`);
return { owner, repo };
}
function tokensOf({ token }) {
if (token === 'actions')
return {};
const known = /^app:(\S+)$/.exec(token)?.[1];
if (known === undefined)
throw new errors .yo(`--token is “${token}”; it must be actions, or app:TOKEN for the token of an App.`);
return { apps: [{ id: 1, slug: localApp }], tokens: { [known]: { kind: 'app', app: localApp } } };
}
const localApp = 'local-app';
const hearerOf = ({ token }) => (token === 'actions' ? {} : { app: localApp });
function previewOf({ dialect }) {
if (dialect === 'current')
return {};
if (dialect === '2018-05' || dialect === '2018-12')
return { preview: dialect };
throw new errors .yo(`--dialect is “${dialect}”; it must be current (Enterprise Server’s is below /api/v3), 2018-05 or 2018-12 for the preview of that time.`);
}
const stored = (journal) => (journal === undefined ? {} : { journal });
function webhookOf(text) {
const [url = '', secret] = text.split('#');
if (!/^https?:\/\/\S+$/.test(url))
throw new errors .yo(`--webhook is “${text}”; it must be an address, with #SECRET behind it to have deliveries signed.`);
return secret === undefined ? { url } : { url, secret };
}
})
};
