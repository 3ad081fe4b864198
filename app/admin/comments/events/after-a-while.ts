/** Does `act` once, `delay` milliseconds after the first of any number of calls of `soon`, and again for those that follow. */
export function afterAWhile(delay: number, act: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        // The next event brings what could not be said now.
        act().catch(() => {})
      }, delay)
    },
    cancel: () => clearTimeout(timer),
  }
}
