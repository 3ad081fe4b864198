-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('QUEUED', 'DELIVERED', 'FAILED');

-- DropIndex
DROP INDEX "webhook_deliveries_webhook_id_created_at_idx";

-- AlterTable
ALTER TABLE "webhook_deliveries" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "next_try_at" TIMESTAMPTZ(3),
ADD COLUMN     "status" "DeliveryStatus" NOT NULL DEFAULT 'QUEUED';

-- AlterTable
ALTER TABLE "webhooks" ADD COLUMN     "old_secret" TEXT,
ADD COLUMN     "old_secret_ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "with_contacts" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "webhook_news" (
    "id" BIGSERIAL NOT NULL,
    "event" TEXT NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_news_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "api_tokens_created_at_id_idx" ON "api_tokens"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_deliveries_webhook_id_created_at_id_idx" ON "webhook_deliveries"("webhook_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_deliveries_webhook_id_status_created_at_idx" ON "webhook_deliveries"("webhook_id", "status", "created_at" DESC);

-- CreateIndex
CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries"("created_at");

-- ─── By hand: what Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- What webhooks may be told of, noted by the statement that does it: so it is told if and only if the change commits, whatever path the
-- change takes. Nothing is written for events that no active webhook asks for, nor for an import.
CREATE FUNCTION webhook_wants(event text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM webhooks WHERE active AND event = ANY (events))
$$;

CREATE FUNCTION comment_event(status "CommentStatus") RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE status WHEN 'PENDING' THEN 'comment.held' WHEN 'APPROVED' THEN 'comment.approved'
                       WHEN 'SPAM' THEN 'comment.spam' ELSE 'comment.trashed' END
$$;

CREATE FUNCTION news_of_inserted_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active) THEN RETURN NULL; END IF;
    INSERT INTO webhook_news (event, subject_id, revision)
        SELECT comment_event(status), id, revision FROM inserted
         WHERE legacy_source IS NULL AND webhook_wants(comment_event(status)) ORDER BY id;
    RETURN NULL;
END $$;

CREATE FUNCTION news_of_updated_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active) THEN RETURN NULL; END IF;
    INSERT INTO webhook_news (event, subject_id, revision)
        SELECT comment_event(after.status), id, after.revision FROM after JOIN before USING (id)
         WHERE after.status <> before.status AND webhook_wants(comment_event(after.status)) ORDER BY id;
    RETURN NULL;
END $$;

CREATE FUNCTION news_of_updated_posts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM webhooks WHERE active) THEN RETURN NULL; END IF;
    INSERT INTO webhook_news (event, subject_id, revision)
        SELECT event, id, version FROM (
            SELECT id, after.version,
                   CASE WHEN before.status <> 'PUBLISHED' THEN 'post.published'
                        WHEN after.status <> 'PUBLISHED' THEN 'post.unpublished'
                        ELSE 'post.updated' END AS event
              FROM after JOIN before USING (id)
             WHERE (before.status = 'PUBLISHED') <> (after.status = 'PUBLISHED')
                OR after.status = 'PUBLISHED' AND after.revised_at IS DISTINCT FROM before.revised_at
        ) AS changed WHERE webhook_wants(event) ORDER BY id;
    RETURN NULL;
END $$;

CREATE TRIGGER news_of_inserted_comments AFTER INSERT ON "comments"
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION news_of_inserted_comments();
CREATE TRIGGER news_of_updated_comments AFTER UPDATE ON "comments"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION news_of_updated_comments();
CREATE TRIGGER news_of_updated_posts AFTER UPDATE ON "posts"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION news_of_updated_posts();
