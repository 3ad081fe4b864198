import type { DemoPost } from '../shape.ts'

export const whatASlippedDiscActuallyDoes: DemoPost = {
  key: 'slipped-disc',
  title: 'What a Slipped Disc Actually Does',
  slug: 'what-a-slipped-disc-actually-does',
  author: 'marta',
  status: 'PUBLISHED',
  daysAgo: 23,
  categories: ['slipped-discs', 'sciatica'],
  tags: ['research', 'fear', 'mri'],
  picture: 'slipped-disc',
  excerpt:
    'Nothing slips. The words we use for a disc that bulges are among the least helpful in medicine, and they change how people move.',
  html: `<p>A man came to see me last spring walking like someone carrying a full bowl of soup. He was thirty-four and laid floors for a living. A scan had found what his letter called a slipped disc, and he had drawn the obvious conclusion: that there was a loose part in his back, like a tile without adhesive, and that one careless step would send it skidding into his spinal cord.</p>
<p>He had not bent forward in eleven weeks. He had been putting his socks on with a pair of barbecue tongs.</p>
<p>I should like to retire the phrase. A disc is not a thing that can slip, and people who know what theirs is really doing tend to move better within the hour, before anybody has treated anything.</p>
<h2>What a disc is</h2>
<p>Between each vertebra and the next lies a short, thick cushion, which isn’t laid there like a washer but grown into the bone above and the bone below by thousands of fibres. The outside is built in rings, fifteen to twenty-five of them, each with its grain running crosswise to its neighbour’s, much as plywood is. Inside sits something with the firmness of crab meat that is mostly water. There is no glue to fail and no gap to slide through.</p>
<figure><img src="demo:disc-section" alt="A disc seen from above: a kidney shape made of close rings around a soft centre, with a small bulge at one side." /><figcaption>From above, a disc is rings around a soft middle. At one side the rings have given way a little.</figcaption></figure>
<p>What can happen is that some of the rings weaken, usually over years and often at the back and to one side where they are thinnest. The soft middle then bulges into the weak place, or pushes through it. If a nerve runs past just there, and several do, two things may trouble it: the pressure, and the chemistry. The second matters more than most people think. Disc material that has found its way out is treated by the body as a stranger, and the inflammation that follows can set a nerve shouting even where nothing is squashing it.</p>
<p>That is the bad news, and it is genuinely painful. Here is the rest.</p>
<h2>It is usually going away</h2>
<p>The inflammation that makes the first weeks so miserable is also the clean-up crew. Cells arrive, break the stray material down and carry it off. When people are scanned again some months later, a good many herniations have shrunk, and the odd and encouraging thing is which ones shrink most.</p>
<table>
<caption>Four words from scan reports, in plain language</caption>
<thead><tr><th>The report says</th><th>What has happened</th><th>How often it has shrunk when scanned again</th></tr></thead>
<tbody>
<tr><td>Bulge</td><td>The whole rim sits a little proud, like a tyre that wants air</td><td>About one in eight</td></tr>
<tr><td>Protrusion</td><td>One part of the rim is pushed out, the outermost rings still whole</td><td>About four in ten</td></tr>
<tr><td>Extrusion</td><td>The soft middle has come through the rings</td><td>About seven in ten</td></tr>
<tr><td>Sequestration</td><td>A piece has come away altogether</td><td>More than nine in ten</td></tr>
</tbody>
</table>
<p>The figures are from a review that pooled the follow-up scans of several hundred people who had no operation.<sup><a href="#note-1">1</a></sup> The groups are small and I wouldn’t hang a promise on them. But the direction is plain and runs against everything the words suggest: the frightening one at the bottom of the table is the likeliest to clear itself up. A plain bulge tends to stay because there is nothing to tidy. It is as ordinary as a wrinkle and, usually, about as dangerous.</p>
<h2>Why it hurts down the leg</h2>
<p>The nerves that leave your lower spine are long. The one that serves your big toe starts somewhere behind your navel. When it is irritated near its root, the brain reports trouble from the whole line, in much the way that a fault at the exchange is heard as a crackle in your own telephone. So a disc in the back can mean a calf that burns, a foot that fizzes, and a back that hardly hurts at all. We have a name for that, <em>sciatica</em>, and <a href="demo:page-sciatica">a page about it</a>.</p>
<p>One sign of recovery catches people out. As the nerve settles, pain often withdraws from the foot to the calf, from the calf to the thigh, and gathers for a while in the back. Patients ring me, alarmed, to say that their back is worse. I ask about the leg, and there is a pause.</p>
<h2>What to do with one</h2>
<ul>
<li><strong>Keep moving, within reason.</strong> Reason means that you can still hold a conversation while doing it. Bed is for the night.</li>
<li><strong>Change position before it is demanded of you.</strong> Most irritated nerves dislike any one posture kept up, rather than a particular wicked one.</li>
<li><strong>Take the pain relief that your pharmacist or doctor suggests</strong>, on a timetable, for a week or two. The purpose is to let you move.</li>
<li><strong>Expect weeks rather than days.</strong> Most people are a good deal better by six to twelve. If you are not, that is when injections and operations are <a href="demo:before-surgery">worth a proper conversation</a>.</li>
<li><strong>Know the exceptions.</strong> Weakness that is getting worse, numbness between the legs, or a change in your bladder or bowel isn’t a matter for a blog. <a href="demo:six-signs">Read this list</a> and act on it the same day.</li>
</ul>
<h2>The man with the tongs</h2>
<p>I drew him the rings on the back of an appointment card. I had him sit on the edge of the couch and slide his hands down his shins as far as he liked, breathing out, and then come back. He got to his ankles. Nothing skidded. He did it again, and looked at me as if I had picked his pocket.</p>
<p>His disc was exactly the same shape as it had been that morning. He put his own shoes on and went home, and some weeks later sent me a photograph of a very fine herringbone floor.</p>
<hr />
<section class="footnotes">
<ol>
<li id="note-1">C.-C. Chiu and colleagues, “The probability of spontaneous regression of lumbar herniated disc: a systematic review”, <cite>Clinical Rehabilitation</cite>, 2015.</li>
</ol>
</section>`,
}
