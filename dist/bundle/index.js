import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const onDemand = Object.assign(name => {
let loaded;
const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)(name));
const module = new Proxy({}, {
get: (_, key) => (key === "default" ? module : key === "__esModule" || load()[key]),
has: (_, key) => key in load(),
ownKeys: () => Reflect.ownKeys(load()),
getOwnPropertyDescriptor: (_, key) => ({...Reflect.getOwnPropertyDescriptor(load(), key), configurable: true})
});
onDemand.modules.add(module);
return module;
}, {modules: new Set()});
var __webpack_modules__ = ({
977:
(function(__unused_webpack_module, exports, __nccwpck_require__) {
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
if (k2 === undefined) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
desc = { enumerable: true, get: function() { return m[k]; } };
}
Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
if (k2 === undefined) k2 = k;
o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function (o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function (mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
})();
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
exports.getProxyUrl = getProxyUrl;
exports.isHttps = isHttps;
const http = __importStar(__nccwpck_require__(8611));
const https = __importStar(__nccwpck_require__(5692));
const pm = __importStar(__nccwpck_require__(9769));
const tunnel = __importStar(__nccwpck_require__(776));
const undici_1 = __nccwpck_require__(3224);
var HttpCodes;
(function (HttpCodes) {
HttpCodes[HttpCodes["OK"] = 200] = "OK";
HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
var Headers;
(function (Headers) {
Headers["Accept"] = "accept";
Headers["ContentType"] = "content-type";
})(Headers || (exports.Headers = Headers = {}));
var MediaTypes;
(function (MediaTypes) {
MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
function getProxyUrl(serverUrl) {
const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,
HttpCodes.SeeOther,
HttpCodes.TemporaryRedirect,
HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
constructor(message, statusCode) {
super(message);
this.name = 'HttpClientError';
this.statusCode = statusCode;
Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
exports.HttpClientError = HttpClientError;
class HttpClientResponse {
constructor(message) {
this.message = message;
}
readBody() {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
let output = Buffer.alloc(0);
this.message.on('data', (chunk) => {
output = Buffer.concat([output, chunk]);
});
this.message.on('end', () => {
resolve(output.toString());
});
}));
});
}
readBodyBuffer() {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
const chunks = [];
this.message.on('data', (chunk) => {
chunks.push(chunk);
});
this.message.on('end', () => {
resolve(Buffer.concat(chunks));
});
}));
});
}
}
exports.HttpClientResponse = HttpClientResponse;
function isHttps(requestUrl) {
const parsedUrl = new URL(requestUrl);
return parsedUrl.protocol === 'https:';
}
class HttpClient {
constructor(userAgent, handlers, requestOptions) {
this._ignoreSslError = false;
this._allowRedirects = true;
this._allowRedirectDowngrade = false;
this._maxRedirects = 50;
this._allowRetries = false;
this._maxRetries = 1;
this._keepAlive = false;
this._disposed = false;
this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
this.handlers = handlers || [];
this.requestOptions = requestOptions;
if (requestOptions) {
if (requestOptions.ignoreSslError != null) {
this._ignoreSslError = requestOptions.ignoreSslError;
}
this._socketTimeout = requestOptions.socketTimeout;
if (requestOptions.allowRedirects != null) {
this._allowRedirects = requestOptions.allowRedirects;
}
if (requestOptions.allowRedirectDowngrade != null) {
this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
}
if (requestOptions.maxRedirects != null) {
this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
}
if (requestOptions.keepAlive != null) {
this._keepAlive = requestOptions.keepAlive;
}
if (requestOptions.allowRetries != null) {
this._allowRetries = requestOptions.allowRetries;
}
if (requestOptions.maxRetries != null) {
this._maxRetries = requestOptions.maxRetries;
}
}
}
options(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
});
}
get(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('GET', requestUrl, null, additionalHeaders || {});
});
}
del(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('DELETE', requestUrl, null, additionalHeaders || {});
});
}
post(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('POST', requestUrl, data, additionalHeaders || {});
});
}
patch(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('PATCH', requestUrl, data, additionalHeaders || {});
});
}
put(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('PUT', requestUrl, data, additionalHeaders || {});
});
}
head(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('HEAD', requestUrl, null, additionalHeaders || {});
});
}
sendStream(verb, requestUrl, stream, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request(verb, requestUrl, stream, additionalHeaders);
});
}
getJson(requestUrl_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
const res = yield this.get(requestUrl, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
postJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] =
this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.post(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
putJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] =
this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.put(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
patchJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] =
this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.patch(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
request(verb, requestUrl, data, headers) {
return __awaiter(this, void 0, void 0, function* () {
if (this._disposed) {
throw new Error('Client has already been disposed.');
}
const parsedUrl = new URL(requestUrl);
let info = this._prepareRequest(verb, parsedUrl, headers);
const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
? this._maxRetries + 1
: 1;
let numTries = 0;
let response;
do {
response = yield this.requestRaw(info, data);
if (response &&
response.message &&
response.message.statusCode === HttpCodes.Unauthorized) {
let authenticationHandler;
for (const handler of this.handlers) {
if (handler.canHandleAuthentication(response)) {
authenticationHandler = handler;
break;
}
}
if (authenticationHandler) {
return authenticationHandler.handleAuthentication(this, info, data);
}
else {
return response;
}
}
let redirectsRemaining = this._maxRedirects;
while (response.message.statusCode &&
HttpRedirectCodes.includes(response.message.statusCode) &&
this._allowRedirects &&
redirectsRemaining > 0) {
const redirectUrl = response.message.headers['location'];
if (!redirectUrl) {
break;
}
const parsedRedirectUrl = new URL(redirectUrl);
if (parsedUrl.protocol === 'https:' &&
parsedUrl.protocol !== parsedRedirectUrl.protocol &&
!this._allowRedirectDowngrade) {
throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
}
yield response.readBody();
if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
for (const header in headers) {
if (header.toLowerCase() === 'authorization') {
delete headers[header];
}
}
}
info = this._prepareRequest(verb, parsedRedirectUrl, headers);
response = yield this.requestRaw(info, data);
redirectsRemaining--;
}
if (!response.message.statusCode ||
!HttpResponseRetryCodes.includes(response.message.statusCode)) {
return response;
}
numTries += 1;
if (numTries < maxTries) {
yield response.readBody();
yield this._performExponentialBackoff(numTries);
}
} while (numTries < maxTries);
return response;
});
}
dispose() {
if (this._agent) {
this._agent.destroy();
}
this._disposed = true;
}
requestRaw(info, data) {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve, reject) => {
function callbackForResult(err, res) {
if (err) {
reject(err);
}
else if (!res) {
reject(new Error('Unknown error'));
}
else {
resolve(res);
}
}
this.requestRawWithCallback(info, data, callbackForResult);
});
});
}
requestRawWithCallback(info, data, onResult) {
if (typeof data === 'string') {
if (!info.options.headers) {
info.options.headers = {};
}
info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
}
let callbackCalled = false;
function handleResult(err, res) {
if (!callbackCalled) {
callbackCalled = true;
onResult(err, res);
}
}
const req = info.httpModule.request(info.options, (msg) => {
const res = new HttpClientResponse(msg);
handleResult(undefined, res);
});
let socket;
req.on('socket', sock => {
socket = sock;
});
req.setTimeout(this._socketTimeout || 3 * 60000, () => {
if (socket) {
socket.end();
}
handleResult(new Error(`Request timeout: ${info.options.path}`));
});
req.on('error', function (err) {
handleResult(err);
});
if (data && typeof data === 'string') {
req.write(data, 'utf8');
}
if (data && typeof data !== 'string') {
data.on('close', function () {
req.end();
});
data.pipe(req);
}
else {
req.end();
}
}
getAgent(serverUrl) {
const parsedUrl = new URL(serverUrl);
return this._getAgent(parsedUrl);
}
getAgentDispatcher(serverUrl) {
const parsedUrl = new URL(serverUrl);
const proxyUrl = pm.getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (!useProxy) {
return;
}
return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
}
_prepareRequest(method, requestUrl, headers) {
const info = {};
info.parsedUrl = requestUrl;
const usingSsl = info.parsedUrl.protocol === 'https:';
info.httpModule = usingSsl ? https : http;
const defaultPort = usingSsl ? 443 : 80;
info.options = {};
info.options.host = info.parsedUrl.hostname;
info.options.port = info.parsedUrl.port
? parseInt(info.parsedUrl.port)
: defaultPort;
info.options.path =
(info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
info.options.method = method;
info.options.headers = this._mergeHeaders(headers);
if (this.userAgent != null) {
info.options.headers['user-agent'] = this.userAgent;
}
info.options.agent = this._getAgent(info.parsedUrl);
if (this.handlers) {
for (const handler of this.handlers) {
handler.prepareRequest(info.options);
}
}
return info;
}
_mergeHeaders(headers) {
if (this.requestOptions && this.requestOptions.headers) {
return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
}
return lowercaseKeys(headers || {});
}
_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
if (headerValue) {
clientHeader =
typeof headerValue === 'number' ? headerValue.toString() : headerValue;
}
}
const additionalValue = additionalHeaders[header];
if (additionalValue !== undefined) {
return typeof additionalValue === 'number'
? additionalValue.toString()
: additionalValue;
}
if (clientHeader !== undefined) {
return clientHeader;
}
return _default;
}
_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
if (headerValue) {
if (typeof headerValue === 'number') {
clientHeader = String(headerValue);
}
else if (Array.isArray(headerValue)) {
clientHeader = headerValue.join(', ');
}
else {
clientHeader = headerValue;
}
}
}
const additionalValue = additionalHeaders[Headers.ContentType];
if (additionalValue !== undefined) {
if (typeof additionalValue === 'number') {
return String(additionalValue);
}
else if (Array.isArray(additionalValue)) {
return additionalValue.join(', ');
}
else {
return additionalValue;
}
}
if (clientHeader !== undefined) {
return clientHeader;
}
return _default;
}
_getAgent(parsedUrl) {
let agent;
const proxyUrl = pm.getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (this._keepAlive && useProxy) {
agent = this._proxyAgent;
}
if (!useProxy) {
agent = this._agent;
}
if (agent) {
return agent;
}
const usingSsl = parsedUrl.protocol === 'https:';
let maxSockets = 100;
if (this.requestOptions) {
maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
}
if (proxyUrl && proxyUrl.hostname) {
const agentOptions = {
maxSockets,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
})), { host: proxyUrl.hostname, port: proxyUrl.port })
};
let tunnelAgent;
const overHttps = proxyUrl.protocol === 'https:';
if (usingSsl) {
tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
}
else {
tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
}
agent = tunnelAgent(agentOptions);
this._proxyAgent = agent;
}
if (!agent) {
const options = { keepAlive: this._keepAlive, maxSockets };
agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
this._agent = agent;
}
if (usingSsl && this._ignoreSslError) {
agent.options = Object.assign(agent.options || {}, {
rejectUnauthorized: false
});
}
return agent;
}
_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
let proxyAgent;
if (this._keepAlive) {
proxyAgent = this._proxyAgentDispatcher;
}
if (proxyAgent) {
return proxyAgent;
}
const usingSsl = parsedUrl.protocol === 'https:';
proxyAgent = new undici_1.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
})));
this._proxyAgentDispatcher = proxyAgent;
if (usingSsl && this._ignoreSslError) {
proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
rejectUnauthorized: false
});
}
return proxyAgent;
}
_getUserAgentWithOrchestrationId(userAgent) {
const baseUserAgent = userAgent || 'actions/http-client';
const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
if (orchId) {
const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
}
return baseUserAgent;
}
_performExponentialBackoff(retryNumber) {
return __awaiter(this, void 0, void 0, function* () {
retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
return new Promise(resolve => setTimeout(() => resolve(), ms));
});
}
_processResponse(res, options) {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
const statusCode = res.message.statusCode || 0;
const response = {
statusCode,
result: null,
headers: {}
};
if (statusCode === HttpCodes.NotFound) {
resolve(response);
}
function dateTimeDeserializer(key, value) {
if (typeof value === 'string') {
const a = new Date(value);
if (!isNaN(a.valueOf())) {
return a;
}
}
return value;
}
let obj;
let contents;
try {
contents = yield res.readBody();
if (contents && contents.length > 0) {
if (options && options.deserializeDates) {
obj = JSON.parse(contents, dateTimeDeserializer);
}
else {
obj = JSON.parse(contents);
}
response.result = obj;
}
response.headers = res.message.headers;
}
catch (err) {
}
if (statusCode > 299) {
let msg;
if (obj && obj.message) {
msg = obj.message;
}
else if (contents && contents.length > 0) {
msg = contents;
}
else {
msg = `Failed request: (${statusCode})`;
}
const err = new HttpClientError(msg, statusCode);
err.result = response.result;
reject(err);
}
else {
resolve(response);
}
}));
});
}
}
exports.HttpClient = HttpClient;
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
}),
9769:
((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getProxyUrl = getProxyUrl;
exports.checkBypass = checkBypass;
function getProxyUrl(reqUrl) {
const usingSsl = reqUrl.protocol === 'https:';
if (checkBypass(reqUrl)) {
return undefined;
}
const proxyVar = (() => {
if (usingSsl) {
return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
}
else {
return process.env['http_proxy'] || process.env['HTTP_PROXY'];
}
})();
if (proxyVar) {
try {
return new DecodedURL(proxyVar);
}
catch (_a) {
if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
return new DecodedURL(`http://${proxyVar}`);
}
}
else {
return undefined;
}
}
function checkBypass(reqUrl) {
if (!reqUrl.hostname) {
return false;
}
const reqHost = reqUrl.hostname;
if (isLoopbackAddress(reqHost)) {
return true;
}
const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
if (!noProxy) {
return false;
}
let reqPort;
if (reqUrl.port) {
reqPort = Number(reqUrl.port);
}
else if (reqUrl.protocol === 'http:') {
reqPort = 80;
}
else if (reqUrl.protocol === 'https:') {
reqPort = 443;
}
const upperReqHosts = [reqUrl.hostname.toUpperCase()];
if (typeof reqPort === 'number') {
upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
}
for (const upperNoProxyItem of noProxy
.split(',')
.map(x => x.trim().toUpperCase())
.filter(x => x)) {
if (upperNoProxyItem === '*' ||
upperReqHosts.some(x => x === upperNoProxyItem ||
x.endsWith(`.${upperNoProxyItem}`) ||
(upperNoProxyItem.startsWith('.') &&
x.endsWith(`${upperNoProxyItem}`)))) {
return true;
}
}
return false;
}
function isLoopbackAddress(host) {
const hostLower = host.toLowerCase();
return (hostLower === 'localhost' ||
hostLower.startsWith('127.') ||
hostLower.startsWith('[::1]') ||
hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
constructor(url, base) {
super(url, base);
this._decodedUsername = decodeURIComponent(super.username);
this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
}),
776:
((module, __unused_webpack_exports, __nccwpck_require__) => {
module.exports = __nccwpck_require__(4488);
}),
4488:
((__unused_webpack_module, exports, __nccwpck_require__) => {
var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);
exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;
function httpOverHttp(options) {
var agent = new TunnelingAgent(options);
agent.request = http.request;
return agent;
}
function httpsOverHttp(options) {
var agent = new TunnelingAgent(options);
agent.request = http.request;
agent.createSocket = createSecureSocket;
agent.defaultPort = 443;
return agent;
}
function httpOverHttps(options) {
var agent = new TunnelingAgent(options);
agent.request = https.request;
return agent;
}
function httpsOverHttps(options) {
var agent = new TunnelingAgent(options);
agent.request = https.request;
agent.createSocket = createSecureSocket;
agent.defaultPort = 443;
return agent;
}
function TunnelingAgent(options) {
var self = this;
self.options = options || {};
self.proxyOptions = self.options.proxy || {};
self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
self.requests = [];
self.sockets = [];
self.on('free', function onFree(socket, host, port, localAddress) {
var options = toOptions(host, port, localAddress);
for (var i = 0, len = self.requests.length; i < len; ++i) {
var pending = self.requests[i];
if (pending.host === options.host && pending.port === options.port) {
self.requests.splice(i, 1);
pending.request.onSocket(socket);
return;
}
}
socket.destroy();
self.removeSocket(socket);
});
}
util.inherits(TunnelingAgent, events.EventEmitter);
TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
var self = this;
var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));
if (self.sockets.length >= this.maxSockets) {
self.requests.push(options);
return;
}
self.createSocket(options, function(socket) {
socket.on('free', onFree);
socket.on('close', onCloseOrRemove);
socket.on('agentRemove', onCloseOrRemove);
req.onSocket(socket);
function onFree() {
self.emit('free', socket, options);
}
function onCloseOrRemove(err) {
self.removeSocket(socket);
socket.removeListener('free', onFree);
socket.removeListener('close', onCloseOrRemove);
socket.removeListener('agentRemove', onCloseOrRemove);
}
});
};
TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
var self = this;
var placeholder = {};
self.sockets.push(placeholder);
var connectOptions = mergeOptions({}, self.proxyOptions, {
method: 'CONNECT',
path: options.host + ':' + options.port,
agent: false,
headers: {
host: options.host + ':' + options.port
}
});
if (options.localAddress) {
connectOptions.localAddress = options.localAddress;
}
if (connectOptions.proxyAuth) {
connectOptions.headers = connectOptions.headers || {};
connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
new Buffer(connectOptions.proxyAuth).toString('base64');
}
debug('making CONNECT request');
var connectReq = self.request(connectOptions);
connectReq.useChunkedEncodingByDefault = false;
connectReq.once('response', onResponse);
connectReq.once('upgrade', onUpgrade);
connectReq.once('connect', onConnect);
connectReq.once('error', onError);
connectReq.end();
function onResponse(res) {
res.upgrade = true;
}
function onUpgrade(res, socket, head) {
process.nextTick(function() {
onConnect(res, socket, head);
});
}
function onConnect(res, socket, head) {
connectReq.removeAllListeners();
socket.removeAllListeners();
if (res.statusCode !== 200) {
debug('tunneling socket could not be established, statusCode=%d',
res.statusCode);
socket.destroy();
var error = new Error('tunneling socket could not be established, ' +
'statusCode=' + res.statusCode);
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
return;
}
if (head.length > 0) {
debug('got illegal response body from proxy');
socket.destroy();
var error = new Error('got illegal response body from proxy');
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
return;
}
debug('tunneling connection has established');
self.sockets[self.sockets.indexOf(placeholder)] = socket;
return cb(socket);
}
function onError(cause) {
connectReq.removeAllListeners();
debug('tunneling socket could not be established, cause=%s\n',
cause.message, cause.stack);
var error = new Error('tunneling socket could not be established, ' +
'cause=' + cause.message);
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
}
};
TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
var pos = this.sockets.indexOf(socket)
if (pos === -1) {
return;
}
this.sockets.splice(pos, 1);
var pending = this.requests.shift();
if (pending) {
this.createSocket(pending, function(socket) {
pending.request.onSocket(socket);
});
}
};
function createSecureSocket(options, cb) {
var self = this;
TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
var hostHeader = options.request.getHeader('host');
var tlsOptions = mergeOptions({}, self.options, {
socket: socket,
servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
});
var secureSocket = tls.connect(0, tlsOptions);
self.sockets[self.sockets.indexOf(socket)] = secureSocket;
cb(secureSocket);
});
}
function toOptions(host, port, localAddress) {
if (typeof host === 'string') {
return {
host: host,
port: port,
localAddress: localAddress
};
}
return host;
}
function mergeOptions(target) {
for (var i = 1, len = arguments.length; i < len; ++i) {
var overrides = arguments[i];
if (typeof overrides === 'object') {
var keys = Object.keys(overrides);
for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
var k = keys[j];
if (overrides[k] !== undefined) {
target[k] = overrides[k];
}
}
}
}
return target;
}
var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
debug = function() {
var args = Array.prototype.slice.call(arguments);
if (typeof args[0] === 'string') {
args[0] = 'TUNNEL: ' + args[0];
} else {
args.unshift('TUNNEL:');
}
console.error.apply(console, args);
}
} else {
debug = function() {};
}
exports.debug = debug;
}),
2613:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}),
4434:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
}),
9896:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}),
8611:
((module) => {
module.exports = onDemand("http");
}),
5692:
((module) => {
module.exports = onDemand("https");
}),
3339:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
}),
9278:
((module) => {
module.exports = onDemand("net");
}),
4589:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
}),
6698:
((module) => {
module.exports = onDemand("node:async_hooks");
}),
4573:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
}),
1421:
((module) => {
module.exports = onDemand("node:child_process");
}),
7598:
((module) => {
module.exports = onDemand("node:crypto");
}),
3053:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
}),
8474:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}),
3024:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}),
1455:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}),
7067:
((module) => {
module.exports = onDemand("node:http");
}),
2467:
((module) => {
module.exports = onDemand("node:http2");
}),
4708:
((module) => {
module.exports = onDemand("node:https");
}),
7030:
((module) => {
module.exports = onDemand("node:net");
}),
6760:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}),
643:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
}),
1708:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
}),
1792:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
}),
7075:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}),
6466:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
}),
8500:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}),
1692:
((module) => {
module.exports = onDemand("node:tls");
}),
3136:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
}),
7975:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}),
3429:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
}),
8877:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
}),
714:
((module) => {
module.exports = onDemand("node:vm");
}),
5919:
((module) => {
module.exports = onDemand("node:worker_threads");
}),
8522:
((module) => {
module.exports = onDemand("node:zlib");
}),
857:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}),
6928:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
}),
4756:
((module) => {
module.exports = onDemand("tls");
}),
7016:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
}),
9023:
((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
}),
3224:
((__unused_webpack_module, exports, __nccwpck_require__) => {
class ProxyAgent {
#agent
constructor(options) {
this.options = options
}
whole({ProxyAgent}) {
return (this.#agent ??= new ProxyAgent(this.options))
}
}
async function fetch(input, init = {}) {
const {dispatcher, body, redirect} = init
const isPlain = typeof input === 'string' && redirect === 'manual' && (body == null || typeof body === 'string')
if (dispatcher == null && isPlain) return send(new URL(input), init)
const undici = await Promise.all( [__nccwpck_require__.e(632), __nccwpck_require__.e(627)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1627, 19))
return undici.fetch(input, dispatcher instanceof ProxyAgent ? {...init, dispatcher: dispatcher.whole(undici)} : init)
}
const agents = {}
async function send(url, {method = 'GET', headers, body, signal}) {
signal?.throwIfAborted()
const {Agent, request} = url.protocol === 'https:' ? __nccwpck_require__(4708) : __nccwpck_require__(7067)
const agent = (agents[url.protocol] ??= new Agent({keepAlive: true}))
const answer = await new Promise((resolve, reject) => {
const fail = cause => reject(signal?.aborted ? signal.reason : new TypeError('fetch failed', {cause}))
const sent = request(url, {method, agent, headers: {...headers, 'accept-encoding': 'gzip'}}, received => {
const parts = []
received.on('data', part => parts.push(part))
received.on('error', fail)
received.on('end', () => resolve({received, bytes: Buffer.concat(parts)}))
})
const abort = () => sent.destroy(signal.reason)
signal?.addEventListener('abort', abort, {once: true})
sent.on('error', fail)
sent.on('close', () => signal?.removeEventListener('abort', abort))
sent.end(body ?? undefined)
})
return responseOf(url, answer)
}
async function responseOf(url, {received, bytes}) {
const headers = new Map(Object.entries(received.headers).map(([name, value]) => [name, String(value)]))
const whole = headers.get('content-encoding') === 'gzip' && bytes.length > 0 ? await unpacked(bytes) : bytes
return {
url: url.href,
status: received.statusCode,
statusText: received.statusMessage,
ok: received.statusCode >= 200 && received.statusCode < 300,
headers,
text: async () => whole.toString('utf8'),
json: async () => JSON.parse(whole.toString('utf8')),
arrayBuffer: async () => whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length)
}
}
const maxOutputLength = 64 * 1024 * 1024
const unpacked = bytes =>
new Promise((resolve, reject) => {
const done = (cause, text) => (cause ? reject(new TypeError('fetch failed', {cause})) : resolve(text))
__nccwpck_require__(8522).gunzip(bytes, {maxOutputLength}, done)
})
exports.ProxyAgent = ProxyAgent
exports.fetch = fetch
}),
6825:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
y: () => ( readContext)
});
var external_node_fs_ = __nccwpck_require__(3024);
;
const dispatched = /^vercel\.deployment\./;
const isVercelDispatch = (event, payload) => event === 'repository_dispatch' &&
(dispatched.test(deployment_text(payload['action'])) || deployment_text(object(payload['client_payload'])['id']).startsWith('dpl_'));
function deploymentOf(event, payload) {
if (event === 'repository_dispatch') {
const client = object(payload['client_payload']);
const project = object(client['project']);
const deployment = {
id: deployment_text(client['id']),
url: addressOf(deployment_text(client['url'])),
environment: deployment_text(client['environment']) || deployment_text(client['target']),
project: deployment_text(project['id']) || deployment_text(project['name']),
state: deployment_text(object(client['state'])['type']) || deployment_text(client['type'])
};
return isVercelDispatch(event, payload) ? deployment : undefined;
}
if (event !== 'deployment_status')
return undefined;
const status = object(payload['deployment_status']);
return {
id: '',
url: addressOf(deployment_text(status['environment_url']) || deployment_text(status['target_url'])),
environment: deployment_text(status['environment']) || deployment_text(object(payload['deployment'])['environment']),
project: '',
state: deployment_text(status['state'])
};
}
const addressOf = (url) => /^https?:\/\/[^\s]+$/i.test(url) ? url : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(url) ? `https://${url}` : '';
const object = (value) => (typeof value === 'object' && value !== null ? value : {});
const deployment_text = (value) => (typeof value === 'string' ? value.slice(0, 2000) : '');
var errors = __nccwpck_require__(5650);
;
function readContext(env, given) {
const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
if (!owner || !repo || rest.length > 0)
throw new errors .yo(`GITHUB_REPOSITORY is “${env['GITHUB_REPOSITORY'] ?? ''}”, not owner/name; the action runs in a workflow of GitHub, on a laptop use “npm start”.`);
const payload = readPayload(env['GITHUB_EVENT_PATH']);
const event = env['GITHUB_EVENT_NAME'] ?? '';
const { sha, reason } = headOf({ event, payload, given: given['head-sha'], fallback: env['GITHUB_SHA'] ?? '' });
if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
throw new errors .yo(`The commit to report on is “${sha}” (${reason}); give its full hash in the input head-sha.`);
const apiUrl = trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
if (!/^https?:/.test(apiUrl) || !URL.canParse(apiUrl))
throw new errors .yo(`GITHUB_API_URL is “${apiUrl}”, which is no address; the runner sets it.`);
const pull = context_object(payload['pull_request']);
const deployment = deploymentOf(event, payload);
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
called: given.called === 'true',
matrix: given.leg ? [given.leg] : matrixValues(given.matrix),
jobCheckRun: /^\d{1,19}$/.test(given['job-check-run']) ? given['job-check-run'] : '',
pullRequest: number(pull['number']) ?? number(payload['number']),
...(deployment === undefined ? {} : { deployment }),
readOnly: whyReadOnly(event, payload, env['GITHUB_ACTOR']),
serverUrl: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
apiUrl
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
reason: 'the commit of the event’s check run'
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
const found = path.reduce((value, key) => context_object(value)[key], from.payload);
if (typeof found === 'string' && found !== '')
return { sha: found.toLowerCase(), reason };
}
if (isVercelDispatch(from.event, from.payload))
return { sha: '', reason: 'Vercel’s dispatch names none in client_payload.git.sha' };
return { sha: from.fallback.toLowerCase(), reason: 'the commit of the event (GITHUB_SHA)' };
}
function baseOf(event, payload) {
const known = (value) => (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '');
const pull = context_object(payload['pull_request']);
const pullBase = known(context_object(pull['base'])['sha']);
if (pullBase !== '')
return { mergeBaseWith: pullBase };
if (event === 'merge_group')
return { sha: known(context_object(payload['merge_group'])['base_sha']) };
if (event === 'workflow_run') {
const run = context_object(payload['workflow_run']);
const pulls = run['pull_requests'];
const first = Array.isArray(pulls) ? pulls[0] : undefined;
const base = known(context_object(context_object(first)['base'])['sha']);
return base === '' ? { parent: true } : { mergeBaseWith: base };
}
if (event !== 'push')
return { parent: true };
const before = known(payload['before']);
if (/^0+$/.test(before))
return { none: 'the branch is new' };
return before === '' ? { parent: true } : { sha: before };
}
const ofPullRequest = /^pull_request(_review|_review_comment)?$/;
const ofDependabot = /^(push|create|deployment|deployment_status)$/;
function whyReadOnly(event, payload, actor) {
const fromPull = ofPullRequest.test(event);
if (actor === 'dependabot[bot]' && (fromPull || ofDependabot.test(event)))
return 'workflows that Dependabot starts get a token that can only read, unless “permissions” gives it more';
if (!fromPull)
return undefined;
const pull = context_object(payload['pull_request']);
const head = context_object(pull['head']);
const base = context_object(context_object(pull['base'])['repo']);
const gone = 'sha' in head && head['repo'] === null;
return gone || (context_object(head['repo'])['full_name'] ?? base['full_name']) !== base['full_name']
? 'pull requests from forks get a token that can only read'
: undefined;
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
return context_object(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
}
catch (error) {
throw new errors .yo(`The event's payload at GITHUB_EVENT_PATH (${path}) cannot be read: ${error.message}.`);
}
}
const context_object = (value) => (typeof value === 'object' && value !== null ? value : {});
const number = (value) => (typeof value === 'number' ? value : undefined);
const trimSlash = (url) => url.replace(/\/$/, '');
}),
3122:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
z: () => ( findReports)
});
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var wildcard = __nccwpck_require__(6233);
;
const simple = /^((?:[\w@-][\w@. -]*\/)*)([^/*?[\]{}()!+@\\.][^/?[\]{}()!+@\\]*|\*[^/?[\]{}()!+@\\]*)$/;
function findSimply(pattern, cwd) {
const [, folder, names] = simple.exec(pattern) ?? [];
if (folder === undefined || names === undefined || names.includes('**') || !names.includes('*'))
return undefined;
const matches = (0,wildcard .X)(names);
try {
return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(cwd, folder), { withFileTypes: true })
.filter(entry => entry.isFile() && !entry.name.startsWith('.') && matches(entry.name))
.map(entry => folder + entry.name);
}
catch {
return undefined;
}
}
;
async function findReports(patterns, cwd) {
const ignore = patterns
.filter(({ excludes, glob }) => excludes && !endless.test(glob))
.map(pattern => slashed(pattern.glob));
const files = new Map();
const unmatched = [];
for (const { glob, format } of patterns.filter(pattern => !pattern.excludes)) {
const paths = await expand(glob, ignore, cwd);
if (paths.length === 0)
unmatched.push(glob);
for (const path of paths) {
const file = (0,external_node_path_.resolve)(cwd, path);
const known = files.get(file);
if (known === undefined || (known.format === undefined && format !== undefined))
files.set(file, { path: known?.path ?? path, file, format });
}
}
return { files: [...files.values()], unmatched };
}
const endless = /\\{3}(?:\/|$)/;
async function expand(glob, ignore, cwd) {
if (glob.includes('\0'))
return [];
const pattern = slashed(glob).replace(/^\.\//, '');
const isFile = namesFile((0,external_node_path_.resolve)(cwd, glob));
if (isFile && ignore.length === 0)
return [pattern];
if (!isFile && (pattern.endsWith('/') || endless.test(pattern)))
return [];
const simply = ignore.length === 0 ? findSimply(pattern, cwd) : undefined;
if (simply !== undefined)
return sorted(simply);
const { escapePath, glob: search } = await __nccwpck_require__.e( 416).then(__nccwpck_require__.bind(__nccwpck_require__, 6416));
const found = await search([isFile ? escapePath(pattern) : pattern], {
cwd,
ignore: [...ignore],
followSymbolicLinks: false,
expandDirectories: false,
onlyFiles: true,
dot: /(^|\/)\./.test(pattern)
});
return sorted(found);
}
function namesFile(path) {
try {
return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
catch {
return false;
}
}
const sorted = (paths) => paths.sort((a, b) => (a < b ? -1 : 1));
const slashed = (path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
}),
4448:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
N: () => ( readGitIndex),
V: () => ( isCheckout)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
const beforeHash = 40;
const flagBytes = 2;
const longPath = 0xfff;
const extended = 0x4000;
const hashBytes = [20, 32];
const partial = /^(?:link|sdir)$/;
function readGitIndex(root) {
const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'index');
if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
return undefined;
const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(index);
for (const size of hashBytes) {
const paths = pathsIn(bytes, size);
if (paths !== undefined)
return paths;
}
return undefined;
}
function isCheckout(folder) {
for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'), { throwIfNoEntry: false }) !== undefined)
return true;
if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
return false;
}
}
function pathsIn(bytes, hashSize) {
if (bytes.length < 12 + hashSize || bytes.toString('latin1', 0, 4) !== 'DIRC')
return undefined;
const version = bytes.readUInt32BE(4);
if (version !== 2 && version !== 3)
return undefined;
const end = bytes.length - hashSize;
const paths = [];
let at = 12;
for (let left = bytes.readUInt32BE(8); left > 0; left--) {
const flagsAt = at + beforeHash + hashSize;
if (flagsAt + flagBytes > end)
return undefined;
const flags = bytes.readUInt16BE(flagsAt);
const start = flagsAt + flagBytes + ((flags & extended) === 0 ? 0 : 2);
const length = flags & longPath;
const stop = length < longPath ? start + length : bytes.indexOf(0, start + length);
if (stop < start || stop >= end || bytes[stop] !== 0)
return undefined;
const path = bytes.toString('utf8', start, stop);
if (path !== paths.at(-1))
paths.push(path);
at += (stop - at + 8) & ~7;
}
while (at + 8 <= end) {
if (partial.test(bytes.toString('latin1', at, at + 4)))
return undefined;
at += 8 + bytes.readUInt32BE(at + 4);
}
return at === end ? paths : undefined;
}
}),
6025:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
x: () => ( readInside)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
function readInside(folder, path, most) {
let file;
try {
const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
if (!isInside(root, file))
return { refused: 'outside' };
const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
try {
return readWhole(descriptor, most);
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
}
}
catch {
return { refused: file === undefined && !isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)) ? 'outside' : 'absent' };
}
}
function isInside(root, file) {
const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
return (steps[0] !== '' && steps[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(steps.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) && !steps.some(step => /^\.git$/i.test(step)));
}
function readWhole(descriptor, most) {
const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
if (!stats.isFile())
return { refused: 'absent' };
if (stats.size > most)
return { refused: 'large' };
const bytes = Buffer.alloc(stats.size);
let length = 0;
for (let read = -1; length < bytes.length && read !== 0; length += read)
read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, length);
return { bytes: bytes.subarray(0, length) };
}
}),
8151:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
s: () => ( listTrackedFiles)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
var _git_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4448);
const neverSource = new Set(['node_modules', '.git', '.hg', '.svn', '.venv', '__pycache__']);
const filesWalked = 200_000;
function listTrackedFiles(root) {
const indexed = (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__ .N)(root);
if (indexed !== undefined)
return indexed;
if (!(0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__ .V)(root))
return walk(root);
try {
const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached'], {
cwd: root,
encoding: 'utf8',
maxBuffer: 1 << 29,
stdio: ['ignore', 'pipe', 'ignore']
});
return [...new Set(listed.split('\0'))].filter(path => path !== '');
}
catch {
return walk(root);
}
}
function walk(root) {
const files = [];
const folders = [''];
for (let folder = folders.pop(); folder !== undefined && files.length < filesWalked; folder = folders.pop()) {
for (const entry of entries((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))) {
const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
if (entry.isDirectory() && !neverSource.has(entry.name))
folders.push(path);
else if (entry.isFile())
files.push(path);
}
}
return files.sort();
}
function entries(folder) {
try {
return readEntries(folder);
}
catch {
return [];
}
}
const readEntries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
}),
5650:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
hD: () => ( ApiError),
mB: () => ( ParseError),
yo: () => ( UserError)
});
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
left;
constructor(message, facts) {
super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
this.status = facts.status;
this.request = facts.request;
this.left = facts.left;
}
}
}),
9388:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
g: () => ( rulePage)
});
const pages = [
{ rule: /^([a-z][a-z-]*)$/, url: 'https://eslint.org/docs/latest/rules/' },
{ rule: /^@typescript-eslint\/([a-z][a-z-]*)$/, url: 'https://typescript-eslint.io/rules/' },
{ rule: /^@stylistic\/([a-z][a-z-]*)$/, url: 'https://eslint.style/rules/' }
];
function rulePage(rule) {
for (const page of pages) {
const name = page.rule.exec(rule)?.[1];
if (name !== undefined)
return page.url + name;
}
return undefined;
}
}),
6460:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
formats: () => ( formats)
});
var errors = __nccwpck_require__(5650);
;
const wordings = {
control: ['illegal control character was removed', 'illegal control characters were removed'],
ampersand: ['“&” that begins no reference was kept as text', '“&” that begin no reference were kept as text'],
entity: ['reference to an unknown entity was kept as text', 'references to unknown entities were kept as text'],
less: ['unescaped “<” in an attribute was kept', 'unescaped “<” in attributes were kept'],
duplicate: ['repeated attribute was ignored', 'repeated attributes were ignored'],
sectionEnd: ['“]]>” outside a CDATA section was kept as text', '“]]>” outside a CDATA section were kept as text'],
noise: ['stretch of text outside the report was skipped', 'stretches of text outside the report were skipped'],
encoding: ['stretch of bytes that are not UTF-8 was replaced', 'stretches of bytes that are not UTF-8 were replaced']
};
const noRepairs = () => ({
counts: { control: 0, ampersand: 0, entity: 0, less: 0, duplicate: 0, sectionEnd: 0, noise: 0, encoding: 0 },
first: undefined,
encodingAt: undefined
});
const firstRepair = ({ first, encodingAt }) => first === undefined || encodingAt === undefined ? (first ?? encodingAt) : Math.min(first, encodingAt);
function describeRepairs({ counts }, line) {
const parts = Object.keys(wordings)
.filter(kind => counts[kind] > 0)
.map(kind => `${counts[kind]} ${wordings[kind][counts[kind] === 1 ? 0 : 1]}`);
return `The XML is not well-formed (line ${line}) and was repaired: ${parts.join(', ')}.`;
}
var external_node_buffer_ = __nccwpck_require__(4573);
;
const bytes_byte = {
tab: 0x09,
lineFeed: 0x0a,
carriageReturn: 0x0d,
space: 0x20,
exclamation: 0x21,
doubleQuote: 0x22,
hash: 0x23,
ampersand: 0x26,
apostrophe: 0x27,
hyphen: 0x2d,
slash: 0x2f,
colon: 0x3a,
semicolon: 0x3b,
less: 0x3c,
equals: 0x3d,
greater: 0x3e,
question: 0x3f,
openBracket: 0x5b,
closeBracket: 0x5d
};
const table = (isMember) => Uint8Array.from({ length: 256 }, (_, value) => (isMember(value) ? 1 : 0));
const isBlank = (value) => value === 0x20 || value === 0x0a || value === 0x0d || value === 0x09;
const isIllegal = (value) => value < 0x20 && !isBlank(value);
const blank = table(isBlank);
const illegal = table(isIllegal);
const textStop = table(value => isIllegal(value) || '<&]'.includes(String.fromCharCode(value)));
const valueNeeds = { stop: 1, utf8: 2, references: 4, breaks: 8, repair: 16 };
const valueByte = Uint8Array.from({ length: 256 }, (_, value) => {
if (value > 0x7f)
return valueNeeds.utf8;
if (value === bytes_byte.doubleQuote || value === bytes_byte.apostrophe || value === bytes_byte.less)
return valueNeeds.stop;
if (value === bytes_byte.ampersand)
return valueNeeds.references;
return value >= 0x20 ? 0 : isIllegal(value) ? valueNeeds.repair : valueNeeds.breaks;
});
const nameByte = table(value => value > 0x7f || /[\w.:-]/.test(String.fromCharCode(value)));
const nameStart = table(value => value > 0x7f || /[A-Za-z_:]/.test(String.fromCharCode(value)));
;
const cut = -1;
const longRun = 64;
class XmlError extends Error {
name = 'XmlError';
offset;
constructor(message, offset) {
super(message);
this.offset = offset;
}
}
let spare;
const mostSpared = 4 * 1024 * 1024;
function release(input) {
const { data, words, view } = input;
if (data.length <= mostSpared)
spare = { data, words, view };
input.data = Buffer.alloc(4);
}
const startInput = () => ({
data: Buffer.alloc(4),
words: new Int32Array(1),
view: new DataView(new ArrayBuffer(0)),
end: 0,
at: 0,
base: 0,
final: false,
checkedTo: 0,
countedTo: -1,
next: { ampersand: -1, closeBracket: -1 },
repairs: noRepairs()
});
function takeChunk(input, chunk) {
const { at } = input;
const left = input.end - at;
const size = left + chunk.length;
if (size + 1 > input.data.length && spare !== undefined && size < spare.data.length) {
input.data.copy(spare.data, 0, at, input.end);
Object.assign(input, spare);
spare = undefined;
}
else if (size + 1 > input.data.length) {
const data = Buffer.from(new ArrayBuffer((2 * size + 4) & ~3));
input.data.copy(data, 0, at, input.end);
input.data = data;
input.words = new Int32Array(data.buffer);
input.view = new DataView(data.buffer);
}
else if (at > 0)
input.data.copyWithin(0, at, input.end);
input.data.set(chunk, left);
input.data[size] = bytes_byte.less;
input.base += at;
input.checkedTo -= at;
input.at = 0;
input.next.ampersand = input.next.closeBracket = -1;
input.end = size;
checkEncoding(input);
}
function nextStop({ data, next }, from) {
for (const name of ['ampersand', 'closeBracket'])
if (next[name] < from) {
const found = data.indexOf(bytes_byte[name], from);
next[name] = found < 0 ? data.length : found;
}
return Math.min(data.indexOf(bytes_byte.less, from), next.ampersand, next.closeBracket);
}
function checkEncoding(input) {
const { data, end, checkedTo, repairs } = input;
const complete = input.final ? end : completeTo(data, end);
if (complete <= checkedTo)
return;
if (repairs.counts.encoding === 0 && !(0,external_node_buffer_.isUtf8)(data.subarray(checkedTo, complete))) {
repairs.counts.encoding = 1;
repairs.encodingAt = input.base + brokenAt(data, checkedTo, complete);
}
input.checkedTo = complete;
}
function brokenAt(data, from, to) {
let [sound, broken] = [from, to];
while (sound < broken) {
const middle = sound + completeTo(data.subarray(sound, broken), Math.ceil((broken - sound) / 2));
if (middle === sound)
break;
if ((0,external_node_buffer_.isUtf8)(data.subarray(sound, middle)))
sound = middle;
else if (middle === broken)
break;
else
broken = middle;
}
for (let length = 1; sound + length <= to && length <= 4; length++)
if ((0,external_node_buffer_.isUtf8)(data.subarray(sound, sound + length))) {
sound += length;
length = 0;
}
return sound;
}
function completeTo(data, end) {
for (let back = 1; back <= 3 && back <= end; back++) {
const value = data[end - back];
if (value < 0x80)
return end;
if (value >= 0xc0) {
const length = value >= 0xf0 ? 4 : value >= 0xe0 ? 3 : 2;
return back < length ? end - back : end;
}
}
return end;
}
function damaged(input, kind, position) {
const offset = input.base + position;
if (offset <= input.countedTo)
return;
input.countedTo = offset;
input.repairs.counts[kind]++;
input.repairs.first ??= offset;
}
function fail({ base, repairs }, position, message) {
const offset = base + position;
if (repairs.encodingAt !== undefined && repairs.encodingAt >= offset) {
repairs.encodingAt = undefined;
repairs.counts.encoding = 0;
}
throw new XmlError(message, offset);
}
;
function skipDoctype(data, start, end) {
let inSubset = false;
for (let position = start; position < end; position++) {
const value = data[position];
if (value === bytes_byte.doubleQuote || value === bytes_byte.apostrophe) {
position = indexOf(data, String.fromCharCode(value), { from: position + 1, end });
}
else if (value === bytes_byte.openBracket)
inSubset = true;
else if (value === bytes_byte.closeBracket)
inSubset = false;
else if (value === bytes_byte.greater && !inSubset)
return position + 1;
else if (value === bytes_byte.less && data[position + 1] === bytes_byte.question)
position = indexOf(data, '?>', { from: position + 2, end });
else if (value === bytes_byte.less && data.toString('latin1', position, position + 4) === '<!--')
position = indexOf(data, '-->', { from: position + 4, end });
}
return undefined;
}
function indexOf(data, text, { from, end }) {
const found = data.indexOf(text, from, 'latin1');
return found < 0 || found + text.length > end ? end : found;
}
;
const longestText = 65_536;
const longestEnd = 16_384;
const longestHead = longestText - longestEnd;
const named = new Map([
['amp', '&'],
['lt', '<'],
['gt', '>'],
['quot', '"'],
['apos', "'"]
]);
const isNamedReference = (name) => named.has(name);
const longestReference = 48;
const numeric = /^#(?:x([0-9a-fA-F]{1,40})|([0-9]{1,40}))$/;
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;
const illegalCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const illegalCharacters = new RegExp(illegalCharacter, 'g');
const isLegal = (code) => code >= 0x20
? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
: code === 0x09 || code === 0x0a || code === 0x0d;
function decodeBytes(data, start, end) {
return data.toString((0,external_node_buffer_.isAscii)(data.subarray(start, end)) ? 'latin1' : 'utf8', start, end);
}
function resolveReferences(text) {
let at = text.indexOf('&');
if (at < 0)
return text;
let resolved = '';
let from = 0;
let end = 0;
for (; at >= 0; at = text.indexOf('&', at + 1)) {
if (end < at + 2)
end = text.indexOf(';', at + 2);
if (end < 0)
break;
if (end - at > longestReference)
continue;
const character = resolve(text.slice(at + 1, end));
if (character === undefined)
continue;
resolved += text.slice(from, at) + character;
from = end + 1;
at = end;
}
return resolved + text.slice(from);
}
function resolve(name) {
if (!name.startsWith('#'))
return named.get(name);
const [, hexadecimal, decimal] = numeric.exec(name) ?? [];
const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
if (Number.isNaN(code))
return undefined;
return isLegal(code) || code < 0x20 ? String.fromCodePoint(code) : '';
}
function removeIllegal(text) {
if (!illegalCharacter.test(text))
return text;
return text.replace(escapeSequence, '').replace(illegalCharacters, '');
}
const noText = { head: '', tail: '', length: 0 };
function appendText({ head, tail, length }, piece) {
const room = longestHead - head.length;
const rest = room > 0 ? piece.slice(room) : piece;
return {
head: room > 0 ? head + piece.slice(0, room) : head,
tail: rest === '' ? tail : (tail + rest).slice(-longestEnd),
length: length + piece.length
};
}
function joinText({ head, tail, length }) {
const left = length - head.length - tail.length;
return left === 0 ? head + tail : `${head}\n… (${left} more characters) …\n${tail}`;
}
;
function makeElement(input, tag, texts) {
const indexOf = (name) => {
for (let index = 0; index < tag.attributes; index++)
if (tag.names[index] === name)
return index;
return -1;
};
const decode = (index) => {
const utf8 = tag.needs[index] & valueNeeds.utf8;
return input.data.toString(utf8 === 0 ? 'latin1' : 'utf8', tag.starts[index], tag.ends[index]);
};
const finish = (raw, needed) => {
const resolved = (needed & valueNeeds.references) === 0 ? raw : resolveReferences(raw);
const value = (needed & valueNeeds.repair) === 0 && !raw.includes('&#') ? resolved : removeIllegal(resolved);
return value.length <= longestText ? value : joinText(appendText(noText, value));
};
return {
name: '',
attribute(name) {
const index = indexOf(name);
if (index < 0)
return undefined;
const raw = decode(index);
const needed = tag.needs[index];
return finish((needed & valueNeeds.breaks) === 0 ? raw : raw.replace(/\r\n|[\r\n\t]/g, ' '), needed);
},
lines(name) {
const index = indexOf(name);
if (index < 0)
return undefined;
const raw = decode(index);
const needed = tag.needs[index];
return finish((needed & valueNeeds.breaks) === 0 ? raw : raw.replace(/\r\n?/g, '\n'), needed);
},
keepText: texts.keep,
deferText: texts.defer,
raw: { input, tag },
hold: texts.hold
};
}
;
function countIllegal(input, from, to) {
for (let position = illegalAt(input, from, to); position < to; position = illegalAt(input, position + 1, to))
damaged(input, 'control', position);
}
function illegalAt({ data, words }, from, to) {
const first = Math.min((from + 3) & ~3, to);
const before = illegalIn(data, from, first);
if (before < first)
return before;
const last = to & ~3;
let position = first;
for (const fours = last - 12; position < fours; position += 16) {
const index = position >> 2;
const a = words[index];
const b = words[index + 1];
const c = words[index + 2];
const d = words[index + 3];
const borrows = ((a - 0x20202020) & ~a) | ((b - 0x20202020) & ~b) | ((c - 0x20202020) & ~c) | ((d - 0x20202020) & ~d);
if ((borrows & 0x80808080) !== 0) {
const found = illegalIn(data, position, position + 16);
if (found < position + 16)
return found;
}
}
return illegalIn(data, position, to);
}
function illegalIn(data, from, to) {
let position = from;
while (position < to && illegal[data[position]] === 0)
position++;
return position;
}
;
const startKept = (depth) => ({ depth, run: undefined, text: noText });
function addRun(kept, input, run) {
settle(kept, input);
kept.run = run;
}
function settle(kept, input) {
const { run } = kept;
if (run === undefined)
return;
let piece = decodeBytes(input.data, run.from, run.to);
if (piece.includes('\r'))
piece = piece.replace(/\r\n?/g, '\n');
kept.text = appendText(kept.text, run.isSection ? piece : resolveReferences(piece));
kept.run = undefined;
}
function textOf(kept, input) {
settle(kept, input);
return removeIllegal(joinText(kept.text));
}
function runEnd(input, from) {
const { data, end } = input;
const to = data[end - 1] === bytes_byte.carriageReturn ? end - 1 : end;
return Math.max(from, completeTo(data, to));
}
;
const namesKept = 2048;
const slots = 8192;
function rememberNames() {
const table = new Array(slots).fill(undefined);
let kept = 0;
let previous;
const names = { end: 0, read };
function read(data, start) {
const expected = previous?.next;
if (expected !== undefined && isAt(expected.bytes, data, start)) {
const end = start + expected.bytes.length;
if (nameByte[data[end]] === 0) {
names.end = end;
previous = expected;
return expected;
}
}
const name = find(data, start);
if (previous !== undefined)
previous.next = name;
previous = name;
return name;
}
function find(data, start) {
let hash = 0;
let end = start;
for (let value = data[end]; nameByte[value] === 1; value = data[++end])
hash = (Math.imul(hash, 31) + value) | 0;
names.end = end;
let slot = (hash ^ (hash >>> 13)) & (slots - 1);
for (let name = table[slot]; name !== undefined; name = table[slot]) {
if (isAt(name.bytes, data, start) && name.bytes.length === end - start)
return name;
slot = (slot + 1) & (slots - 1);
}
const name = makeName(data, start, end);
if (kept < namesKept) {
kept++;
table[slot] = name;
}
return name;
}
return names;
}
function isAt(bytes, data, start) {
for (let index = 0; index < bytes.length; index++)
if (bytes[index] !== data[start + index])
return false;
return true;
}
function makeName(data, start, end) {
const full = internalized(data.toString('utf8', start, end));
const colon = full.lastIndexOf(':');
return {
bytes: Uint8Array.from(data.subarray(start, end)),
full,
local: colon < 0 ? full : internalized(full.slice(colon + 1)),
lastTag: 0,
next: undefined
};
}
const internalized = (text) => Object.keys({ [text]: 0 })[0] ?? text;
;
function referenceAt(input, position) {
return namedReference(input.data, position) || anyReference(input, position);
}
function namedReference(data, at) {
const first = data[at + 1];
const second = data[at + 2];
if (second === 0x74 && data[at + 3] === bytes_byte.semicolon)
return first === 0x6c || first === 0x67 ? 4 : 0;
if (first === 0x71)
return second === 0x75 && data[at + 3] === 0x6f && data[at + 4] === 0x74 && data[at + 5] === bytes_byte.semicolon ? 6 : 0;
if (first !== 0x61)
return 0;
if (second === 0x6d)
return data[at + 3] === 0x70 && data[at + 4] === bytes_byte.semicolon ? 5 : 0;
return second === 0x70 && data[at + 3] === 0x6f && data[at + 4] === 0x73 && data[at + 5] === bytes_byte.semicolon ? 6 : 0;
}
function anyReference(input, start) {
const { data, end } = input;
const stop = Math.min(end, start + longestReference);
let position = start + 1;
while (position < stop && (nameByte[data[position]] === 1 || data[position] === bytes_byte.hash))
position++;
if (position === end && !input.final)
return cut;
const length = position + 1 - start;
const name = String.fromCharCode(...data.subarray(start + 1, position));
const [, hexadecimal, decimal] = numeric.exec(name) ?? [];
const isNumeric = hexadecimal !== undefined || decimal !== undefined;
if (position === stop || data[position] !== bytes_byte.semicolon || name === '' || (name.startsWith('#') && !isNumeric)) {
damaged(input, 'ampersand', start);
return 1;
}
if (isNumeric) {
const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
if (!isLegal(code))
damaged(input, 'control', start);
}
else if (!isNamedReference(name))
damaged(input, 'entity', start);
return length;
}
;
const tagLimits = { attributes: 1000, nameBytes: 1024 };
const startTags = () => ({
name: { bytes: new Uint8Array(0), full: '', local: '', lastTag: 0, next: undefined },
isEmpty: false,
attributes: 0,
names: [],
starts: new Int32Array(tagLimits.attributes),
ends: new Int32Array(tagLimits.attributes),
needs: new Uint8Array(tagLimits.attributes),
number: 0
});
function copyAttributes(from, to) {
to.attributes = from.attributes;
for (let index = 0; index < from.attributes; index++) {
to.names[index] = from.names[index];
to.starts[index] = from.starts[index];
to.ends[index] = from.ends[index];
to.needs[index] = from.needs[index];
}
}
function readStartTag(tag, input, names) {
const { data, end, at } = input;
const blanks = blank;
tag.name = names.read(data, at + 1);
let position = checkedName(input, at + 1, names.end);
tag.number++;
tag.attributes = 0;
for (;;) {
const before = position;
while (blanks[data[position]] === 1)
position++;
if (position >= end)
return cut;
const value = data[position];
if (value === bytes_byte.greater) {
tag.isEmpty = false;
return position + 1;
}
if (value === bytes_byte.slash) {
if (position + 1 >= end)
return cut;
if (data[position + 1] !== bytes_byte.greater)
fail(input, position, `<${tag.name.full}> has a “/” that does not end it`);
tag.isEmpty = true;
return position + 2;
}
if (nameStart[value] === 0 || position === before) {
const reason = 'perhaps by a quotation mark that is not escaped';
fail(input, position, `an attribute of <${tag.name.full}> is damaged, ${reason}`);
}
position = readAttribute(tag, { input, names, position });
if (position === cut)
return cut;
}
}
function readAttribute(tag, place) {
const { input, names } = place;
const { data, end } = input;
const blanks = blank;
const name = names.read(data, place.position);
let position = checkedName(input, place.position, names.end);
while (blanks[data[position]] === 1)
position++;
if (position >= end)
return cut;
if (data[position] !== bytes_byte.equals)
fail(input, position, `attribute ${name.full} of <${tag.name.full}> has no value`);
position++;
while (blanks[data[position]] === 1)
position++;
if (position >= end)
return cut;
const quote = data[position];
if (quote !== bytes_byte.doubleQuote && quote !== bytes_byte.apostrophe)
fail(input, position, `the value of attribute ${name.full} of <${tag.name.full}> is not in quotation marks`);
const start = position + 1;
position = readValue(tag, input, start);
if (position === cut)
return cut;
if (name.lastTag === tag.number)
damaged(input, 'duplicate', place.position);
else {
const index = tag.attributes;
if (index === tagLimits.attributes)
fail(input, position, `<${tag.name.full}> has more than ${tagLimits.attributes} attributes`);
name.lastTag = tag.number;
tag.names[index] = name.full;
tag.starts[index] = start;
tag.ends[index] = position;
tag.attributes = index + 1;
}
return position + 1;
}
function readValue(tag, input, start) {
const { data, end } = input;
const bytes = valueByte;
const quote = data[start - 1];
let position = start;
let needed = 0;
for (;;) {
while (bytes[data[position]] === 0)
position++;
const stop = data[position];
if (stop === quote)
break;
if (position >= end)
return cut;
if (stop === bytes_byte.ampersand) {
const length = referenceAt(input, position);
if (length === cut)
return cut;
position += length - 1;
}
else if (stop === bytes_byte.less)
damaged(input, 'less', position);
else if (bytes[stop] === valueNeeds.repair)
damaged(input, 'control', position);
needed |= bytes[stop];
position++;
}
if (tag.attributes < tagLimits.attributes)
tag.needs[tag.attributes] = needed & ~valueNeeds.stop;
return position;
}
function checkedName(input, start, end) {
if (end - start > tagLimits.nameBytes)
fail(input, start, `a name is longer than ${tagLimits.nameBytes} bytes`);
return end;
}
;
const limits = { depth: 1000, tagBytes: 16 * 1024 * 1024, skimmed: 900 };
const ascii = (characters) => Uint8Array.from(Buffer.from(characters, 'latin1'));
const sectionStart = ascii('<![CDATA[');
const sectionEnd = ascii(']]>');
const commentStart = ascii('<!--');
const doctypeStart = ascii('<!DOCTYPE');
const byteOrderMark = ascii('\u00ef\u00bb\u00bf');
function tokenize(handler) {
const input = startInput();
const names = rememberNames();
const tag = startTags();
const stack = [];
const texts = [undefined];
const deferred = [];
let mode = 'content';
let wanted = 0;
let inNoise = false;
let rootSeen = false;
const keepText = () => {
texts[stack.length] = startKept(stack.length);
};
const deferText = () => {
const kept = startKept(stack.length);
texts[stack.length] = kept;
deferred.push(kept);
return () => textOf(kept, input);
};
const heldTag = startTags();
let isHeld = false;
const hold = () => {
copyAttributes(tag, heldTag);
held.name = element.name;
isHeld = true;
return held;
};
const element = makeElement(input, tag, { keep: keepText, defer: deferText, hold });
const held = makeElement(input, heldTag, { keep: keepText, defer: deferText, hold: () => held });
const keep = (from, to) => {
const kept = texts[stack.length];
if (kept !== undefined && from < to)
addRun(kept, input, { from, to, isSection: mode === 'section' });
};
const keepCut = (from) => {
input.at = runEnd(input, from);
keep(from, input.at);
};
const close = () => {
const depth = stack.length;
const kept = texts[depth];
const name = stack.pop();
handler.close(name.local, kept === undefined || deferred.includes(kept) ? '' : textOf(kept, input));
while (deferred.length > 0 && deferred.at(-1).depth > depth)
deferred.pop();
};
const startTag = () => {
const after = readStartTag(tag, input, names);
if (after === cut)
return false;
if (stack.length === limits.depth)
fail(input, input.at, `its elements are nested deeper than ${limits.depth}`);
const { name, isEmpty } = tag;
stack.push(name);
texts[stack.length] = undefined;
element.name = name.local;
handler.open(element);
if (isEmpty)
close();
input.at = after;
return true;
};
const endTag = () => {
const { data, end, at } = input;
const name = names.read(data, at + 2);
let position = names.end;
while (blank[data[position]] === 1)
position++;
if (position >= end)
return false;
if (data[position] !== bytes_byte.greater)
fail(input, position, `</${name.full} is not ended by “>”`);
const opened = stack.at(-1);
if (opened === undefined)
fail(input, at, `</${name.full}> closes nothing`);
else if (opened.full !== name.full)
fail(input, at, `<${opened.full}> is closed by </${name.full}>`);
close();
input.at = position + 1;
return true;
};
const startsWith = (prefix) => {
const { data, end, at, final } = input;
for (let index = 0; index < prefix.length; index++) {
if (at + index >= end)
return final ? false : undefined;
if (data[at + index] !== prefix[index])
return false;
}
return true;
};
const markup = () => {
const { data, end, at } = input;
const next = data[at + 1];
if (at + 1 >= end)
return false;
if (nameStart[next] === 1) {
if (stack.length === 0)
return root(at + 1, startTag);
return (stack.length < limits.skimmed && handler.skim?.(input) === true) || startTag();
}
if (next === bytes_byte.slash) {
if (at + 2 >= end)
return false;
if (nameStart[data[at + 2]] === 0)
return skipLess();
return stack.length > 0 ? endTag() : root(at + 2, endTag);
}
if (next === bytes_byte.question) {
if (at + 2 >= end)
return false;
return nameStart[data[at + 2]] === 1 ? enter('instruction', 2) : skipLess();
}
return next === bytes_byte.exclamation ? declaration() : skipLess();
};
const root = (nameAt, read) => {
const { data, end, final, at } = input;
const name = names.read(data, nameAt);
if (names.end >= end && !final)
return end - at > tagLimits.nameBytes && skipLess();
if (!handler.roots.has(name.local))
return skipLess();
rootSeen = true;
inNoise = false;
return read();
};
const declaration = () => {
const isComment = startsWith(commentStart);
if (isComment !== false)
return isComment === true && enter('comment', commentStart.length);
if (stack.length > 0) {
const isSection = startsWith(sectionStart);
return isSection === false ? skipLess() : isSection === true && enter('section', sectionStart.length);
}
const isDoctype = startsWith(doctypeStart);
if (isDoctype !== true)
return isDoctype === false && skipLess();
const after = skipDoctype(input.data, input.at + doctypeStart.length, input.end);
if (after === undefined)
return false;
input.at = after;
return true;
};
const enter = (next, length) => {
mode = next;
input.at += length;
return true;
};
const skipLess = () => {
const inner = stack.at(-1);
if (inner !== undefined)
fail(input, input.at, `a “<” in <${inner.full}> is not escaped`);
noise(input.at);
input.at++;
return true;
};
const noise = (position) => {
if (!inNoise)
damaged(input, 'noise', position);
inNoise = true;
};
const content = () => {
const { data, end, final } = input;
const stops = textStop;
const from = input.at;
let position = from;
for (;;) {
const long = position + longRun;
while (stops[data[position]] === 0 && position < long)
position++;
if (position === long && stops[data[long]] === 0) {
position = nextStop(input, long);
countIllegal(input, long, Math.min(position, end));
}
if (position >= end) {
keepCut(from);
return false;
}
const stop = data[position];
if (stop === bytes_byte.less)
break;
let length = 1;
if (stop === bytes_byte.ampersand)
length = referenceAt(input, position);
else if (stop !== bytes_byte.closeBracket)
damaged(input, 'control', position);
else if (position + 2 >= end && !final)
length = cut;
else if (data[position + 1] === bytes_byte.closeBracket && data[position + 2] === bytes_byte.greater && position + 2 < end)
damaged(input, 'sectionEnd', position);
if (length === cut) {
keep(from, position);
input.at = position;
return false;
}
position += length;
}
keep(from, position);
input.at = position;
return markup();
};
const outside = () => {
const { data, end, final } = input;
let position = input.at;
while (position < end && data[position] !== bytes_byte.less) {
const value = data[position];
if (blank[value] === 0 && !byteOrderMark.includes(value))
noise(position);
position++;
}
input.at = position < end || final ? position : Math.max(input.at, completeTo(data, end));
return position < end && markup();
};
const section = () => {
const { data, end, final, at } = input;
const found = data.indexOf(sectionEnd, at);
if (found < 0 || found + 3 > end) {
const brackets = final ? 0 : data[end - 1] !== bytes_byte.closeBracket ? 0 : data[end - 2] !== bytes_byte.closeBracket ? 1 : 2;
if (brackets === 0)
keepCut(at);
else {
input.at = Math.max(at, end - brackets);
keep(at, input.at);
}
countIllegal(input, at, input.at);
return false;
}
countIllegal(input, at, found);
keep(at, found);
mode = 'content';
input.at = found + 3;
return true;
};
const skipTo = (terminator) => {
const { data, end, at } = input;
const found = data.indexOf(terminator, at, 'latin1');
const isThere = found >= 0 && found + terminator.length <= end;
if (isThere)
mode = 'content';
input.at = isThere
? found + terminator.length
: Math.max(at, Math.min(end - terminator.length + 1, completeTo(data, end)));
return isThere;
};
const step = () => {
switch (mode) {
case 'content':
return stack.length === 0 ? outside() : content();
case 'section':
return section();
case 'comment':
return skipTo('-->');
case 'instruction':
return skipTo('?>');
}
};
const run = () => {
while (input.at < input.end && step())
;
};
const settleAll = () => {
if (isHeld)
handler.letGo?.();
isHeld = false;
for (const kept of texts)
if (kept !== undefined)
settle(kept, input);
for (const kept of deferred)
settle(kept, input);
};
return {
repairs: input.repairs,
write(chunk) {
settleAll();
takeChunk(input, chunk);
if (input.end < wanted)
return;
run();
const left = input.end - input.at;
if (left > limits.tagBytes)
fail(input, input.at, `a tag is longer than ${limits.tagBytes} bytes`);
wanted = 2 * left;
},
end() {
settleAll();
input.final = true;
takeChunk(input, new Uint8Array(0));
run();
const { end } = input;
const inner = stack.at(-1);
if (inner !== undefined)
fail(input, end, `it ends inside <${inner.full}>`);
if (mode !== 'content')
fail(input, end, `it ends inside ${mode === 'comment' ? 'a comment' : 'an instruction'}`);
if (input.at < end)
fail(input, end, 'it ends inside a tag');
if (!rootSeen)
fail(input, -input.base, `it has no element ${[...handler.roots].map(name => `<${name}>`).join(' or ')}`);
release(input);
}
};
}
;
const prolog = /^(?:\s+|\ufeff|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>)/;
const tag = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>?/;
const beginning = /^<(?:\?xml\s|[A-Za-z_][\w:.-]*[\s>])/m;
function rootOf(text) {
const start = /^\s*<[?!A-Za-z_]/.test(text) ? 0 : text.search(beginning);
let rest = start < 0 ? '' : text.slice(start);
for (let match = prolog.exec(rest); match !== null; match = prolog.exec(rest))
rest = rest.slice(match[0].length);
const [whole, name = '', attributes = ''] = tag.exec(rest) ?? [];
return whole === undefined ? undefined : { name, attributes, content: rest.slice(whole.length) };
}
var model_text = __nccwpck_require__(9840);
;
const written = /(?:&(?:amp;?)?#(?:27|x1b);|#x1b|\\x1b|\\u001b|\\e|\[NON-XML-CHAR-0x1B\]|\u241b)\[[0-9;]{0,20}m/gi;
const colour = /\[(?:[0-47]|2[234579]|[34][0-79]|9[0-7]|10[0-7])(?:;\d{1,3}){0,4}m(?!\])/g;
const endOfColour = /\[(?:0|39|22)m/;
function cleanText(text) {
const plain = (0,model_text .N)(text);
if (!plain.includes('['))
return plain;
const unwritten = plain.replace(written, '');
return endOfColour.test(unwritten) ? unwritten.replace(colour, '') : unwritten;
}
;
const sentences = [
['expected:<', '> but was:<', '>'],
['expected: <', '> but was: <', '>'],
['expected [', '] but found [', ']'],
['Expected:<', '>. Actual:<', '>']
];
const expectedLine = /^\s*expected(?: \w{1,20})?: ?(.*)$/i;
const actualLine = /^\s*(?:received|actual|but was|got|but)(?: \w{1,20})?: ?(.*)$/i;
const longestMessage = 4000;
const mostLines = 30;
function comparisonIn(message) {
const text = message.slice(0, longestMessage);
for (const [start, middle, end] of sentences) {
const from = text.indexOf(start);
const between = from < 0 ? -1 : text.indexOf(middle, from + start.length);
const to = between < 0 ? -1 : text.lastIndexOf(end);
if (to >= between + middle.length && between >= 0)
return { expected: text.slice(from + start.length, between), actual: text.slice(between + middle.length, to) };
}
const lines = text.split('\n').slice(0, mostLines);
for (const [index, line] of lines.entries()) {
const expected = expectedLine.exec(line)?.[1]?.trim();
const actual = expected ? actualLine.exec(lines[index + 1] ?? '')?.[1]?.trim() : undefined;
if (expected && actual)
return { expected, actual };
}
return undefined;
}
;
const withThousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const withComma = /^\d+,\d+$/;
function parseSeconds(text) {
if (text === undefined)
return undefined;
const usual = Number(text);
if (usual > 0 && usual < Infinity)
return usual;
const trimmed = text.trim();
if (trimmed === '')
return undefined;
const decimal = withThousands.test(trimmed)
? trimmed.replaceAll(',', '')
: withComma.test(trimmed)
? trimmed.replace(',', '.')
: trimmed;
const seconds = Number(decimal);
return seconds >= 0 && seconds < Infinity ? seconds + 0 : undefined;
}
function parseCount(text) {
if (text === undefined || !/^\s*\d{1,12}\s*$/.test(text))
return undefined;
return Number(text);
}
;
async function readXml(source, sink, handler) {
const tokenizer = tokenize(handler);
try {
for await (const chunk of source.bytes())
tokenizer.write(chunk);
tokenizer.end();
}
catch (error) {
if (!(error instanceof XmlError))
throw error;
throw new errors .mB(error.message, { line: await lineAt(source, error.offset), cause: error });
}
finally {
const first = firstRepair(tokenizer.repairs);
if (first !== undefined)
sink.warning(describeRepairs(tokenizer.repairs, await lineAt(source, first)));
}
}
async function scanXml(source, handler) {
const tokenizer = tokenize(handler);
try {
for await (const chunk of source.bytes())
tokenizer.write(chunk);
tokenizer.end();
}
catch (error) {
if (!(error instanceof XmlError))
throw error;
}
}
const lineFeed = 0x0a;
async function lineAt(source, offset) {
let line = 1;
let base = 0;
for await (const chunk of source.bytes()) {
for (let at = chunk.indexOf(lineFeed); at >= 0 && base + at < offset; at = chunk.indexOf(lineFeed, at + 1))
line++;
base += chunk.length;
if (base >= offset)
break;
}
return line;
}
var rule_page = __nccwpck_require__(9388);
;
const marks = [
{ rule: /^com\.puppycrawl\.tools\.checkstyle\.(?:[\w$]+\.)*([\w$]+?)(?:Check)?$/, source: 'checkstyle' },
{ rule: /^org\.scalastyle\.(?:[\w$]+\.)*([\w$]+)$/, source: 'scalastyle' },
{ rule: /^eslint\.rules\.(.+)$/s, source: 'eslint', url: rule_page .g },
{ rule: /^ShellCheck\.(SC\d+)$/, source: 'shellcheck', url: rule => `https://www.shellcheck.net/wiki/${rule}` },
{ rule: /^detekt\.(.+)$/s, source: 'detekt' },
{ rule: /^swiftlint\.rules\.(.+)$/s, source: 'swiftlint' }
];
function originOf(text) {
const value = text.trim();
if (value === '')
return { source: 'checkstyle' };
if (value.length > 300)
return { source: 'checkstyle', code: { value } };
for (const { rule, source, url } of marks) {
const name = rule.exec(value)?.[1];
if (name === undefined)
continue;
const page = url?.(name);
return { source, code: page === undefined ? { value: name } : { value: name, url: page } };
}
return { source: 'checkstyle', code: { value } };
}
;
const severities = new Map([
['', 'error'],
['error', 'error'],
['fatal', 'error'],
['warning', 'warning'],
['warn', 'warning'],
['info', 'info'],
['information', 'info'],
['notice', 'info'],
['note', 'info'],
['style', 'info'],
['ignore', undefined]
]);
function readFindings(sink) {
let file = '';
return {
open(element) {
if (element.name === 'file')
file = element.attribute('name')?.trim() ?? '';
else if (element.name === 'error')
tellError(element, file, sink);
else if (element.name === 'exception')
element.keepText();
},
close(name, text) {
if (name === 'file')
file = '';
if (name === 'exception')
tellException(text, file, sink);
}
};
}
function tellError(element, file, sink) {
const word = element.attribute('severity')?.trim().toLowerCase() ?? '';
const severity = severities.has(word) ? severities.get(word) : 'error';
if (severity === undefined)
return;
const { source, code } = originOf(element.attribute('source') ?? '');
const line = parseCount(element.attribute('line')) ?? 0;
const column = parseCount(element.attribute('column')) ?? 0;
const path = pathOf(file);
const message = cleanText(element.lines('message') ?? '').trim();
sink.finding({
severity,
message: message === '' ? (code?.value ?? 'no message') : message,
source,
...(code === undefined ? {} : { code }),
...(path === undefined
? {}
: {
hints: [
{ kind: 'location', location: { path, ...(line > 0 ? { start: { line, ...(column > 0 ? { column } : {}) } } : {}) } }
]
})
});
}
function tellException(text, file, sink) {
const details = cleanText(text).trim();
const path = pathOf(file);
const hint = path === undefined ? undefined : { kind: 'location', location: { path } };
sink.finding({
severity: 'error',
message: details.split('\n', 1)[0] || 'the linter crashed without a message',
source: 'checkstyle',
...(hint === undefined ? {} : { hints: [hint] }),
...(details.includes('\n') ? { details } : {})
});
}
const pathOf = (file) => file === '' || file === '-' || file === '<stdin>' ? undefined : file;
;
const roots = new Set(['checkstyle']);
const checkstyle = {
name: 'checkstyle',
description: 'Checkstyle XML (Checkstyle, PHP_CodeSniffer, ktlint, detekt, Scalastyle, ShellCheck, hadolint, SwiftLint …)',
url: 'https://checkstyle.org/cmdline.html',
kind: 'findings',
guide: {
recognizedBy: 'XML with the root `checkstyle`',
obtain: {
Checkstyle: 'java -jar checkstyle.jar -c /google_checks.xml -f xml -o checkstyle.xml src',
PHP_CodeSniffer: 'phpcs --report=checkstyle --report-file=checkstyle.xml',
ktlint: 'ktlint --reporter=checkstyle,output=ktlint.xml',
detekt: 'detekt --report xml:detekt.xml',
ShellCheck: 'shellcheck -f checkstyle *.sh > shellcheck.xml',
SwiftLint: 'swiftlint lint --reporter checkstyle > swiftlint.xml',
hadolint: 'hadolint --format checkstyle Dockerfile > hadolint.xml'
}
},
recognizes: beginning => rootOf(beginning)?.name === 'checkstyle',
parse: (source, sink) => readXml(source, sink, { roots, ...readFindings(sink) })
};
;
const withLine = /^(.*[^:]):(\d{1,9})$/;
function readPlace(attributes) {
const place = {};
const file = attributes.file?.trim() ?? '';
const split = file.includes(':') ? withLine.exec(file) : null;
const path = decoded(split?.[1] ?? file);
if (path !== '')
place.file = path;
const line = parseCount(attributes.line) ?? parseCount(split?.[2]);
if (line !== undefined)
place.line = line;
const column = parseCount(attributes.column);
if (column !== undefined && column > 0)
place.column = column;
return place;
}
function decoded(path) {
if (!path.includes('%'))
return path;
try {
return decodeURIComponent(path);
}
catch {
return path;
}
}
const withFolder = /[/\\].*\.[A-Za-z][A-Za-z0-9]{0,9}$/;
const sourceFile = /^[^\s]+\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|phpt|go|rs|c|cc|cpp|cxx|h|hpp|m|mm|swift|java|kt|kts|scala|groovy|cs|fs|vb|exs?|dart|lua|pl|t|bats|sh|feature|robot|clj|hs|erl|r|jl)$/i;
const isPath = (name) => name.length < 1024 && !/[\n\r*?"<>|]/.test(name) && (withFolder.test(name) || sourceFile.test(name));
function hintOf({ file, line, column }) {
if (file === undefined)
return undefined;
if (line === undefined || line === 0)
return { kind: 'file', path: file };
return { kind: 'location', location: { path: file, start: { line, ...(column === undefined ? {} : { column }) } } };
}
const linterLine = /^\s*line (\d{1,9})(?:, col(?:umn)? (\d{1,9}))?/i;
const playwrightHeader = /^\s*(?:\[[^\]\n]{1,100}\] › )?([^\s:›][^\n:›]{0,300}?\.[cm]?[jt]sx?):(\d{1,9}):(\d{1,9})\s/m;
function lineInText(text) {
const [, line, column] = linterLine.exec(text.slice(0, 1000)) ?? [];
return readPlace({ file: undefined, line, column });
}
function playwrightPlace(text) {
if (!text.includes(' › '))
return {};
const [, file, line, column] = playwrightHeader.exec(text.slice(0, 2000)) ?? [];
return readPlace({ file, line, column });
}
const inBrackets = / at (\S[^\n]{0,500}) \((\d{1,9}):(\d{1,9})\)$/;
function placeInName(name) {
if (!name.endsWith(')') || name.length > 1000)
return {};
const [, file, line, column] = inBrackets.exec(name) ?? [];
return readPlace({ file, line, column });
}
const nothing = [];
const attachment = /\[\[ATTACHMENT\|([^\]\n]{1,1000})\]\]/g;
const attachmentsIn = (text) => text.includes('[[ATTACHMENT|')
? [...new Set(Array.from(text.matchAll(attachment), ([, path]) => (path ?? '').trim()))]
: nothing;
;
const fileAndLine = /^\s*([^\s:/\\]{1,200}):(\d{1,9})\b/;
function hintsFor(result, { open, outputs }) {
const { suite, place, className, name } = open;
const header = playwrightPlace(result.text);
return [
hintOf(result.place),
hintOf(sameFile(result.message, place)),
stack(result.text),
hintOf(header),
result.message === '' || result.text.includes(result.message) ? undefined : stack(result.message),
...outputs.map(stack),
hintOf(placeInName(name)),
hintOf(place),
suite.file === undefined ? undefined : hintOf({ file: suite.file }),
isPath(suite.name) ? hintOf({ file: suite.name, ...lineOf(result, place) }) : undefined,
className !== '' && isPath(className) ? hintOf({ file: className, ...lineOf(result, place) }) : undefined,
/^\S{1,1000}$/.test(name) && /[\\/]/.test(name) && isPath(name) ? hintOf({ file: name }) : undefined,
className === '' ? undefined : { kind: 'symbol', name: className }
].filter(hint => hint !== undefined);
}
function suiteHints(result, suite) {
return [
hintOf(result.place),
stack(result.text),
stack(result.message),
suite.file === undefined ? undefined : hintOf({ file: suite.file }),
isPath(suite.name) ? hintOf({ file: suite.name, ...lineInText(result.text) }) : undefined,
suite.name === '' ? undefined : { kind: 'symbol', name: suite.name }
].filter(hint => hint !== undefined);
}
const stack = (text) => (text.trim() === '' ? undefined : { kind: 'stack', text });
function lineOf(result, { line, column }) {
const inText = lineInText(result.text);
if (inText.line !== undefined || line === undefined)
return inText;
return column === undefined ? { line } : { line, column };
}
function sameFile(message, { file }) {
const [, name, line] = fileAndLine.exec(message) ?? [];
if (file === undefined || name === undefined)
return {};
const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
return base === name ? { file, line: Number(line) } : {};
}
;
const message_longestMessage = 2000;
const message_mostLines = 15;
const empty = /^(?:failed|failure|fail|failing|error|errored|test failure|test failed|assertion error|collection failure|runtime error|exception|unknown|null|undefined|false)?[.:!]?$/i;
const bareType = /^[\w.$\\]+(?:Error|Exception|Failure|Failed)$/;
const placeAndTitle = /^\S+\.[cm]?[jt]sx?:\d+:\d+ /;
const headings = [
empty,
/^● Test suite failed to run$/,
/^Traceback \(most recent call last\):$/,
/^={3} (?:RUN|PAUSE|CONT|NAME)\b/,
/^-{3} (?:FAIL|PASS|SKIP): /,
/^unknown file(?:: Failure)?$/,
/^\[[^\]]{1,100}\] › /,
/^\S{1,300}\.[cm]?[jt]sx?:\d+:\d+ › /,
/^Retry #\d+ ─/,
/^\(?(?:in test file|from function) .*, line \d+[,)]$/,
/^(?:at )?\S+[.:/\\]\S*(?::\d+){1,2}(?:: (?:Failure|error: Failure!))?:?$/,
/^\S+\(\d+\): (?:error: )?Failure$/i,
/^\d+\) test .+ \([\w.]+\)$/,
/^\S.* \[[^\]]+:\d+\]:$/,
/^thread '.*' (?:\(\d+\) )?panicked at .*:\d+:\d+:$/,
/^[\w\\]+::\w+(?: with data set .*)?$/,
/^[─━_=*-]{3,}$/
];
const message_frame = /^(?:Retry #\d+ ─|FAIL\t|at\s.*(?::\d+|\(.*\)|<anonymous>.*)$|❯ |from \S+:\d+|# \S+:\d+|\.{3} \d+ more|File ".*", line \d+|\S+:\d+(?::\d+)?(?:: ?in\b.*)?$|\S+:\d+: \w*(?:Error|Exception)$|>? *\d+ \||stacktrace:$|goroutine \d+ |stack backtrace:$|note: run with `RUST_BACKTRACE)/;
const longestMark = 400;
const isHeading = (line) => line.length < longestMark && headings.some(heading => heading.test(line.trim()));
const isFrame = (line) => line.length < longestMark && message_frame.test(line.trim());
const goLine = /^(?:\S[^:]{0,200}? {3})?\s+[\w.-]+\.go:\d+: ?(.*)$/;
const goResult = /^\s*--- (?:FAIL|PASS|SKIP): /;
const pytestLine = /^E(?:( {2,}.*)|\s*)$/;
const pythonFrame = /^\s*File ".*", line \d+/;
function isTelling({ message, type }) {
const said = message.trim();
return !empty.test(said) && !bareType.test(said) && said !== type && !placeAndTitle.test(said);
}
function wordFailure({ message, type, text }) {
const said = isTelling({ message, type }) ? tellingLines(message.trim()) : '';
const told = tellingLines(text);
const isLonger = told.length > said.length + 20 || !told.includes(said);
const isMore = !text.startsWith('Failure/Error: ') && told.includes('\n') && squeezed(told).includes(squeezed(said)) && isLonger;
return ((isMore ? told : said || told) ||
firstLines(message) ||
firstLines(text) ||
type.trim() ||
'failed without a message');
}
const squeezed = (text) => text.replace(/\s+/g, '');
const alarming = /: Failure$|\bpanicked at |\bassert(?:ion)?\b.{0,200}\bfail|\b(?:fatal|error|exception)\b/i;
function wordOutput(output) {
const lines = output.split('\n');
const start = lines.findIndex(line => line.length < longestMark && alarming.test(line));
return tellingLines(start < 0 ? output : lines.slice(start).join('\n'));
}
function tellingLines(text) {
const lines = text.split('\n');
return ((text.startsWith('E') || text.includes('\nE') ? pytest(lines) : undefined) ??
(text.includes('.go:') || text.includes('panic: ') ? go(lines) : undefined) ??
(text.includes('File "') ? traceback(lines) : undefined) ??
general(lines));
}
function general(lines) {
const start = lines.findIndex(line => !isHeading(line));
if (start < 0 || isFrame(lines[start]))
return '';
const rest = lines.slice(start, start + message_mostLines);
const end = rest.findIndex(isFrame);
return firstLines(withoutIndent(end < 0 ? rest : rest.slice(0, end)).join('\n'));
}
function pytest(lines) {
const end = lines.findLastIndex(line => pytestLine.test(line));
if (end < 0)
return undefined;
let start = end;
while (start > 0 && pytestLine.test(lines[start - 1]))
start--;
return firstLines(withoutIndent(lines.slice(start, end + 1).map(line => pytestLine.exec(line)?.[1] ?? '')).join('\n'));
}
function go(lines) {
const start = lines.findIndex(line => (goLine.exec(line)?.[1] ?? '') !== '');
if (start < 0)
return lines.find(line => line.startsWith('panic: '))?.replace(/ \[recovered\]$/, '');
const first = lines[start];
const depth = indentOf(first);
let end = start + 1;
const goesOn = (line) => indentOf(line) > depth && !goLine.test(line) && !goResult.test(line);
while (end < lines.length && goesOn(lines[end]))
end++;
return firstLines([goLine.exec(first)?.[1] ?? '', ...withoutIndent(lines.slice(start + 1, end))].join('\n'));
}
function traceback(lines) {
const last = lines.findLastIndex(line => pythonFrame.test(line));
if (last < 0)
return undefined;
const depth = indentOf(lines[last]);
const start = lines.findIndex((line, index) => index > last && line.trim() !== '' && indentOf(line) < depth);
return start < 0 ? undefined : firstLines(lines.slice(start).join('\n'));
}
const indentOf = (line) => line.length - line.trimStart().length;
function withoutIndent(lines) {
const depth = Math.min(...lines.filter(line => line.trim() !== '').map(indentOf));
return Number.isFinite(depth) ? lines.map(line => line.slice(Math.min(depth, indentOf(line)))) : [...lines];
}
function firstLines(text) {
const lines = text.trim().split('\n').slice(0, message_mostLines).join('\n').trimEnd();
return lines.length <= message_longestMessage ? lines : `${lines.slice(0, message_longestMessage).replace(/[\ud800-\udbff]$/, '')}…`;
}
;
const skippedWords = /^(?:disabled|ignored|notrun|not_run|skipped|skip|suppressed|pending)$/i;
const failedWords = /^(?:fail|failed|failure)$/i;
const erroredWords = /^(?:error|errored|broken|aborted)$/i;
const excuses = ({ kind, type, message }) => kind === 'skipped' && (type === 'todo' || /\btagged with !(?:mayfail|shouldfail)\b/.test(message));
function outcomeOf(results, { status, result }) {
const has = (kind) => results.some(each => each.kind === kind);
const isDisabled = status !== undefined && /^disabled$/i.test(status);
if (results.some(excuses) || (isDisabled && !has('error')))
return 'skipped';
if (has('error'))
return 'errored';
if (has('failure') || has('rerun'))
return 'failed';
if (has('skipped'))
return 'skipped';
for (const word of [status ?? '', result ?? '']) {
if (skippedWords.test(word))
return 'skipped';
if (failedWords.test(word))
return 'failed';
if (erroredWords.test(word))
return 'errored';
}
return has('flaky') ? 'flaky' : 'passed';
}
;
const nodeTest = /^\[?Error \[ERR_TEST_FAILURE\]: /;
const nodeCause = '\n  cause: ';
const longestJson = 65_536;
function unwrap(text) {
if (nodeTest.test(text)) {
const at = text.indexOf(nodeCause);
const own = at < 0 ? '' : text.slice(at + nodeCause.length);
return own === '' || /^['"`]/.test(own) ? withoutProperties(text) : own.replaceAll('\n  ', '\n');
}
return text.startsWith('{"message":') && text.length < longestJson ? stackOf(text) : text;
}
function stackOf(json) {
try {
const { message, stack } = JSON.parse(json);
if (typeof stack === 'string' && stack !== '')
return stack;
return typeof message === 'string' && message !== '' ? message : json;
}
catch {
return json;
}
}
function withoutProperties(text) {
const end = text.indexOf(' {\n');
return (end < 0 ? text : text.slice(0, end).replace(/\]$/, '')).replace(nodeTest, '');
}
;
const nowhere = {};
const case_nothing = [];
function startCase(element, suite) {
const className = element.attribute('classname') ?? element.attribute('class') ?? '';
return {
name: element.attribute('name') ?? '',
className,
seconds: parseSeconds(element.attribute('time') ?? element.attribute('duration')),
place: placeOf(element, suite),
suite,
status: element.attribute('status'),
result: element.attribute('result'),
results: undefined,
systemOut: undefined,
systemErr: undefined,
attachments: undefined
};
}
function placeOf(element, suite) {
const file = element.attribute('file') ?? element.attribute('filename') ?? element.attribute('filepath');
const line = element.attribute('line') ?? element.attribute('lineno');
if (file === undefined && line === undefined)
return nowhere;
const place = readPlace({ file, line, column: element.attribute('column') ?? element.attribute('col') });
return suite.firstLine === 0 && place.line !== undefined ? { ...place, line: place.line + 1 } : place;
}
function finishCase(open) {
const { suite, className, seconds, place } = open;
const name = open.name.trim() === '' ? className || '(without a name)' : open.name;
const results = open.results ?? case_nothing;
const outcome = results === case_nothing && open.status === undefined && open.result === undefined ? 'passed' : outcomeOf(results, open);
const test = {
name,
suites: suite.path,
outcome,
diagnostics: case_nothing
};
if (className !== '' && className !== suite.name)
test.className = className;
if (place.file !== undefined)
test.file = place.file;
if (seconds !== undefined)
test.seconds = seconds;
if (outcome === 'passed')
return test;
const attempts = 1 + results.filter(({ kind }) => kind === 'flaky' || kind === 'rerun').length;
if (attempts > 1)
test.attempts = attempts;
const reason = outcome === 'skipped' ? reasonOf(results) : '';
if (reason !== '')
test.reason = reason;
test.diagnostics = diagnosticsOf(open, { results, outcome });
const attachments = [
...(open.attachments ?? []),
...attachmentsIn(open.systemOut?.() ?? '').map(path => ({ name: nameOf(path), path }))
];
if (attachments.length > 0)
test.attachments = attachments;
return test;
}
const nameOf = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
function reasonOf(results) {
const skipped = results.find(({ kind }) => kind === 'skipped');
if (skipped === undefined)
return '';
return cleanText(tellingLines(skipped.message) || tellingLines(skipped.text));
}
const told = {
errored: { kinds: ['failure', 'error'], severity: 'error' },
failed: { kinds: ['failure', 'error'], severity: 'error' },
flaky: { kinds: ['flaky'], severity: 'info' },
skipped: { kinds: [], severity: 'info' },
passed: { kinds: [], severity: 'info' }
};
function diagnosticsOf(open, { results, outcome }) {
const { kinds, severity } = told[outcome];
const relevant = results.filter(({ kind }) => kinds.includes(kind));
if (relevant.length === 0 && (outcome === 'failed' || outcome === 'errored'))
relevant.push(results.find(({ kind }) => kind === 'rerun') ?? bareResult(open));
return relevant.map((result, index) => diagnosticOf(result, { open, severity, isFirst: index === 0 }));
}
const bareResult = ({ status, result }) => ({
kind: 'failure',
message: '',
type: `status ${status ?? result ?? ''}`,
place: nowhere,
text: ''
});
function diagnosticOf(result, { open, severity, isFirst }) {
const clean = {
...result,
message: cleanText(result.message).trim(),
text: cleanText(result.text)
.replace(/^\s*\n/, '')
.trimEnd()
};
const own = { ...clean, text: unwrap(clean.text) };
const systemOut = cleanText(open.systemOut?.() ?? '').trim();
const systemErr = cleanText(open.systemErr?.() ?? '').trim();
const isSilent = clean.message === '' && clean.text === '';
const message = (isSilent && (wordOutput(systemErr) || wordOutput(systemOut))) || wordFailure(own);
const isSaid = message.includes(clean.message) || clean.text.includes(clean.message) || !isTelling(clean);
const parts = [
isSaid ? '' : clean.message,
clean.text === message ? '' : clean.text,
...(isFirst ? [output('system-out', systemOut), output('system-err', systemErr)] : [])
].filter(part => part !== '');
return {
severity,
message,
source: 'junit',
hints: hintsFor(own, { open, outputs: [systemOut, systemErr] }),
...(parts.length > 0 ? { details: parts.join('\n\n') } : {}),
...comparisonIn(message)
};
}
const output = (name, text) => (text === '' ? '' : `${name}:\n${text}`);
;
function startDeclarations() {
let ofRoot = { tests: undefined, failing: undefined, seconds: undefined };
let ofSuites = ofRoot;
let total = ofRoot;
return {
root(element) {
ofRoot = countsOf(element);
},
suite(element) {
ofSuites = sum(ofSuites, countsOf(element));
},
endDocument() {
total = sum(total, {
tests: ofRoot.tests ?? ofSuites.tests,
failing: ofRoot.failing ?? ofSuites.failing,
seconds: ofRoot.seconds ?? ofSuites.seconds
});
ofRoot = ofSuites = { tests: undefined, failing: undefined, seconds: undefined };
},
compare(found, sink) {
const { tests, failing, seconds } = total;
if (seconds !== undefined)
sink.seconds(seconds);
if (tests !== undefined && tests !== found.tests)
sink.warning(`The report declares ${tests} ${tests === 1 ? 'test' : 'tests'}, but lists ${found.tests}.`);
if (failing === undefined || failing === found.failingCases || failing === found.failingElements)
return;
const declared = `${failing} ${failing === 1 ? 'failure' : 'failures'}`;
if (found.failingElements === 0)
sink.failure(`The report declares ${declared}, but lists none.`);
else
sink.warning(`The report declares ${declared}, but lists ${found.failingCases}.`);
}
};
}
function countsOf(element) {
const failures = parseCount(element.attribute('failures'));
const errors = parseCount(element.attribute('errors'));
return {
tests: parseCount(element.attribute('tests')),
failing: failures === undefined && errors === undefined ? undefined : (failures ?? 0) + (errors ?? 0),
seconds: parseSeconds(element.attribute('time') ?? element.attribute('duration')) || undefined
};
}
const add = (a, b) => a === undefined ? b : b === undefined ? a : a + b;
const sum = (a, b) => ({
tests: add(a.tests, b.tests),
failing: add(a.failing, b.failing),
seconds: add(a.seconds, b.seconds)
});
var identity = __nccwpck_require__(7393);
;
const isPlain = (input, tag, index) => (tag.needs[index] & ~valueNeeds.utf8) === 0 &&
input.repairs.counts.encoding === 0 &&
tag.ends[index] - tag.starts[index] <= longestText;
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent);
const digitsIn = ({ data }, { starts, ends }, index) => digitsBetween(data, starts[index], ends[index]);
function digitsBetween(data, from, to) {
if (to === from || to - from > mostDigits)
return undefined;
let digits = 0;
let point = -1;
for (let at = from; at < to; at++) {
const digit = data[at] - 0x30;
if (digit >= 0 && digit <= 9)
digits = digits * 10 + digit;
else if (digit === -2 && point < 0)
point = at;
else
return undefined;
}
if (point < 0)
return digits;
return to - from === 1 ? undefined : digits / powers[to - point - 1];
}
;
const roles = new Map([
['name', 'name'],
['classname', 'classname'],
['class', 'class'],
['time', 'time'],
['duration', 'duration'],
['status', 'other'],
['result', 'other'],
['file', 'other'],
['filename', 'other'],
['filepath', 'other'],
['line', 'other'],
['lineno', 'other']
]);
const startLight = (element, around) => ({
hashing: (0,identity .hU)(),
suite: '',
seconds: 0,
around,
element,
systemOut: undefined,
systemErr: undefined,
whole: function whole() {
return finishCase(startCase(this.element, this.around));
}
});
function readLight(light, element, around) {
const { input, tag } = element.raw;
const { names, starts, ends } = tag;
const suite = around.path[0];
if (suite === undefined)
return false;
let name = -1;
let className = -1;
let time = -1;
for (let index = 0; index < tag.attributes; index++) {
const role = roles.get(names[index]);
if (role === undefined)
continue;
if (role === 'other')
return false;
if (role === 'name')
name = index;
else if (role === 'classname' || (role === 'class' && className < 0))
className = index;
else if (role === 'time' || time < 0)
time = index;
}
if (name < 0 || !isPlain(input, tag, name))
return false;
const first = input.data[starts[name]];
if (first <= 0x20 || first > 0x7f || ends[name] === starts[name])
return false;
const { hashing } = light;
hashing.set(around.hashing);
if (className < 0)
(0,identity .hs)(hashing, '');
else {
if (!isPlain(input, tag, className))
return false;
const part = { from: starts[className], to: ends[className] };
if (isSame(around.bytes, input.data, part))
(0,identity .hs)(hashing, '');
else
(0,identity .fJ)(hashing, input.view, part);
}
(0,identity .fJ)(hashing, input.view, { from: starts[name], to: ends[name] });
(0,identity .hs)(hashing, '');
(0,identity .Cp)(hashing);
light.suite = suite;
light.seconds = time < 0 ? 0 : (digitsIn(input, tag, time) ?? parseSeconds(element.attribute(names[time])) ?? 0);
light.around = around;
light.element = element.hold();
light.systemOut = undefined;
light.systemErr = undefined;
return true;
}
function isSame(bytes, data, { from, to }) {
if (to - from !== bytes.length)
return false;
for (let index = 0; index < bytes.length; index++)
if (bytes[index] !== data[from + index])
return false;
return true;
}
;
const kinds = new Map([
['failure', 'failure'],
['error', 'error'],
['skipped', 'skipped'],
['disabled', 'skipped'],
['ignored', 'skipped'],
['flakyFailure', 'flaky'],
['flakyError', 'flaky'],
['rerunFailure', 'rerun'],
['rerunError', 'rerun']
]);
const resultKind = (name) => kinds.get(name);
function startResult(element, kind) {
element.keepText();
return {
kind,
message: element.lines('message') ?? '',
type: element.attribute('type') ?? '',
place: readPlace({
file: element.attribute('file') ?? element.attribute('filepath'),
line: element.attribute('line') ?? element.attribute('lineno'),
column: element.attribute('column') ?? element.attribute('col')
}),
text: ''
};
}
;
function soundTextEnd(input, from) {
const { data, end } = input;
const stops = textStop;
let position = from;
for (;;) {
const long = position + longRun;
while (stops[data[position]] === 0 && position < long)
position++;
if (position === long && stops[data[long]] === 0) {
position = nextStop(input, long);
if (position >= end || illegalAt(input, long, position) < position)
return cut;
}
if (position >= end)
return cut;
const stop = data[position];
if (stop === bytes_byte.less)
return position;
const isSingle = stop === bytes_byte.closeBracket && data[position + 1] !== bytes_byte.closeBracket;
const length = stop === bytes_byte.ampersand ? namedReference(data, position) : isSingle ? 1 : 0;
if (length === 0)
return cut;
position += length;
}
}
;
const outermost = {
name: '',
path: [],
file: undefined,
firstLine: 1,
bytes: new Uint8Array(0),
hashing: (0,identity .hU)()
};
function startSuite(element, around) {
const name = element.attribute('name')?.trim() ?? '';
const hashing = around.hashing.slice();
if (name !== '')
(0,identity .hs)(hashing, name);
return {
name,
path: name === '' ? around.path : [...around.path, name],
file: element.attribute('file') ?? element.attribute('filepath') ?? around.file,
firstLine: name === 'pytest' ? 0 : around.firstLine,
bytes: Buffer.from(name),
hashing
};
}
;
const skim_ascii = (text) => Uint8Array.from(Buffer.from(text, 'latin1'));
const caseStart = skim_ascii('<testcase');
const caseEnd = skim_ascii('</testcase>');
const attributes = { name: skim_ascii('name="'), className: skim_ascii('classname="'), time: skim_ascii('time="') };
const outputs = ['system-out', 'system-err'].map(name => ({ start: skim_ascii(`<${name}>`), end: skim_ascii(`</${name}>`) }));
const letter = { c: 0x63, n: 0x6e, t: 0x74 };
function startSkimming(passed) {
const one = {
hashing: (0,identity .hU)(),
suite: '',
seconds: 0,
around: outermost,
data: Buffer.alloc(0),
name: { from: 0, to: 0 },
className: { from: 0, to: 0 },
hasTime: false,
whole: () => wholeOf(one)
};
return (input, around) => {
const suite = around.path[0];
if (suite === undefined || input.repairs.counts.encoding !== 0)
return false;
const { data } = input;
const first = input.at;
one.suite = suite;
one.around = around;
one.data = data;
for (let start = first; skim_isAt(caseStart, data, start);) {
const end = skimCase(one, input, start + caseStart.length);
if (end === cut)
break;
identifySkimmed(one, input);
passed(one);
input.at = end;
start = pastBlanks(data, end);
}
return input.at > first;
};
}
function skimCase(one, input, start) {
const { data } = input;
const { name, className } = one;
name.from = className.from = -1;
one.hasTime = false;
one.seconds = 0;
let at = start;
for (;;) {
const before = at;
at = pastBlanks(data, at);
const next = data[at];
if (next === bytes_byte.slash)
return data[at + 1] === bytes_byte.greater && hasName(one) ? inside(input, at + 2) : cut;
if (next === bytes_byte.greater)
return hasName(one) ? skimContent(input, at + 1) : cut;
if (at === before)
return cut;
let end = cut;
if (next === letter.n) {
if (name.from >= 0 || !skim_isAt(attributes.name, data, at))
return cut;
at += attributes.name.length;
end = plainValueEnd(input, at);
name.from = at;
name.to = end;
}
else if (next === letter.c) {
if (className.from >= 0 || !skim_isAt(attributes.className, data, at))
return cut;
at += attributes.className.length;
end = plainValueEnd(input, at);
className.from = at;
className.to = end;
}
else if (next === letter.t) {
if (one.hasTime || !skim_isAt(attributes.time, data, at))
return cut;
at += attributes.time.length;
end = plainValueEnd(input, at);
const seconds = end === cut ? undefined : digitsBetween(data, at, end);
if (seconds === undefined)
return cut;
one.seconds = seconds;
one.hasTime = true;
}
if (end === cut)
return cut;
at = end + 1;
}
}
function hasName({ data, name: { from, to } }) {
if (from < 0 || from === to)
return false;
const first = data[from];
return first > 0x20 && first < 0x80;
}
function skimContent(input, start) {
const { data } = input;
let at = pastBlanks(data, start);
for (const output of outputs)
if (skim_isAt(output.start, data, at)) {
const end = soundTextEnd(input, at + output.start.length);
if (end === cut || !skim_isAt(output.end, data, end))
return cut;
at = pastBlanks(data, end + output.end.length);
}
return skim_isAt(caseEnd, data, at) ? inside(input, at + caseEnd.length) : cut;
}
function plainValueEnd({ data, end }, start) {
const needs = valueByte;
let position = start;
for (;;) {
const needed = needs[data[position]];
if (needed === 0 || needed === valueNeeds.utf8 || data[position] === bytes_byte.apostrophe)
position++;
else
return data[position] === bytes_byte.doubleQuote && position < end && position - start <= longestText ? position : cut;
}
}
const inside = ({ end }, position) => (position <= end ? position : cut);
function pastBlanks(data, start) {
let position = start;
while (blank[data[position]] === 1)
position++;
return position;
}
function skim_isAt(bytes, data, at) {
for (let index = 0; index < bytes.length; index++)
if (bytes[index] !== data[at + index])
return false;
return true;
}
function identifySkimmed(one, { data, view }) {
const { around, hashing, name, className } = one;
hashing[0] = around.hashing[0];
hashing[1] = around.hashing[1];
const { bytes } = around;
const { from, to } = className;
if (from < 0 || (to - from === bytes.length && skim_isAt(bytes, data, from)))
(0,identity .hs)(hashing, '');
else
(0,identity .fJ)(hashing, view, className);
(0,identity .fJ)(hashing, view, name);
(0,identity .hs)(hashing, '');
(0,identity .Cp)(hashing);
}
function wholeOf({ data, around, seconds, hasTime, name, className: { from, to } }) {
const className = from < 0 ? '' : data.toString('utf8', from, to);
return {
name: data.toString('utf8', name.from, name.to),
suites: around.path,
outcome: 'passed',
diagnostics: [],
...(className !== '' && className !== around.name && { className }),
...(hasTime && { seconds })
};
}
;
function readJUnit(sink) {
const declarations = startDeclarations();
const suites = [];
let suite = outermost;
let test;
let light;
let lightOne;
let result;
let depth = 0;
let level = 0;
let tests = 0;
let failingCases = 0;
let failingElements = 0;
const countPassed = (each) => {
tests++;
sink.passed(each);
};
const skim = sink.passed === undefined ? undefined : startSkimming(countPassed);
const finishResult = (closed) => {
if (closed.kind !== 'skipped')
failingElements++;
if (test !== undefined)
(test.results ??= []).push(closed);
else if (closed.kind === 'failure' || closed.kind === 'error')
sink.finding(suiteProblem(closed, suite));
};
const finishTest = (open) => {
const finished = finishCase(open);
tests++;
if (finished.outcome === 'failed' || finished.outcome === 'errored')
failingCases++;
sink.testCase(finished);
};
const openTest = (element) => {
if (sink.passed !== undefined) {
lightOne ??= startLight(element, suite);
if (readLight(lightOne, element, suite)) {
light = lightOne;
return;
}
}
test = startCase(element, suite);
};
const wholeTest = () => {
if (light === undefined)
return;
const { element, around, systemOut, systemErr } = light;
test = { ...startCase(element, around), systemOut, systemErr };
light = undefined;
};
const closeTest = () => {
if (light !== undefined) {
countPassed(light);
light = undefined;
}
else if (test !== undefined)
finishTest(test);
test = undefined;
};
const closeLevel = () => {
if (--level === 0)
declarations.endDocument();
};
return {
open(element) {
const { name } = element;
const open = light ?? test;
if (result !== undefined) {
depth++;
if (name !== 'system-out' && name !== 'system-err')
element.keepText();
}
else if (name === 'testcase') {
closeTest();
openTest(element);
}
else if (name === 'testsuite') {
if (suites.length === 0)
declarations.suite(element);
suite = startSuite(element, suite);
suites.push(suite);
level++;
}
else if (name === 'testsuites' || name === 'testrun') {
declarations.root(element);
level++;
}
else if (name === 'system-out') {
if (open !== undefined)
open.systemOut = both(open.systemOut, element.deferText());
}
else if (name === 'system-err') {
if (open !== undefined)
open.systemErr = both(open.systemErr, element.deferText());
}
else if (name === 'property') {
wholeTest();
if (test !== undefined)
addAttachment(test, element);
}
else {
const kind = resultKind(name);
if (kind === undefined)
return;
wholeTest();
result = startResult(element, kind);
}
},
close(name, text) {
if (result !== undefined) {
if (text !== '')
result.text = result.text === '' ? text : `${result.text}\n${text}`;
if (depth > 0)
depth--;
else {
finishResult(result);
result = undefined;
}
}
else if (name === 'testcase')
closeTest();
else if (name === 'testsuite') {
suites.pop();
suite = suites.at(-1) ?? outermost;
closeLevel();
}
else if (name === 'testsuites' || name === 'testrun')
closeLevel();
},
letGo: wholeTest,
skim(input) {
return (skim !== undefined && result === undefined && light === undefined && test === undefined && skim(input, suite));
},
finish() {
declarations.compare({ tests, failingCases, failingElements }, sink);
}
};
}
const both = (first, second) => first === undefined ? second : () => `${first()}\n${second()}`;
const addAttachment = (test, element) => {
const name = element.attribute('name') ?? '';
const path = element.attribute('value');
if (/^attachment/i.test(name) && path)
(test.attachments ??= []).push({ name, path });
};
const suiteProblem = (result, suite) => {
const clean = { ...result, message: cleanText(result.message).trim(), text: cleanText(result.text).trim() };
return {
severity: 'error',
source: 'junit',
message: wordFailure(clean),
hints: suiteHints(clean, suite),
...(suite.name === '' ? {} : { title: suite.name }),
...(clean.text === '' ? {} : { details: clean.text })
};
};
;
const junit_roots = new Set(['testsuites', 'testsuite', 'testrun']);
const junit = {
name: 'junit',
description: 'JUnit XML of any test runner (Surefire, Gradle, pytest, jest-junit, PHPUnit, googletest, gotestsum …)',
url: 'https://github.com/testmoapp/junitxml',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `testsuites`, `testsuite` or `testrun`',
obtain: {
'Maven Surefire, Failsafe': 'target/surefire-reports/TEST-*.xml',
Gradle: 'build/test-results/test/*.xml',
pytest: 'pytest --junitxml=junit.xml -o junit_family=xunit1',
unittest: 'python -m xmlrunner discover -o reports',
Jest: 'npx jest --reporters=default --reporters=jest-junit',
Vitest: 'npx vitest run --reporter=junit --outputFile=junit.xml',
Playwright: 'PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit.xml npx playwright test --reporter=junit',
'Cypress, Mocha': 'npx mocha --reporter mocha-junit-reporter',
'node:test': 'node --test --test-reporter=junit --test-reporter-destination=junit.xml',
Deno: 'deno test --junit-path=junit.xml',
Bun: 'bun test --reporter=junit --reporter-outfile=junit.xml',
PHPUnit: 'phpunit --log-junit junit.xml',
RSpec: 'rspec --format RspecJunitFormatter --out junit.xml',
Go: 'gotestsum --junitfile junit.xml',
'cargo-nextest': '[profile.ci.junit] path = "junit.xml"',
googletest: './my_test --gtest_output=xml:junit.xml',
Catch2: './my_test --reporter junit --out junit.xml',
CTest: 'ctest --output-junit junit.xml',
Bazel: 'bazel-testlogs/**/test.xml',
Swift: 'swift test --xunit-output junit.xml',
Elixir: 'mix test --formatter JUnitFormatter',
dotnet: 'dotnet test --logger "junit;LogFilePath=junit.xml"',
bats: 'bats --report-formatter junit test'
},
limits: 'There is no norm, and what is missing differs from tool to tool: see [below](#junit-xml-in-its-dialects).'
},
recognizes(beginning) {
const root = rootOf(beginning);
return root !== undefined && junit_roots.has(root.name);
},
async parse(source, sink) {
const reader = readJUnit(sink);
await readXml(source, sink, { roots: junit_roots, ...reader });
reader.finish();
}
};
var report = __nccwpck_require__(5913);
;
const test_nothing = [];
function dotnetCase(test) {
const { name, className, outcome, seconds, attachments } = test;
const pushed = {
name: name === '' ? '(without a name)' : name,
suites: className === '' ? test_nothing : [className],
outcome,
diagnostics: test_nothing
};
if (seconds !== undefined)
pushed.seconds = seconds;
if ((0,report .DI)(outcome))
pushed.diagnostics = [dotnetDiagnostic(test, 'error')];
else if (test.message !== '')
pushed.reason = cleanText(test.message).trim();
if (attachments !== undefined && attachments.length > 0)
pushed.attachments = attachments;
return pushed;
}
function dotnetDiagnostic(failure, severity) {
const { source, className, place } = failure;
const message = trimLines(cleanText(failure.message));
const stackTrace = cleanText(failure.stackTrace).trimEnd();
const output = cleanText(failure.output).trim();
const details = [stackTrace, output === '' ? '' : `output:\n${output}`].filter(part => part.trim() !== '');
const hints = [
test_stack(stackTrace),
test_stack(message),
place,
test_stack(output),
className === '' ? undefined : { kind: 'symbol', name: className }
];
return {
severity,
message: message === '' ? firstLine(stackTrace) || 'failed without a message' : message,
source,
hints: hints.filter(hint => hint !== undefined),
...(details.length > 0 ? { details: details.join('\n\n') } : {}),
...comparisonIn(message)
};
}
const test_stack = (text) => (text.trim() === '' ? undefined : { kind: 'stack', text });
const trimLines = (text) => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
const firstLine = (text) => text.trim().split('\n', 1)[0] ?? '';
const qualified = /^[^\s("<]+/;
function classOf(fullName) {
const name = qualified.exec(fullName)?.[0] ?? '';
return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
;
function startTexts() {
let within = '';
const texts = {
message: '',
stackTrace: '',
reason: '',
output: '',
open(element) {
const { name } = element;
if (name === 'failure' || name === 'reason' || name === 'assertions')
within ||= name;
else if (name === 'output' || name === 'filePath')
element.keepText();
else if ((name === 'message' || name === 'stack-trace') && within !== 'assertions')
element.keepText();
},
close(name, text) {
if (name === within)
within = '';
else if (name === 'output')
texts.output = text;
else if (name === 'message' && within === 'failure')
texts.message = text;
else if (name === 'message' && within === 'reason')
texts.reason = text;
else if (name === 'stack-trace' && within === 'failure')
texts.stackTrace = text;
}
};
return texts;
}
;
const version_2_roots = new Set(['test-results', 'test-suite']);
const outcomes = new Map([
['Success', 'passed'],
['Failure', 'failed'],
['Error', 'errored'],
['NotRunnable', 'errored'],
['Cancelled', 'errored'],
['Ignored', 'skipped'],
['Skipped', 'skipped'],
['Inconclusive', 'skipped']
]);
const ofChildren = /^(?:Child test failed|One or more child tests)/;
function readNunit2(sink) {
const open = [];
let declaredFailed = 0;
let failures = 0;
const finishCase = ({ name, outcome, seconds, texts }) => {
if ((0,report .DI)(outcome)) {
failures++;
for (const around of open)
around.hasFailed = true;
}
const message = texts.message || texts.reason;
const { stackTrace, output } = texts;
sink.testCase(dotnetCase({ source: 'nunit2', name, className: classOf(name), outcome, seconds, message, stackTrace, output }));
};
const finishSuite = ({ name, outcome, texts, hasFailed }) => {
const message = texts.message || texts.reason;
if ((outcome !== 'failed' && outcome !== 'errored') || hasFailed || ofChildren.test(message.trim()))
return;
failures++;
const failure = { ...texts, source: 'nunit2', message, className: '' };
sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: name });
};
return {
open(element) {
const { name } = element;
if (name === 'test-case' || name === 'test-suite')
open.push({
name: element.attribute('name') ?? '',
outcome: version_2_outcomeOf(element),
seconds: parseSeconds(element.attribute('time')),
texts: startTexts(),
hasFailed: false
});
else if (name === 'test-results')
declaredFailed +=
(parseCount(element.attribute('failures')) ?? 0) + (parseCount(element.attribute('errors')) ?? 0);
else if (open.length > 0 && open.at(-1).outcome !== 'passed')
open.at(-1).texts.open(element);
},
close(name, text) {
if (name === 'test-case')
finishCase(open.pop());
else if (name === 'test-suite')
finishSuite(open.pop());
else
open.at(-1)?.texts.close(name, text);
},
finish() {
if (failures === 0 && declaredFailed > 0)
sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
}
};
}
function version_2_outcomeOf(element) {
const result = element.attribute('result');
if (result !== undefined)
return outcomes.get(result) ?? 'errored';
if (element.attribute('executed') === 'False')
return 'skipped';
return element.attribute('success') === 'False' ? 'failed' : 'passed';
}
;
const nunit2 = {
name: 'nunit2',
description: 'XML of NUnit 2',
url: 'https://nunit.org/files/testresult_25.txt',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `test-results`',
obtain: {
'NUnit 2': 'nunit-console Tests.dll /xml:TestResult.xml',
'NUnit 3': 'nunit3-console Tests.dll --result="TestResult.xml;format=nunit2"'
},
limits: 'The durations are those of the tests: the root has the time of day.'
},
recognizes(beginning) {
const root = rootOf(beginning);
return (root !== undefined &&
(root.name === 'test-results' || (root.name === 'test-suite' && /\ssuccess=/.test(root.attributes))));
},
async parse(source, sink) {
const reader = readNunit2(sink);
await readXml(source, sink, { roots: version_2_roots, ...reader });
reader.finish();
}
};
;
const version_3_roots = new Set(['test-run', 'test-suite']);
const erroredLabel = /^(?:Error|Invalid|Cancelled)$/;
const version_3_ofChildren = /^One or more child tests had (?:errors|warnings)/;
function readNunit3(sink) {
const open = [];
let declaredFailed = 0;
let failures = 0;
const start = (element) => {
const fullName = element.attribute('fullname') ?? element.attribute('name') ?? '';
return {
isCase: element.name === 'test-case',
fullName,
className: element.attribute('classname') ?? classOf(fullName),
result: element.attribute('result') ?? '',
label: element.attribute('label') ?? '',
site: element.attribute('site') ?? '',
seconds: parseSeconds(element.attribute('duration') ?? element.attribute('time')),
texts: startTexts(),
attachments: [],
hasFailed: false
};
};
const finishCase = (test) => {
const outcome = version_3_outcomeOf(test);
if ((0,report .DI)(outcome)) {
failures++;
for (const around of open)
around.hasFailed = true;
}
const { message, stackTrace, reason, output } = test.texts;
sink.testCase(dotnetCase({
source: 'nunit3',
name: test.fullName,
className: test.className,
outcome,
seconds: test.seconds,
message: message || reason || test.label,
stackTrace,
output,
attachments: test.attachments
}));
};
const finishSuite = (suite) => {
const { site, label, fullName, texts, hasFailed } = suite;
if (suite.result !== 'Failed' || site === 'Child' || site === 'Parent')
return;
const message = texts.message || texts.reason || label;
if (version_3_ofChildren.test(message.trim()) || (site === '' && hasFailed))
return;
failures++;
const failure = { ...texts, source: 'nunit3', message, className: suite.className };
sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: fullName });
};
return {
open(element) {
const { name } = element;
if (name === 'test-case' || name === 'test-suite')
open.push(start(element));
else if (name === 'test-run') {
declaredFailed += parseCount(element.attribute('failed')) ?? 0;
const seconds = parseSeconds(element.attribute('duration') ?? element.attribute('time'));
if (seconds !== undefined && seconds > 0)
sink.seconds(seconds);
}
else {
const inner = open.at(-1);
if (inner !== undefined && inner.result !== 'Passed')
inner.texts.open(element);
}
},
close(name, text) {
const inner = open.at(-1);
if (inner === undefined)
return;
if (name === 'test-case')
finishCase(open.pop());
else if (name === 'test-suite')
finishSuite(open.pop());
else if (name === 'filePath' && text.trim() !== '')
inner.attachments.push({ name: text.trim().replace(/^.*[\\/]/s, ''), path: text.trim() });
else
inner.texts.close(name, text);
},
finish() {
if (failures === 0 && declaredFailed > 0)
sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
}
};
}
function version_3_outcomeOf({ result, label }) {
switch (result) {
case 'Passed':
case 'Warning':
return 'passed';
case 'Skipped':
case 'Inconclusive':
return 'skipped';
case 'Failed':
return erroredLabel.test(label) ? 'errored' : 'failed';
default:
return 'errored';
}
}
;
const nunit3 = {
name: 'nunit3',
description: 'XML of NUnit 3 (nunit3-console, Unity)',
url: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `test-run`',
obtain: {
'NUnit 3': 'nunit3-console Tests.dll --result=TestResult.xml',
dotnet: 'dotnet test --logger "nunit;LogFilePath=TestResult.xml"',
Unity: 'unity -runTests -testResults TestResults.xml'
}
},
recognizes(beginning) {
const root = rootOf(beginning);
return (root !== undefined &&
(root.name === 'test-run' || (root.name === 'test-suite' && /\srunstate=/.test(root.attributes))));
},
async parse(source, sink) {
const reader = readNunit3(sink);
await readXml(source, sink, { roots: version_3_roots, ...reader });
reader.finish();
}
};
;
const stamp = /^(\d{4})(\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/;
function secondsOf(element) {
const elapsed = parseSeconds(element.attribute('elapsed'));
if (elapsed !== undefined)
return elapsed;
const start = millisecondsOf(element.attribute('starttime'));
const end = millisecondsOf(element.attribute('endtime'));
return start === undefined || end === undefined || end < start ? undefined : (end - start) / 1000;
}
function millisecondsOf(text) {
const parts = stamp.exec(text ?? '');
if (parts === null)
return undefined;
const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
.slice(1)
.map(Number);
return Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds);
}
;
const reader_roots = new Set(['robot']);
const reader_outcomes = new Map([
['PASS', 'passed'],
['FAIL', 'failed'],
['SKIP', 'skipped'],
['NOT RUN', 'skipped'],
['NOT_RUN', 'skipped']
]);
const noStatus = { word: '', isCritical: true, seconds: undefined, message: '' };
const inFile = /^Error in file '([^'\n]{1,1000})'(?: on line (\d{1,9}))?: /;
function readRobot(sink) {
const around = [];
const suites = [];
let test;
let suiteStatus = noStatus;
let declaredFailed = 0;
let failures = 0;
let afterFailure = false;
const finishTest = ({ name, line, logged, status }) => {
const suite = suites.at(-1);
const outcome = reader_outcomes.get(status.word) ?? 'errored';
const isBad = (0,report .DI)(outcome);
if (isBad) {
failures++;
for (const each of suites)
each.hasFailed = true;
}
const isExcused = isBad && !status.isCritical;
const pushed = {
name,
suites: suite?.path ?? [],
outcome: isExcused ? 'skipped' : outcome,
diagnostics: []
};
const file = suite?.file ?? '';
if (file !== '')
pushed.file = file;
if (status.seconds !== undefined)
pushed.seconds = status.seconds;
if (isBad && !isExcused)
pushed.diagnostics = [reader_diagnosticOf({ message: status.message, logged, file, line })];
else if (pushed.outcome === 'skipped' && status.message !== '')
pushed.reason = wordsOf(status.message);
sink.testCase(pushed);
};
const finishSuite = ({ path, file, hasFailed }) => {
if (suiteStatus.word === 'FAIL' && suiteStatus.message !== '' && !hasFailed) {
failures++;
const problem = reader_diagnosticOf({ message: suiteStatus.message, logged: [], file, line: undefined });
sink.finding({ ...problem, title: path.join('.') });
}
suiteStatus = noStatus;
};
const startStatus = (element) => {
element.keepText();
return {
word: element.attribute('status') ?? '',
isCritical: element.attribute('critical') !== 'no',
seconds: secondsOf(element),
message: ''
};
};
const openMessage = (element) => {
const level = element.attribute('level') ?? '';
const isFailure = level === 'FAIL' || level === 'ERROR';
if (isFailure || (afterFailure && (level === 'DEBUG' || level === 'INFO')))
element.keepText();
afterFailure = isFailure;
};
return {
open(element) {
const { name } = element;
const parent = around.at(-1) ?? '';
around.push(name);
if (name === 'suite' && parent !== 'statistics') {
const suite = suites.at(-1);
const file = element.attribute('source') ?? '';
suites.push({ path: [...(suite?.path ?? []), element.attribute('name') ?? ''], file, hasFailed: false });
}
else if (name === 'test')
test = {
name: element.attribute('name') ?? '',
line: parseCount(element.attribute('line')),
logged: [],
status: noStatus
};
else if (name === 'status' && parent === 'test' && test !== undefined)
test.status = startStatus(element);
else if (name === 'status' && parent === 'suite')
suiteStatus = startStatus(element);
else if (name === 'msg' && (test !== undefined || parent === 'errors'))
openMessage(element);
else if (name === 'stat' && parent === 'total')
declaredFailed = Math.max(declaredFailed, parseCount(element.attribute('fail')) ?? 0);
},
close(name, text) {
around.pop();
const parent = around.at(-1) ?? '';
if (name === 'suite' && parent !== 'statistics') {
const suite = suites.pop();
if (suite !== undefined)
finishSuite(suite);
}
else if (name === 'test' && test !== undefined) {
finishTest(test);
test = undefined;
}
else if (name === 'status' && parent === 'test' && test !== undefined)
test.status = { ...test.status, message: text };
else if (name === 'status' && parent === 'suite')
suiteStatus = { ...suiteStatus, message: text };
else if (name === 'msg' && text !== '') {
if (test !== undefined)
test.logged.push(text);
else if (parent === 'errors')
sink.finding(errorOf(text));
}
},
finish() {
if (failures === 0 && declaredFailed > 0)
sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
}
};
}
const wordsOf = (text) => cleanText(text)
.replace(/^\*HTML\*\s*/, '')
.trim();
function reader_diagnosticOf(problem) {
const { file, line } = problem;
const message = wordsOf(problem.message);
const details = problem.logged.map(wordsOf).join('\n');
const hints = [
file === '' || line === undefined ? undefined : { kind: 'location', location: { path: file, start: { line } } },
file === '' ? undefined : { kind: 'file', path: file }
];
return {
severity: 'error',
message: message === '' ? 'failed without a message' : message,
source: 'robot',
hints: hints.filter(hint => hint !== undefined),
...(details === '' || details === message ? {} : { details })
};
}
function errorOf(text) {
const message = wordsOf(text);
const [, path, line] = inFile.exec(message) ?? [];
const start = line === undefined ? {} : { start: { line: Number(line) } };
return {
severity: 'warning',
message,
source: 'robot',
...(path === undefined ? {} : { hints: [{ kind: 'location', location: { path, ...start } }] })
};
}
;
const robot = {
name: 'robot',
description: 'XML of Robot Framework (output.xml)',
url: 'https://github.com/robotframework/robotframework/tree/master/doc/schema',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `robot`',
obtain: {
'Robot Framework': 'robot --output output.xml tests'
},
limits: 'Keywords have no line: a failure is placed at the line of its test, where the report says it (7.0 and later).'
},
recognizes: beginning => rootOf(beginning)?.name === 'robot',
async parse(source, sink) {
const reader = readRobot(sink);
await readXml(source, sink, { roots: reader_roots, ...reader });
reader.finish();
}
};
;
const testng_reader_roots = new Set(['testng-results']);
const testng_reader_outcomes = new Map([
['PASS', 'passed'],
['FAIL', 'failed'],
['SKIP', 'skipped']
]);
function readTestng(sink) {
let className = '';
let method;
let declaredFailed = 0;
let failures = 0;
const start = (element) => {
const milliseconds = parseSeconds(element.attribute('duration-ms'));
return {
name: element.attribute('name') ?? '',
status: element.attribute('status') ?? '',
isConfiguration: element.attribute('is-config') === 'true',
seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
parameters: [],
type: '',
message: '',
stackTrace: '',
output: ''
};
};
const finish = (closed) => {
const outcome = testng_reader_outcomes.get(closed.status) ?? 'errored';
const isBad = (0,report .DI)(outcome);
if (isBad)
failures++;
if (closed.isConfiguration) {
if (isBad)
sink.finding({ ...testng_reader_diagnosticOf(closed, className), title: `${className}.${closed.name}` });
return;
}
const test = {
name: closed.parameters.length === 0 ? closed.name : `${closed.name}(${closed.parameters.join(', ')})`,
suites: className === '' ? [] : [className],
outcome,
diagnostics: isBad ? [testng_reader_diagnosticOf(closed, className)] : []
};
if (closed.seconds !== undefined)
test.seconds = closed.seconds;
const reason = cleanText(closed.message).trim();
if (outcome === 'skipped' && reason !== '')
test.reason = reason;
sink.testCase(test);
};
return {
open(element) {
const { name } = element;
if (name === 'testng-results')
declaredFailed += parseCount(element.attribute('failed')) ?? 0;
else if (name === 'class')
className = element.attribute('name') ?? '';
else if (name === 'test-method')
method = start(element);
else if (method === undefined)
return;
else if (name === 'exception')
method.type = element.attribute('class') ?? '';
else if (name === 'value' || (texts.has(name) && method.status !== 'PASS'))
element.keepText();
},
close(name, text) {
if (name === 'class')
className = '';
else if (method === undefined)
return;
else if (name === 'test-method') {
finish(method);
method = undefined;
}
else if (name === 'value')
method.parameters.push(text.trim());
else if (name === 'message')
method.message = text;
else if (name === 'full-stacktrace')
method.stackTrace = text;
else if (name === 'line')
method.output += `${text.trim()}\n`;
},
finish() {
if (failures === 0 && declaredFailed > 0)
sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
}
};
}
const texts = new Set(['message', 'full-stacktrace', 'line']);
function testng_reader_diagnosticOf(method, className) {
const message = cleanText(method.message).trim();
const stackTrace = cleanText(method.stackTrace).trim();
const output = method.output.trim();
const details = [stackTrace, output === '' ? '' : `output:\n${cleanText(output)}`].filter(part => part !== '');
const hints = [
stackTrace === '' ? undefined : { kind: 'stack', text: stackTrace },
className === '' ? undefined : { kind: 'symbol', name: className }
];
return {
severity: 'error',
message: message || method.type || 'failed without a message',
source: 'testng',
hints: hints.filter(hint => hint !== undefined),
...(details.length > 0 ? { details: details.join('\n\n') } : {}),
...comparisonIn(message)
};
}
;
const testng = {
name: 'testng',
description: 'XML of TestNG (testng-results.xml)',
url: 'https://testng.org/#_xml_reports',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `testng-results`',
obtain: {
TestNG: 'test-output/testng-results.xml',
'Maven Surefire': 'target/surefire-reports/testng-results.xml'
}
},
recognizes: beginning => rootOf(beginning)?.name === 'testng-results',
async parse(source, sink) {
const reader = readTestng(sink);
await readXml(source, sink, { roots: testng_reader_roots, ...reader });
reader.finish();
}
};
;
const classes_roots = new Set(['TestRun']);
async function classesOf(source) {
const classes = new Map();
const known = new Map();
let id = '';
await scanXml(source, {
roots: classes_roots,
open(element) {
if (element.name === 'UnitTest')
id = element.attribute('id') ?? '';
if (element.name !== 'TestMethod' || id === '')
return;
const name = (element.attribute('className') ?? '').replace(/,.*/s, '').trim();
if (name === '')
return;
if (!known.has(name))
known.set(name, name);
classes.set(id, known.get(name) ?? name);
},
close(name) {
if (name === 'UnitTest')
id = '';
}
});
return classes;
}
;
const trx_reader_outcomes = new Map([
['Passed', 'passed'],
['PassedButRunAborted', 'passed'],
['Completed', 'passed'],
['Warning', 'passed'],
['Failed', 'failed'],
['NotExecuted', 'skipped'],
['Inconclusive', 'skipped'],
['Pending', 'skipped'],
['InProgress', 'skipped'],
[undefined, 'errored']
]);
const bad = ['failed', 'error', 'timeout', 'aborted', 'disconnected', 'notRunnable'];
const reader_outputs = new Set(['StdOut', 'StdErr', 'DebugTrace']);
const echo = /^\[xUnit\.net |\[(?:FAIL|SKIP|PASS)\]\s*$/;
const duration = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/;
function parseDuration(text) {
const [, days = '0', hours, minutes, seconds] = duration.exec(text?.trim() ?? '') ?? [];
if (seconds === undefined)
return undefined;
return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
function startTrx(sink, classes) {
const open = [];
let inResults = 0;
let summary;
let declaredBad = 0;
let failures = 0;
let inError = false;
let runInfo;
const start = (element) => {
const name = element.attribute('testName') ?? '';
open.push({
name,
className: classes.get(element.attribute('testId') ?? '') ?? classOf(name),
outcome: element.attribute('outcome'),
seconds: parseDuration(element.attribute('duration')),
hasInner: false,
hasFailed: false,
message: '',
stackTrace: '',
output: '',
attachments: []
});
};
const finish = (result) => {
const outcome = trx_reader_outcomes.get(result.outcome) ?? 'errored';
const isBad = (0,report .DI)(outcome);
const around = open.at(-1);
if (around !== undefined) {
around.hasInner = true;
if (isBad || result.hasFailed)
around.hasFailed = true;
}
const said = isBad && result.message === '' && result.outcome !== 'Failed' ? `outcome: ${result.outcome ?? 'none'}` : '';
const failure = { ...result, source: 'trx', message: result.message || said };
if (!result.hasInner) {
if (isBad)
failures++;
sink.testCase(dotnetCase({ ...failure, outcome }));
}
else if (isBad && !result.hasFailed) {
failures++;
sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: result.name });
}
};
const finishInfo = (outcome, text) => {
const sentence = cleanText(text).trim();
if (sentence === '' || echo.test(sentence))
return;
if (outcome === 'Warning')
sink.warning(sentence);
else if (outcome === 'Error' || outcome === 'Failed' || outcome === 'Aborted') {
failures++;
sink.finding(dotnetDiagnostic({ source: 'trx', message: sentence, stackTrace: '', output: '', className: '' }, 'error'));
}
};
return {
roots: classes_roots,
open(element) {
const { name } = element;
if (name === 'Results')
inResults++;
else if (inResults > 0 && isResult(name))
start(element);
else if (name === 'RunInfo')
runInfo = element.attribute('outcome') ?? '';
else if (name === 'ResultSummary')
summary = element.attribute('outcome');
else if (name === 'Counters')
for (const counter of bad)
declaredBad += parseCount(element.attribute(counter)) ?? 0;
else if (name === 'ErrorInfo')
inError = true;
else if (inError || (name === 'Text' && runInfo !== undefined))
element.keepText();
else if (open.length === 0)
return;
else if (reader_outputs.has(name)) {
if (trx_reader_outcomes.get(open.at(-1).outcome) !== 'passed')
element.keepText();
}
else if (name === 'ResultFile') {
const path = element.attribute('path') ?? '';
if (path !== '')
open.at(-1).attachments.push({ name: path.replace(/^.*[\\/]/s, ''), path });
}
},
close(name, text) {
const result = open.at(-1);
if (name === 'Results')
inResults--;
else if (inResults > 0 && isResult(name))
finish(open.pop());
else if (name === 'ErrorInfo')
inError = false;
else if (inError && name === 'Message' && result !== undefined)
result.message = text;
else if (inError && name === 'StackTrace' && result !== undefined)
result.stackTrace = text;
else if (reader_outputs.has(name) && result !== undefined)
result.output += text;
else if (name === 'Text' && runInfo !== undefined)
finishInfo(runInfo, text);
else if (name === 'RunInfo')
runInfo = undefined;
},
finish() {
if (failures > 0)
return;
if (declaredBad > 0)
sink.failure(`The report declares ${declaredBad} failures, but lists none.`);
else if (summary !== undefined && (summary === 'Failed' || trx_reader_outcomes.get(summary) === undefined))
sink.failure(`The report says of the run as a whole that it ended with “${summary}”, and names no reason.`);
}
};
}
const isResult = (name) => name.endsWith('TestResult') || name === 'TestResultAggregation';
;
const trx = {
name: 'trx',
description: 'XML of Visual Studio and dotnet test --logger trx (MSTest, NUnit, xUnit.net)',
url: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test#logger',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `TestRun`',
obtain: {
dotnet: 'dotnet test --logger "trx;LogFileName=results.trx"',
'Microsoft.Testing.Platform': 'dotnet run -- --report-trx',
vstest: 'vstest.console.exe Tests.dll /Logger:trx'
},
limits: 'Frames have a path only where the build wrote debug symbols.'
},
recognizes: beginning => rootOf(beginning)?.name === 'TestRun',
async parse(source, sink) {
const reader = startTrx(sink, await classesOf(source));
await readXml(source, sink, reader);
reader.finish();
}
};
;
const xunit_reader_roots = new Set(['assemblies', 'assembly']);
const xunit_reader_outcomes = new Map([
['Pass', 'passed'],
['Fail', 'failed'],
['Skip', 'skipped'],
['NotRun', 'skipped']
]);
const reader_texts = new Set(['message', 'stack-trace', 'output', 'reason', 'source-file', 'source-line']);
function readXunit(sink) {
const open = [];
let seconds = 0;
let declaredFailed = 0;
let failures = 0;
const start = (element, kind) => {
const name = element.attribute('name') ?? '';
return {
kind,
name: kind === 'error' ? [element.attribute('type') ?? '', name].filter(part => part !== '').join(' ') : name,
className: kind === 'test' ? (element.attribute('type') ?? classOf(name)) : kind === 'class' ? name : '',
result: element.attribute('result') ?? '',
seconds: parseSeconds(element.attribute('time')),
hasFailure: false,
file: element.attribute('source-file') ?? '',
line: parseCount(element.attribute('source-line')),
message: '',
stackTrace: '',
reason: '',
output: ''
};
};
const finish = (closed) => {
const { kind, name, className, stackTrace, output, reason } = closed;
const failure = {
source: 'xunit',
message: unescaped(closed.message),
stackTrace: unescaped(closed.message) === closed.message ? stackTrace : `${closed.message}\n${stackTrace}`,
output,
className,
place: reader_placeOf(closed)
};
if (kind !== 'test') {
if (!closed.hasFailure)
return;
failures++;
sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: name });
return;
}
const outcome = xunit_reader_outcomes.get(closed.result) ?? 'errored';
if ((0,report .DI)(outcome))
failures++;
const message = outcome === 'skipped' ? reason : failure.message;
sink.testCase(dotnetCase({ ...failure, name, outcome, seconds: closed.seconds, message }));
};
return {
open(element) {
const { name } = element;
if (name === 'assembly') {
seconds += parseSeconds(element.attribute('time')) ?? 0;
declaredFailed +=
(parseCount(element.attribute('failed')) ?? 0) + (parseCount(element.attribute('errors')) ?? 0);
}
else if (name === 'test' || name === 'error' || name === 'class')
open.push(start(element, name));
else {
const inner = open.at(-1);
if (inner !== undefined && name === 'failure')
inner.hasFailure = true;
else if (inner !== undefined && inner.result !== 'Pass' && reader_texts.has(name))
element.keepText();
}
},
close(name, text) {
const inner = open.at(-1);
if (name === 'test' || name === 'error' || name === 'class')
finish(open.pop());
else if (inner === undefined)
return;
else if (name === 'message' && inner.hasFailure)
inner.message = text;
else if (name === 'message' || name === 'reason')
inner.reason ||= text;
else if (name === 'stack-trace')
inner.stackTrace = text;
else if (name === 'output')
inner.output = text;
else if (name === 'source-file')
inner.file = text.trim();
else if (name === 'source-line')
inner.line = parseCount(text);
},
finish() {
if (seconds > 0)
sink.seconds(seconds);
if (failures === 0 && declaredFailed > 0)
sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
}
};
}
const unescaped = (text) => text.replaceAll('\\r\\n', '\n');
function reader_placeOf({ file, line }) {
if (file === '')
return undefined;
return line === undefined ? { kind: 'file', path: file } : { kind: 'location', location: { path: file, start: { line } } };
}
;
const xunit = {
name: 'xunit',
description: 'XML of xUnit.net 1, 2 and 3, and of Fixie',
url: 'https://xunit.net/docs/format-xml-v2',
kind: 'tests',
guide: {
recognizedBy: 'XML with the root `assemblies` or `assembly`',
obtain: {
'xUnit.net 2': 'dotnet test --logger "xunit;LogFilePath=results.xml"',
'xUnit.net 3': 'dotnet run -- -xml results.xml',
'Console runner': 'dotnet xunit.console.dll Tests.dll -xml results.xml'
}
},
recognizes(beginning) {
const root = rootOf(beginning);
return root !== undefined && xunit_reader_roots.has(root.name);
},
async parse(source, sink) {
const reader = readXunit(sink);
await readXml(source, sink, { roots: xunit_reader_roots, ...reader });
reader.finish();
}
};
;
const formats = [checkstyle, junit, nunit2, nunit3, robot, testng, trx, xunit];
}),
5233:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
bu: () => ( declared),
ll: () => ( gateInputs),
Qo: () => ( startInputs)
});
var errors = __nccwpck_require__(5650);
var check_run = __nccwpck_require__(6051);
var model_result = __nccwpck_require__(3006);
;
const kinds_text = { allowed: 'a text', read: given => given };
const longestName = 255;
const checkName = {
allowed: `one line of at most ${longestName} characters`,
read(given) {
if (/[\p{Cc}\u2028\u2029]/u.test(given))
throw new errors .yo('has line breaks or other control characters');
if (given.length > longestName)
throw new errors .yo(`has ${given.length} characters`);
return given;
}
};
const token = {
allowed: 'a token as it was given, such as ${{ github.token }}',
read(given) {
if (!/^[\x21-\x7e]*$/.test(given))
throw new errors .yo('has spaces, line breaks or letters beyond ASCII');
return given;
}
};
const kinds_boolean = {
allowed: 'true or false',
read(given) {
if (/^(true|True|TRUE)$/.test(given))
return true;
if (/^(false|False|FALSE)$/.test(given))
return false;
throw new errors .yo(`is “${given}”`);
}
};
const choice = (...words) => ({
allowed: words.slice(0, -1).join(', ') + ' or ' + words.at(-1),
read(given) {
const word = words.find(each => each === given);
if (word === undefined)
throw new errors .yo(`is “${given}”`);
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
throw new errors .yo(`is “${given}”`);
return Number(given);
}
};
const limit = {
allowed: 'a whole number from 0, or all',
read(given) {
if (given === 'all')
return Infinity;
if (!/^\d{1,9}$/.test(given))
throw new errors .yo(`is “${given}”`);
return Number(given);
}
};
const sha = {
allowed: 'the full hash of a commit (40 or 64 hexadecimal digits)',
read(given) {
if (given !== '' && !/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(given))
throw new errors .yo(`is “${given}”`);
return given.toLowerCase();
}
};
const baseline = {
allowed: 'auto, none or the full hash of a commit',
read: given => (given === 'auto' || given === 'none' ? given : sha.read(given))
};
const branch = {
allowed: 'the name of a branch, of letters, digits, “-”, “_”, “.” and “/”',
read(given) {
const isName = /^\w[\w.-]*(\/\w[\w.-]*)*$/.test(given) && !/\.\.|\.$|\.lock(\/|$)/.test(given);
if (given !== '' && (!isName || given.length > 200))
throw new errors .yo(`is “${given}”`);
return given;
}
};
const url = {
allowed: 'an address that starts with https:// or http://',
read(given) {
if (given !== '' && !/^https?:\/\/[^\s]+$/i.test(given))
throw new errors .yo(`is “${given}”`);
return given;
}
};
const leastSeverity = {
allowed: 'error, warning or notice',
read(given) {
const severity = { error: 'error', warning: 'warning', notice: 'info' }[given];
if (severity === undefined)
throw new errors .yo(`is “${given}”`);
return severity;
}
};
const conclusionTable = {
allowed: `one result=conclusion a line, a result being one of ${model_result .Xv.join(', ')} and a conclusion one of ${check_run .q.join(', ')}`,
read(given) {
const table = { ...model_result .ci };
for (const line of lines.read(given)) {
const [left = '', right, ...rest] = line.split('=').map(part => part.trim());
const result = model_result .Xv.find(each => each === left);
const conclusion = check_run .q.find(each => each === right);
if (result === undefined || conclusion === undefined || rest.length > 0)
throw new errors .yo(`has the line “${line}”`);
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
throw new errors .yo(`has the line “${line}”, which is no regular expression (${error.message})`);
}
})
};
const actions = {
allowed: 'JSON, or a block of lines for each of at most three buttons with “label: …” (20 characters), “description: …” (40) and “identifier: …” (20)',
read(given) {
const found = objects(given, ['label', 'description', 'identifier']).map(checkedAction);
if (found.length > 3)
throw new errors .yo(`has ${found.length} buttons`);
return found;
}
};
const longest = { label: 20, description: 40, identifier: 20 };
function checkedAction(value) {
const read = (key) => {
const text = value[key];
if (typeof text !== 'string' || text === '')
throw new errors .yo(`has a button without ${key}`);
if (Array.from(text).length > longest[key])
throw new errors .yo(`has a button whose ${key} “${text}” is longer than ${longest[key]} characters`);
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
throw new errors .yo(`has the key “${unknown}”`);
}
return found;
}
function objectsOfJson(given) {
let value;
try {
value = JSON.parse(given);
}
catch (error) {
throw new errors .yo(`is not valid JSON (${error.message})`);
}
const list = Array.isArray(value) ? value : [value];
return list.map(each => {
if (typeof each !== 'object' || each === null)
throw new errors .yo('has an entry that is no object');
return each;
});
}
const objectsOfBlocks = (given) => given.split(/\r?\n[ \t]*\r?\n/).map(block => Object.fromEntries(lines.read(block).map(line => {
const colon = line.indexOf(':');
if (colon < 0)
throw new errors .yo(`has the line “${line}”`);
return [line.slice(0, colon).replace(/^-\s*/, '').trim(), line.slice(colon + 1).trim()];
})));
function checkedImage({ alt, image_url, caption }) {
if (typeof alt !== 'string' || alt === '')
throw new errors .yo('has an image without alt');
if (typeof image_url !== 'string' || !/^https?:\/\/\S+$/.test(image_url))
throw new errors .yo(`has an image (“${alt}”) whose image_url is no address`);
if (caption !== undefined && typeof caption !== 'string')
throw new errors .yo(`has an image (“${alt}”) whose caption is no text`);
return caption === undefined || caption === '' ? { alt, image_url } : { alt, image_url, caption };
}
var format_names = __nccwpck_require__(7037);
;
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
throw new errors .yo(`names the format “${format}”`);
return { glob: glob.trim(), excludes: false, format };
});
if (!patterns.some(pattern => !pattern.excludes))
throw new errors .yo('names no report');
return patterns;
}
});
;
const declare = (input) => input;
const declared = {
reports: declare({
kind: reportPatterns(format_names .E),
required: true,
description: 'The reports to read, one glob a line. `!glob` excludes, `format=glob` names the format instead of recognizing it.'
}),
'problem-matchers': declare({
kind: lines,
description: 'Problem matchers for logs, one a line: files, or names of built-in ones. They read what is named `problem-matcher=log.txt`, and text that no other format recognizes.'
}),
name: declare({
kind: checkName,
description: 'Name of the check run. Default: `<job> (<matrix values>) report`.'
}),
leg: declare({
kind: kinds_text,
description: 'What tells this job from its like where the matrix is not to be seen, as in a called workflow: it stands for the matrix values in the default name.'
}),
token: declare({
kind: token,
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
description: 'What new and known failures are told by: `auto` for the check run of the same name on the base commit, `none`, or the full hash of a commit. `auto` costs up to two requests, and more only where the base has more than its check run holds.'
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
'merge-retries': declare({
kind: kinds_boolean,
default: 'false',
description: 'Whether tests of the same name, class, suites and file are attempts of one test: it is flaky when one of them passed and another did not. Only for reports where equal names are retries, and for what this job reads itself: bundles stay as they were written.'
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
'image-branch': declare({
kind: branch,
description: 'Branch that a chart of the results and the screenshots of failed tests are committed to, so that GitHub can show them. Needs `contents: write` and a public repository; without it no images are published.'
}),
'image-files': declare({
kind: lines,
description: 'More images to show (PNG, JPEG, GIF, WebP), one glob a line, besides those that reports attach to failed tests. Needs `image-branch`.'
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
comment: declare({
kind: choice('never', 'failures', 'always'),
default: 'never',
description: 'When the pull request gets a comment, one for each name, which later runs update: `never`, `failures` (it shrinks to one line when all is well again) or `always`. Needs `pull-requests: write`.'
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
'commit-status': declare({
kind: kinds_boolean,
default: 'false',
description: 'Whether a commit status of the same name is set beside the check run (`statuses: write`), for what watches statuses, such as the deployment checks of Vercel.'
}),
'vercel-token': declare({
kind: kinds_text,
description: 'Access token of Vercel: the result is told to the deployment’s check there, too.'
}),
'vercel-team': declare({
kind: kinds_text,
description: 'Team that owns the project at Vercel: its id (`team_…`) or slug. Not needed for a personal account.'
}),
'vercel-deployment': declare({
kind: kinds_text,
description: 'Deployment at Vercel: its id or address. Default: the one that the event is about, else the newest of the commit in `vercel-project`.'
}),
'vercel-project': declare({
kind: kinds_text,
description: 'Project at Vercel: its id or name. Default: the one that the deployment belongs to.'
}),
'vercel-check': declare({
kind: kinds_text,
description: 'Check of the project at Vercel: its id or name. Default: the name of the check run.'
}),
'vercel-blocks': declare({
kind: choice('unchanged', 'none', 'deployment-alias'),
default: 'unchanged',
description: 'What the check at Vercel holds back: `deployment-alias` (the production domain) or `none` is set, and the check created where it is missing; `unchanged` takes it as it is there.'
}),
'vercel-report': declare({
kind: choice('best-effort', 'required'),
default: 'best-effort',
description: 'Whether the step fails when Vercel cannot be told: `required`, or `best-effort` for a warning.'
}),
matrix: declare({
kind: kinds_text,
default: '${{ toJSON(matrix) }}',
hidden: true,
description: 'The values of the matrix, for the default name. Set by its default.'
}),
called: declare({
kind: kinds_text,
default: '${{ job.workflow_ref && job.workflow_ref != github.workflow_ref }}',
hidden: true,
description: 'Whether the job is of a called workflow, which may be called twice: then equal names are looked for. Set by its default.'
}),
'job-status': declare({
kind: kinds_text,
default: '${{ job.status }}',
hidden: true,
description: 'How the job stands or ended: a job that is cancelled never passes. Set by its default.'
}),
'job-check-run': declare({
kind: kinds_text,
default: '${{ job.check_run_id }}',
hidden: true,
description: 'The job’s own check run, which is never touched. Set by its default.'
}),
'vercel-api-url': declare({
kind: url,
default: 'https://api.vercel.com',
hidden: true,
description: 'Address of Vercel’s API: the only one that gets the token of Vercel.'
})
};
const reportInputs = Object.keys(declared);
const startInputs = [
'name',
'leg',
'token',
'head-sha',
'details-url',
'timeout',
'api',
'matrix',
'job-status',
'job-check-run',
'commit-status',
'vercel-token',
'vercel-team',
'vercel-deployment',
'vercel-project',
'vercel-check',
'vercel-blocks',
'vercel-report',
'vercel-api-url'
];
const gateInputs = {
checks: declare({
kind: lines,
required: true,
description: 'What to wait for, one a line: the name of a check, with `*` for any text, or `app=<slug>` for every check of an App (`app=github-actions`: the whole suite). With `vercel-token` also `vercel=<name or id>` for the checks of a deployment at Vercel, `vercel=deployment-alias` for what Vercel makes of those that block it.'
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
kind: token,
default: '${{ github.token }}',
description: 'Token with `checks: read`.'
}),
'head-sha': declared['head-sha'],
'vercel-token': declare({
kind: kinds_text,
description: 'Access token of Vercel, for the lines `vercel=…`.'
}),
'vercel-team': declared['vercel-team'],
'vercel-deployment': declared['vercel-deployment'],
'vercel-project': declared['vercel-project'],
'vercel-api-url': declared['vercel-api-url'],
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
'vercel-check-run-id': 'The id of the run at Vercel; empty for none.',
omitted: 'Problems with a place that were not annotated because of a limit.',
report: 'Path of a file with the result for machines: versioned JSON, described by `docs/report.schema.json`.',
ctrf: 'Path of a file with the tests in the Common Test Report Format; empty where there are none.'
};
}),
7037:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
E: () => ( formatNames)
});
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
'pyright',
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
}),
6580:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Z: () => ( defaultName)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
const longestName = 100;
function defaultName(job, matrix) {
const values = matrix.length === 0 ? '' : ` (${matrix.join(', ')})`;
const whole = `${job === '' ? 'verdict' : job}${values} report`
.replace(/[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
.toWellFormed();
if (whole.length <= longestName)
return whole;
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 8);
const kept = whole.slice(0, longestName - hash.length - 2).replace(/[\ud800-\udbff]$/, '');
return `${kept}… ${hash}`;
}
}),
903:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Ko: () => ( readInputs),
jV: () => ( readSome),
rI: () => ( readGateInputs)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5233);
const elsewhere = ['path', 'report_paths', 'files', 'report-path'];
const readInputs = (input) => readSome(Object.keys(_declared_js__WEBPACK_IMPORTED_MODULE_1__ .bu), input);
const readSome = (names, input) => readTable(Object.fromEntries(names.map(name => [name, _declared_js__WEBPACK_IMPORTED_MODULE_1__ .bu[name]])), input);
const readGateInputs = (input) => readTable(_declared_js__WEBPACK_IMPORTED_MODULE_1__ .ll, input);
function readTable(table, input) {
const mistakes = [];
const values = {};
for (const [name, { kind, required, default: fallback }] of Object.entries(table)) {
const given = input(name).trim();
const text = given === '' && fallback !== undefined && !fallback.includes('${{') ? fallback : given;
if (text === '' && required === true) {
const other = name === 'reports' ? elsewhere.find(each => input(each) !== '') : undefined;
const hint = other === undefined ? '' : ` The step has “${other}”, which is called reports here.`;
mistakes.push(`The input ${name} is missing; it must be ${kind.allowed}.${hint}`);
continue;
}
try {
values[name] = kind.read(text);
}
catch (error) {
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo))
throw error;
mistakes.push(`The input ${name} ${error.message}; it must be ${kind.allowed}.`);
}
}
if (mistakes.length > 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(mistakes.join('\n'));
return values;
}
}),
1457:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
D: () => ( locateProblems),
A: () => ( needFiles)
});
;
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;
const javascript_frame = /^\s*(?:at:?|❯)\s+(?:async\s+)?(?<rest>\S.*?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?<closed>\)| <- .*\))?(?: \{)?\s*$/;
function atFrame(line) {
if (!/^\s*(?:at|❯)/.test(line))
return undefined;
const { rest = '', line: number, column, closed } = javascript_frame.exec(line)?.groups ?? {};
if (number === undefined)
return undefined;
const start = closed === undefined ? startOfPlain(rest, line) : startOfBracketed(rest);
const path = rest.slice(start);
if (!/[\\/]|\.\w/.test(path) || path.startsWith('eval at '))
return undefined;
return { path, line: Number(number), ...(column === undefined ? {} : { column: Number(column) }) };
}
function startOfBracketed(rest) {
if (rest.startsWith('('))
return 1;
const spaced = rest.indexOf(' (');
return spaced < 0 ? rest.lastIndexOf('(') + 1 : spaced + 2;
}
function startOfPlain(rest, line) {
if (!line.trimStart().startsWith('❯'))
return 0;
const absolute = /(?:^|\s)(?=\/|[A-Za-z]:[\\/]|file:)/.exec(rest);
return absolute === null ? rest.lastIndexOf(' ') + 1 : absolute.index + absolute[0].length;
}
;
const tail = /:[^\s:]{1,12} (\d{1,9})\.?\s*$/;
const extension = /\.(?:cs|fs|fsx|vb|cshtml|razor|xaml|feature)$/i;
function dotnetFrame(line) {
const found = tail.exec(line);
if (found === null)
return undefined;
const head = line.slice(0, found.index);
if (!extension.test(head))
return undefined;
const start = startOfPath(head);
const number = Number(found[1]);
if (start === undefined || number === 0 || number === 0xfeefee)
return undefined;
const scope = /^\s*\S+ ([^\s(]+)/.exec(head.slice(0, start))?.[1];
return { path: head.slice(start), line: number, ...(scope === undefined ? {} : { scope }) };
}
function startOfPath(head) {
const absolute = /\s(?=[A-Za-z]:[\\/]|[\\/])/.exec(head);
if (absolute !== null)
return absolute.index + 1;
const closed = head.lastIndexOf(') ');
const word = closed < 0 ? -1 : head.indexOf(' ', closed + 2);
return word < 0 ? undefined : word + 1;
}
;
const jvm_frame = /^\s*at (?<method>\S.*)\((?<name>[^\s():/\\]+\.(?:java|kts?|scala|sc|groovy|gvy|clj[cx]?|aj|xtend)):(?<line>\d{1,9})\)/;
const jvm_module = /^(?:[\w.@$+-]*\/){1,2}/;
function javaFrame(line) {
const { method = '', name, line: number } = jvm_frame.exec(line)?.groups ?? {};
if (name === undefined)
return undefined;
const scope = method.replace(jvm_module, '');
const names = scope.split('.');
if (names.length < 2)
return undefined;
return { path: [...packageOf(names, name.replace(/\.\w+$/, '')), name].join('/'), line: Number(number), scope };
}
function packageOf(names, file) {
const own = names.findIndex(name => name === file || name.startsWith(`${file}$`) || name === `${file}Kt`);
if (own >= 0)
return names.slice(0, own);
const capital = names.findIndex(name => /^\p{Lu}/u.test(name));
return names.slice(0, capital >= 0 ? capital : -2);
}
;
const file = (extensions) => String.raw `(?<path>(?:[A-Za-z]:)?(?:[\\/][^:"<>|]*|[^\s:"'<>|]*)\.(?:${extensions}))`;
const number = String.raw `(?<line>\d{1,9})`;
const position = String.raw `${number}(?::(?<column>\d{1,9}))?`;
const sources = 'c|cc|cpp|cxx|c\\+\\+|cu|h|hh|hpp|hxx|ipp|inl|m|mm|swift|java|kt|kts|scala|sc|groovy|gradle|cs|fs|fsx|vb|cshtml|razor|xaml|rs|go|' +
'[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html?|json|jsonc|py|pyi|pyx|rb|erb|rake|php|phpt|exs?|[eh]rl|l?hs|mli?|re|dart|lua|jl|[rR]|' +
'p[lm]|t|zig|nim|cr|d|f90|proto|sql|(?:ba|z)?sh|bats|psm?1|tf|hcl|ya?ml|toml|xml|cmake|feature|robot|md|rst|adoc|txt|ipynb|' +
'sol|elm|clj[cs]?|edn|lisp|rkt|scm|sv|vhdl?|asm|s|bzl|bazel|bicep|code';
const jsLibrary = /^(?:node:|internal\/|ext:|bun:|native|<|\(|eval at |chrome-extension:|resource:)|cypress_runner|\/__cypress\/|webpack\/(?:bootstrap|runtime)|\/(?:deno\.land\/std|jsr\.io)\b|[\\/]\.(?:yarn|pnp)\b/;
const pythonLibrary = /^<|[\\/](?:lib|lib64|Lib)[\\/](?:python\d|unittest|asyncio|importlib)|[\\/]Python\d+[\\/]lib[\\/]|(?:^|[\\/])(?:_pytest|pluggy|unittest|nose2?)[\\/]/;
const rubyLibrary = /^[<(-]|[\\/](?:gems|rubygems|bundler)[\\/]|[\\/]lib[\\/]ruby[\\/]|vendor[\\/]bundle[\\/]|[\\/]s?bin[\\/]/;
const phpLibrary = /(?:^|[\\/])vendor[\\/]|^phar:|\.phar[\\/]/;
const goLibrary = /^(?:testing|panic|proc|assertions|_testmain)\.go$|(?:^|[\\/])_testmain\.go$|[\\/]pkg[\\/]mod[\\/]|(?:^|[\\/])vendor[\\/]|^(?:runtime|testing|reflect)[\\/]|(?:^|[\\/]go[\w.-]*(?:[\\/][\w.-]+)?[\\/])src[\\/](?:runtime|testing|reflect|sync|internal|net|os|io|fmt|time|context|database|encoding|strings|bytes|sort|errors|log)[\\/]/i;
const dartLibrary = /^(?:dart:|package:(?:test|test_api|test_core|matcher|checks|flutter|flutter_test|stack_trace|mockito|mocktail|integration_test|fake_async)\/)/;
const languages = [
{
name: 'Python',
mark: 'File "',
line: /^[\s|+]*File "(?<path>[^"]+)", line (?<line>\d{1,9})/,
innermost: 'last',
library: pythonLibrary
},
{
name: 'OCaml',
mark: ' file "',
line: /^\s*(?:Raised|Called|Re-raised) [^"]*\bfile "(?<path>[^"]+)"[^"]{0,20}, line (?<line>\d{1,9})/
},
{
name: 'pytest',
mark: '.py',
line: new RegExp(String.raw `^${file('py[ixw]?')}:${number}:(?: ?$| in \S| [A-Za-z_][\w.]*$| [A-Z][\w.]*: )`),
innermost: 'last',
library: pythonLibrary
},
{
name: 'Java',
mark: 'at ',
line: javaFrame,
libraryScope: /^(?:java|javax|jdk|sun|com\.sun|jakarta|org\.junit|junit|org\.testng|org\.hamcrest|org\.assertj|org\.opentest4j|kotlin|kotlinx|scala|groovy|org\.codehaus\.groovy|org\.apache\.groovy|org\.spockframework|spock|org\.scalatest|munit|io\.kotest|io\.mockk|org\.gradle|worker\.org\.gradle|org\.apache\.maven|org\.mockito|net\.bytebuddy|org\.powermock|org\.easymock|org\.robolectric|android|androidx|com\.intellij|com\.google\.common|com\.google\.truth|io\.cucumber|cucumber|clojure|org\.springframework|reactor)\./
},
{
name: '.NET',
mark: ':',
line: dotnetFrame,
libraryScope: /^(?:System|Microsoft\.(?:VisualStudio|TestPlatform|AspNetCore|Extensions|EntityFrameworkCore)|Xunit|NUnit|MSTest|FluentAssertions|AwesomeAssertions|Shouldly|Moq|NSubstitute|FakeItEasy|Castle|TechTalk\.SpecFlow|Reqnroll|Fixie|TUnit|Verify\w*|lambda_method)\b/
},
{
name: 'Dart',
mark: '.dart',
line: /^\s*(?<path>(?:package:|file:\/\/|dart:|[A-Za-z]:)?[^\s:]+\.dart)(?::| (?:line )?)(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=\s|:|$)/,
library: dartLibrary
},
{
name: 'Dart VM',
mark: '.dart:',
line: /^\s*#\d+\s.*\((?<path>(?:package:|file:\/\/|dart:)?[^\s()]+\.dart):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)/,
library: dartLibrary
},
{
name: 'Pester',
mark: '1:',
line: /^\s*at .*, (?<path>(?:[A-Za-z]:)?[^:,]+\.psm?1): ?(?:line )?(?<line>\d{1,9})/
},
{ name: 'Pester 4', mark: 'at line: ', line: /\bat line: (?<line>\d{1,9}) in (?<path>\S.*\.psm?1)/ },
{
name: 'kotlinc',
mark: ': ',
line: /^[ew]: (?<path>(?:file:\/\/)?(?:[A-Za-z]:)?[^:]+)(?::(?<line>\d{1,9}):(?<column>\d{1,9}) |: \((?<line2>\d{1,9}), (?<column2>\d{1,9})\))/
},
{
name: 'Rust',
mark: '.rs:',
line: /(?:panicked at |', |^\s+at )(?<path>[^\s:']*\.rs):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?/,
library: /^\/rustc\/|[\\/]\.(?:cargo|rustup)[\\/]|[\\/]library[\\/](?:std|core|alloc|test)[\\/]/
},
{
name: 'code frame',
line: /^\s*(?:-->|:::|╭─\[|┌─\[?|,-\[)\s*(?<path>\S.*?):(?<line>\d{1,9}):(?<column>\d{1,9})\]?\s*$/,
library: jsLibrary
},
{ name: 'JavaScript', line: atFrame, library: jsLibrary },
{
name: 'TAP of Node',
mark: ' (',
line: /^\s*(?<scope>[\w$.<>[\] #]+) \((?<path>[^\s(].*?):(?<line>\d{1,9}):(?<column>\d{1,9})\)\s*$/,
library: jsLibrary
},
{
name: 'Firefox and Safari',
mark: '@',
line: /^\s*(?<scope>[^\s@]{0,200})@(?<path>(?:[a-z-]+:\/\/|\/|[A-Za-z]:[\\/]).*?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\s*$/,
library: jsLibrary
},
{
name: 'Babel',
mark: ': ',
line: /^\s*(?:\w{0,40}Error: )?(?<path>(?:[A-Za-z]:)?[\\/][^:]+): .*\((?<line>\d{1,9}):(?<column>\d{1,9})\)\s*$/
},
{
name: 'Ruby',
mark: ':in ',
line: /^\s*(?:# )?(?:from )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]*):(?<line>\d{1,9}):in [`'"]/,
library: rubyLibrary
},
{
name: 'RSpec',
mark: '.rb:',
line: new RegExp(String.raw `^\s*(?:# |rspec )?${file('rb')}:${position}(?::|\s|$)`),
library: rubyLibrary
},
{
name: 'Minitest',
mark: '.rb:',
line: /\[(?<path>(?:[A-Za-z]:)?[^[\]:]*\.rb):(?<line>\d{1,9})\]/,
library: rubyLibrary
},
{
name: 'PHPUnit',
mark: '.php',
line: new RegExp(String.raw `^\s*(?:at |in |#?\d+\s+)?${file('phpt?')}(?::${number}(?:\s|:|$)|\((?<line2>\d{1,9})\))`),
library: phpLibrary
},
{
name: 'PHP',
mark: '.php',
line: /\bin (?<path>(?:[A-Za-z]:)?[^\s:()]+\.phpt?)(?: on line |:|\()(?<line>\d{1,9})/,
library: phpLibrary
},
{
name: 'Go',
mark: '.go:',
line: /^\s*(?:[\w/]+: |\S[^:]{0,200} {4})?(?:Error Trace:\s+)?(?<path>(?:[A-Za-z]:)?[^\s:]+\.go):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=:|\s|$)/,
library: goLibrary
},
{ name: 'Ginkgo', mark: '.go:', line: /\bat:? (?<path>[^\s:]+\.go):(?<line>\d{1,9})/, library: goLibrary },
{
name: 'Elixir',
mark: '.ex',
line: /^\s*(?:\((?<scope>[\w.]+) [\w.+-]+\) |\*\* \([\w.]+\) )?(?<path>(?:[A-Za-z]:)?[^\s:()]+\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: /,
library: /(?:^|[\\/])deps[\\/]/,
libraryScope: /^(?:ex_unit|elixir|stdlib|kernel|mix)$/
},
{
name: 'Erlang',
mark: ', line ',
line: /\((?<path>[^\s()]+\.(?:[eh]rl|exs?)), line (?<line>\d{1,9})\)/,
library: /(?:^|[\\/])(?:deps|_build)[\\/]|^(?:eunit|erl_eval|test_server)/
},
{
name: 'Bats',
mark: ', line ',
line: /\b(?:spec)?file (?<path>[^\s,"]+), line (?<line>\d{1,9})/,
library: /(?:^|[\\/])bats-(?:assert|support|file|mock|detik|core)[\\/]/
},
{
name: 'Perl',
mark: ' line ',
line: /(?:^|\s)at (?=[^\s()]*[./\\])(?<path>[^\s()]+) line (?<line>\d{1,9})\b/,
library: /[\\/]perl5?[\\/]|(?:^|[\\/])Test2?[\\/]/
},
{
name: 'Swift Testing',
mark: '.swift:',
line: /\bat (?<path>[^\s:]+\.swift):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?/
},
{
name: 'sanitizer',
mark: ' in ',
line: /^\s*#\d+ 0x[\da-f]+ in .* (?<path>(?:[A-Za-z]:)?[\\/][^\s:]+):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?/,
library: /^\/(?:usr|lib|build)\/|compiler-rt|[\\/]sysdeps[\\/]/
},
{ name: 'Haskell', mark: 'called at ', line: /called at (?<path>[^\s:]+):(?<line>\d{1,9}):(?<column>\d{1,9}) in / },
{ name: 'Julia', mark: '.jl:', line: /(?:\bat|@)(?: \w+)? (?<path>[^\s:]+\.jl):(?<line>\d{1,9})/ },
{ name: 'testthat', mark: '.R:', line: /[('](?<path>[^\s:()']+\.R):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?['):]/ },
{ name: 'QtTest', mark: 'Loc: [', line: /Loc: \[(?<path>[^\]()]+)\((?<line>\d{1,9})\)\]/ },
{ name: 'CMake', mark: 'CMake ', line: /^CMake [^:]{0,40} at (?<path>[^\s:]+):(?<line>\d{1,9})/ },
{ name: 'MATLAB', mark: '.m (', line: /\bIn (?<path>\S[^()]*\.m) \([^()]+\) at (?<line>\d{1,9})/ },
{ name: 'Terraform', mark: ' line ', line: /^\W*on (?<path>\S+\.(?:tf|hcl)) line (?<line>\d{1,9})/ },
{
name: 'compiler',
line: new RegExp(String.raw `^\s*(?:\[[\w =-]{1,20}\] |[ew]: |# |[\w.-]{1,40}: )?(?:file:\/\/)?${file(sources)}(?::${position}(?=:(?!\d)| - )|:? ?[([](?<line2>\d{1,9})(?:, ?(?<column2>\d{1,9}))?[)\]](?=:| ))`),
library: /^\/usr\/|[\\/]gtest[\\/]|[\\/]googletest[\\/]/
},
{
name: 'place',
line: new RegExp(String.raw `^(?:[A-Za-z ]{1,20}: )?[^\w/\\.]{0,8}${file(sources)}:${number}(?:[:,](?<column>\d{1,9}))?(?=[\s,;)\]-]|$)`),
library: jsLibrary,
likely: true
},
{
name: 'Playwright',
mark: ' › ',
line: /^\s*(?:\d+\) )?(?:\[[^\]]*\] › )?(?<path>[^\s›][^›:]*\.[cm]?[jt]sx?):(?<line>\d{1,9}):(?<column>\d{1,9}) › /,
likely: true
},
{
name: 'short frame of the JVM',
line: /(?:\bat |\()(?<path>[\w$./-]+\.(?:java|kt|scala|groovy|clj[cs]?)):(?<line>\d{1,9})\)?/,
likely: true
},
{
name: 'other place',
line: /^\s*(?<path>(?:[A-Za-z]:)?[^\s:"'<>|()]*[\\/][^\s:"'<>|()\\/]*\.\w{1,10}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=[\s:,]|$)/,
likely: true
}
];
var model_text = __nccwpck_require__(9840);
;
const longestLine = 2000;
const writtenEscapes = /#x1B\[[0-9;]*[A-Za-z]/g;
const captured = /^-{3,} ?Captured /;
const cause = /^\s*(?:Caused by: |\[cause\]: |panic: |fatal error: )/;
function framesIn(text, readLine = factsOf) {
const causes = [[]];
const likely = [];
const pair = pairReader();
let output = false;
let suppressed = -1;
for (const raw of (0,model_text .N)(text).replace(writtenEscapes, '').split('\n')) {
const line = raw.length > longestLine ? raw.slice(0, longestLine) : raw;
const facts = readLine(line);
const { indent, explained } = facts;
if (facts.captured)
output = true;
if (facts.suppressed)
suppressed = indent;
else if (facts.cause && (suppressed < 0 || indent < suppressed)) {
suppressed = -1;
causes.push([]);
}
const frame = facts.frame ?? pair(line, facts.file);
if (frame === undefined)
continue;
if (frame.language.likely === true || explained || output || suppressed >= 0)
likely.push(frame);
else
causes.at(-1).push(frame);
}
return [...causes.reverse().flatMap(innermostFirst), ...likely];
}
function factsOf(line) {
const indent = line.length - line.trimStart().length;
const hasNumber = /\d/.test(line);
const explained = hasNumber ? (/^E {2,}/.exec(line)?.[0].length ?? 0) : 0;
const frame = hasNumber ? frameIn(explained > 0 ? line.slice(explained) : line) : undefined;
return {
captured: captured.test(line),
indent,
suppressed: line.startsWith('Suppressed: ', indent),
cause: cause.test(line),
frame,
explained: explained > 0,
file: frame === undefined ? fileLine.exec(line)?.groups?.['path'] : undefined
};
}
function frameIn(line) {
for (const language of languages) {
if (language.mark !== undefined && !line.includes(language.mark))
continue;
const place = typeof language.line === 'function' ? language.line(line) : matched(language.line, line);
if (place !== undefined)
return { ...place, language };
}
return undefined;
}
function matched(pattern, line) {
const groups = pattern.exec(line)?.groups;
if (groups === undefined)
return undefined;
const { path, line: number = groups['line2'], column = groups['column2'], scope } = groups;
return {
path: path,
line: Number(number),
...(column === undefined ? {} : { column: Number(column) }),
...(scope === undefined ? {} : { scope })
};
}
function innermostFirst(frames) {
const first = frames.findIndex(frame => frame.language.innermost === 'last');
if (first < 0)
return [...frames];
const last = (frame) => frame.language.innermost === 'last';
return [
...frames.slice(0, first),
...frames.filter(last).reverse(),
...frames.slice(first).filter(frame => !last(frame))
];
}
const pairs = { name: 'file and line', line: () => undefined };
const fileLine = /^\W{0,12}(?:file(?:name)?\s{0,8}:\s{0,8}|\* )(?<path>\S{1,1000})\s*$/i;
const numberLine = /^\W{0,12}line\s{0,8}:?\s{0,8}(?<line>\d{1,9})\b/i;
const pairDistance = 3;
function pairReader() {
let path;
let age = 0;
return (line, named) => {
if (named !== undefined) {
path = named;
age = 0;
return undefined;
}
if (path === undefined || ++age > pairDistance)
return undefined;
const number = numberLine.exec(line)?.groups?.['line'];
return number === undefined ? undefined : { path, line: Number(number), language: pairs };
};
}
function lineIn(text) {
const found = /^[ \t]*line (\d{1,9})(?:,? (?:col|column) (\d{1,9}))?\b/im.exec(text);
if (found === null)
return undefined;
return { line: Number(found[1]), ...(found[2] === undefined ? {} : { column: Number(found[2]) }) };
}
;
const most = 20_000;
const startMemory = () => ({
lines: new Map(),
paths: new Map(),
symbols: new Map(),
installed: new Map(),
libraries: new WeakMap()
});
function remembered(answers, key, ask) {
const known = answers.get(key);
if (known !== undefined)
return known;
const answer = ask(key);
if (answers.size >= most)
answers.clear();
answers.set(key, answer);
return answer;
}
function rememberedFile(answers, key, { clues, find }) {
const known = answers.get(key);
if (known !== undefined)
return known.file;
const watch = { asked: false };
const watched = {
get scopes() {
watch.asked = true;
return clues.scopes;
},
files() {
watch.asked = true;
return clues.files();
}
};
const file = find(watched);
if (!watch.asked)
remembered(answers, key, () => ({ file }));
return file;
}
;
const place = /(?::(\d{1,9})(?::(\d{1,9}))?|\((\d{1,9})(?:, ?(\d{1,9}))?\))$/;
const bundler = /^(?:webpack|webpack-internal|rollup|turbopack|vite|parcel|ng|app):\/\/[^/]*\/+(?:\(\w+\)\/|\[\w+\]\/)?/;
const longest = 4096;
const alreadyPlain = /^(?!\.\/|-$)[\w./@+-]+$/;
function plainPath(printed) {
if (printed.length > longest)
return '';
if (alreadyPlain.test(printed))
return printed;
const bare = (0,model_text .N)(printed)
.trim()
.replace(/^(["'`])(.*)\1$/, '$2');
const path = withoutScheme(bare).replaceAll('\\', '/');
if ((0,model_text .L)(path) || /^<.*>$/.test(path) || path === '-')
return '';
return path.replace(/^(?:\.\/+)+/, '');
}
function withoutScheme(text) {
const path = text.replace(/(\.[cm]?[jt]sx?|\.vue|\.svelte)\?[^:]*$/, '$1');
if (/^file:/i.test(path)) {
return decoded(path.slice(5))
.replaceAll('\\', '/')
.replace(/^\/\/(?:localhost(?=\/))?/, '');
}
if (bundler.test(path))
return decoded(path.replace(bundler, '')).replace(/[?#].*$/, '');
const web = /^https?:\/\/[^/]*(\/.*)$/.exec(path);
if (web === null)
return path;
const served = decoded(web[1]).replace(/[?#].*$/, '');
return served.replace(/^\/(?:absolute|@fs)\/(?=[A-Za-z]:)|^\/(?:absolute|@fs)(?=\/)|^\/base\/|^\//, '');
}
function decoded(text) {
try {
return decodeURIComponent(text);
}
catch {
return text;
}
}
function splitPlace(path) {
const found = place.exec(path);
if (found === null || found.index === 0)
return { path };
const [, line = found[3], column = found[4]] = found;
return {
path: path.slice(0, found.index),
line: Number(line),
...(column === undefined ? {} : { column: Number(column) })
};
}
const isAbsolute = (path) => /^(?:\/|[A-Za-z]:(?:\/|$))/.test(path);
function withoutDots(path) {
if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path.slice(1)))
return path;
const start = /^(?:[A-Za-z]:)?\/*/.exec(path)[0];
const kept = [];
for (const segment of path.slice(start.length).split('/')) {
if (segment === '' || segment === '.')
continue;
if (segment !== '..')
kept.push(segment);
else if (kept.pop() === undefined)
return undefined;
}
return start + kept.join('/');
}
function below(path, folder) {
const start = withUpperDrive(folder.replaceAll('\\', '/')).replace(/\/+$/, '');
if (start === '')
return undefined;
return withUpperDrive(path).startsWith(`${start}/`) ? path.slice(start.length + 1) : undefined;
}
const withUpperDrive = (path) => path.replace(/^\/?([A-Za-z]):(?=\/|$)/, (_, letter) => `${letter.toUpperCase()}:`);
function belowCheckout(path) {
const container = below(path, '/github/workspace');
if (container !== undefined)
return container;
const segments = path.split('/');
for (let at = 1; at + 2 < segments.length; at++) {
const before = segments[at - 1];
if (segments[at] === '' || segments[at] !== segments[at + 1])
continue;
const hosted = before === '_work' || before === '__w' || (before === 'work' && segments[at - 2] === 'runner');
if (hosted || (before === 'a' && at === 2 && /^[A-Za-z]:$/.test(segments[0])))
return segments.slice(at + 2).join('/');
}
return undefined;
}
;
const highest = 2 ** 31 - 1;
function soundLocation({ path, start, end }, leastColumn) {
const from = soundPosition(start, leastColumn);
if (from === undefined)
return { path };
const to = soundPosition(end, leastColumn);
if (to === undefined)
return { path, start: from };
if (to.line < from.line)
return { path, start: from, end: { line: from.line } };
const reversed = to.line === from.line && to.column !== undefined && (from.column === undefined || to.column < from.column);
return { path, start: from, end: reversed ? { line: to.line } : to };
}
function soundPosition(position, leastColumn) {
if (position === undefined || !Number.isFinite(position.line))
return undefined;
const line = Math.min(Math.max(Math.floor(position.line), 1), highest);
const column = position.column;
return column === undefined || !Number.isInteger(column) || column < leastColumn || column > highest
? { line }
: { line, column };
}
;
function repositoryOf(paths) {
const files = new Set();
for (const path of paths)
if (isRelative(path) && !(0,model_text .L)(path))
files.add(path);
return { files, byName: partition(files, 0) };
}
const partialRepositoryOf = (paths) => ({
files: repositoryOf(paths).files,
byName: new Map()
});
const isRelative = (path) => path !== '' && !path.startsWith('/') && !/(?:^|\/)\.{0,2}(?:\/|$)|^[A-Za-z]:\//.test(path);
function filesEndingIn(repository, path) {
if (!path.includes('/'))
return repository.byName.get(path)?.paths ?? [];
const { paths, depth } = longestMatch(repository, path);
return depth === segmentsOf(path).length ? paths : [];
}
function longestMatch(repository, path) {
const segments = segmentsOf(path).reverse();
let paths = [];
let depth = 0;
let level = repository.byName;
for (const segment of segments) {
const branch = level.get(segment);
if (branch === undefined)
break;
depth++;
paths = branch.paths;
level = branch.next ??= partition(branch.paths, depth);
}
return { paths, depth };
}
const segmentsOf = (path) => path.split('/').filter(segment => segment !== '');
function partition(paths, depth) {
const parts = new Map();
for (const path of paths) {
const segment = segmentFromEnd(path, depth);
if (segment === undefined)
continue;
const part = parts.get(segment);
if (part === undefined)
parts.set(segment, { paths: [path] });
else
part.paths.push(path);
}
return parts;
}
function segmentFromEnd(path, depth) {
let end = path.length;
for (let left = depth; left > 0; left--) {
if (end <= 0)
return undefined;
end = path.lastIndexOf('/', end - 1);
if (end < 0)
return undefined;
}
return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}
;
const mostCandidates = 1000;
function narrow(candidates, clues, around) {
if (candidates.length < 2)
return candidates[0];
if (candidates.length > mostCandidates)
return undefined;
const files = clues.files();
const named = candidates.filter(path => files.includes(path));
if (named.length === 1)
return named[0];
for (const scope of clues.scopes) {
const found = byScope(candidates, scope, around.repository);
if (found !== undefined)
return found;
}
for (const folder of around.folders()) {
const below = candidates.filter(path => path.startsWith(`${folder}/`));
if (below.length > 0)
return below.length === 1 ? below[0] : undefined;
}
return undefined;
}
function byScope(candidates, scope, repository) {
if (scope.length > 1000)
return undefined;
if (candidates.every(path => path.endsWith('.go')))
return byGoPackage(candidates, scope, repository);
const names = scope.split(/[./\\:+$]+/).filter(name => name !== '');
const scored = candidates.map(path => {
const folder = segmentsOf(path)
.slice(0, -1)
.flatMap(segment => segment.split('.'));
const agreed = [0, 1, 2].map(dropped => sharedEnd(folder, names.slice(0, names.length - dropped)));
return { path, score: Math.max(...agreed) };
});
return best(scored);
}
function byGoPackage(candidates, scope, repository) {
const names = segmentsOf(scope);
const scored = candidates.flatMap(path => {
const folder = segmentsOf(path).slice(0, -1);
let module = folder.length;
while (module > 0 && !repository.files.has(`${folder.slice(0, module).join('/')}/go.mod`))
module--;
const inModule = folder.slice(module);
return sharedEnd(inModule, names) === inModule.length
? [
{
path,
score: inModule.length + sharedEnd(folder.slice(0, module), names.slice(0, names.length - inModule.length))
}
]
: [];
});
return scored.length === 1 ? scored[0].path : best(scored);
}
function best(scored) {
const highest = Math.max(0, ...scored.map(({ score }) => score));
const winners = scored.filter(({ score }) => score === highest && score > 0);
return winners.length === 1 ? winners[0].path : undefined;
}
function sharedEnd(one, other) {
let count = 0;
while (count < Math.min(one.length, other.length) && one.at(-count - 1) === other.at(-count - 1))
count++;
return count;
}
;
const installed = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|(?:site|dist)-packages|hostedtoolcache|\.(?:cargo|rustup|m2|nuget|pub-cache|gradle\/caches|yarn\/cache))\/|^\/usr\/(?:s?bin|lib\w*|share|include|local\/(?:s?bin|lib\w*|share|include|go|Cellar|bundle))\/|^\/(?:nix\/store|System\/Library|Library\/Developer|Applications\/Xcode[\w.-]*)\//;
function isInstalled(printed, { workspace }) {
const path = plainPath(printed);
return installed.test((workspace && below(path, workspace)) || path);
}
function resolvePath(printed, where, clues) {
const path = plainPath(printed);
if (path === '')
return undefined;
const { repository } = where;
if (repository === undefined)
return (where.workspace && below(path, where.workspace)) || path;
if (isInstalled(path, where))
return undefined;
const known = { ...where, repository };
if (/^[^/\\]+\.go$/.test(printed))
return theOne(filesEndingIn(repository, printed), known, clues);
for (const spelling of spellingsOf(path)) {
const found = resolvePlain(spelling, known, clues);
if (found !== undefined)
return found;
}
return undefined;
}
const spellingsOf = (path) => /[%\u0080-\uffff]/.test(path) ? new Set([path, decoded(path), path.normalize('NFC'), path.normalize('NFD')]) : [path];
function resolvePlain(path, where, clues) {
const dart = /^package:(\w+)\/(.+)$/.exec(path);
if (dart !== null)
return resolveDart({ name: dart[1], file: `lib/${dart[2]}` }, where, clues);
const full = withUpperDrive(path);
return isAbsolute(full) ? resolveAbsolute(full, where, clues) : resolveRelative(path, where, clues);
}
function resolveDart({ name, file }, where, clues) {
const matches = filesEndingIn(where.repository, file);
const own = matches.filter(path => segmentsOf(`${where.workspace ?? ''}/${path}`)
.at(-segmentsOf(file).length - 1)
?.replaceAll('-', '_') === name);
return theOne(own, where, clues);
}
function resolveAbsolute(path, where, clues) {
const { repository, workspace } = where;
const plain = withoutDots(path);
if (plain === undefined)
return undefined;
const inside = workspace ? below(plain, workspace) : undefined;
if (inside !== undefined)
return tracked(repository, inside);
if (workspace && below(path, workspace) !== undefined)
return undefined;
const checkedOut = belowCheckout(plain);
if (checkedOut !== undefined && repository.files.has(checkedOut))
return checkedOut;
const deterministic = below(plain, '/_');
if (deterministic !== undefined)
return tracked(repository, deterministic);
const found = foreign(checkedOut ?? plain, where, clues);
return checkedOut !== undefined && found?.includes('/') === false ? undefined : found;
}
const temporary = /^\/(?:private\/)?(?:tmp|var)\/|\/(?:AppData\/Local\/Temp|\.cache)\//;
function foreign(path, where, clues) {
const { paths, depth } = longestMatch(where.repository, path);
if (depth < 2 && (temporary.test(path) || paths.every(candidate => candidate.includes('/'))))
return undefined;
const before = segmentsOf(path).at(-depth - 1);
if (before === 'dist' || before === '.next')
return undefined;
return theOne(paths, where, clues);
}
function resolveRelative(path, where, clues) {
const { repository } = where;
for (const folder of startsOf(where)) {
const file = withoutDots(folder === '' ? path : `${folder}/${path}`);
if (file !== undefined && repository.files.has(file))
return file;
}
const plain = withoutDots(path);
if (plain === undefined)
return undefined;
const matches = filesEndingIn(repository, plain);
if (matches.length > 0)
return theOne(matches, where, clues);
if (!/^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+\//.test(plain))
return undefined;
const { paths, depth } = longestMatch(repository, plain);
return depth > 1
? theOne(paths.filter(candidate => segmentsOf(candidate).length === depth), where, clues)
: undefined;
}
function* startsOf(where) {
if (where.pathPrefix)
yield plainFolder(where.pathPrefix);
yield '';
yield* foldersAbove(where);
}
function foldersAbove({ reportFile, workspace }) {
const plain = plainPath(reportFile);
const path = (workspace ? below(plain, workspace) : undefined) ?? plain;
if (isAbsolute(path))
return [];
const folder = segmentsOf(withoutDots(path) ?? '').slice(0, -1);
return folder.map((_, index) => folder.slice(0, folder.length - index).join('/'));
}
const plainFolder = (folder) => segmentsOf(plainPath(folder)).join('/');
const theOne = (paths, where, clues) => narrow(paths, clues, {
repository: where.repository,
folders: () => [...startsOf(where)].filter(folder => folder !== '')
});
const tracked = (repository, path) => repository.files.has(path) ? path : undefined;
;
const extensions = ['java', 'kt', 'scala', 'groovy', 'cs', 'fs', 'vb', 'php', 'py', 'swift', 'rb', 'clj', 'ex', 'exs'];
const strict = /\.(?:java|groovy|py)$/;
const deepest = 2;
function resolveSymbol(name, where, clues) {
const { repository } = where;
if (repository === undefined || name.length > 1000)
return undefined;
if (/[/\\].*\.\w+$|^[\w-]+\.\w{1,5}$/.test(name)) {
const path = resolvePath(name, where, clues);
if (path !== undefined)
return path;
}
const names = (/^[^\s([<,;#>]+/.exec(name)?.[0] ?? '').split(/::|[./\\+$:]/).filter(each => each !== '');
for (let count = names.length; count >= Math.max(1, names.length - deepest); count--) {
const found = ofModule(names.slice(0, count), { ...where, repository }, clues);
if (found !== undefined)
return found;
}
return undefined;
}
function ofModule(names, where, clues) {
const name = names.at(-1);
const candidates = [...new Set([name, snakeCase(name)])].flatMap(base => extensions.flatMap(extension => filesEndingIn(where.repository, `${base}.${extension}`)));
const scored = candidates
.map(path => ({ path, score: sharedEnd(folderNames(path), names.slice(0, -1)) }))
.filter(({ path, score }) => !strict.test(path) || score === names.length - 1);
const best = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
const winners = scored.filter(({ score }) => score === best).map(({ path }) => path);
return best > 0 || /test|spec/i.test(name) ? theOne(winners, where, { files: clues.files, scopes: [] }) : undefined;
}
const folderNames = (path) => segmentsOf(path)
.slice(0, -1)
.flatMap(segment => segment.split('.'));
const snakeCase = (name) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
function resolveJvmFile({ path, scope = '' }, where, clues) {
const { repository } = where;
if (repository === undefined || !/\.(?:kts?|scala|sc|groovy|clj[cx]?)$/.test(path))
return undefined;
const name = segmentsOf(path).at(-1) ?? '';
const owners = clues.scopes.filter(each => each.includes('.')).map(organization);
if (owners.length > 0 && !owners.includes(organization(scope)))
return undefined;
return theOne(filesEndingIn(repository, name), { ...where, repository }, { files: clues.files, scopes: [scope] });
}
const organization = (name) => name.split('.').slice(0, 2).join('.');
;
function locate(diagnostic, around) {
const { hints: given = [], location, ...rest } = diagnostic;
const hints = location === undefined ? given : [{ kind: 'location', location }, ...given];
const clues = cluesOf(hints, around);
const memory = around.memory ?? startMemory();
const factsOnce = (line) => remembered(memory.lines, line, factsOf);
const search = {
hints,
around,
clues,
memory,
frames: once(text => framesIn(text, factsOnce)),
resolve: once(printed => rememberedFile(memory.paths, printed, { clues, find: watched => resolve(printed, around, watched) }))
};
for (const hint of hints) {
const found = placeOf(hint, search);
if (found !== undefined)
return { ...rest, location: soundLocation(found, around.repository === undefined ? 0 : 1) };
}
return rest;
}
function placeOf(hint, search) {
const { around, clues, memory } = search;
switch (hint.kind) {
case 'location':
return inFile(hint.location, search);
case 'file':
return inFile(hint, search);
case 'stack':
return inStack(search.frames(hint.text), search);
case 'symbol': {
const find = (watched) => resolveSymbol(hint.name, around, watched);
const path = rememberedFile(memory.symbols, hint.name, { clues, find });
if (path === undefined)
return undefined;
return hint.line === undefined ? { path, ...startIn(path, search) } : { path, start: { line: hint.line } };
}
}
}
function inFile({ path: printed, start, end }, search) {
const split = splitPlace(printed);
const whole = search.around.repository?.files.has(printed) === true || split.line === undefined;
const path = search.resolve(whole ? printed : split.path);
if (path === undefined)
return undefined;
if (start !== undefined)
return { path, start, ...(end === undefined ? {} : { end }) };
return whole || split.line === undefined
? { path, ...startIn(path, search) }
: { path, start: positionOf(split.line, split.column) };
}
function startIn(path, search) {
const texts = search.hints.flatMap(hint => (hint.kind === 'stack' ? [hint.text] : []));
for (const text of texts) {
const frame = search.frames(text).find(each => each.line > 0 && resolveFrame(each, search) === path);
if (frame !== undefined)
return { start: positionOf(frame.line, frame.column) };
}
for (const text of texts) {
const place = lineIn(text);
if (place !== undefined)
return { start: place };
}
return {};
}
function inStack(frames, search) {
const { around, memory } = search;
const place = (frame) => {
const path = resolveFrame(frame, search);
return path === undefined ? undefined : { path, start: positionOf(frame.line, frame.column) };
};
const ofLibraries = [];
for (const frame of frames) {
if (frame.line < 1 || remembered(memory.installed, frame.path, path => isInstalled(path, around)))
continue;
if (isLibrary(frame, memory)) {
ofLibraries.push(frame);
continue;
}
const found = place(frame);
if (found !== undefined)
return found;
}
if (around.repository === undefined)
return undefined;
for (const frame of ofLibraries) {
const found = place(frame);
if (found !== undefined)
return found;
}
return undefined;
}
function isLibrary(frame, { libraries }) {
const known = libraries.get(frame);
if (known !== undefined)
return known;
const { language, path, scope } = frame;
const is = language.library?.test(path) === true || (scope !== undefined && language.libraryScope?.test(scope) === true);
libraries.set(frame, is);
return is;
}
function resolveFrame(frame, search) {
return (search.resolve(frame.path) ??
(frame.language.name === 'Java' ? resolveJvmFile(frame, search.around, search.clues) : undefined));
}
function resolve(printed, around, clues) {
const path = resolvePath(printed, around, clues);
if (path === undefined || around.repository !== undefined || path.includes('/'))
return path;
return clues.files().find(file => file.endsWith(`/${path}`)) ?? path;
}
function cluesOf(hints, around) {
let scopes;
let files;
const clues = {
get scopes() {
return (scopes ??= [
...(around.className === undefined ? [] : [around.className]),
...hints.flatMap(hint => (hint.kind === 'symbol' ? [hint.name] : []))
]);
},
files: () => (files ??= hints
.flatMap(hint => (hint.kind === 'file' ? [hint.path] : hint.kind === 'location' ? [hint.location.path] : []))
.map(printed => resolvePath(splitPlace(printed).path, around, { scopes: clues.scopes, files: () => [] }))
.filter(file => file !== undefined))
};
return clues;
}
const positionOf = (line, column) => column === undefined ? { line } : { line, column };
function once(ask) {
const answers = new Map();
return text => {
if (!answers.has(text))
answers.set(text, ask(text));
return answers.get(text);
};
}
;
function locateProblems(reports, where) {
if (reports.every(isPlaced))
return reports;
const repository = where.files && (where.files.whole ? repositoryOf : partialRepositoryOf)(where.files.paths);
const memories = new Map();
return reports.map(report => {
if (isPlaced(report))
return report;
const folder = (0,posix_namespaceObject.dirname)(report.file);
const memory = memories.get(folder) ?? startMemory();
memories.set(folder, memory);
const place = {
repository,
workspace: where.workspace,
reportFile: report.file,
memory,
...(where.pathPrefix === '' ? {} : { pathPrefix: where.pathPrefix })
};
return {
...report,
problems: report.problems.map((problem) => locate(problem, { ...place, className: problem.test?.className }))
};
});
}
const needFiles = (reports) => reports.some(report => !isPlaced(report) && report.problems.some(problem => namesPlace(problem, report.file)));
const namesPlace = (problem, reportFile) => problem.hints?.some(({ kind }) => kind === 'symbol') === true ||
locate(problem, { repository: undefined, workspace: undefined, reportFile }).location !== undefined;
const isPlaced = ({ leg, problems }) => leg !== undefined || problems.length === 0;
}),
9619:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
d: () => ( terminalLog),
t: () => ( runnerLog)
});
const escapeLogLine = (line) => line
.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
.replace(/^(\s*:):/, '$1\u200b:')
.replace(/##\[/g, '#\u200b#[');
const escaped = (text) => text
.split(/\r\n|\n|\r/)
.map(escapeLogLine)
.join('\n');
const command = (name, data) => `::${name}::${data.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`;
const runnerLog = (write) => ({
info: text => write(escaped(text)),
notice: text => write(command('notice', text)),
warning: text => write(command('warning', text)),
error: text => write(command('error', text)),
group(heading, lines) {
write(command('group', heading.replace(/[\r\n]+/g, ' ')));
for (const line of lines)
write(`  ${escaped(line)}`);
write('::endgroup::');
}
});
const terminalLog = (write) => ({
info: text => write(escaped(text)),
notice: text => write(`note: ${escaped(text)}`),
warning: text => write(`warning: ${escaped(text)}`),
error: text => write(`error: ${escaped(text)}`),
group(heading, lines) {
write(escaped(heading));
for (const line of lines)
write(`  ${escaped(line)}`);
}
});
}),
3386:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
U: () => ( matcherFormat)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _discover_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6025);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5650);
async function matcherFormat(names, cwd) {
if (names.length === 0)
return undefined;
const [{ builtInMatchers }, { problemMatcher }] = await Promise.all([
__nccwpck_require__.e( 890).then(__nccwpck_require__.bind(__nccwpck_require__, 9890)),
__nccwpck_require__.e( 769).then(__nccwpck_require__.bind(__nccwpck_require__, 4769))
]);
const mistakes = [];
const matchers = names.flatMap((name) => {
const builtIn = builtInMatchers.get(name);
if (builtIn !== undefined)
return [builtIn];
try {
return [{ path: name, json: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, name), 'utf8') }];
}
catch (error) {
mistakes.push(`The input problem-matchers names “${name}”, which is no built-in one (${[...builtInMatchers.keys()].join(', ')}) and cannot be read as a file: ${error.message}.`);
return [];
}
});
if (mistakes.length > 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo(mistakes.join('\n'));
return problemMatcher({ matchers, readMatcherFile: filesOf(cwd) });
}
const matcherFileBytes = 1024 * 1024;
const filesOf = (cwd) => (path) => {
const read = (0,_discover_inside_js__WEBPACK_IMPORTED_MODULE_2__ .x)(cwd, path, matcherFileBytes);
return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
};
}),
3891:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
cP: () => ( identitiesPerLine),
iU: () => ( bundleBytes),
n: () => ( bundleItems),
oI: () => ( identityBytes),
qb: () => ( bundleLineBytes),
vi: () => ( bundleVersion)
});
const bundleVersion = 1;
const bundleBytes = 128 * 1024 * 1024;
const bundleLineBytes = 1024 * 1024;
const bundleItems = 500_000;
const identitiesPerLine = 8192;
const identityBytes = 9;
}),
6051:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
q: () => ( conclusionPriority)
});
const conclusionPriority = [
'action_required',
'cancelled',
'timed_out',
'failure',
'neutral',
'skipped',
'success'
];
}),
1544:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
g: () => ( severities),
z: () => ( compareSeverity)
});
const severities = ['error', 'warning', 'info'];
const compareSeverity = (a, b) => severities.indexOf(a) - severities.indexOf(b);
}),
7393:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Cp: () => ( endHashing),
WN: () => ( shortIdentityAt),
cz: () => ( clipped),
fJ: () => ( addView),
hU: () => ( startHashing),
hs: () => ( addPart),
ls: () => ( identify),
tv: () => ( shortIdentity)
});
const startHashing = () => Int32Array.of(0x811c9dc5 | 0, 0x9e3779b9 | 0);
const scratch = Buffer.from(new ArrayBuffer(4096));
const scratchView = new DataView(scratch.buffer);
const empty = { from: 0, to: 0 };
function addPart(hashing, text) {
if (text === '')
addView(hashing, scratchView, empty);
else if (text.length * 3 <= scratch.length)
addView(hashing, scratchView, { from: 0, to: scratch.write(text) });
else
addBytes(hashing, Buffer.from(text));
}
const addBytes = (hashing, bytes) => addView(hashing, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), { from: 0, to: bytes.length });
function addView(hashing, view, { from, to }) {
let high = hashing[0];
let low = hashing[1];
const words = to - ((to - from) & 3);
let at = from;
for (; at < words; at += 4) {
const mixed = Math.imul(view.getInt32(at, true), 0xcc9e2d51);
const turned = (mixed << 15) | (mixed >>> 17);
high ^= Math.imul(turned, 0x1b873593);
high = (Math.imul((high << 13) | (high >>> 19), 5) + 0xe6546b64) | 0;
low ^= Math.imul(turned, 0x85ebca6b);
low = (Math.imul((low << 17) | (low >>> 15), 9) + 0x38b34ae5) | 0;
}
let rest = 0;
for (let shift = 0; at < to; at++, shift += 8)
rest |= view.getUint8(at) << shift;
const mixed = Math.imul(rest ^ Math.imul(to - from, 0x9e3779b1), 0xcc9e2d51);
const turned = (mixed << 15) | (mixed >>> 17);
high ^= Math.imul(turned, 0x1b873593);
low ^= Math.imul(turned, 0x85ebca6b);
high = (Math.imul((high << 13) | (high >>> 19), 5) + low) | 0;
low = (Math.imul((low << 17) | (low >>> 15), 9) + high) | 0;
hashing[0] = high;
hashing[1] = low;
}
function endHashing(hashing) {
const low = hashing[1];
const high = spread(hashing[0] ^ low);
hashing[0] = high;
hashing[1] = spread(low + high);
}
function spread(word) {
const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
return second ^ (second >>> 16);
}
function identify(test) {
const hashing = startHashing();
for (const suite of test.suites)
addPart(hashing, suite);
addPart(hashing, test.className ?? '');
addPart(hashing, test.name);
addPart(hashing, test.file ?? '');
endHashing(hashing);
return { high: hashing[0] >>> 0, low: hashing[1] >>> 0 };
}
const shortIdentityBits = 48;
const shortIdentity = ({ high, low }) => high * 0x10000 + (low >>> 16);
const shortIdentityAt = ({ hashes }, at) => shortIdentity({ high: hashes[2 * at], low: hashes[2 * at + 1] });
const clipped = (short, bits) => Math.floor(short / 2 ** (shortIdentityBits - bits));
}),
5913:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
DI: () => ( isFailing),
KI: () => ( outcomes),
UU: () => ( testName)
});
const outcomes = ['errored', 'failed', 'flaky', 'skipped', 'passed'];
const isFailing = (outcome) => outcome === 'failed' || outcome === 'errored';
function testName({ suites, name, className }) {
const parts = [...(suites.length === 0 && className !== undefined ? [className] : suites), name].filter(part => part !== '');
return parts
.filter((part, index) => {
const next = parts[index + 1];
return next?.startsWith(part) !== true || (next[part.length] !== ' ' && next[part.length] !== '.');
})
.join(' › ');
}
}),
3006:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Xv: () => ( results),
ci: () => ( defaultConclusions)
});
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
'no-baseline',
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
'new-failures': 'a test fails of which the base commit does not show that it failed there (needs a baseline)',
'new-errors': 'an error was found of which the base commit does not show that it was there (needs a baseline)',
'no-baseline': 'a baseline was asked for, and there is none to tell new from known by',
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
'no-baseline': 'success',
missing: 'failure',
'skipped-only': 'neutral',
'no-tests': 'failure',
'no-reports': 'failure',
unreadable: 'failure'
};
}),
7977:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
U: () => ( totalTests),
V: () => ( totalFindings)
});
const totalTests = (counts) => counts.passed + counts.failed + counts.errored + counts.skipped + counts.flaky;
const totalFindings = (counts) => counts.error + counts.warning + counts.info;
}),
9840:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
L: () => ( hasControls),
N: () => ( stripEscapes)
});
const special = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const sequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function stripEscapes(text) {
if (!special.test(text))
return text;
return text.replace(sequence, '').replace(/\r\n?/g, '\n').replace(controls, '');
}
const hasControls = (text) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text);
}),
6233:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
X: () => ( wildcard)
});
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
}),
5394:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Ik: () => ( object),
J0: () => ( isJobRun),
bD: () => ( messageOf),
cI: () => ( readRun)
});
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
}),
9421:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
N: () => ( openApi)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
const answerWithinMs = 30_000;
const answerAfterStopMs = 2_500;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
function openApi(options) {
const base = new URL(options.apiUrl);
let client;
const once = async (method, url, body) => {
client ??= connect(options);
const octokit = await client;
const { signal, release } = endOf(options);
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
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(`The certificate of ${base.origin} cannot be verified (${certificate}); if a private authority signed it, give its certificate to the runner in NODE_EXTRA_CA_CERTS.`, { status: certificateRefused, request: `${method} ${pathOf(url)}`, cause: error });
const why = signal.aborted ? 'no answer in time' : firstCause(error);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(`${why} (${method} ${pathOf(url)})`, {
status: 0,
request: `${method} ${pathOf(url)}`,
cause: error
});
}
finally {
release();
}
};
return {
async request(method, path, body) {
const url = /^https?:/.test(path) ? path : options.apiUrl.replace(/\/$/, '') + path;
if (new URL(url).origin !== base.origin)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(`The API at ${base.origin} pointed to another host, ${new URL(url).origin}, which does not get the token.`, {
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
function endOf({ answerWithinMs: within = answerWithinMs, stop }) {
const late = AbortSignal.timeout(within);
if (stop === undefined)
return { signal: late, release: () => undefined };
const hurried = new AbortController();
const hurry = () => void setTimeout(() => hurried.abort(), answerAfterStopMs).unref();
if (stop.aborted)
hurry();
else
stop.addEventListener('abort', hurry);
return {
signal: AbortSignal.any([late, hurried.signal]),
release: () => {
stop.removeEventListener('abort', hurry);
}
};
}
function redirection(method, answer) {
const statuses = method === 'GET' ? [301, 302, 307, 308] : [307, 308];
return statuses.includes(answer.status) ? answer.headers['location'] : undefined;
}
async function connect({ token, apiUrl, fetch }) {
const { getOctokit } = await Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 1075));
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
}),
181:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
AR: () => ( sharesOf),
Et: () => ( updateBody),
Fm: () => ( createBody)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4685);
var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6538);
function sharesOf(annotations) {
const size = _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.annotationsPerRequest;
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
conclusion: (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__ .Ue)(checkRun, dialect),
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
: { annotations: share.annotations.map(annotation => (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__ .o1)(annotation, dialect, blobs)) }),
...(share.concludes && checkRun.images.length > 0 ? { images: checkRun.images } : {})
}
};
}
}),
9797:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Xm: () => ( leaveCancelled),
cE: () => ( closeBroken),
ww: () => ( closeTwins)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5394);
var _bodies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(181);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4685);
var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8887);
const passing = ['success', 'neutral', 'skipped'];
async function closeBroken(checkRun, { wire, target }, broken) {
const { run, landed, error } = broken;
const limited = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD && error.status === 429;
const body = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_2__ .Et)(brokenOff(checkRun, { target, landed }), target, { annotations: [], concludes: true });
const status = limited ? 429 : (await wire.once('PATCH', `${(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__ .Ki)(target)}/${run.id}`, body)).status;
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD))
return error;
const closer = target.openRunId === run.id
? 'it is closed when the job ends'
: 'another run of the job puts a new one in its place, and with start/ before the tests it would be closed when the job ends';
const hangs = status >= 200 && status < 300 ? '' : `\n\nThe check run ${run.html_url} is left in progress (${status}): ${closer}.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(error.message + hangs, {
status: error.status,
request: error.request,
cause: error,
left: { id: run.id, url: run.html_url }
});
}
async function leaveCancelled(checkRun, { wire, target }) {
const body = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_2__ .Fm)(brokenOff(checkRun, { target, landed: 0 }), target, { annotations: [], concludes: true });
const request = `POST ${(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__ .Ki)(target)}`;
const { status, data } = await wire.once('POST', (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__ .Ki)(target), body);
const run = status === 201 ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .cI)(data) : undefined;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(`The job was cancelled before ${request}.`, {
status: 0,
request,
left: run && { id: run.id, url: run.html_url }
});
}
function brokenOff(checkRun, { target, landed }) {
const cancelled = target.stop?.aborted === true;
const sentence = `${cancelled ? 'The job was cancelled' : 'The publication broke off'}: ${landed} of ${checkRun.annotations.length} annotations are here.`;
const summary = `${sentence}\n\n${checkRun.summary}`;
return {
...checkRun,
conclusion: cancelled ? 'cancelled' : passing.includes(checkRun.conclusion) ? 'failure' : checkRun.conclusion,
title: 'Not published whole',
summary: Buffer.byteLength(summary) <= _limits_js__WEBPACK_IMPORTED_MODULE_3__ .Q0.summaryBytes ? summary : sentence
};
}
async function closeTwins(checkRun, { wire, target, tell }, { run, runs }) {
for (const twin of runs) {
if (twin.id === run.id)
continue;
tell(`GitHub made a second check run of the same request, ${twin.html_url}; the whole one is ${run.html_url}.`);
if (twin.status === 'completed')
continue;
await wire.once('PATCH', `${(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__ .Ki)(target)}/${twin.id}`, (0,_bodies_js__WEBPACK_IMPORTED_MODULE_2__ .Et)(checkRun, target, { annotations: [], concludes: true }));
}
}
}),
5949:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
g: () => ( runsWithKey),
u: () => ( createRun)
});
var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5394);
var _bodies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(181);
var _close_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9797);
var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8887);
async function runsWithKey({ name, head_sha, external_id }, { wire, target }) {
const runs = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__ .e4)(wire, target, { name, sha: head_sha });
return runs.filter(run => run.external_id === external_id && !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .J0)(run));
}
async function createRun(checkRun, ground, share) {
const { wire, target } = ground;
const repeated = wire.repeated;
const run = await wire.write({
method: 'POST',
path: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__ .Ki)(target),
body: (0,_bodies_js__WEBPACK_IMPORTED_MODULE_1__ .Fm)(checkRun, target, share),
landed: async () => (await runsWithKey(checkRun, ground))[0]
});
if (wire.repeated > repeated)
await (0,_close_js__WEBPACK_IMPORTED_MODULE_2__ .ww)(checkRun, ground, { run, runs: await runsWithKey(checkRun, ground) });
return run;
}
}),
6538:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
M: () => ( github),
Ue: () => ( spellConclusion),
lw: () => ( antiope),
o1: () => ( spellAnnotation)
});
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
spelled['blob_href'] = `${blobs}/${annotation.path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
return spelled;
}
const spellConclusion = (checkRun, dialect) => dialect.instead[checkRun.conclusion] ?? checkRun.conclusion;
}),
2176:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
F: () => ( allHandedOn),
Uz: () => ( handedOn),
XZ: () => ( handOnVariable),
xg: () => ( handOn)
});
var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6606);
const handOnVariable = 'VERDICT_CHECK_RUN';
function handOn(before, { id, name }) {
const hash = (0,_key_js__WEBPACK_IMPORTED_MODULE_0__ .BC)(name);
const others = entries(before).filter(entry => entry.hash !== hash);
return [...others, { id: String(id), hash }]
.map(entry => (entry.hash === '' ? entry.id : `${entry.id}:${entry.hash}`))
.join(',');
}
function handedOn(value, name) {
const all = entries(value);
const found = all.find(({ hash }) => hash === (0,_key_js__WEBPACK_IMPORTED_MODULE_0__ .BC)(name)) ?? all.find(({ hash }) => hash === '');
return found === undefined ? undefined : Number(found.id);
}
const allHandedOn = (value) => entries(value).map(({ id }) => id);
function entries(value = '') {
const matches = value.matchAll(/(?<=^|,)\s*(\d{1,15})(?::([0-9a-f]{12}))?\s*(?=,|$)/g);
return Array.from(matches, ([, id = '', hash = '']) => ({ id, hash }));
}
}),
6606:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
BC: () => ( shortHash),
Do: () => ( parseKey),
og: () => ( makeKey)
});
var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7393);
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
const shortHash = (text) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tv)((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__ .ls)({ suites: [], name: text }))
.toString(16)
.padStart(12, '0');
}),
4685:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Q0: () => ( githubLimits),
e: () => ( secondaryLimitMs),
se: () => ( requestEndsAfterMs),
uq: () => ( writesPerMinute)
});
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
}),
8887:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Ki: () => ( runsPath),
e4: () => ( runsNamed),
kB: () => ( fetchRun)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5394);
const mostPages = 30;
const runsPath = ({ owner, repo }) => `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/check-runs`;
async function runsNamed(wire, target, { name, sha }) {
const query = `check_name=${encodeURIComponent(name)}&filter=all&per_page=100`;
const commit = `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/commits/${sha}`;
const runs = [];
let path = `${commit}/check-runs?${query}`;
for (let page = 0; path !== undefined && page < mostPages; page++) {
const answer = await wire.read(path);
const items = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .Ik)(answer.data)['check_runs'];
for (const item of Array.isArray(items) ? items : []) {
const run = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .cI)(item);
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
return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .cI)((await wire.read(`${runsPath(target)}/${id}`)).data);
}
catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD && error.status === 404)
return undefined;
throw error;
}
}
}),
4113:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
c: () => ( mendCheckRun),
z: () => ( plainest)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4685);
const mendCheckRun = (checkRun) => ({
...checkRun,
title: cutCharacters(wellFormed(checkRun.title), _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.titleCharacters),
summary: cutBytes(wellFormed(checkRun.summary), _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.summaryBytes),
...(checkRun.text === undefined ? {} : { text: cutBytes(wellFormed(checkRun.text), _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.textBytes) }),
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
message: cutBytes(wellFormed(messageOf(annotation)), _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.annotationMessageBytes),
...(title === undefined ? {} : { title: cutCharacters(wellFormed(title), _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.annotationTitleCharacters) }),
...(raw_details === undefined
? {}
: { raw_details: cutBytes(wellFormed(raw_details), _limits_js__WEBPACK_IMPORTED_MODULE_0__ .Q0.annotationDetailsBytes) })
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
}),
1512:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
I: () => ( permissionsBlock),
x: () => ( refusal)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5394);
function refusal(answer, { request, owner, repo }) {
const said = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .bD)(answer.data);
const where = `${answer.status}${said === '' ? '' : `, “${said}”`}, at ${request}`;
const message = [...known].find(({ status, says }) => status === answer.status && says.test(said));
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(message?.tell({ where, repository: `${owner}/${repo}`, answer }) ?? `The API refused the request (${where}).`, { status: answer.status, request });
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
tell: ({ where, repository, answer }) => `The token may not write check runs in ${repository} (${where}); give the job this permission, which pull requests from forks do not get by it:\n\n${permissionsBlock(answer)}`
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
}),
8475:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Pr: () => ( meaningOf),
ew: () => ( startPatience),
fu: () => ( backOff),
od: () => ( settlesWithin),
r2: () => ( attempts)
});
var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5394);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4685);
const permission = /not accessible by|must authenticate|invalid app_id|updated internally|must have admin/i;
const rateLimit = /rate limit|abuse detection/i;
function meaningOf(answer, { now, attempt }) {
const { status, data } = answer;
if (status >= 200 && status < 300)
return { kind: Array.isArray(data) || Object.keys((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(data)).length > 0 ? 'done' : 'lost' };
if (status === 0 || status === 408 || status >= 500)
return { kind: 'lost' };
if (status !== 429 && !(status === 403 && isLimited(answer)))
return { kind: 'refused' };
const named = namedWait(answer, now);
return { kind: 'limited', waitMs: named ?? _limits_js__WEBPACK_IMPORTED_MODULE_1__ .e * 2 ** (attempt - 1), named: named !== undefined };
}
const isLimited = ({ headers, data }) => {
const message = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .bD)(data);
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
const settlesWithin = ({ status }, leftMs) => status === 500 || status === 503 ? 0 : Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_1__ .se, Math.max(2_000, leftMs / 10));
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
}),
6570:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
LD: () => ( readList),
fL: () => ( readVercelDeployment),
ll: () => ( newestFirst),
mB: () => ( readVercelCheck),
pB: () => ( readVercelRun)
});
var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5394);
function readVercelRun(value) {
const run = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(value);
const { timeout } = run;
if (text(run['id']) === '')
return undefined;
return {
id: text(run['id']),
name: text(run['name']),
checkId: text(run['checkId']),
status: text(run['status']),
conclusion: text(run['conclusion']),
externalId: text(run['externalId']),
externalUrl: text(run['externalUrl']),
blocks: text(run['blocks']),
source: readSource(run['source']),
createdAt: time(run['createdAt']),
timeout: typeof timeout === 'number' ? timeout : undefined
};
}
function readVercelCheck(value) {
const check = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(value);
const deleted = check['deletedAt'] !== undefined && check['deletedAt'] !== null;
if (text(check['id']) === '' || deleted)
return undefined;
return {
id: text(check['id']),
name: text(check['name']),
blocks: text(check['blocks']),
source: readSource(check['source'])
};
}
function readVercelDeployment(value) {
const deployment = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(value);
const id = text(deployment['id']) || text(deployment['uid']);
if (id === '')
return undefined;
const stages = Object.entries((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(deployment['checks'])).map(([stage, checks]) => [
stage,
text((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(checks)['state'])
]);
return {
id,
url: text(deployment['url']),
projectId: text(deployment['projectId']) || text((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(deployment['project'])['id']),
target: text(deployment['target']) || 'preview',
readyState: text(deployment['readyState']) || text(deployment['state']),
stages: new Map(stages)
};
}
function readList(data, key, read) {
const list = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(data)[key];
return (Array.isArray(list) ? list : []).map(read).filter(each => each !== undefined);
}
const newestFirst = (a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id, 'en', { numeric: true });
function readSource(value) {
const { kind, externalCheckName } = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__ .Ik)(value);
return { kind: text(kind) || 'vercel', externalCheckName: text(externalCheckName) };
}
const text = (value) => (typeof value === 'string' ? value : '');
const time = (value) => {
const at = typeof value === 'string' && !/^\d+$/.test(value) ? Date.parse(value) : Number(value);
return Number.isFinite(at) ? at : 0;
};
}),
2533:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
A: () => ( path),
O: () => ( openVercel)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
const answerWithinMs = 30_000;
function openVercel({ token, apiUrl, team, fetch: given }) {
if (!/^[\x21-\x7e]+$/.test(token))
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('The input vercel-token is no token: it has spaces, line breaks or letters beyond ASCII.');
const base = apiUrl.replace(/\/+$/, '');
let fetching;
return {
async request(method, path, body) {
const url = new URL(base + path);
if (team !== '')
url.searchParams.set(team.startsWith('team_') ? 'teamId' : 'slug', team);
const signal = AbortSignal.timeout(answerWithinMs);
const headers = {
accept: 'application/json',
authorization: `Bearer ${token}`,
'user-agent': 'verdict',
...(body === undefined ? {} : { 'content-type': 'application/json' })
};
try {
fetching ??= given === undefined ? proxiedFetch(base) : Promise.resolve(given);
const fetch = await fetching;
const sent = { method, headers, signal, redirect: 'manual' };
const response = await fetch(url.href, body === undefined ? sent : { ...sent, body: JSON.stringify(body) });
const text = (await response.text()).replaceAll(token, '***');
return { status: response.status, headers: Object.fromEntries(response.headers), data: parsed(text) };
}
catch (error) {
const why = signal.aborted ? 'no answer in time' : lastCause(error);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(why, { status: 0, request: `${method} ${path}`, cause: error });
}
}
};
}
const path = (parts, ...parameters) => parts.map((part, index) => (index === 0 ? '' : segment(parameters[index - 1])) + part).join('');
function segment(parameter) {
if (/^\.{0,2}$/.test(parameter))
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`“${parameter}” is no id or name of anything at Vercel.`);
return encodeURIComponent(parameter.toWellFormed());
}
async function proxiedFetch(base) {
const [{ HttpClient }, { fetch }] = await Promise.all([Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 8564)), Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3224, 19))]);
const dispatcher = new HttpClient().getAgentDispatcher(base);
return (url, init) => fetch(url, { ...init, dispatcher });
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return text;
}
}
function lastCause(error) {
let said = String(error);
for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
const { message, cause } = at;
if (typeof message === 'string' && message !== '')
said = message;
at = cause;
}
return said;
}
}),
3849:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Ix: () => ( fromVercelStatus),
Tb: () => ( commitState),
rj: () => ( fromVercelConclusion),
sR: () => ( toVercelConclusion),
t0: () => ( toVercelStatus)
});
const elsewhere = {
success: { vercel: 'succeeded', state: 'success' },
neutral: { vercel: 'neutral', state: 'success' },
skipped: { vercel: 'skipped', state: 'success' },
failure: { vercel: 'failed', state: 'failure' },
startup_failure: { vercel: 'failed', state: 'failure' },
action_required: { vercel: 'failed', state: 'failure' },
timed_out: { vercel: 'timeout', state: 'failure' },
cancelled: { vercel: 'canceled', state: 'error' },
stale: { vercel: 'timeout', state: 'failure' }
};
const backAgain = {
succeeded: 'success',
neutral: 'neutral',
skipped: 'skipped',
failed: 'failure',
timeout: 'timed_out',
canceled: 'cancelled'
};
const toVercelConclusion = (conclusion) => elsewhere[conclusion].vercel;
const fromVercelConclusion = (conclusion) => Object.hasOwn(backAgain, conclusion) ? backAgain[conclusion] : undefined;
const toVercelStatus = (status) => status === 'completed' ? 'completed' : status === 'in_progress' ? 'running' : 'queued';
const fromVercelStatus = (status) => status === 'completed'
? 'completed'
: status === 'running'
? 'in_progress'
: status === 'queued' || status === 'registered'
? 'queued'
: undefined;
const commitState = (status, conclusion) => status !== 'completed'
? 'pending'
: conclusion !== null && Object.hasOwn(elsewhere, conclusion)
? elsewhere[conclusion].state
: 'error';
}),
9354:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
E5: () => ( fetchDeployment),
HZ: () => ( findDeployment),
Sd: () => ( findCheck),
_u: () => ( newestDeployment),
kB: () => ( fetchRun),
tU: () => ( namedDeployment),
v: () => ( listRuns)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6570);
var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2533);
async function findDeployment(target) {
const named = namedDeployment(target);
if (named === '') {
const newest = await newestDeployment(target);
if (newest !== undefined)
return newest;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`Vercel has no deployment of ${target.sha} in the project ${target.project}; run the workflow on repository_dispatch of vercel.deployment.ready, or name the deployment in the input vercel-deployment.`);
}
if (named.startsWith('dpl_') && target.project !== '')
return { id: named, projectId: target.project };
const { id, projectId } = await fetchDeployment(target, named);
return { id, projectId: target.project === '' ? projectId : target.project };
}
function namedDeployment({ deployment }) {
const address = deployment.replace(/^https?:\/\//i, '');
const page = /^vercel\.com\/[^/?#]+\/[^/?#]+\/(\w+)/i.exec(address);
return page === null ? address.split(/[/?#]/)[0].trim() : `dpl_${page[1].replace(/^dpl_/, '')}`;
}
async function fetchDeployment({ wire }, named) {
const deployment = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .fL)(await wire.read((0,_api_js__WEBPACK_IMPORTED_MODULE_2__ .A) `/v13/deployments/${named}`));
if (deployment === undefined)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`Vercel answers no deployment for “${named}”.`);
return deployment;
}
async function newestDeployment({ wire, log, project, sha }) {
if (project === '')
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('Which deployment of Vercel’s is meant is not known: the event names none. Give its id or address in the input vercel-deployment, or the project in vercel-project.');
const query = new URLSearchParams({ projectId: project, sha, limit: '20' });
const found = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .LD)(await wire.read(`/v7/deployments?${query.toString()}`), 'deployments', _answers_js__WEBPACK_IMPORTED_MODULE_1__ .fL);
const [newest] = found;
if (newest === undefined)
return undefined;
if (found.length > 1)
log.info(`Vercel has ${found.length} deployments of ${sha}: ${newest.id} (${newest.target}) is the newest.`);
return { id: newest.id, projectId: newest.projectId || project };
}
async function listRuns({ wire }, deployment) {
const data = await wire.read((0,_api_js__WEBPACK_IMPORTED_MODULE_2__ .A) `/v2/deployments/${deployment}/check-runs`);
return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .LD)(data, 'runs', _answers_js__WEBPACK_IMPORTED_MODULE_1__ .pB).toSorted(_answers_js__WEBPACK_IMPORTED_MODULE_1__ .ll);
}
async function fetchRun({ wire }, deployment, id) {
const run = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .pB)(await wire.read((0,_api_js__WEBPACK_IMPORTED_MODULE_2__ .A) `/v2/deployments/${deployment}/check-runs/${id}`));
if (run === undefined)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`Vercel answers no run for “${id}”.`);
return run;
}
async function findCheck(target, project, wanted) {
const { wire, log } = target;
const checks = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__ .A) `/v2/projects/${project}/checks`;
const named = async () => (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .LD)(await wire.read(checks), 'checks', _answers_js__WEBPACK_IMPORTED_MODULE_1__ .mB).filter(({ name }) => name.trim() === wanted.check.trim());
const isId = /^(check|chk)_/.test(wanted.check);
const found = isId
? [(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .mB)(await wire.read((0,_api_js__WEBPACK_IMPORTED_MODULE_2__ .A) `/v2/projects/${project}/checks/${wanted.check}`))].filter(isThere)
: await named();
const [check, ...others] = found;
if (check === undefined) {
if (isId || wanted.blocks === 'unchanged')
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`The project ${project} at Vercel has no check ${isId ? wanted.check : `“${wanted.check}”`}; add it in the project’s settings, name another in the input vercel-check, or have it created with vercel-blocks.`);
log.info(`The project ${project} at Vercel gets the check “${wanted.check}”, which blocks ${wanted.blocks}.`);
const body = { name: wanted.check, requires: 'deployment-url', blocks: wanted.blocks, source: { kind: 'webhook' } };
const made = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .mB)(await wire.post(checks, body, async () => (await named())[0])) ?? (await named())[0];
if (made === undefined)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`Vercel made no check “${wanted.check}” that can be read.`);
return made;
}
if (others.length > 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`The project ${project} at Vercel has ${found.length} checks “${wanted.check}”: ${found.map(({ id }) => id).join(', ')}; give the id of one in the input vercel-check.`);
if (wanted.blocks === 'unchanged' || check.blocks === wanted.blocks)
return check;
log.info(`The check “${check.name}” at Vercel blocked ${check.blocks}, and now ${wanted.blocks}.`);
const changed = await wire.patch((0,_api_js__WEBPACK_IMPORTED_MODULE_2__ .A) `/v2/projects/${project}/checks/${check.id}`, { blocks: wanted.blocks });
return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .mB)(changed) ?? check;
}
const isThere = (value) => value !== undefined;
}),
16:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
N: () => ( explainWrite),
Q: () => ( vercelRefusal)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5394);
function vercelRefusal({ status, data }, request) {
const said = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .bD)((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .Ik)(data)['error']) || (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__ .bD)(data);
const where = `${status}${said === '' ? '' : `, “${said}”`}, at ${request}`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(sentence(status, said)(where), { status, request });
}
function sentence(status, said) {
if (/OAuth2/i.test(said))
return where => `Vercel answers this request for the token of an integration only (${where}); use checks of the source “webhook”, which take an access token.`;
if (status >= 300 && status < 400)
return where => `Vercel’s API pointed to another place, which does not get the token (${where}); check the input vercel-api-url.`;
return instead[status] ?? (where => `Vercel refused the request (${where}).`);
}
const instead = {
401: where => `Vercel does not know the token (${where}); check the input vercel-token, and whether it has expired.`,
403: where => `The token may not do this at Vercel (${where}); it must belong to a member of the team that owns the project, which the input vercel-team names.`,
404: where => `Vercel does not have this, or does not show it to this token (${where}); check the inputs vercel-deployment, vercel-project and vercel-team.`,
410: where => `Vercel has this no longer (${where}); deploy again.`
};
function explainWrite(error, { name, source }) {
if (error.status !== 403)
return error;
const remedy = remedies[source.kind];
return remedy === undefined
? error
: new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD(`The check “${name}” at Vercel is of the source “${source.kind}”, and ${remedy} (${error.status} at ${error.request}).`, { status: error.status, request: error.request, cause: error });
}
const remedies = {
integration: 'only the token of that integration may write its runs: report on a check of the source “webhook”, or give the integration’s token in vercel-token',
'git-provider': 'Vercel reads it from GitHub: publish with commit-status: true under the name that it watches, without vercel-token',
vercel: 'Vercel writes its runs by itself: report on a check of the source “webhook”'
};
}),
6689:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
K: () => ( openWire)
});
var errors = __nccwpck_require__(5650);
var answers = __nccwpck_require__(5394);
var limits = __nccwpck_require__(4685);
;
const burst = 30;
function startPace({ now, sleep }) {
const interval = 60_000 / (limits .uq - burst);
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
var refusals = __nccwpck_require__(1512);
var retry = __nccwpck_require__(8475);
;
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
const patience = (0,retry .ew)(clockUntilStop, timeoutMs);
let requests = 0;
let repeated = 0;
const once = async (method, path, body) => {
requests++;
const asked = clock.now().getTime();
try {
return await api.request(method, path, body);
}
catch (error) {
if (!(error instanceof errors .hD) || error.status !== 0)
throw error;
patience.spend(clock.now().getTime() - asked);
return { status: error.status, headers: {}, data: { message: error.message } };
}
};
const stopIfAsked = (request) => {
if (stop?.aborted === true)
throw new errors .hD(`The job was cancelled before ${request}.`, { status: 0, request });
};
const waitFor = async (milliseconds, { request, answer, attempt }) => {
if (attempt >= retry .r2 || !(await patience.wait(milliseconds)))
throw gaveUp({ request, answer, attempt }, { milliseconds, leftMs: patience.leftMs });
stopIfAsked(request);
log.info(`${told(answer)} at ${request}; trying again after ${seconds(milliseconds)}.`);
};
const untilLimitEnds = ({ waitMs, named }, jitter) => {
const whole = waitMs + jitter;
return !named && whole > patience.leftMs && patience.leftMs >= leastLastWaitMs ? patience.leftMs : whole;
};
async function ask(method, path, body) {
const request = `${method} ${path}`;
for (let attempt = 1;; attempt++) {
if (method !== 'GET') {
await pace();
stopIfAsked(request);
}
const answer = await once(method, path, body);
const meaning = (0,retry .Pr)(answer, { now: clock.now(), attempt });
if (meaning.kind === 'done' || meaning.kind === 'refused')
return answer;
const wait = (0,retry .fu)(attempt, clock.random);
await waitFor(meaning.kind === 'limited' ? untilLimitEnds(meaning, wait) : wait, { request, answer, attempt });
}
}
async function read(path) {
const answer = await ask('GET', path);
if (answer.status >= 200 && answer.status < 300)
return answer;
throw (0,refusals .x)(answer, { request: `GET ${path}`, owner, repo });
}
async function write({ method, path, body, landed }) {
const request = `${method} ${path}`;
for (let attempt = 1;; attempt++) {
await pace();
stopIfAsked(request);
const sent = clock.now().getTime();
const answer = await once(method, path, body);
const meaning = (0,retry .Pr)(answer, { now: clock.now(), attempt });
const run = meaning.kind === 'done' ? (0,answers .cI)(answer.data) : undefined;
if (run !== undefined)
return run;
if (meaning.kind === 'refused')
throw (0,refusals .x)(answer, { request, owner, repo });
const wait = (0,retry .fu)(attempt, clock.random);
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
const rest = sent + (0,retry .od)(answer, patience.leftMs) - clock.now().getTime();
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
ask,
write
};
}
const leastLastWaitMs = 45_000;
function gaveUp({ request, answer, attempt }, time) {
const limited = answer.status === 403 || answer.status === 429;
const why = attempt >= retry .r2
? `it was tried ${attempt} times`
: `the next try is due in ${seconds(time.milliseconds)}, and ${seconds(time.leftMs)} of the timeout are left`;
const advice = limited
? 'run the job again when the limit is over, or have fewer jobs publish'
: 'run the job again later';
return new errors .hD(`${told(answer)} at ${request}, and ${why}; ${advice}, or raise the input timeout.`, {
status: limited ? 429 : answer.status,
request
});
}
const told = ({ status, data }) => status === 0 ? `The answer was lost (${(0,answers .bD)(data)})` : `The API answered ${status} “${(0,answers .bD)(data)}”`;
const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;
}),
8576:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
o: () => ( readReports)
});
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_buffer_ = __nccwpck_require__(4573);
var errors = __nccwpck_require__(5650);
;
const marks = [
{ bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
{ bytes: [0xff, 0xfe], label: 'utf-16le' },
{ bytes: [0xfe, 0xff], label: 'utf-16be' }
];
const declaration = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
function sniffEncoding(beginning) {
for (const { bytes, label } of marks)
if (bytes.every((byte, index) => beginning[index] === byte))
return { encoding: { label, mark: bytes.length } };
if (beginning[0] === 0 && beginning[1] !== 0 && beginning.length > 1)
return { encoding: { label: 'utf-16be', mark: 0 } };
if (beginning[1] === 0 && beginning[0] !== 0)
return { encoding: { label: 'utf-16le', mark: 0 } };
const declared = declaration.exec(Buffer.from(beginning.subarray(0, 300)).toString('latin1'))?.[1];
if (declared === undefined || /^utf-?(8|16|32)/i.test(declared))
return { encoding: { label: 'utf-8', mark: 0 } };
try {
return { encoding: { label: new TextDecoder(declared).encoding, mark: 0 } };
}
catch {
return {
encoding: { label: 'utf-8', mark: 0 },
warning: `The XML declaration names the encoding “${declared}”, which is not known; the file was read as UTF-8.`
};
}
}
;
const longestLineBytes = 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
async function* splitLines(chunks) {
let pieces = [];
let pending = 0;
let afterReturn = false;
const take = (last) => {
const whole = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
const cut = pending + last.length > longestLineBytes;
pieces = [];
pending = 0;
return cut ? whole.toString('utf8', 0, longestLineBytes).replace(/\ufffd+$/, '') + '…' : whole.toString('utf8');
};
for await (const chunk of chunks) {
const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
let start = 0;
if (afterReturn && buffer[0] === lineFeed)
start = 1;
if (buffer.length > 0)
afterReturn = false;
let nextReturn = buffer.indexOf(carriageReturn, start);
for (;;) {
const feed = buffer.indexOf(lineFeed, start);
while (nextReturn >= 0 && nextReturn < start)
nextReturn = buffer.indexOf(carriageReturn, start);
const isReturn = nextReturn >= 0 && (feed < 0 || nextReturn < feed);
const end = isReturn ? nextReturn : feed;
if (end < 0)
break;
yield take(buffer.subarray(start, end));
start = end + 1;
if (isReturn && buffer[start] === lineFeed)
start++;
else if (isReturn && start === buffer.length)
afterReturn = true;
}
if (start < buffer.length) {
const rest = buffer.length - start;
if (pending < longestLineBytes)
pieces.push(Buffer.from(buffer.subarray(start)));
pending += rest;
}
}
if (pending > 0)
yield take(Buffer.alloc(0));
}
;
const chunkBytes = 256 * 1024;
const beginningBytes = 64 * 1024;
function openReport(path, file) {
const { head, size } = readHead(file);
const { encoding, warning } = sniffEncoding(head);
const isUtf8 = encoding.label === 'utf-8';
const first = head.subarray(encoding.mark);
const beginning = isUtf8
? Buffer.from(first.buffer, first.byteOffset, first.length)
.toString('utf8')
.replace(/\ufffd$/, '')
: new TextDecoder(encoding.label).decode(first, { stream: true });
async function* bytes() {
const raw = readChunks(file, encoding.mark);
if (isUtf8)
yield* raw;
else {
const stream = new TextDecoder(encoding.label);
const encoder = new TextEncoder();
for (const chunk of raw)
yield encoder.encode(stream.decode(chunk, { stream: true }));
yield encoder.encode(stream.decode());
}
await Promise.resolve();
}
async function text() {
if (size > external_node_buffer_.constants.MAX_STRING_LENGTH)
throw new errors .mB(`it has ${size} bytes, and a report in JSON can have ${external_node_buffer_.constants.MAX_STRING_LENGTH} at most`);
const stream = new TextDecoder(encoding.label);
let whole = '';
for (const chunk of readChunks(file, encoding.mark))
whole += stream.decode(chunk, { stream: true });
return Promise.resolve(whole + stream.decode());
}
const gzip = head[0] === 0x1f && head[1] === 0x8b;
return {
path,
size,
beginning,
gzip,
binary: isBinary(beginning),
warning,
bytes,
lines: () => splitLines(bytes()),
text
};
}
const isBinary = (text) => {
const sample = text.slice(0, 4096);
const strange = sample.match(/[\u0000-\u0006\u000e-\u001a\ufffd]/g)?.length ?? 0;
return strange > 8 && strange > sample.length / 20;
};
function readHead(file) {
const descriptor = (0,external_node_fs_.openSync)(file, 'r');
try {
const { size } = (0,external_node_fs_.fstatSync)(descriptor);
const buffer = new Uint8Array(size === 0 ? beginningBytes : Math.min(size, beginningBytes));
return { head: buffer.subarray(0, (0,external_node_fs_.readSync)(descriptor, buffer)), size };
}
finally {
(0,external_node_fs_.closeSync)(descriptor);
}
}
let spare;
function* readChunks(file, from) {
const descriptor = (0,external_node_fs_.openSync)(file, 'r');
const buffer = spare ?? new Uint8Array(chunkBytes);
spare = undefined;
try {
for (let position = from;;) {
const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, chunkBytes, position);
if (length === 0)
return;
position += length;
yield buffer.subarray(0, length);
}
}
finally {
spare = buffer;
(0,external_node_fs_.closeSync)(descriptor);
}
}
;
const manyBytes = 32 * 1024 * 1024;
const growth = 50;
function startSavingMemory() {
let sum = 0;
return async (bytes) => {
const before = sum;
sum += bytes;
if (before > manyBytes || sum <= manyBytes)
return;
const { setFlagsFromString } = await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString(`--heap-growing-percent=${growth}`);
};
}
;
function newestBundles(bundles) {
const legs = new Map();
for (const bundle of bundles) {
if (bundle.origin === undefined)
continue;
const { run_id, job, leg } = bundle.origin;
const key = JSON.stringify([run_id, job, leg]);
legs.set(key, [...(legs.get(key) ?? []), bundle]);
}
const older = new Set();
const clashing = new Set();
for (const same of legs.values()) {
const names = same.map(({ origin }) => JSON.stringify([origin.run_attempt, origin.name]));
if (new Set(names).size < names.length) {
for (const bundle of same)
clashing.add(bundle);
continue;
}
const newest = Math.max(...same.map(attemptOf));
for (const bundle of same)
if (attemptOf(bundle) < newest)
older.add(bundle);
}
return { kept: bundles.filter(bundle => !older.has(bundle)), clashing };
}
const attemptOf = ({ origin }) => Number(origin?.run_attempt) || 0;
var bundle = __nccwpck_require__(3891);
var report = __nccwpck_require__(5913);
var model_tally = __nccwpck_require__(7977);
var model_text = __nccwpck_require__(9840);
;
const longestText = 65_536 + 1;
function fieldsOf(text) {
let value;
try {
value = JSON.parse(text);
}
catch {
throw new errors .mB('it is not JSON');
}
return object(value, 'it');
}
function object(value, what) {
if (typeof value !== 'object' || value === null || Array.isArray(value))
throw wrong(what, 'an object');
return value;
}
const fields_text = (fields, key) => (0,model_text .N)(raw(fields, key));
function raw(fields, key) {
const value = fields[key];
if (typeof value !== 'string')
throw wrong(key, 'a text');
return value.slice(0, longestText);
}
const maybeText = (fields, key) => own(fields, key) ? { [key]: fields_text(fields, key) } : {};
function count(fields, key) {
const value = fields[key];
if (!Number.isSafeInteger(value) || value < 0)
throw wrong(key, 'a count');
return value;
}
function seconds(fields, key) {
const value = fields[key];
if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
throw wrong(key, 'a duration');
return value;
}
function truth(fields, key) {
const value = fields[key];
if (typeof value !== 'boolean')
throw wrong(key, 'true or false');
return value;
}
function list(fields, key, most) {
const value = fields[key];
if (!Array.isArray(value) || value.length > most)
throw wrong(key, `a list of at most ${most}`);
return value;
}
function word(fields, key, words) {
const found = words.find(each => each === fields[key]);
if (found === undefined)
throw wrong(key, `one of ${words.join(', ')}`);
return found;
}
const own = (fields, key) => Object.hasOwn(fields, key) && fields[key] !== undefined;
function repositoryPath(fields, key) {
const path = raw(fields, key);
const steps = path.split('/');
const strange = path === '' || path.length > 4096 || /[\\\0-\x1f\x7f]|^[A-Za-z]:/.test(path);
return strange || steps.some(step => /^\.{0,2}$/.test(step) || step === '.git') ? undefined : path;
}
const wrong = (what, wanted) => new errors .mB(`“${what}” is not ${wanted}`);
var external_node_zlib_ = __nccwpck_require__(8522);
var external_node_stream_ = __nccwpck_require__(7075);
;
async function* unpackedLines(bytes) {
let pending = Buffer.alloc(0);
let unpacked = 0;
const packed = external_node_stream_.Readable.from(bytes, { objectMode: false });
const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
packed.on('error', error => gunzip.destroy(error));
try {
for await (const chunk of packed.pipe(gunzip)) {
unpacked += chunk.length;
if (unpacked > bundle .iU)
throw new errors .mB(`it is larger than ${bundle .iU} bytes when it is unpacked`);
pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
let start = 0;
for (let end = pending.indexOf(0x0a); end >= 0; end = pending.indexOf(0x0a, start)) {
if (end - start > bundle .qb)
throw tooLong();
yield pending.toString('utf8', start, end);
start = end + 1;
}
pending = pending.subarray(start);
if (pending.length > bundle .qb)
throw tooLong();
}
}
catch (error) {
if (isZlibError(error))
throw new errors .mB(`it cannot be unpacked (${error.code})`, { cause: error });
throw error;
}
finally {
packed.destroy();
}
if (pending.length > 0)
throw new errors .mB('it is cut off');
}
const tooLong = () => new errors .mB(`it has a line of more than ${bundle .qb} bytes`);
const isZlibError = (error) => {
const { code } = error;
return typeof code === 'string' && code.startsWith('Z_');
};
var diagnostic = __nccwpck_require__(1544);
;
const longest = { suites: 100, diagnostics: 1_000 };
function caseOf(fields) {
return {
name: fields_text(fields, 'name'),
suites: texts(fields, 'suites', longest.suites),
...maybeText(fields, 'className'),
...maybeText(fields, 'file'),
outcome: word(fields, 'outcome', report .KI),
...(own(fields, 'seconds') ? { seconds: seconds(fields, 'seconds') } : {}),
...(own(fields, 'attempts') ? { attempts: count(fields, 'attempts') } : {}),
...maybeText(fields, 'reason'),
diagnostics: list(fields, 'diagnostics', longest.diagnostics).map(each => diagnosticOf(object(each, 'diagnostics'))),
...(own(fields, 'attachments')
? {
attachments: list(fields, 'attachments', longest.diagnostics).flatMap(each => attachmentOf(object(each, 'attachments')))
}
: {})
};
}
function attachmentOf(fields) {
const path = repositoryPath(fields, 'path');
return path === undefined ? [] : [{ name: fields_text(fields, 'name'), path, ...maybeText(fields, 'contentType') }];
}
const diagnosticOf = (fields) => ({
severity: word(fields, 'severity', diagnostic .g),
message: fields_text(fields, 'message'),
source: fields_text(fields, 'source'),
...(own(fields, 'location') ? locationOf(object(fields['location'], 'location')) : {}),
...(own(fields, 'code') ? { code: codeOf(object(fields['code'], 'code')) } : {}),
...maybeText(fields, 'title'),
...maybeText(fields, 'details'),
...maybeText(fields, 'expected'),
...maybeText(fields, 'actual')
});
const codeOf = (fields) => {
const url = own(fields, 'url') ? fields_text(fields, 'url') : '';
return { value: fields_text(fields, 'value'), ...(/^https?:\/\//i.test(url) ? { url } : {}) };
};
function locationOf(fields) {
const path = repositoryPath(fields, 'path');
if (path === undefined)
return {};
const start = own(fields, 'start') ? { start: positionOf(object(fields['start'], 'start')) } : {};
const end = own(fields, 'end') ? { end: positionOf(object(fields['end'], 'end')) } : {};
return { location: { path, ...start, ...end } };
}
const positionOf = (fields) => ({
line: count(fields, 'line'),
...(own(fields, 'column') ? { column: count(fields, 'column') } : {})
});
function slowOf(value) {
const fields = object(value, 'slowest');
return { name: fields_text(fields, 'name'), seconds: seconds(fields, 'seconds') };
}
function texts(fields, key, limit) {
return list(fields, key, limit).map((value, index) => fields_text({ [index]: value }, String(index)));
}
function outcomeCounts(fields) {
const counts = object(fields['outcomes'], 'outcomes');
return Object.fromEntries(report .KI.map(outcome => [outcome, count(counts, outcome)]));
}
function severityCounts(fields) {
const counts = object(fields['findings'], 'findings');
return { error: count(counts, 'error'), warning: count(counts, 'warning'), info: count(counts, 'info') };
}
function columnsOf(fields) {
const { base64 } = fields;
if (typeof base64 !== 'string')
throw new errors .mB('“base64” is not a text');
const bytes = Buffer.from(base64, 'base64');
if (bytes.length % bundle .oI !== 0 || bytes.length > bundle .cP * bundle .oI)
throw new errors .mB('“base64” does not hold identities');
return bytes;
}
function identitiesOf(pieces) {
const length = pieces.reduce((sum, piece) => sum + piece.length / bundle .oI, 0);
const hashes = new Uint32Array(2 * length);
const endings = new Uint8Array(length);
let index = 0;
for (const piece of pieces)
for (let at = 0; at < piece.length; at += bundle .oI, index++) {
const outcome = piece.readUInt8(at + 8);
if (outcome >= report .KI.length)
throw new errors .mB('an identity has no outcome');
hashes[2 * index] = piece.readUInt32LE(at);
hashes[2 * index + 1] = piece.readUInt32LE(at + 4);
endings[index] = outcome;
}
return { length, hashes, outcomes: endings };
}
;
const isGzip = (head) => head[0] === 0x1f && head[1] === 0x8b;
const most = { reports: 10_000, suites: 20_001, leg: 100, slowest: 1_000, unmatched: 1_000 };
async function readBundle(path, bytes) {
const reports = [];
const unmatched = [];
let cancelled = false;
let missing = 0;
let origin;
let open;
let ended = false;
let line = 0;
let items = 0;
try {
for await (const written of unpackedLines(bytes)) {
line++;
const fields = fieldsOf(written);
const { kind } = fields;
if (origin === undefined)
origin = originOf(fields);
else if (ended)
throw new errors .mB('something follows its end');
else if (kind === 'unmatched' && open === undefined && unmatched.length < most.unmatched)
unmatched.push(fields_text(fields, 'glob'));
else if (kind === 'cancelled' && open === undefined)
cancelled = true;
else if (kind === 'missing' && open === undefined)
missing = count(fields, 'number');
else if (kind === 'report' && open === undefined && reports.length < most.reports)
open = read_openReport(fields);
else if (kind === 'report-end' && open !== undefined) {
reports.push(closeReport(open, fields));
open = undefined;
}
else if (kind === 'end' && open === undefined) {
if (count(fields, 'reports') !== reports.length)
throw new errors .mB('reports are missing');
ended = true;
}
else if (open === undefined)
throw new errors .mB(`a line of kind “${String(kind).slice(0, 40)}” has no place there`);
else {
if (isItem(kind) && ++items > bundle .n)
throw new errors .mB(`it has more than ${bundle .n} cases and problems`);
addTo(open, fields);
}
}
if (!ended)
throw new errors .mB('it is cut off');
}
catch (error) {
if (!(error instanceof errors .mB))
throw error;
const at = line === 0 ? '' : `, line ${line}`;
reports.push({ ...blank, file: path, unreadable: `${path}${at}: not a bundle of this action: ${error.message}.` });
}
return { origin, reports, unmatched, cancelled, missing };
}
const isItem = (kind) => kind === 'case' || kind === 'problem' || kind === 'suite';
function originOf(fields) {
if (fields['kind'] !== 'bundle')
throw new errors .mB('it does not begin as one');
const version = count(fields, 'version');
if (version !== bundle .vi)
throw new errors .mB(`it has version ${version} and this action reads ${bundle .vi}; use one version of the action in both jobs`);
const [name, job, run_id, run_attempt, head_sha] = ['name', 'job', 'run_id', 'run_attempt', 'head_sha'].map(key => fields_text(fields, key));
return { name, job, leg: texts(fields, 'leg', most.leg), run_id, run_attempt, head_sha };
}
function read_openReport(fields) {
const format = fields['format'] === null ? null : fields_text(fields, 'format');
if (format !== null && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(format))
throw new errors .mB('“format” is not a name');
return {
file: fields_text(fields, 'file'),
format,
tests: truth(fields, 'tests'),
cases: [],
problems: [],
suites: new Map(),
identities: [],
warnings: [],
tally: undefined
};
}
function addTo(open, fields) {
const kind = word(fields, 'kind', ['case', 'problem', 'suite', 'identities', 'tally', 'warning']);
switch (kind) {
case 'case':
open.cases.push(caseOf(fields));
return;
case 'problem': {
const diagnostic = diagnosticOf(fields);
const test = own(fields, 'case') ? open.cases[count(fields, 'case')] : undefined;
if (own(fields, 'case') && test === undefined)
throw new errors .mB('“case” is not the number of a case');
open.problems.push(test === undefined ? diagnostic : { ...diagnostic, test });
return;
}
case 'suite':
if (open.suites.size >= most.suites)
throw new errors .mB('it has too many suites');
open.suites.set(fields_text(fields, 'name'), { outcomes: outcomeCounts(fields), seconds: seconds(fields, 'seconds') });
return;
case 'identities':
open.identities.push(columnsOf(fields));
return;
case 'tally':
open.tally = {
outcomes: outcomeCounts(fields),
findings: severityCounts(fields),
seconds: seconds(fields, 'seconds'),
slowest: list(fields, 'slowest', most.slowest).map(slowOf)
};
return;
case 'warning':
open.warnings.push(fields_text(fields, 'sentence'));
}
}
function closeReport(open, fields) {
const { file, format, tests, cases, problems, suites, tally } = open;
if (tally === undefined)
throw new errors .mB('a report has no tally');
const identities = identitiesOf(open.identities);
const counted = new Uint32Array(report .KI.length);
for (const outcome of identities.outcomes)
counted[outcome]++;
if (report .KI.some((outcome, index) => counted[index] !== tally.outcomes[outcome]))
throw new errors .mB('a tally disagrees with its cases');
if (cases.length > (0,model_tally .U)(tally.outcomes))
throw new errors .mB('a report has more cases than its tally');
const omitted = count(fields, 'omitted');
const told = omitted === 0 ? [] : [`${omitted} lines of ${file} (cases, problems, suites) did not fit into the bundle.`];
return {
file,
format,
tests,
tally: { ...tally, suites, identities },
problems,
cases,
warnings: [...open.warnings, ...told],
unreadable: fields['unreadable'] === null ? null : fields_text(fields, 'unreadable')
};
}
const blank = {
file: '',
format: null,
tests: false,
tally: {
outcomes: { errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0 },
findings: { error: 0, warning: 0, info: 0 },
seconds: 0,
slowest: [],
suites: new Map(),
identities: { length: 0, hashes: new Uint32Array(0), outcomes: new Uint8Array(0) }
},
problems: [],
cases: [],
warnings: [],
unreadable: null
};
;
const lookalikes = [
{ looks: /^[^{[]{0,2000}<(Catch|Catch2TestRun)\b/, sentence: 'it is Catch2’s own XML; run it with --reporter junit' },
{ looks: /^[^{[]{0,2000}<Site\b/, sentence: 'it is a CTest dashboard; run ctest with --output-junit' },
{ looks: /^[^{[]{0,2000}<(\w+:)?test-suite\b/, sentence: 'it looks like Allure 1, which is not read' },
{ looks: /^[^{[]{0,2000}<coverage\b/, sentence: 'it is a coverage report, not a test report' },
{
looks: /^[^{[]{0,2000}<(pmd|FindBugs|BugCollection)\b/,
sentence: 'it is PMD’s or SpotBugs’ own XML; both write SARIF as well'
},
{
looks: /^\{"(?:meta|source|parseError|gherkinDocument)":\{[^\n]{0,500}"(?:protocolVersion|mediaType|source|comments)":/,
sentence: 'it is Cucumber’s stream of messages; let Cucumber write json or junit as well'
},
{ looks: /^\["start",\{"total":\d/, sentence: 'it is Mocha’s json-stream; run mocha with --reporter json' },
{
looks: /^\{\s{0,20}"stats": ?\{[^}]{0,2000}\},\s{0,20}"results":/,
sentence: 'it is mochawesome’s own report; use mocha’s json or a JUnit reporter beside it'
},
{
looks: /^(?:\{"comments":)?\[\{"file":"[^"\n]{0,1000}","line":\d{1,9},"endLine":\d{1,9},"column":\d{1,9},"endColumn":/,
sentence: 'it is ShellCheck’s JSON; run shellcheck with -f checkstyle'
},
{ looks: /^\{\s{0,20}"SchemaVersion": ?2,/, sentence: 'it is Trivy’s own JSON; run trivy with --format sarif' },
{ looks: /^\s*<(!doctype )?html\b/i, sentence: 'it is an HTML page' },
{ looks: /^PK\u0003\u0004/, sentence: 'it is a ZIP archive; unpack it first' }
];
const families = {
XML: () => Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 6460)),
JSON: () => __nccwpck_require__.e( 815).then(__nccwpck_require__.bind(__nccwpck_require__, 6815)),
text: () => __nccwpck_require__.e( 166).then(__nccwpck_require__.bind(__nccwpck_require__, 166))
};
const familyOf = (text) => (text.startsWith('<') ? 'XML' : /^[[{]/.test(text) ? 'JSON' : 'text');
const familiesFor = (text) => [
familyOf(text),
...['text', 'JSON', 'XML'].filter(family => family !== familyOf(text))
];
async function detectFormat(beginning) {
const text = beginning.replace(/^\s+/, '');
const format = await findFormat(text, each => each.recognizes(text));
if (format !== undefined)
return { format };
const known = lookalikes.find(({ looks }) => looks.test(text));
if (known !== undefined)
return { reason: known.sentence };
const family = familyOf(text);
const near = (await families[family]()).formats.map(each => each.name);
return {
reason: `no format recognizes this ${family}; formats in ${family} are ${near.join(', ')}: name one with “format=glob”`
};
}
const formatNamed = (name, beginning) => findFormat(beginning, each => each.name === name);
async function findFormat(text, isIt) {
for (const family of familiesFor(text)) {
const found = (await families[family]()).formats.find(isIt);
if (found !== undefined)
return found;
}
return undefined;
}
var identity = __nccwpck_require__(7393);
;
const slowestKept = 20;
const suitesKept = 20_000;
let tally_spare;
const mostSpared = 65_536;
function startTally(keep = {}) {
const counts = zeroOutcomes();
const findings = { error: 0, warning: 0, info: 0 };
const suites = new Map();
let { hashes, endings } = tally_spare ?? { hashes: new Uint32Array(256), endings: new Uint8Array(128) };
tally_spare = undefined;
let suiteOfEach = keep.suiteOfEach === true ? new Uint32Array(endings.length) : undefined;
const suiteNumbers = new Map();
let length = 0;
let sum = 0;
let slowest = [];
let threshold = 0;
let suite;
let suiteName = '';
let suiteNumber = 0;
const count = (outcome) => {
counts[outcome]++;
if (length === endings.length) {
hashes = grown(hashes, new Uint32Array(hashes.length * 2));
endings = grown(endings, new Uint8Array(endings.length * 2));
if (suiteOfEach !== undefined)
suiteOfEach = grown(suiteOfEach, new Uint32Array(endings.length));
}
endings[length] = indexOfOutcome[outcome];
return 2 * length++;
};
const countInSuite = (name, outcome, seconds) => {
if (suite === undefined || name !== suiteName) {
suiteName = name;
suite = suites.get(name);
if (suite === undefined) {
const key = suites.size < suitesKept ? name : '…';
suite = suites.get(key) ?? { outcomes: zeroOutcomes(), seconds: 0 };
suites.set(key, suite);
}
suiteNumber = suiteNumbers.get(suite) ?? suiteNumbers.size;
suiteNumbers.set(suite, suiteNumber);
}
if (suiteOfEach !== undefined)
suiteOfEach[length - 1] = suiteNumber;
suite.outcomes[outcome]++;
suite.seconds += seconds;
sum += seconds;
};
const remember = (test, seconds) => {
slowest.push({ name: (0,report .UU)(test), seconds });
if (slowest.length >= 2 * slowestKept) {
slowest = topSlowest(slowest);
threshold = slowest.at(-1).seconds;
}
};
return {
testCase(test) {
const { outcome, seconds = 0 } = test;
const { high, low } = (0,identity .ls)(test);
const at = count(outcome);
hashes[at] = high;
hashes[at + 1] = low;
countInSuite(test.suites[0] ?? test.file ?? test.className ?? '', outcome, seconds);
if (seconds > threshold)
remember(test, seconds);
},
passed(test) {
const { suite: name, seconds, hashing } = test;
const at = count('passed');
hashes[at] = hashing[0];
hashes[at + 1] = hashing[1];
countInSuite(name, 'passed', seconds);
if (seconds > threshold)
remember(test.whole(), seconds);
},
finding(severity) {
findings[severity]++;
},
finish(seconds) {
const identities = {
length,
hashes: hashes.slice(0, 2 * length),
outcomes: endings.slice(0, length),
...(suiteOfEach === undefined ? {} : { suites: suiteOfEach.slice(0, length) })
};
if (endings.length <= mostSpared)
tally_spare = { hashes, endings };
return {
outcomes: counts,
findings,
seconds: seconds ?? sum,
slowest: topSlowest(slowest),
suites,
identities
};
}
};
}
const indexOfOutcome = Object.fromEntries(report .KI.map((outcome, index) => [outcome, index]));
const zeroOutcomes = () => ({ passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 });
const topSlowest = (tests) => tests.sort((a, b) => b.seconds - a.seconds).slice(0, slowestKept);
function grown(from, to) {
to.set(from);
return to;
}
;
const textsKept = 64 * 1024 * 1024;
const shortText = 1000;
function startTexts(room = textsKept) {
let left = room;
let cut = 0;
const isRoomFor = (size) => {
if (size > left)
return size <= shortText;
left -= size;
return true;
};
const keep = (diagnostic) => {
if (isRoomFor(sizeOf(diagnostic)))
return diagnostic;
cut++;
return shortened(diagnostic);
};
return {
keep,
keepIn(test) {
const { reason = '' } = test;
const diagnostics = test.diagnostics.map(keep);
const isSame = diagnostics.every((each, index) => each === test.diagnostics[index]);
if (isRoomFor(reason.length))
return isSame ? test : { ...test, diagnostics };
cut++;
return { ...test, diagnostics, reason: beginningOf(reason) };
},
cutSince() {
const number = cut;
cut = 0;
return number;
}
};
}
const sizeOf = ({ message, details = '', expected = '', actual = '', hints = [] }) => message.length +
details.length +
expected.length +
actual.length +
hints.reduce((sum, hint) => sum + (hint.kind === 'stack' ? hint.text.length : 0), 0);
function shortened(diagnostic) {
const { severity, message, source, location, hints, code, title } = diagnostic;
return {
severity,
message: beginningOf(message),
source,
...(location === undefined ? {} : { location }),
...(hints === undefined ? {} : { hints: hints.map(shortenedHint) }),
...(code === undefined ? {} : { code }),
...(title === undefined ? {} : { title })
};
}
const shortenedHint = (hint) => hint.kind === 'stack' ? { kind: 'stack', text: beginningOf(hint.text) } : hint;
const beginningOf = (text) => text.length <= shortText
? text
: Buffer.from(`${text.slice(0, shortText).replace(/[\ud800-\udbff]$/, '')}…`).toString();
;
const nothing = [];
async function parseReport(format, source, { texts = startTexts(), ...keep } = {}) {
const tally = startTally(keep);
const problems = [];
const cases = [];
const warnings = [];
let seconds;
let unreadable = null;
const sink = {
testCase(given) {
const test = withSoundTime(given);
tally.testCase(test);
if (test.outcome === 'passed')
return;
const kept = texts.keepIn(test);
const told = (0,report .DI)(test.outcome) ? { ...kept, diagnostics: nothing } : kept;
cases.push(told);
if (told !== kept)
for (const diagnostic of kept.diagnostics)
problems.push({ ...diagnostic, test: told });
},
passed(test) {
tally.passed(test);
},
finding(diagnostic) {
tally.finding(diagnostic.severity);
problems.push(texts.keep(diagnostic));
},
failure(sentence) {
tally.finding('error');
warnings.push(sentence);
},
seconds(value) {
if (Number.isFinite(value) && value >= 0)
seconds = value;
},
warning: sentence => void warnings.push(sentence)
};
try {
await format.parse(source, sink);
}
catch (error) {
if (!(error instanceof errors .mB))
throw error;
unreadable = `${source.path}${error.line === undefined ? '' : `:${error.line}`}: not valid ${format.name}: ${error.message}.`;
}
const cut = texts.cutSince();
if (cut > 0)
warnings.push(`The texts of ${cut === 1 ? '1 problem' : `${cut} problems`} were cut, because those before them fill ${textsKept / 1024 / 1024} MB.`);
return {
file: source.path,
format: format.name,
tests: format.kind === 'tests',
tally: tally.finish(seconds),
problems,
cases,
warnings,
unreadable
};
}
function withSoundTime(test) {
const { seconds, ...rest } = test;
return seconds === undefined || (seconds >= 0 && seconds < Infinity) ? test : rest;
}
;
const unpackedTimes = 32;
async function readReports(files, matchers, keep = {}) {
const how = { matchers, keep: { ...keep, texts: startTexts() }, willRead: startSavingMemory() };
const readings = [];
for (const file of files)
readings.push({ origin: undefined, ...(await readFile(file, how)) });
const { kept, clashing } = newestBundles(readings);
const legs = new Map();
const reports = kept.flatMap(reading => {
const leg = legOf(reading);
if (leg === undefined)
return reading.reports;
const known = legs.get(leg.name);
legs.set(leg.name, known === undefined ? leg : together(known, leg));
const remarks = clashing.has(reading)
? [
`There is more than one bundle “${reading.origin.name}” of ${leg.name}; tell the jobs apart with the input leg.`
]
: [];
return reading.reports.map(report => ({ ...report, leg, warnings: [...remarks, ...report.warnings] }));
});
return { reports, legs: [...legs.values()] };
}
const together = (one, other) => ({
...other,
unmatched: [...one.unmatched, ...other.unmatched],
cancelled: one.cancelled === true || other.cancelled === true,
missing: (one.missing ?? 0) + (other.missing ?? 0)
});
function legOf({ origin, unmatched = [], cancelled = false, missing = 0 }) {
if (origin === undefined)
return undefined;
const { job, leg: values, run_attempt: attempt } = origin;
const name = values.length === 0 ? job : `${job} (${values.join(', ')})`;
return { name, job, values, attempt: Number(attempt), unmatched, cancelled, missing };
}
async function readFile(found, { matchers, keep, willRead }) {
let opened;
try {
opened = openReport(found.path, found.file);
}
catch (error) {
return { reports: [unread(found.path, `it cannot be opened: ${error.message}.`)] };
}
if (opened.gzip) {
await willRead(opened.size * unpackedTimes);
return await readBundle(found.path, (0,external_node_fs_.createReadStream)(found.file));
}
return { reports: [await readReport(opened, { name: found.format, matchers, keep, willRead })] };
}
async function readReport(opened, { name, matchers, keep, willRead }) {
const { path } = opened;
const named = name === undefined ? undefined : name === matchers?.name ? matchers : await formatNamed(name, opened.beginning);
if (name !== undefined && named === undefined)
return unread(path, `the format ${name} needs the input problem-matchers, which names none.`);
if (opened.size === 0 && named?.silentWhenClean !== true)
return unread(path, 'it is empty; where an empty file means that all is well, name its format with “format=glob”.');
if (opened.binary)
return unread(path, 'it is a binary file, not a report.');
const choice = named === undefined ? orMatchers(await detectFormat(opened.beginning), { opened, matchers }) : { format: named };
if ('reason' in choice)
return unread(path, `${choice.reason}.`);
if (choice.format.kind === 'tests')
await willRead(opened.size);
const report = await parseReport(choice.format, { ...opened, named: named !== undefined }, keep);
return opened.warning === undefined ? report : { ...report, warnings: [opened.warning, ...report.warnings] };
}
const orMatchers = (choice, { opened, matchers }) => 'reason' in choice && matchers !== undefined && !/^\s*[<{[]/.test(opened.beginning) ? { format: matchers } : choice;
const unread = (file, reason) => ({
file,
format: null,
tests: false,
tally: startTally().finish(undefined),
problems: [],
cases: [],
warnings: [],
unreadable: `${file}: ${reason}`
});
}),
7114:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
WE: () => ( passes),
ZC: () => ( relayClosing),
_n: () => ( relayOpening),
VZ: () => ( relayResult)
});
var conclusions = __nccwpck_require__(3849);
var report = __nccwpck_require__(5913);
var tally = __nccwpck_require__(7977);
;
const mostFailures = 50;
const nameCharacters = 300;
const messageCharacters = 500;
const summaryCharacters = 16_000;
function outputs({ checkRun, decision, context }) {
const { outcomes, findings, seconds } = decision.totals;
const failing = decision.problems.filter(({ severity }) => severity === 'error');
const brief = {
schemaVersion: 1,
tests: {
total: (0,tally .U)(outcomes),
passed: outcomes.passed,
failed: outcomes.failed,
errored: outcomes.errored,
skipped: outcomes.skipped,
flaky: outcomes.flaky,
durationMs: Math.round(seconds * 1000)
},
findings: { errors: findings.error, warnings: findings.warning, notices: findings.info },
github: {
repo: `${context.owner}/${context.repo}`,
sha: checkRun.head_sha,
runId: context.runId,
attempt: context.runAttempt
}
};
const summary = cut(checkRun.summary, summaryCharacters);
const failures = failing.slice(0, mostFailures).map(({ message, location, test, source }) => ({
name: cut(test === undefined ? source : (0,report .UU)(test), nameCharacters),
...(location === undefined ? {} : { file: cut(location.path, nameCharacters) }),
...(location?.start === undefined ? {} : { line: location.start.line }),
message: cut(message, messageCharacters)
}));
const failuresOmitted = failing.length - failures.length;
return [
{ ...brief, summary, failures, failuresOmitted },
{ ...brief, summary, failures: [], failuresOmitted: failing.length },
{ ...brief, failures: [], failuresOmitted: failing.length },
undefined
];
}
const cut = (text, most) => (text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`).toWellFormed();
var errors = __nccwpck_require__(5650);
var answers = __nccwpck_require__(6570);
var api = __nccwpck_require__(2533);
var find = __nccwpck_require__(9354);
var refusals = __nccwpck_require__(16);
;
const textCharacters = 250;
async function openVercelRun(target, wanted, link) {
const seat = await findSeat(target, wanted, { externalId: link.externalId });
await write(target, seat, { status: (0,conclusions .t0)('in_progress'), ...link });
return { deployment: seat.deployment, id: seat.run.id };
}
async function concludeVercelRun(target, wanted, { link, ending }) {
const conclusion = (0,conclusions .sR)(ending.conclusion);
const seat = await findSeat(target, wanted, { externalId: link.externalId, conclusion });
warnOfTimeout(target, seat);
await writeEnding(target, seat, { link, ending });
return { deployment: seat.deployment, id: seat.run.id };
}
async function closeVercelRun(target, { deployment, id }, ended) {
const run = await (0,find .kB)(target, deployment, id);
if (run.status === 'completed')
return undefined;
const ending = await ended();
const link = { externalId: run.externalId, externalUrl: run.externalUrl };
await writeEnding(target, { deployment, run }, { link, ending: { ...ending, outputs: [undefined] } });
return ending;
}
async function findSeat(target, wanted, ours) {
const { id: deployment, projectId } = await (0,find .HZ)(target);
const check = await (0,find .Sd)(target, projectId, wanted);
const runs = (await (0,find .v)(target, deployment)).filter(({ checkId }) => checkId === check.id);
const open = (run) => run.status !== 'completed';
const own = runs.find(run => run.externalId === ours.externalId && (open(run) || run.conclusion === ours.conclusion));
const run = own ?? runs.find(open);
if (run !== undefined)
return { deployment, run };
const [before] = runs;
const made = await createRun(target, { deployment, check, known: runs });
return { deployment, run: made, ...(before === undefined ? {} : { before }) };
}
async function createRun(target, { deployment, check, known }) {
const landed = async () => (await (0,find .v)(target, deployment)).find(run => run.checkId === check.id && run.status !== 'completed' && !known.some(({ id }) => id === run.id));
const created = await explained(check, () => target.wire.post((0,api .A) `/v2/deployments/${deployment}/check-runs`, { checkId: check.id }, landed));
const run = (0,answers .pB)(created) ?? (await landed());
if (run === undefined)
throw new errors .yo(`Vercel made no run of the check “${check.name}” that can be read.`);
return run;
}
async function writeEnding(target, seat, { link, ending }) {
const body = {
status: (0,conclusions .t0)('completed'),
conclusion: (0,conclusions .sR)(ending.conclusion),
conclusionText: cut(ending.title, textCharacters),
completedAt: target.clock.now().getTime(),
...link
};
const [first, ...shorter] = ending.outputs;
let output = first;
for (;;) {
try {
await write(target, seat, output === undefined ? body : { ...body, output });
return;
}
catch (error) {
if (!(error instanceof errors .hD) || error.status !== 413 || output === undefined)
throw error;
output = shorter.shift();
target.log.info(`Vercel found the details of the result too large (413); now with ${output === undefined ? 'none' : 'fewer'}.`);
}
}
}
const write = ({ wire }, { deployment, run }, body) => explained(run, () => wire.patch((0,api .A) `/v2/deployments/${deployment}/check-runs/${run.id}`, body));
async function explained(about, request) {
try {
return await request();
}
catch (error) {
throw error instanceof errors .hD ? (0,refusals .N)(error, about) : error;
}
}
function warnOfTimeout({ clock, log }, { run, before }) {
const { name, timeout, createdAt } = before?.conclusion === 'timeout' ? before : run;
const elapsed = Math.round((clock.now().getTime() - createdAt) / 1000);
if (timeout === undefined || createdAt === 0 || elapsed <= timeout)
return;
log.warning(`The result of the check “${name}” comes ${elapsed} s after Vercel began to wait for it, and its timeout is ${timeout} s; raise the timeout of the check in the project’s settings at Vercel.`);
}
var publish_answers = __nccwpck_require__(5394);
var wire = __nccwpck_require__(6689);
;
const descriptionCharacters = 140;
async function setCommitStatus(status, target) {
const { sha, context, state, targetUrl } = status;
const characters = Array.from(status.description.replace(/\s+/g, ' '));
const description = characters.length <= descriptionCharacters
? characters.join('')
: `${characters.slice(0, descriptionCharacters - 1).join('')}…`;
await commit_status_explained(target, () => (0,wire .K)(target).write({
method: 'POST',
path: `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/statuses/${sha}`,
body: { state, context, description, target_url: targetUrl },
landed: () => Promise.resolve(undefined)
}));
}
async function isPending({ sha, context }, target) {
const commit = `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/commits/${sha}`;
const { data } = await commit_status_explained(target, () => (0,wire .K)(target).read(`${commit}/status?per_page=100`));
const { statuses } = (0,publish_answers .Ik)(data);
return (Array.isArray(statuses) ? statuses.map(publish_answers .Ik) : []).some(status => status['context'] === context && status['state'] === 'pending');
}
async function commit_status_explained({ owner, repo }, request) {
try {
return await request();
}
catch (error) {
if (!(error instanceof errors .hD) || (error.status !== 403 && error.status !== 404))
throw error;
throw new errors .hD(`The token may not write commit statuses in ${owner}/${repo} (${error.status} at ${error.request}); give the job this permission:\n\npermissions:\n  checks: write\n  contents: read\n  statuses: write`, { status: error.status, request: error.request, cause: error });
}
}
var target_0 = __nccwpck_require__(6644);
;
const pageOf = ({ on, context: { serverUrl, owner, repo, runId } }) => on?.url ?? `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
;
async function tellStatus(world, subject, ended) {
const { name, context, inputs } = subject;
if (inputs.token === '') {
world.log.warning('The input token is empty, so no commit status can be set.');
return false;
}
const state = ended === 'running' ? (0,conclusions .Tb)('in_progress', null) : (0,conclusions .Tb)('completed', ended.conclusion);
try {
await setCommitStatus({
sha: context.headSha,
context: name,
state,
description: ended === 'running' ? 'In progress' : ended.title,
targetUrl: pageOf(subject)
}, (0,target_0 .$)(world, context, { ...inputs, name }));
world.log.info(`${name}: ${state} as a status of ${context.headSha}.`);
return false;
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
world.log.warning(error.message);
return error.status !== 403 && error.status !== 404;
}
}
async function closeStatus(world, subject, ended) {
const { name, context, inputs } = subject;
try {
const target = (0,target_0 .$)(world, context, { ...inputs, name });
if (!(await isPending({ sha: context.headSha, context: name }, target)))
return;
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
world.log.warning(error.message);
return;
}
await tellStatus(world, subject, await ended());
}
var vercel_target = __nccwpck_require__(4291);
;
async function tellVercel(world, subject, say) {
const { name, context, inputs } = subject;
const required = inputs['vercel-report'] === 'required';
const failed = (sentence) => {
if (required)
world.log.error(sentence);
else
world.log.warning(sentence);
return { fails: required };
};
if (inputs['vercel-token'] === '') {
const named = ['vercel-check', 'vercel-deployment', 'vercel-project', 'vercel-team'].some(input => inputs[input] !== '');
if (!required && !named)
return { fails: false };
return failed('The input vercel-token is empty, so Vercel is told nothing; secrets do not reach pull requests from forks or of Dependabot.');
}
try {
const target = (0,vercel_target .u)(world, context, inputs);
const wanted = { check: inputs['vercel-check'] || name, blocks: inputs['vercel-blocks'] };
return { told: await say({ target, wanted, link: linkTo(subject) }), fails: false };
}
catch (error) {
if (!(error instanceof errors .hD) && !(error instanceof errors .yo))
throw error;
return failed(error.message);
}
}
function linkTo(subject) {
const { owner, repo, runId, runAttempt } = subject.context;
const run = subject.on === undefined ? `run/${runId}/${runAttempt}` : String(subject.on.id);
return { externalId: `github:${owner}/${repo}:${run}`, externalUrl: pageOf(subject) };
}
;
async function relayOpening(world, subject) {
const { inputs, name, on } = subject;
const opening = { ...(on === undefined ? {} : { on }), status: inputs['commit-status'] };
if (opening.status)
await tellStatus(world, subject, 'running');
const lenient = { ...subject, inputs: { ...inputs, 'vercel-report': 'best-effort' } };
const { told } = await tellVercel(world, lenient, line => openVercelRun(line.target, line.wanted, line.link));
if (told === undefined)
return opening;
world.log.info(`${name}: running for ${told.deployment} at Vercel (${told.id}).`);
return { ...opening, vercel: told };
}
async function relayClosing(world, subject, { opening: { status, vercel }, ended }) {
if (status)
await closeStatus(world, subject, ended);
if (vercel === undefined)
return;
const { told } = await tellVercel(world, subject, ({ target }) => closeVercelRun(target, vercel, ended));
if (told !== undefined)
world.log.warning(`${subject.name}: ${told.conclusion} at Vercel. ${told.title}.`);
}
async function relayResult(world, { checkRun, decision, landing, context, inputs }) {
if ('withheld' in landing) {
if (inputs['commit-status'] || inputs['vercel-token'] !== '')
world.log.info('Without a check run (publish: false) no commit status is set, and Vercel is told nothing.');
return { fails: false, vercelRun: '' };
}
const subject = { name: checkRun.name, context, inputs, on: 'published' in landing ? landing.published : undefined };
const ended = endedElsewhere(checkRun, landing, world.stop);
const statusFails = inputs['commit-status'] && (await tellStatus(world, subject, ended));
const { told, fails } = await tellVercel(world, subject, ({ target, wanted, link }) => concludeVercelRun(target, wanted, {
link,
ending: { ...ended, outputs: outputs({ checkRun, decision, context }) }
}));
if (told !== undefined)
world.log.info(`${checkRun.name}: ${ended.conclusion} for ${told.deployment} at Vercel (${told.id}).`);
return { fails: statusFails || fails, vercelRun: told?.id ?? '' };
}
const passes = (conclusion) => (0,conclusions .Tb)('completed', conclusion) === 'success';
function endedElsewhere({ conclusion, title }, landing, stop) {
if (!passes(conclusion))
return { conclusion, title };
if (stop.aborted)
return { conclusion: 'cancelled', title: `Cancelled: ${title}` };
const broken = 'refused' in landing && !landing.forbidden;
return broken ? { conclusion: 'failure', title: `Not published whole: ${title}` } : { conclusion, title };
}
}),
6205:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
EU: () => ( fence),
Qq: () => ( text),
Sl: () => ( image),
aY: () => ( code),
nf: () => ( link),
qy: () => ( html),
tp: () => ( table),
zH: () => ( details)
});
var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42);
const text = (value, characters) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .TN)(value, characters)
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
const block = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .pj)(value).replace(/^\n+|\n+$/g, '');
const longest = Math.max(2, ...(block.match(/`+/g) ?? []).map(run => run.length));
const mark = '`'.repeat(longest + 1);
return `${mark}${language}\n${block}\n${mark}`;
}
const link = (label, url) => /^https?:\/\//i.test(url) ? `[${label}](${escapeUrl(url)})` : label;
const image = (alt, url) => /^https?:\/\//i.test(url) ? `![${text(alt)}](${escapeUrl(url)})` : text(alt);
const escapeUrl = (url) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .pj)(url)
.toWellFormed()
.replace(/[\s<>()\\[\]"'`|]/g, each => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`);
const details = (summary, content) => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
const table = (head, align, rows) => [head, align.split('').map(each => (each === 'r' ? '--:' : ':--')), ...rows]
.map(cells => `| ${cells.join(' | ')} |`)
.join('\n');
const html = (value, characters) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .TN)(value, characters)
.replace(/&/g, '&amp;')
.replace(/</g, '&lt;')
.replace(/>/g, '&gt;')
.replace(/"/g, '&quot;')
.replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
.replace(/#(?=\d)/g, '#\u200b')
.replace(/\b(gh)-(?=\d)/gi, '$1-\u200b');
}),
42:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
Is: () => ( harmless),
TM: () => ( firstLine),
TN: () => ( oneLine),
pj: () => ( plain)
});
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
const harmless = (value) => value.replace(/[:(](?=\d)/g, '$&\u200b');
}),
5876:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
run: () => ( run)
});
var context_0 = __nccwpck_require__(6825);
;
const tellsAll = ({ complete }) => complete.failing && (complete.findings === 3 || complete.groups === 3);
var identity = __nccwpck_require__(7393);
;
const fingerprint = ({ source, code, location, message }) => (0,identity .tv)((0,identity .ls)({ suites: [source], className: code?.value ?? '', name: message, file: location?.path ?? '' }));
const ruleInFile = ({ source, code, location }) => (0,identity .tv)((0,identity .ls)({ suites: [source], className: code?.value ?? '', name: '', file: location?.path ?? '' }));
const lineCompared = 1000;
const annotationIdentity = ({ path, title, message }) => {
const line = message.trim().slice(0, lineCompared).split('\n', 1)[0].trim();
return (0,identity .tv)((0,identity .ls)({ suites: [path], className: title ?? '', name: line, file: '' }));
};
;
const perPage = 100;
const mostPages = 20;
async function readAnnotations(checkRun, read) {
const said = new Map();
for (let page = 1; page <= mostPages; page++) {
const some = await read(`${checkRun}/annotations?per_page=${perPage}&page=${page}`);
if (!Array.isArray(some))
break;
for (const each of some) {
const { path, title, message } = (each ?? {});
if (typeof path !== 'string' || typeof message !== 'string')
continue;
const id = annotationIdentity({ path, message, ...(typeof title === 'string' ? { title } : {}) });
said.set(id, (said.get(id) ?? 0) + timesSaid(message));
}
if (some.length < perPage)
break;
}
return said;
}
const timesSaid = (message) => Number(/\n\(reported (\d{1,6}) times\)/.exec(message)?.[1] ?? 1);
var diagnostic = __nccwpck_require__(1544);
var external_node_zlib_ = __nccwpck_require__(8522);
;
const mark = '<!-- verdict-digest:';
const closing = ' -->';
const widths = [48, 40, 36];
const nameCharacters = 200;
const unpackedBytes = 1024 * 1024;
function unwrapped(base64) {
const binary = (0,external_node_zlib_.inflateRawSync)(Buffer.from(base64, 'base64'), { maxOutputLength: unpackedBytes });
const length = binary.readUInt32BE(0);
if (length > binary.length - 4)
throw new RangeError('it is cut off');
const head = JSON.parse(binary.toString('utf8', 4, 4 + length));
if (typeof head !== 'object' || head === null)
throw new RangeError('it has no head');
return { head: head, lists: binary.subarray(4 + length) };
}
function naturals(value, length) {
const isCount = (each) => Number.isSafeInteger(each) && each >= 0;
if (!Array.isArray(value) || value.length !== length || !value.every(isCount))
throw new RangeError('not counts');
return value;
}
;
function startBits() {
const bytes = [];
let pending = 0;
let used = 0;
const few = (value, width) => {
pending = (pending << width) | value;
used += width;
while (used >= 8)
bytes.push((pending >>> (used -= 8)) & 0xff);
};
return {
number(value, width) {
if (width > 24)
few(Math.floor(value / 2 ** 24), width - 24);
few(value % 2 ** 24, Math.min(width, 24));
},
unary(value) {
for (let left = value; left > 0; left -= 24)
few(2 ** Math.min(left, 24) - 1, Math.min(left, 24));
few(0, 1);
},
finish() {
if (used > 0)
few(0, 8 - used);
return Uint8Array.from(bytes);
}
};
}
function readBits(bytes, from) {
let at = from * 8;
const bit = () => {
const byte = bytes[at >> 3];
if (byte === undefined)
throw new RangeError('it is cut off');
return (byte >> (7 - (at++ & 7))) & 1;
};
return {
number(width) {
let value = 0;
for (let left = width; left > 0; left--)
value = value * 2 + bit();
return value;
},
unary() {
let value = 0;
while (bit() === 1)
value++;
return value;
},
bytesRead: () => ((at + 7) >> 3) - from
};
}
;
const mostNumbers = 50_000;
function packNumbers(sorted, bits) {
const width = riceWidth(sorted.length, bits);
const writer = startBits();
let before = -1;
for (const value of sorted) {
const distance = value - before - 1;
writer.unary(Math.floor(distance / 2 ** width));
writer.number(distance % 2 ** width, width);
before = value;
}
return writer.finish();
}
function unpackNumbers(packed, { from, length, bits }) {
if (length > mostNumbers)
throw new RangeError('too many numbers');
const width = riceWidth(length, bits);
const reader = readBits(packed, from);
const numbers = [];
let before = -1;
for (let each = 0; each < length; each++) {
before += 1 + reader.unary() * 2 ** width + reader.number(width);
if (before >= 2 ** bits)
throw new RangeError('a number is too large');
numbers.push(before);
}
return { numbers, bytes: reader.bytesRead() };
}
const riceWidth = (length, bits) => length === 0 ? 0 : Math.max(0, bits - Math.ceil(Math.log2(length)));
;
function readDigest(text) {
const from = text.lastIndexOf(mark);
const to = text.indexOf(closing, from);
if (from < 0 || to < 0)
return undefined;
const [version, base64 = ''] = text.slice(from + mark.length, to).split(':', 2);
try {
return version === '2' ? read(unwrapped(base64)) : undefined;
}
catch {
return undefined;
}
}
function read({ head, lists }) {
const [bits] = naturals([head['b']], 1);
if (!widths.includes(bits))
throw new RangeError('no such width');
const lengths = naturals(head['n'], 4);
const whole = naturals(head['w'], 4);
const [errored, failed, flaky, skipped, passed] = naturals(head['o'], 5);
const [error, warning, info] = naturals(head['f'], 3);
let from = 0;
const [failing, singly, grouped, others] = lengths.map(length => {
const { numbers, bytes } = unpackNumbers(lists, { from, length, bits });
from += bytes;
return numbers;
});
const count = () => {
let value = 0;
for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
const byte = lists.readUInt8(from++);
value += (byte % 128) * scale;
if (byte < 128)
return value + 1;
}
throw new RangeError('a count is too large');
};
const named = Array.isArray(head['t']) ? head['t'] : [];
const fingerprints = new Map(singly.map(id => [id, count()]));
return {
outcomes: { errored: errored, failed: failed, flaky: flaky, skipped: skipped, passed: passed },
findings: { error: error, warning: warning, info: info },
bits,
failing: new Set(failing),
others: new Set(others),
names: new Map(failing.flatMap((id, at) => {
const name = named[at];
return typeof name === 'string' ? [[id, name.slice(0, nameCharacters)]] : [];
})),
fingerprints,
groups: new Map(grouped.map(id => [id, count()])),
complete: {
failing: whole[0] === 1,
findings: Math.min(diagnostic .g.length, whole[1]),
groups: Math.min(diagnostic .g.length, whole[2]),
tests: whole[3] === 1
}
};
}
;
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
const ours = await runsOf({ owner, repo, name, sha, filter: 'latest' }, read);
const short = sha.slice(0, 7);
if (ours.length === 0)
return { missing: `No baseline: the base commit ${short} has no completed check run “${name}”.` };
const newest = newestDigest(ours);
if (newest === undefined)
return { missing: `No baseline: the check run “${name}” of the base commit ${short} has no digest that can be read.` };
const { run, digest } = newest;
const baseline = { ...digest, sha, url: String(run['html_url']) };
if (tellsAll(digest) || !Number.isSafeInteger(run['id']))
return { baseline };
return {
baseline: { ...baseline, annotations: await readAnnotations(`${repository}/check-runs/${String(run['id'])}`, read) }
};
}
async function findEarlierAttempt(wanted, read) {
const { owner, repo, name, headSha: sha, runId, runAttempt } = wanted;
const runs = await runsOf({ owner, repo, name, sha, filter: 'all' }, read);
const earlier = runs.filter(run => {
const [, , ofRun, attempt] = String(run['external_id']).split(':');
return ofRun === runId && Number(attempt) < runAttempt;
});
const newest = newestDigest(earlier);
return newest && { ...newest.digest, sha, url: String(newest.run['html_url']) };
}
async function runsOf(of, read) {
const query = `check_name=${encodeURIComponent(of.name)}&filter=${of.filter}&per_page=100`;
const { check_runs: runs } = object(await read(`/repos/${of.owner}/${of.repo}/commits/${of.sha}/check-runs?${query}`));
return (Array.isArray(runs) ? runs : [])
.map(object)
.filter(run => String(run['external_id']).startsWith('verdict:1:') && run['status'] === 'completed')
.filter(run => run['name'] === of.name)
.sort((a, b) => Number(b['id']) - Number(a['id']));
}
function newestDigest(runs) {
for (const run of runs) {
const text = object(run['output'])['text'];
const digest = typeof text === 'string' ? readDigest(text) : undefined;
if (digest !== undefined)
return { run, digest };
}
return undefined;
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
var publish_api = __nccwpck_require__(9421);
var dialects = __nccwpck_require__(6538);
;
async function baseOf(world, { context, inputs, name }) {
if (inputs.baseline === 'none')
return undefined;
const { owner, repo, headSha } = context;
const base = inputs.baseline === 'auto' ? context.base : { sha: inputs.baseline };
return findBaseline({ owner, repo, name, headSha, base }, reader(world, { context, inputs }));
}
async function earlierOf(world, { context, inputs, name }) {
const runAttempt = Number(context.runAttempt);
if (inputs.baseline === 'none' || !(runAttempt > 1))
return undefined;
const { owner, repo, headSha, runId } = context;
return findEarlierAttempt({ owner, repo, name, headSha, runId, runAttempt }, reader(world, { context, inputs }));
}
function reader(world, { context, inputs }) {
const api = (0,publish_api .N)({ token: inputs.token, apiUrl: context.apiUrl, dialect: dialects .M });
return async (path) => {
try {
const answer = await api.request('GET', path);
return answer.status === 200 ? answer.data : undefined;
}
catch (error) {
world.log.info(`Earlier results could not be asked for: ${error.message}`);
return undefined;
}
};
}
var model_report = __nccwpck_require__(5913);
;
const mostOfAKind = 20_000;
function entriesOf(reports, totals) {
const failing = new Map();
for (const test of reports.flatMap(report => report.cases))
if ((0,model_report .DI)(test.outcome))
failing.set((0,identity .tv)((0,identity .ls)(test)), (0,model_report .UU)(test));
const found = reports.flatMap(({ problems }) => problems.filter(({ test }) => test === undefined));
const ranked = found.map(each => ({ each, rank: diagnostic .g.indexOf(each.severity) }));
return {
totals,
failing: kind([...failing].map(([id, name]) => ({ id, count: 1, rank: 0, name }))),
findings: kind(counted(ranked.map(({ each, rank }) => ({ id: fingerprint(each), rank }))).sort((a, b) => a.rank - b.rank)),
groups: kind(counted(ranked.map(({ each, rank }) => ({ id: ruleInFile(each), rank }))).sort((a, b) => a.rank - b.rank || b.count - a.count)),
others: kind([...othersOf(reports, failing)].map(id => ({ id, count: 1, rank: 0 })))
};
}
const kind = (all) => ({
length: all.length,
wholeSeverities: taken => all[taken]?.rank ?? diagnostic .g.length,
sorted: all
.slice(0, mostOfAKind)
.map((each, place) => ({ ...each, place }))
.sort((a, b) => a.id - b.id)
});
function counted(each) {
const all = new Map();
for (const { id, rank } of each) {
const entry = all.get(id);
if (entry === undefined)
all.set(id, { id, count: 1, rank });
else {
entry.count++;
entry.rank = Math.min(entry.rank, rank);
}
}
return [...all.values()];
}
function othersOf(reports, failing) {
const others = new Set();
for (const { tally } of reports)
for (let at = 0; at < tally.identities.length && others.size <= mostOfAKind; at++) {
const id = (0,identity .WN)(tally.identities, at);
if (!failing.has(id))
others.add(id);
}
return others;
}
;
const digestBytes = 24 * 1024;
const namesFirst = 50;
function digestOf(reports, totals) {
const entries = entriesOf(reports, totals);
return bytes => {
const plan = planFor(entries, bytes);
const comment = plan === undefined ? '' : written(entries, plan);
return { comment, isExact: plan?.failing === entries.failing.length && plan.findings === entries.findings.length };
};
}
function planFor(entries, bytes) {
const { failing, findings, groups, others } = entries;
const fits = (plan, most = bytes) => leastBytes(plan) <= most && written(entries, plan).length <= most;
const nothing = { failing: 0, findings: 0, groups: 0, others: 0, names: 0 };
const exact = { ...nothing, failing: failing.length, findings: findings.length };
const small = Math.min(bytes, digestBytes);
const withNames = (plan) => filled(plan, 'names', failing.length, each => fits(each, small));
for (const bits of widths) {
const plan = { ...exact, bits, others: others.length, names: Math.min(namesFirst, failing.length) };
if (fits(plan, small))
return withNames(plan);
}
for (const bits of widths)
if (fits({ ...exact, bits }))
return withNames({ ...exact, bits });
for (const bits of widths.slice(1)) {
const plan = { ...nothing, bits, failing: failing.length, groups: groups.length };
if (fits(plan))
return filled(plan, 'findings', findings.length, each => fits(each));
}
const least = { ...nothing, bits: widths.at(-1) };
if (!fits(least))
return undefined;
const tests = filled(least, 'failing', failing.length, each => fits(each, bytes * 0.6));
const single = filled(tests, 'findings', findings.length, each => fits(each, bytes * 0.8));
return filled(single, 'groups', groups.length, each => fits(each));
}
function leastBytes({ bits, failing, findings, groups, others }) {
const kinds = [failing, findings, groups, others];
if (Math.max(...kinds) > mostOfAKind)
return Infinity;
return kinds.reduce((sum, length) => sum + (length === 0 ? 0 : (length * (bits - Math.log2(length))) / 6), 0);
}
function filled(plan, kind, all, fits) {
let most = plan[kind];
let tooMany = Math.min(all, mostOfAKind) + 1;
if (fits({ ...plan, [kind]: tooMany - 1 }))
return { ...plan, [kind]: tooMany - 1 };
while (tooMany - most > 1 + most / 50) {
const middle = Math.floor((most + tooMany) / 2);
if (fits({ ...plan, [kind]: middle }))
most = middle;
else
tooMany = middle;
}
return { ...plan, [kind]: most };
}
function written({ totals, failing, findings, groups, others }, plan) {
const { bits } = plan;
const kinds = [
clippedEntries(failing, plan.failing, bits),
clippedEntries(findings, plan.findings, bits),
clippedEntries(groups, plan.groups, bits),
clippedEntries(others, plan.others, bits)
];
const [failed, singly, grouped] = kinds;
const head = {
b: bits,
o: model_report .KI.map(outcome => totals.outcomes[outcome]),
f: diagnostic .g.map(severity => totals.findings[severity]),
n: kinds.map(({ length }) => length),
w: [
plan.failing === failing.length ? 1 : 0,
findings.wholeSeverities(plan.findings),
plan.findings === findings.length ? 0 : groups.wholeSeverities(plan.groups),
plan.failing === failing.length && plan.others === others.length ? 1 : 0
],
t: failed.slice(0, plan.names).map(({ name = '' }) => name.slice(0, nameCharacters).toWellFormed())
};
const json = Buffer.from(JSON.stringify(head));
const length = Buffer.alloc(4);
length.writeUInt32BE(json.length);
const binary = Buffer.concat([
length,
json,
...kinds.map(each => packNumbers(each.map(({ id }) => id), bits)),
Buffer.from([...singly, ...grouped].flatMap(({ count }) => inBytes(count - 1)))
]);
return `${mark}2:${deflated(binary).toString('base64')}${closing}`;
}
const mostStored = 512;
function deflated(bytes) {
if (bytes.length > mostStored)
return (0,external_node_zlib_.deflateRawSync)(bytes, { level: 9 });
const head = Buffer.alloc(5);
head[0] = 1;
head.writeUInt16LE(bytes.length, 1);
head.writeUInt16LE(~bytes.length & 0xffff, 3);
return Buffer.concat([head, bytes]);
}
function clippedEntries({ sorted }, taken, bits) {
const entries = [];
for (const entry of sorted) {
if (entry.place >= taken)
continue;
const id = (0,identity .cz)(entry.id, bits);
const last = entries.at(-1);
if (last?.id === id)
entries[entries.length - 1] = { ...last, count: last.count + entry.count };
else
entries.push({ ...entry, id });
}
return entries;
}
const inBytes = (value) => value < 128 ? [value] : [(value % 128) + 128, ...inBytes(Math.floor(value / 128))];
;
const passing = ['success', 'neutral', 'skipped'];
const unlessCancelled = (decision, cancelled) => cancelled && passing.includes(decision.conclusion)
? {
...decision,
conclusion: 'cancelled',
result: undefined,
reason: `A job was cancelled, so what was reported may not be all: the conclusion is \`cancelled\`.`
}
: decision;
var external_node_crypto_ = __nccwpck_require__(7598);
var errors = __nccwpck_require__(5650);
var answers = __nccwpck_require__(5394);
var refusals = __nccwpck_require__(1512);
var retry = __nccwpck_require__(8475);
var publish_wire = __nccwpck_require__(6689);
;
const mostComments = 1000;
const comment_perPage = 100;
const sendings = 3;
async function keepComment(comment, target) {
const ground = { wire: (0,publish_wire .K)(target), target, comment };
try {
for (let sending = 1;; sending++) {
const known = await findComment(ground);
if (known !== undefined && isNewer(known, comment))
return { left: 'a newer run of the workflow has commented already' };
if (known === undefined && comment.onlyIfThere)
return { left: 'there is nothing to say' };
const body = `${markOf(comment)}\n${comment.body}`;
if (known?.body === body)
return { url: known.url };
const answer = known === undefined
? await ground.wire.once('POST', `${issues(target)}/${comment.pull}/comments`, { body })
: await ground.wire.ask('PATCH', `${issues(target)}/comments/${known.id}`, { body });
if (answer.status >= 200 && answer.status < 300)
return { url: String((0,answers .Ik)(answer.data)['html_url']) };
const { kind } = (0,retry .Pr)(answer, { now: target.clock.now(), attempt: sending });
if (kind !== 'lost' || sending >= sendings)
return { refused: refusalOf(ground, answer) };
await target.clock.sleep((0,retry .fu)(sending, target.clock.random));
}
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
return { refused: error.message };
}
}
async function pullOf(sha, target) {
const answer = await (0,publish_wire .K)(target).ask('GET', `/repos/${target.owner}/${target.repo}/commits/${sha}/pulls`);
const pulls = Array.isArray(answer.data) ? answer.data.map(answers .Ik) : [];
const number = pulls.find(pull => pull['state'] === 'open' && (0,answers .Ik)(pull['head'])['sha'] === sha)?.['number'];
return typeof number === 'number' ? number : undefined;
}
const issues = ({ owner, repo }) => `/repos/${owner}/${repo}/issues`;
const markOf = ({ name, runId, attempt }) => `<!-- verdict-comment:${hashOf(name)} run=${runId}.${attempt} -->`;
const hashOf = (name) => (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16);
async function findComment({ wire, target, comment }) {
for (let page = 1; page <= mostComments / comment_perPage; page++) {
const path = `${issues(target)}/${comment.pull}/comments?per_page=${comment_perPage}&page=${page}`;
const answer = await wire.ask('GET', path);
if (!Array.isArray(answer.data))
throw new errors .hD(refusalOf({ target }, answer), { status: answer.status, request: path });
const found = answer.data.flatMap(each => readComment(each, comment.name));
if (found[0] !== undefined)
return found[0];
if (answer.data.length < comment_perPage)
return undefined;
}
throw new errors .hD(`the pull request has more than ${mostComments} comments, and ours is not among the first; another one would be one too many`, { status: 200, request: issues(target) });
}
function readComment(data, name) {
const { id, body, html_url, user, author_association } = (0,answers .Ik)(data);
if (typeof id !== 'number' || typeof body !== 'string')
return [];
const [, hash, runId, attempt] = /^<!-- verdict-comment:([0-9a-f]{16}) run=(\d{1,19})\.(\d{1,9}) -->/.exec(body) ?? [];
const isTrusted = (0,answers .Ik)(user)['type'] === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(String(author_association));
if (hash !== hashOf(name) || !isTrusted)
return [];
return [{ id, body, url: String(html_url), runId: BigInt(runId), attempt: BigInt(attempt) }];
}
function isNewer(known, { runId, attempt }) {
if (!/^\d{1,19}$/.test(runId) || !/^\d{1,9}$/.test(attempt))
return false;
return known.runId === BigInt(runId) ? known.attempt > BigInt(attempt) : known.runId > BigInt(runId);
}
function refusalOf({ target }, answer) {
const said = `${answer.status}, “${(0,answers .bD)(answer.data)}”`;
if (answer.status !== 403 && answer.status !== 404)
return `the API did not take it (${said})`;
const needed = { headers: { 'x-accepted-github-permissions': 'pull_requests=write' } };
return `the token may not comment on pull requests of ${target.owner}/${target.repo} (${said}); give the job this permission:\n\n${(0,refusals .I)(needed)}`;
}
;
const jobSummaryBytes = 1024 * 1024;
const margin = 16 * 1024;
const jobSummaryBudget = jobSummaryBytes - margin;
const passes = (conclusion) => ['success', 'neutral', 'skipped'].includes(conclusion);
const wantsJobSummary = (when, conclusion) => when === 'always' || (when === 'failures' && !passes(conclusion));
;
const group = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f');
const count = (number, one, many = `${one}s`) => `${group(number)} ${number === 1 ? one : many}`;
;
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
var check_run = __nccwpck_require__(6051);
var model_tally = __nccwpck_require__(7977);
;
const outcomeIcons = {
passed: '✅',
failed: '❌',
errored: '💥',
flaky: '🎲',
skipped: '⏭️'
};
const severityIcons = { error: '❌', warning: '⚠️', info: 'ℹ️' };
var markdown = __nccwpck_require__(6205);
;
const section = (title, rows, word, lead) => ({
heading: title,
rows,
more: number => `… and ${count(number, `more ${word}`)}, not listed here.`,
...(lead === undefined ? {} : { lead })
});
;
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
.map(([severity, word]) => count(findings[severity], word));
const parts = [];
if ((0,model_tally .U)(outcomes) > 0)
parts.push(tests.join(', ') + (seconds > 0 ? ` in ${duration(seconds)}` : ''));
else if (testReports > 0)
parts.push('no tests');
if ((0,model_tally .V)(findings) > 0)
parts.push(found.join(', '));
return parts.length === 0 ? 'no problems found' : parts.join(' · ');
}
;
const icons = {
success: '✅',
neutral: '⚪',
skipped: '⏭️',
failure: '❌',
timed_out: '⌛',
cancelled: '🚫',
action_required: '❗'
};
const namesListed = 10;
const widestGrid = 8;
const legs_passes = ({ conclusion }) => conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped';
const some = (names) => names.length <= namesListed
? names.join(', ')
: `${names.slice(0, namesListed).join(', ')} and ${group(names.length - namesListed)} more`;
const saidBy = ({ legs }, escape) => legs === undefined ? '' : ` ${escape(`(in ${some(legs)})`)}`;
function legsLine({ legs, missing, absent }) {
const failing = legs.filter(leg => !legs_passes(leg)).map(({ name }) => name);
const seconds = legs.map(leg => leg.seconds);
const longest = Math.max(...seconds);
const parts = [
`**${group(legs.length - failing.length)} of ${count(legs.length + missing, 'leg')} passed**`,
...(failing.length === 0 ? [] : [`not: ${(0,markdown .Qq)(some(failing))}`]),
...(missing === 0 ? [] : [`missing: ${absent.length === 0 ? group(missing) : (0,markdown .Qq)(some(absent))}`]),
...(longest === 0
? []
: [`together ${duration(seconds.reduce((a, b) => a + b))}, the longest ${duration(longest)}`])
];
return `${parts.join('; ')}.`;
}
const legSections = (fanIn) => [legTable(fanIn), grid(fanIn)];
const shownOutcomes = ['errored', 'failed', 'flaky', 'passed', 'skipped'];
function legTable({ legs, missing, absent }) {
const columns = shownOutcomes.filter(each => each === 'passed' || legs.some(({ outcomes }) => outcomes[each] > 0));
const hasFindings = legs.some(({ findings }) => (0,model_tally .V)(findings) > 0);
const row = (cells) => ({ brief: `| ${cells.join(' | ')} |` });
const legRow = ({ name, conclusion, outcomes, findings, seconds, unreadable, unmatched }) => {
const faults = unreadable + unmatched.length;
return row([
`${(0,markdown .Qq)(name)}${faults === 0 ? '' : ` (${count(faults, 'report')} not read)`}`,
`${icons[conclusion]} ${conclusion}`,
group((0,model_tally .U)(outcomes)),
...columns.map(each => (outcomes[each] === 0 ? '' : group(outcomes[each]))),
...(hasFindings ? [(0,model_tally .V)(findings) === 0 ? '' : group((0,model_tally .V)(findings))] : []),
seconds > 0 ? duration(seconds) : ''
]);
};
const empty = Array(columns.length + (hasFindings ? 3 : 2)).fill('');
const lost = absent.length > 0 ? absent.map(name => (0,markdown .Qq)(name)) : missing > 0 ? [`${group(missing)} more`] : [];
const gravestFirst = legs.toSorted((a, b) => check_run .q.indexOf(a.conclusion) - check_run .q.indexOf(b.conclusion));
const rows = [
...gravestFirst.filter(leg => !legs_passes(leg)).map(legRow),
...lost.map(name => row([name, '❔ missing', ...empty])),
...gravestFirst.filter(legs_passes).map(legRow)
];
const head = [
'Leg',
'Result',
'Tests',
...columns.map(each => `${outcomeIcons[each]} ${each}`),
...(hasFindings ? ['Findings'] : []),
'Time'
];
return section('### Legs', rows, 'leg', `| ${head.join(' | ')} |\n| :-- | :-- | ${'--: | '.repeat(head.length - 2).trim()}`);
}
function grid({ legs, failing, moreFailing }) {
const title = '### Failing tests by leg';
if (legs.length < 2)
return section(title, [], 'test');
const rest = moreFailing === 0 ? [] : [{ brief: `\n… and ${count(moreFailing, 'more failing test')}.` }];
if (legs.length > widestGrid)
return section(title, [...failing.map(row => ({ brief: inWords(row, legs.length) })), ...rest], 'test');
const labels = shortNames(legs.map(({ name }) => name));
const rows = failing.map(({ name, outcomes }) => {
const cells = legs.map(leg => {
const outcome = outcomes.get(leg.name);
return outcome === undefined ? '' : `${outcomeIcons[outcome]} ${outcome}`;
});
return { brief: `| ${[(0,markdown .Qq)(name), ...cells].join(' | ')} |` };
});
const lead = `| Test | ${labels.map(label => (0,markdown .Qq)(label)).join(' | ')} |\n| :-- | ${':-: | '.repeat(labels.length).trim()}`;
return section(title, [...rows, ...rest], 'test', lead);
}
function inWords({ name, outcomes }, legs) {
const failing = [...outcomes].filter(([, outcome]) => (0,model_report .DI)(outcome)).map(([leg]) => leg);
const where = failing.length === legs
? `in all ${group(legs)} legs`
: `in ${group(failing.length)} of ${group(legs)} legs: ${(0,markdown .Qq)(some(failing))}`;
return `- ${outcomeIcons.failed} **${(0,markdown .Qq)(name)}** fails ${where}`;
}
function shortNames(names) {
const parts = names.map(name => /^(.*) \((.*)\)$/s.exec(name));
return parts.every(part => part?.[1] === parts[0]?.[1] && part !== null) ? parts.map(part => part[2]) : names;
}
function merged(rows) {
const counts = new Map();
for (const { brief } of rows)
counts.set(brief, (counts.get(brief) ?? 0) + 1);
return [...counts].map(([brief, times]) => ({ brief: times === 1 ? brief : `${brief} (${group(times)} times)` }));
}
var plain = __nccwpck_require__(42);
;
const levels = { error: 'failure', warning: 'warning', info: 'notice' };
const heading = (problem) => problem.test !== undefined
? (0,model_report .UU)(problem.test)
: (problem.title ?? [problem.source, problem.code?.value].filter(part => part !== undefined).join(' '));
const annotation_timesSaid = ({ repeated = 1 }) => (repeated > 1 ? `\n(reported ${repeated} times)` : '');
const legsSaid = (problem) => saidBy(problem, plain .pj).replace(/^ /, '\n');
function annotationOf(problem, limits) {
const { path, start, end } = problem.location;
const startLine = Math.max(1, start?.line ?? 1);
const endLine = Math.max(startLine, end?.line ?? startLine);
const startColumn = start?.column;
const columns = startLine === endLine && startColumn !== undefined && startColumn >= 1
? { start_column: startColumn, end_column: Math.max(startColumn, (end?.column ?? startColumn + 1) - 1) }
: {};
const title = fitCharacters((0,plain .TN)(heading(problem), 1000), limits.annotationTitleCharacters);
const message = ((0,plain .pj)(problem.message).trim() || title || 'no message') + annotation_timesSaid(problem) + legsSaid(problem);
const details = (0,plain .pj)(problem.details ?? '').trim();
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
;
function writtenLater(brief, full) {
let line;
let whole;
return {
get brief() {
return (line ??= brief());
},
get full() {
return (whole ??= full?.());
}
};
}
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
;
function deploymentLine({ url, environment }) {
if (url === '' && environment === '')
return '';
const where = url === '' ? '' : ` ${(0,markdown .nf)((0,markdown .Qq)(url.replace(/^https?:\/\//i, '').replace(/\/$/, ''), 200), url)}`;
return `On the deployment${where}${environment === '' ? '' : ` (${(0,markdown .Qq)(environment, 100)})`}.`;
}
;
const emptyGallery = { images: [], ofTests: new Map(), notes: [] };
;
function blobUrl(place, { path, start, end }) {
const file = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
const from = start === undefined ? '' : `#L${start.line}`;
const to = start !== undefined && end !== undefined && end.line > start.line ? `-L${end.line}` : '';
return `${place.serverUrl}/${place.owner}/${place.repo}/blob/${place.headSha}/${file}${from}${to}`;
}
function locationLink(place, location) {
const label = (0,markdown .aY)(location.path + (location.start === undefined ? '' : `:${location.start.line}`));
return /^(?:[A-Za-z]:)?[\\/]/.test(location.path) ? label : (0,markdown .nf)(label, blobUrl(place, location));
}
;
const traceCharacters = 4000;
const failuresOfTest = 5;
const valueCharacters = 60;
function failures(problems, story) {
const rows = (some) => byTest(some).map(each => failureRow(each, story));
const whole = (title, some) => ({
...section(title, some, 'failure'),
wholeFirst: true
});
const flaky = problems.filter(problem => problem.knownFlaky === true);
const others = problems.filter(problem => problem.knownFlaky !== true);
const listedFlaky = section('### Known to be flaky', rows(flaky), 'failure');
return [
whole('### New failures', rows(others.filter(problem => problem.standing === 'new'))),
whole('### Failures', rows(others.filter(problem => problem.standing === undefined))),
whole('### Still failing', rows(others.filter(problem => problem.standing === 'known'))),
listedFlaky
];
}
function byTest(problems) {
const tests = new Map();
for (const problem of problems) {
const some = tests.get(problem.test);
if (some === undefined)
tests.set(problem.test, [problem]);
else
some.push(problem);
}
return [...tests.values()];
}
function failureRow(some, story) {
const [problem] = some;
const test = problem.test;
const brief = () => {
const place = problem.location === undefined ? '' : ` in ${locationLink(story.place, problem.location)}`;
const said = inOneLine(problem);
return `- ${outcomeIcons[test.outcome]} **${(0,markdown .Qq)((0,model_report .UU)(test))}**${place}${said === '' ? '' : `: ${(0,markdown .Qq)(said, 200)}`}${problems_timesSaid(problem)}${saidBy(problem, markdown .Qq)}${others(some)}`;
};
return writtenLater(brief, () => wholeFailures(some, story));
}
const others = ({ length }) => (length === 1 ? '' : ` (and ${group(length - 1)} more)`);
function inOneLine({ message, expected, actual }) {
const line = (0,plain .TM)(message);
const isShort = (value) => value.length <= valueCharacters && !/[\n\r]/.test(value.trim());
if (expected === undefined || actual === undefined || !isShort(expected) || !isShort(actual))
return line;
if (line.includes(expected.trim()) && line.includes(actual.trim()))
return line;
const values = `expected ${expected.trim() || 'nothing'}, got ${actual.trim() || 'nothing'}`;
return line === '' ? values : `${line} (${values})`;
}
function wholeFailures(some, { place, gallery }) {
const [problem] = some;
const said = inOneLine(problem);
const test = problem.test;
const more = some.length - failuresOfTest;
return (0,markdown .zH)(`${outcomeIcons[test.outcome]} <b>${(0,markdown .qy)((0,model_report .UU)(test))}</b>${said === '' ? '' : `: ${(0,markdown .qy)(said, 160)}`}${problems_timesSaid(problem)}${saidBy(problem, markdown .qy)}${others(some)}`, [
...some
.slice(0, failuresOfTest)
.flatMap((each, index) => wholeFailure(each, { place, seconds: index === 0 ? (test.seconds ?? 0) : 0 })),
...(more > 0 ? [`… and ${count(more, 'more failure')} of this test.`] : []),
attachments(test, gallery)
]
.filter(part => part !== '')
.join('\n\n'));
}
function wholeFailure(problem, { place, seconds }) {
const { details: trace, location, message } = problem;
const where = location === undefined ? [] : [locationLink(place, location)];
const facts = [...where, ...(seconds > 0 ? [duration(seconds)] : [])].join(' · ');
const told = trace === undefined ? message : trace.includes(message) ? trace : `${message}\n\n${trace}`;
return [facts, sourceLine(problem), difference(problem), (0,markdown .EU)(shortened(withoutLibraries((0,plain .pj)(told))))];
}
const librariesFolded = 3;
function withoutLibraries(trace) {
const lines = [];
let folded = [];
const unfold = () => {
if (folded.length < librariesFolded)
lines.push(...folded);
else
lines.push(`    … (${group(folded.length)} frames of libraries)`);
folded = [];
};
for (const line of trace.split('\n')) {
const isFrame = line.trimStart().startsWith('at ');
if (isFrame && /[\\/]node_modules[\\/]|[ (]node:|\(<anonymous>\)/.test(line))
folded.push(line);
else {
unfold();
lines.push(line);
}
}
unfold();
return lines.join('\n');
}
const imagesOfFailure = 4;
const filesOfFailure = 20;
function attachments(test, gallery = emptyGallery) {
const all = test.attachments ?? [];
const images = gallery.ofTests.get(test) ?? [];
const named = all.slice(0, filesOfFailure).map(({ name, path }) => (0,markdown .aY)(name === '' ? path : name));
const more = all.length > named.length ? ` and ${all.length - named.length} more` : '';
return [
...images.slice(0, imagesOfFailure).map(({ alt, image_url }) => (0,markdown .Sl)(alt, image_url)),
...(all.length > images.length ? [`Attachments: ${named.join(', ')}${more}`] : [])
].join('\n\n');
}
const sourceLine = ({ sourceLine: line, details: trace = '', location }) => line === undefined || trace.includes(line) ? '' : (0,markdown .EU)(`${location.start.line} │ ${line}`);
function difference({ expected, actual }) {
if (expected === undefined || actual === undefined)
return '';
const marked = (sign, value) => (0,plain .pj)(value)
.split('\n')
.map(line => `${sign} ${line}`)
.join('\n');
return (0,markdown .EU)(shortened(`${marked('-', expected)}\n${marked('+', actual)}`), 'diff');
}
const shortened = (value) => value.length <= traceCharacters
? value
: `${value.slice(0, traceCharacters).replace(/[\ud800-\udbff]$/, '')}\n… (${group(value.length - traceCharacters)} more characters)`;
const problems_timesSaid = ({ repeated = 1 }) => (repeated > 1 ? ` (reported ${group(repeated)} times)` : '');
function findings(problems, place) {
const of = (standing) => findingRows(problems.filter(problem => problem.standing === standing), place);
return [
section('### New findings', of('new'), 'new finding'),
section('### Findings', of(undefined), 'finding'),
section('### Known findings', of('known'), 'known finding')
];
}
const findingRows = (problems, place) => problems.map((problem) => {
const brief = () => {
const where = problem.location === undefined ? '' : `${locationLink(place, problem.location)}: `;
const rule = problem.code === undefined ? '' : ` ${(0,markdown .nf)((0,markdown .aY)(problem.code.value), problem.code.url ?? '')}`;
const message = problem.message.trim() === '' ? heading(problem) : problem.message;
return `- ${severityIcons[problem.severity]} ${where}${(0,markdown .Qq)(message)}${rule}${problems_timesSaid(problem)}${saidBy(problem, markdown .Qq)}`;
};
const trace = problem.location === undefined ? problem.details : undefined;
return trace === undefined
? writtenLater(brief)
: writtenLater(brief, () => `${brief()}\n\n${(0,markdown .zH)('details', (0,markdown .EU)(shortened(trace)))}`);
});
;
const reportsListed = 20;
const timeSaid = (seconds) => (seconds > 0 ? duration(seconds) : '');
const reportName = ({ file, leg }) => leg === undefined ? (0,markdown .aY)(file) : `${(0,markdown .Qq)(leg.name)}: ${(0,markdown .aY)(file)}`;
const tables_shownOutcomes = ['errored', 'failed', 'flaky', 'passed', 'skipped'];
function totalsTable(reports, { totals, fanIn, changes }) {
const before = changes?.outcomes ?? totals.outcomes;
const columns = tables_shownOutcomes.filter(each => each === 'passed' || totals.outcomes[each] > 0 || (before[each] > 0 && (0,model_tally .U)(totals.outcomes) > 0));
const compared = (now, then) => now === then ? group(now) : `${group(now)} (${now > then ? '+' : '−'}${group(Math.abs(now - then))})`;
const cells = (counts) => columns.map(each => group(counts[each]));
const head = ['', 'Tests', ...columns.map(each => `${outcomeIcons[each]} ${each}`), 'Time'];
const line = (label, counts, seconds) => [
label,
group((0,model_tally .U)(counts)),
...cells(counts),
timeSaid(seconds)
];
const tested = reports.filter(({ tally }) => (0,model_tally .U)(tally.outcomes) > 0);
const each = fanIn !== undefined || tested.length < 2 || tested.length > reportsListed
? []
: tested.map(report => line(reportName(report), report.tally.outcomes, report.tally.seconds));
return (0,markdown .tp)(head, `l${'r'.repeat(head.length - 1)}`, [
...each,
[
'**All tests**',
compared((0,model_tally .U)(totals.outcomes), (0,model_tally .U)(before)),
...columns.map(outcome => compared(totals.outcomes[outcome], before[outcome])),
timeSaid(totals.seconds)
]
]);
}
function suites(reports) {
const all = [...suitesByName(reports)];
if (all.length < 2)
return section('', [], 'suite');
const columns = tables_shownOutcomes.filter(each => all.some(([, { outcomes }]) => outcomes[each] > 0));
const rows = all
.map(([name, { outcomes, seconds }]) => ({ name, outcomes, seconds, failing: outcomes.failed + outcomes.errored }))
.sort((a, b) => b.failing - a.failing)
.map(({ name, outcomes, seconds, failing }) => {
const counts = columns.map(each => (outcomes[each] === 0 ? '' : group(outcomes[each])));
const label = `${failing > 0 ? outcomeIcons.failed : outcomeIcons.passed} ${(0,markdown .Qq)(name === '' ? '(no suite)' : name)}`;
return { brief: `| ${[label, ...counts, timeSaid(seconds)].join(' | ')} |` };
});
const lead = `| ${['Suite', ...columns, 'Time'].join(' | ')} |\n| :-- | ${'--: | '.repeat(columns.length)}--: |`;
return section('### Suites', rows, 'suite', lead);
}
function suitesByName(reports) {
const apart = reports.filter(({ leg }) => leg === undefined).flatMap(({ tally }) => [...tally.suites]);
const shared = new Map();
for (const [name, { outcomes, seconds }] of reports.flatMap(({ leg, tally }) => leg === undefined ? [] : [...tally.suites])) {
const before = shared.get(name);
const sum = (outcome) => outcomes[outcome] + (before?.outcomes[outcome] ?? 0);
shared.set(name, {
outcomes: {
errored: sum('errored'),
failed: sum('failed'),
flaky: sum('flaky'),
skipped: sum('skipped'),
passed: sum('passed')
},
seconds: seconds + (before?.seconds ?? 0)
});
}
return [...apart, ...shared];
}
function rules(problems) {
const counts = new Map();
for (const { test, source, code: rule, repeated = 1 } of problems) {
if (test !== undefined || rule === undefined)
continue;
const key = `${source}\0${rule.value}`;
const entry = counts.get(key) ?? { label: `${(0,markdown .nf)((0,markdown .aY)(rule.value), rule.url ?? '')} (${(0,markdown .Qq)(source)})`, number: 0 };
entry.number += repeated;
counts.set(key, entry);
}
const sorted = [...counts.values()].sort((a, b) => b.number - a.number);
if (sorted.length < 2 || sorted[0].number === 1)
return section('', [], 'rule');
const rows = sorted.map(({ label, number }) => ({ brief: `| ${label} | ${group(number)} |` }));
return section('### By rule', rows, 'rule', '| Rule | Findings |\n| :-- | --: |');
}
const worthNaming = 1 / 20;
function slowest(reports) {
const tests = reports
.flatMap(({ tally, leg }) => tally.slowest.map(test => ({ ...test, leg })))
.sort((a, b) => b.seconds - a.seconds)
.filter(({ seconds }, _, [slowest]) => seconds > 0 && seconds >= slowest.seconds * worthNaming);
const rows = tests.slice(0, 10).map(({ name, seconds, leg }) => ({
brief: `- ${duration(seconds)}: ${(0,markdown .Qq)(name)}${leg === undefined ? '' : ` in ${(0,markdown .Qq)(leg.name)}`}`
}));
return tests.length < 2 ? section('', [], 'test') : section('### Slowest tests', rows, 'test');
}
;
function opening(story) {
const { decision, reports } = story;
const { totals } = decision;
const { deployment } = story.place;
const parts = [decision.reason, ...(deployment === undefined ? [] : [deploymentLine(deployment)])].filter(Boolean);
if (decision.fanIn !== undefined)
parts.push(legsLine(decision.fanIn));
if (decision.changes !== undefined)
parts.push([changesLine({ ...decision, changes: decision.changes }, story.place), ...comparisonNotes(decision.changes)].join(' '));
if (decision.baselineNote !== undefined)
parts.push((0,markdown .Qq)(decision.baselineNote, 500));
if (totals.testReports > 0)
parts.push(totalsTable(reports, decision));
if (story.gallery !== undefined)
parts.push(...galleryNotes(story.gallery));
return parts.join('\n\n');
}
function galleryNotes({ notes, artifactsUrl }) {
if (notes.length === 0)
return [];
const instead = artifactsUrl === undefined ? '' : ` ${(0,markdown .nf)('The artifacts of the run', artifactsUrl)} may have them.`;
return [(0,markdown .Qq)(notes.join(' '), 1000) + instead];
}
function sections(story) {
const { reports, place } = story;
const { problems, fanIn } = story.decision;
const cases = reports.flatMap(report => report.cases);
return [
faults(story),
...(fanIn === undefined ? [] : legSections(fanIn)),
...failures(problems.filter(problem => problem.test !== undefined), story),
...findings(problems.filter(problem => problem.test === undefined), place),
section('### Fixed', fixedRows(story.decision), 'fixed test'),
section('### Flaky', [...merged(cases.filter(each => each.outcome === 'flaky').map(flakyRow)), ...healedRows(story.decision)], 'flaky test'),
rules(problems),
suites(reports),
slowest(reports),
section('### Skipped', merged(cases.filter(each => each.outcome === 'skipped').map(skippedRow)), 'skipped test'),
section('### Remarks on the reports', reports.flatMap(warningRows), 'remark')
];
}
function faults({ reports, unmatched, decision }) {
const elsewhere = decision.fanIn?.legs.flatMap(leg => leg.unmatched.map(glob => ({ leg: leg.name, glob }))) ?? [];
const rows = [
...unmatched.map(glob => ({
brief: `- No file matches ${(0,markdown .aY)(glob)}. Was the report written, and is the path right?`
})),
...elsewhere.map(({ leg, glob }) => ({ brief: `- No file matches ${(0,markdown .aY)(glob)} in ${(0,markdown .Qq)(leg)}.` })),
...reports.flatMap(({ unreadable, leg }) => unreadable === null
? []
: [{ brief: `- ${leg === undefined ? '' : `${(0,markdown .Qq)(leg.name)}: `}${(0,markdown .Qq)(unreadable, 1000)}` }])
];
return section('### Not read', rows, 'report');
}
function changesLine({ changes, totals }, place) {
const { newFailures, stillFailing, fixed, addedTests, removedTests, newFindings, fixedFindings } = changes;
const hasTests = (0,model_tally .U)(totals.outcomes) + (0,model_tally .U)(changes.outcomes) > 0;
const hasFindings = (0,model_tally .V)(totals.findings) + (0,model_tally .V)(changes.findings) > 0;
const parts = [
...(newFailures === undefined || !hasTests ? [] : [count(newFailures, 'new failure')]),
...(stillFailing > 0 ? [`${group(stillFailing)} still failing`] : []),
...(fixed > 0 ? [`${group(fixed)} fixed`] : []),
...(addedTests ? [`${count(addedTests, 'test')} added`] : []),
...(removedTests ? [`${count(removedTests, 'test')} removed`] : []),
...(newFindings === undefined || !hasFindings ? [] : [count(newFindings, 'new finding')]),
...(fixedFindings ? [`${count(fixedFindings, 'finding')} gone`] : [])
];
const base = (0,markdown .nf)((0,markdown .aY)(changes.sha.slice(0, 7)), changes.url || `${place.serverUrl}/${place.owner}/${place.repo}/commit/${changes.sha}`);
return `Compared with ${base}: **${parts.length === 0 ? (hasTests || hasFindings ? 'not enough is known to tell' : 'nothing to compare') : parts.join(', ')}**.`;
}
function comparisonNotes({ byCounts, untold }) {
const unknown = untold.tests + untold.findings;
return [
...(byCounts === 0
? []
: [
`${count(byCounts, 'finding')} ${byCounts === 1 ? 'is' : 'are'} compared by how many their rule had in their file, since the base has too many to list each.`
]),
...(unknown === 0
? []
: [
`Whether ${count(unknown, 'problem')} ${unknown === 1 ? 'is' : 'are'} new cannot be told, since the base had more than its check run holds: ${unknown === 1 ? 'it counts' : 'they count'} as new.`
])
];
}
const fixedRows = ({ changes }) => (changes?.fixedNames ?? []).map(name => ({ brief: `- ${(0,markdown .Qq)(name)}` }));
const healedRows = ({ healed }) => healed.count === 0
? []
: [
...healed.names.map(name => ({
brief: `- **${(0,markdown .Qq)(name)}** failed at an earlier attempt on this commit and passes now`
})),
...(healed.count > healed.names.length
? [
{
brief: `- ${count(healed.count - healed.names.length, 'more test')} failed at an earlier attempt on this commit and pass now`
}
]
: [])
];
const flakyRow = (test) => {
const attempts = test.attempts ?? test.diagnostics.length + 1;
const message = (0,plain .TM)(test.diagnostics[0]?.message ?? '');
return {
brief: `- **${(0,markdown .Qq)((0,model_report .UU)(test))}** passed at attempt ${attempts}${message === '' ? '' : `: ${(0,markdown .Qq)(message, 200)}`}`
};
};
const skippedRow = (test) => ({
brief: `- ${(0,markdown .Qq)((0,model_report .UU)(test))}${test.reason === undefined || test.reason.trim() === '' ? '' : `: ${(0,markdown .Qq)(test.reason, 200)}`}`
});
const warningRows = (report) => report.warnings.map(warning => ({ brief: `- ${reportName(report)}: ${(0,markdown .Qq)(warning, 1000)}` }));
;
const shareOfOwnMarkdown = 0.5;
const shareOfExactDigest = 0.75;
const shareOfDigest = 0.375;
function renderCheckRun(story, frame) {
const { limits } = frame;
const exact = frame.digest(limits.textBytes * shareOfExactDigest);
const reserved = exact.isExact ? byteLength(exact.comment) : limits.textBytes * shareOfDigest;
const pages = [limits.summaryBytes, Math.floor(limits.textBytes - reserved) - 2];
const { summary, text: overflow } = renderSummary(story, { own: frame.summary, pages });
const { comment } = exact.isExact ? exact : frame.digest(limits.textBytes - byteLength(overflow) - 2);
const text = [overflow, comment].filter(part => part !== '').join('\n\n');
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
const nothingRead = unreadable === reports.length && headline(decision.totals) === headline(nothing);
return [
...(reports.length === 0 ? ['no reports found'] : nothingRead ? [] : [headline(decision.totals)]),
...(unmatched.length > 0 && reports.length > 0 ? [`${count(unmatched.length, 'glob')} without a file`] : []),
...(unreadable > 0 ? [`${count(unreadable, 'report')} not read whole`] : []),
...(decision.omitted > 0 ? [`${count(decision.omitted, 'annotation')} omitted`] : [])
].join(' · ');
}
const nothing = {
outcomes: { errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0 },
findings: { error: 0, warning: 0, info: 0 },
seconds: 0,
reports: 1,
testReports: 0
};
function renderSummary(story, { own, pages: [first, second] }) {
const ours = opening(story);
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
return `${count(annotated.length, 'problem')} of ${annotated.length + omitted} with a place ${annotated.length === 1 ? 'is' : 'are'} annotated; ${omitted} omitted by \`annotations\`, \`max-annotations\` or \`max-annotations-per-file\`.`;
}
function logLines(story, most) {
const { problems } = story.decision;
const lines = problems.slice(0, most).map(problem => {
const { location, message, severity, test } = problem;
const where = location === undefined ? '' : ` ${location.path}${location.start === undefined ? '' : `:${location.start.line}`}`;
const name = test === undefined ? '' : ` [${(0,model_report .UU)(test)}]`;
return (0,plain .TN)(`${severity}${where}${(0,plain .Is)(`${name} ${message}`)}`, 500);
});
return problems.length > most ? [...lines, `… and ${count(problems.length - most, 'more problem')}`] : lines;
}
;
const commentBytes = 16 * 1024;
const comment_icons = {
success: '✅',
neutral: '⚠️',
skipped: '⏭️',
failure: '❌',
action_required: '❗',
cancelled: '🚫',
timed_out: '⏱️'
};
function renderComment(story, { checkRun, url, isGreen }) {
const name = (0,markdown .Qq)(checkRun.name);
const line = `${comment_icons[checkRun.conclusion]} ${url === undefined ? name : (0,markdown .nf)(name, url)}: ${(0,markdown .Qq)(checkRun.title)} at ${(0,markdown .aY)(checkRun.head_sha.slice(0, 7))}`;
if (isGreen)
return line;
const { summary } = renderSummary(story, { own: '', pages: [commentBytes, 0] });
return `### ${line}\n\n${summary}`;
}
var target_0 = __nccwpck_require__(6644);
;
const patience = 30;
async function commentOn(world, { story, checkRun, landing, context, inputs, redact }) {
const { log } = world;
if (inputs.comment === 'never' || 'withheld' in landing || inputs.token === '')
return;
if (context.readOnly !== undefined) {
log.info(`No comment: ${context.readOnly}.`);
return;
}
const timeout = Math.min(inputs.timeout, patience);
const target = (0,target_0 .$)(world, context, { ...inputs, api: 'github', timeout, name: checkRun.name });
const pull = context.pullRequest ?? (await pullOf(context.headSha, target).catch(() => undefined));
if (pull === undefined) {
log.info(`No comment: no open pull request has the commit ${context.headSha}.`);
return;
}
const isGreen = passes(checkRun.conclusion);
const url = 'published' in landing ? landing.published.url : undefined;
const commented = await keepComment({
pull,
name: checkRun.name,
body: redact(renderComment(story, { checkRun, url, isGreen })),
runId: context.runId,
attempt: context.runAttempt,
onlyIfThere: isGreen && inputs.comment === 'failures'
}, target);
if ('url' in commented)
log.info(`The comment: ${commented.url}`);
else if ('left' in commented)
log.info(`No comment: ${commented.left}.`);
else
log.warning(`No comment: ${commented.refused}`);
}
;
function distanceFromDiff({ location }, diff) {
const ranges = location && diff?.get(location.path);
if (ranges === undefined)
return 2;
const line = location?.start?.line;
return line !== undefined && ranges.some(({ first, last }) => first <= line && line <= last) ? 0 : 1;
}
;
const standingRank = ({ standing, knownFlaky }) => knownFlaky === true ? 2 : standing === 'known' ? 1 : 0;
function chooseAnnotated(problems, { least, most, mostPerFile = Infinity, diff }) {
const placed = problems.filter(problem => problem.location !== undefined);
const grave = placed
.filter(problem => (0,diagnostic .z)(problem.severity, least) <= 0)
.sort((a, b) => (0,diagnostic .z)(a.severity, b.severity) ||
standingRank(a) - standingRank(b) ||
distanceFromDiff(a, diff) - distanceFromDiff(b, diff));
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
;
function compare(reports, problems, { baseline, annotationOf, diff }) {
const { complete, bits } = baseline;
const annotated = new Map(baseline.annotations);
const wasAnnotated = (problem) => {
if (annotated.size === 0 || annotationOf === undefined || problem.location === undefined)
return false;
return takeOne(annotated, annotationIdentity(annotationOf(problem)));
};
const shortIdOf = (test) => (0,identity .cz)((0,identity .tv)((0,identity .ls)(test)), bits);
const ofTests = new Map();
for (const problem of problems) {
const { test } = problem;
if (test === undefined || ofTests.get(test) !== undefined)
continue;
const isKnown = baseline.failing.has(shortIdOf(test)) || (!complete.failing && wasAnnotated(problem));
ofTests.set(test, isKnown ? 'known' : complete.failing ? 'new' : undefined);
}
const found = problems.filter(({ test }) => test === undefined);
const ofFindings = standingsOf(found, { baseline, diff, wasAnnotated });
const judged = problems.map((problem) => {
const standing = problem.test === undefined ? ofFindings.standings.get(problem) : ofTests.get(problem.test);
return standing === undefined ? { ...problem, untold: true } : { ...problem, standing };
});
const cases = reports.flatMap(report => report.cases);
const failing = new Set(cases.filter(({ outcome }) => (0,model_report .DI)(outcome)).map(shortIdOf));
const skipped = new Set(cases.filter(({ outcome }) => outcome === 'skipped').map(shortIdOf));
const present = new Set();
for (const { tally } of reports)
for (let at = 0; at < tally.identities.length; at++)
present.add((0,identity .cz)((0,identity .WN)(tally.identities, at), bits));
const fixed = [...baseline.failing].filter(id => present.has(id) && !failing.has(id) && !skipped.has(id));
const stillFailing = [...baseline.failing].filter(id => failing.has(id)).length;
const wasThere = (id) => baseline.failing.has(id) || baseline.others.has(id);
const before = [...baseline.failing, ...baseline.others];
const untold = {
tests: [...ofTests.values()].filter(standing => standing === undefined).length,
findings: found.length - ofFindings.standings.size
};
const newFindings = [...ofFindings.standings.values()].filter(standing => standing === 'new').length;
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
addedTests: complete.tests ? [...present].filter(id => !wasThere(id)).length : undefined,
removedTests: complete.tests ? before.filter(id => !present.has(id)).length : undefined,
newFindings: untold.findings === 0 ? newFindings : undefined,
fixedFindings: ofFindings.gone,
byCounts: ofFindings.byCounts,
untold
}
};
}
function standingsOf(found, { baseline: { bits, complete, fingerprints, groups }, diff, wasAnnotated }) {
const standings = new Map();
const left = new Map(fingerprints);
const leftOfGroup = new Map(groups);
const counted = new Map();
const rest = found.filter(problem => {
const known = takeOne(left, (0,identity .cz)(fingerprint(problem), bits));
if (known) {
standings.set(problem, 'known');
takeOne(leftOfGroup, (0,identity .cz)(ruleInFile(problem), bits));
}
return !known;
});
for (const problem of rest) {
const rank = diagnostic .g.indexOf(problem.severity);
const group = (0,identity .cz)(ruleInFile(problem), bits);
if (rank < complete.findings)
standings.set(problem, 'new');
else if (groups.has(group)) {
const some = counted.get(group);
if (some === undefined)
counted.set(group, [problem]);
else
some.push(problem);
}
else if (rank < complete.groups)
standings.set(problem, 'new');
else if (wasAnnotated(problem))
standings.set(problem, 'known');
}
let byCounts = 0;
for (const [group, some] of counted) {
const farthestFirst = some.toSorted((a, b) => distanceFromDiff(b, diff) - distanceFromDiff(a, diff));
for (const problem of farthestFirst)
standings.set(problem, takeOne(leftOfGroup, group) ? 'known' : 'new');
byCounts += some.length;
}
const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
const gone = complete.findings === 3 ? sum(left) : complete.groups === 3 ? sum(leftOfGroup) : undefined;
return { standings, gone, byCounts };
}
function takeOne(counts, id) {
const number = counts.get(id) ?? 0;
if (number > 0)
counts.set(id, number - 1);
return number > 0;
}
var model_result = __nccwpck_require__(3006);
;
function occurrences(totals, problems, faults) {
const { outcomes, findings } = totals;
const tests = (0,model_tally .U)(outcomes);
const flaky = testsOf(problems.filter(problem => problem.knownFlaky === true));
const fresh = problems.filter(({ standing, untold, knownFlaky }) => (standing === 'new' || untold === true) && knownFlaky !== true);
return {
failed: outcomes.failed - flaky.filter(test => test.outcome === 'failed').length,
errored: outcomes.errored - flaky.filter(test => test.outcome === 'errored').length,
error: findings.error,
warning: findings.warning,
notice: findings.info,
flaky: outcomes.flaky + faults.healed,
'skipped-only': tests > 0 && outcomes.skipped === tests ? tests : 0,
'no-tests': totals.testReports > 0 && tests === 0 ? totals.testReports : 0,
'known-flaky': flaky.length,
'new-failures': testsOf(fresh).length,
'new-errors': fresh.filter(problem => problem.test === undefined && problem.severity === 'error').length,
'no-baseline': faults.noBaseline,
missing: faults.missing,
'no-reports': faults.unmatched,
unreadable: faults.unreadable
};
}
function conclude(occurred, table) {
const present = model_result .Xv.filter(result => occurred[result] > 0);
const conclusion = check_run .q.find(each => present.some(result => table[result] === each)) ?? 'success';
const result = present.find(each => table[each] === conclusion);
if (result === undefined)
return { conclusion, result, reason: 'Everything that was reported passed.' };
return {
conclusion,
result,
reason: `${sentences[result](occurred[result])}${besides(result, occurred)}: \`${result}\` leads to \`${conclusion}\`.`
};
}
const testsOf = (problems) => [
...new Set(problems.flatMap(({ test }) => (test === undefined ? [] : [test])))
];
const besides = (result, occurred) => (result === 'failed' || result === 'errored') && occurred['known-flaky'] > 0
? `, besides ${group(occurred['known-flaky'])} that ${occurred['known-flaky'] === 1 ? 'is' : 'are'} known to be flaky`
: '';
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
'no-baseline': () => 'There is no baseline to tell new from known by',
missing: number => `${count(number, 'report or test', 'reports or tests')} fewer than expected`,
'skipped-only': number => (number === 1 ? 'The only test was skipped' : `All ${group(number)} tests were skipped`),
'no-tests': number => `${count(number, 'test report was', 'test reports were')} read, and no test is in ${number === 1 ? 'it' : 'them'}`,
'no-reports': number => `${count(number, 'line', 'lines')} of \`reports\` found no file`,
unreadable: number => `${count(number, 'report', 'reports')} could not be read whole`
};
;
function withoutDuplicates(problems) {
const tests = new Map();
const several = testsWithSeveral(problems);
const firsts = new Map();
const kept = [];
const keyOf = (problem) => {
const { test, legs } = problem;
const who = test === undefined ? null : legs === undefined ? tests.get(test) : nameOf(test);
return JSON.stringify([who, ...sayingOf(problem)]);
};
for (const problem of problems) {
const { test, legs, message } = problem;
if (test !== undefined && legs === undefined && !several.has(test)) {
kept.push(problem);
continue;
}
if (test !== undefined && !tests.has(test))
tests.set(test, tests.size);
const known = firsts.get(message);
if (known === undefined) {
firsts.set(message, kept.push(problem) - 1);
continue;
}
const sayings = typeof known === 'number' ? new Map([[keyOf(kept[known]), known]]) : known;
firsts.set(message, sayings);
const key = keyOf(problem);
const first = sayings.get(key);
if (first === undefined)
sayings.set(key, kept.push(problem) - 1);
else
kept[first] = saidAgain(kept[first], problem);
}
return kept;
}
function testsWithSeveral(problems) {
const seen = new Set();
const several = new Set();
for (const { test } of problems)
if (test !== undefined) {
if (seen.has(test))
several.add(test);
seen.add(test);
}
return several;
}
function sayingOf({ test, location, message, details, severity, source, code, standing }) {
const place = location && [location.path, location.start?.line];
if (test !== undefined)
return [place, message, place === undefined ? details : undefined];
const from = place === undefined ? [details] : [...place, location?.start?.column];
return [severity, source, code?.value, message, standing, ...from];
}
const nameOf = ({ suites, className, name, file }) => [suites, className, name, file];
function saidAgain(first, again) {
const known = new Set(first.legs);
const others = (again.legs ?? []).filter(leg => !known.has(leg));
return others.length > 0 ? { ...first, legs: [...known, ...others] } : { ...first, repeated: (first.repeated ?? 1) + 1 };
}
;
const mostCombinations = 1024;
function absentLegs(legs, missing) {
const jobs = new Map();
for (const leg of legs) {
const key = JSON.stringify([leg.job, leg.values.length]);
jobs.set(key, [...(jobs.get(key) ?? []), leg]);
}
const free = [...jobs.values()].flatMap(same => {
const there = new Set(same.map(({ values }) => JSON.stringify(values)));
const columns = same[0].values.map((_, at) => [...new Set(same.map(({ values }) => values[at]))]);
if (columns.length === 0 || columns.reduce((size, column) => size * column.length, 1) > mostCombinations)
return [];
let product = [[]];
for (const column of columns)
product = product.flatMap(start => column.map(value => [...start, value]));
return product
.filter(values => !there.has(JSON.stringify(values)))
.map(values => `${same[0].job} (${values.join(', ')})`);
});
return free.length === missing ? free : [];
}
;
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
const testReports = reports.filter(report => report.tests || (0,model_tally .U)(report.tally.outcomes) > 0).length;
return { outcomes, findings, seconds, reports: reports.length, testReports };
}
;
const mostRows = 200;
function fanIn({ legs, reports, problems, conclusions, missing }) {
if (legs.length === 0)
return undefined;
const reportsOf = groupByLeg(reports, ({ leg }) => leg?.name);
const problemsOf = groupByLeg(problems, each => each.legs?.[0]);
const results = legs.map(({ name, unmatched, cancelled, missing: short = 0 }) => {
const own = reportsOf.get(name) ?? [];
const totals = addUp(own);
const { outcomes: counts, findings, seconds } = totals;
const unreadable = own.filter(each => each.unreadable !== null).length;
const faults = { unmatched: unmatched.length, unreadable, missing: short, healed: 0, noBaseline: 0 };
const occurred = occurrences(totals, problemsOf.get(name) ?? [], faults);
const { conclusion } = unlessCancelled(conclude(occurred, conclusions), cancelled === true);
return { name, conclusion, outcomes: counts, findings, seconds, unreadable, unmatched };
});
const rows = failingRows(reportsOf);
return {
legs: results.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
missing,
absent: absentLegs(legs, missing),
failing: rows.slice(0, mostRows),
moreFailing: Math.max(0, rows.length - mostRows)
};
}
function groupByLeg(items, nameOf) {
const groups = new Map();
for (const item of items) {
const name = nameOf(item);
if (name === undefined)
continue;
const group = groups.get(name);
if (group === undefined)
groups.set(name, [item]);
else
group.push(item);
}
return groups;
}
function failingRows(reportsOf) {
const rows = new Map();
for (const reports of reportsOf.values())
for (const test of reports.flatMap(report => report.cases))
if ((0,model_report .DI)(test.outcome)) {
const id = (0,identity .tv)((0,identity .ls)(test));
if (!rows.has(id))
rows.set(id, { name: (0,model_report .UU)(test), outcomes: new Map(), failing: 0 });
}
if (rows.size === 0)
return [];
for (const [leg, reports] of reportsOf) {
const add = (id, outcome) => {
const row = rows.get(id);
if (row === undefined)
return;
const before = row.outcomes.get(leg);
if (before !== undefined && model_report .KI.indexOf(before) <= model_report .KI.indexOf(outcome))
return;
row.outcomes.set(leg, outcome);
};
for (const { tally } of reports) {
const { length, outcomes: ends } = tally.identities;
for (let at = 0; at < length; at++)
add((0,identity .WN)(tally.identities, at), model_report .KI[ends[at]]);
}
}
for (const row of rows.values())
row.failing = [...row.outcomes.values()].filter(model_report .DI).length;
return [...rows.values()].sort((a, b) => b.failing - a.failing);
}
;
function healedSince(earlier, reports) {
if (earlier === undefined)
return { count: 0, names: [] };
const { bits } = earlier;
const failing = new Set(reports
.flatMap(report => report.cases.filter(test => (0,model_report .DI)(test.outcome) || test.outcome === 'skipped'))
.map(test => (0,identity .cz)((0,identity .tv)((0,identity .ls)(test)), bits)));
const before = new Set([...earlier.failing].filter(id => !failing.has(id)));
const healed = new Set();
if (before.size > 0)
for (const { tally } of reports)
for (let at = 0; at < tally.identities.length; at++) {
const id = (0,identity .cz)((0,identity .WN)(tally.identities, at), bits);
if (before.has(id))
healed.add(id);
}
return { count: healed.size, names: [...healed].flatMap(id => earlier.names.get(id) ?? []) };
}
var wildcard = __nccwpck_require__(6233);
;
function flakyList(text) {
const entries = text
.split(/\r?\n/)
.map(line => line.replace(/(^|\s)#.*$/, '').trim())
.filter(line => line !== '');
const exact = new Set(entries.filter(entry => !entry.includes('*')));
const patterns = entries.filter(entry => entry.includes('*')).map(wildcard .X);
return name => exact.has(name) || patterns.some(matches => matches(name));
}
const markKnownFlaky = (problems, list) => problems.map(problem => problem.test !== undefined && (list((0,model_report .UU)(problem.test)) || list(problem.test.name))
? { ...problem, knownFlaky: true }
: problem);
;
function decide(question) {
const { reports, legs = [], unmatched, conclusions, annotations, expected, knownFlaky, base, earlier } = question;
const totals = addUp(reports);
const told = markKnownFlaky(reports.flatMap(problemsOf), knownFlaky);
const { problems, changes } = base !== undefined && 'baseline' in base
? compare(reports, told, {
baseline: base.baseline,
annotationOf: question.annotationOf,
diff: annotations.diff
})
: { problems: told, changes: undefined };
const found = legs.length + reports.filter(({ leg }) => leg === undefined).length;
const missing = Math.max(0, expected.reports - found);
const lost = missing + Math.max(0, expected.tests - (0,model_tally .U)(totals.outcomes)) + missingIn(legs);
const healed = healedSince(earlier, reports);
const occurred = occurrences(totals, problems, {
unmatched: Math.max(unmatched.length + legs.reduce((sum, leg) => sum + leg.unmatched.length, 0), reports.length === 0 ? 1 : 0),
healed: healed.count,
noBaseline: base !== undefined && 'missing' in base ? 1 : 0,
unreadable: reports.filter(report => report.unreadable !== null).length,
missing: lost
});
const distinct = withoutDuplicates(problems);
return {
...conclude(occurred, conclusions),
totals,
missing: lost,
healed,
problems: distinct,
fanIn: fanIn({ legs, reports, problems, conclusions, missing }),
changes,
baselineNote: base !== undefined && 'missing' in base ? base.missing : undefined,
...chooseAnnotated(distinct, annotations)
};
}
const missingIn = (legs) => legs.reduce((sum, leg) => sum + (leg.missing ?? 0), 0);
const problemsOf = ({ problems, leg }) => leg === undefined ? problems : problems.map(problem => ({ ...problem, legs: [leg.name] }));
;
function mergeRetries(reports) {
const changes = reports.map(() => ({ outcomes: new Map(), tests: new Map() }));
const groups = retried(reports);
const told = toldOf(reports, groups);
for (const attempts of groups) {
const kept = attempts.find(({ outcome }) => (0,model_report .DI)(outcome)) ?? attempts.find(({ test }) => test !== undefined) ?? attempts[0];
const outcome = endOf(attempts.map(each => each.outcome));
for (const { report, at, test } of attempts) {
changes[report].outcomes.set(at, undefined);
if (test !== undefined)
changes[report].tests.set(test, undefined);
}
changes[kept.report].outcomes.set(kept.at, outcome);
if (kept.test !== undefined && outcome !== 'passed')
changes[kept.report].tests.set(kept.test, retries_merged(kept.test, { attempts, outcome, told }));
}
return reports.map((report, index) => changed(report, changes[index]));
}
function retried(reports) {
const again = repeatedIn(reports);
const groups = new Map();
reports.forEach(({ leg, cases, tally: { identities } }, report) => {
if (leg !== undefined || identities.suites === undefined)
return;
let kept = 0;
for (let at = 0; at < identities.length; at++) {
const outcome = model_report .KI[identities.outcomes[at]];
const test = outcome === 'passed' ? undefined : cases[kept++];
if (!again.has(roundIdentity(identities, at)))
continue;
const key = `${identities.hashes[2 * at]}:${identities.hashes[2 * at + 1]}`;
const group = groups.get(key);
const place = { report, at, outcome, test };
if (group === undefined)
groups.set(key, [place]);
else
group.push(place);
}
});
return [...groups.values()].filter(({ length }) => length > 1);
}
function repeatedIn(reports) {
const seen = new Set();
const again = new Set();
for (const { leg, tally } of reports)
for (let at = 0; leg === undefined && at < tally.identities.length; at++) {
const id = roundIdentity(tally.identities, at);
if (seen.has(id))
again.add(id);
else
seen.add(id);
}
return again;
}
const roundIdentity = ({ hashes }, at) => hashes[2 * at] * 0x200000 + (hashes[2 * at + 1] >>> 11);
function endOf(ends) {
const has = (outcome) => ends.includes(outcome);
const failing = has('errored') ? 'errored' : has('failed') ? 'failed' : undefined;
if (has('flaky') || (has('passed') && failing !== undefined))
return 'flaky';
return failing ?? (has('passed') ? 'passed' : 'skipped');
}
function toldOf(reports, groups) {
const told = new Map();
for (const { test } of groups.flat())
if (test !== undefined)
told.set(test, [...test.diagnostics]);
for (const { test, ...diagnostic } of groups.length === 0 ? [] : reports.flatMap(({ problems }) => problems))
if (test !== undefined)
told.get(test)?.push(diagnostic);
return told;
}
function retries_merged(test, { attempts, outcome, told }) {
const diagnostics = attempts.flatMap(({ test: each }) => (each === undefined ? [] : told.get(each)));
const attachments = attempts.flatMap(({ test: each }) => each?.attachments ?? []);
const { reason, ...rest } = test;
const one = {
...rest,
outcome,
attempts: attempts.reduce((sum, each) => sum + (each.test?.attempts ?? 1), 0),
diagnostics: outcome === 'flaky' ? diagnostics.map((each) => ({ ...each, severity: 'info' })) : [],
...(attachments.length === 0 ? {} : { attachments }),
...(outcome === 'skipped' && reason !== undefined ? { reason } : {})
};
return { test: one, problems: (0,model_report .DI)(outcome) ? diagnostics.map(each => ({ ...each, test: one })) : [] };
}
function changed(report, { outcomes: ends, tests }) {
if (ends.size === 0)
return report;
const removed = [...ends.values()].filter(end => end === undefined).length;
const cases = report.cases.flatMap(test => (tests.has(test) ? (tests.get(test)?.test ?? []) : test));
return {
...report,
tally: changedTally(report.tally, ends),
cases,
problems: changedProblems(report, tests),
warnings: removed === 0 ? report.warnings : [...report.warnings, sentence(removed)]
};
}
const sentence = (removed) => `${removed === 1 ? '1 test case was' : `${removed} test cases were`} merged as ${removed === 1 ? 'an attempt' : 'attempts'} of a test that is counted already (merge-retries).`;
function changedProblems({ problems }, tests) {
const left = new Set(tests.keys());
const changed = problems.flatMap((problem) => {
const { test } = problem;
if (test === undefined || !tests.has(test))
return [problem];
return left.delete(test) ? (tests.get(test)?.problems ?? []) : [];
});
return [...changed, ...[...left].flatMap(test => tests.get(test)?.problems ?? [])];
}
function changedTally(tally, ends) {
const { identities } = tally;
const names = [...tally.suites.keys()];
const counts = { ...tally.outcomes };
const suites = new Map([...tally.suites].map(([name, { outcomes: own, seconds }]) => [name, { outcomes: { ...own }, seconds }]));
const hashes = new Uint32Array(identities.hashes.length);
const left = new Uint8Array(identities.length);
const suiteOfEach = new Uint32Array(identities.length);
let length = 0;
for (let at = 0; at < identities.length; at++) {
const before = model_report .KI[identities.outcomes[at]];
const after = ends.has(at) ? ends.get(at) : before;
const number = identities.suites[at];
const suite = suites.get(names[number]);
counts[before]--;
suite.outcomes[before]--;
if (after === undefined)
continue;
counts[after]++;
suite.outcomes[after]++;
hashes.set(identities.hashes.subarray(2 * at, 2 * at + 2), 2 * length);
left[length] = model_report .KI.indexOf(after);
suiteOfEach[length++] = number;
}
return {
...tally,
outcomes: counts,
suites,
identities: {
length,
hashes: hashes.subarray(0, 2 * length),
outcomes: left.subarray(0, length),
suites: suiteOfEach.subarray(0, length)
}
};
}
;
const filesRead = 100;
const pullFilesPath = ({ owner, repo, number }) => `/repos/${owner}/${repo}/pulls/${number}/files?per_page=${filesRead}`;
function readDiff(data) {
const diff = new Map();
for (const file of Array.isArray(data) ? data : []) {
const { filename, patch } = (0,answers .Ik)(file);
if (typeof filename === 'string')
diff.set(filename, typeof patch === 'string' ? shownLines(patch) : []);
}
return diff;
}
const shownLines = (patch) => [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, first, count = '1']) => Number(count) === 0 ? [] : [{ first: Number(first), last: Number(first) + Number(count) - 1 }]);
;
async function diffOf(world, { context, reports, inputs }) {
const { owner, repo, pullRequest: number, apiUrl } = context;
const { token, annotations: least, 'max-annotations': most, 'max-annotations-per-file': mostPerFile } = inputs;
if (number === undefined || token === '' || most === 0)
return undefined;
const annotatable = reports
.flatMap(report => report.problems)
.filter(({ location, severity }) => location !== undefined && (0,diagnostic .z)(severity, least) <= 0);
if (annotatable.length <= most && mostOfOneFile(annotatable) <= mostPerFile)
return undefined;
try {
const api = (0,publish_api .N)({ token, apiUrl, dialect: dialects .M });
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
function mostOfOneFile(problems) {
const counts = new Map();
for (const { location } of problems)
counts.set(location.path, (counts.get(location.path) ?? 0) + 1);
let most = 0;
for (const number of counts.values())
most = Math.max(most, number);
return most;
}
var find = __nccwpck_require__(3122);
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
;
function readListed(cwd, path) {
if (path === '')
return '';
try {
return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'utf8');
}
catch (error) {
throw new errors .yo(`The input known-flaky names ${path}, which cannot be read: ${error.message}.`);
}
}
var inputs_name = __nccwpck_require__(6580);
var inputs_read = __nccwpck_require__(903);
var locate_problems = __nccwpck_require__(1457);
var matchers_of = __nccwpck_require__(3386);
var limits = __nccwpck_require__(4685);
var promises_ = __nccwpck_require__(1455);
var external_node_stream_ = __nccwpck_require__(7075);
var external_node_stream_promises_ = __nccwpck_require__(6466);
var bundle = __nccwpck_require__(3891);
;
const reserve = 16 * 1024 * 1024;
const textLimits = [65_536, 4_096, 256];
const listKept = 50;
const warningsKept = 100;
async function writeBundle(file, bundling) {
const partial = `${file}.partial`;
await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(linesOf(bundling)), (0,external_node_zlib_.createGzip)(), (0,external_node_fs_.createWriteStream)(partial));
await (0,promises_.rename)(partial, file);
}
function* linesOf({ origin, reports, unmatched, cancelled, missing = 0, redact }) {
const serialize = serializer(redact);
const cases = reports.reduce((sum, { tally }) => sum + tally.identities.length, 0);
let left = bundle .iU - reserve - Math.ceil((cases * bundle .oI * 4) / 3);
let items = 0;
yield serialize({ kind: 'bundle', version: bundle .vi, ...origin });
for (const glob of unmatched.slice(0, listKept))
yield serialize({ kind: 'unmatched', glob });
if (cancelled === true)
yield serialize({ kind: 'cancelled' });
if (missing > 0)
yield serialize({ kind: 'missing', number: missing });
for (const report of reports) {
const { file, format, tests, tally, warnings, unreadable } = report;
yield serialize({ kind: 'report', file, format, tests });
let omitted = 0;
for (const line of contentsOf(report)) {
const text = serialize(line);
left -= Buffer.byteLength(text);
if (left < 0 || ++items > bundle .n)
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
const isProblem = (0,model_report .DI)(test.outcome);
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
for (let from = 0; from < length; from += bundle .cP) {
const count = Math.min(bundle .cP, length - from);
const bytes = Buffer.allocUnsafe(count * bundle .oI);
for (let index = 0; index < count; index++) {
const at = index * bundle .oI;
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
if (Buffer.byteLength(text) <= bundle .qb)
break;
}
return text;
};
}
;
async function bundleFor(world, { landing, context, story, name, inputs, redact }) {
if (inputs.bundle === '' && 'published' in landing)
return '';
const file = inputs.bundle === ''
? (0,external_node_path_.join)(world.env['RUNNER_TEMP'] ?? world.cwd, `${slug(name)}.verdict.ndjson.gz`)
: (0,external_node_path_.resolve)(world.cwd, inputs.bundle);
const { job, matrix, runId, runAttempt, headSha } = context;
const origin = { name, job, leg: matrix, run_id: runId, run_attempt: runAttempt, head_sha: headSha };
try {
const { reports, cancelled, decision } = story;
const unmatched = [...story.unmatched, ...story.legs.flatMap(leg => leg.unmatched)];
await writeBundle(file, { origin, reports, unmatched, cancelled, missing: decision.missing ?? 0, redact });
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
var lookup = __nccwpck_require__(8887);
;
async function adopt(checkRun, { wire, target, tell }) {
if (target.openRunId === undefined)
return undefined;
const run = await (0,lookup .kB)(wire, target, target.openRunId);
const obstacle = run === undefined ? 'is not there' : obstacleTo(run, checkRun);
if (obstacle === undefined)
return run;
tell(`The check run ${target.openRunId} that was opened before ${obstacle}: this report is a new one.`);
return undefined;
}
function obstacleTo(run, checkRun) {
if ((0,answers .J0)(run))
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
var bodies = __nccwpck_require__(181);
var publish_close = __nccwpck_require__(9797);
var create = __nccwpck_require__(5949);
var mend = __nccwpck_require__(4113);
var publish_key = __nccwpck_require__(6606);
;
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
const found = await (0,lookup .e4)(wire, target, { name: checkRun.name, sha: checkRun.head_sha });
const mine = (0,publish_key .Do)(checkRun.external_id);
const others = found.filter(other => other.id !== run.id);
const notes = [];
const add = (runs, tell) => {
const first = runs[0];
if (first !== undefined)
notes.push(tell(first) + (runs.length > 1 ? ` There are ${runs.length} of them.` : ''));
};
const runOf = (other) => (0,publish_key .Do)(other.external_id)?.runId;
const name = `“${checkRun.name}”`;
add(others.filter(answers .J0), () => `A job of this commit is called ${name} as well; give the check run a name of its own.`);
const mates = others.filter(other => {
const key = (0,publish_key .Do)(other.external_id);
return key !== undefined && key.runId === mine?.runId && key.attempt === mine.attempt;
});
add(mates, ({ html_url }) => `Another step or leg of this workflow run published a check run ${name} too (${html_url}), and GitHub shows only the newest; give each its own name.`);
add(others.filter(other => !(0,answers .J0)(other) && runOf(other) !== undefined && runOf(other) !== mine?.runId), ({ html_url }) => `Another workflow run has a check run ${name} on this commit (${html_url}), and GitHub shows only the newest; name them apart where both are required.`);
add(others.filter(other => !(0,answers .J0)(other) && runOf(other) === undefined), ({ html_url }) => `Another tool has a check run ${name} on this commit (${html_url}).`);
return notes;
}
async function strangeSuite(run, { wire, target }) {
if (target.jobCheckRun === undefined || !run.byActions || run.suite === undefined)
return [];
const job = await (0,lookup .kB)(wire, target, target.jobCheckRun);
if (job?.suite === undefined || job.suite === run.suite)
return [];
return [
'GitHub shows this check run under another workflow of the commit, the first that ran: a GITHUB_TOKEN cannot choose. Where that matters, use the token of a GitHub App.'
];
}
;
async function publish(checkRun, target) {
const wire = (0,publish_wire .K)(target);
const notes = [];
const ground = { wire, target, tell: (sentence) => void notes.push(sentence) };
const whole = (0,mend .c)(checkRun);
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
if (run === undefined && ground.target.stop?.aborted === true)
throw await (0,publish_close .Xm)(checkRun, ground);
let landed = 0;
for (const share of (0,bodies .AR)(checkRun.annotations)) {
try {
run = await sendShare(checkRun, ground, { share, run, landed });
if (!share.concludes)
ground.target.onOpen?.(run.id);
checkCount(run, landed + share.annotations.length);
}
catch (error) {
throw run === undefined ? error : await (0,publish_close .cE)(checkRun, ground, { run, landed, error });
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
? (0,create .u)(checkRun, ground, now)
: update(checkRun, ground, { run, share: now, landed: progress.landed });
};
try {
return await sent(share.annotations);
}
catch (error) {
if (!isStatus(error, 422) || !/annotations/.test(error.message) || share.annotations.length === 0)
throw error;
ground.tell(`GitHub refused ${share.annotations.length} annotations as they were, so they have no columns and details.`);
return await sent(share.annotations.map(mend .z));
}
}
async function update(checkRun, ground, { share, run, landed }) {
const { wire, target, tell } = ground;
const path = `${(0,lookup .Ki)(target)}/${run.id}`;
try {
return await wire.write({
method: 'PATCH',
path,
body: (0,bodies .Et)(checkRun, target, share),
async landed() {
const now = await (0,lookup .kB)(wire, target, run.id);
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
return await (0,create .u)(checkRun, ground, share);
}
}
const belongsToOthers = /app_id|updated internally/i;
const isStatus = (error, status) => error instanceof errors .hD && error.status === status;
function checkCount(run, expected) {
if (run.annotationsCount === undefined || run.annotationsCount === expected)
return;
throw new errors .hD(`The check run ${run.html_url} has ${run.annotationsCount} annotations where ${expected} were sent; run the job again for a whole one.`, { status: 200, request: `check run ${run.id}` });
}
async function inform({ tell }, lookUp) {
try {
for (const sentence of await lookUp())
tell(sentence);
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
tell(`Whether other check runs get in the way could not be looked up: ${error.message}`);
}
}
;
async function publishTo(world, { checkRun, context, delivery }) {
if (delivery.token === '')
return { refused: 'The input token is empty, so no check run can be published.', forbidden: true };
try {
const onOpen = (id) => {
world.setOutput('check-run-id', id);
};
const target = { ...(0,target_0 .$)(world, context, { ...delivery, name: checkRun.name }), onOpen };
const published = await publish(checkRun, target);
const { headSha, headReason, owner, repo } = context;
const which = published.id === target.openRunId ? 'the one that was opened before the tests' : 'a new one';
return { published, chosen: `${which} on ${headSha} of ${owner}/${repo}, ${headReason}` };
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
const forbidden = error.status === 403 || error.status === 404;
return { refused: forbidden ? withReason(error.message, context) : error.message, forbidden, left: error.left };
}
}
const withReason = (refused, { readOnly }) => readOnly === undefined
? refused
: `${refused}\n\nHere ${readOnly}: a workflow on workflow_run can publish the bundle of this step, see docs/bundle.md.`;
var inside = __nccwpck_require__(6025);
;
const largestSource = 1024 * 1024;
const longestLine = 200;
function readLines(folder, path, wanted) {
const found = new Map();
const read = (0,inside .x)(folder, path, largestSource);
if ('refused' in read || read.bytes.includes(0))
return found;
let number = 0;
for (const line of read.bytes.toString('utf8').split(/\r\n|\n|\r/)) {
const text = wanted.has(++number) ? line.trim() : '';
if (text !== '')
found.set(number, text.length <= longestLine ? text : `${text.slice(0, longestLine)}…`);
}
return found;
}
;
const mostQuoted = 100;
function quoteSources(reports, folder) {
const quoted = reports
.flatMap(report => (report.leg === undefined ? report.problems : []))
.filter(({ test, location }) => test !== undefined && location?.start !== undefined)
.slice(0, mostQuoted);
if (quoted.length === 0)
return reports;
const wanted = new Map();
for (const { location } of quoted) {
const numbers = wanted.get(location.path) ?? new Set();
wanted.set(location.path, numbers.add(location.start.line));
}
const lines = new Map([...wanted].map(([path, numbers]) => [path, readLines(folder, path, numbers)]));
const chosen = new Set(quoted);
const quote = (problem) => {
const line = chosen.has(problem) && lines.get(problem.location.path)?.get(problem.location.start.line);
return line === undefined || line === false ? problem : { ...problem, sourceLine: line };
};
return reports.map(report => ({ ...report, problems: report.problems.map(quote) }));
}
var read_reports = __nccwpck_require__(8576);
var external_node_vm_ = __nccwpck_require__(714);
var external_node_buffer_ = __nccwpck_require__(4573);
;
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
;
const digit = '(?=[A-Za-z0-9_-]{0,40}\\d)';
const shapes = [
{
head: 'gh[pousr]_',
rest: String.raw `[A-Za-z0-9_]{16,}(?:\.[A-Za-z0-9_-]+){0,2}`,
inName: String.raw `[A-Za-z0-9]{30}[A-Za-z0-9_]*(?:\.[A-Za-z0-9_-]+){0,2}`
},
{ head: 'github_pat_', rest: '[A-Za-z0-9_]{16,}', inName: '[A-Za-z0-9]{16}[A-Za-z0-9_]*' },
{ head: 'A(?:KIA|SIA|BIA|CCA)', rest: '[A-Z0-9]{16}(?![A-Za-z0-9])' },
{ head: 'xox[a-z](?:\\.xox[a-z])?-', rest: '[A-Za-z0-9-]{8,}', inName: `${digit}[A-Za-z0-9-]{8,}` },
{ head: 'xapp-', rest: String.raw `\d-[A-Za-z0-9-]{8,}` },
{ head: 'npm_', rest: '[A-Za-z0-9]{20,}' },
{
head: 'gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|soat|oas|wt|ffct)-',
rest: '[A-Za-z0-9_.=-]{16,}',
inName: `${digit}[A-Za-z0-9_.=-]{16,}`
},
{ head: '[sr]k_(?:live|test)_', rest: '[A-Za-z0-9]{16,}' },
{ head: 'AIza', rest: '[A-Za-z0-9_-]{35}' },
{ head: 'pypi-', rest: '[A-Za-z0-9_-]{50,}', inName: 'AgE[A-Za-z0-9_-]{47,}' },
{
head: 'SG\\.',
rest: String.raw `[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}`,
inName: String.raw `[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}`
},
{ head: 'hf_', rest: '[A-Za-z0-9]{30,}' },
{ head: '(?:do[por]_v1_|dckr_[po]at_)', rest: '[A-Za-z0-9_-]{20,}', inName: `${digit}[A-Za-z0-9_-]{20,}` },
{
head: 'sk-',
rest: '(?:(?:ant|proj|svcacct|admin)-[A-Za-z0-9_-]{32,}|[A-Za-z0-9]{32,})',
inName: `(?:(?:ant|proj|svcacct|admin)-${digit}[A-Za-z0-9_-]{32,}|[A-Za-z0-9]{32,})`
},
{ head: 'hooks\\.slack\\.com/', rest: '(?:services|workflows|triggers)/[A-Za-z0-9/+_-]{8,}' }
];
const positions = [
{
mark: /authorization/i,
place: /(?<![A-Za-z0-9])authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey)[ \t]{1,8}(?<secret>[^\s"',;]{4,})|(?<bare>[A-Za-z0-9._~+/=-]{16,}))/dgi
},
{ mark: /bearer/i, place: /(?<![A-Za-z0-9])bearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/=-]{16,})/dgi },
{ mark: /:\/\/[^/]*@/, place: /:\/\/[^\s/:@"'<>]{0,100}:(?<secret>[^\s/@"'<>]{1,500})@/dg },
{
mark: /secret_?access_?key/i,
place: /(?<![A-Za-z0-9])(?:aws_?)?secret_?access_?key["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9/+=]{30,})/dgi
}
];
const anyHead = new RegExp(shapes.map(({ head }) => head).join('|'));
const tokens = shapes.map(({ head, rest, inName = rest }) => new RegExp(`(?:(?<![A-Za-z0-9_-])${head}${rest}|(?<=[_-])${head}${inName})`, 'g'));
const tokens_nothing = [];
const where = (mayHave, find) => text => mayHave(text) ? find(text) : tokens_nothing;
function* findTokens(text) {
for (const token of tokens)
for (const match of text.matchAll(token))
yield [match.index, match.index + match[0].length];
}
const webToken = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{11,})\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,3}/g;
function* findWebTokens(text) {
webToken.lastIndex = 0;
for (let match = webToken.exec(text); match !== null; match = webToken.exec(text)) {
const [whole, header = ''] = match;
const start = /(?:^|[_-])eyJ[A-Za-z0-9_-]{8}/.exec(header);
if (start === null)
webToken.lastIndex = match.index + header.length;
else
yield [match.index + start.index + (start[0].startsWith('eyJ') ? 0 : 1), match.index + whole.length];
}
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
const tokenShapes = [
where(text => anyHead.test(text), findTokens),
where(text => text.includes('.eyJ'), findWebTokens),
where(text => positions.some(({ mark }) => mark.test(text)), findCredentials),
where(text => text.includes('-----BEGIN '), findPrivateKeys)
];
;
const mask = '***';
function redactor({ values, expressions }) {
const finders = [valueFinder(values), ...tokenShapes, ...expressions];
return text => {
let found;
for (const finder of finders)
for (const range of finder(text))
if (range[1] > range[0])
(found ??= []).push(range);
return found === undefined ? text : masked(text, found);
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
return text => {
const found = [];
for (const spelling of spellings)
for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length))
found.push([at, at + spelling.length]);
return found;
};
}
;
const patienceMs = 1000;
const strikes = 3;
const secretNames = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIALS?)$/i;
function secretsOf(env, { token, redact }) {
const values = Object.entries(env).flatMap(([name, value]) => value !== undefined && secretNames.test(name) ? [value] : []);
return redactor({ values: [token, ...values].filter(value => value !== ''), expressions: redact.map(boundedFinder) });
}
function boundedFinder({ source }) {
const sandbox = (0,external_node_vm_.createContext)({ text: '', expression: new RegExp(source, 'g') });
const search = new external_node_vm_.Script('Array.from(text.matchAll(expression), m => [m.index, m.index + m[0].length])');
let left = strikes;
return text => {
if (left === 0)
return [[0, text.length]];
try {
sandbox['text'] = text;
return search.runInContext(sandbox, { timeout: patienceMs });
}
catch {
left--;
return [[0, text.length]];
}
};
}
const manyFields = 5;
function redactDeep(value, redact) {
const seen = new Map();
const texts = new Map();
const redacted = (text) => {
const known = texts.get(text);
if (known !== undefined)
return known;
const result = redact(text);
texts.set(text, result);
return result;
};
const walk = (each) => {
if (typeof each === 'string')
return redacted(each);
if (typeof each !== 'object' || each === null || ArrayBuffer.isView(each))
return each;
const known = seen.get(each);
if (known !== undefined)
return known;
if (!Array.isArray(each) && !(each instanceof Map))
return object(each);
const result = Array.isArray(each) ? list(each) : map(each);
if (result !== each)
seen.set(each, result);
return result;
};
const list = (each) => {
let copy;
for (let index = 0; index < each.length; index++) {
const result = walk(each[index]);
if (result !== each[index])
(copy ??= [...each])[index] = result;
}
return copy ?? each;
};
const map = (each) => {
const walked = new Map([...each].map(([key, entry]) => [walk(key), walk(entry)]));
const isSame = [...each].every(([key, entry]) => walked.has(key) && walked.get(key) === entry);
return isSame ? each : walked;
};
const object = (each) => {
let copy;
let fields = 0;
for (const key in each) {
const entry = each[key];
const result = walk(entry);
if (result !== entry)
(copy ??= { ...each })[key] = result;
fields++;
}
if (copy !== undefined || fields >= manyFields)
seen.set(each, copy ?? each);
return copy ?? each;
};
return walk(value);
}
const redactReports = (reports, redact) => redactDeep(reports, redact);
const redactCheckRun = (checkRun, redact) => ({
...redactDeep(checkRun, redact),
head_sha: checkRun.head_sha,
external_id: checkRun.external_id
});
var relay = __nccwpck_require__(7114);
;
const rank = ({ standing, knownFlaky }) => (knownFlaky === true ? 2 : standing === 'known' ? 1 : 0);
function exhibitsOf(problems, reports) {
const files = new Map();
for (const { file, cases, leg } of reports)
if (leg === undefined)
for (const test of cases)
files.set(test, file);
const tests = new Set(problems.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ test }) => test ?? []));
return [...tests].flatMap(test => {
const report = files.get(test);
if (report === undefined)
return [];
return (test.attachments ?? []).map(attachment => ({ attachment, report, caption: (0,model_report .UU)(test), test }));
});
}
;
const imageBytes = 5 * 1024 * 1024;
const stepsTried = 6;
const promisesImage = ({ path, contentType }) => contentType === undefined ? /\.(png|jpe?g|gif|webp)$/i.test(path) : /^image\/(png|jpeg|gif|webp)\b/i.test(contentType);
function readImage(workspace, { path, report }) {
let read = { refused: 'absent' };
for (const candidate of candidatesOf(path.replace(/^file:\/\//, ''), (0,external_node_path_.dirname)(report))) {
const found = (0,inside .x)(workspace, candidate, imageBytes);
if ('bytes' in found || found.refused === 'large') {
read = found;
break;
}
if (found.refused === 'outside')
read = found;
}
if ('refused' in read)
return { refused: reasons[read.refused] };
const extension = extensionOf(read.bytes);
return extension === undefined ? { refused: 'is no PNG, JPEG, GIF or WebP' } : { bytes: read.bytes, extension };
}
const reasons = {
outside: 'lies outside of the checkout',
absent: 'is not there',
large: `is larger than ${imageBytes / 1024 / 1024} MB`
};
function candidatesOf(path, folder) {
const steps = path.split(/[\\/]/).filter(step => step !== '' && step !== '.');
const isWhole = /^([\\/]|[a-z]:)/i.test(path);
if (!isWhole)
return [path, (0,external_node_path_.join)(folder, steps.join('/'))];
const tails = Array.from({ length: Math.min(stepsTried, steps.length) }, (_, index) => steps.slice(-1 - index)).reverse();
return [path, ...tails.map(tail => (0,external_node_path_.join)(folder, ...tail))];
}
function extensionOf(bytes) {
const begins = (hex, at = 0) => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex;
if (begins('89504e470d0a1a0a'))
return 'png';
if (begins('ffd8ff'))
return 'jpg';
if (begins('474946383761') || begins('474946383961'))
return 'gif';
if (begins('52494646') && begins('57454250', 8))
return 'webp';
return undefined;
}
;
const moves = 8;
const message = 'Add images of check runs [skip ci]';
const readme = `# Images of check runs

Screenshots and charts that check runs of this repository show, put here by a workflow. Nothing else refers to this
branch: delete it when it has grown too large, and only older check runs lose their images.
`;
async function hostImages(files, branch, target) {
const ground = { wire: (0,publish_wire .K)(target), target, branch };
try {
const { private: isPrivate, default_branch: main } = (0,answers .Ik)(await get(ground, ''));
if (isPrivate !== false)
return { refused: 'this repository is not public, and GitHub shows only images that anybody can fetch' };
if (branch === main)
return { refused: `image-branch names ${branch}, the default branch; name one of its own` };
const paths = files.map(pathOf);
const commit = await place(new Map(files.map((file, index) => [paths[index], file])), ground);
return { urls: paths.map(path => `${baseUrl(target)}/${commit}/${path}`) };
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
return { refused: error.message };
}
}
const pathOf = ({ bytes, extension }) => {
const hash = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
return `${hash.slice(0, 2)}/${hash.slice(2, 40)}.${extension}`;
};
const baseUrl = ({ serverUrl, owner, repo }) => serverUrl === 'https://github.com'
? `https://raw.githubusercontent.com/${owner}/${repo}`
: `${serverUrl}/${owner}/${repo}/raw`;
async function place(files, ground) {
const { target, wire, branch } = ground;
const entries = [];
for (const [path, { bytes }] of files) {
const { sha } = await post(ground, '/git/blobs', { content: bytes.toString('base64'), encoding: 'base64' });
entries.push({ path, mode: '100644', type: 'blob', sha });
}
for (let attempt = 1;; attempt++) {
const tip = await tipOf(ground);
const made = await post(ground, '/git/trees', {
...(tip === undefined ? {} : { base_tree: tip.tree }),
tree: tip === undefined ? [...entries, { path: 'README.md', mode: '100644', type: 'blob', content: readme }] : entries
});
if (tip?.tree === made.sha)
return tip.sha;
const parents = tip === undefined ? [] : [tip.sha];
const commit = await post(ground, '/git/commits', { message, tree: made.sha, parents });
const moved = tip === undefined
? await wire.ask('POST', at(target, '/git/refs'), { ref: `refs/heads/${branch}`, sha: commit.sha })
: await wire.ask('PATCH', at(target, `/git/refs/heads/${branch}`), { sha: commit.sha, force: false });
if (isFine(moved))
return commit.sha;
const isRace = moved.status === 422 && /fast.forward|already exists|does not exist/i.test((0,answers .bD)(moved.data));
if (!isRace || attempt >= moves)
throw refused(ground, 'moving the branch', moved);
await target.clock.sleep((0,retry .fu)(attempt, target.clock.random));
}
}
async function tipOf(ground) {
const { target, wire, branch } = ground;
const ref = await wire.ask('GET', at(target, `/git/ref/heads/${branch}`));
if (ref.status === 404)
return undefined;
if (!isFine(ref))
throw refused(ground, 'reading the branch', ref);
const sha = String((0,answers .Ik)((0,answers .Ik)(ref.data)['object'])['sha']);
const commit = (0,answers .Ik)(await get(ground, `/git/commits/${sha}`));
if (commit['message'] !== message)
throw new errors .hD(`image-branch names ${branch}, whose last commit is none of this action’s; name a branch of its own`, {
status: 409,
request: `GET ${at(target, `/git/ref/heads/${branch}`)}`
});
return { sha, tree: String((0,answers .Ik)(commit['tree'])['sha']) };
}
async function get(ground, path) {
const answer = await ground.wire.ask('GET', at(ground.target, path));
if (!isFine(answer))
throw refused(ground, `GET ${path === '' ? 'the repository' : path}`, answer);
return answer.data;
}
async function post(ground, path, body) {
const answer = await ground.wire.ask('POST', at(ground.target, path), body);
const { sha } = (0,answers .Ik)(answer.data);
if (!isFine(answer) || typeof sha !== 'string')
throw refused(ground, `POST ${path}`, answer);
return { sha };
}
const at = ({ owner, repo }, path) => `/repos/${owner}/${repo}${path}`;
const isFine = ({ status }) => status >= 200 && status < 300;
function refused({ target, branch }, doing, answer) {
const { status } = answer;
const facts = { status, request: doing };
const said = `${status}, “${(0,answers .bD)(answer.data)}”, at ${doing}`;
if (status === 403 || status === 404)
return new errors .hD(`the token may not write to the branch ${branch} of ${target.owner}/${target.repo} (${said}); give the job this permission:\n\n${(0,refusals .I)({ headers: { 'x-accepted-github-permissions': 'contents=write' } })}`, facts);
return new errors .hD(`the API refused them (${said})`, facts);
}
;
const suitesDrawn = 12;
const slowDrawn = 6;
const width = 800;
const chart_margin = 20;
const line = 24;
const bar = { left: 290, right: 590, height: 12 };
const thinnest = 4;
const order = ['errored', 'failed', 'flaky', 'passed', 'skipped'];
function renderChart(totals, reports) {
if ((0,model_tally .U)(totals.outcomes) === 0)
return undefined;
const suites = reports.flatMap(({ tally }) => [...tally.suites].map(([name, suite]) => ({ name, ...suite })));
const failing = ({ outcomes }) => outcomes.errored + outcomes.failed;
suites.sort((a, b) => failing(b) - failing(a) || (0,model_tally .U)(b.outcomes) - (0,model_tally .U)(a.outcomes));
const slow = reports
.flatMap(({ tally }) => tally.slowest)
.filter(({ seconds }) => seconds > 0)
.sort((a, b) => b.seconds - a.seconds)
.slice(0, slowDrawn);
const drawing = startDrawing();
drawing.text(headline(totals), { x: chart_margin, kind: 'title', room: width - 2 * chart_margin });
drawing.next(line);
drawing.bar(segments(totals.outcomes, width - 2 * chart_margin), { x: chart_margin, height: 16 });
drawing.next(line + 4);
drawing.legend(totals.outcomes);
if (suites.length > 1)
drawSuites(drawing, suites);
if (slow.length > 1)
drawSlow(drawing, slow);
return drawing.finish(`Tests: ${headline(totals)}`);
}
function drawSuites(drawing, suites) {
drawing.heading('Suites', 'tests');
const most = Math.max(...suites.map(({ outcomes }) => (0,model_tally .U)(outcomes)));
for (const { name, outcomes, seconds } of suites.slice(0, suitesDrawn)) {
const tests = (0,model_tally .U)(outcomes);
const bad = outcomes.errored + outcomes.failed;
drawing.text(name === '' ? '(no suite)' : name, { x: chart_margin, room: bar.left - chart_margin - 12 });
drawing.bar(segments(outcomes, ((bar.right - bar.left) * tests) / most), { x: bar.left, height: bar.height });
drawing.text(bad > 0 ? `${group(bad)} of ${group(tests)} failed` : group(tests), { x: bar.right + 10, room: 130 });
if (seconds > 0)
drawing.text(duration(seconds), { x: width - chart_margin, kind: 'end', room: 70 });
drawing.next(line);
}
if (suites.length > suitesDrawn)
drawing.more(suites.length - suitesDrawn, 'suites');
}
function drawSlow(drawing, slow) {
drawing.heading('Slowest tests', '');
for (const { name, seconds } of slow) {
drawing.text(name, { x: chart_margin, kind: 'test', room: bar.left - chart_margin - 12 });
const length = Math.max(thinnest, ((bar.right - bar.left) * seconds) / slow[0].seconds);
drawing.bar([{ kind: 'time', length }], { x: bar.left, height: bar.height });
drawing.text(duration(seconds), { x: width - chart_margin, kind: 'end', room: 70 });
drawing.next(line);
}
}
function segments(outcomes, length) {
const present = order.filter(each => outcomes[each] > 0);
const whole = Math.max(length, thinnest * present.length);
const tests = (0,model_tally .U)(outcomes);
const spare = whole - thinnest * present.length;
return present.map(kind => ({ kind, length: thinnest + (spare * outcomes[kind]) / tests }));
}
function startDrawing() {
const parts = [];
let y = chart_margin + 6;
const put = (markup) => void parts.push(markup);
const drawing = {
text(value, { x, kind = 'name', room }) {
const size = kind === 'title' ? 8.4 : 6.9;
put(`<text x="${x}" y="${y + 4}" class="${kind}">${chart_escape((kind === 'test' ? clipStart : clip)(value, room / size))}</text>`);
},
bar(segmentsOfIt, { x, height }) {
let left = x;
for (const { kind, length } of segmentsOfIt) {
put(`<rect x="${number(left)}" y="${number(y - height / 2)}" width="${number(Math.max(1, length - 1))}" height="${height}" class="${kind}"/>`);
left += length;
}
},
heading(words, unit) {
y += 14;
drawing.text(words, { x: chart_margin, kind: 'heading', room: 200 });
if (unit !== '')
drawing.text(unit, { x: bar.left, kind: 'quiet', room: 100 });
put(`<text x="${width - chart_margin}" y="${y + 4}" class="quiet end">time</text>`);
y += line;
},
legend(outcomes) {
let x = chart_margin;
for (const outcome of order) {
if (outcomes[outcome] === 0)
continue;
const words = `${group(outcomes[outcome])} ${outcome}`;
put(`<rect x="${x}" y="${y - 5}" width="10" height="10" class="${outcome}"/>`);
drawing.text(words, { x: x + 16, room: 140 });
x += 34 + words.length * 7;
}
y += line;
},
more(count, words) {
drawing.text(`… and ${group(count)} more ${words}`, { x: chart_margin, kind: 'quiet', room: 250 });
y += line;
},
next(height) {
y += height;
},
finish: description => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img"><title>${chart_escape((0,plain .TN)(description))}</title><style>${style}</style><rect x=".5" y=".5" width="${width - 1}" height="${y - 1}" rx="8" class="ground"/>${parts.join('')}</svg>\n`
};
return drawing;
}
const number = (value) => String(Math.round(value * 100) / 100);
let segmenter;
function lettersOf(value) {
segmenter ??= new Intl.Segmenter();
return Array.from(segmenter.segment((0,plain .TN)(value, 500)), ({ segment }) => segment);
}
function fitting(letters, room) {
let left = room;
const end = letters.findIndex(letter => (left -= letter.codePointAt(0) >= 0x1100 ? 2 : 1) < 1);
return end < 0 ? letters.length : end;
}
function clip(value, room) {
const letters = lettersOf(value);
const fit = fitting(letters, room);
return letters.slice(0, fit).join('') + (fit < letters.length ? '…' : '');
}
function clipStart(value, room) {
const letters = lettersOf(value);
const fit = fitting(letters.toReversed(), room);
if (fit === letters.length)
return letters.join('');
const own = value.slice(value.lastIndexOf(' › ') + 1);
if (own !== value && lettersOf(own).length > fit)
return clip(`…${own}`, room);
return `…${letters
.slice(letters.length - fit)
.join('')
.trimStart()}`;
}
const chart_escape = (value) => value
.replace(/[\ufffe\uffff]/g, '')
.replace(/&/g, '&amp;')
.replace(/</g, '&lt;')
.replace(/>/g, '&gt;')
.replace(/"/g, '&quot;');
const style = [
'text{font:13px -apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}',
'.title{font-size:16px;font-weight:600}.heading{font-weight:600}.quiet{fill:#59636e}.end{text-anchor:end}',
'.ground{fill:#fff;stroke:#d1d9e0}',
'.passed{fill:#1f883d}.failed{fill:#cf222e}.errored{fill:#8250df}.flaky{fill:#bf8700}.skipped{fill:#818b98}.time{fill:#0969da}',
'@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.quiet{fill:#9198a1}.ground{fill:#0d1117;stroke:#3d444d}',
'.passed{fill:#238636}.failed{fill:#f85149}.errored{fill:#ab7df8}.flaky{fill:#d29922}.skipped{fill:#656c76}.time{fill:#4493f8}}'
].join('');
;
const imagesMost = 20;
const imagesBytes = 20 * 1024 * 1024;
const show_images_patience = 30;
async function showImages(world, exhibition) {
const { decision, reports, context, inputs } = exhibition;
if (!inputs.publish || inputs.token === '')
return emptyGallery;
const attached = exhibitsOf(decision.problems, reports).filter(({ attachment }) => promisesImage(attachment));
const wanted = [...attached, ...(await listed(inputs['image-files'], world))];
if (inputs['image-branch'] === '')
return unshown(exhibition, wanted.length, 'it takes a branch for them, which the input image-branch names');
if (context.readOnly !== undefined)
return unshown(exhibition, wanted.length, context.readOnly);
const { read, notes } = readAll(wanted, world);
const chart = renderChart(decision.totals, reports);
const drawn = chart === undefined ? [] : [{ bytes: Buffer.from(chart), extension: 'svg' }];
const files = [...drawn, ...read.map(({ file }) => file)];
if (files.length === 0)
return { ...emptyGallery, notes };
const target = (0,target_0 .$)(world, context, {
...inputs,
api: 'github',
timeout: Math.min(inputs.timeout, show_images_patience),
name: ''
});
const hosting = await hostImages(files, inputs['image-branch'], target);
if ('refused' in hosting) {
world.log.warning(`No images are shown: ${hosting.refused}`);
const gallery = unshown(exhibition, read.length, hosting.refused.split(/;|\n/)[0]);
return { ...gallery, notes: [...notes, ...gallery.notes] };
}
const captions = [...drawn.map(() => `Outcomes and durations: ${headline(decision.totals)}`), ...read.map(captionOf)];
const images = captions.map((caption, index) => imageOf(caption, hosting.urls[index]));
return { images, ofTests: show_images_byTest(read, images.slice(drawn.length)), notes };
}
function readAll(wanted, world) {
const read = [];
let left = imagesBytes;
let omitted = 0;
let unreadable = 0;
for (const exhibit of wanted) {
if (read.length >= imagesMost) {
omitted++;
continue;
}
const { path } = exhibit.attachment;
const file = readImage(world.cwd, { path, report: exhibit.report });
if ('refused' in file) {
unreadable++;
world.log.info(`The image ${path} of “${exhibit.caption}” ${file.refused}.`);
}
else if (file.bytes.length > left)
omitted++;
else {
left -= file.bytes.length;
read.push({ ...exhibit, file });
}
}
const most = `${imagesMost} images and ${imagesBytes / 1024 / 1024} MB are shown at the most`;
return {
read,
notes: [
...(omitted > 0 ? [`${count(omitted, 'more image')} ${omitted === 1 ? 'is' : 'are'} not shown: ${most}.`] : []),
...(unreadable > 0 ? [`${count(unreadable, 'image')} could not be read; the log says why.`] : [])
]
};
}
async function listed(globs, world) {
const patterns = globs.map(glob => ({ glob: glob.replace(/^!/, ''), excludes: glob.startsWith('!') }));
const { files, unmatched } = await (0,find .z)(patterns, world.cwd);
for (const glob of unmatched)
world.log.info(`No image matches ${glob}.`);
return files.map(({ path }) => ({ attachment: { name: path, path }, report: path, caption: path }));
}
function unshown({ context }, number, why) {
if (number === 0)
return emptyGallery;
const { serverUrl, owner, repo, runId } = context;
return {
...emptyGallery,
notes: [`${count(number, 'image')} ${number === 1 ? 'is' : 'are'} not shown: ${why}.`],
...(runId === '0' ? {} : { artifactsUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}#artifacts` })
};
}
const captionOf = ({ attachment, caption }) => attachment.name === caption || attachment.name === attachment.path ? caption : `${caption} › ${attachment.name}`;
const imageOf = (caption, image_url) => {
const words = (0,plain .TN)(caption, 250) || 'image';
return { alt: words, image_url, caption: words };
};
function show_images_byTest(read, images) {
const found = new Map();
for (const [index, { test }] of read.entries())
if (test !== undefined)
found.set(test, [...(found.get(test) ?? []), images[index]]);
return found;
}
;
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
;
const problemsLogged = 50;
async function tell(world, { story, checkRun, landing, relayed, bundle, files, inputs }) {
const { decision, reports, unmatched } = story;
const { log } = world;
const published = 'published' in landing ? landing.published : undefined;
log.group(`Read ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`, reports.map(({ file, format }) => (0,plain .Is)(`${file}: ${format ?? 'not read'}`)));
const faults = [
...unmatched.map(glob => `No file matches ${glob}. Was the report written, and is the path right?`),
...reports.flatMap(({ unreadable }) => unreadable ?? [])
];
for (const fault of faults.slice(0, commandsPerType))
log.warning(fault);
const remarks = [
...faults.slice(commandsPerType),
...reports.flatMap(({ file, warnings }) => warnings.map(warning => `${file}: ${warning}`))
];
if (remarks.length > 0)
log.group('Remarks on the reports', remarks.map(plain .Is));
const problems = logLines(story, problemsLogged);
if (problems.length > 0)
log.group(`Problems`, problems);
for (const note of decision.changes === undefined ? [] : comparisonNotes(decision.changes))
log.info(note);
log.info(`${checkRun.title}. ${decision.reason.replaceAll('`', '')}`);
if ('refused' in landing)
fallBack(world, { checkRun, landing });
const notes = published?.notes ?? [];
for (const note of notes)
log.notice(note);
if (wantsJobSummary(inputs['job-summary'], decision.conclusion) || 'refused' in landing) {
const heading = `## ${published === undefined ? (0,markdown .Qq)(checkRun.name) : (0,markdown .nf)((0,markdown .Qq)(checkRun.name), published.url)}: ${(0,markdown .Qq)(checkRun.title)}`;
const { summary } = renderSummary(story, { own: inputs.summary, pages: [jobSummaryBudget, 0] });
const said = 'refused' in landing ? landing.refused.split('\n\n') : notes;
const ofTests = new Set([...(story.gallery?.ofTests.values() ?? [])].flat().map(each => each.image_url));
const pictures = checkRun.images
.filter(each => !ofTests.has(each.image_url))
.slice(0, picturesOfSummary)
.map(({ alt, image_url }) => (0,markdown .Sl)(alt, image_url));
await writeSummary(world, [heading, ...said.map(remark), summary, ...pictures].join('\n\n') + '\n');
}
if (bundle !== '')
log.info(`The bundle: ${bundle}`);
const outputs = { ...outputsOf(story, { checkRun, landing }), ...files, bundle, 'vercel-check-run-id': relayed.vercelRun };
for (const [name, value] of Object.entries(outputs))
world.setOutput(name, value);
if ('chosen' in landing)
log.info(`The check run is ${landing.chosen}.`);
if (published !== undefined)
log.info(`${checkRun.name}: ${decision.conclusion} ${published.url}`);
const fails = (inputs['fail-step'] && decision.conclusion === 'failure') ||
('refused' in landing && !landing.forbidden) ||
relayed.fails;
return { conclusion: decision.conclusion, fails, outputs };
}
const picturesOfSummary = 10;
const longestRemark = 2000;
const remark = (said) => (said.includes('\n') ? (0,markdown .EU)(said, 'yaml') : (0,markdown .Qq)(said, longestRemark));
async function writeSummary({ writeJobSummary, log }, markdown) {
try {
await writeJobSummary(markdown);
}
catch (error) {
log.warning(`The job’s summary could not be written: ${error.message}`);
}
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
const there = published ?? ('left' in landing ? landing.left : undefined);
return {
conclusion: decision.conclusion,
'check-run-id': there?.id ?? '',
url: there?.url ?? '',
tests: (0,model_tally .U)(outcomes),
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
var git_index = __nccwpck_require__(4448);
var tracked = __nccwpck_require__(8151);
;
const treePath = ({ owner, repo, sha }) => `/repos/${owner}/${repo}/git/trees/${sha}?recursive=1`;
function readTree(data) {
const { tree, truncated } = (0,answers .Ik)(data);
const entries = Array.isArray(tree) ? tree : [];
const paths = entries.flatMap(entry => {
const { path, type } = (0,answers .Ik)(entry);
return type === 'blob' && typeof path === 'string' ? [path] : [];
});
return { paths, whole: truncated !== true };
}
;
async function trackedFiles(world, asked) {
if (!(0,locate_problems .A)(asked.reports))
return { paths: [], whole: true };
const found = (0,git_index .V)(world.cwd) ? undefined : await filesOfCommit(world, asked);
return found ?? { paths: (0,tracked .s)(world.cwd), whole: true };
}
async function filesOfCommit(world, { context, inputs: { token } }) {
const { owner, repo, headSha: sha, apiUrl } = context;
if (token === '')
return undefined;
const where = `The files of ${owner}/${repo} at ${sha.slice(0, 7)}, which places in reports are looked up in where there is no checkout,`;
try {
const api = (0,publish_api .N)({ token, apiUrl, dialect: dialects .M, stop: world.stop });
const { status, data } = await api.request('GET', treePath({ owner, repo, sha }));
if (status !== 200) {
const refused = [401, 403, 404].includes(status)
? '; give the job “contents: read” or check the repository out'
: '';
world.log.notice(`${where} cannot be listed (${status}, “${(0,answers .bD)(data)}”)${refused}.`);
return undefined;
}
const list = readTree(data);
if (!list.whole)
world.log.notice(`${where} are too many for one answer of the API; only paths from the root are sure. Check it out.`);
return [...list.paths].length === 0 ? undefined : list;
}
catch (error) {
world.log.notice(`${where} cannot be listed: ${error.message}`);
return undefined;
}
}
;
const longestText = 65_536;
function listWithin(entries, bytes) {
const parts = [];
let used = 2;
let omitted = 0;
for (const entry of entries) {
const json = omitted > 0 ? '' : JSON.stringify(entry);
const cost = Buffer.byteLength(json) + 1;
if (omitted > 0 || used + cost > bytes)
omitted++;
else {
used += cost;
parts.push(json);
}
}
return { json: `[${parts.join(',')}]`, bytes: used, omitted };
}
const json_list_shortened = (text) => (text.length <= longestText ? text : `${text.slice(0, longestText)}…`).toWellFormed();
const present = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
;
const listBytes = 32 * 1024 * 1024;
const statuses = {
passed: 'passed',
failed: 'failed',
errored: 'failed',
skipped: 'skipped',
flaky: 'passed'
};
function ctrfJson({ decision, reports }, { stop }) {
const { outcomes, seconds } = decision.totals;
const tests = listWithin(ctrf_testsOf(reports), listBytes);
const duration = Math.round(seconds * 1000);
const summary = {
tests: (0,model_tally .U)(outcomes),
passed: outcomes.passed + outcomes.flaky,
failed: outcomes.failed + outcomes.errored,
pending: 0,
skipped: outcomes.skipped,
other: 0,
flaky: outcomes.flaky,
suites: reports.reduce((sum, { tally }) => sum + tally.suites.size, 0),
start: stop.getTime() - duration,
stop: stop.getTime(),
duration
};
const extra = { verdict: { listed: 'tests that did not pass at once', omitted: tests.omitted } };
return `{"reportFormat":"CTRF","specVersion":"1.0.0","timestamp":"${stop.toISOString()}","generatedBy":"verdict","results":{"tool":{"name":"verdict"},"summary":${JSON.stringify(summary)},"tests":${tests.json},"extra":${JSON.stringify(extra)}}}\n`;
}
function* ctrf_testsOf(reports) {
for (const { cases, problems } of reports) {
const firsts = new Map();
for (const problem of problems)
if (problem.test !== undefined && !firsts.has(problem.test))
firsts.set(problem.test, problem);
for (const test of cases)
yield testOf(test, firsts.get(test));
}
}
function testOf(test, problem) {
const { outcome, attempts = 1 } = test;
const said = problem ?? test.diagnostics[0];
return present({
name: json_list_shortened(test.name),
status: statuses[outcome],
rawStatus: outcome,
duration: Math.round((test.seconds ?? 0) * 1000),
suite: test.suites.length === 0 ? undefined : test.suites.map(json_list_shortened),
message: outcome === 'skipped' ? test.reason : said && json_list_shortened(said.message),
trace: said?.details === undefined ? undefined : json_list_shortened(said.details),
filePath: problem?.location?.path ?? test.file,
line: problem?.location?.start?.line,
flaky: outcome === 'flaky' ? true : undefined,
retries: attempts > 1 ? attempts - 1 : undefined,
attachments: test.attachments?.map(attachmentOf)
});
}
const attachmentOf = ({ name, path, contentType }) => ({
name,
contentType: contentType ?? 'application/octet-stream',
path
});
;
const reportVersion = 1;
const report_json_listBytes = 32 * 1024 * 1024;
const suitesListed = 1000;
const remarksListed = 100;
function reportJson({ decision, reports, unmatched }, { checkRun, published }) {
const { totals, changes } = decision;
const standings = new Map(decision.problems.flatMap(({ test, standing }) => (test && standing ? [[test, standing]] : [])));
const flaky = new Set(decision.problems.flatMap(({ test, knownFlaky }) => (test && knownFlaky ? [test] : [])));
const tests = listWithin(report_json_testsOf(reports, { standings, flaky }), report_json_listBytes);
const findings = listWithin(decision.problems.filter(({ test }) => test === undefined).map(findingOf), report_json_listBytes - tests.bytes);
const head = {
version: reportVersion,
check_run: {
name: checkRun.name,
head_sha: checkRun.head_sha,
conclusion: checkRun.conclusion,
title: checkRun.title,
id: published?.id ?? null,
url: published?.url ?? null
},
result: decision.result ?? null,
reason: decision.reason,
totals: {
...countsOf(totals.outcomes),
...findingCounts(totals.findings),
seconds: totals.seconds,
reports: totals.reports
},
changes: changes === undefined ? null : changesOf(changes),
baseline_note: decision.baselineNote ?? null,
unmatched,
reports: reports.map(reportOf),
slowest: reports
.flatMap(({ tally }) => tally.slowest)
.sort((a, b) => b.seconds - a.seconds)
.slice(0, 20),
omitted: { tests: tests.omitted, findings: findings.omitted }
};
return `${JSON.stringify(head).slice(0, -1)},"tests":${tests.json},"findings":${findings.json}}\n`;
}
function* report_json_testsOf(reports, { standings, flaky }) {
for (const { file, cases, problems, leg } of reports) {
const ofTests = new Map();
for (const problem of problems) {
const some = problem.test && ofTests.get(problem.test);
if (some !== undefined)
some.push(problem);
else if (problem.test !== undefined)
ofTests.set(problem.test, [problem]);
}
for (const test of cases) {
const { name, suites, className, outcome, seconds, attempts, reason, attachments } = test;
yield present({
name: json_list_shortened(name),
suites: suites.map(json_list_shortened),
class_name: className,
file: test.file,
report: file,
leg: leg?.name,
outcome,
seconds,
attempts,
reason: reason === undefined ? undefined : json_list_shortened(reason),
standing: standings.get(test),
known_flaky: flaky.has(test) ? true : undefined,
attachments: attachments?.map(each => present({ name: each.name, path: each.path, content_type: each.contentType })),
problems: (ofTests.get(test) ?? test.diagnostics).map(report_json_sayingOf)
});
}
}
}
const report_json_words = { error: 'error', warning: 'warning', info: 'notice' };
const findingOf = (problem) => ({
...report_json_sayingOf(problem),
source: problem.source,
...present({
rule: problem.code?.value,
rule_url: problem.code?.url,
standing: problem.standing,
repeated: problem.repeated,
legs: problem.legs
})
});
const report_json_sayingOf = ({ severity, message, details, expected, actual, location }) => present({
severity: report_json_words[severity],
message: json_list_shortened(message),
location: location === undefined ? undefined : locationOf(location),
details: details === undefined ? undefined : json_list_shortened(details),
expected: expected === undefined ? undefined : json_list_shortened(expected),
actual: actual === undefined ? undefined : json_list_shortened(actual)
});
const locationOf = ({ path, start, end }) => present({
path,
start_line: start?.line,
start_column: start?.column,
end_line: end?.line,
end_column: end?.column
});
const countsOf = (outcomes) => ({
tests: (0,model_tally .U)(outcomes),
passed: outcomes.passed,
failed: outcomes.failed,
errored: outcomes.errored,
skipped: outcomes.skipped,
flaky: outcomes.flaky
});
const findingCounts = ({ error, warning, info }) => ({
errors: error,
warnings: warning,
notices: info
});
const reportOf = ({ file, format, unreadable, warnings, tally, leg }) => ({
file,
format,
leg: leg?.name ?? null,
unreadable,
remarks: warnings.slice(0, remarksListed).map(json_list_shortened),
...countsOf(tally.outcomes),
...findingCounts(tally.findings),
seconds: tally.seconds,
suites: [...tally.suites].slice(0, suitesListed).map(([name, { outcomes, seconds }]) => ({
name: json_list_shortened(name),
...countsOf(outcomes),
seconds
})),
suites_omitted: Math.max(0, tally.suites.size - suitesListed)
});
const changesOf = (changes) => ({
sha: changes.sha,
url: changes.url,
new_failures: changes.newFailures ?? null,
still_failing: changes.stillFailing,
fixed: changes.fixed,
fixed_names: changes.fixedNames,
added_tests: changes.addedTests ?? null,
removed_tests: changes.removedTests ?? null,
new_findings: changes.newFindings ?? null,
fixed_findings: changes.fixedFindings ?? null
});
;
async function writeReport(world, { story, checkRun, landing, redact }) {
const folder = world.env['RUNNER_TEMP'];
if (folder === undefined || folder === '')
return { report: '', ctrf: '' };
const published = 'published' in landing ? landing.published : undefined;
const write = async (extension, content) => {
const file = (0,external_node_path_.join)(folder, `${slug(checkRun.name)}.${extension}`);
try {
await (0,promises_.writeFile)(`${file}.partial`, content);
await (0,promises_.rename)(`${file}.partial`, file);
return file;
}
catch (error) {
world.log.warning(`The report ${file} could not be written: ${error.message}.`);
return '';
}
};
const hasTests = story.decision.totals.testReports > 0;
return {
report: await write('verdict.json', reportJson({ ...story, unmatched: story.unmatched.map(redact) }, { checkRun, published })),
ctrf: hasTests ? await write('ctrf.json', ctrfJson(story, { stop: world.now() })) : ''
};
}
;
async function run(world) {
const given = (0,inputs_read .Ko)(world.input);
const context = (0,context_0 .y)(world.env, given);
const redact = secretsOf({ ...world.env, VERDICT_VERCEL_TOKEN: given['vercel-token'] }, given);
const inputs = { ...given, summary: redact(given.summary) };
const name = redact(inputs.name === '' ? (0,inputs_name .Z)(context.job, context.matrix) : inputs.name);
const found = await (0,find .z)(inputs.reports, world.cwd);
const unmatched = found.unmatched.map(redact);
const matchers = await (0,matchers_of .U)(inputs['problem-matchers'], world.cwd);
const readings = await (0,read_reports .o)(found.files, matchers, { suiteOfEach: inputs['merge-retries'] });
const merged = inputs['merge-retries'] ? mergeRetries(readings.reports) : readings.reports;
const located = (0,locate_problems .D)(merged, {
files: await trackedFiles(world, { context, inputs, reports: merged }),
workspace: world.env['GITHUB_WORKSPACE'],
pathPrefix: inputs['path-prefix']
});
const reports = redactReports(quoteSources(located, world.cwd), redact);
const legs = redactDeep(readings.legs, redact);
const annotations = {
least: inputs.annotations,
most: inputs['max-annotations'],
mostPerFile: inputs['max-annotations-per-file'],
diff: await diffOf(world, { context, reports, inputs })
};
const decided = decide({
reports,
legs,
unmatched,
conclusions: inputs.conclusions,
annotations,
expected: { reports: inputs['expect-reports'], tests: inputs['expect-tests'] },
base: await baseOf(world, { context, inputs, name }),
earlier: await earlierOf(world, { context, inputs, name }),
annotationOf: problem => annotationOf(problem, limits .Q0),
knownFlaky: flakyList(readListed(world.cwd, inputs['known-flaky']))
});
const cancelled = inputs['job-status'] === 'cancelled' || legs.some(leg => leg.cancelled === true);
const decision = unlessCancelled(decided, cancelled);
const gallery = await showImages(world, { decision, reports, context, inputs });
const story = { decision, reports, unmatched, place: context, gallery };
const rendered = renderCheckRun(story, {
name,
externalId: (0,target_0 .T)(world, context, name),
summary: inputs.summary,
images: [...inputs.images, ...gallery.images],
actions: inputs.actions,
digest: digestOf(reports, decision.totals),
detailsUrl: inputs['details-url'],
limits: limits .Q0
});
const checkRun = redactCheckRun(rendered, redact);
const landing = inputs.publish
? await publishTo(world, { checkRun, context, delivery: inputs })
: { withheld: true };
const bundle = await bundleFor(world, { landing, context, story: { ...story, legs, cancelled }, name, inputs, redact });
const relayed = await (0,relay .VZ)(world, { checkRun, decision, landing, context, inputs });
const files = await writeReport(world, { story, checkRun, landing, redact });
await commentOn(world, { story, checkRun, landing, context, inputs, redact });
return tell(world, { story, checkRun, landing, relayed, bundle, files, inputs });
}
}),
2059:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
step: () => ( step)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5650);
var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9619);
async function runnerWorld() {
const core = await Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 4683));
const writeLine = (line) => void process.stdout.write(`${line}\n`);
const cancelled = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
process.on(signal, () => cancelled.abort());
return {
env: process.env,
cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
log: (0,_log_js__WEBPACK_IMPORTED_MODULE_2__ .t)(writeLine),
now: () => new Date(),
sleep: milliseconds => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: cancelled.signal }).catch(() => undefined),
stop: cancelled.signal,
random: Math.random,
input: name => core.getInput(name),
setOutput: (name, value) => core.setOutput(name, value),
saveState: (name, value) => core.saveState(name, value),
state: name => core.getState(name),
exportVariable: (name, value) => core.exportVariable(name, value),
writeCommands: lines => lines.forEach(writeLine),
async writeJobSummary(markdown) {
if (process.env['GITHUB_STEP_SUMMARY'] !== undefined)
await core.summary.addRaw(markdown).write();
}
};
}
async function step(body) {
const world = await runnerWorld();
try {
if ((await body(world)).fails)
process.exitCode = 1;
}
catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo)
for (const sentence of error.message.split('\n'))
world.log.error(sentence);
else
world.log.error(`Verdict has a bug, please report it: ${error.stack ?? String(error)}`);
process.exitCode = 1;
}
}
}),
6644:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
$: () => ( targetOf),
T: () => ( keyOf)
});
var _publish_api_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9421);
var _publish_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6538);
var _publish_hand_on_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2176);
var _publish_key_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6606);
const dialects = { github: _publish_dialects_js__WEBPACK_IMPORTED_MODULE_1__ .M, antiope: _publish_dialects_js__WEBPACK_IMPORTED_MODULE_1__ .lw };
function targetOf(world, context, { name, token, api, timeout }) {
const dialect = dialects[api];
const openRunId = (0,_publish_hand_on_js__WEBPACK_IMPORTED_MODULE_2__ .Uz)(world.env[_publish_hand_on_js__WEBPACK_IMPORTED_MODULE_2__ .XZ], name);
return {
api: (0,_publish_api_js__WEBPACK_IMPORTED_MODULE_0__ .N)({ token, apiUrl: context.apiUrl, dialect, stop: world.stop }),
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
lookForEqualNames: context.matrix.length > 0 || context.called
};
}
const keyOf = (world, context, name) => (0,_publish_key_js__WEBPACK_IMPORTED_MODULE_3__ .og)({
runId: context.runId,
attempt: context.runAttempt,
job: context.job,
leg: context.matrix,
jobCheckRun: context.jobCheckRun,
name
}, world.random);
}),
4291:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
u: () => ( vercelTargetOf)
});
var vercel_api = __nccwpck_require__(2533);
var errors = __nccwpck_require__(5650);
var answers = __nccwpck_require__(5394);
var retry = __nccwpck_require__(8475);
var refusals = __nccwpck_require__(16);
;
function openVercelWire({ api, clock, log, timeoutMs, stop }) {
const aborted = new Promise(resolve => {
stop.addEventListener('abort', () => {
resolve();
});
});
const sleep = (milliseconds) => Promise.race([clock.sleep(milliseconds), aborted]);
const patience = (0,retry .ew)({ sleep }, timeoutMs);
const once = async (...request) => {
const asked = clock.now().getTime();
try {
return await api.request(...request);
}
catch (error) {
if (!(error instanceof errors .hD))
throw error;
patience.spend(clock.now().getTime() - asked);
return { status: 0, headers: {}, data: { error: { message: error.message } } };
}
};
const send = async (method, path, { body, landed }) => {
const request = `${method} ${path}`;
for (let attempt = 1;; attempt++) {
const answer = await once(method, path, body);
const meaning = meaningOf(answer, clock.now());
if (meaning.kind === 'done')
return answer.data;
if (meaning.kind === 'refused')
throw (0,refusals .Q)(answer, request);
const wait = (0,retry .fu)(attempt, clock.random) + (meaning.kind === 'limited' ? meaning.waitMs : 0);
if (stop.aborted || attempt >= retry .r2 || !(await patience.wait(wait)))
throw new errors .hD(`${told(answer)} at ${request}, ${stop.aborted ? 'and the job was cancelled' : `after ${attempt} tries`}; run the job again later, or raise the input timeout.`, { status: answer.status, request });
log.info(`${told(answer)} at ${request}; trying again after ${Math.ceil(wait / 1000)} s.`);
const found = meaning.kind === 'lost' ? await landed?.() : undefined;
if (found !== undefined)
return found;
}
};
return {
read: path => send('GET', path, {}),
patch: (path, body) => send('PATCH', path, { body }),
post: (path, body, landed) => send('POST', path, { body, landed })
};
}
function meaningOf({ status, headers, data }, now) {
if (status >= 200 && status < 300)
return { kind: Object.keys((0,answers .Ik)(data)).length > 0 ? 'done' : 'lost' };
if (status === 0 || status === 408 || status >= 500)
return { kind: 'lost' };
if (status !== 429)
return { kind: 'refused' };
return { kind: 'limited', waitMs: Math.max(0, namedWait(headers, now) ?? 0) };
}
function namedWait(headers, now) {
const after = headers['retry-after'];
const until = after === undefined || /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now.getTime();
if (Number.isFinite(until))
return until;
const reset = Number(headers['x-ratelimit-reset']);
return Number.isFinite(reset) ? reset * 1000 - now.getTime() : undefined;
}
const told = ({ status, data }) => {
const said = (0,answers .bD)((0,answers .Ik)(data)['error']) || (0,answers .bD)(data);
return status === 0 ? `Vercel’s answer was lost (${said})` : `Vercel answered ${status} “${said}”`;
};
;
function vercelTargetOf(world, context, inputs) {
const token = inputs['vercel-token'];
const api = (0,vercel_api .O)({ token, apiUrl: inputs['vercel-api-url'], team: inputs['vercel-team'] });
world.writeCommands([`::add-mask::${token.replaceAll('%', '%25')}`]);
const { deployment } = context;
return {
wire: openVercelWire({
api,
clock: { now: world.now, sleep: world.sleep, random: world.random },
log: world.log,
timeoutMs: inputs.timeout * 1000,
stop: world.stop
}),
clock: { now: world.now },
log: world.log,
deployment: inputs['vercel-deployment'] || deployment?.id || deployment?.url || '',
project: inputs['vercel-project'] || deployment?.project || '',
sha: context.headSha,
stop: world.stop
};
}
}),
4683:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
ExitCode: () => ( ExitCode),
addPath: () => ( addPath),
debug: () => ( debug),
endGroup: () => ( endGroup),
error: () => ( error),
exportVariable: () => ( exportVariable),
getBooleanInput: () => ( getBooleanInput),
getIDToken: () => ( getIDToken),
getInput: () => ( getInput),
getMultilineInput: () => ( getMultilineInput),
getState: () => ( getState),
group: () => ( group),
info: () => ( info),
isDebug: () => ( isDebug),
markdownSummary: () => ( markdownSummary),
notice: () => ( notice),
platform: () => ( platform_namespaceObject),
saveState: () => ( saveState),
setCommandEcho: () => ( setCommandEcho),
setFailed: () => ( setFailed),
setOutput: () => ( setOutput),
setSecret: () => ( setSecret),
startGroup: () => ( startGroup),
summary: () => ( summary),
toPlatformPath: () => ( toPlatformPath),
toPosixPath: () => ( toPosixPath),
toWin32Path: () => ( toWin32Path),
warning: () => ( warning)
});
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
arch: () => (arch),
getDetails: () => (getDetails),
isLinux: () => (isLinux),
isMacOS: () => (isMacOS),
isWindows: () => (isWindows),
platform: () => (platform)
});
var external_os_ = __nccwpck_require__(857);
;
function toCommandValue(input) {
if (input === null || input === undefined) {
return '';
}
else if (typeof input === 'string' || input instanceof String) {
return input;
}
return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
if (!Object.keys(annotationProperties).length) {
return {};
}
return {
title: annotationProperties.title,
file: annotationProperties.file,
line: annotationProperties.startLine,
endLine: annotationProperties.endLine,
col: annotationProperties.startColumn,
endColumn: annotationProperties.endColumn
};
}
;
function issueCommand(command, properties, message) {
const cmd = new Command(command, properties, message);
process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
constructor(command, properties, message) {
if (!command) {
command = 'missing.command';
}
this.command = command;
this.properties = properties;
this.message = message;
}
toString() {
let cmdStr = CMD_STRING + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
cmdStr += ' ';
let first = true;
for (const key in this.properties) {
if (this.properties.hasOwnProperty(key)) {
const val = this.properties[key];
if (val) {
if (first) {
first = false;
}
else {
cmdStr += ',';
}
cmdStr += `${key}=${escapeProperty(val)}`;
}
}
}
}
cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
return cmdStr;
}
}
function escapeData(s) {
return toCommandValue(s)
.replace(/%/g, '%25')
.replace(/\r/g, '%0D')
.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
return toCommandValue(s)
.replace(/%/g, '%25')
.replace(/\r/g, '%0D')
.replace(/\n/g, '%0A')
.replace(/:/g, '%3A')
.replace(/,/g, '%2C');
}
;
const external_crypto_namespaceObject = onDemand("crypto");
var external_fs_ = __nccwpck_require__(9896);
;
function issueFileCommand(command, message) {
const filePath = process.env[`GITHUB_${command}`];
if (!filePath) {
throw new Error(`Unable to find environment variable for file command ${command}`);
}
if (!external_fs_.existsSync(filePath)) {
throw new Error(`Missing file at path: ${filePath}`);
}
external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
encoding: 'utf8'
});
}
function prepareKeyValueMessage(key, value) {
const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
const convertedValue = toCommandValue(value);
if (key.includes(delimiter)) {
throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
}
if (convertedValue.includes(delimiter)) {
throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
}
return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var external_path_ = __nccwpck_require__(6928);
var lib = __nccwpck_require__(8564);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class BasicCredentialHandler {
constructor(username, password) {
this.username = username;
this.password = password;
}
prepareRequest(options) {
if (!options.headers) {
throw Error('The request has no headers');
}
options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
}
canHandleAuthentication() {
return false;
}
handleAuthentication() {
return __awaiter(this, void 0, void 0, function* () {
throw new Error('not implemented');
});
}
}
class BearerCredentialHandler {
constructor(token) {
this.token = token;
}
prepareRequest(options) {
if (!options.headers) {
throw Error('The request has no headers');
}
options.headers['Authorization'] = `Bearer ${this.token}`;
}
canHandleAuthentication() {
return false;
}
handleAuthentication() {
return __awaiter(this, void 0, void 0, function* () {
throw new Error('not implemented');
});
}
}
class PersonalAccessTokenCredentialHandler {
constructor(token) {
this.token = token;
}
prepareRequest(options) {
if (!options.headers) {
throw Error('The request has no headers');
}
options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
}
canHandleAuthentication() {
return false;
}
handleAuthentication() {
return __awaiter(this, void 0, void 0, function* () {
throw new Error('not implemented');
});
}
}
;
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class OidcClient {
static createHttpClient(allowRetry = true, maxRetry = 10) {
const requestOptions = {
allowRetries: allowRetry,
maxRetries: maxRetry
};
return new lib.HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
}
static getRequestToken() {
const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
if (!token) {
throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
}
return token;
}
static getIDTokenUrl() {
const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
if (!runtimeUrl) {
throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
}
return runtimeUrl;
}
static getCall(id_token_url) {
return oidc_utils_awaiter(this, void 0, void 0, function* () {
var _a;
const httpclient = OidcClient.createHttpClient();
const res = yield httpclient
.getJson(id_token_url)
.catch(error => {
throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
});
const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
if (!id_token) {
throw new Error('Response json body do not have ID Token field');
}
return id_token;
});
}
static getIDToken(audience) {
return oidc_utils_awaiter(this, void 0, void 0, function* () {
try {
let id_token_url = OidcClient.getIDTokenUrl();
if (audience) {
const encodedAudience = encodeURIComponent(audience);
id_token_url = `${id_token_url}&audience=${encodedAudience}`;
}
debug(`ID token url is ${id_token_url}`);
const id_token = yield OidcClient.getCall(id_token_url);
setSecret(id_token);
return id_token;
}
catch (error) {
throw new Error(`Error message: ${error.message}`);
}
});
}
}
;
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
constructor() {
this._buffer = '';
}
filePath() {
return summary_awaiter(this, void 0, void 0, function* () {
if (this._filePath) {
return this._filePath;
}
const pathFromEnv = process.env[SUMMARY_ENV_VAR];
if (!pathFromEnv) {
throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
}
try {
yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
}
catch (_a) {
throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
}
this._filePath = pathFromEnv;
return this._filePath;
});
}
wrap(tag, content, attrs = {}) {
const htmlAttrs = Object.entries(attrs)
.map(([key, value]) => ` ${key}="${value}"`)
.join('');
if (!content) {
return `<${tag}${htmlAttrs}>`;
}
return `<${tag}${htmlAttrs}>${content}</${tag}>`;
}
write(options) {
return summary_awaiter(this, void 0, void 0, function* () {
const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
const filePath = yield this.filePath();
const writeFunc = overwrite ? writeFile : appendFile;
yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
return this.emptyBuffer();
});
}
clear() {
return summary_awaiter(this, void 0, void 0, function* () {
return this.emptyBuffer().write({ overwrite: true });
});
}
stringify() {
return this._buffer;
}
isEmptyBuffer() {
return this._buffer.length === 0;
}
emptyBuffer() {
this._buffer = '';
return this;
}
addRaw(text, addEOL = false) {
this._buffer += text;
return addEOL ? this.addEOL() : this;
}
addEOL() {
return this.addRaw(external_os_.EOL);
}
addCodeBlock(code, lang) {
const attrs = Object.assign({}, (lang && { lang }));
const element = this.wrap('pre', this.wrap('code', code), attrs);
return this.addRaw(element).addEOL();
}
addList(items, ordered = false) {
const tag = ordered ? 'ol' : 'ul';
const listItems = items.map(item => this.wrap('li', item)).join('');
const element = this.wrap(tag, listItems);
return this.addRaw(element).addEOL();
}
addTable(rows) {
const tableBody = rows
.map(row => {
const cells = row
.map(cell => {
if (typeof cell === 'string') {
return this.wrap('td', cell);
}
const { header, data, colspan, rowspan } = cell;
const tag = header ? 'th' : 'td';
const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
return this.wrap(tag, data, attrs);
})
.join('');
return this.wrap('tr', cells);
})
.join('');
const element = this.wrap('table', tableBody);
return this.addRaw(element).addEOL();
}
addDetails(label, content) {
const element = this.wrap('details', this.wrap('summary', label) + content);
return this.addRaw(element).addEOL();
}
addImage(src, alt, options) {
const { width, height } = options || {};
const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
return this.addRaw(element).addEOL();
}
addHeading(text, level) {
const tag = `h${level}`;
const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
? tag
: 'h1';
const element = this.wrap(allowedTag, text);
return this.addRaw(element).addEOL();
}
addSeparator() {
const element = this.wrap('hr', null);
return this.addRaw(element).addEOL();
}
addBreak() {
const element = this.wrap('br', null);
return this.addRaw(element).addEOL();
}
addQuote(text, cite) {
const attrs = Object.assign({}, (cite && { cite }));
const element = this.wrap('blockquote', text, attrs);
return this.addRaw(element).addEOL();
}
addLink(text, href) {
const element = this.wrap('a', text, { href });
return this.addRaw(element).addEOL();
}
}
const _summary = new Summary();
const markdownSummary = _summary;
const summary = _summary;
;
function toPosixPath(pth) {
return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
return pth.replace(/[/\\]/g, external_path_.sep);
}
;
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
var external_events_ = __nccwpck_require__(4434);
;
const external_child_process_namespaceObject = onDemand("child_process");
var external_assert_ = __nccwpck_require__(2613);
;
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
const IS_WINDOWS = process.platform === 'win32';
function readlink(fsPath) {
return io_util_awaiter(this, void 0, void 0, function* () {
const result = yield fs.promises.readlink(fsPath);
if (IS_WINDOWS && !result.endsWith('\\')) {
return `${result}\\`;
}
return result;
});
}
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
return io_util_awaiter(this, void 0, void 0, function* () {
try {
yield stat(fsPath);
}
catch (err) {
if (err.code === 'ENOENT') {
return false;
}
throw err;
}
return true;
});
}
function isDirectory(fsPath_1) {
return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
return stats.isDirectory();
});
}
function isRooted(p) {
p = normalizeSeparators(p);
if (!p) {
throw new Error('isRooted() parameter "p" cannot be empty');
}
if (IS_WINDOWS) {
return (p.startsWith('\\') || /^[A-Z]:/i.test(p)
);
}
return p.startsWith('/');
}
function tryGetExecutablePath(filePath, extensions) {
return io_util_awaiter(this, void 0, void 0, function* () {
let stats = undefined;
try {
stats = yield stat(filePath);
}
catch (err) {
if (err.code !== 'ENOENT') {
console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
const upperExt = external_path_.extname(filePath).toUpperCase();
if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
return filePath;
}
}
else {
if (isUnixExecutable(stats)) {
return filePath;
}
}
}
const originalFilePath = filePath;
for (const extension of extensions) {
filePath = originalFilePath + extension;
stats = undefined;
try {
stats = yield stat(filePath);
}
catch (err) {
if (err.code !== 'ENOENT') {
console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
try {
const directory = external_path_.dirname(filePath);
const upperName = external_path_.basename(filePath).toUpperCase();
for (const actualName of yield readdir(directory)) {
if (upperName === actualName.toUpperCase()) {
filePath = external_path_.join(directory, actualName);
break;
}
}
}
catch (err) {
console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
}
return filePath;
}
else {
if (isUnixExecutable(stats)) {
return filePath;
}
}
}
}
return '';
});
}
function normalizeSeparators(p) {
p = p || '';
if (IS_WINDOWS) {
p = p.replace(/\//g, '\\');
return p.replace(/\\\\+/g, '\\');
}
return p.replace(/\/\/+/g, '/');
}
function isUnixExecutable(stats) {
return ((stats.mode & 1) > 0 ||
((stats.mode & 8) > 0 &&
process.getgid !== undefined &&
stats.gid === process.getgid()) ||
((stats.mode & 64) > 0 &&
process.getuid !== undefined &&
stats.uid === process.getuid()));
}
function getCmdPath() {
var _a;
return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
;
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function cp(source_1, dest_1) {
return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
const { force, recursive, copySourceDirectory } = readCopyOptions(options);
const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
if (destStat && destStat.isFile() && !force) {
return;
}
const newDest = destStat && destStat.isDirectory() && copySourceDirectory
? path.join(dest, path.basename(source))
: dest;
if (!(yield ioUtil.exists(source))) {
throw new Error(`no such file or directory: ${source}`);
}
const sourceStat = yield ioUtil.stat(source);
if (sourceStat.isDirectory()) {
if (!recursive) {
throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
}
else {
yield cpDirRecursive(source, newDest, 0, force);
}
}
else {
if (path.relative(source, newDest) === '') {
throw new Error(`'${newDest}' and '${source}' are the same file`);
}
yield io_copyFile(source, newDest, force);
}
});
}
function mv(source_1, dest_1) {
return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
if (yield ioUtil.exists(dest)) {
let destExists = true;
if (yield ioUtil.isDirectory(dest)) {
dest = path.join(dest, path.basename(source));
destExists = yield ioUtil.exists(dest);
}
if (destExists) {
if (options.force == null || options.force) {
yield rmRF(dest);
}
else {
throw new Error('Destination already exists');
}
}
}
yield mkdirP(path.dirname(dest));
yield ioUtil.rename(source, dest);
});
}
function rmRF(inputPath) {
return io_awaiter(this, void 0, void 0, function* () {
if (ioUtil.IS_WINDOWS) {
if (/[*"<>|]/.test(inputPath)) {
throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
}
}
try {
yield ioUtil.rm(inputPath, {
force: true,
maxRetries: 3,
recursive: true,
retryDelay: 300
});
}
catch (err) {
throw new Error(`File was unable to be removed ${err}`);
}
});
}
function mkdirP(fsPath) {
return io_awaiter(this, void 0, void 0, function* () {
ok(fsPath, 'a path argument must be provided');
yield ioUtil.mkdir(fsPath, { recursive: true });
});
}
function which(tool, check) {
return io_awaiter(this, void 0, void 0, function* () {
if (!tool) {
throw new Error("parameter 'tool' is required");
}
if (check) {
const result = yield which(tool, false);
if (!result) {
if (IS_WINDOWS) {
throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
}
else {
throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
}
}
return result;
}
const matches = yield findInPath(tool);
if (matches && matches.length > 0) {
return matches[0];
}
return '';
});
}
function findInPath(tool) {
return io_awaiter(this, void 0, void 0, function* () {
if (!tool) {
throw new Error("parameter 'tool' is required");
}
const extensions = [];
if (IS_WINDOWS && process.env['PATHEXT']) {
for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
if (extension) {
extensions.push(extension);
}
}
}
if (isRooted(tool)) {
const filePath = yield tryGetExecutablePath(tool, extensions);
if (filePath) {
return [filePath];
}
return [];
}
if (tool.includes(external_path_.sep)) {
return [];
}
const directories = [];
if (process.env.PATH) {
for (const p of process.env.PATH.split(external_path_.delimiter)) {
if (p) {
directories.push(p);
}
}
}
const matches = [];
for (const directory of directories) {
const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
if (filePath) {
matches.push(filePath);
}
}
return matches;
});
}
function readCopyOptions(options) {
const force = options.force == null ? true : options.force;
const recursive = Boolean(options.recursive);
const copySourceDirectory = options.copySourceDirectory == null
? true
: Boolean(options.copySourceDirectory);
return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
return io_awaiter(this, void 0, void 0, function* () {
if (currentDepth >= 255)
return;
currentDepth++;
yield mkdirP(destDir);
const files = yield ioUtil.readdir(sourceDir);
for (const fileName of files) {
const srcFile = `${sourceDir}/${fileName}`;
const destFile = `${destDir}/${fileName}`;
const srcFileStat = yield ioUtil.lstat(srcFile);
if (srcFileStat.isDirectory()) {
yield cpDirRecursive(srcFile, destFile, currentDepth, force);
}
else {
yield io_copyFile(srcFile, destFile, force);
}
}
yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
});
}
function io_copyFile(srcFile, destFile, force) {
return io_awaiter(this, void 0, void 0, function* () {
if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
try {
yield ioUtil.lstat(destFile);
yield ioUtil.unlink(destFile);
}
catch (e) {
if (e.code === 'EPERM') {
yield ioUtil.chmod(destFile, '0666');
yield ioUtil.unlink(destFile);
}
}
const symlinkFull = yield ioUtil.readlink(srcFile);
yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
}
else if (!(yield ioUtil.exists(destFile)) || force) {
yield ioUtil.copyFile(srcFile, destFile);
}
});
}
;
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const toolrunner_IS_WINDOWS = process.platform === 'win32';
class ToolRunner extends external_events_.EventEmitter {
constructor(toolPath, args, options) {
super();
if (!toolPath) {
throw new Error("Parameter 'toolPath' cannot be null or empty.");
}
this.toolPath = toolPath;
this.args = args || [];
this.options = options || {};
}
_debug(message) {
if (this.options.listeners && this.options.listeners.debug) {
this.options.listeners.debug(message);
}
}
_getCommandString(options, noPrefix) {
const toolPath = this._getSpawnFileName();
const args = this._getSpawnArgs(options);
let cmd = noPrefix ? '' : '[command]';
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) {
cmd += toolPath;
for (const a of args) {
cmd += ` ${a}`;
}
}
else if (options.windowsVerbatimArguments) {
cmd += `"${toolPath}"`;
for (const a of args) {
cmd += ` ${a}`;
}
}
else {
cmd += this._windowsQuoteCmdArg(toolPath);
for (const a of args) {
cmd += ` ${this._windowsQuoteCmdArg(a)}`;
}
}
}
else {
cmd += toolPath;
for (const a of args) {
cmd += ` ${a}`;
}
}
return cmd;
}
_processLineBuffer(data, strBuffer, onLine) {
try {
let s = strBuffer + data.toString();
let n = s.indexOf(external_os_.EOL);
while (n > -1) {
const line = s.substring(0, n);
onLine(line);
s = s.substring(n + external_os_.EOL.length);
n = s.indexOf(external_os_.EOL);
}
return s;
}
catch (err) {
this._debug(`error processing line. Failed with error ${err}`);
return '';
}
}
_getSpawnFileName() {
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) {
return process.env['COMSPEC'] || 'cmd.exe';
}
}
return this.toolPath;
}
_getSpawnArgs(options) {
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) {
let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for (const a of this.args) {
argline += ' ';
argline += options.windowsVerbatimArguments
? a
: this._windowsQuoteCmdArg(a);
}
argline += '"';
return [argline];
}
}
return this.args;
}
_endsWith(str, end) {
return str.endsWith(end);
}
_isCmdFile() {
const upperToolPath = this.toolPath.toUpperCase();
return (this._endsWith(upperToolPath, '.CMD') ||
this._endsWith(upperToolPath, '.BAT'));
}
_windowsQuoteCmdArg(arg) {
if (!this._isCmdFile()) {
return this._uvQuoteCmdArg(arg);
}
if (!arg) {
return '""';
}
const cmdSpecialChars = [
' ',
'\t',
'&',
'(',
')',
'[',
']',
'{',
'}',
'^',
'=',
';',
'!',
"'",
'+',
',',
'`',
'~',
'|',
'<',
'>',
'"'
];
let needsQuotes = false;
for (const char of arg) {
if (cmdSpecialChars.some(x => x === char)) {
needsQuotes = true;
break;
}
}
if (!needsQuotes) {
return arg;
}
let reverse = '"';
let quoteHit = true;
for (let i = arg.length; i > 0; i--) {
reverse += arg[i - 1];
if (quoteHit && arg[i - 1] === '\\') {
reverse += '\\';
}
else if (arg[i - 1] === '"') {
quoteHit = true;
reverse += '"';
}
else {
quoteHit = false;
}
}
reverse += '"';
return reverse.split('').reverse().join('');
}
_uvQuoteCmdArg(arg) {
if (!arg) {
return '""';
}
if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
return arg;
}
if (!arg.includes('"') && !arg.includes('\\')) {
return `"${arg}"`;
}
let reverse = '"';
let quoteHit = true;
for (let i = arg.length; i > 0; i--) {
reverse += arg[i - 1];
if (quoteHit && arg[i - 1] === '\\') {
reverse += '\\';
}
else if (arg[i - 1] === '"') {
quoteHit = true;
reverse += '\\';
}
else {
quoteHit = false;
}
}
reverse += '"';
return reverse.split('').reverse().join('');
}
_cloneExecOptions(options) {
options = options || {};
const result = {
cwd: options.cwd || process.cwd(),
env: options.env || process.env,
silent: options.silent || false,
windowsVerbatimArguments: options.windowsVerbatimArguments || false,
failOnStdErr: options.failOnStdErr || false,
ignoreReturnCode: options.ignoreReturnCode || false,
delay: options.delay || 10000
};
result.outStream = options.outStream || process.stdout;
result.errStream = options.errStream || process.stderr;
return result;
}
_getSpawnOptions(options, toolPath) {
options = options || {};
const result = {};
result.cwd = options.cwd;
result.env = options.env;
result['windowsVerbatimArguments'] =
options.windowsVerbatimArguments || this._isCmdFile();
if (options.windowsVerbatimArguments) {
result.argv0 = `"${toolPath}"`;
}
return result;
}
exec() {
return toolrunner_awaiter(this, void 0, void 0, function* () {
if (!isRooted(this.toolPath) &&
(this.toolPath.includes('/') ||
(toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
}
this.toolPath = yield which(this.toolPath, true);
return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
this._debug(`exec tool: ${this.toolPath}`);
this._debug('arguments:');
for (const arg of this.args) {
this._debug(`   ${arg}`);
}
const optionsNonNull = this._cloneExecOptions(this.options);
if (!optionsNonNull.silent && optionsNonNull.outStream) {
optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
}
const state = new ExecState(optionsNonNull, this.toolPath);
state.on('debug', (message) => {
this._debug(message);
});
if (this.options.cwd && !(yield exists(this.options.cwd))) {
return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
}
const fileName = this._getSpawnFileName();
const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
let stdbuffer = '';
if (cp.stdout) {
cp.stdout.on('data', (data) => {
if (this.options.listeners && this.options.listeners.stdout) {
this.options.listeners.stdout(data);
}
if (!optionsNonNull.silent && optionsNonNull.outStream) {
optionsNonNull.outStream.write(data);
}
stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
if (this.options.listeners && this.options.listeners.stdline) {
this.options.listeners.stdline(line);
}
});
});
}
let errbuffer = '';
if (cp.stderr) {
cp.stderr.on('data', (data) => {
state.processStderr = true;
if (this.options.listeners && this.options.listeners.stderr) {
this.options.listeners.stderr(data);
}
if (!optionsNonNull.silent &&
optionsNonNull.errStream &&
optionsNonNull.outStream) {
const s = optionsNonNull.failOnStdErr
? optionsNonNull.errStream
: optionsNonNull.outStream;
s.write(data);
}
errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
if (this.options.listeners && this.options.listeners.errline) {
this.options.listeners.errline(line);
}
});
});
}
cp.on('error', (err) => {
state.processError = err.message;
state.processExited = true;
state.processClosed = true;
state.CheckComplete();
});
cp.on('exit', (code) => {
state.processExitCode = code;
state.processExited = true;
this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
state.CheckComplete();
});
cp.on('close', (code) => {
state.processExitCode = code;
state.processExited = true;
state.processClosed = true;
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
state.CheckComplete();
});
state.on('done', (error, exitCode) => {
if (stdbuffer.length > 0) {
this.emit('stdline', stdbuffer);
}
if (errbuffer.length > 0) {
this.emit('errline', errbuffer);
}
cp.removeAllListeners();
if (error) {
reject(error);
}
else {
resolve(exitCode);
}
});
if (this.options.input) {
if (!cp.stdin) {
throw new Error('child process missing stdin');
}
cp.stdin.end(this.options.input);
}
}));
});
}
}
function argStringToArray(argString) {
const args = [];
let inQuotes = false;
let escaped = false;
let arg = '';
function append(c) {
if (escaped && c !== '"') {
arg += '\\';
}
arg += c;
escaped = false;
}
for (let i = 0; i < argString.length; i++) {
const c = argString.charAt(i);
if (c === '"') {
if (!escaped) {
inQuotes = !inQuotes;
}
else {
append(c);
}
continue;
}
if (c === '\\' && escaped) {
append(c);
continue;
}
if (c === '\\' && inQuotes) {
escaped = true;
continue;
}
if (c === ' ' && !inQuotes) {
if (arg.length > 0) {
args.push(arg);
arg = '';
}
continue;
}
append(c);
}
if (arg.length > 0) {
args.push(arg.trim());
}
return args;
}
class ExecState extends external_events_.EventEmitter {
constructor(options, toolPath) {
super();
this.processClosed = false;
this.processError = '';
this.processExitCode = 0;
this.processExited = false;
this.processStderr = false;
this.delay = 10000;
this.done = false;
this.timeout = null;
if (!toolPath) {
throw new Error('toolPath must not be empty');
}
this.options = options;
this.toolPath = toolPath;
if (options.delay) {
this.delay = options.delay;
}
}
CheckComplete() {
if (this.done) {
return;
}
if (this.processClosed) {
this._setResult();
}
else if (this.processExited) {
this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
}
}
_debug(message) {
this.emit('debug', message);
}
_setResult() {
let error;
if (this.processExited) {
if (this.processError) {
error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
}
else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
}
else if (this.processStderr && this.options.failOnStdErr) {
error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
}
}
if (this.timeout) {
clearTimeout(this.timeout);
this.timeout = null;
}
this.done = true;
this.emit('done', error, this.processExitCode);
}
static HandleTimeout(state) {
if (state.done) {
return;
}
if (!state.processClosed && state.processExited) {
const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
state._debug(message);
}
state._setResult();
}
}
;
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function exec(commandLine, args, options) {
return exec_awaiter(this, void 0, void 0, function* () {
const commandArgs = argStringToArray(commandLine);
if (commandArgs.length === 0) {
throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
}
const toolPath = commandArgs[0];
args = commandArgs.slice(1).concat(args || []);
const runner = new ToolRunner(toolPath, args, options);
return runner.exec();
});
}
function getExecOutput(commandLine, args, options) {
return exec_awaiter(this, void 0, void 0, function* () {
var _a, _b;
let stdout = '';
let stderr = '';
const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
const stdErrListener = (data) => {
stderr += stderrDecoder.write(data);
if (originalStdErrListener) {
originalStdErrListener(data);
}
};
const stdOutListener = (data) => {
stdout += stdoutDecoder.write(data);
if (originalStdoutListener) {
originalStdoutListener(data);
}
};
const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
stdout += stdoutDecoder.end();
stderr += stderrDecoder.end();
return {
exitCode,
stdout,
stderr
};
});
}
;
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
silent: true
});
const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
silent: true
});
return {
name: name.trim(),
version: version.trim()
};
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
var _a, _b, _c, _d;
const { stdout } = yield getExecOutput('sw_vers', undefined, {
silent: true
});
const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
return {
name,
version
};
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
silent: true
});
const [name, version] = stdout.trim().split('\n');
return {
name,
version
};
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
return platform_awaiter(this, void 0, void 0, function* () {
return Object.assign(Object.assign({}, (yield (isWindows
? getWindowsInfo()
: isMacOS
? getMacOsInfo()
: getLinuxInfo()))), { platform,
arch,
isWindows,
isMacOS,
isLinux });
});
}
;
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var ExitCode;
(function (ExitCode) {
ExitCode[ExitCode["Success"] = 0] = "Success";
ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
const convertedVal = toCommandValue(val);
process.env[name] = convertedVal;
const filePath = process.env['GITHUB_ENV'] || '';
if (filePath) {
return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
}
issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
const filePath = process.env['GITHUB_PATH'] || '';
if (filePath) {
issueFileCommand('PATH', inputPath);
}
else {
issueCommand('add-path', {}, inputPath);
}
process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
if (options && options.required && !val) {
throw new Error(`Input required and not supplied: ${name}`);
}
if (options && options.trimWhitespace === false) {
return val;
}
return val.trim();
}
function getMultilineInput(name, options) {
const inputs = getInput(name, options)
.split('\n')
.filter(x => x !== '');
if (options && options.trimWhitespace === false) {
return inputs;
}
return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
const trueValue = ['true', 'True', 'TRUE'];
const falseValue = ['false', 'False', 'FALSE'];
const val = getInput(name, options);
if (trueValue.includes(val))
return true;
if (falseValue.includes(val))
return false;
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
const filePath = process.env['GITHUB_OUTPUT'] || '';
if (filePath) {
return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
process.stdout.write(external_os_.EOL);
issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
process.exitCode = ExitCode.Failure;
error(message);
}
function isDebug() {
return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
issue('group', name);
}
function endGroup() {
issue('endgroup');
}
function group(name, fn) {
return core_awaiter(this, void 0, void 0, function* () {
startGroup(name);
let result;
try {
result = yield fn();
}
finally {
endGroup();
}
return result;
});
}
function saveState(name, value) {
const filePath = process.env['GITHUB_STATE'] || '';
if (filePath) {
return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
}
issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
return core_awaiter(this, void 0, void 0, function* () {
return yield OidcClient.getIDToken(aud);
});
}
}),
1075:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
getOctokit: () => ( getOctokit)
});
var external_fs_ = __nccwpck_require__(9896);
var external_os_ = __nccwpck_require__(857);
;
class Context {
constructor() {
var _a, _b, _c;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) {
if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
}
else {
const path = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
}
}
this.eventName = process.env.GITHUB_EVENT_NAME;
this.sha = process.env.GITHUB_SHA;
this.ref = process.env.GITHUB_REF;
this.workflow = process.env.GITHUB_WORKFLOW;
this.action = process.env.GITHUB_ACTION;
this.actor = process.env.GITHUB_ACTOR;
this.job = process.env.GITHUB_JOB;
this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
this.graphqlUrl =
(_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
}
get issue() {
const payload = this.payload;
return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
return { owner, repo };
}
if (this.payload.repository) {
return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var lib = __nccwpck_require__(977);
var undici_on_demand = __nccwpck_require__(3224);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function getAuthString(token, options) {
if (!token && !options.auth) {
throw new Error('Parameter token or opts.auth is required');
}
else if (token && options.auth) {
throw new Error('Parameters token and opts.auth may not both be specified');
}
return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
const hc = new lib.HttpClient();
return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
const hc = new lib.HttpClient();
return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
return (0,undici_on_demand.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
});
return proxyFetch;
}
function getApiBaseUrl() {
return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
var _a;
const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
if (orchId) {
const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
const tag = `actions_orchestration_id/${sanitizedId}`;
if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
return baseUserAgent;
const ua = baseUserAgent ? `${baseUserAgent} ` : '';
return `${ua}${tag}`;
}
return baseUserAgent;
}
;
function getUserAgent() {
if (typeof navigator === "object" && "userAgent" in navigator) {
return navigator.userAgent;
}
if (typeof process === "object" && process.version !== undefined) {
return `Node.js/${process.version.substr(1)} (${process.platform}; ${
process.arch
})`;
}
return "<environment undetectable>";
}
;
function register(state, name, method, options) {
if (typeof method !== "function") {
throw new Error("method for before hook must be a function");
}
if (!options) {
options = {};
}
if (Array.isArray(name)) {
return name.reverse().reduce((callback, name) => {
return register.bind(null, state, name, callback, options);
}, method)();
}
return Promise.resolve().then(() => {
if (!state.registry[name]) {
return method(options);
}
return state.registry[name].reduce((method, registered) => {
return registered.hook.bind(null, method, options);
}, method)();
});
}
;
function addHook(state, kind, name, hook) {
const orig = hook;
if (!state.registry[name]) {
state.registry[name] = [];
}
if (kind === "before") {
hook = (method, options) => {
return Promise.resolve()
.then(orig.bind(null, options))
.then(method.bind(null, options));
};
}
if (kind === "after") {
hook = (method, options) => {
let result;
return Promise.resolve()
.then(method.bind(null, options))
.then((result_) => {
result = result_;
return orig(result, options);
})
.then(() => {
return result;
});
};
}
if (kind === "error") {
hook = (method, options) => {
return Promise.resolve()
.then(method.bind(null, options))
.catch((error) => {
return orig(error, options);
});
};
}
state.registry[name].push({
hook: hook,
orig: orig,
});
}
;
function removeHook(state, name, method) {
if (!state.registry[name]) {
return;
}
const index = state.registry[name]
.map((registered) => {
return registered.orig;
})
.indexOf(method);
if (index === -1) {
return;
}
state.registry[name].splice(index, 1);
}
;
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
const removeHookRef = bindable(removeHook, null).apply(
null,
name ? [state, name] : [state]
);
hook.api = { remove: removeHookRef };
hook.remove = removeHookRef;
["before", "error", "after", "wrap"].forEach((kind) => {
const args = name ? [state, kind, name] : [state, kind];
hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
});
}
function Singular() {
const singularHookName = Symbol("Singular");
const singularHookState = {
registry: {},
};
const singularHook = register.bind(null, singularHookState, singularHookName);
bindApi(singularHook, singularHookState, singularHookName);
return singularHook;
}
function Collection() {
const state = {
registry: {},
};
const hook = register.bind(null, state);
bindApi(hook, state);
return hook;
}
const before_after_hook = ({ Singular, Collection });
;
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": userAgent
},
mediaType: {
format: ""
}
};
function lowercaseKeys(object) {
if (!object) {
return {};
}
return Object.keys(object).reduce((newObj, key) => {
newObj[key.toLowerCase()] = object[key];
return newObj;
}, {});
}
function isPlainObject(value) {
if (typeof value !== "object" || value === null) return false;
if (Object.prototype.toString.call(value) !== "[object Object]") return false;
const proto = Object.getPrototypeOf(value);
if (proto === null) return true;
const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
const result = Object.assign({}, defaults);
Object.keys(options).forEach((key) => {
if (isPlainObject(options[key])) {
if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
else result[key] = mergeDeep(defaults[key], options[key]);
} else {
Object.assign(result, { [key]: options[key] });
}
});
return result;
}
function removeUndefinedProperties(obj) {
for (const key in obj) {
if (obj[key] === void 0) {
delete obj[key];
}
}
return obj;
}
function merge(defaults, route, options) {
if (typeof route === "string") {
let [method, url] = route.split(" ");
options = Object.assign(url ? { method, url } : { url: method }, options);
} else {
options = Object.assign({}, route);
}
options.headers = lowercaseKeys(options.headers);
removeUndefinedProperties(options);
removeUndefinedProperties(options.headers);
const mergedOptions = mergeDeep(defaults || {}, options);
if (options.url === "/graphql") {
if (defaults && defaults.mediaType.previews?.length) {
mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
(preview) => !mergedOptions.mediaType.previews.includes(preview)
).concat(mergedOptions.mediaType.previews);
}
mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
}
return mergedOptions;
}
function addQueryParameters(url, parameters) {
const separator = /\?/.test(url) ? "&" : "?";
const names = Object.keys(parameters);
if (names.length === 0) {
return url;
}
return url + separator + names.map((name) => {
if (name === "q") {
return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
}
return `${name}=${encodeURIComponent(parameters[name])}`;
}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
const matches = url.match(urlVariableRegex);
if (!matches) {
return [];
}
return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
const result = { __proto__: null };
for (const key of Object.keys(object)) {
if (keysToOmit.indexOf(key) === -1) {
result[key] = object[key];
}
}
return result;
}
function encodeReserved(str) {
return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
if (!/%[0-9A-Fa-f]/.test(part)) {
part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
}
return part;
}).join("");
}
function encodeUnreserved(str) {
return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
return "%" + c.charCodeAt(0).toString(16).toUpperCase();
});
}
function encodeValue(operator, value, key) {
value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
if (key) {
return encodeUnreserved(key) + "=" + value;
} else {
return value;
}
}
function isDefined(value) {
return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
var value = context[key], result = [];
if (isDefined(value) && value !== "") {
if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
value = value.toString();
if (modifier && modifier !== "*") {
value = value.substring(0, parseInt(modifier, 10));
}
result.push(
encodeValue(operator, value, isKeyOperator(operator) ? key : "")
);
} else {
if (modifier === "*") {
if (Array.isArray(value)) {
value.filter(isDefined).forEach(function(value2) {
result.push(
encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
);
});
} else {
Object.keys(value).forEach(function(k) {
if (isDefined(value[k])) {
result.push(encodeValue(operator, value[k], k));
}
});
}
} else {
const tmp = [];
if (Array.isArray(value)) {
value.filter(isDefined).forEach(function(value2) {
tmp.push(encodeValue(operator, value2));
});
} else {
Object.keys(value).forEach(function(k) {
if (isDefined(value[k])) {
tmp.push(encodeUnreserved(k));
tmp.push(encodeValue(operator, value[k].toString()));
}
});
}
if (isKeyOperator(operator)) {
result.push(encodeUnreserved(key) + "=" + tmp.join(","));
} else if (tmp.length !== 0) {
result.push(tmp.join(","));
}
}
}
} else {
if (operator === ";") {
if (isDefined(value)) {
result.push(encodeUnreserved(key));
}
} else if (value === "" && (operator === "&" || operator === "?")) {
result.push(encodeUnreserved(key) + "=");
} else if (value === "") {
result.push("");
}
}
return result;
}
function parseUrl(template) {
return {
expand: expand.bind(null, template)
};
}
function expand(template, context) {
var operators = ["+", "#", ".", "/", ";", "?", "&"];
template = template.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,
function(_, expression, literal) {
if (expression) {
let operator = "";
const values = [];
if (operators.indexOf(expression.charAt(0)) !== -1) {
operator = expression.charAt(0);
expression = expression.substr(1);
}
expression.split(/,/g).forEach(function(variable) {
var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
});
if (operator && operator !== "+") {
var separator = ",";
if (operator === "?") {
separator = "&";
} else if (operator !== "#") {
separator = operator;
}
return (values.length !== 0 ? operator : "") + values.join(separator);
} else {
return values.join(",");
}
} else {
return encodeReserved(literal);
}
}
);
if (template === "/") {
return template;
} else {
return template.replace(/\/$/, "");
}
}
function parse(options) {
let method = options.method.toUpperCase();
let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
let headers = Object.assign({}, options.headers);
let body;
let parameters = omit(options, [
"method",
"baseUrl",
"url",
"headers",
"request",
"mediaType"
]);
const urlVariableNames = extractUrlVariableNames(url);
url = parseUrl(url).expand(parameters);
if (!/^http/.test(url)) {
url = options.baseUrl + url;
}
const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
const remainingParameters = omit(parameters, omittedParameters);
const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
if (!isBinaryRequest) {
if (options.mediaType.format) {
headers.accept = headers.accept.split(/,/).map(
(format) => format.replace(
/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${options.mediaType.format}`
)
).join(",");
}
if (url.endsWith("/graphql")) {
if (options.mediaType.previews?.length) {
const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
return `application/vnd.github.${preview}-preview${format}`;
}).join(",");
}
}
}
if (["GET", "HEAD"].includes(method)) {
url = addQueryParameters(url, remainingParameters);
} else {
if ("data" in remainingParameters) {
body = remainingParameters.data;
} else {
if (Object.keys(remainingParameters).length) {
body = remainingParameters;
}
}
}
if (!headers["content-type"] && typeof body !== "undefined") {
headers["content-type"] = "application/json; charset=utf-8";
}
if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
body = "";
}
return Object.assign(
{ method, url, headers },
typeof body !== "undefined" ? { body } : null,
options.request ? { request: options.request } : null
);
}
function endpointWithDefaults(defaults, route, options) {
return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
const DEFAULTS2 = merge(oldDefaults, newDefaults);
const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
return Object.assign(endpoint2, {
DEFAULTS: DEFAULTS2,
defaults: withDefaults.bind(null, DEFAULTS2),
merge: merge.bind(null, DEFAULTS2),
parse
});
}
var endpoint = withDefaults(null, DEFAULTS);
;
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 ; code <= 0xff; code++) {
CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 ; code <= 0x39 ; code++) {
CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 ; code <= 0x5a ; code++) {
CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 ; code <= 0x7a ; code++) {
CHAR_MAP[code] |= TOKEN_FLAG;
}
const NullObject = (() => {
const C = function () { };
C.prototype = Object.create(null);
return C;
})();
function isTypeValid(type, start = 0, end = type.length) {
let hasSlash = false;
for (let index = start; index < end; index++) {
const code = type.charCodeAt(index);
if (code === 47 ) {
if (hasSlash || index === start || index >= end - 1)
return false;
hasSlash = true;
}
else if (!isTokenCode(code)) {
return false;
}
}
return hasSlash;
}
function isTokenValid(token, start = 0, end = token.length) {
if (start >= end)
return false;
for (let index = start; index < end; index++) {
if (!isTokenCode(token.charCodeAt(index)))
return false;
}
return true;
}
function isTokenCode(code) {
return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
function parameterValue(str) {
const len = str.length;
if (len === 0)
return '""';
let index = 0;
while (index < len && isTokenCode(str.charCodeAt(index)))
index++;
if (index === len)
return str;
let result = '"';
let start = 0;
while (index < len) {
const code = str.charCodeAt(index);
if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
throw new TypeError(`Invalid parameter value: ${str}`);
}
if (code === 34 || code === 92 ) {
result += `${str.slice(start, index)}\\`;
start = index;
}
index++;
}
return `${result}${str.slice(start)}"`;
}
function format(obj) {
const { type, parameters } = obj;
if (!type || !isTypeValid(type)) {
throw new TypeError(`Invalid type: ${type}`);
}
let result = type;
if (parameters) {
for (const param of Object.keys(parameters)) {
if (!isTokenValid(param)) {
throw new TypeError(`Invalid parameter name: ${param}`);
}
result += `; ${param}=${parameterValue(parameters[param])}`;
}
}
return result;
}
function dist_parse(header, options) {
const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
const len = header.length;
let valueStart = options?.start ?? 0;
while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
valueStart++;
}
let index = valueStart;
let typeFlags = 0;
let whitespace = -1;
let stop = options?.parameters === false ? COMMA_FLAG : 0;
while (index < len) {
const code = header.charCodeAt(index);
const flags = CHAR_MAP[code];
if ((flags & stopFlags) !== 0) {
stop |= flags & COMMA_FLAG;
break;
}
if ((flags & OWS) !== 0) {
if (whitespace === -1)
whitespace = index;
}
else {
whitespace = -1;
}
typeFlags |= (code & NON_ASCII) | flags;
index++;
}
const valueEnd = whitespace === -1 ? index : whitespace;
const value = header.slice(valueStart, valueEnd);
const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
if (index === len || stop !== 0) {
return { type, index, parameters: new NullObject() };
}
return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
const parameters = new NullObject();
parameter: while (index < len) {
index++;
while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
index++;
}
const keyStart = index;
let keyFlags = 0;
let keyWhitespace = -1;
while (index < len) {
const code = header.charCodeAt(index);
const flags = CHAR_MAP[code];
if ((flags & stopFlags) !== 0) {
if ((flags & COMMA_FLAG) !== 0)
break parameter;
continue parameter;
}
if (code === EQ) {
const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
const value = header.slice(keyStart, keyEnd);
const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
index++;
while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
index++;
}
if (index < len && header.charCodeAt(index) === DQUOTE) {
const quotedStart = ++index;
let escaped = false;
while (index < len) {
const code = header.charCodeAt(index);
if (code === DQUOTE) {
if (parameters[key] === undefined) {
parameters[key] = escaped
? unescapeQuotedPairs(header, quotedStart, index)
: header.slice(quotedStart, index);
}
index++;
let stop = 0;
while (index < len) {
const code = header.charCodeAt(index);
const flags = CHAR_MAP[code];
if ((flags & stopFlags) !== 0) {
stop = flags & COMMA_FLAG;
break;
}
index++;
}
if (stop !== 0)
break parameter;
continue parameter;
}
if (code === BSLASH && index + 1 < len) {
escaped = true;
index += 2;
continue;
}
index++;
}
continue parameter;
}
const valueStart = index;
let stop = 0;
let valueWhitespace = -1;
while (index < len) {
const code = header.charCodeAt(index);
const flags = CHAR_MAP[code];
if ((flags & stopFlags) !== 0) {
stop = flags & COMMA_FLAG;
break;
}
if ((flags & OWS) !== 0) {
if (valueWhitespace === -1)
valueWhitespace = index;
}
else {
valueWhitespace = -1;
}
index++;
}
if (parameters[key] === undefined) {
const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
parameters[key] = header.slice(valueStart, valueEnd);
}
if (stop !== 0)
break parameter;
continue parameter;
}
if ((flags & OWS) !== 0) {
if (keyWhitespace === -1)
keyWhitespace = index;
}
else {
keyWhitespace = -1;
}
keyFlags |= (code & NON_ASCII) | flags;
index++;
}
}
return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
let result = "";
for (let index = start; index < end; index++) {
if (str.charCodeAt(index) === BSLASH) {
result += str.slice(start, index);
start = ++index;
}
}
return result + str.slice(start, end);
}
;
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) =>
val === undefined || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) =>
val !== null &&
typeof val === "object" &&
val.constructor &&
val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
let space = "";
if (typeof spaceParam === "number") {
space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
} else if (typeof spaceParam === "string") {
space = spaceParam.slice(0, 10);
}
const isFunctionReplacer = typeof replacer === "function";
const propertyList = Array.isArray(replacer)
? new Set(replacer.map(String))
: null;
const prepareVal = (parent, key, val) => {
const isObject = val !== null && typeof val === "object";
const hasToJSON = isObject && typeof val.toJSON === "function";
if (hasToJSON) {
val = val.toJSON(key);
}
const isNoise = typeof val === "string" && noiseValue.test(val);
if (isNoise) return val + "n";
const isBigInt = typeof val === "bigint";
if (isBigInt) {
const supportsRawJSON = "rawJSON" in JSON;
if (supportsRawJSON) return JSON.rawJSON(val.toString());
return val.toString() + "n";
}
if (isFunctionReplacer) {
val = replacer.call(parent, key, val);
}
const isPostReplacerObject = val !== null && typeof val === "object";
if (isPostReplacerObject) {
const isPrimitiveWrapper =
val instanceof Number ||
val instanceof String ||
val instanceof Boolean;
if (isPrimitiveWrapper) {
val = val.valueOf();
}
}
return val;
};
const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
if (isUnstringifiable(rootProcessed)) {
return undefined;
}
const isRootPrimitive =
rootProcessed === null || typeof rootProcessed !== "object";
const isRootNativeRawJSON = isRawJSON(rootProcessed);
if (isRootPrimitive || isRootNativeRawJSON) {
return originalStringify(rootProcessed);
}
const chunks = [];
let level = 0;
const stack = [
{
parent: { "": rootProcessed },
key: "",
val: rootProcessed,
isArray: Array.isArray(rootProcessed),
keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
index: 0,
first: true,
},
];
const visited = new WeakSet([rootProcessed]);
while (stack.length > 0) {
const node = stack[stack.length - 1];
if (node.index === 0) {
chunks.push(node.isArray ? "[" : "{");
level++;
}
let isDone = false;
if (node.isArray) {
if (node.index < node.val.length) {
if (!node.first) chunks.push(",");
if (space) chunks.push("\n" + space.repeat(level));
const childRaw = node.val[node.index];
const childVal = prepareVal(node.val, String(node.index), childRaw);
if (isUnstringifiable(childVal)) {
chunks.push("null");
node.first = false;
node.index++;
} else {
const isComplexObject =
childVal !== null && typeof childVal === "object";
const isNativeRaw = isRawJSON(childVal);
if (isComplexObject && !isNativeRaw) {
if (visited.has(childVal)) {
throw new TypeError("Converting circular structure to JSON");
}
visited.add(childVal);
stack.push({
parent: node.val,
key: String(node.index),
val: childVal,
isArray: Array.isArray(childVal),
keys: Array.isArray(childVal) ? null : Object.keys(childVal),
index: 0,
first: true,
});
node.first = false;
node.index++;
} else {
chunks.push(originalStringify(childVal));
node.first = false;
node.index++;
}
}
} else {
isDone = true;
}
} else {
while (node.index < node.keys.length) {
const k = node.keys[node.index++];
const isFilteredOutByArray = propertyList && !propertyList.has(k);
if (isFilteredOutByArray) continue;
const childRaw = node.val[k];
const childVal = prepareVal(node.val, k, childRaw);
if (isUnstringifiable(childVal)) continue;
if (!node.first) chunks.push(",");
if (space) {
chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
} else {
chunks.push(originalStringify(k) + ":");
}
const isComplexObject =
childVal !== null && typeof childVal === "object";
const isNativeRaw = isRawJSON(childVal);
if (isComplexObject && !isNativeRaw) {
if (visited.has(childVal)) {
throw new TypeError("Converting circular structure to JSON");
}
visited.add(childVal);
stack.push({
parent: node.val,
key: k,
val: childVal,
isArray: Array.isArray(childVal),
keys: Array.isArray(childVal) ? null : Object.keys(childVal),
index: 0,
first: true,
});
node.first = false;
break;
} else {
chunks.push(originalStringify(childVal));
node.first = false;
}
}
const isNodeFullyProcessed =
node.index >= node.keys.length && stack[stack.length - 1] === node;
if (isNodeFullyProcessed) {
isDone = true;
}
}
if (isDone) {
level--;
if (!node.first && space) chunks.push("\n" + space.repeat(level));
chunks.push(node.isArray ? "]" : "}");
visited.delete(node.val);
stack.pop();
}
}
return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
try {
const supportsRawJSON = "rawJSON" in JSON;
if (supportsRawJSON) {
return originalStringify(
value,
(key, val) => {
if (typeof val === "bigint") return JSON.rawJSON(val.toString());
const hasFunctionReplacer = typeof replacer === "function";
if (hasFunctionReplacer) return replacer(key, val);
const isKeyInArrayReplacer =
Array.isArray(replacer) && replacer.includes(key);
if (isKeyInArrayReplacer) return val;
return val;
},
space,
);
}
if (!value) return originalStringify(value, replacer, space);
const convertedToCustomJSON = originalStringify(
value,
(key, val) => {
const isNoise = typeof val === "string" && noiseValue.test(val);
if (isNoise) return val.toString() + "n";
if (typeof val === "bigint") return val.toString() + "n";
const hasFunctionReplacer = typeof replacer === "function";
if (hasFunctionReplacer) return replacer(key, val);
const isKeyInArrayReplacer =
Array.isArray(replacer) && replacer.includes(key);
if (isKeyInArrayReplacer) return val;
return val;
},
space,
);
const processedJSON = convertedToCustomJSON.replace(
bigIntsStringify,
"$1$2$3",
);
const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
return denoisedJSON;
} catch (error) {
if (error instanceof RangeError) {
const convertedJSON = stringifyIteratively(value, replacer, space);
if (convertedJSON === undefined) return undefined;
const supportsRawJSON = "rawJSON" in JSON;
if (supportsRawJSON) return convertedJSON;
const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
return processedJSON.replace(noiseStringify, "$1$2$3");
}
throw error;
}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
const parseFingerprint = JSON.parse.toString();
if (featureCache.has(parseFingerprint)) {
return featureCache.get(parseFingerprint);
}
try {
const result = JSON.parse(
"1",
(_, __, context) => !!context?.source && context.source === "1",
);
featureCache.set(parseFingerprint, result);
return result;
} catch {
featureCache.set(parseFingerprint, false);
return false;
}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
const isCustomFormatBigInt =
typeof value === "string" && customFormat.test(value);
if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
const isNoiseValue = typeof value === "string" && noiseValue.test(value);
if (isNoiseValue) return value.slice(0, -1);
const hasUserReviver = typeof userReviver === "function";
if (!hasUserReviver) return value;
return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
return JSON.parse(text, (key, value, context) => {
const isNumber = typeof value === "number";
const isOutOfBounds =
value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
const isBigNumber = isNumber && isOutOfBounds;
const isInt = context && intRegex.test(context.source);
const isBigInt = isBigNumber && isInt;
if (isBigInt) return BigInt(context.source);
const hasCustomReviver = typeof reviver === "function";
if (!hasCustomReviver) return value;
return reviver(key, value, context);
});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
const rootHolder = { "": parsed };
const stack = [{ parent: rootHolder, key: "", visited: false }];
while (stack.length > 0) {
const node = stack[stack.length - 1];
if (!node.visited) {
node.visited = true;
const value = node.parent[node.key];
const isComplexObject = value !== null && typeof value === "object";
if (isComplexObject) {
const keys = Object.keys(value);
for (let i = keys.length - 1; i >= 0; i--) {
stack.push({ parent: value, key: keys[i], visited: false });
}
}
} else {
const { parent, key } = node;
let value = parent[key];
if (typeof value === "string") {
const isCustomFormatBigInt = customFormat.test(value);
if (isCustomFormatBigInt) {
value = BigInt(value.slice(0, -1));
} else {
const isNoise = noiseValue.test(value);
if (isNoise) value = value.slice(0, -1);
}
}
const hasUserReviver = typeof userReviver === "function";
if (hasUserReviver) {
value = userReviver.call(parent, key, value);
}
const isDeleted = value === undefined;
if (isDeleted) {
delete parent[key];
} else {
parent[key] = value;
}
stack.pop();
}
}
return rootHolder[""];
};
const serializeBigInts = (text) => {
return text.replace(
stringsOrLargeNumbers,
(match, digits, fractional, exponential) => {
const isString = match[0] === '"';
const isNoise = isString && noiseValueWithQuotes.test(match);
if (isNoise) return match.substring(0, match.length - 1) + 'n"';
const hasFractionalOrExponential = fractional || exponential;
const isLessThanMaxSafeInt =
digits &&
(digits.length < MAX_DIGITS ||
(digits.length === MAX_DIGITS && digits <= MAX_INT));
const isStandardValue =
isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
if (isStandardValue) return match;
return '"' + match + 'n"';
},
);
};
const JSONParse = (text, reviver) => {
if (!text) return originalParse(text, reviver);
try {
if (isContextSourceSupported()) return JSONParseV2(text, reviver);
const serializedData = serializeBigInts(text);
return originalParse(serializedData, (key, value, context) =>
convertMarkedBigIntsReviver(key, value, context, reviver),
);
} catch (error) {
if (error instanceof RangeError) {
const serializedData = serializeBigInts(text);
const parsed = originalParse(serializedData);
return applyReviverIteratively(parsed, reviver);
}
throw error;
}
};
;
class RequestError extends Error {
name;
status;
request;
response;
constructor(message, statusCode, options) {
super(message, { cause: options.cause });
this.name = "HttpError";
this.status = Number.parseInt(statusCode);
if (Number.isNaN(this.status)) {
this.status = 0;
}
if ("response" in options) {
this.response = options.response;
}
const requestCopy = Object.assign({}, options.request);
if (options.request.headers.authorization) {
requestCopy.headers = Object.assign({}, options.request.headers, {
authorization: options.request.headers.authorization.replace(
/(?<! ) .*$/,
" [REDACTED]"
)
});
}
requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
this.request = requestCopy;
}
}
;
var dist_bundle_VERSION = "10.0.16";
var defaults_default = {
headers: {
"user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
}
};
function dist_bundle_isPlainObject(value) {
if (typeof value !== "object" || value === null) return false;
if (Object.prototype.toString.call(value) !== "[object Object]") return false;
const proto = Object.getPrototypeOf(value);
if (proto === null) return true;
const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
const fetch = requestOptions.request?.fetch || globalThis.fetch;
if (!fetch) {
throw new Error(
"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
);
}
const log = requestOptions.request?.log || console;
const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
const requestHeaders = Object.fromEntries(
Object.entries(requestOptions.headers).map(([name, value]) => [
name,
String(value)
])
);
let fetchResponse;
try {
fetchResponse = await fetch(requestOptions.url, {
method: requestOptions.method,
body,
redirect: requestOptions.request?.redirect,
headers: requestHeaders,
signal: requestOptions.request?.signal,
...requestOptions.body && { duplex: "half" }
});
} catch (error) {
let message = "Unknown Error";
if (error instanceof Error) {
if (error.name === "AbortError") {
error.status = 500;
throw error;
}
message = error.message;
if (error.name === "TypeError" && "cause" in error) {
if (error.cause instanceof Error) {
message = error.cause.message;
} else if (typeof error.cause === "string") {
message = error.cause;
}
}
}
const requestError = new RequestError(message, 500, {
request: requestOptions
});
requestError.cause = error;
throw requestError;
}
const status = fetchResponse.status;
const url = fetchResponse.url;
const responseHeaders = {};
for (const [key, value] of fetchResponse.headers) {
responseHeaders[key] = value;
}
const octokitResponse = {
url,
status,
headers: responseHeaders,
data: ""
};
if ("deprecation" in responseHeaders) {
const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
const deprecationLink = matches && matches.pop();
log.warn(
`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
);
}
if (status === 204 || status === 205) {
return octokitResponse;
}
if (requestOptions.method === "HEAD") {
if (status < 400) {
return octokitResponse;
}
throw new RequestError(fetchResponse.statusText, status, {
response: octokitResponse,
request: requestOptions
});
}
if (status === 304) {
octokitResponse.data = await getResponseData(fetchResponse);
throw new RequestError("Not modified", status, {
response: octokitResponse,
request: requestOptions
});
}
if (status >= 400) {
octokitResponse.data = await getResponseData(fetchResponse);
throw new RequestError(toErrorMessage(octokitResponse.data), status, {
response: octokitResponse,
request: requestOptions
});
}
octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
return octokitResponse;
}
async function getResponseData(response) {
const contentType = response.headers.get("content-type");
if (!contentType) {
return response.text().catch(noop);
}
const mimetype = dist_parse(contentType);
if (isJSONResponse(mimetype)) {
let text = "";
try {
text = await response.text();
return JSONParse(text);
} catch (err) {
return text;
}
} else if (mimetype.type.startsWith("text/") ||
mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
return response.text().catch(noop);
} else {
return response.arrayBuffer().catch(
() => new ArrayBuffer(0)
);
}
}
function isJSONResponse(mimetype) {
return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
if (typeof data === "string") {
return data;
}
if (data instanceof ArrayBuffer) {
return "Unknown error";
}
if (typeof data === "object" && data !== null && "message" in data) {
const objectData = data;
const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
}
return `Unknown error: ${JSON.stringify(data)}`;
}
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
const endpoint2 = oldEndpoint.defaults(newDefaults);
const newApi = function(route, parameters) {
const endpointOptions = endpoint2.merge(route, parameters);
if (!endpointOptions.request || !endpointOptions.request.hook) {
return fetchWrapper(endpoint2.parse(endpointOptions));
}
const request2 = (route2, parameters2) => {
return fetchWrapper(
endpoint2.parse(endpoint2.merge(route2, parameters2))
);
};
Object.assign(request2, {
endpoint: endpoint2,
defaults: dist_bundle_withDefaults.bind(null, endpoint2)
});
return endpointOptions.request.hook(request2, endpointOptions);
};
return Object.assign(newApi, {
endpoint: endpoint2,
defaults: dist_bundle_withDefaults.bind(null, endpoint2)
});
}
var request = dist_bundle_withDefaults(endpoint, defaults_default);
;
var graphql_dist_bundle_VERSION = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
constructor(request2, headers, response) {
super(_buildMessageForResponseErrors(response));
this.request = request2;
this.headers = headers;
this.response = response;
this.errors = response.errors;
this.data = response.data;
if (Error.captureStackTrace) {
Error.captureStackTrace(this, this.constructor);
}
}
request;
headers;
response;
name = "GraphqlResponseError";
errors;
data;
};
var NON_VARIABLE_OPTIONS = [
"method",
"baseUrl",
"url",
"headers",
"request",
"query",
"mediaType",
"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
if (options) {
if (typeof query === "string" && "query" in options) {
return Promise.reject(
new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
);
}
for (const key in options) {
if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
return Promise.reject(
new Error(
`[@octokit/graphql] "${key}" cannot be used as variable name`
)
);
}
}
const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
const requestOptions = Object.keys(
parsedOptions
).reduce((result, key) => {
if (NON_VARIABLE_OPTIONS.includes(key)) {
result[key] = parsedOptions[key];
return result;
}
if (!result.variables) {
result.variables = {};
}
result.variables[key] = parsedOptions[key];
return result;
}, {});
const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
}
return request2(requestOptions).then((response) => {
if (response.data.errors) {
const headers = {};
for (const key of Object.keys(response.headers)) {
headers[key] = response.headers[key];
}
throw new GraphqlResponseError(
requestOptions,
headers,
response.data
);
}
return response.data.data;
});
}
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
const newRequest = request2.defaults(newDefaults);
const newApi = (query, options) => {
return graphql(newRequest, query, options);
};
return Object.assign(newApi, {
defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
endpoint: newRequest.endpoint
});
}
var graphql2 = graphql_dist_bundle_withDefaults(request, {
headers: {
"user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
},
method: "POST",
url: "/graphql"
});
function withCustomRequest(customRequest) {
return graphql_dist_bundle_withDefaults(customRequest, {
method: "POST",
url: "/graphql"
});
}
;
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
const isApp = isJWT(token);
const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
const isUserToServer = token.startsWith("ghu_");
const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
return {
type: "token",
token,
tokenType
};
}
function withAuthorizationPrefix(token) {
if (token.split(/\./).length === 3) {
return `bearer ${token}`;
}
return `token ${token}`;
}
async function hook(token, request, route, parameters) {
const endpoint = request.endpoint.merge(
route,
parameters
);
endpoint.headers.authorization = withAuthorizationPrefix(token);
return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
if (!token) {
throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
}
if (typeof token !== "string") {
throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string"
);
}
token = token.replace(/^(token|bearer) +/i, "");
return Object.assign(auth.bind(null, token), {
hook: hook.bind(null, token)
});
};
;
const version_VERSION = "7.0.8";
;
const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
if (typeof logger.debug !== "function") {
logger.debug = dist_src_noop;
}
if (typeof logger.info !== "function") {
logger.info = dist_src_noop;
}
if (typeof logger.warn !== "function") {
logger.warn = consoleWarn;
}
if (typeof logger.error !== "function") {
logger.error = consoleError;
}
return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
static VERSION = version_VERSION;
static defaults(defaults) {
const OctokitWithDefaults = class extends this {
constructor(...args) {
const options = args[0] || {};
if (typeof defaults === "function") {
super(defaults(options));
return;
}
super(
Object.assign(
{},
defaults,
options,
options.userAgent && defaults.userAgent ? {
userAgent: `${options.userAgent} ${defaults.userAgent}`
} : null
)
);
}
};
return OctokitWithDefaults;
}
static plugins = [];
static plugin(...newPlugins) {
const currentPlugins = this.plugins;
const NewOctokit = class extends this {
static plugins = currentPlugins.concat(
newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
);
};
return NewOctokit;
}
constructor(options = {}) {
const hook = new before_after_hook.Collection();
const requestDefaults = {
baseUrl: request.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, options.request, {
hook: hook.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
if (options.baseUrl) {
requestDefaults.baseUrl = options.baseUrl;
}
if (options.previews) {
requestDefaults.mediaType.previews = options.previews;
}
if (options.timeZone) {
requestDefaults.headers["time-zone"] = options.timeZone;
}
this.request = request.defaults(requestDefaults);
this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
this.log = createLogger(options.log);
this.hook = hook;
if (!options.authStrategy) {
if (!options.auth) {
this.auth = async () => ({
type: "unauthenticated"
});
} else {
const auth = createTokenAuth(options.auth);
hook.wrap("request", auth.hook);
this.auth = auth;
}
} else {
const { authStrategy, ...otherOptions } = options;
const auth = authStrategy(
Object.assign(
{
request: this.request,
log: this.log,
octokit: this,
octokitOptions: otherOptions
},
options.auth
)
);
hook.wrap("request", auth.hook);
this.auth = auth;
}
const classConstructor = this.constructor;
for (let i = 0; i < classConstructor.plugins.length; ++i) {
Object.assign(this, classConstructor.plugins[i](this, options));
}
}
request;
graphql;
log;
hook;
auth;
}
;
const dist_src_version_VERSION = "17.0.0";
;
const Endpoints = {};
var endpoints_default = Endpoints;
;
const endpointMethodsMap = new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
for (const [methodName, endpoint] of Object.entries(endpoints)) {
const [route, defaults, decorations] = endpoint;
const [method, url] = route.split(/ /);
const endpointDefaults = Object.assign(
{
method,
url
},
defaults
);
if (!endpointMethodsMap.has(scope)) {
endpointMethodsMap.set(scope, new Map());
}
endpointMethodsMap.get(scope).set(methodName, {
scope,
methodName,
endpointDefaults,
decorations
});
}
}
const handler = {
has({ scope }, methodName) {
return endpointMethodsMap.get(scope).has(methodName);
},
getOwnPropertyDescriptor(target, methodName) {
return {
value: this.get(target, methodName),
configurable: true,
writable: true,
enumerable: true
};
},
defineProperty(target, methodName, descriptor) {
Object.defineProperty(target.cache, methodName, descriptor);
return true;
},
deleteProperty(target, methodName) {
delete target.cache[methodName];
return true;
},
ownKeys({ scope }) {
return [...endpointMethodsMap.get(scope).keys()];
},
set(target, methodName, value) {
return target.cache[methodName] = value;
},
get({ octokit, scope, cache }, methodName) {
if (cache[methodName]) {
return cache[methodName];
}
const method = endpointMethodsMap.get(scope).get(methodName);
if (!method) {
return void 0;
}
const { endpointDefaults, decorations } = method;
if (decorations) {
cache[methodName] = decorate(
octokit,
scope,
methodName,
endpointDefaults,
decorations
);
} else {
cache[methodName] = octokit.request.defaults(endpointDefaults);
}
return cache[methodName];
}
};
function endpointsToMethods(octokit) {
const newMethods = {};
for (const scope of endpointMethodsMap.keys()) {
newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
}
return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
const requestWithDefaults = octokit.request.defaults(defaults);
function withDecorations(...args) {
let options = requestWithDefaults.endpoint.merge(...args);
if (decorations.mapToData) {
options = Object.assign({}, options, {
data: options[decorations.mapToData],
[decorations.mapToData]: void 0
});
return requestWithDefaults(options);
}
if (decorations.renamed) {
const [newScope, newMethodName] = decorations.renamed;
octokit.log.warn(
`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
);
}
if (decorations.deprecated) {
octokit.log.warn(decorations.deprecated);
}
if (decorations.renamedParameters) {
const options2 = requestWithDefaults.endpoint.merge(...args);
for (const [name, alias] of Object.entries(
decorations.renamedParameters
)) {
if (name in options2) {
octokit.log.warn(
`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
);
if (!(alias in options2)) {
options2[alias] = options2[name];
}
delete options2[name];
}
}
return requestWithDefaults(options2);
}
return requestWithDefaults(...args);
}
return Object.assign(withDecorations, requestWithDefaults);
}
;
function restEndpointMethods(octokit) {
const api = endpointsToMethods(octokit);
return {
rest: api
};
}
restEndpointMethods.VERSION = dist_src_version_VERSION;
function legacyRestEndpointMethods(octokit) {
const api = endpointsToMethods(octokit);
return {
...api,
rest: api
};
}
legacyRestEndpointMethods.VERSION = dist_src_version_VERSION;
;
var plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";
function normalizePaginatedListResponse(response) {
if (!response.data) {
return {
...response,
data: []
};
}
const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
if (!responseNeedsNormalization) return response;
const incompleteResults = response.data.incomplete_results;
const repositorySelection = response.data.repository_selection;
const totalCount = response.data.total_count;
const totalCommits = response.data.total_commits;
delete response.data.incomplete_results;
delete response.data.repository_selection;
delete response.data.total_count;
delete response.data.total_commits;
const namespaceKey = Object.keys(response.data)[0];
const data = response.data[namespaceKey];
response.data = data;
if (typeof incompleteResults !== "undefined") {
response.data.incomplete_results = incompleteResults;
}
if (typeof repositorySelection !== "undefined") {
response.data.repository_selection = repositorySelection;
}
response.data.total_count = totalCount;
response.data.total_commits = totalCommits;
return response;
}
function iterator(octokit, route, parameters) {
const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
const requestMethod = typeof route === "function" ? route : octokit.request;
const method = options.method;
const headers = options.headers;
let url = options.url;
return {
[Symbol.asyncIterator]: () => ({
async next() {
if (!url) return { done: true };
try {
const response = await requestMethod({ method, url, headers });
const normalizedResponse = normalizePaginatedListResponse(response);
url = ((normalizedResponse.headers.link || "").match(
/<([^<>]+)>;\s*rel="next"/
) || [])[1];
if (!url && "total_commits" in normalizedResponse.data) {
const parsedUrl = new URL(normalizedResponse.url);
const params = parsedUrl.searchParams;
const page = parseInt(params.get("page") || "1", 10);
const per_page = parseInt(params.get("per_page") || "250", 10);
if (page * per_page < normalizedResponse.data.total_commits) {
params.set("page", String(page + 1));
url = parsedUrl.toString();
}
}
return { value: normalizedResponse };
} catch (error) {
if (error.status !== 409) throw error;
url = "";
return {
value: {
status: 200,
headers: {},
data: []
}
};
}
}
})
};
}
function paginate(octokit, route, parameters, mapFn) {
if (typeof parameters === "function") {
mapFn = parameters;
parameters = void 0;
}
return gather(
octokit,
[],
iterator(octokit, route, parameters)[Symbol.asyncIterator](),
mapFn
);
}
function gather(octokit, results, iterator2, mapFn) {
return iterator2.next().then((result) => {
if (result.done) {
return results;
}
let earlyExit = false;
function done() {
earlyExit = true;
}
results = results.concat(
mapFn ? mapFn(result.value, done) : result.value.data
);
if (earlyExit) {
return results;
}
return gather(octokit, results, iterator2, mapFn);
});
}
var composePaginateRest = Object.assign(paginate, {
iterator
});
var paginatingEndpoints = ( null && ([
"GET /advisories",
"GET /app/hook/deliveries",
"GET /app/installation-requests",
"GET /app/installations",
"GET /assignments/{assignment_id}/accepted_assignments",
"GET /classrooms",
"GET /classrooms/{classroom_id}/assignments",
"GET /enterprises/{enterprise}/code-security/configurations",
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
"GET /enterprises/{enterprise}/dependabot/alerts",
"GET /enterprises/{enterprise}/teams",
"GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships",
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations",
"GET /events",
"GET /gists",
"GET /gists/public",
"GET /gists/starred",
"GET /gists/{gist_id}/comments",
"GET /gists/{gist_id}/commits",
"GET /gists/{gist_id}/forks",
"GET /installation/repositories",
"GET /issues",
"GET /licenses",
"GET /marketplace_listing/plans",
"GET /marketplace_listing/plans/{plan_id}/accounts",
"GET /marketplace_listing/stubbed/plans",
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
"GET /networks/{owner}/{repo}/events",
"GET /notifications",
"GET /organizations",
"GET /organizations/{org}/dependabot/repository-access",
"GET /orgs/{org}/actions/cache/usage-by-repository",
"GET /orgs/{org}/actions/hosted-runners",
"GET /orgs/{org}/actions/permissions/repositories",
"GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
"GET /orgs/{org}/actions/runner-groups",
"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
"GET /orgs/{org}/actions/runners",
"GET /orgs/{org}/actions/secrets",
"GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
"GET /orgs/{org}/actions/variables",
"GET /orgs/{org}/actions/variables/{name}/repositories",
"GET /orgs/{org}/attestations/repositories",
"GET /orgs/{org}/attestations/{subject_digest}",
"GET /orgs/{org}/blocks",
"GET /orgs/{org}/campaigns",
"GET /orgs/{org}/code-scanning/alerts",
"GET /orgs/{org}/code-security/configurations",
"GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
"GET /orgs/{org}/codespaces",
"GET /orgs/{org}/codespaces/secrets",
"GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
"GET /orgs/{org}/copilot/billing/seats",
"GET /orgs/{org}/copilot/metrics",
"GET /orgs/{org}/dependabot/alerts",
"GET /orgs/{org}/dependabot/secrets",
"GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
"GET /orgs/{org}/events",
"GET /orgs/{org}/failed_invitations",
"GET /orgs/{org}/hooks",
"GET /orgs/{org}/hooks/{hook_id}/deliveries",
"GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
"GET /orgs/{org}/insights/api/subject-stats",
"GET /orgs/{org}/insights/api/user-stats/{user_id}",
"GET /orgs/{org}/installations",
"GET /orgs/{org}/invitations",
"GET /orgs/{org}/invitations/{invitation_id}/teams",
"GET /orgs/{org}/issues",
"GET /orgs/{org}/members",
"GET /orgs/{org}/members/{username}/codespaces",
"GET /orgs/{org}/migrations",
"GET /orgs/{org}/migrations/{migration_id}/repositories",
"GET /orgs/{org}/organization-roles/{role_id}/teams",
"GET /orgs/{org}/organization-roles/{role_id}/users",
"GET /orgs/{org}/outside_collaborators",
"GET /orgs/{org}/packages",
"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
"GET /orgs/{org}/personal-access-token-requests",
"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
"GET /orgs/{org}/personal-access-tokens",
"GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
"GET /orgs/{org}/private-registries",
"GET /orgs/{org}/projects",
"GET /orgs/{org}/projectsV2",
"GET /orgs/{org}/projectsV2/{project_number}/fields",
"GET /orgs/{org}/projectsV2/{project_number}/items",
"GET /orgs/{org}/properties/values",
"GET /orgs/{org}/public_members",
"GET /orgs/{org}/repos",
"GET /orgs/{org}/rulesets",
"GET /orgs/{org}/rulesets/rule-suites",
"GET /orgs/{org}/rulesets/{ruleset_id}/history",
"GET /orgs/{org}/secret-scanning/alerts",
"GET /orgs/{org}/security-advisories",
"GET /orgs/{org}/settings/immutable-releases/repositories",
"GET /orgs/{org}/settings/network-configurations",
"GET /orgs/{org}/team/{team_slug}/copilot/metrics",
"GET /orgs/{org}/teams",
"GET /orgs/{org}/teams/{team_slug}/discussions",
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions",
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions",
"GET /orgs/{org}/teams/{team_slug}/invitations",
"GET /orgs/{org}/teams/{team_slug}/members",
"GET /orgs/{org}/teams/{team_slug}/projects",
"GET /orgs/{org}/teams/{team_slug}/repos",
"GET /orgs/{org}/teams/{team_slug}/teams",
"GET /projects/{project_id}/collaborators",
"GET /repos/{owner}/{repo}/actions/artifacts",
"GET /repos/{owner}/{repo}/actions/caches",
"GET /repos/{owner}/{repo}/actions/organization-secrets",
"GET /repos/{owner}/{repo}/actions/organization-variables",
"GET /repos/{owner}/{repo}/actions/runners",
"GET /repos/{owner}/{repo}/actions/runs",
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
"GET /repos/{owner}/{repo}/actions/secrets",
"GET /repos/{owner}/{repo}/actions/variables",
"GET /repos/{owner}/{repo}/actions/workflows",
"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
"GET /repos/{owner}/{repo}/activity",
"GET /repos/{owner}/{repo}/assignees",
"GET /repos/{owner}/{repo}/attestations/{subject_digest}",
"GET /repos/{owner}/{repo}/branches",
"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
"GET /repos/{owner}/{repo}/code-scanning/alerts",
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
"GET /repos/{owner}/{repo}/code-scanning/analyses",
"GET /repos/{owner}/{repo}/codespaces",
"GET /repos/{owner}/{repo}/codespaces/devcontainers",
"GET /repos/{owner}/{repo}/codespaces/secrets",
"GET /repos/{owner}/{repo}/collaborators",
"GET /repos/{owner}/{repo}/comments",
"GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
"GET /repos/{owner}/{repo}/commits",
"GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
"GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
"GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
"GET /repos/{owner}/{repo}/commits/{ref}/status",
"GET /repos/{owner}/{repo}/commits/{ref}/statuses",
"GET /repos/{owner}/{repo}/compare/{basehead}",
"GET /repos/{owner}/{repo}/compare/{base}...{head}",
"GET /repos/{owner}/{repo}/contributors",
"GET /repos/{owner}/{repo}/dependabot/alerts",
"GET /repos/{owner}/{repo}/dependabot/secrets",
"GET /repos/{owner}/{repo}/deployments",
"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
"GET /repos/{owner}/{repo}/environments",
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
"GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
"GET /repos/{owner}/{repo}/events",
"GET /repos/{owner}/{repo}/forks",
"GET /repos/{owner}/{repo}/hooks",
"GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
"GET /repos/{owner}/{repo}/invitations",
"GET /repos/{owner}/{repo}/issues",
"GET /repos/{owner}/{repo}/issues/comments",
"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
"GET /repos/{owner}/{repo}/issues/events",
"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
"GET /repos/{owner}/{repo}/issues/{issue_number}/events",
"GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
"GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
"GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
"GET /repos/{owner}/{repo}/keys",
"GET /repos/{owner}/{repo}/labels",
"GET /repos/{owner}/{repo}/milestones",
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
"GET /repos/{owner}/{repo}/notifications",
"GET /repos/{owner}/{repo}/pages/builds",
"GET /repos/{owner}/{repo}/projects",
"GET /repos/{owner}/{repo}/pulls",
"GET /repos/{owner}/{repo}/pulls/comments",
"GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
"GET /repos/{owner}/{repo}/releases",
"GET /repos/{owner}/{repo}/releases/{release_id}/assets",
"GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
"GET /repos/{owner}/{repo}/rules/branches/{branch}",
"GET /repos/{owner}/{repo}/rulesets",
"GET /repos/{owner}/{repo}/rulesets/rule-suites",
"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
"GET /repos/{owner}/{repo}/secret-scanning/alerts",
"GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
"GET /repos/{owner}/{repo}/security-advisories",
"GET /repos/{owner}/{repo}/stargazers",
"GET /repos/{owner}/{repo}/subscribers",
"GET /repos/{owner}/{repo}/tags",
"GET /repos/{owner}/{repo}/teams",
"GET /repos/{owner}/{repo}/topics",
"GET /repositories",
"GET /search/code",
"GET /search/commits",
"GET /search/issues",
"GET /search/labels",
"GET /search/repositories",
"GET /search/topics",
"GET /search/users",
"GET /teams/{team_id}/discussions",
"GET /teams/{team_id}/discussions/{discussion_number}/comments",
"GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions",
"GET /teams/{team_id}/discussions/{discussion_number}/reactions",
"GET /teams/{team_id}/invitations",
"GET /teams/{team_id}/members",
"GET /teams/{team_id}/projects",
"GET /teams/{team_id}/repos",
"GET /teams/{team_id}/teams",
"GET /user/blocks",
"GET /user/codespaces",
"GET /user/codespaces/secrets",
"GET /user/emails",
"GET /user/followers",
"GET /user/following",
"GET /user/gpg_keys",
"GET /user/installations",
"GET /user/installations/{installation_id}/repositories",
"GET /user/issues",
"GET /user/keys",
"GET /user/marketplace_purchases",
"GET /user/marketplace_purchases/stubbed",
"GET /user/memberships/orgs",
"GET /user/migrations",
"GET /user/migrations/{migration_id}/repositories",
"GET /user/orgs",
"GET /user/packages",
"GET /user/packages/{package_type}/{package_name}/versions",
"GET /user/public_emails",
"GET /user/repos",
"GET /user/repository_invitations",
"GET /user/social_accounts",
"GET /user/ssh_signing_keys",
"GET /user/starred",
"GET /user/subscriptions",
"GET /user/teams",
"GET /users",
"GET /users/{username}/attestations/{subject_digest}",
"GET /users/{username}/events",
"GET /users/{username}/events/orgs/{org}",
"GET /users/{username}/events/public",
"GET /users/{username}/followers",
"GET /users/{username}/following",
"GET /users/{username}/gists",
"GET /users/{username}/gpg_keys",
"GET /users/{username}/keys",
"GET /users/{username}/orgs",
"GET /users/{username}/packages",
"GET /users/{username}/projects",
"GET /users/{username}/projectsV2",
"GET /users/{username}/projectsV2/{project_number}/fields",
"GET /users/{username}/projectsV2/{project_number}/items",
"GET /users/{username}/received_events",
"GET /users/{username}/received_events/public",
"GET /users/{username}/repos",
"GET /users/{username}/social_accounts",
"GET /users/{username}/ssh_signing_keys",
"GET /users/{username}/starred",
"GET /users/{username}/subscriptions"
]));
function isPaginatingEndpoint(arg) {
if (typeof arg === "string") {
return paginatingEndpoints.includes(arg);
} else {
return false;
}
}
function paginateRest(octokit) {
return {
paginate: Object.assign(paginate.bind(null, octokit), {
iterator: iterator.bind(null, octokit)
})
};
}
paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;
;
const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
baseUrl,
request: {
agent: getProxyAgent(baseUrl),
fetch: getProxyFetch(baseUrl)
}
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
const opts = Object.assign({}, options || {});
const auth = getAuthString(token, opts);
if (auth) {
opts.auth = auth;
}
const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
if (userAgent) {
opts.userAgent = userAgent;
}
return opts;
}
;
const github_context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
return new GitHubWithPlugins(getOctokitOptions(token, options));
}
}),
8564:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
Headers: () => ( Headers),
HttpClient: () => ( HttpClient),
HttpClientError: () => ( HttpClientError),
HttpClientResponse: () => ( HttpClientResponse),
HttpCodes: () => ( HttpCodes),
MediaTypes: () => ( MediaTypes),
getProxyUrl: () => ( lib_getProxyUrl),
isHttps: () => ( isHttps)
});
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2);
;
function getProxyUrl(reqUrl) {
const usingSsl = reqUrl.protocol === 'https:';
if (checkBypass(reqUrl)) {
return undefined;
}
const proxyVar = (() => {
if (usingSsl) {
return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
}
else {
return process.env['http_proxy'] || process.env['HTTP_PROXY'];
}
})();
if (proxyVar) {
try {
return new DecodedURL(proxyVar);
}
catch (_a) {
if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
return new DecodedURL(`http://${proxyVar}`);
}
}
else {
return undefined;
}
}
function checkBypass(reqUrl) {
if (!reqUrl.hostname) {
return false;
}
const reqHost = reqUrl.hostname;
if (isLoopbackAddress(reqHost)) {
return true;
}
const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
if (!noProxy) {
return false;
}
let reqPort;
if (reqUrl.port) {
reqPort = Number(reqUrl.port);
}
else if (reqUrl.protocol === 'http:') {
reqPort = 80;
}
else if (reqUrl.protocol === 'https:') {
reqPort = 443;
}
const upperReqHosts = [reqUrl.hostname.toUpperCase()];
if (typeof reqPort === 'number') {
upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
}
for (const upperNoProxyItem of noProxy
.split(',')
.map(x => x.trim().toUpperCase())
.filter(x => x)) {
if (upperNoProxyItem === '*' ||
upperReqHosts.some(x => x === upperNoProxyItem ||
x.endsWith(`.${upperNoProxyItem}`) ||
(upperNoProxyItem.startsWith('.') &&
x.endsWith(`${upperNoProxyItem}`)))) {
return true;
}
}
return false;
}
function isLoopbackAddress(host) {
const hostLower = host.toLowerCase();
return (hostLower === 'localhost' ||
hostLower.startsWith('127.') ||
hostLower.startsWith('[::1]') ||
hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
constructor(url, base) {
super(url, base);
this._decodedUsername = decodeURIComponent(super.username);
this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
var tunnel = __nccwpck_require__(776);
var undici_on_demand = __nccwpck_require__(3224);
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var HttpCodes;
(function (HttpCodes) {
HttpCodes[HttpCodes["OK"] = 200] = "OK";
HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
Headers["Accept"] = "accept";
Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
function lib_getProxyUrl(serverUrl) {
const proxyUrl = getProxyUrl(new URL(serverUrl));
return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,
HttpCodes.SeeOther,
HttpCodes.TemporaryRedirect,
HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
constructor(message, statusCode) {
super(message);
this.name = 'HttpClientError';
this.statusCode = statusCode;
Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
class HttpClientResponse {
constructor(message) {
this.message = message;
}
readBody() {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
let output = Buffer.alloc(0);
this.message.on('data', (chunk) => {
output = Buffer.concat([output, chunk]);
});
this.message.on('end', () => {
resolve(output.toString());
});
}));
});
}
readBodyBuffer() {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
const chunks = [];
this.message.on('data', (chunk) => {
chunks.push(chunk);
});
this.message.on('end', () => {
resolve(Buffer.concat(chunks));
});
}));
});
}
}
function isHttps(requestUrl) {
const parsedUrl = new URL(requestUrl);
return parsedUrl.protocol === 'https:';
}
class HttpClient {
constructor(userAgent, handlers, requestOptions) {
this._ignoreSslError = false;
this._allowRedirects = true;
this._allowRedirectDowngrade = false;
this._maxRedirects = 50;
this._allowRetries = false;
this._maxRetries = 1;
this._keepAlive = false;
this._disposed = false;
this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
this.handlers = handlers || [];
this.requestOptions = requestOptions;
if (requestOptions) {
if (requestOptions.ignoreSslError != null) {
this._ignoreSslError = requestOptions.ignoreSslError;
}
this._socketTimeout = requestOptions.socketTimeout;
if (requestOptions.allowRedirects != null) {
this._allowRedirects = requestOptions.allowRedirects;
}
if (requestOptions.allowRedirectDowngrade != null) {
this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
}
if (requestOptions.maxRedirects != null) {
this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
}
if (requestOptions.keepAlive != null) {
this._keepAlive = requestOptions.keepAlive;
}
if (requestOptions.allowRetries != null) {
this._allowRetries = requestOptions.allowRetries;
}
if (requestOptions.maxRetries != null) {
this._maxRetries = requestOptions.maxRetries;
}
}
}
options(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
});
}
get(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('GET', requestUrl, null, additionalHeaders || {});
});
}
del(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('DELETE', requestUrl, null, additionalHeaders || {});
});
}
post(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('POST', requestUrl, data, additionalHeaders || {});
});
}
patch(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('PATCH', requestUrl, data, additionalHeaders || {});
});
}
put(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('PUT', requestUrl, data, additionalHeaders || {});
});
}
head(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request('HEAD', requestUrl, null, additionalHeaders || {});
});
}
sendStream(verb, requestUrl, stream, additionalHeaders) {
return __awaiter(this, void 0, void 0, function* () {
return this.request(verb, requestUrl, stream, additionalHeaders);
});
}
getJson(requestUrl_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
const res = yield this.get(requestUrl, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
postJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] =
this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.post(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
putJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] =
this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.put(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
patchJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] =
this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.patch(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
request(verb, requestUrl, data, headers) {
return __awaiter(this, void 0, void 0, function* () {
if (this._disposed) {
throw new Error('Client has already been disposed.');
}
const parsedUrl = new URL(requestUrl);
let info = this._prepareRequest(verb, parsedUrl, headers);
const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
? this._maxRetries + 1
: 1;
let numTries = 0;
let response;
do {
response = yield this.requestRaw(info, data);
if (response &&
response.message &&
response.message.statusCode === HttpCodes.Unauthorized) {
let authenticationHandler;
for (const handler of this.handlers) {
if (handler.canHandleAuthentication(response)) {
authenticationHandler = handler;
break;
}
}
if (authenticationHandler) {
return authenticationHandler.handleAuthentication(this, info, data);
}
else {
return response;
}
}
let redirectsRemaining = this._maxRedirects;
while (response.message.statusCode &&
HttpRedirectCodes.includes(response.message.statusCode) &&
this._allowRedirects &&
redirectsRemaining > 0) {
const redirectUrl = response.message.headers['location'];
if (!redirectUrl) {
break;
}
const parsedRedirectUrl = new URL(redirectUrl);
if (parsedUrl.protocol === 'https:' &&
parsedUrl.protocol !== parsedRedirectUrl.protocol &&
!this._allowRedirectDowngrade) {
throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
}
yield response.readBody();
if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
for (const header in headers) {
if (header.toLowerCase() === 'authorization') {
delete headers[header];
}
}
}
info = this._prepareRequest(verb, parsedRedirectUrl, headers);
response = yield this.requestRaw(info, data);
redirectsRemaining--;
}
if (!response.message.statusCode ||
!HttpResponseRetryCodes.includes(response.message.statusCode)) {
return response;
}
numTries += 1;
if (numTries < maxTries) {
yield response.readBody();
yield this._performExponentialBackoff(numTries);
}
} while (numTries < maxTries);
return response;
});
}
dispose() {
if (this._agent) {
this._agent.destroy();
}
this._disposed = true;
}
requestRaw(info, data) {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve, reject) => {
function callbackForResult(err, res) {
if (err) {
reject(err);
}
else if (!res) {
reject(new Error('Unknown error'));
}
else {
resolve(res);
}
}
this.requestRawWithCallback(info, data, callbackForResult);
});
});
}
requestRawWithCallback(info, data, onResult) {
if (typeof data === 'string') {
if (!info.options.headers) {
info.options.headers = {};
}
info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
}
let callbackCalled = false;
function handleResult(err, res) {
if (!callbackCalled) {
callbackCalled = true;
onResult(err, res);
}
}
const req = info.httpModule.request(info.options, (msg) => {
const res = new HttpClientResponse(msg);
handleResult(undefined, res);
});
let socket;
req.on('socket', sock => {
socket = sock;
});
req.setTimeout(this._socketTimeout || 3 * 60000, () => {
if (socket) {
socket.end();
}
handleResult(new Error(`Request timeout: ${info.options.path}`));
});
req.on('error', function (err) {
handleResult(err);
});
if (data && typeof data === 'string') {
req.write(data, 'utf8');
}
if (data && typeof data !== 'string') {
data.on('close', function () {
req.end();
});
data.pipe(req);
}
else {
req.end();
}
}
getAgent(serverUrl) {
const parsedUrl = new URL(serverUrl);
return this._getAgent(parsedUrl);
}
getAgentDispatcher(serverUrl) {
const parsedUrl = new URL(serverUrl);
const proxyUrl = getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (!useProxy) {
return;
}
return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
}
_prepareRequest(method, requestUrl, headers) {
const info = {};
info.parsedUrl = requestUrl;
const usingSsl = info.parsedUrl.protocol === 'https:';
info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
const defaultPort = usingSsl ? 443 : 80;
info.options = {};
info.options.host = info.parsedUrl.hostname;
info.options.port = info.parsedUrl.port
? parseInt(info.parsedUrl.port)
: defaultPort;
info.options.path =
(info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
info.options.method = method;
info.options.headers = this._mergeHeaders(headers);
if (this.userAgent != null) {
info.options.headers['user-agent'] = this.userAgent;
}
info.options.agent = this._getAgent(info.parsedUrl);
if (this.handlers) {
for (const handler of this.handlers) {
handler.prepareRequest(info.options);
}
}
return info;
}
_mergeHeaders(headers) {
if (this.requestOptions && this.requestOptions.headers) {
return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
}
return lowercaseKeys(headers || {});
}
_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
if (headerValue) {
clientHeader =
typeof headerValue === 'number' ? headerValue.toString() : headerValue;
}
}
const additionalValue = additionalHeaders[header];
if (additionalValue !== undefined) {
return typeof additionalValue === 'number'
? additionalValue.toString()
: additionalValue;
}
if (clientHeader !== undefined) {
return clientHeader;
}
return _default;
}
_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
if (headerValue) {
if (typeof headerValue === 'number') {
clientHeader = String(headerValue);
}
else if (Array.isArray(headerValue)) {
clientHeader = headerValue.join(', ');
}
else {
clientHeader = headerValue;
}
}
}
const additionalValue = additionalHeaders[Headers.ContentType];
if (additionalValue !== undefined) {
if (typeof additionalValue === 'number') {
return String(additionalValue);
}
else if (Array.isArray(additionalValue)) {
return additionalValue.join(', ');
}
else {
return additionalValue;
}
}
if (clientHeader !== undefined) {
return clientHeader;
}
return _default;
}
_getAgent(parsedUrl) {
let agent;
const proxyUrl = getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (this._keepAlive && useProxy) {
agent = this._proxyAgent;
}
if (!useProxy) {
agent = this._agent;
}
if (agent) {
return agent;
}
const usingSsl = parsedUrl.protocol === 'https:';
let maxSockets = 100;
if (this.requestOptions) {
maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
}
if (proxyUrl && proxyUrl.hostname) {
const agentOptions = {
maxSockets,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
})), { host: proxyUrl.hostname, port: proxyUrl.port })
};
let tunnelAgent;
const overHttps = proxyUrl.protocol === 'https:';
if (usingSsl) {
tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
}
else {
tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
}
agent = tunnelAgent(agentOptions);
this._proxyAgent = agent;
}
if (!agent) {
const options = { keepAlive: this._keepAlive, maxSockets };
agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
this._agent = agent;
}
if (usingSsl && this._ignoreSslError) {
agent.options = Object.assign(agent.options || {}, {
rejectUnauthorized: false
});
}
return agent;
}
_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
let proxyAgent;
if (this._keepAlive) {
proxyAgent = this._proxyAgentDispatcher;
}
if (proxyAgent) {
return proxyAgent;
}
const usingSsl = parsedUrl.protocol === 'https:';
proxyAgent = new undici_on_demand.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
})));
this._proxyAgentDispatcher = proxyAgent;
if (usingSsl && this._ignoreSslError) {
proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
rejectUnauthorized: false
});
}
return proxyAgent;
}
_getUserAgentWithOrchestrationId(userAgent) {
const baseUserAgent = userAgent || 'actions/http-client';
const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
if (orchId) {
const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
}
return baseUserAgent;
}
_performExponentialBackoff(retryNumber) {
return __awaiter(this, void 0, void 0, function* () {
retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
return new Promise(resolve => setTimeout(() => resolve(), ms));
});
}
_processResponse(res, options) {
return __awaiter(this, void 0, void 0, function* () {
return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
const statusCode = res.message.statusCode || 0;
const response = {
statusCode,
result: null,
headers: {}
};
if (statusCode === HttpCodes.NotFound) {
resolve(response);
}
function dateTimeDeserializer(key, value) {
if (typeof value === 'string') {
const a = new Date(value);
if (!isNaN(a.valueOf())) {
return a;
}
}
return value;
}
let obj;
let contents;
try {
contents = yield res.readBody();
if (contents && contents.length > 0) {
if (options && options.deserializeDates) {
obj = JSON.parse(contents, dateTimeDeserializer);
}
else {
obj = JSON.parse(contents);
}
response.result = obj;
}
response.headers = res.message.headers;
}
catch (err) {
}
if (statusCode > 299) {
let msg;
if (obj && obj.message) {
msg = obj.message;
}
else if (contents && contents.length > 0) {
msg = contents;
}
else {
msg = `Failed request: (${statusCode})`;
}
const err = new HttpClientError(msg, statusCode);
err.result = response.result;
reject(err);
}
else {
resolve(response);
}
}));
});
}
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
})
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
var module = __webpack_module_cache__[moduleId] = {
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
__nccwpck_require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(onDemand.modules.has(value)) return value;
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__nccwpck_require__.d(ns, def);
return ns;
};
})();
(() => {
__nccwpck_require__.d = (exports, definition) => {
for(var key in definition) {
if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();
(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();
(() => {
__nccwpck_require__.u = (chunkId) => {
return "" + chunkId + ".index.js";
};
})();
(() => {
__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {
__nccwpck_require__.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();
(() => {
var installedChunks = {
792: 0
};
var installChunk = (data) => {
var {ids, modules, runtime} = data;
var moduleId, chunkId, i = 0;
for(moduleId in modules) {
if(__nccwpck_require__.o(modules, moduleId)) {
__nccwpck_require__.m[moduleId] = modules[moduleId];
}
}
if(runtime) runtime(__nccwpck_require__);
for(;i < ids.length; i++) {
chunkId = ids[i];
if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
installedChunks[chunkId][0]();
}
installedChunks[ids[i]] = 0;
}
}
__nccwpck_require__.f.j = (chunkId, promises) => {
var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
if(installedChunkData !== 0) {
if(installedChunkData) {
promises.push(installedChunkData[1]);
} else {
if(true) {
var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
throw e;
});
var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
promises.push(installedChunkData[1] = promise);
}
}
}
};
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
Gj: () => ( gate),
V2: () => ( startPost),
ni: () => ( start),
xw: () => ( cli),
z8: () => ( report)
});
const report = async () => {
const [{ step }, { run }] = await Promise.all([Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 2059)), Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 5876))]);
await step(run);
};
const start = async () => {
const [{ step }, { start: open }] = await Promise.all([Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 2059)), __nccwpck_require__.e( 624).then(__nccwpck_require__.bind(__nccwpck_require__, 9624))]);
await step(open);
};
const startPost = async () => {
const [{ step }, { closeWhatIsOpen }] = await Promise.all([Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 2059)), __nccwpck_require__.e( 624).then(__nccwpck_require__.bind(__nccwpck_require__, 9624))]);
await step(closeWhatIsOpen);
};
const gate = async () => {
const [{ step }, { gate: wait }] = await Promise.all([Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 2059)), __nccwpck_require__.e( 762).then(__nccwpck_require__.bind(__nccwpck_require__, 3762))]);
await step(wait);
};
const cli = async () => (await __nccwpck_require__.e( 583).then(__nccwpck_require__.bind(__nccwpck_require__, 3583))).cli(process.argv.slice(2));
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__gate = __webpack_exports__.Gj;
var __webpack_exports__report = __webpack_exports__.z8;
var __webpack_exports__start = __webpack_exports__.ni;
var __webpack_exports__startPost = __webpack_exports__.V2;
export { __webpack_exports__cli as cli, __webpack_exports__gate as gate, __webpack_exports__report as report, __webpack_exports__start as start, __webpack_exports__startPost as startPost };
