import type { DemoPost } from '../shape.ts'

export const mattressShoppingForSceptics: DemoPost = {
  key: 'mattress',
  title: 'Mattress Shopping for Sceptics',
  slug: 'mattress-shopping-for-sceptics',
  author: 'edith',
  status: 'PUBLISHED',
  daysAgo: 58,
  categories: ['sleep'],
  tags: ['research', 'sleep-and-rest', 'habits'],
  picture: 'bed',
  excerpt:
    '“Orthopaedic” is a word that anybody may print on a mattress. I lay down on fourteen of them in one afternoon, and read the only study that matters.',
  html: `<p>The young man in the showroom had a laminated card with a drawing of a spine on it, and it was smiling. “This one’s orthopaedic,” he said, and struck the mattress with the flat of his hand, as you might a horse.</p>
<p>I asked him what it meant. He turned the card over in case it was on the back.</p>
<p>It means nothing. No law or standard where I live says what an orthopaedic mattress must be, and any maker may put the word on anything short of a bag of gravel. By custom it means <em>hard</em>. It’s sold to people in pain on the theory that a bad back needs firm treatment, like a bad child, and I think it is time somebody said that the theory was tested more than twenty years ago and lost.</p>
<h2>The study</h2>
<p>In Spain around the turn of the century, a group of doctors took 313 people who had had low back pain on waking for months, and swapped their mattresses. Half got a firm one and half got one of medium firmness, and nobody was told which, beyond what they could guess by lying down. After ninety days the people on the medium mattresses had less pain in bed, less on getting up, and less difficulty in getting through the day.<sup><a href="#note-1">1</a></sup></p>
<p>One trial doesn’t settle a matter for ever. But it was large, it was done with care, and nobody has since done a better one that says otherwise. So if your doctor, your mother or a smiling spine has told you to sleep on a board, you have my permission to stop.</p>
<h2>Why hard is not the same as good</h2>
<p>Lie on your side on a kitchen table. Your shoulder and hip take everything, your waist hangs in the air between them, and before long you’ll want to be elsewhere. Now imagine a hammock. Between those two lies any mattress that lets the wide parts of you sink a little and holds the narrow parts up. Where that point falls depends upon your weight and your shape, and whether you sleep on your side or your back. That’s why no number printed on a label can tell you.</p>
<figure><img src="demo:bed-levels" alt="Three beds in profile under the same sleeping shape: one stays flat and leaves a gap at the waist, one sags like a hammock, one follows the body." /><figcaption>Too firm, too soft, and about right. The gap under the waist is the thing to feel for.</figcaption></figure>
<h2>How to shop</h2>
<p>I tried fourteen in an afternoon. By the ninth I’d lost all judgement and by the twelfth I was asleep. Here is what I would do another time.</p>
<ol>
<li><strong>Go in the clothes you’d walk a dog in,</strong> and take your own pillow. They’ve seen stranger.</li>
<li><strong>Give each one ten minutes</strong> in the position you sleep in. Two minutes tells you only whether it is cold.</li>
<li><strong>Slide a hand under your waist.</strong> If it goes through freely, too hard. If you have to burrow, too soft.</li>
<li><strong>Roll over.</strong> You’ll do it twenty or thirty times a night. If it takes effort, you’ll wake.</li>
<li><strong>Ask about the trial period before the price.</strong> A back needs some weeks to vote. Any seller who believes in the thing will let you bring it back.</li>
<li><strong>Ignore the zones.</strong> Seven-zone, nine-zone: they’re arranged for a person of average height, who was not in the shop on the day that I was.</li>
</ol>
<h2>Cheaper things to try first</h2>
<table>
<caption>Before you spend a month’s rent</caption>
<thead><tr><th>If you sleep</th><th>Try</th><th>Costs</th></tr></thead>
<tbody>
<tr><td>On your side</td><td>A pillow between the knees, so that the top one doesn’t pull you round</td><td>Nothing</td></tr>
<tr><td>On your back</td><td>A pillow under the knees</td><td>Nothing</td></tr>
<tr><td>On your front</td><td>A thin cushion under the hips, and a thinner one for your head</td><td>Nothing</td></tr>
<tr><td>On a bed that’s too hard</td><td>A topper, five centimetres or so</td><td>A tenth of a mattress</td></tr>
<tr><td>On a bed that sags</td><td>The spare room, for a week, as an experiment</td><td>Some explaining</td></tr>
</tbody>
</table>
<p>The last is the best test there is. If you wake up better in a different bed then it’s the bed. If you wake up just the same, keep your money, since something else is going on, and it may have to do with what happens before you lie down. Pain and poor sleep feed each other, as <a href="demo:night-shift">Dev has described from the night ward</a>, and it is often easier to break the ring at sleep: the same hour every night, a cool room, the telephone left downstairs to charge with its own kind.</p>
<h2>What I bought</h2>
<p>Medium. Plain ticking, no zones, nothing smiling. It was the fourth that I had lain on, and the second cheapest. I’ve had it for two years, and the most I can say for it is the most you can say for any mattress, which is that I couldn’t tell you the last time I thought about it.</p>
<hr />
<section class="footnotes">
<ol>
<li id="note-1">F. M. Kovacs and colleagues, “Effect of firmness of mattress on chronic non-specific low-back pain”, <cite>The Lancet</cite>, 2003.</li>
</ol>
</section>`,
}
