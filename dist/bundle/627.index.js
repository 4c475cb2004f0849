export const id = 627;
export const ids = [627];
export const modules = {

/***/ 1627:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



// The parts of undici that requests through a proxy take, without its WebSockets, mocks and caches: these would double
// what the bundle has of it.
const Dispatcher = __webpack_require__(5407)

// As undici's own index does for each of its verbs; a tunnel takes this one.
Dispatcher.prototype.connect = __webpack_require__(7344)

exports.fetch = __webpack_require__(9266).fetch
exports.ProxyAgent = __webpack_require__(4428)


/***/ })

};
