import type { DemoPost } from '../shape.ts'

export const theNightShift: DemoPost = {
  key: 'night-shift',
  title: 'The Night Shift',
  slug: 'the-night-shift',
  author: 'dev',
  status: 'PUBLISHED',
  daysAgo: 44,
  categories: ['at-work'],
  tags: ['nursing', 'first-person', 'habits'],
  picture: 'night-shift',
  excerpt:
    'Twenty-eight beds, two nurses, and a ward full of people who have had their backs mended. Notes on whose back is doing the mending.',
  html: `<p>At ten past three in the morning the ward makes one sound, which is the pump on bed nineteen. It ticks over every eleven seconds. If you sit still at the station for long enough you begin to breathe with it, and that’s how I know when I have been sitting still for long enough.</p>
<p>I’m a nurse on an orthopaedic ward. Most of the people asleep along this corridor have had something done to a hip or a spine, and nearly all of them apologise to me. They are sorry to ring. They are sorry to be heavy. A retired headmaster in bay two, with four new screws in his lumbar vertebrae, lay and looked at the ceiling for an hour last Tuesday because he didn’t like to ask to be turned. “You only have the one back yourself,” he said.</p>
<h2>A job made of other people’s weight</h2>
<p>He had a point. Nurses hurt their backs at about the rate that builders do, and for a reason that is easy to see if you follow one round: we lift things that are warm, uneven, frightened, and liable to move. A bag of cement has never grabbed me by the lanyard.</p>
<p>When I trained, they taught us lifts with names. I won’t describe them, since most are now banned, and I’m glad. What we have instead are slide sheets, hoists, beds that go up and down, and a policy that nobody should take a person’s whole weight by hand. The policy is right. The hoist is on the ward below and the slide sheet is in the wash, and bed nineteen is slipping down towards the foot of his bed <em>now</em>. That gap between the policy and the night is where my back lives.</p>
<blockquote><p>A bag of cement has never grabbed me by the lanyard.</p></blockquote>
<h2>What I have learned to do</h2>
<p>I did hurt it, in my fourth year, catching a man who fainted. I was off for five weeks. I’ve been back for six years, and these are the things that have kept me here. None of them is clever.</p>
<ul>
<li><strong>I raise the bed.</strong> Every time, for everything, including the thing that will only take a second. It goes up at the speed of a tired lift and I use the wait to tell the patient what we’re about to do.</li>
<li><strong>I ask them to help.</strong> People who’ve had an operation can usually do more than they’ve been told. “Can you bend that knee for me and push?” takes half the weight, and it’s the first thing all day that has been theirs to do.</li>
<li><strong>I fetch the second person.</strong> It costs me two minutes and a favour. Catching the fainting man cost the ward five weeks.</li>
<li><strong>I count down out loud.</strong> Backs hate surprises. On three, everyone’s muscles know what’s coming, the patient’s included.</li>
<li><strong>I sit down to write.</strong> We used to stand at the trolley, bent over like herons, because sitting looked idle.</li>
</ul>
<h2>Four o’clock</h2>
<p>Around four there is a stretch when nobody rings. It isn’t restful. Your temperature drops, everything you own aches, and the pain in my own back, which is nothing much by day, comes up and sits beside me like a relative.</p>
<p>I used to take that as a sign of damage. I thought that the night was wearing something out, and that I could feel it go. It was one of our consultants, a dry woman who eats her sandwiches with us because she says that the coffee is better, who asked me if it hurt on my nights off. It didn’t. “Then it’s not your back that is tired,” she said.</p>
<p>There’s a good deal of research to bear her out. Short sleep makes pain louder the following day, more dependably than pain makes for short sleep. So these days I spend what used to be my worrying time walking up to the end of the corridor and back, touching each door frame. Twenty-eight beds. It’s a hundred and ten metres there and back. I do it six times. I check on everyone as I pass, so nobody can call it exercise.</p>
<h2>Handover</h2>
<p>The headmaster and I came to an arrangement. I told him that I would be along at one, three and five whether he rang or not, because it was my job and I had a list. I told him what I was going to do, and what he could do. On the second night, at three, he’d already bent his knee when I got there. “On three,” he said, in a voice that had plainly emptied playgrounds, and we turned him, the pair of us, as easily as a page.</p>
<p>He went home on the Friday. He left a card addressed to The Back, care of the night shift. It’s pinned up over the hoist rota, where the hoist would be.</p>`,
}
