'use strict'

// The parts of undici that requests through a proxy take, without its WebSockets, mocks and caches: these would double
// what the bundle has of it.
const Dispatcher = require('whole-undici/lib/dispatcher/dispatcher')

// As undici's own index does for each of its verbs; a tunnel takes this one.
Dispatcher.prototype.connect = require('whole-undici/lib/api/api-connect')

exports.fetch = require('whole-undici/lib/web/fetch').fetch
exports.ProxyAgent = require('whole-undici/lib/dispatcher/proxy-agent')
