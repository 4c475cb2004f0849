import {randomUUID} from 'node:crypto'

/** Sentences that wait for their page at most: the oldest give way. */
const mostNotices = 100

/** What the page keeps from one request to the next. */
export interface Session {
  /** Every button carries it: a page elsewhere can send a form here but cannot read this. */
  readonly token: string
  /** Keeps a sentence for the next page; gives the name under which that page asks for it. */
  leaveNotice(sentence: string): string
  /** The sentence of that name, once. */
  takeNotice(name: string | null): string | undefined
}

/** A session for the life of the server. */
export const createSession = (): Session => {
  const notices = new Map<string, string>()
  return {
    token: randomUUID(),
    leaveNotice: sentence => {
      const name = randomUUID()
      notices.set(name, sentence)
      for (const oldest of notices.keys()) {
        if (notices.size <= mostNotices) break
        notices.delete(oldest)
      }
      return name
    },
    takeNotice: name => {
      const sentence = notices.get(name ?? '')
      notices.delete(name ?? '')
      return sentence
    }
  }
}
