-- CreateIndex
CREATE INDEX "posts_slug_idx" ON "posts"("slug");

-- CreateIndex
CREATE INDEX "posts_path_idx" ON "posts"("path");

-- CreateIndex
CREATE INDEX "posts_type_updated_at_id_idx" ON "posts"("type", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_author_id_updated_at_id_idx" ON "posts"("author_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "redirects_to_url_idx" ON "redirects"("to_url");
