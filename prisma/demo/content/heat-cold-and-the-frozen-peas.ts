import type { DemoPost } from '../shape.ts'

export const heatColdAndTheFrozenPeas: DemoPost = {
  key: 'heat',
  title: 'Heat, Cold and the Frozen Peas',
  slug: 'heat-cold-and-the-frozen-peas',
  author: 'marta',
  status: 'PUBLISHED',
  daysAgo: 72,
  categories: ['treatment'],
  tags: ['heat', 'painkillers', 'research'],
  picture: 'hot-water-bottle',
  excerpt:
    'The oldest argument in any waiting room has a fairly good answer. It fits on the back of a packet of peas.',
  html: `<p>There are two kinds of people in my waiting room, and they don’t sit together. One lot were raised on hot-water bottles. The other lot were raised on a bag of peas from the bottom of the freezer, by parents who had once seen a football match. Each thinks the other is doing themselves a mischief.</p>
<p>I’m asked to rule on it about twice a week. Here is the judgment, with reasons.</p>
<h2>For most backs, heat</h2>
<p>When heat has been put to the test on ordinary low back pain of recent onset, usually in the form of a warm wrap worn for some hours, people have had a little less pain and moved a little more easily over the first few days. The effect is small, and it doesn’t last much beyond the wearing. It is, however, as large as that of a good many tablets, and its chief side effect is falling asleep.</p>
<p>The same reviews looked for good trials of cold on backs and came away with next to nothing. That doesn’t show that cold fails; it shows that no one has checked. If peas help you, I have no grounds for taking them away.</p>
<h2>What each is really doing</h2>
<p>The usual explanation is that heat brings blood in and cold keeps swelling down. For an ankle there’s something in it. The trouble with a back is depth. The muscles that hurt lie under a good layer of you, and neither a bottle nor a bag changes the temperature down there by much.</p>
<p>What they do reach is skin, which is full of nerves that report on temperature. Those reports travel by the same roads as pain and to some extent crowd it off. It’s the reason that you rub a banged elbow. Warmth adds something else: it’s a signal of safety, older than speech, and a muscle on guard will often stand down for it when it won’t for an argument.</p>
<blockquote><p>A muscle on guard will often stand down for warmth when it won’t for an argument.</p></blockquote>
<h2>The packet</h2>
<table>
<caption>Which, when, how long</caption>
<thead><tr><th></th><th>Heat</th><th>Cold</th></tr></thead>
<tbody>
<tr><th>Try it for</th><td>Stiffness, ache, <a href="demo:page-spasm">spasm</a>, the first hour of the day</td><td>A knock or a strain in its first day or two; pain that throbs</td></tr>
<tr><th>Which form</th><td>Bottle in a cover, wheat bag, bath, shower on the sore part</td><td>Peas or crushed ice in a damp tea towel</td></tr>
<tr><th>How long</th><td>Fifteen to twenty minutes, or a low-heat wrap under a jumper for longer</td><td>Ten minutes, then leave it for at least an hour</td></tr>
<tr><th>Never</th><td>Boiling water in the bottle; asleep on an electric pad; on broken skin</td><td>Straight on to the skin; on numb skin</td></tr>
<tr><th>Ask first</th><td colspan="2">If you have diabetes, poor circulation, or any patch you can’t feel properly</td></tr>
</tbody>
</table>
<p>I see two or three burns a year from people who dozed off on a bottle. If your skin has begun to look like a brown lace curtain where you hold the heat, that is a sort of slow cooking. It has a long Latin name. Give it a rest for some weeks and show it to somebody.</p>
<h2>And the tablets?</h2>
<p>People often ask in the same breath, so I will answer in it. Paracetamol by itself has done poorly in trials for back pain. Anti-inflammatories such as ibuprofen do somewhat better, for a few days, in those whose stomach, kidneys and heart allow. That is a question for a pharmacist and takes her about a minute. Stronger things help less than you’d think and cost more than you’d think, and they should come with a date on which they stop.</p>
<p>Rubs and gels do least harm of all. I suspect that much of their good lies in the rubbing, and that some of that lies in who’s doing it.</p>
<h2>The real prescription</h2>
<p>Neither heat nor cold mends anything. What they buy you is twenty minutes in which moving is easier, and the mistake that both halves of my waiting room make is to spend it lying down. Use it. Have the bath and <em>then</em> go <a href="demo:walking">round the block</a>. Wear the wrap to the shops. Hold the peas on, by all means, and when they have done their work, cook them.</p>`,
}
