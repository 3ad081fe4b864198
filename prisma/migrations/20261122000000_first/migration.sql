-- Case-insensitive e-mail addresses, and search that forgives typing errors. Both are trusted extensions that come with PostgreSQL.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('CONTRIBUTOR', 'AUTHOR', 'MODERATOR', 'EDITOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "WordListKind" AS ENUM ('HOLD', 'DISALLOW');

-- CreateEnum
CREATE TYPE "PostType" AS ENUM ('POST', 'PAGE');

-- CreateEnum
CREATE TYPE "PostStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'TRASH');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('PUBLIC', 'PASSWORD', 'PRIVATE');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('AUTOSAVE', 'SAVE', 'PUBLISH', 'RESTORE', 'IMPORT');

-- CreateEnum
CREATE TYPE "RedirectKind" AS ENUM ('SLUG', 'MOVE', 'MANUAL', 'IMPORT');

-- CreateEnum
CREATE TYPE "CommentStatus" AS ENUM ('PENDING', 'APPROVED', 'SPAM', 'TRASH');

-- CreateEnum
CREATE TYPE "CommentType" AS ENUM ('COMMENT', 'PINGBACK', 'TRACKBACK');

-- CreateEnum
CREATE TYPE "SubscriptionScope" AS ENUM ('REPLIES', 'THREAD');

-- CreateEnum
CREATE TYPE "BanScope" AS ENUM ('EMAIL', 'DOMAIN', 'IP_RANGE', 'PERSON');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('QUEUED', 'SENT', 'FAILED', 'KEPT');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('CHECKING', 'READY', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED');

-- CreateTable
CREATE TABLE "people" (
    "id" BIGSERIAL NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "role" "Role",
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "bio" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "deactivated_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "legacy_source" TEXT,
    "legacy_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_tokens" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" BIGINT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "resets_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "person_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "word_lists" (
    "kind" "WordListKind" NOT NULL,
    "entries" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "word_lists_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" BIGSERIAL NOT NULL,
    "type" "PostType" NOT NULL DEFAULT 'POST',
    "status" "PostStatus" NOT NULL DEFAULT 'DRAFT',
    "previous_status" "PostStatus",
    "visibility" "Visibility" NOT NULL DEFAULT 'PUBLIC',
    "password_hash" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "slug" TEXT,
    "path" TEXT,
    "parent_id" BIGINT,
    "menu_order" INTEGER NOT NULL DEFAULT 0,
    "author_id" BIGINT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "excerpt" TEXT NOT NULL DEFAULT '',
    "language" TEXT,
    "featured_media_id" BIGINT,
    "meta_title" TEXT,
    "meta_description" TEXT,
    "canonical_url" TEXT,
    "noindex" BOOLEAN NOT NULL DEFAULT false,
    "sticky" BOOLEAN NOT NULL DEFAULT false,
    "comments_open" BOOLEAN NOT NULL DEFAULT true,
    "comments_close_at" TIMESTAMPTZ(3),
    "hold_comments" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "unpublish_at" TIMESTAMPTZ(3),
    "revised_at" TIMESTAMPTZ(3),
    "trashed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "locked_by_id" BIGINT,
    "locked_until" TIMESTAMPTZ(3),
    "search_language" regconfig NOT NULL DEFAULT 'simple'::regconfig,
    "search" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector("search_language", "title"), 'A') || setweight(to_tsvector("search_language", "excerpt"), 'B') ||
        setweight(to_tsvector("search_language", left("text", 400000)), 'C')
    ) STORED,
    "legacy_source" TEXT,
    "legacy_id" TEXT,
    "legacy_url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_drafts" (
    "post_id" BIGINT NOT NULL,
    "fields" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_by_id" BIGINT,
    "publish_at" TIMESTAMPTZ(3),
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_drafts_pkey" PRIMARY KEY ("post_id")
);

-- CreateTable
CREATE TABLE "post_revisions" (
    "id" BIGSERIAL NOT NULL,
    "post_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "title" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL DEFAULT '',
    "fields" JSONB NOT NULL DEFAULT '{}',
    "author_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preview_links" (
    "id" UUID NOT NULL,
    "post_id" BIGINT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by_id" BIGINT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirects" (
    "id" BIGSERIAL NOT NULL,
    "from_path" TEXT NOT NULL,
    "post_id" BIGINT,
    "to_url" TEXT,
    "kind" "RedirectKind" NOT NULL,
    "permanent" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "categories" (
    "id" BIGSERIAL NOT NULL,
    "parent_id" BIGINT,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "legacy_source" TEXT,
    "legacy_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "legacy_source" TEXT,
    "legacy_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_categories" (
    "post_id" BIGINT NOT NULL,
    "category_id" BIGINT NOT NULL,
    "primary" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "post_categories_pkey" PRIMARY KEY ("post_id","category_id")
);

-- CreateTable
CREATE TABLE "post_tags" (
    "post_id" BIGINT NOT NULL,
    "tag_id" BIGINT NOT NULL,

    CONSTRAINT "post_tags_pkey" PRIMARY KEY ("post_id","tag_id")
);

-- CreateTable
CREATE TABLE "menus" (
    "id" BIGSERIAL NOT NULL,
    "location" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "menus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_items" (
    "id" BIGSERIAL NOT NULL,
    "menu_id" BIGINT NOT NULL,
    "parent_id" BIGINT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "label" TEXT NOT NULL,
    "url" TEXT,
    "post_id" BIGINT,
    "category_id" BIGINT,

    CONSTRAINT "menu_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" BIGSERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "color" TEXT,
    "sha256" TEXT NOT NULL,
    "uploaded_by_id" BIGINT,
    "trashed_at" TIMESTAMPTZ(3),
    "legacy_source" TEXT,
    "legacy_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_renditions" (
    "media_id" BIGINT NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,

    CONSTRAINT "media_renditions_pkey" PRIMARY KEY ("media_id","format","width")
);

-- CreateTable
CREATE TABLE "media_uses" (
    "media_id" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL,

    CONSTRAINT "media_uses_pkey" PRIMARY KEY ("media_id","post_id")
);

-- CreateTable
CREATE TABLE "commenters" (
    "id" BIGSERIAL NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commenters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" BIGSERIAL NOT NULL,
    "post_id" BIGINT NOT NULL,
    "parent_id" BIGINT,
    "path" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
    "root_id" BIGINT NOT NULL DEFAULT 0,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "type" "CommentType" NOT NULL DEFAULT 'COMMENT',
    "status" "CommentStatus" NOT NULL DEFAULT 'PENDING',
    "previous_status" "CommentStatus",
    "status_changed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "author_name" TEXT NOT NULL,
    "author_email" CITEXT NOT NULL DEFAULT '',
    "author_url" TEXT NOT NULL DEFAULT '',
    "person_id" BIGINT,
    "commenter_id" BIGINT,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "link_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "duplicate_key" TEXT,
    "text_hash" TEXT NOT NULL DEFAULT '',
    "ip" INET,
    "ip_hash" TEXT,
    "ip_range_hash" TEXT,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "language" TEXT,
    "held_by" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "score" DOUBLE PRECISION,
    "pinned_at" TIMESTAMPTZ(3),
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "post_revision_id" BIGINT,
    "search_language" regconfig NOT NULL DEFAULT 'simple'::regconfig,
    "search" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple'::regconfig, "author_name"), 'B') || setweight(to_tsvector("search_language", "text"), 'C')
    ) STORED,
    "legacy_source" TEXT,
    "legacy_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_tokens" (
    "token_hash" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "comment_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "screening_records" (
    "id" BIGSERIAL NOT NULL,
    "comment_id" BIGINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "outcome" "CommentStatus" NOT NULL,
    "verdicts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "screening_records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_revisions" (
    "id" BIGSERIAL NOT NULL,
    "comment_id" BIGINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "author_name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "edited_by_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_comment_counts" (
    "post_id" BIGINT NOT NULL,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "pending" INTEGER NOT NULL DEFAULT 0,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "trash" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "post_comment_counts_pkey" PRIMARY KEY ("post_id")
);

-- CreateTable
CREATE TABLE "comment_counts" (
    "status" "CommentStatus" NOT NULL,
    "slot" INTEGER NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "comment_counts_pkey" PRIMARY KEY ("status","slot")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "post_id" BIGINT NOT NULL,
    "comment_id" BIGINT,
    "commenter_id" BIGINT NOT NULL,
    "scope" "SubscriptionScope" NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "unsubscribed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "classifier_tokens" (
    "token" TEXT NOT NULL,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "ham" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "classifier_tokens_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "classifier_trainings" (
    "comment_id" BIGINT NOT NULL,
    "spam" BOOLEAN NOT NULL,
    "tokens" TEXT[],
    "trained_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "classifier_trainings_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "acts" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" BIGINT,
    "summary" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT,
    "undo_of_id" UUID,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" BIGSERIAL NOT NULL,
    "act_id" UUID NOT NULL,
    "comment_id" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "person_id" BIGINT,
    "from_status" "CommentStatus",
    "to_status" "CommentStatus",
    "revision" INTEGER NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_claims" (
    "comment_id" BIGINT NOT NULL,
    "person_id" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_claims_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "commenter_notes" (
    "id" UUID NOT NULL,
    "commenter_id" BIGINT NOT NULL,
    "person_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commenter_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bans" (
    "id" UUID NOT NULL,
    "scope" "BanScope" NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "person_id" BIGINT,
    "reason" TEXT NOT NULL DEFAULT '',
    "expires_at" TIMESTAMPTZ(3),
    "lifted_at" TIMESTAMPTZ(3),
    "by_id" BIGINT,
    "act_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL,
    "person_id" BIGINT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhooks" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "events" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status_code" INTEGER,
    "error" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "headers" JSONB NOT NULL DEFAULT '{}',
    "status" "MailStatus" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'CHECKING',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB NOT NULL DEFAULT '{}',
    "started_by_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_items" (
    "import_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "legacy_id" TEXT NOT NULL,
    "target_id" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "import_items_pkey" PRIMARY KEY ("import_id","kind","legacy_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE UNIQUE INDEX "people_slug_key" ON "people"("slug");

-- CreateIndex
CREATE INDEX "people_role_idx" ON "people"("role");

-- CreateIndex
CREATE UNIQUE INDEX "people_legacy_source_legacy_id_key" ON "people"("legacy_source", "legacy_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_tokens_token_hash_key" ON "one_time_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_tokens_expires_at_idx" ON "one_time_tokens"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limits_resets_at_idx" ON "rate_limits"("resets_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "api_tokens_person_id_idx" ON "api_tokens"("person_id");

-- CreateIndex
CREATE INDEX "posts_public_idx" ON "posts"("published_at" DESC, "id" DESC) WHERE (type = 'POST' AND (status = 'PUBLISHED' OR status = 'SCHEDULED') AND visibility <> 'PRIVATE');

-- CreateIndex
CREATE INDEX "posts_author_id_published_at_id_idx" ON "posts"("author_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_type_status_updated_at_id_idx" ON "posts"("type", "status", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_parent_id_menu_order_idx" ON "posts"("parent_id", "menu_order");

-- CreateIndex
CREATE INDEX "posts_featured_media_id_idx" ON "posts"("featured_media_id");

-- CreateIndex
CREATE INDEX "posts_unpublish_idx" ON "posts"("unpublish_at") WHERE (unpublish_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "posts_scheduled_idx" ON "posts"("published_at") WHERE (status = 'SCHEDULED');

-- CreateIndex
CREATE INDEX "posts_closing_idx" ON "posts"("comments_close_at") WHERE (comments_close_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "posts_search_idx" ON "posts" USING GIN ("search");

-- CreateIndex
CREATE INDEX "posts_title_trgm_idx" ON "posts" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "posts_legacy_source_legacy_id_key" ON "posts"("legacy_source", "legacy_id");

-- CreateIndex
CREATE UNIQUE INDEX "posts_slug_key" ON "posts"("slug") WHERE (type = 'POST' AND status <> 'TRASH');

-- CreateIndex
CREATE UNIQUE INDEX "posts_path_key" ON "posts"("path") WHERE (status <> 'TRASH');

-- CreateIndex
CREATE INDEX "post_drafts_publish_at_idx" ON "post_drafts"("publish_at");

-- CreateIndex
CREATE UNIQUE INDEX "post_revisions_post_id_number_key" ON "post_revisions"("post_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "preview_links_token_hash_key" ON "preview_links"("token_hash");

-- CreateIndex
CREATE INDEX "preview_links_post_id_idx" ON "preview_links"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirects_from_path_key" ON "redirects"("from_path");

-- CreateIndex
CREATE INDEX "redirects_post_id_idx" ON "redirects"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "categories_path_key" ON "categories"("path");

-- CreateIndex
CREATE INDEX "categories_parent_id_position_idx" ON "categories"("parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "categories_legacy_source_legacy_id_key" ON "categories"("legacy_source", "legacy_id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_slug_key" ON "tags"("slug");

-- CreateIndex
CREATE INDEX "tags_name_idx" ON "tags"("name");

-- CreateIndex
CREATE UNIQUE INDEX "tags_legacy_source_legacy_id_key" ON "tags"("legacy_source", "legacy_id");

-- CreateIndex
CREATE INDEX "post_categories_category_id_post_id_idx" ON "post_categories"("category_id", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_categories_primary_key" ON "post_categories"("post_id") WHERE ("primary");

-- CreateIndex
CREATE INDEX "post_tags_tag_id_post_id_idx" ON "post_tags"("tag_id", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "menus_location_key" ON "menus"("location");

-- CreateIndex
CREATE INDEX "menu_items_menu_id_parent_id_position_idx" ON "menu_items"("menu_id", "parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "media_storage_key_key" ON "media"("storage_key");

-- CreateIndex
CREATE INDEX "media_created_at_id_idx" ON "media"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_sha256_idx" ON "media"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "media_legacy_source_legacy_id_key" ON "media"("legacy_source", "legacy_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_renditions_storage_key_key" ON "media_renditions"("storage_key");

-- CreateIndex
CREATE INDEX "media_uses_post_id_idx" ON "media_uses"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "commenters_email_key" ON "commenters"("email");

-- CreateIndex
CREATE INDEX "comments_approved_thread_idx" ON "comments"("post_id", "root_id") WHERE (status = 'APPROVED');

-- CreateIndex
CREATE INDEX "comments_post_id_path_idx" ON "comments"("post_id", "path");

-- CreateIndex
CREATE INDEX "comments_parent_id_post_id_idx" ON "comments"("parent_id", "post_id");

-- CreateIndex
CREATE INDEX "comments_status_created_at_id_idx" ON "comments"("status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "comments_pending_idx" ON "comments"("created_at" DESC, "id" DESC) WHERE (status = 'PENDING');

-- CreateIndex
CREATE INDEX "comments_post_id_status_created_at_id_idx" ON "comments"("post_id", "status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "comments_commenter_id_status_created_at_idx" ON "comments"("commenter_id", "status", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comments_person_id_created_at_idx" ON "comments"("person_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comments_author_email_created_at_idx" ON "comments"("author_email", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comments_ip_hash_created_at_idx" ON "comments"("ip_hash", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comments_ip_range_hash_created_at_idx" ON "comments"("ip_range_hash", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comments_text_hash_idx" ON "comments"("text_hash");

-- CreateIndex
CREATE INDEX "comments_ip_retention_idx" ON "comments"("created_at") WHERE (ip IS NOT NULL);

-- CreateIndex
CREATE INDEX "comments_held_by_idx" ON "comments" USING GIN ("held_by");

-- CreateIndex
CREATE INDEX "comments_link_hosts_idx" ON "comments" USING GIN ("link_hosts");

-- CreateIndex
CREATE INDEX "comments_search_idx" ON "comments" USING GIN ("search");

-- CreateIndex
CREATE INDEX "comments_post_revision_id_idx" ON "comments"("post_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_id_post_id_key" ON "comments"("id", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_legacy_source_legacy_id_key" ON "comments"("legacy_source", "legacy_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_duplicate_key" ON "comments"("duplicate_key") WHERE (status <> 'TRASH');

-- CreateIndex
CREATE UNIQUE INDEX "form_tokens_comment_id_key" ON "form_tokens"("comment_id");

-- CreateIndex
CREATE INDEX "form_tokens_created_at_idx" ON "form_tokens"("created_at");

-- CreateIndex
CREATE INDEX "form_tokens_post_id_idx" ON "form_tokens"("post_id");

-- CreateIndex
CREATE INDEX "screening_records_comment_id_revision_idx" ON "screening_records"("comment_id", "revision");

-- CreateIndex
CREATE INDEX "comment_revisions_edited_by_id_idx" ON "comment_revisions"("edited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_revisions_comment_id_revision_key" ON "comment_revisions"("comment_id", "revision");

-- CreateIndex
CREATE INDEX "subscriptions_post_id_idx" ON "subscriptions"("post_id");

-- CreateIndex
CREATE INDEX "subscriptions_comment_id_idx" ON "subscriptions"("comment_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_commenter_id_post_id_scope_comment_id_key" ON "subscriptions"("commenter_id", "post_id", "scope", "comment_id");

-- CreateIndex
CREATE UNIQUE INDEX "acts_undo_of_id_key" ON "acts"("undo_of_id");

-- CreateIndex
CREATE INDEX "acts_created_at_id_idx" ON "acts"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "acts_person_id_created_at_idx" ON "acts"("person_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "acts_undone_by_id_idx" ON "acts"("undone_by_id");

-- CreateIndex
CREATE INDEX "decisions_comment_id_created_at_idx" ON "decisions"("comment_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "decisions_created_at_id_idx" ON "decisions"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "decisions_act_id_idx" ON "decisions"("act_id");

-- CreateIndex
CREATE INDEX "decisions_person_id_created_at_idx" ON "decisions"("person_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comment_claims_person_id_idx" ON "comment_claims"("person_id");

-- CreateIndex
CREATE INDEX "commenter_notes_commenter_id_idx" ON "commenter_notes"("commenter_id");

-- CreateIndex
CREATE INDEX "commenter_notes_person_id_idx" ON "commenter_notes"("person_id");

-- CreateIndex
CREATE INDEX "bans_scope_value_idx" ON "bans"("scope", "value");

-- CreateIndex
CREATE INDEX "bans_person_id_idx" ON "bans"("person_id");

-- CreateIndex
CREATE INDEX "bans_by_id_idx" ON "bans"("by_id");

-- CreateIndex
CREATE INDEX "bans_act_id_idx" ON "bans"("act_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_person_id_list_name_key" ON "saved_views"("person_id", "list", "name");

-- CreateIndex
CREATE INDEX "webhook_deliveries_webhook_id_created_at_idx" ON "webhook_deliveries"("webhook_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "mails_created_at_id_idx" ON "mails"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "imports_started_by_id_idx" ON "imports"("started_by_id");

-- AddForeignKey
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "posts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_featured_media_id_fkey" FOREIGN KEY ("featured_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_locked_by_id_fkey" FOREIGN KEY ("locked_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_drafts" ADD CONSTRAINT "post_drafts_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_drafts" ADD CONSTRAINT "post_drafts_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_categories" ADD CONSTRAINT "post_categories_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_categories" ADD CONSTRAINT "post_categories_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_tags" ADD CONSTRAINT "post_tags_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_tags" ADD CONSTRAINT "post_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menus"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "menu_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_post_id_fkey" FOREIGN KEY ("parent_id", "post_id") REFERENCES "comments"("id", "post_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_commenter_id_fkey" FOREIGN KEY ("commenter_id") REFERENCES "commenters"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_post_revision_id_fkey" FOREIGN KEY ("post_revision_id") REFERENCES "post_revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_tokens" ADD CONSTRAINT "form_tokens_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_tokens" ADD CONSTRAINT "form_tokens_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening_records" ADD CONSTRAINT "screening_records_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_revisions" ADD CONSTRAINT "comment_revisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_revisions" ADD CONSTRAINT "comment_revisions_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_comment_counts" ADD CONSTRAINT "post_comment_counts_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_commenter_id_fkey" FOREIGN KEY ("commenter_id") REFERENCES "commenters"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "classifier_trainings" ADD CONSTRAINT "classifier_trainings_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acts" ADD CONSTRAINT "acts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acts" ADD CONSTRAINT "acts_undo_of_id_fkey" FOREIGN KEY ("undo_of_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acts" ADD CONSTRAINT "acts_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commenter_notes" ADD CONSTRAINT "commenter_notes_commenter_id_fkey" FOREIGN KEY ("commenter_id") REFERENCES "commenters"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commenter_notes" ADD CONSTRAINT "commenter_notes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bans" ADD CONSTRAINT "bans_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bans" ADD CONSTRAINT "bans_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bans" ADD CONSTRAINT "bans_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhooks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ─── Below: what Prisma's schema language cannot say ────────────────────────────────────────────────────────────────────

-- Wrong states that cannot be stored. Lengths in bytes are WordPress's (wp-includes/comment.php, wp_get_comment_fields_max_lengths).
ALTER TABLE "people"
    ADD CONSTRAINT "people_name_check" CHECK ("name" <> '' AND octet_length("name") <= 245),
    ADD CONSTRAINT "people_email_check" CHECK (octet_length("email"::text) <= 254 AND "email"::text LIKE '%_@_%'),
    ADD CONSTRAINT "people_slug_check" CHECK ("slug" ~ '^[^/[:space:]]+$');

ALTER TABLE "posts"
    ADD CONSTRAINT "posts_public_check" CHECK ("status" NOT IN ('PUBLISHED', 'SCHEDULED') OR ("published_at" IS NOT NULL AND "slug" IS NOT NULL)),
    ADD CONSTRAINT "posts_trash_check" CHECK (("status" = 'TRASH') = ("trashed_at" IS NOT NULL)),
    ADD CONSTRAINT "posts_password_check" CHECK (("visibility" = 'PASSWORD') = ("password_hash" IS NOT NULL)),
    ADD CONSTRAINT "posts_tree_check" CHECK ("type" = 'PAGE' OR ("parent_id" IS NULL AND "path" IS NULL)),
    ADD CONSTRAINT "posts_page_check" CHECK ("type" = 'POST' OR "status" NOT IN ('PUBLISHED', 'SCHEDULED') OR "path" IS NOT NULL),
    ADD CONSTRAINT "posts_parent_check" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "posts_slug_check" CHECK ("slug" ~ '^[^/[:space:]]+$' AND octet_length("slug") <= 800),
    ADD CONSTRAINT "posts_unpublish_check" CHECK ("unpublish_at" > "published_at"),
    ADD CONSTRAINT "posts_version_check" CHECK ("version" >= 1);

ALTER TABLE "redirects"
    ADD CONSTRAINT "redirects_target_check" CHECK (("post_id" IS NULL) <> ("to_url" IS NULL)),
    ADD CONSTRAINT "redirects_from_check" CHECK ("from_path" = lower("from_path") AND "from_path" <> '');

ALTER TABLE "categories"
    ADD CONSTRAINT "categories_parent_check" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "categories_slug_check" CHECK ("slug" ~ '^[^/[:space:]]+$');

ALTER TABLE "tags" ADD CONSTRAINT "tags_slug_check" CHECK ("slug" ~ '^[^/[:space:]]+$');

ALTER TABLE "media"
    ADD CONSTRAINT "media_focal_check" CHECK ("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1),
    ADD CONSTRAINT "media_bytes_check" CHECK ("bytes" >= 0);

ALTER TABLE "comments"
    ADD CONSTRAINT "comments_name_check" CHECK (octet_length("author_name") <= 245),
    ADD CONSTRAINT "comments_email_check" CHECK (octet_length("author_email"::text) <= 100),
    ADD CONSTRAINT "comments_url_check" CHECK (octet_length("author_url") <= 200),
    ADD CONSTRAINT "comments_source_check" CHECK (octet_length("source") <= 65525),
    ADD CONSTRAINT "comments_agent_check" CHECK (octet_length("user_agent") <= 1016),
    ADD CONSTRAINT "comments_parent_check" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "comments_path_check" CHECK ("path"["depth" + 1] = "id" AND "path"[1] = "root_id" AND cardinality("path") = "depth" + 1),
    ADD CONSTRAINT "comments_score_check" CHECK ("score" BETWEEN 0 AND 1),
    ADD CONSTRAINT "comments_pinned_check" CHECK ("pinned_at" IS NULL OR "parent_id" IS NULL),
    ADD CONSTRAINT "comments_revision_check" CHECK ("revision" >= 1);

ALTER TABLE "bans" ADD CONSTRAINT "bans_scope_check" CHECK (("scope" = 'PERSON') = ("person_id" IS NOT NULL) AND ("scope" = 'PERSON') = ("value" = ''));

ALTER TABLE "acts" ADD CONSTRAINT "acts_undone_check" CHECK (("undone_at" IS NULL) OR ("undo_of_id" IS DISTINCT FROM "id"));

-- A comment knows its place in the thread from its parent, whoever inserts it.
CREATE FUNCTION place_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.parent_id IS NULL THEN
        NEW.path := ARRAY[NEW.id];
    ELSE
        SELECT path || NEW.id INTO NEW.path FROM comments WHERE id = NEW.parent_id;
        -- No such parent: the foreign key will say so.
        NEW.path := coalesce(NEW.path, ARRAY[NEW.id]);
    END IF;
    NEW.root_id := NEW.path[1];
    NEW.depth := cardinality(NEW.path) - 1;
    RETURN NEW;
END $$;

CREATE TRIGGER place_comment BEFORE INSERT ON "comments" FOR EACH ROW EXECUTE FUNCTION place_comment();

-- Counts by status, for each post and for the site, follow every statement. Slots keep writers out of each other's way;
-- rows are taken in one order, so that two statements cannot wait for each other.
CREATE FUNCTION add_comment_counts(changes jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO post_comment_counts AS total (post_id, approved, pending, spam, trash)
        SELECT post_id,
               coalesce(sum(n) FILTER (WHERE status = 'APPROVED'), 0), coalesce(sum(n) FILTER (WHERE status = 'PENDING'), 0),
               coalesce(sum(n) FILTER (WHERE status = 'SPAM'), 0), coalesce(sum(n) FILTER (WHERE status = 'TRASH'), 0)
          FROM jsonb_to_recordset(changes) AS change(post_id bigint, status "CommentStatus", n int)
          -- Deleting a post deletes its comments: there is nothing left to count for.
         WHERE EXISTS (SELECT FROM posts WHERE posts.id = change.post_id)
         GROUP BY post_id ORDER BY post_id
    ON CONFLICT (post_id) DO UPDATE SET
        approved = total.approved + excluded.approved, pending = total.pending + excluded.pending,
        spam = total.spam + excluded.spam, trash = total.trash + excluded.trash;
    INSERT INTO comment_counts AS total (status, slot, count)
        SELECT status, pg_backend_pid() % 16, sum(n)
          FROM jsonb_to_recordset(changes) AS change(status "CommentStatus", n int)
         GROUP BY status HAVING sum(n) <> 0 ORDER BY status
    ON CONFLICT (status, slot) DO UPDATE SET count = total.count + excluded.count;
END $$;

CREATE FUNCTION count_inserted_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_comment_counts(jsonb_agg(change)) FROM
        (SELECT post_id, status, count(*)::int AS n FROM inserted GROUP BY post_id, status) AS change;
    RETURN NULL;
END $$;

CREATE FUNCTION count_deleted_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_comment_counts(jsonb_agg(change)) FROM
        (SELECT post_id, status, -count(*)::int AS n FROM deleted GROUP BY post_id, status) AS change;
    RETURN NULL;
END $$;

CREATE FUNCTION count_updated_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_comment_counts(jsonb_agg(change)) FROM (
        SELECT post_id, status, sum(n)::int AS n FROM (
            SELECT post_id, status, 1 AS n FROM after UNION ALL SELECT post_id, status, -1 FROM before
        ) AS moves GROUP BY post_id, status HAVING sum(n) <> 0
    ) AS change;
    RETURN NULL;
END $$;

CREATE TRIGGER count_inserted_comments AFTER INSERT ON "comments"
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION count_inserted_comments();
CREATE TRIGGER count_deleted_comments AFTER DELETE ON "comments"
    REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION count_deleted_comments();
CREATE TRIGGER count_updated_comments AFTER UPDATE ON "comments"
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_updated_comments();

-- The decision log and the screening records are written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER decisions_append_only BEFORE UPDATE OR DELETE ON "decisions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER screening_records_append_only BEFORE UPDATE ON "screening_records" FOR EACH ROW EXECUTE FUNCTION refuse_change();
