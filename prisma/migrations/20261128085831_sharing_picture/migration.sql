-- AlterTable
ALTER TABLE "posts" ADD COLUMN     "sharing_media_id" BIGINT;

-- CreateIndex
CREATE INDEX "posts_sharing_media_idx" ON "posts"("sharing_media_id") WHERE (sharing_media_id IS NOT NULL);

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_sharing_media_id_fkey" FOREIGN KEY ("sharing_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;
