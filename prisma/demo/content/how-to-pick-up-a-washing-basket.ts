import type { DemoPost } from '../shape.ts'

export const howToPickUpAWashingBasket: DemoPost = {
  key: 'washing-basket',
  title: 'How to Pick Up a Washing Basket',
  slug: 'how-to-pick-up-a-washing-basket',
  author: 'hugh',
  status: 'PUBLISHED',
  daysAgo: 31,
  categories: ['lifting', 'garden-and-home'],
  tags: ['habits', 'posture', 'first-person'],
  picture: 'washing-basket',
  excerpt:
    'Bend the knees, keep the back straight: I followed that rule for thirty-one years in a workshop. It is half right, and the wrong half did me no good.',
  html: `<p>There was a poster in the first shop I worked in, screwed to the wall above the plank rack by someone who had not used a spirit level. It showed a man in a boiler suit lifting a crate. On the left he was bent like a shepherd’s crook, with a red cross through him. On the right his back was as straight as a door and his knees were by his ears, and he had a tick.</p>
<p>I believed that poster for the whole of my working life. I want to say a few words about it, now that I lift mostly laundry.</p>
<h2>What the poster got right</h2>
<p>Get close to the thing. That’s the first rule and very nearly the last. A basket held against your belt weighs what it weighs. Hold it at arm’s length and your back is doing several times the work, for the same reason that I could move a wardrobe with a six-foot bar and one hand. If you remember nothing else, remember to take one more step before you bend.</p>
<p>Use your legs, too, when the load is heavy and there is room for it to come up between your knees. The legs are stronger than the back and there are two of them.</p>
<h2>What it got wrong</h2>
<p>It said there was one way to lift. I have watched good men lift for three decades and I never saw two do it alike, nor the same man do it alike on a Monday and a Friday. Furniture removers round their backs. Dockers did. My mother hung out sheets for seven people from a basket on the grass, folding at the hips a hundred times before breakfast, and lived to ninety-four with nothing the matter but her temper.</p>
<p>When researchers go looking for the injury that a rounded back is supposed to cause, as Marta tells me they have, they have a good deal of trouble finding it. What they do find is that backs mind <em>surprises</em>: loads heavier than you expected, twists you hadn’t planned, the first big job after a long idle spell. A back gets used to what it does. It is the unaccustomed thing that catches you, and a man who never bends his spine has made every bend unaccustomed.</p>
<blockquote><p>A man who never bends his spine has made every bend unaccustomed.</p></blockquote>
<p>That was me at sixty: a straight-backed lifter for thirty-one years, <a href="demo:kitchen-floor">felled by a teaspoon</a>.</p>
<h2>The basket, step by step</h2>
<p>Here is how I do it these days. It isn’t gospel. It’s a man and his washing.</p>
<ol>
<li><strong>Look at it.</strong> Wet towels or dry shirts? Shift it with your foot if you don’t know. Half of lifting is not being surprised.</li>
<li><strong>Walk right up,</strong> until it is nearly between your feet. One foot a bit ahead of the other if you like that better.</li>
<li><strong>Go down any way you can do easily.</strong> Hips, knees, some of each. If it’s light, just bend and pick it up, the way you would a cat.</li>
<li><strong>Breathe out as you come up.</strong> Holding your breath is for proper weights. For laundry it only tells your back that there’s an emergency.</li>
<li><strong>Turn with your feet.</strong> Don’t stand planted and swing from the waist while holding a load. This is the one the poster left out and I would have put it in red.</li>
<li><strong>Set it on something</strong> if you’re going to be in and out of it. An old chair by the line saves forty bends, if you want them saved.</li>
</ol>
<h2>If you are out of practice</h2>
<p>When I was on the mend I lifted that basket as a piece of training, and I would recommend it over anything with a subscription. It began empty. Then two towels, then four. I did it every day, since it had to be done anyway, and if a day was bad I took a towel out. By midsummer I was carrying the lot, and the peg bag, and the dog’s lead with the dog on it.</p>
<p>That’s all that strength is, as far as I can tell: your body’s memory of having been asked before. The floor-layer whom Marta wrote about in <a href="demo:slipped-disc">her piece on discs</a> hadn’t asked in eleven weeks, and it had forgotten. It comes back. It comes back a good deal faster than it went.</p>
<h2>When not to</h2>
<p>I’ll be plain about this, since men of my age are fools. If you have a new pain that goes down the leg, or you can’t feel your foot properly, leave the wardrobe where it is and ring someone. If it’s simply sore, carry on with half the load. And if a thing is too heavy for you then it’s too heavy for you, and there’s no way of bending your knees that will make it lighter. Wait for your daughter. Pay the lad next door. I’ve a sack truck in the shed that anybody in this street may borrow, and in nine years three people have asked.</p>`,
}
