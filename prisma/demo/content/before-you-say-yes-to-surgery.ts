import type { DemoPost } from '../shape.ts'

export const beforeYouSayYesToSurgery: DemoPost = {
  key: 'before-surgery',
  title: 'What to Ask Before You Say Yes to Surgery',
  slug: 'what-to-ask-before-you-say-yes-to-surgery',
  author: 'edith',
  status: 'PUBLISHED',
  daysAgo: 90,
  categories: ['treatment', 'slipped-discs'],
  tags: ['surgery', 'first-person', 'fear'],
  picture: 'two-chairs',
  excerpt:
    'I had twelve minutes with the surgeon and spent ten of them nodding. These are the questions that I wish I had taken in on a card.',
  html: `<p>I had twelve minutes with the surgeon and I spent ten of them nodding. He was a good surgeon, as things turned out, and a fair explainer. But I had been in pain for seven months, I was sitting on a paper sheet, and I’d have agreed to be operated on by a plumber if he had sounded sure.</p>
<p>I said yes, and I’m glad that I said yes. What troubles me is that I would have said it regardless. So what follows isn’t an argument for or against. It’s a card for your pocket.</p>
<h2>What is being offered</h2>
<p>“Back surgery” is not one thing, and a friend’s experience of one kind tells you nothing about another. Most of what is offered for a lower back is one of three.</p>
<table>
<caption>Three operations that are often called by one name</caption>
<thead><tr><th>Operation</th><th>In plain words</th><th>Mostly helps</th></tr></thead>
<tbody>
<tr><td>Discectomy, microdiscectomy</td><td>The piece of disc that is pressing on a nerve is taken away, and the rest is left</td><td>Leg pain that hasn’t settled over weeks or months</td></tr>
<tr><td>Decompression, laminectomy</td><td>A little bone and ligament is removed to give narrowed nerves more room</td><td>Legs that ache or grow weak on walking</td></tr>
<tr><td>Fusion</td><td>Two or more vertebrae are joined so that they no longer move on each other</td><td>Certain instabilities and deformities; for plain back pain, the results are disputed</td></tr>
</tbody>
</table>
<p>Notice that the first two are operations for <em>legs</em>. My own was the first. The sciatica was gone when I woke, so completely that I lay there and cried. The backache was still with me, and took itself off in its own time. If someone had told me beforehand that the one was promised and the other wasn’t, I’d have been spared a low month.</p>
<h2>The questions</h2>
<ol>
<li><strong>Which of my symptoms is this meant to change?</strong> Ask for an answer in ordinary words: the pain in the calf, the numb toes, the distance I can walk. If it’s “your back”, ask which part of having a back.</li>
<li><strong>What happens if I wait three months?</strong> For a disc with leg pain, people who operate early get better <em>sooner</em>; after a year or so the two groups have largely met. Sooner may be worth a great deal to you. It was to me. But it is a choice about time and not about rescue.</li>
<li><strong>What could waiting cost me?</strong> A foot that’s growing weaker is a different matter from one that hurts. So are <a href="demo:six-signs">these six signs</a>, and nobody should be making lists then.</li>
<li><strong>Out of a hundred people like me, how many are clearly better at a year? How many are no different? How many are worse?</strong> Three numbers. You’re owed the third one.</li>
<li><strong>How many of these did you do last year, and what are your own figures?</strong> A good surgeon isn’t offended by this. Mine looked pleased, and opened a drawer.</li>
<li><strong>What will the first week be like? The sixth?</strong> Who’ll put on my shoes, when may I drive, when may I lift a child or a saucepan?</li>
<li><strong>If it doesn’t work, what do we do then?</strong> You want to hear a plan. You don’t want to hear a longer screw.</li>
<li><strong>What would you tell your sister?</strong> They’re all ready for this one and it’s worth asking anyway, for the second before the answer.</li>
</ol>
<h2>How to be in the room</h2>
<p>Take someone. Give them the pencil, and one duty, which is to say <q>Could you go back to that?</q> at the word that you both didn’t catch. Write down your three worst moments of an ordinary day beforehand, because pain is oddly hard to describe to a person in a suit. Ask if you may record it; nearly always you may.</p>
<p>Don’t answer there. Unless it’s an emergency, there’s no decision about a back that can’t be made on Thursday instead of Tuesday. <q>Thank you, I’d like to think</q> is a complete sentence. If you’re told that the slot will go, let it go. Slots return.</p>
<blockquote><p>You are owed the third number.</p></blockquote>
<h2>And if you say no</h2>
<p>Then you’re in large and good company. Most <a href="demo:slipped-disc">slipped discs</a> are never operated on, and most of their owners get on with their lives. Saying no this year doesn’t mean no for ever. Ask what would change the answer, and on what date you ought to look at it again.</p>
<p>I keep my own card in a drawer, the one that I wrote afterwards for a friend. She took it in, asked all eight, and decided against. I’d decided in favour. We walk together on Sundays, at about the same speed.</p>`,
}
