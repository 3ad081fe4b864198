-- CreateTable
CREATE TABLE "comment_tallies" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "pending" INTEGER NOT NULL DEFAULT 0,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "trash" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "comment_tallies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_tallies" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "post_id" BIGINT NOT NULL,
    "arrived" INTEGER NOT NULL,

    CONSTRAINT "post_tallies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_tallies" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "person_id" BIGINT NOT NULL,
    "bucket" INTEGER,
    "count" INTEGER NOT NULL,

    CONSTRAINT "decision_tallies_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comment_tallies_at_idx" ON "comment_tallies"("at");

-- CreateIndex
CREATE INDEX "post_tallies_day_post_id_idx" ON "post_tallies"("day", "post_id");

-- CreateIndex
CREATE INDEX "post_tallies_post_id_idx" ON "post_tallies"("post_id");

-- CreateIndex
CREATE INDEX "decision_tallies_day_idx" ON "decision_tallies"("day");

-- CreateIndex
CREATE INDEX "decision_tallies_person_id_idx" ON "decision_tallies"("person_id");

-- AddForeignKey
ALTER TABLE "post_tallies" ADD CONSTRAINT "post_tallies_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_tallies" ADD CONSTRAINT "decision_tallies_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ─── By hand: what Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- Tallies are only ever added to: an upsert would make everybody who writes in one quarter of an hour wait for each other.
CREATE FUNCTION tally_inserted_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO comment_tallies (at, approved, pending, spam, trash)
        SELECT date_bin('15 minutes', created_at, 'epoch'),
               count(*) FILTER (WHERE status = 'APPROVED'), count(*) FILTER (WHERE status = 'PENDING'),
               count(*) FILTER (WHERE status = 'SPAM'), count(*) FILTER (WHERE status = 'TRASH')
          FROM inserted GROUP BY 1;
    INSERT INTO post_tallies (day, post_id, arrived)
        SELECT (created_at AT TIME ZONE 'UTC')::date, post_id, count(*) FROM inserted GROUP BY 1, 2;
    RETURN NULL;
END $$;

CREATE FUNCTION tally_updated_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO comment_tallies (at, approved, pending, spam, trash)
        SELECT date_bin('15 minutes', after.created_at, 'epoch'),
               count(*) FILTER (WHERE after.status = 'APPROVED') - count(*) FILTER (WHERE before.status = 'APPROVED'),
               count(*) FILTER (WHERE after.status = 'PENDING') - count(*) FILTER (WHERE before.status = 'PENDING'),
               count(*) FILTER (WHERE after.status = 'SPAM') - count(*) FILTER (WHERE before.status = 'SPAM'),
               count(*) FILTER (WHERE after.status = 'TRASH') - count(*) FILTER (WHERE before.status = 'TRASH')
          FROM after JOIN before USING (id) WHERE after.status <> before.status GROUP BY 1;
    RETURN NULL;
END $$;

-- How long a comment waited counts once: until somebody first decided about it.
CREATE FUNCTION tally_inserted_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO decision_tallies (day, person_id, bucket, count)
        SELECT (made.created_at AT TIME ZONE 'UTC')::date, made.person_id,
               CASE WHEN made.from_status = 'PENDING' AND NOT EXISTS
                         (SELECT FROM decisions earlier WHERE earlier.comment_id = made.comment_id AND earlier.id < made.id)
                    THEN floor(4 * log(2, 1 + greatest(0, extract(epoch FROM made.created_at - comments.created_at))::numeric))::int END,
               count(*)
          FROM inserted made LEFT JOIN comments ON comments.id = made.comment_id
         WHERE made.person_id IS NOT NULL GROUP BY 1, 2, 3;
    RETURN NULL;
END $$;

CREATE TRIGGER tally_inserted_comments AFTER INSERT ON "comments"
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION tally_inserted_comments();
CREATE TRIGGER tally_updated_comments AFTER UPDATE ON "comments"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_updated_comments();
CREATE TRIGGER tally_inserted_decisions AFTER INSERT ON "decisions"
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION tally_inserted_decisions();

-- What there is already.
INSERT INTO comment_tallies (at, approved, pending, spam, trash)
    SELECT date_bin('15 minutes', created_at, 'epoch'),
           count(*) FILTER (WHERE status = 'APPROVED'), count(*) FILTER (WHERE status = 'PENDING'),
           count(*) FILTER (WHERE status = 'SPAM'), count(*) FILTER (WHERE status = 'TRASH')
      FROM comments GROUP BY 1;
INSERT INTO post_tallies (day, post_id, arrived)
    SELECT (created_at AT TIME ZONE 'UTC')::date, post_id, count(*) FROM comments GROUP BY 1, 2;
INSERT INTO decision_tallies (day, person_id, bucket, count)
    SELECT (made.created_at AT TIME ZONE 'UTC')::date, made.person_id,
           CASE WHEN made.from_status = 'PENDING' AND NOT EXISTS
                     (SELECT FROM decisions earlier WHERE earlier.comment_id = made.comment_id AND earlier.id < made.id)
                THEN floor(4 * log(2, 1 + greatest(0, extract(epoch FROM made.created_at - comments.created_at))::numeric))::int END,
           count(*)
      FROM decisions made LEFT JOIN comments ON comments.id = made.comment_id
     WHERE made.person_id IS NOT NULL GROUP BY 1, 2, 3;
