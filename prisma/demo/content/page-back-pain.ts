import type { DemoPage } from '../shape.ts'

export const backPain: DemoPage = {
  key: 'page-back-pain',
  title: 'Back Pain',
  slug: 'back-pain',
  author: 'edith',
  daysAgo: 160,
  order: 1,
  picture: 'spine',
  excerpt: 'Where to start, by where it hurts.',
  html: `<p>Most people have it, most people get over it, and most people have it again. Back pain is less like an illness than like weather: there’s a good deal of it about, it is rarely dangerous, and it repays some knowledge of the local conditions.</p>
<p>These pages are our standing reference. They are shorter and drier than the posts, we keep them up to date, and they’re arranged by where it hurts.</p>
<h2>Start here</h2>
<ul>
<li><strong>Is it urgent?</strong> It probably isn’t. <a href="demo:six-signs">Two minutes will tell you.</a></li>
<li><strong>Between the ribs and the hips:</strong> <a href="demo:page-lower-back-pain">Lower Back Pain</a>, which is where nine readers in ten should go next.</li>
<li><strong>It grips and won’t let go:</strong> <a href="demo:page-spasm">Lower Back Spasm</a>.</li>
<li><strong>Down the leg:</strong> <a href="demo:page-sciatica">Sciatica</a>.</li>
<li><strong>It has gone on for months:</strong> <a href="demo:pain-outstays">When Pain Outstays the Injury</a>.</li>
</ul>
<h2>Four things that are true of nearly every back</h2>
<ol>
<li>Hurt and harm are different things. You can have a great deal of the first and none of the second.</li>
<li>Backs get better faster in people who go on using them.</li>
<li>A scan in the first weeks seldom changes anything except how you feel about your back.</li>
<li>It is stronger than you have been led to believe.</li>
</ol>`,
}

export const lowerBackPain: DemoPage = {
  key: 'page-lower-back-pain',
  parent: 'page-back-pain',
  title: 'Lower Back Pain',
  slug: 'lower-back-pain',
  author: 'marta',
  daysAgo: 158,
  order: 1,
  excerpt: 'What is down there, why it hurts, and how long it tends to go on.',
  html: `<p>The lower back runs from the last rib to the top of the pelvis: five vertebrae, five discs, ten small joints, and several layers of muscle that hold up everything above them while letting you tie your shoes. It carries more than any other part of the spine does, and it complains more.</p>
<h2>What is hurting?</h2>
<p>In most cases nobody can say exactly, and it’s more honest to admit it. Muscles, joints, discs and ligaments share their nerves, so that the brain can’t easily tell one from another and nor can an examiner’s thumb. The proper name is <em>non-specific</em> low back pain. It doesn’t mean that nothing is the matter. It means that nothing dangerous has been found, and that the treatment would be the same whichever it was.</p>
<p>Two kinds do stand out from the rest, and each has a page:</p>
<ul>
<li><a href="demo:page-spasm">Spasm</a>, when the muscles clench all at once and stay clenched;</li>
<li><a href="demo:page-sciatica">Sciatica</a>, when an irritated nerve is felt down the leg.</li>
</ul>
<h2>How long?</h2>
<table>
<caption>The usual course of a new bout, give or take</caption>
<thead><tr><th>When</th><th>What to expect</th><th>What to do</th></tr></thead>
<tbody>
<tr><td>First three days</td><td>Often severe, and frightening if it’s your first</td><td>Heat, simple pain relief, short walks, any position that eases it</td></tr>
<tr><td>First two weeks</td><td>Better overall, with bad mornings</td><td>Back to work if you can, on lighter duties</td></tr>
<tr><td>Two to six weeks</td><td>Most people are largely over it</td><td>Pick up again what you’ve dropped, one thing at a time</td></tr>
<tr><td>After six weeks</td><td>A minority still have trouble</td><td>See someone, if you haven’t; ask about exercise and what worries you</td></tr>
<tr><td>The year after</td><td>More than half have another bout</td><td><a href="demo:walking">Walk</a></td></tr>
</tbody>
</table>
<h2>When to see somebody</h2>
<p>At once, if you have any of the <a href="demo:six-signs">six signs</a>. In the ordinary way, if you aren’t improving after two or three weeks, if it keeps coming back, if you can’t work or sleep, or if you’re simply afraid of it. Fear is a perfectly good reason for an appointment.</p>`,
}

