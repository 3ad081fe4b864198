-- CreateEnum
CREATE TYPE "BulkRunStatus" AS ENUM ('RUNNING', 'DONE', 'CANCELLED');

-- DropIndex
DROP INDEX "decisions_act_id_idx";

-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "former_status" "CommentStatus";

-- CreateTable
CREATE TABLE "bulk_runs" (
    "id" UUID NOT NULL,
    "act_id" UUID,
    "person_id" BIGINT NOT NULL,
    "task" JSONB NOT NULL,
    "cursor" TEXT,
    "seen" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "status" "BulkRunStatus" NOT NULL DEFAULT 'RUNNING',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stepped_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_runs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bulk_runs_act_id_key" ON "bulk_runs"("act_id");

-- CreateIndex
CREATE INDEX "bulk_runs_person_id_created_at_idx" ON "bulk_runs"("person_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "bulk_runs_running_idx" ON "bulk_runs"("stepped_at") WHERE (status = 'RUNNING');

-- CreateIndex
CREATE INDEX "comments_ip_idx" ON "comments"("ip") WHERE (ip IS NOT NULL);

-- CreateIndex
CREATE INDEX "comments_score_idx" ON "comments"("status", "score") WHERE (score IS NOT NULL);

-- CreateIndex
CREATE INDEX "decisions_act_id_id_idx" ON "decisions"("act_id", "id");

-- AddForeignKey
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what makes comments alike, kept beside each. Its five longest words tell a template from the names, numbers and
-- addresses that were filled in; too few words for that are alike when they are the same.
CREATE FUNCTION comment_shape(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN count(*) = 5 THEN md5(string_agg(word, ' ' ORDER BY word)) END FROM (
        SELECT word FROM (
            SELECT DISTINCT regexp_split_to_table(lower(regexp_replace(left(words, 2000), 'https?://\S+|www\.\S+', '', 'g')), '[^[:alpha:]]+') AS word
        ) AS every WHERE length(word) >= 5 ORDER BY length(word) DESC, word LIMIT 5
    ) AS longest
$$;

ALTER TABLE "comments" ADD COLUMN "alike" text GENERATED ALWAYS AS (coalesce(comment_shape("text"), nullif("text_hash", ''))) STORED;

CREATE INDEX "comments_alike_idx" ON "comments"("alike");

CREATE INDEX "acts_summary_trgm_idx" ON "acts" USING GIN ("summary" gin_trgm_ops);

CREATE INDEX "acts_reason_trgm_idx" ON "acts" USING GIN ("reason" gin_trgm_ops);
