// The floor of reading as a process of its own.
import {decodeAll} from './decode.mjs'

process.stdout.write(`${decodeAll(process.argv[2])}\n`)
