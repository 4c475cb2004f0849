export const id = 59;
export const ids = [59,650];
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

/***/ 9619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ terminalLog),
/* harmony export */   t1: () => (/* binding */ runnerLog)
/* harmony export */ });
/* unused harmony export escapeLogLine */
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


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9619);


async function runnerWorld() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(459), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 2327));
    const writeLine = (line) => void process.stdout.write(`${line}\n`);
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancelled.abort());
    return {
        env: process.env,
        cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        log: (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerLog */ .t1)(writeLine),
        now: () => new Date(),
        sleep: milliseconds => new Promise(done => setTimeout(done, milliseconds)),
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            for (const sentence of error.message.split('\n'))
                world.log.error(sentence);
        else
            world.log.error(`Verdict has a bug, please report it: ${error.stack ?? String(error)}`);
        process.exitCode = 1;
    }
}


/***/ })

};
