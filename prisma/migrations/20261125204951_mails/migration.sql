-- DropIndex
DROP INDEX "subscriptions_commenter_id_post_id_scope_comment_id_key";

-- AlterTable
ALTER TABLE "subscriptions" ADD COLUMN     "asked_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "digests" (
    "day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "digests_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "subscriptions_commenter_id_idx" ON "subscriptions"("commenter_id");

-- CreateIndex
CREATE INDEX "subscriptions_unconfirmed_idx" ON "subscriptions"("created_at") WHERE (confirmed_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_thread_key" ON "subscriptions"("commenter_id", "post_id") WHERE (scope = 'THREAD');

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_replies_key" ON "subscriptions"("commenter_id", "comment_id") WHERE (scope = 'REPLIES');

-- ─── By hand: what Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- A reader is told of replies to something.
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_replies_check" CHECK ("scope" <> 'REPLIES' OR "comment_id" IS NOT NULL);