export const lowerBackSpasm: DemoPage = {
  key: 'page-spasm',
  parent: 'page-lower-back-pain',
  title: 'Lower Back Spasm',
  slug: 'lower-back-spasm',
  author: 'marta',
  daysAgo: 157,
  order: 1,
  picture: 'knot',
  excerpt: 'What it is, what sets it off, what to do in the first hour, and in the first week.',
  html: `<p>If you are in the middle of one, go straight to <a href="#the-first-hour">the first hour</a> and leave the rest for later. It will still be here.</p>
<h2>What is a lower back spasm?</h2>
<p>A spasm is a muscle, or more often a whole sheet of them, contracting hard without your asking and refusing to let go. In the lower back it usually takes in the long muscles on each side of the spine and the square ones between the ribs and the hip. From outside you can sometimes see it: one side stands up like a rope, and the body is pulled across to that side so that you look, and feel, crooked.</p>
<p>The crookedness isn’t a bone out of place. It goes when the muscle does.</p>
<p>Spasms come in two lengths. The grabs last for seconds or minutes, stop you in mid-step, and can rank with the worst pain there is. Behind them there may be a steadier clench which goes on for hours or for days, like a fist that has forgotten it is closed.</p>
<h2>What causes it?</h2>
<p>The honest answer is that we often don’t know. The muscle itself is rarely the culprit. It is better thought of as a guard who has seen something:</p>
<ul>
<li><strong>A strain or an irritated joint,</strong> generally from something trivial after something tiring. <a href="demo:kitchen-floor">A teaspoon will do it.</a></li>
<li><strong>A disc or a nerve</strong> that has become inflamed, with the muscles splinting around it.</li>
<li><strong>Fatigue, cold and long stillness.</strong> The second day of a long drive is a classic.</li>
<li><strong>Fear.</strong> Someone who has had one bad spasm will tense at the thought of the next. It’s nobody’s fault, and it’s the part most open to change.</li>
</ul>
<p>Cramps in many muscles at once, or spasms that began with a new tablet, are a different thing, and worth a call to your doctor or pharmacist.</p>
<figure><img src="demo:rest-position" alt="A person lying on the floor with lower legs resting on the seat of a chair, hips and knees at right angles." /><figcaption>Calves on a chair, hips and knees at right angles: for most people, the position that asks least of the back.</figcaption></figure>
<h2 id="the-first-hour">The first hour</h2>
<ol>
<li><strong>Get down, or stay down, safely.</strong> The floor is fine. On your back with your calves on a chair is the usual favourite; on your side with a cushion between the knees is the runner-up.</li>
<li><strong>Breathe out for longer than you breathe in.</strong> In for three, out for six. It won’t cure anything. It stops you from bracing, and bracing is half of it.</li>
<li><strong>Ask yourself about the <a href="demo:six-signs">six signs</a>.</strong> If none of them applies, you’re in pain and you are not in danger.</li>
<li><strong>Warmth,</strong> if someone can bring it. <a href="demo:heat">A covered bottle, fifteen minutes.</a></li>
<li><strong>Rock.</strong> Let both knees drift an inch to the left and an inch to the right, as small as you like. It reminds the muscle that there are other lengths.</li>
<li><strong>Getting up:</strong> roll to the side, push with the hands, all fours, something solid, one foot. Take as long as it takes.</li>
</ol>
<h2>The first week</h2>
<p>A day of taking it easy is all right. Three is too many. In a Finnish trial from the nineties, people with a new bad back were told to rest in bed for two days, or to do exercises, or simply to carry on with ordinary life as far as the pain would let them. The ones who carried on did best.</p>
<p>So potter. Walk to the end of the room each hour, then to the end of the road each day. Sit less than you’d like to and lie down less than you’d like to. Take simple pain relief by the clock if you are able to take it. Muscle relaxants on prescription may help a little for a few days, and make many people drowsy; don’t drive on them.</p>
<p>Expect a second grab, generally on the third or fourth day, when you’ve begun to trust it. That isn’t a relapse. It’s the guard checking the door.</p>
<h2>Will it come back?</h2>
<p>It may well. The people whom it bothers least, over the years, aren’t those who find out how to prevent every one. They are the ones who know what it is, know that it ends, and go on bending, walking and lifting in between. If yours are frequent, or always follow the same task, a physiotherapist can look at that task with you. Bring the teaspoon.</p>
<blockquote><p>You are in pain, and you are not in danger. Nearly always, both halves of that sentence are true.</p></blockquote>
<p>Next: <a href="demo:walking">a short case for walking</a>, or, if it has gone on for months, <a href="demo:pain-outstays">when pain outstays the injury</a>.</p>`,
}

export const sciatica: DemoPage = {
  key: 'page-sciatica',
  parent: 'page-lower-back-pain',
  title: 'Sciatica',
  slug: 'sciatica',
  author: 'marta',
  daysAgo: 155,
  order: 2,
  excerpt: 'Leg pain that begins in the back.',
  html: `<p>Sciatica is pain felt in the leg because a nerve is irritated in the back. It usually runs below the knee, keeps to one side, and is described in electrical words: shooting, fizzing, live. The back may hurt as well, or not at all.</p>
<h2>Where it comes from</h2>
<p>Most often from <a href="demo:slipped-disc">a disc that has bulged or burst its rings</a> and inflamed the nerve beside it. In older people it may come from a narrowing of the channel that the nerve runs through. Where you feel it gives a fair idea of which nerve it is.</p>
<table>
<caption>A rough map</caption>
<thead><tr><th>Nerve</th><th>Felt in</th><th>May be weak</th></tr></thead>
<tbody>
<tr><td>L4</td><td>Front of the thigh, inner shin</td><td>Straightening the knee</td></tr>
<tr><td>L5</td><td>Outer calf, top of the foot, big toe</td><td>Lifting the toes</td></tr>
<tr><td>S1</td><td>Back of the calf, heel, little toe</td><td>Standing on tiptoe</td></tr>
</tbody>
</table>
<h2>What to expect</h2>
<p>The first two or three weeks are the worst. Most people are much better by three months. Pins and needles are slower to go than pain is, and a numb patch is slower again; neither does any harm by lingering.</p>
<h2>What to do</h2>
<ul>
<li>Find two or three positions that ease it, and go round them.</li>
<li>Walk in short lengths. Stop before it makes you.</li>
<li>Don’t stretch the leg to “free” the nerve while it’s raw. You wouldn’t pull on a burn.</li>
<li>Talk to a doctor about pain relief if it costs you your sleep.</li>
<li>A leg that’s getting weaker wants seeing within days; any of the <a href="demo:six-signs">six signs</a>, today.</li>
</ul>`,
}
