export const id = 650;
export const ids = [650];
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


/***/ })

};
