/** A reason why the application cannot start, as one clear sentence for the person at the terminal; the process exits with 1. */
export class CannotStart extends Error {}
