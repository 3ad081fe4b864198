/** WordPress's functions that nothing in how we format a comment does by itself, and what stands in their place. */
export const NOT_OURS: Record<string, string> = {
  convert_invalid_entities: 'References are decoded by the HTML tokenizer; the page is UTF-8.',
  get_url_in_content: 'Links are counted while a comment is rendered.',
  normalize_whitespace: 'Only one-line strings are normalised, by cleanLine.',
  remove_accents: 'Slugs are made by lib/slug, and keep letters of every script.',
  sanitize_text_field:
    'Names are cleaned by cleanLine and escaped where they are shown; tags in them stay text.',
  sanitize_textarea_field: 'Words are stored as typed.',
  sanitize_title: 'Slugs are made by lib/slug.',
  sanitize_title_with_dashes: 'Slugs are made by lib/slug.',
  sanitize_url: 'As esc_url.',
  url_shorten: 'An address is shown as it was typed.',
  wp_kses_attr_check: 'The allow-list has no wildcards.',
  wp_kses_bad_protocol: 'Schemes are read by the URL parser, after decoding.',
  wp_kses_hair_parse: 'Attributes are read by the HTML tokenizer.',
  wp_kses_normalize_entities: 'References are decoded by the HTML tokenizer; the page is UTF-8.',
  wp_kses_one_attr: 'Attributes are read by the HTML tokenizer.',
  wp_kses_post: 'Posts have a list of their own, lib/html/post-list.ts.',
  wp_trim_words: 'Excerpts are cut by characters, in every script.',
}

/** The cases in which our formatting is not WordPress's, and why. */
export const DIFFERENCES: Record<string, string> = {
  ...each('A percent-encoded line break stays one: it breaks nothing in an address.', [
    'wpf-92b838f37885',
    'wpf-cf19df4bb89e',
    'wpf-18afdcb811ba',
    'wpf-c9ca19b8390d',
    'wpf-6b266c0d40cf',
    'wpf-c5ea51c69ae4',
  ]),
  ...each('A link needs a scheme or a path; only the website field completes "example.com".', [
    'wpf-fa60d00a2857',
    'wpf-267e44de9bdc',
    'wpf-cda54b6ef72c',
    'wpf-11d4cfd4e568',
  ]),
  ...each('Square brackets may stand in a query (WHATWG URL).', ['wpf-3eca84ac5f2c']),
  ...each('An e-mail address at a bare IP address is nobody’s.', ['wpf-04fdf19f7132']),
  ...each('A bare "www." address keeps the words that were typed; only its link is completed.', [
    'wpf-f472f6fe864a',
    'wpf-956e44da0981',
  ]),
  ...each('Words on both sides of a line break do not run together.', [
    'wpf-86302e7b9fba',
    'wpf-9f9a226f176d',
  ]),
  ...each('An element inside one of its kind stays inside.', ['wpf-79eae475af04']),
  ...each(
    'Blocks that are not on the list leave paragraphs behind, so that their words do not run together.',
    ['wpf-e4ff99429db5', 'wpf-9eaa993786b6'],
  ),
  ...each('A comment node is nobody’s words, and leaves nothing.', ['wpf-a4edc1e19576']),
  ...each('A ">" inside a quoted attribute does not end the tag (HTML standard).', [
    'wpf-c48499f80b5c',
    'wpf-04cd0025d66c',
  ]),
}

function each(reason: string, ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, reason]))
}
