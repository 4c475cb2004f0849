/** The names under which a computer calls on itself, and no other answers. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)

/**
 * The address of something that this server hosts, without scheme and host; undefined for anything elsewhere. The same
 * port under another name of the loopback (`localhost` for `127.0.0.1`) is this server too; another port is not.
 *
 * @param page the address of the page, to which a relative address is added
 */
export const homeAddress = (address: string, page: string): string | undefined => {
  if (address === '' || !URL.canParse(address, page)) return undefined
  const url = new URL(address, page)
  const home = new URL(page)
  const same =
    url.origin === home.origin ||
    (url.protocol === home.protocol && url.port === home.port && isLoopback(url.hostname) && isLoopback(home.hostname))
  // A path of `//host` would be an address of its own.
  return same && !url.pathname.startsWith('//') ? url.pathname + url.search : undefined
}
