-- Written by hand: a form is claimed for a comment by the statement that may then refuse to store it, and is rolled back.
ALTER TABLE "form_tokens" ALTER CONSTRAINT "form_tokens_comment_id_fkey" DEFERRABLE INITIALLY DEFERRED;
