/** What the demo blog calls itself. */
export const site = {
  title: 'The Small of the Back',
  tagline: 'A notebook about backs, and the people attached to them',
}

/** Words for which its moderator wants to see a reply first. */
export const moderationWords = ['bloody', 'idiot', 'miracle corset', 'solicitor']
