export const MARKDOWN = `## Causes

Most back pain **goes away**[^1] by itself, see [the guide](https://example.org/guide).

- [x] walk
- [ ] sleep

\`\`\`ts
const days = 14
\`\`\`

| Sign | Days |
| ---- | ---- |
| Pain | 14   |

[^1]: In *most* people.`

/** The keys of notes are kept from the text, so this is exact. */
export const MARKDOWN_MEANS = `<h2>Causes</h2>
<p>Most back pain <strong>goes away</strong><sup class="footnote-mark" id="fnref-1"><a href="#fn-1" role="doc-noteref">1</a></sup> by itself, see <a href="https://example.org/guide">the guide</a>.</p>
<ul class="task-list" data-type="taskList"><li data-checked="true"><label><input type="checkbox" disabled="" checked=""></label><div><p>walk</p></div></li><li data-checked="false"><label><input type="checkbox" disabled=""></label><div><p>sleep</p></div></li></ul>
<pre><code class="language-ts">const days = 14</code></pre>
<table><thead><tr><th>Sign</th><th>Days</th></tr></thead><tbody><tr><td>Pain</td><td>14</td></tr></tbody></table>
<section class="footnotes" role="doc-endnotes" aria-label="Footnotes"><ol><li id="fn-1"><span>In <em>most</em> people.</span><a href="#fnref-1" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩</a></li></ol></section>`
