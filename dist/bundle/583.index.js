export const id = 583;
export const ids = [583,650];
export const modules = {

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./cli/usage.js
const usage = `verdict: turns what tools report into one check run

  verdict preview [--once] [--port N] [GLOB …]
      Reads the reports (default: the examples), publishes a check run to the embedded Checks server and shows it.
      --once  publishes, prints the result as JSON in the last line and ends with the step's exit code
      --port  the port of the page (default: any that is free)
      --name, --conclusions and every other input of the action may be given as --<input> VALUE

  verdict parse [--json] [--format NAME] [--matcher FILE]… [--root DIR|none] [--workspace DIR] GLOB…
      Prints what the reader of each report made of it, without publishing anything.
      --root       the repository that paths are looked up in (default: the current folder; none: paths as printed)
      --workspace  the checkout's path on the machine that wrote the report

  verdict serve [--port N] [--repository OWNER/NAME]
      Runs the embedded Checks server alone (default: port 8000, the repository of the current folder).
`;

;// CONCATENATED MODULE: ./cli/cli.js


async function cli(words) {
    const [command = 'help', ...rest] = words;
    try {
        process.exitCode = await answer(command, rest);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) && !isUsageError(error))
            throw error;
        process.stderr.write(`verdict: ${error.message}\n`);
        process.exitCode = 2;
    }
}
async function answer(command, words) {
    switch (command) {
        case 'parse':
            return (await Promise.all(/* import() */[__webpack_require__.e(677), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 6475))).parse(words);
        case 'preview':
            return (await Promise.all(/* import() */[__webpack_require__.e(89), __webpack_require__.e(677), __webpack_require__.e(45), __webpack_require__.e(165), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 2050))).preview(words);
        case 'serve':
            return (await Promise.all(/* import() */[__webpack_require__.e(89), __webpack_require__.e(677), __webpack_require__.e(45), __webpack_require__.e(165), __webpack_require__.e(50), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 1827))).serve(words);
        case 'help':
        case '--help':
        case '-h':
            process.stdout.write(usage);
            return 0;
        default:
            throw new errors/* UserError */.yo(`there is no command “${command}”; “verdict --help” lists them.`);
    }
}
const isUsageError = (error) => error instanceof TypeError && String(error.code).startsWith('ERR_PARSE_ARGS');


/***/ }),

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


/***/ })

};
