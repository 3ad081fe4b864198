-- CreateEnum
CREATE TYPE "CommentNewsKind" AS ENUM ('HELD', 'APPROVED');

-- AlterTable
ALTER TABLE "mails" ADD COLUMN     "next_try_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "comment_news" (
    "comment_id" BIGINT NOT NULL,
    "kind" "CommentNewsKind" NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_news_pkey" PRIMARY KEY ("comment_id","kind")
);

-- CreateIndex
CREATE INDEX "comment_news_untold_idx" ON "comment_news"("comment_id") WHERE (told_at IS NULL);

-- CreateIndex
CREATE INDEX "mails_queued_idx" ON "mails"("created_at") WHERE (status = 'QUEUED');

-- AddForeignKey
ALTER TABLE "comment_news" ADD CONSTRAINT "comment_news_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ─── By hand: what Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- What the owner's people may want to know of, noted by the statement that does it: a comment that screening holds when it arrives or when
-- its writer edits it, and one that appears. An import is no news.
CREATE FUNCTION note_inserted_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO comment_news (comment_id, kind)
        SELECT id, CASE status WHEN 'PENDING' THEN 'HELD' ELSE 'APPROVED' END::"CommentNewsKind" FROM inserted
         WHERE status IN ('PENDING', 'APPROVED') AND legacy_source IS NULL
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE FUNCTION note_updated_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO comment_news (comment_id, kind)
        SELECT id, CASE after.status WHEN 'PENDING' THEN 'HELD' ELSE 'APPROVED' END::"CommentNewsKind"
          FROM after JOIN before USING (id)
         WHERE after.status <> before.status
           AND (after.status = 'APPROVED' OR after.status = 'PENDING' AND after.edited_at IS DISTINCT FROM before.edited_at)
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER note_inserted_comments AFTER INSERT ON "comments"
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION note_inserted_comments();
CREATE TRIGGER note_updated_comments AFTER UPDATE ON "comments"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_updated_comments();
