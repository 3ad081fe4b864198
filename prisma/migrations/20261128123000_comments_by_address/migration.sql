-- DropIndex
DROP INDEX "comments_ip_idx";

-- CreateIndex
CREATE INDEX "comments_ip_idx" ON "comments"("ip", "status", "created_at", "id") WHERE (ip IS NOT NULL);
