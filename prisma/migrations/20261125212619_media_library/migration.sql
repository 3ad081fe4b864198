-- AlterTable
ALTER TABLE "media" ADD COLUMN     "crop_height" DOUBLE PRECISION,
ADD COLUMN     "crop_width" DOUBLE PRECISION,
ADD COLUMN     "crop_x" DOUBLE PRECISION,
ADD COLUMN     "crop_y" DOUBLE PRECISION,
ADD COLUMN     "drawn_at" TIMESTAMPTZ(3),
ADD COLUMN     "source_key" TEXT;

-- CreateTable
CREATE TABLE "former_media_files" (
    "storage_key" TEXT NOT NULL,
    "media_id" BIGINT NOT NULL,

    CONSTRAINT "former_media_files_pkey" PRIMARY KEY ("storage_key")
);

-- CreateIndex
CREATE INDEX "former_media_files_media_id_idx" ON "former_media_files"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_source_key_key" ON "media"("source_key");

-- CreateIndex
CREATE INDEX "media_mime_created_at_id_idx" ON "media"("mime", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_uploaded_by_id_idx" ON "media"("uploaded_by_id");

-- AddForeignKey
ALTER TABLE "former_media_files" ADD CONSTRAINT "former_media_files_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every picture so far was drawn when it was added; those of the demo lack AVIF and get it later.
UPDATE "media" SET "drawn_at" = "created_at"
WHERE "width" IS NULL OR EXISTS (
  SELECT FROM "media_renditions" WHERE "media_id" = "media"."id" AND "format" = 'avif'
);

-- What is still to be drawn is a few rows of many.
CREATE INDEX "media_undrawn_idx" ON "media" ("id") WHERE "drawn_at" IS NULL;

-- Words anywhere in a name or a description.
CREATE INDEX "media_words_idx" ON "media"
  USING GIN ("file_name" gin_trgm_ops, "title" gin_trgm_ops, "alt" gin_trgm_ops, "caption" gin_trgm_ops);

ALTER TABLE "media"
  ADD CONSTRAINT "media_crop_check" CHECK (
    num_nulls("crop_x", "crop_y", "crop_width", "crop_height") = 4
    OR (
      num_nulls("crop_x", "crop_y", "crop_width", "crop_height") = 0
      AND "crop_x" >= 0 AND "crop_y" >= 0 AND "crop_width" > 0 AND "crop_height" > 0
      AND "crop_x" + "crop_width" <= 1.000001 AND "crop_y" + "crop_height" <= 1.000001
    )
  );
