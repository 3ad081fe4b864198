import type { DemoPost } from '../shape.ts'

export const aShortCaseForWalking: DemoPost = {
  key: 'walking',
  title: 'A Short Case for Walking',
  slug: 'a-short-case-for-walking',
  author: 'edith',
  status: 'PUBLISHED',
  daysAgo: 16,
  categories: ['walking'],
  tags: ['research', 'habits', 'first-person'],
  picture: 'walking',
  excerpt:
    'It is free, it needs no kit, and it has now been tested properly. The only thing against walking as a treatment for backs is that nobody can sell it to you.',
  html: `<p>When I came out of hospital with a dressing the size of a paperback on my spine, the surgeon’s instructions ran to one line. He wrote them on a form meant for something else. <em>Walk</em>, it said. <em>Then walk more.</em></p>
<p>I had been hoping for a regime. I own several books of exercises in which slim people in leotards point their toes at one another, and I had cleared a space on the carpet. A walk seemed like what you tell someone when you have nothing to tell them. It has taken me six years to understand that it was the whole of the prescription, and that it was a good one.</p>
<h2>The evidence, for once, is tidy</h2>
<p>Most treatments for back pain are studied badly, in small groups, by people who own the machine. Walking was too dull to study at all until lately. Then a team in Australia took some seven hundred adults who had just got over a bout of low back pain, and left half of them alone. The other half were given an individual walking programme and a handful of sessions with a physiotherapist to keep them at it. They were aiming for half an hour, five times a week, by the end of six months.<sup><a href="#note-1">1</a></sup></p>
<p>Everyone was then followed until their back pain returned, which, backs being backs, it very often does. In the group left alone, half had had a recurrence by 112 days. Among the walkers, it took 208.</p>
<p>That isn’t a cure. It is about three additional months, on average, of not thinking about your back, bought with shoes you already have. I can think of operations that have been sold on less.</p>
<h2>Why it should work</h2>
<p>Nobody is certain, and I like that they say so. There are some likely reasons, and they probably add up:</p>
<ul>
<li>Walking loads and unloads the spine gently about a hundred times a minute. Discs have almost no blood supply of their own and are fed by just this sort of squeezing.</li>
<li>It uses the small muscles beside the vertebrae without your having to know their names.</li>
<li>It is hard to brace while swinging your arms. Try it.</li>
<li>It gets you out of the house, and improves sleep and mood, each of which turns the volume of pain down on its own account.</li>
<li>Every walk you come home from is a small piece of evidence, presented to the part of you that is frightened, that you went out and nothing broke.</li>
</ul>
<p>I would put the last one first. My colleague Marta has written about <a href="demo:pain-outstays">pain that goes on after its cause has gone</a>, and how little use it is to argue with. You can’t argue with it, but you can walk it round the block.</p>
<figure><img src="demo:walking-week" alt="Seven posts in a row along a path, each a little taller than the one before, with one short one near the end." /><figcaption>A week of walks. The short one was a Saturday, and it rained, and it counted.</figcaption></figure>
<h2>How to begin when you can’t</h2>
<p>The commonest letter that we get about walking says, more or less, <q>I would love to, but it hurts</q>. I know. On my first day I walked to the end of a ward and had to be fetched back. So:</p>
<ol>
<li><strong>Find out what you can do on a bad day.</strong> Not your best; the distance that you could manage even so. It may be four minutes, and four minutes is a perfectly good number.</li>
<li><strong>Do that every day,</strong> good or bad. On good days you’ll want to double it. Don’t. This is the hard part, and all the skill lies here.</li>
<li><strong>Add about a tenth each week.</strong> By the clock, not by the map, so that you aren’t punished for a slow morning.</li>
<li><strong>Turn round at half time.</strong> It sounds too obvious to print. I once had to ring for a lift from a bench eight hundred yards from my own door.</li>
<li><strong>If a day goes badly, repeat it.</strong> You have not gone back to the beginning. There isn’t a beginning.</li>
</ol>
<p>Hills count double. Dogs help. Company helps more, on condition that it is slower than you. Poles are nothing to be ashamed of, and neither are benches, which I’ve come to regard as the single most civilised thing that a council can do.</p>
<h2>Against the step count</h2>
<p>I wore one of those bracelets for a while. It congratulated me at odd moments, and it told me off one evening when I had spent the day at a funeral. The figure of ten thousand steps, I learned later, has its origin in the name of a Japanese pedometer of the 1960s and not in any study. If counting cheers you, count. But the walks that mended me were the ones in which I forgot what they were for: when I was following a heron up the canal, or going the long way to post a letter so as to pass a house with a magnolia.</p>
<p>Mine this morning was thirty-five minutes, in drizzle, round the reservoir. Nothing happened. I thought about commas. Halfway along the dam I noticed that I hadn’t noticed my back since the gate.</p>
<hr />
<section class="footnotes">
<ol>
<li id="note-1">N. C. Pocovi and colleagues, the WalkBack trial, <cite>The Lancet</cite>, 2024.</li>
</ol>
</section>`,
}
