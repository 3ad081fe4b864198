import type { DemoPost } from '../shape.ts'

export const theChairIsNotTheEnemy: DemoPost = {
  key: 'chair',
  title: 'The Chair Is Not the Enemy',
  slug: 'the-chair-is-not-the-enemy',
  author: 'marta',
  status: 'PUBLISHED',
  daysAgo: 3,
  categories: ['desks-and-chairs'],
  tags: ['ergonomics', 'posture', 'habits'],
  picture: 'chair',
  excerpt:
    'Sitting has been called the new smoking by people who were, one assumes, sitting down at the time. The trouble with chairs is mostly that we stay in them.',
  html: `<p>Every few months somebody brings me a photograph of a chair. Sometimes it is the chair they have and sometimes it is the one they are saving for, which has eleven levers and costs as much as a modest second-hand car. They lay the telephone on my desk the way people once laid down X-rays. Is this what is doing it?</p>
<p>I ask them to show me how they sit. Without exception they sit up, tuck in the chin, and arrange themselves like an Egyptian. Then I ask them to wait, and we talk about something else. After three minutes they have slid down, hooked an ankle under the seat and propped their head on a fist. That, I tell them, is the posture to worry about if you are going to worry. But look how quickly you changed it.</p>
<h2>The best posture is the next one</h2>
<p>Physiotherapists have been saying this for so long that it is practically embroidered on our tunics, so let me say where it comes from. The tissues of the back are living and they are mostly water. Keep any one of them under the same load for long enough and fluid creeps out of it, the nerves in it begin to complain, and the muscles that have been holding it grow tired. None of that is injury. It is a request.</p>
<p>A “good” posture held for an hour makes the same request as a bad one. In some people it asks sooner, because holding yourself bolt upright is work. We also know from a famous and slightly alarming experiment, in which a researcher had a pressure gauge put into one of his colleague’s discs, that sitting comfortably slouched against a backrest loads the lower discs rather <em>less</em> than standing does. Forty years of posters had said the opposite.</p>
<blockquote><p>None of that is injury. It is a request.</p></blockquote>
<h2>What is worth adjusting</h2>
<p>This doesn’t mean that any chair will do. A bad set-up is one that pins you: it makes a single position so much easier than all the others that you never leave it. Ten minutes with the furniture is time well spent, and then you may forget about it.</p>
<table>
<caption>Ten minutes with the furniture</caption>
<thead><tr><th>Part</th><th>Try this</th><th>Because</th></tr></thead>
<tbody>
<tr><td>Seat height</td><td>Feet flat, knees at or a little below the hips</td><td>Dangling feet drag you forward off the backrest</td></tr>
<tr><td>Seat depth</td><td>Three fingers between its edge and your calf</td><td>A deep seat makes you choose between backrest and floor</td></tr>
<tr><td>Backrest</td><td>Leaning back a little, and willing to move with you</td><td>Upright is tiring; locked is worse</td></tr>
<tr><td>Armrests</td><td>Low enough to go under the desk, or gone</td><td>They keep you at arm’s length from the work</td></tr>
<tr><td>Screen</td><td>Top edge about level with your eyes, an arm away</td><td>Where the eyes go, the neck follows, and then the rest</td></tr>
<tr><td>Keyboard and mouse</td><td>Close enough that the elbows hang</td><td>Reaching is lifting, done slowly, all day</td></tr>
</tbody>
</table>
<p>A laptop fails the last two lines together, since the screen cannot be high while the keyboard is low. A pile of books and a cheap separate keyboard will do more for you than a new chair will. I have said so to at least one man who sold chairs.</p>
<h2>The half-hour problem</h2>
<p>The hard part isn’t knowing that you should get up. It is that work worth doing makes you forget that you have a body at all, and I would be sorry to take that away from anyone. Timers work for about nine days. After that the hand learns to silence them by itself.</p>
<p>What lasts is attaching the movement to something that will happen anyway:</p>
<ul>
<li>Stand for telephone calls. All of them, from the first ring.</li>
<li>Use a small glass, so that you have to fill it.</li>
<li>Put the printer, the bin or the biscuits across the room. Tidy offices are hard on backs.</li>
<li>When you finish a piece of work, stand up before you start on the next one, if only to sit down again.</li>
<li>If you have a desk that rises, give it two heights and no morals. Standing still all day is how shop assistants get varicose veins.</li>
</ul>
<p>Then take the sum of it outdoors once a day. <a href="demo:walking">A walk of half an hour</a> does more for a sitting back than any quantity of lumbar foam.</p>
<h2>If it already hurts</h2>
<p>When your back is sore, a chair can be the worst place in the house, and it is tempting to conclude that the chair did it. It may be only that you arrived in it already tired, already braced, at the end of a bad week. Try another seat for a few days: a kitchen chair turned round with your arms along its back, an ironing board for a desk, the floor against the sofa. Vary it shamelessly. Nobody is marking you.</p>
<p>And if you want to buy the one with eleven levers, buy it. It will be a pleasure to sit in. Just promise me you’ll use the twelfth control, which is the pair of them at the end of your legs.</p>`,
}
