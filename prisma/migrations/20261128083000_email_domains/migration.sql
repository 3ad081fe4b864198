-- Written by hand: domains of e-mail addresses, read backwards, so that one prefix is a domain and all below it.
CREATE INDEX "comments_email_domain_idx" ON "comments" (reverse(lower(split_part("author_email"::text, '@', -1))) text_pattern_ops);
