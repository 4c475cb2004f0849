export const id = 627;
export const ids = [627];
export const modules = {
1627:
((__unused_webpack_module, exports, __webpack_require__) => {
const Dispatcher = __webpack_require__(5407)
Dispatcher.prototype.connect = __webpack_require__(7344)
exports.fetch = __webpack_require__(9266).fetch
exports.ProxyAgent = __webpack_require__(4428)
})
};
