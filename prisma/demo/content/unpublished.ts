import type { DemoPost } from '../shape.ts'

/** What the public does not see: one private, one scheduled, one in review, two drafts, one in the bin. */
export const unpublished: DemoPost[] = [
  {
    key: 'house-style',
    title: 'House Style, for Those Who Write Here',
    slug: 'house-style',
    author: 'edith',
    status: 'PUBLISHED',
    visibility: 'PRIVATE',
    daysAgo: 150,
    categories: ['house-notes'],
    tags: [],
    excerpt: 'For staff only: what we say, what we don’t, and what goes back with a pencil mark.',
    html: `<p>For the five of us, and for whoever comes next. None of this is law, but if you break it on purpose I’d like to hear the reason.</p>
<h2>What we promise a reader</h2>
<ul>
<li>Nobody is told what is wrong with them. We have not examined them.</li>
<li>Anything stated as a finding has a source that the editor has read, the whole paper and not the abstract.</li>
<li>A number comes with its group: how many people, how long, compared with what.</li>
<li>If a piece touches on pain that could be serious, it links to <a href="demo:six-signs">the six signs</a>. Every time. I know that it’s repetitive.</li>
</ul>
<h2>Words</h2>
<table>
<thead><tr><th>Rather than</th><th>We write</th></tr></thead>
<tbody>
<tr><td>Sufferers</td><td>People</td></tr>
<tr><td>Worn out, crumbling, out of place</td><td>What the thing is actually doing</td></tr>
<tr><td>Bad posture</td><td>A posture, for how long</td></tr>
<tr><td>Failed treatment</td><td>It didn’t help</td></tr>
<tr><td>Miracle</td><td>(see the bin)</td></tr>
</tbody>
</table>
<h2>Replies</h2>
<p>Inês has the last word on replies. Authors should answer the first few themselves; it sets the tone, and people can tell. We don’t give individual advice in public. “Please ring someone today” isn’t advice, it’s manners.</p>
<p>We take no money from anyone who makes a chair.</p>`,
  },
  {
    key: 'long-drives',
    title: 'Long Drives, Short Stops',
    slug: 'long-drives-short-stops',
    author: 'hugh',
    status: 'SCHEDULED',
    daysAgo: -3,
    categories: ['everyday-backs'],
    tags: ['driving', 'habits', 'ergonomics'],
    picture: 'road',
    excerpt:
      'Four hundred miles to a wedding with a back that had been told to expect a hundred. A timetable, and an apology to the services at Tebay.',
    html: `<p>My niece was married in Perth in September, and I live in Dorset. There is a train. It costs what a wedding costs. So we drove, my wife and I and a carriage clock wrapped in a duvet, four hundred and eighty miles in two days, with a back that hadn’t sat in a car for longer than an hour since its adventures on <a href="demo:kitchen-floor">the kitchen floor</a>.</p>
<p>I made a timetable. I’m told that it is the most like me of anything I’ve ever made, the sideboards included.</p>
<h2>Before you start</h2>
<p>Empty your back pockets. A wallet under one side of you for six hours is a wedge under one leg of a table, and you’d never put up with that in a table. Bring the seat closer than you think you should, so that your knee is still bent with the clutch down, and tip the back until your shoulders meet it without being asked to. Raise the mirror a shade higher than is comfortable. When you find that you can’t see out of the rear window, it isn’t the mirror that has slipped. It’s you.</p>
<p>A rolled hand towel in the hollow of the back is as good as anything you can buy. Take it out for one hour in three, so that the hollow doesn’t come to rely on it.</p>
<h2>The timetable</h2>
<ol>
<li><strong>Fifty minutes, then five.</strong> Not two hours, then a proper sit-down lunch. You’ve <em>been</em> sitting down.</li>
<li><strong>In the five, walk.</strong> Once round the outside of the lorry park, briskly. Don’t queue for anything.</li>
<li><strong>Bend backwards twice</strong> against the car, hands on hips. People do look.</li>
<li><strong>Swap drivers at every other stop.</strong> The passenger’s job is to fidget.</li>
<li><strong>Unload in the morning.</strong> A back that has been folded all day shouldn’t be asked to lift a case over the sill in the dark. We took in our toothbrushes and the clock.</li>
</ol>
<h2>What happened</h2>
<p>It took us eleven hours instead of nine. I saw a great many verges. At Tebay, where I stopped twice because I had miscounted, a woman came out from behind the pie counter to ask if I’d lost a dog.</p>
<p>I got out at Perth a bit stiff and entirely upright, and I danced, once, to something slow. The clock has lost four minutes since then, which my niece is kind enough to put down to the marriage.</p>`,
  },
  {
    key: 'turning-a-patient',
    title: 'Turning a Patient Without Turning Yourself',
    slug: 'turning-a-patient-without-turning-yourself',
    author: 'dev',
    status: 'IN_REVIEW',
    daysAgo: 2,
    categories: ['lifting'],
    tags: ['nursing', 'posture'],
    excerpt: 'For anyone who looks after somebody at home and was never shown how.',
    html: `<p>After I wrote about <a href="demo:night-shift">the night shift</a>, eleven people wrote to me who weren’t nurses. They were husbands, daughters, a neighbour. Each was looking after somebody in a bed at home, most had hurt their own backs doing it, and not one had ever been shown how. We train for weeks. They’d been handed a leaflet, and a commode.</p>
<p>So here is one move, the one that you’ll make most often, which is to turn a person from their back on to their side.</p>
<h2>Set up</h2>
<ul>
<li>Brakes on. Raise the bed to the height of your hip, if it goes up. If it doesn’t, put one knee on the edge of it.</li>
<li>Say what you’re going to do, and in which direction. Agree on the count.</li>
<li>Stand on the side that they’ll be turning <em>towards</em>. You pull; you don’t push. It means that they can’t roll off, and they can see your face.</li>
</ul>
<h2>The turn</h2>
<ol>
<li>Turn their head to face you. The rest of a body likes to follow its eyes.</li>
<li>Lay the near arm out of the way and the far arm across the chest.</li>
<li>Bend the far knee up, foot flat on the mattress. That leg is your lever, and does most of the lifting for you.</li>
<li>One hand behind the far shoulder, one behind the far hip. One of your feet well back.</li>
<li>On three, shift your weight from the front foot to the back one. Your arms only connect. If you feel it in your spine, you’re lifting.</li>
</ol>
<p>Pillow behind, pillow between the knees, check that the lower arm isn’t trapped. Then stand up, and put your hands on your hips, and look out of the window for a moment. That’s part of it.</p>
<p>[Edith: do we want Hugh to draw the knee? And could Marta check step five, please? D.]</p>`,
  },
  {
    key: 'carrying-children',
    title: 'Carrying Children, and Putting Them Down',
    slug: 'carrying-children',
    author: 'marta',
    status: 'DRAFT',
    daysAgo: 5,
    categories: ['lifting'],
    tags: ['children', 'habits'],
    excerpt: '',
    html: `<p>A child is the only load that gets heavier by about two kilograms a year and asks to be carried further. You start with three and a half, at no notice, in the worst condition of your life, and nobody gives you a certificate at eighteen.</p>
<p>I’d like this piece to be about four moments rather than about technique:</p>
<h2>Out of the cot</h2>
<p>The rail is the trouble. Let it down if it goes down. If it doesn’t, bring the child to you <em>along</em> the mattress first, then up. Nearly everyone lifts from the far side.</p>
<h2>On the hip</h2>
<p>Fine. Change sides. Say something about the people who tell mothers that they’ll be crooked.</p>
<h2>Into the car</h2>
<p>One knee up on the sill. Ask Hugh about his sack truck.</p>
<h2>Putting them down</h2>
<p>There is a last time that you pick up each of your children, and nobody tells you which it is. (End here? Or is it too much?)</p>`,
  },
  {
    key: 'corsets',
    title: 'Notes toward a piece on corsets and belts',
    slug: 'corsets-and-belts',
    author: 'hugh',
    status: 'DRAFT',
    daysAgo: 34,
    categories: ['treatment'],
    tags: ['posture'],
    excerpt: '',
    html: `<p>My grandfather’s belt: leather, six inches deep, three buckles. He wore it on the quay for forty years. Ask Aunt Joan whether she still has it.</p>
<ul>
<li>Marta says that when belts were tried properly at work, to <em>prevent</em> trouble, they made no odds. Get the name of the study from her.</li>
<li>They may help a sore back feel steadier for a few days. Nothing wrong with that. A sling, not a wall.</li>
<li>I had one in the second month. I liked it a great deal. That was the trouble with it.</li>
</ul>
<p>Line to keep: <q>It held me up so well that I stopped.</q></p>`,
  },
  {
    key: 'ten-stretches',
    title: 'Ten Miracle Stretches Your Spine Is Begging For',
    slug: 'ten-miracle-stretches',
    author: 'dev',
    status: 'TRASH',
    daysAgo: 64,
    categories: ['movement'],
    tags: [],
    excerpt: 'A joke that got as far as the drafts folder.',
    html: `<p>Number seven will astonish your pelvis.</p>
<p>[I wrote this at four in the morning to see whether Edith reads everything. She does. D.]</p>
<p>[Binned with affection. E.]</p>`,
  },
]
