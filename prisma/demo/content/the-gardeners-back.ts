import type { DemoPost } from '../shape.ts'

export const theGardenersBack: DemoPost = {
  key: 'gardener',
  title: 'The Gardener’s Back: A Year in Four Postures',
  slug: 'the-gardeners-back',
  author: 'hugh',
  status: 'PUBLISHED',
  daysAgo: 121,
  categories: ['garden-and-home', 'movement'],
  tags: ['gardening', 'habits', 'posture'],
  picture: 'spade',
  excerpt:
    'Digging, kneeling, reaching and standing about: an allotment asks four things of a back, one to a season, and gives something in return.',
  html: `<p>I took on the allotment in the autumn after the workshop went. It was my wife’s notion. She held that I would either be out from under her feet or under something heavier, and in either event she’d know where to look.</p>
<p>It’s ten rods of clay on a slope, facing the railway. I have kept a diary there for three years and, reading it through this winter with nothing else to do, I saw that it’s a record of leeks only on the surface. Underneath it is a record of my back. A garden asks it four things, more or less one to a season, and they’re worth taking one at a time.</p>
<h2>Spring: digging</h2>
<p>Here’s an entry from the first March. <q>Dug whole of bed 3. Fine job. Could not turn over in night.</q></p>
<p>I had done nothing since October, and then I did four hours. Any apprentice could’ve told me. The old boy on the next plot, Leonard, who’s eighty-three, was out there the same morning. He dug one row, cleaned his spade, sat down on an upturned crate and looked at the railway for ten minutes, and went home. He did the same the next day. By the Saturday his bed was finished and so was I.</p>
<p>What I do now:</p>
<ul>
<li>One row, then something else. Sow, tie, sweep, talk. Then another row.</li>
<li>A spade with a long shaft, up to the breastbone. Mine had belonged to a shorter man.</li>
<li>Half a spadeful. It’s the same bed at the end, and it has only gone by in smaller pieces.</li>
<li>Change the leading hand every row. It feels like signing your name left-handed, for a fortnight.</li>
</ul>
<h2>Summer: kneeling</h2>
<p>Weeding from the waist is what does for most people. You hang there folded over for an hour with your legs straight, pulling, and then you stand up and find that you haven’t.</p>
<p>Get down to it. Kneel on a pad with one knee, the other foot flat, and lean your forearm on your own thigh; there’s a natural bench there if you look. Swap knees at the end of each row. If your knees are worse than your back, sit on a low box and shuffle. If neither will have it, then you want raised beds, and I’ll lend you a hand, since it’s a nice simple bit of joinery and I miss it.</p>
<blockquote><p>You hang there folded for an hour, and then you stand up and find that you haven’t.</p></blockquote>
<h2>Autumn: reaching</h2>
<p>Apples. Every October I’m struck by how the best ones hang eight inches further off than a man can comfortably stretch, as if by arrangement. Reaching overhead with a twist is a thing that backs aren’t often asked for, and mine always remarks on it.</p>
<p>Move the ladder. That’s all. Move it again. In the workshop I would sooner walk three times round a piece than lean across it, and yet put me up an apple tree and I’ll hang off it by two toes like a bat. I spoke of this in <a href="demo:washing-basket">the one about the washing basket</a>: the load isn’t the trouble, it’s the distance you hold it at.</p>
<h2>Winter: standing about</h2>
<p>You’d suppose that a back would enjoy the winter. Mine doesn’t. The diary for January says <q>stiff</q> eleven times. There’s nothing to do on a clay plot in January except to look at it, so a man stands there with his hands in his pockets, in wet air, and goes in and sits by the fire until dark.</p>
<p>It was in January that I had <a href="demo:kitchen-floor">the business with the teaspoon</a>. I don’t put it down to the digging any longer. I put it down to the not digging. So in the second winter I made myself a rule, which is to walk to the plot and back every day whether or not there’s a reason. It’s a mile and a quarter. I take a bucket of kitchen scraps in each hand going out, to balance, and I come home with two empties, and <a href="demo:walking">Edith tells me</a> that it’s all been shown by science.</p>
<h2>What you get back</h2>
<p>I’ve sold this as a list of harms, and that isn’t fair to it. I’m sixty-three now, and I dig a bed that I couldn’t have dug at sixty. I can get up off the ground without a chair, which I was told at one time to practise and never did. Kneeling to leeks did it. Nobody set me any repetitions.</p>
<p>Leonard died in November, in his sleep, with his onions hung up. His daughter gave me his spade. The shaft comes up to my breastbone exactly. On the first dry day I dug one row with it, and cleaned it, and sat on his crate, and looked at the railway for ten minutes by the watch. Then I went home.</p>`,
}
