/** The event of the window that says so. */
export const OUTDATED = 'outdated'

/** Says that the site was updated since this page was opened, so that some of what the page asks for is no more. */
export const sayOutdated = () => dispatchEvent(new Event(OUTDATED))
