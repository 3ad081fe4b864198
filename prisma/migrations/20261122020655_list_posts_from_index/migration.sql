-- DropIndex
DROP INDEX "posts_public_idx";

-- CreateIndex
CREATE INDEX "posts_public_idx" ON "posts"("published_at" DESC, "id" DESC, "sticky", "unpublish_at") WHERE (type = 'POST' AND (status = 'PUBLISHED' OR status = 'SCHEDULED') AND visibility = 'PUBLIC');

-- CreateIndex
CREATE INDEX "posts_sticky_idx" ON "posts"("published_at" DESC, "id" DESC) WHERE (sticky);
