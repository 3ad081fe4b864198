/** The place where media lie cannot be reached or does not let us in; the message says which, for the log and `backtalk doctor`. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Whether an error is one; by name, because the bundle and the server each have a class of their own. */
export function isStoreUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreUnavailable'
}
