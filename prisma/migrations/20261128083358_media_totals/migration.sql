-- AlterTable
ALTER TABLE "media" ADD COLUMN     "drawing_until" TIMESTAMPTZ(3),
ADD COLUMN     "rendition_bytes" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "media_totals" (
    "owner_id" BIGINT NOT NULL,
    "bytes" BIGINT NOT NULL,

    CONSTRAINT "media_totals_pkey" PRIMARY KEY ("owner_id")
);

-- CreateIndex
CREATE INDEX "media_trash_idx" ON "media"("trashed_at") WHERE (trashed_at IS NOT NULL);

UPDATE "media" SET "rendition_bytes" = sizes."bytes"
FROM (SELECT "media_id", sum("bytes") AS "bytes" FROM "media_renditions" GROUP BY "media_id") AS sizes
WHERE sizes."media_id" = "media"."id";

INSERT INTO "media_totals" ("owner_id", "bytes")
SELECT coalesce("uploaded_by_id", 0), sum("bytes" + "rendition_bytes") FROM "media" GROUP BY 1;

-- What a file takes of its owner's room follows every statement. The sizes of a picture are first summed up beside it: where it is
-- deleted, and its sizes with it, nobody could say any more whose they were.
CREATE FUNCTION begin_media_sizes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- An archive that is read back brings a sum, and then the sizes that it is the sum of.
    NEW.rendition_bytes := 0;
    RETURN NEW;
END $$;

CREATE FUNCTION sum_media_sizes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE media SET rendition_bytes = rendition_bytes - gone.bytes
          FROM (SELECT media_id, sum(bytes) AS bytes FROM before GROUP BY media_id) AS gone WHERE gone.media_id = media.id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE media SET rendition_bytes = rendition_bytes + come.bytes
          FROM (SELECT media_id, sum(bytes) AS bytes FROM after GROUP BY media_id) AS come WHERE come.media_id = media.id;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION add_media_totals(changes jsonb) RETURNS void LANGUAGE sql AS $$
    INSERT INTO media_totals AS total (owner_id, bytes)
        SELECT owner_id, sum(bytes) FROM jsonb_to_recordset(changes) AS change(owner_id bigint, bytes bigint)
         GROUP BY owner_id HAVING sum(bytes) <> 0 ORDER BY owner_id
    ON CONFLICT (owner_id) DO UPDATE SET bytes = total.bytes + excluded.bytes;
$$;

CREATE FUNCTION total_media() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM add_media_totals(jsonb_agg(change)) FROM
            (SELECT coalesce(uploaded_by_id, 0) AS owner_id, sum(bytes) AS bytes FROM after GROUP BY 1) AS change;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM add_media_totals(jsonb_agg(change)) FROM
            (SELECT coalesce(uploaded_by_id, 0) AS owner_id, -sum(bytes + rendition_bytes) AS bytes FROM before GROUP BY 1) AS change;
    ELSE
        PERFORM add_media_totals(jsonb_agg(change)) FROM (
            SELECT owner_id, sum(bytes) AS bytes FROM (
                SELECT coalesce(uploaded_by_id, 0) AS owner_id, bytes + rendition_bytes AS bytes FROM after
                UNION ALL SELECT coalesce(uploaded_by_id, 0), -(bytes + rendition_bytes) FROM before
            ) AS moves GROUP BY owner_id HAVING sum(bytes) <> 0
        ) AS change;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER begin_media_sizes BEFORE INSERT ON "media" FOR EACH ROW EXECUTE FUNCTION begin_media_sizes();
CREATE TRIGGER sum_inserted_media_sizes AFTER INSERT ON "media_renditions"
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION sum_media_sizes();
CREATE TRIGGER sum_deleted_media_sizes AFTER DELETE ON "media_renditions"
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION sum_media_sizes();
CREATE TRIGGER sum_updated_media_sizes AFTER UPDATE ON "media_renditions"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION sum_media_sizes();
CREATE TRIGGER total_inserted_media AFTER INSERT ON "media"
    REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION total_media();
CREATE TRIGGER total_deleted_media AFTER DELETE ON "media"
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION total_media();
CREATE TRIGGER total_updated_media AFTER UPDATE ON "media"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION total_media();
