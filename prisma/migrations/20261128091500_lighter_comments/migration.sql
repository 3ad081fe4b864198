-- DropIndex
DROP INDEX "comments_parent_id_post_id_idx";

-- DropIndex
DROP INDEX "comments_person_id_created_at_idx";

-- DropIndex
DROP INDEX "comments_post_revision_id_idx";

-- DropIndex
DROP INDEX "comments_legacy_source_legacy_id_key";

-- CreateIndex
CREATE INDEX "comments_parent_id_post_id_idx" ON "comments"("parent_id", "post_id") WHERE (parent_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "comments_person_id_created_at_idx" ON "comments"("person_id", "created_at" DESC) WHERE (person_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "comments_post_revision_id_idx" ON "comments"("post_revision_id") WHERE (post_revision_id IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "comments_legacy_source_legacy_id_key" ON "comments"("legacy_source", "legacy_id") WHERE (legacy_source IS NOT NULL);

-- ─── By hand: what Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- Most comments are a guest's answer to the post itself: a decision about one writes to every index that it stands in.

-- As before, with logarithms of floating point: those of exact numbers took as long as the decisions themselves.
CREATE OR REPLACE FUNCTION tally_inserted_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO decision_tallies (day, person_id, bucket, count)
        SELECT (made.created_at AT TIME ZONE 'UTC')::date, made.person_id,
               CASE WHEN made.from_status = 'PENDING' AND NOT EXISTS
                         (SELECT FROM decisions earlier WHERE earlier.comment_id = made.comment_id AND earlier.id < made.id)
                    THEN floor(4 * ln(1 + greatest(0, extract(epoch FROM made.created_at - comments.created_at)::float8)) / ln(2::float8))::int END,
               count(*)
          FROM inserted made LEFT JOIN comments ON comments.id = made.comment_id
         WHERE made.person_id IS NOT NULL GROUP BY 1, 2, 3;
    RETURN NULL;
END $$;
