export const id = 827;
export const ids = [827];
export const modules = {

/***/ 1827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(823);
/* harmony import */ var _preview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2050);




async function serve(words) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: { port: { type: 'string', default: '8000' }, repository: { type: 'string' } }
    });
    const folder = process.cwd();
    const listening = await (0,_embedded_js__WEBPACK_IMPORTED_MODULE_2__/* .startEmbedded */ .H)({
        repository: repositoryOf(values.repository),
        folder,
        port: (0,_preview_js__WEBPACK_IMPORTED_MODULE_3__.portOf)(values.port)
    });
    process.stdout.write(`The Checks server: ${listening.url}\nCtrl-C ends it.\n`);
    await new Promise(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped));
    await listening.close();
    return 0;
}
function repositoryOf(name) {
    if (name === undefined)
        return (0,_embedded_js__WEBPACK_IMPORTED_MODULE_2__/* .localRepository */ .i)(process.cwd());
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--repository is “${name}”; it must be owner/name.`);
    return { owner, repo };
}


/***/ })

};
