import {report} from './bundle/index.js'

await report()
