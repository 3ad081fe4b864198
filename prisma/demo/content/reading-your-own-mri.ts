import type { DemoPost } from '../shape.ts'

export const readingYourOwnMri: DemoPost = {
  key: 'mri',
  title: 'Reading Your Own MRI, and How Not To',
  slug: 'reading-your-own-mri',
  author: 'marta',
  status: 'PUBLISHED',
  daysAgo: 37,
  categories: ['lower-back-pain', 'slipped-discs'],
  tags: ['mri', 'research', 'fear'],
  picture: 'spine',
  excerpt:
    'The report arrives on your telephone at nine in the evening, written for someone else. A guide to its vocabulary, and to what it cannot know.',
  html: `<p>It used to be that a scan report went to a doctor, and the doctor told you about it. Now it comes to your telephone, usually in the evening and very often on a Friday, in the language that one specialist uses to another. You’re alone with it. You read <em>multilevel degenerative change</em>. You put the word <em>degenerative</em> into a search engine and are shown a hospice.</p>
<p>I have no quarrel with people seeing their own results. They’re yours. But a report is an answer to a question somebody asked, and without the question it can be very hard to read. So here is the conversation I would like to have had with you at nine o’clock.</p>
<h2>First: what do people without pain look like?</h2>
<p>This is the most useful thing I know about backs, and almost nobody is told it. Researchers have put a great many people through the scanner who had <strong>no back pain at all</strong>. A review published in 2015 put together thirty-three such studies, of more than three thousand people.<sup><a href="#note-1">1</a></sup> Here are some of its figures.</p>
<table>
<caption>What scans find in people whose backs do not hurt, by age</caption>
<thead><tr><th>On the scan</th><th>20</th><th>40</th><th>60</th><th>80</th></tr></thead>
<tbody>
<tr><td>Disc degeneration</td><td>37%</td><td>68%</td><td>88%</td><td>96%</td></tr>
<tr><td>Disc bulge</td><td>30%</td><td>50%</td><td>69%</td><td>84%</td></tr>
<tr><td>Disc protrusion</td><td>29%</td><td>33%</td><td>38%</td><td>43%</td></tr>
<tr><td>Annular fissure</td><td>19%</td><td>22%</td><td>25%</td><td>29%</td></tr>
</tbody>
</table>
<p>Read along the rows. At forty, half the people whose backs don’t hurt have a bulging disc. At sixty, a person <em>without</em> any degeneration is the unusual one. These are the grey hairs of the spine. We don’t call grey hair a disease of the scalp, though I suppose that we could, and it would sell.</p>
<h2>A small dictionary</h2>
<ul>
<li><strong>Degenerative.</strong> Older than it was. It describes how something looks, not where it is going.</li>
<li><strong>Desiccation, dehydration, “black disc”.</strong> The disc holds less water than a teenager’s. It shows dark on one kind of picture. Drinking more won’t change it, and it doesn’t need changing.</li>
<li><strong>Annular tear</strong> or <strong>fissure.</strong> A crack in the outer rings. The better reports now prefer “fissure”, since “tear” suggests that you did something.<sup><a href="#note-2">2</a></sup></li>
<li><strong>Facet arthropathy.</strong> The small joints at the back show wear. See grey hair.</li>
<li><strong>Stenosis.</strong> A narrowing. It matters if you have the symptoms that go with it: legs that ache or go heavy on walking and ease when you sit or lean on a trolley.</li>
<li><strong>Abuts, contacts, effaces the nerve root.</strong> Something is touching a nerve. Plenty of nerves are touched. What counts is whether it’s <em>that</em> nerve’s territory which hurts.</li>
<li><strong>Unremarkable.</strong> The kindest word in radiology.</li>
</ul>
<h2>What a picture can’t see</h2>
<p>It can’t see pain. It can’t see strength, sleep, worry, a job you dread or a year of caring for your father. It can’t see whether what it shows is old or new, since it is one frame of a long film and you weren’t scanned the year before. And it was taken lying down, doing nothing, in a tube, which is where you feel it least.</p>
<blockquote><p>A scan is one frame of a long film, and you were not scanned the year before.</p></blockquote>
<p>Radiologists know all this perfectly well. Some now print a line at the foot of their reports that says how common each finding is in people without pain. When that was tried in a very large American study, the line made no difference to how much further treatment people went on to have, though it did slightly reduce the prescribing of opioids.<sup><a href="#note-3">3</a></sup> Words on a page can do only so much after the fright. I’d sooner they came first, which is why I am writing these.</p>
<h2>When it does matter</h2>
<p>None of this means that scans are useless. They are superb at what they are for. If you have <a href="demo:six-signs">signs that can’t wait</a>, a scan that day may save you the use of your legs. If pain runs down your leg, has lasted for weeks, and somebody is discussing <a href="demo:before-surgery">an injection or an operation</a>, the picture tells them where. If you’ve had cancer, a bad fall, an infection or a long course of steroids, nobody should hesitate.</p>
<p>The rule in every guideline that I know of is the same: scan when the answer would change what we do.<sup><a href="#note-4">4</a></sup> For an ordinary sore back in its first weeks it almost never would.</p>
<h2>Three questions for whoever ordered it</h2>
<ol>
<li>What were you looking for, and did you find it?</li>
<li>Which of these findings match where my pain is, on examination?</li>
<li>Knowing this, what would you do differently from yesterday?</li>
</ol>
<p>If the answer to the third is “nothing”, you’ve had good news, however it was spelled. Close the telephone. It’s Friday. Your spine looks much as it did last week, when you hadn’t been introduced.</p>
<hr />
<section class="footnotes">
<h3>Notes</h3>
<ol>
<li id="note-1">W. Brinjikji and colleagues, “Systematic literature review of imaging features of spinal degeneration in asymptomatic populations”, <cite>American Journal of Neuroradiology</cite>, 2015.</li>
<li id="note-2">D. F. Fardon and colleagues, “Lumbar disc nomenclature: version 2.0”, <cite>The Spine Journal</cite>, 2014.</li>
<li id="note-3">J. G. Jarvik and colleagues, the LIRE trial, <cite>JAMA Network Open</cite>, 2020.</li>
<li id="note-4">For one: National Institute for Health and Care Excellence, guideline NG59, <cite>Low back pain and sciatica in over 16s</cite>, 2016, with later updates.</li>
</ol>
</section>`,
}
