import type { DemoPage } from '../shape.ts'

export const privacy: DemoPage = {
  key: 'page-privacy',
  title: 'Privacy',
  slug: 'privacy',
  author: 'edith',
  daysAgo: 160,
  order: 3,
  excerpt: 'What this site keeps, why, and for how long.',
  html: `<p>This page says what the software that runs this site, Backtalk, stores about you. It is meant to be read. Whoever runs the site should check it against their own settings before they rely on it.</p>
<h2>If you only read</h2>
<p>Nothing about you is stored by reading a page. There are no analytics, no advertising, no fonts or scripts from elsewhere and no cookies. As with any server, the machine that answers your browser sees your network address in order to answer it. If someone has put another service in front of this site, that service has its own rules.</p>
<h2>If you leave a reply</h2>
<table>
<caption>What is kept with a reply</caption>
<thead><tr><th>What</th><th>Why</th><th>Who sees it</th></tr></thead>
<tbody>
<tr><td>Your words, as you typed them and as they are shown</td><td>To show them</td><td>Everyone, once approved</td></tr>
<tr><td>The name that you gave, and your website if you gave one</td><td>To say who wrote it</td><td>Everyone, once approved</td></tr>
<tr><td>Your e-mail address</td><td>To recognise you, and to write to you if you asked for answers</td><td>Moderators</td></tr>
<tr><td>Your network address, and a keyed fingerprint of it</td><td>To stop floods and repeated spam</td><td>Moderators, until it’s deleted after the number of days that the owner has set</td></tr>
<tr><td>The name that your browser gives itself</td><td>To tell spam machines from people</td><td>Moderators</td></tr>
<tr><td>The time, and the post</td><td>To put it in its place</td><td>Everyone, once approved</td></tr>
<tr><td>What the automatic checks said of it, and what a moderator decided</td><td>So that decisions can be explained and undone</td><td>Moderators</td></tr>
</tbody>
</table>
<p>Your e-mail address is never published and it isn’t turned into a picture by a third party. Replies that are refused, because a field was missing for example, aren’t stored at all.</p>
<h2>Cookies</h2>
<p>If you tick the box under the form, your browser remembers your name, e-mail address and website, so that you needn’t type them again. Untick it, or clear your browser’s data, and they’re gone. People who sign in to run the site are given a cookie that keeps them signed in. There are no others.</p>
<h2>How long</h2>
<p>An approved reply stays for as long as the post does. Spam and deleted replies are emptied after a number of days that the owner sets. Network addresses are forgotten sooner.</p>
<h2>Your rights</h2>
<p>You may ask for a copy of everything stored under your e-mail address, or ask for it to be erased, by writing to the owner of this site. Both are one command for them, so there is no reason for it to take long.</p>
<h2>What the words contain</h2>
<p>People tell one another things here about their bodies. That is generous, and it’s public. Please don’t put anything into a reply that you wouldn’t say to a full bus.</p>`,
}
