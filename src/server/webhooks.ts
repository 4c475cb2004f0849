import {createHmac, randomUUID} from 'node:crypto'
import {appOf, type CheckEvent} from './events.ts'
import {installationId} from './rate.ts'

/** A webhook: of an App, which hears of everything that happens to its own runs, or of the repository. */
export interface WebhookSeed {
  readonly url: string
  readonly secret?: string
  /** The slug of the App; without it, the webhook is the repository's and hears only of runs created and completed. */
  readonly app?: string
}

/** What became of a delivery. */
export interface Delivery {
  readonly url: string
  readonly event: string
  readonly action: string
  /** The status that was answered; null when no answer came. */
  readonly status: number | null
}

export interface Webhooks {
  /** Sends an event to whoever hears of it, after everything that was sent before; gives how many that are. */
  deliver(event: CheckEvent, payload: object): number
  /** What was sent, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** Resolves when everything has been sent. */
  settled(): Promise<void>
}

interface World {
  readonly fetch: typeof fetch
  /** The numbers of the Apps by slug. */
  readonly apps: ReadonlyMap<string, number>
}

/** Which installation of the App an event is for: with its number, a receiver gets a token. */
const installation = {
  id: installationId,
  node_id: Buffer.from(`23:IntegrationInstallation${installationId}`).toString('base64')
}

/** A receiver has this long to answer. @see https://docs.github.com/webhooks/using-webhooks/best-practices-for-using-webhooks */
const answerWithin = 10_000

/** The webhooks of a server; deliveries are made one after another, and never repeated. */
export const createWebhooks = (seeds: readonly WebhookSeed[], world: World): Webhooks => {
  const deliveries: Delivery[] = []
  let last = Promise.resolve()
  return {
    deliveries,
    settled: () => last,
    deliver: (event, payload) => {
      const hearing = seeds.filter(seed => hears(seed, event, world))
      for (const seed of hearing) {
        const body = JSON.stringify(seed.app === undefined ? payload : {...payload, installation})
        last = last.then(async () => {
          const status = await send({seed, event: event.name, body, fetch: world.fetch})
          deliveries.push({url: seed.url, event: event.name, action: event.action, status})
        })
      }
      return hearing.length
    }
  }
}

const hears = (seed: WebhookSeed, event: CheckEvent, world: World): boolean =>
  seed.app === undefined
    ? event.action === 'created' || event.action === 'completed'
    : world.apps.get(seed.app) === appOf(event)

interface Letter {
  readonly seed: WebhookSeed
  readonly event: string
  readonly body: string
  readonly fetch: typeof fetch
}

const send = async ({seed, event, body, fetch}: Letter): Promise<number | null> => {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/verdict',
    'x-github-event': event,
    'x-github-delivery': randomUUID()
  }
  if (seed.secret !== undefined) headers['x-hub-signature-256'] = signature(seed.secret, body)
  try {
    const signal = AbortSignal.timeout(answerWithin)
    // Only whoever starts the server says where it sends requests: a receiver cannot send it on.
    const response = await fetch(seed.url, {method: 'POST', headers, body, signal, redirect: 'manual'})
    await response.body?.cancel()
    return response.status
  } catch {
    // A receiver that is down is a fact for the list of deliveries, not an error of the request that caused the event.
    return null
  }
}

/** The signature that a receiver checks. @see https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries */
export const signature = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
