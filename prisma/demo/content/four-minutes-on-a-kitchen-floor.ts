import type { DemoPost } from '../shape.ts'

export const fourMinutesOnAKitchenFloor: DemoPost = {
  key: 'kitchen-floor',
  title: 'Four Minutes on a Kitchen Floor',
  slug: 'four-minutes-on-a-kitchen-floor',
  author: 'hugh',
  status: 'PUBLISHED',
  daysAgo: 9,
  categories: ['spasms'],
  tags: ['first-person', 'fear', 'breathing'],
  picture: 'kitchen-floor',
  excerpt:
    'I was reaching for a teaspoon. The next thing I knew well was the underside of the table, and the kettle coming to the boil without me.',
  html: `<p>I was reaching for a teaspoon. Not lifting an oak carcass, which I had done most days for thirty-one years, and not showing off to anybody. The drawer was open, the spoon was at the back, and somewhere between deciding to bend and bending, my lower back shut like a vice.</p>
<p>People ask what it feels like, and I have tried various answers. It is not like a cut or a burn, where the hurt sits in one spot and you can hold it. It is more that the middle of you is taken out of your hands. Every muscle from the ribs to the hips pulls tight at the same moment and then, when you think it must have finished, finds another notch.</p>
<p>I went down the front of the cupboards quite slowly. I remember being pleased about that.</p>
<h2>What four minutes is made of</h2>
<p>I know that it was four minutes because the kettle had just gone on, and ours takes four. It boiled, it clicked, and I was still there with my cheek on the lino, looking at a dried pea under the table that must have been there since Christmas.</p>
<p>The first minute was pain and nothing else. The second was pain and a list: I cannot reach the telephone, my wife is at her sister’s until six, I am sixty-one, this is how it starts. By the third minute the list was doing more harm than my back was. Each time I got to the end of it I held my breath, and each time I held my breath the thing pulled tighter, as though it had been waiting for me to agree.</p>
<blockquote><p>By the third minute the list was doing more harm than my back was.</p></blockquote>
<p>In the fourth minute I gave up, and it was the giving up that helped. I don’t mean that I decided to be calm. I mean I ran out of things to be frightened of and let go a long breath, chiefly from boredom, and felt the grip slacken by about the thickness of a veneer. So I did another. There was no more technique to it than that.</p>
<h2>Getting up again</h2>
<p>Nobody tells you how to get up. I have since been taught, by a physiotherapist who has taught half this town, and I pass it on because I wish I had been handed it beforehand:</p>
<ol>
<li>Don’t sit up. Sitting up from flat is the hardest thing you could ask of those muscles. Roll on to your side like a log, knees bent, everything together.</li>
<li>Stay there until the roll has been forgiven. It may grumble. Let it.</li>
<li>Push up with your hands until you are on all fours. This is a good place. You can spend quite a while here, and the dog will be delighted.</li>
<li>Crawl to something solid: a chair with its back to the wall, the bath, a stair.</li>
<li>One foot flat, hands on the solid thing, and come up with the legs. Look at the far wall and not at the floor.</li>
</ol>
<p>I knew none of this. I got up by swearing, in stages, and undid myself twice. It was ten to five by the time I was vertical and the tea was stone cold, and I drank it anyway.</p>
<figure><img src="demo:knot" alt="A rope drawn into a single tight knot, its two ends lying slack." /><figcaption>A spasm is a muscle that has been told to hold and has not been told to stop.</figcaption></figure>
<h2>The part I got wrong</h2>
<p>What I did next was nothing, for three weeks. I took to the settee like an invalid in a novel. I had it in my head that something had torn, and that if I kept still enough it would knit, as a glued joint will if you leave the cramps on. It is a sound way to treat a mitre. It is a poor way to treat a man.</p>
<p>Every day on that settee I was stiffer, and every day I was more afraid of the next one, so that by the end I was getting out of a chair as though the floor were mined. I had stopped picking up the newspaper. I had started asking my wife to fetch teaspoons.</p>
<p>It was the surgery’s practice nurse who sent me to see Marta Lindqvist, whom readers of this notebook will know, and she asked me two questions that nobody had asked. The first was whether I had any numbness where I’d sit on a saddle, or any bother with my water. I hadn’t, and she told me why she asked, and <a href="demo:six-signs">so should everyone be told</a>. The second was, “What have you stopped doing?” I talked for a quarter of an hour.</p>
<h2>A cabinet maker’s opinion of his own back</h2>
<p>I had always thought of my spine as a piece of joinery: a column of blocks, true or out of true. If it hurt, a block was out. The difficulty with that idea is that it leaves you nothing to do except wait for someone to knock it back in.</p>
<p>Marta’s picture, which I have come round to, is closer to a dog than to a dovetail. Mine had been startled. It had startled easily because I was tired, because I had slept badly since I sold the workshop, and because I had spent that winter in a chair. It was guarding me from a teaspoon with everything it had. You don’t mend a dog like that. You walk it, at the same time each day, a little further than yesterday, and you keep your own voice down.</p>
<p>So I walked it. To the gate, the first day, which took longer than I care to say. To the postbox by the Friday. She gave me two exercises and I did one of them. I have had three more spasms in the two years since, each shorter than the last, and the most recent caught me bending to the bottom oven and was over before I’d finished being cross.</p>
<p>I don’t believe that I am cured, and I have stopped needing to be. I know what the thing is now. I know roughly how long it lasts, I know how to get off the floor, and I know that the list is a liar. If you are reading this from the lino, and I gather that some of you do read us on your telephones in just that position, then breathe out. Longer than that. The kettle can wait.</p>`,
}
