import type { DemoPost } from '../shape.ts'

export const whenPainOutstaysTheInjury: DemoPost = {
  key: 'pain-outstays',
  title: 'When Pain Outstays the Injury',
  slug: 'when-pain-outstays-the-injury',
  author: 'marta',
  status: 'PUBLISHED',
  daysAgo: 102,
  categories: ['back-pain', 'getting-better'],
  tags: ['fear', 'research', 'habits'],
  picture: 'ripples',
  excerpt:
    'The tissues have healed and it still hurts. That does not make it imaginary, and it does not make it permanent either.',
  html: `<p>“So you’re saying that it’s in my head,” she said, and began to put on her coat.</p>
<p>I had been a physiotherapist for about four years and I’d explained it badly. She had hurt her back getting a pushchair off a bus, fourteen months before. The scan was ordinary. Everything that could have torn had had the time to mend three times over. She still couldn’t stand at the sink. I had tried to tell her that pain could go on after an injury was over, and what she had heard was that I thought she was making it up.</p>
<p>I’ve had fifteen years to think of a better way to put it. This is as far as I have got.</p>
<h2>Pain is an opinion</h2>
<p>We tend to think of pain as a message sent up from the damaged place, as though a telegram arrived saying <em>disc, fourth from top</em>. What comes up from the body is vaguer than that: a stream of reports about pressure, heat, stretch and chemistry. The brain reads them alongside everything else it knows, such as where you are, what happened last time, what the doctor said, whether anyone is going to help. Then it decides whether you need protecting. If it thinks so, you hurt.</p>
<p>That is why a footballer can finish the match on a broken bone, and a paper cut can spoil a whole day. The pain in each case is perfectly real. In each case it has been set to the level that somebody in charge thought necessary.</p>
<blockquote><p>All pain is real. It is also, all of it, a decision, and decisions can be revised.</p></blockquote>
<h2>An alarm that learned too well</h2>
<p>Anything that’s used a great deal gets better at its job. Nerves that have carried alarms for months carry them more readily. The spinal cord turns up its gain. The patch of brain that keeps a map of your back, which ought to be as crisp as the map of your fingers, grows smudged, so that more and more movements look like the dangerous one.</p>
<p>I think of smoke alarms. A good one goes off when there is a fire. After a bad fire, you might fit one that’s more sensitive, which is sensible. But if it’s still going off for toast a year later, the house isn’t burning. It doesn’t help to be told there’s no noise. There is a dreadful noise. The thing that wants attending to is the alarm.</p>
<h2>How to tell</h2>
<p>Nobody can prove it with a test, and anybody with <a href="demo:six-signs">one of these signs</a> needs looking at first. Still, there are patterns that make me think of the alarm sooner than the fire:</p>
<ul>
<li>It has lasted well beyond the three months or so in which most tissues heal.</li>
<li>It has spread, or moves around, or turns up on the other side.</li>
<li>Small things set it off, and not the same ones each time.</li>
<li>It’s worse after bad nights, bad news and Sunday evenings, and better on holiday.</li>
<li>Thinking about a movement is enough to feel it.</li>
</ul>
<p>If you read that list with a prickle of recognition, I’d like you to take it as hopeful. Tissue that’s worn can’t always be made new. A system that learned one thing can learn another.</p>
<h2>Teaching it</h2>
<p>The new lesson is <em>safe</em>, and like any lesson it’s learned through small repetitions, in conditions where the pupil isn’t terrified. Broadly:</p>
<ol>
<li><strong>Understand it.</strong> You are doing this now. In studies, explaining how pain works lowers fear by a useful amount and pain by a little. It’s the ground floor.</li>
<li><strong>Find a way in.</strong> Choose a movement that you have given up, and a version of it so easy that no alarm sounds. If bending at the sink is impossible, bend while sitting. If that’s too much, lie on your side and draw up a knee.</li>
<li><strong>Do it often and stay bored.</strong> You’re looking for the amount that the alarm doesn’t trouble to notice. Then a little more.</li>
<li><strong>Expect flare-ups, and have a plan.</strong> A flare isn’t damage. Halve things for two days, keep the shape of your week, and go on.</li>
<li><strong>Turn down everything that turns it up.</strong> Sleep, above all. Company. Something to do that matters more to you than your back does.</li>
</ol>
<p>This is slow. Anyone who offers it to you in a weekend is selling something. But there are programmes which do it with care over some weeks, usually called pain management, with psychologists and physiotherapists working side by side, and you shouldn’t feel that being sent to one is being shown the door.</p>
<h2>What I ought to have said</h2>
<p>I ought to have said: I believe you. I think it hurts as much as you say it does. I think that your back was injured, and has healed, and that the part of you which stands guard over it has been too good at its work and too frightened to stand down. Neither of those is your fault, and the second is something that we can change.</p>
<p>She did come back, as it happens, some months later, about her son’s ankle. She told me in passing that she had taken a job with the council, surveying footpaths, against everyone’s advice. It was mostly walking. About the third week, she said, up on the moor in the rain with a clipboard, she’d realised that she had carried her sandwiches, her boots and a six-foot measuring wheel over two stiles, and it hadn’t crossed her mind to hurt.</p>`,
}
