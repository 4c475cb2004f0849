import {isLoopback} from './addresses.ts'

/**
 * Nothing may be loaded but from this server, nothing may run but its one script, nobody may frame the page. It holds
 * even if a report should get markup past the sanitiser.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** The headers of everything that the page answers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // `no-referrer` would turn the Origin of our own forms into `null`.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
}

/**
 * Whether the request was meant for this server: a page elsewhere can point a name of its own at 127.0.0.1 (DNS
 * rebinding) and would then read everything as its own origin, but the browser still sends that name.
 *
 * @param hosts names besides those of the loopback, without port
 */
export const isMeantForUs = (request: Request, hosts: readonly string[]): boolean => {
  const known = (hostname: string): boolean => isLoopback(hostname) || hosts.includes(hostname)
  const header = request.headers.get('host')
  if (!known(new URL(request.url).hostname)) return false
  return header === null || (URL.canParse(`http://${header}`) && known(new URL(`http://${header}`).hostname))
}

/**
 * Whether a request that changes something comes from our own page: what the browser says of its origin must be ours.
 * Clients that are no browsers say nothing; they still need the page's token.
 */
export const comesFromOurPage = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = request.headers.get('origin')
  return origin === null || origin === new URL(request.url).origin
}
