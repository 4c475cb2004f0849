import {startPost} from './bundle/index.js'

await startPost()
