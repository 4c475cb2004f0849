import type {Input} from './target.ts'
import {longestInput} from './mutate.ts'

/** What a thread is trying, in memory that others see: also when it hangs, or dies for want of memory. */
export interface SharedInput {
  readonly memory: SharedArrayBuffer
  put(target: string, input: Input): void
  /** How many inputs were put, the target, the kind and the text of the last. */
  get(): {readonly count: number; readonly target: string; readonly kind: string; readonly text: string}
}

const headBytes = 256
const size = headBytes + 4 * longestInput

/** Takes the memory that another thread has made, or makes it. */
export function shareInput(memory: SharedArrayBuffer = new SharedArrayBuffer(size)): SharedInput {
  const words = new Int32Array(memory, 0, 4)
  const bytes = new Uint8Array(memory)
  const read = (from: number, length: number): string => Buffer.from(bytes.slice(from, from + length)).toString('utf8')
  return {
    memory,
    put(target, {kind, text}) {
      const name = Buffer.from(`${target}\n${kind}`)
      bytes.set(name.subarray(0, headBytes - 16), 16)
      const content = Buffer.from(text).subarray(0, size - headBytes)
      bytes.set(content, headBytes)
      words[1] = name.length
      words[2] = content.length
      Atomics.add(words, 0, 1)
    },
    get() {
      const [target = '', kind = ''] = read(16, words[1]!).split('\n')
      return {count: words[0]!, target, kind, text: read(headBytes, words[2]!)}
    }
  }
}
