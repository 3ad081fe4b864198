import type { DemoPost } from '../shape.ts'

export const sixSignsThatCannotWait: DemoPost = {
  key: 'six-signs',
  title: 'Six Signs That Cannot Wait',
  slug: 'six-signs-that-cannot-wait',
  author: 'marta',
  status: 'PUBLISHED',
  daysAgo: 140,
  sticky: true,
  categories: ['back-pain'],
  tags: ['fear', 'surgery'],
  picture: 'lighthouse',
  excerpt:
    'Nearly all back pain is safe to be patient with. This page is about the rest. Read it once, while you are well.',
  html: `<p>This notebook spends most of its time telling people not to be frightened. I stand by that. Of every hundred people who come to see a doctor or a physiotherapist with a bad back, perhaps one has something behind it that is dangerous and must be dealt with quickly. The other ninety-nine need time, movement and some sense talked to them.</p>
<p>This page is for the one. Read it now, when you don’t need it, in the way that you look for the exits in a theatre.</p>
<h2>Go to an emergency department today</h2>
<p>Not the surgery, not in the morning. If you have back pain or sciatica <strong>and</strong> any of these, and it is new:</p>
<ol>
<li><strong>Numbness or an odd feeling between the legs:</strong> around the genitals, the back passage or the inner thighs, wherever a saddle would touch. People sometimes notice it first when they wipe.</li>
<li><strong>A change in your bladder:</strong> you can’t start, can’t stop, can’t tell when it is full, or have leaked without knowing.</li>
<li><strong>A change in your bowel:</strong> you’ve lost control of it, or can’t feel it pass. Or a sudden loss of feeling or function in sex.</li>
<li><strong>Weakness that’s growing, or is in both legs:</strong> a foot that slaps, a knee that gives, legs that won’t take you upstairs as they did yesterday.</li>
</ol>
<p>Any of these may mean that the bundle of nerves at the base of the spine is being crushed. It’s called cauda equina syndrome. It is rare, and it’s one of the few true emergencies in my trade: an operation within a day or two can save what one a week later can’t. Doctors would much sooner see you and send you home. Say the words <q>cauda equina</q> at the desk. They’ll know.</p>
<h2>Ring someone today</h2>
<ol start="5">
<li><strong>You feel ill with it.</strong> Fever, shivering, sweats at night, or weight dropping off without your trying. The more so if you’ve had cancer, have a weakened immune system, or have lately had an infection, an operation, or an injection into the spine.</li>
<li><strong>It followed a real blow or fall.</strong> A car crash, a ladder, a horse. In people over about seventy, or anyone who has thin bones or has taken steroids for long, a stumble off a kerb will count.</li>
</ol>
<p>To those six I would add a rule of thumb that isn’t on any official list. Ordinary back pain has a shape. There is something that eases it, if only for a minute: a position, a walk, a hot bath. Pain that’s the same whatever you do, that’s steadily worse week by week, and that wakes you at night and keeps you up, should be looked at soon even if nothing else fits. And if pain is in the chest, or tearing, or comes with faintness, it isn’t a back problem until somebody has shown that it is.</p>
<h2>What isn’t on the list</h2>
<p>People are often surprised by what I leave out.</p>
<ul>
<li><strong>How much it hurts.</strong> <a href="demo:page-spasm">A spasm</a> can be the worst pain of your life and be over by supper.</li>
<li><strong>A crunch, a pop or a click.</strong> Joints talk.</li>
<li><strong>Pain down one leg,</strong> pins and needles in a foot, a patch of numbness on the shin. These are <a href="demo:page-sciatica">sciatica</a>. Have it seen, but the ordinary way.</li>
<li><strong>Anything whatever on a scan,</strong> by itself, <a href="demo:mri">without symptoms to match</a>.</li>
</ul>
<h2>Please</h2>
<p>I have met four people in nineteen years who had the first sign or the second and waited through a weekend, because they were embarrassed, or hadn’t liked to make a fuss. Two of them got everything back. I think about the other two whenever I ask this question of somebody new, and I ask it of everyone, in plain words, looking at them. If I’ve ever made you blush, that was why.</p>
<p>Nothing on this page is a substitute for being examined. If you’re in doubt, you aren’t wasting anyone’s time.</p>`,
}
