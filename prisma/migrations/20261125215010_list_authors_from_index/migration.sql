-- CreateIndex
CREATE INDEX "posts_author_public_idx" ON "posts"("author_id", "published_at" DESC, "id" DESC, "unpublish_at") WHERE (type = 'POST' AND (status = 'PUBLISHED' OR status = 'SCHEDULED') AND visibility = 'PUBLIC');
