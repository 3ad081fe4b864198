import type { DemoPage } from '../shape.ts'

export const about: DemoPage = {
  key: 'page-about',
  title: 'About',
  slug: 'about',
  author: 'edith',
  daysAgo: 160,
  order: 2,
  picture: 'two-chairs',
  excerpt: 'Who we are, and who pays for it.',
  html: `<p>The Small of the Back is a notebook about backs, written by five people who have them. It began as a stapled sheet that was left in a physiotherapist’s waiting room in place of the magazines about yachts.</p>
<h2>Who</h2>
<ul>
<li><strong>Edith Marlowe</strong> edits it. She was a sub-editor for twenty years, which is how she came by her discs.</li>
<li><strong>Marta Lindqvist</strong> is a physiotherapist and checks everything, including what the others write about her.</li>
<li><strong>Hugh Pallister</strong> made cabinets, and now makes leeks.</li>
<li><strong>Dev Raghunathan</strong> is a night nurse.</li>
<li><strong>Inês Carvalho</strong> looks after the replies.</li>
</ul>
<h2>What this isn’t</h2>
<p>It isn’t medical advice about you. We haven’t met. If something here has you worried, start with <a href="demo:six-signs">the six signs</a> and then talk to somebody who can see you walk across a room.</p>
<h2>Money</h2>
<p>It costs little to run, and we pay for it. There’s no advertising, nothing is sponsored, and no link earns us anything. If we say something kind about a mattress, then one of us slept on it.</p>
<h2>A note on this copy</h2>
<p>The people, the blog and the posts are invented: they came with your new copy of Backtalk so that there would be something to look at. The studies that they mention are real. Keep what is of use, and delete the rest.</p>`,
}

export const houseRules: DemoPage = {
  key: 'page-house-rules',
  parent: 'page-about',
  title: 'House Rules for Replies',
  slug: 'house-rules',
  author: 'ines',
  daysAgo: 159,
  order: 1,
  excerpt: 'What gets published, what waits, what goes.',
  html: `<p>I’m Inês, and I read every reply. For eleven years I drove a number 38 bus, and I run this about the same way: everyone gets on, nobody has to talk, and I’ll stop if I have to.</p>
<h2>What gets published</h2>
<p>Nearly everything. You don’t need an account, and you may use any name that is yours or could be. Disagree with us as much as you like. Marta enjoys it.</p>
<h2>What waits</h2>
<p>Your first reply is read by a person before it appears, and so is anything with several links in it. That’s to keep the sellers out and it’s nothing to do with you. I look in the morning and in the evening.</p>
<h2>What goes</h2>
<ul>
<li>Selling things.</li>
<li>Telling a stranger what’s wrong with them, or to stop their tablets.</li>
<li>Unkindness to someone who’s in pain. I’m not clever about this. I know it when I see it.</li>
<li>Other people’s names, addresses or scans.</li>
</ul>
<p>If I’ve taken something of yours down and you think that I was wrong, reply and say so. I have been wrong. I once held back a man for a fortnight because his surname was a drug.</p>`,
}
