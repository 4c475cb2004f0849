/** Changes that come within this many milliseconds are told once. */
const pause = 100

/**
 * Server-sent events that say that something changed; the page then asks for itself again.
 *
 * @param watch calls back after every change and gives the function that ends it
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const eventStream = (watch: (changed: () => void) => () => void): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let stop = (): void => undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  return new ReadableStream<Uint8Array>({
    start: controller => {
      // The first bytes make the connection count as open; the reader comes back after a second when it breaks.
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
      stop = watch(() => {
        waiting ??= setTimeout(() => {
          waiting = undefined
          controller.enqueue(encoder.encode('event: change\ndata:\n\n'))
        }, pause)
      })
    },
    cancel: () => {
      clearTimeout(waiting)
      stop()
    }
  })
}
