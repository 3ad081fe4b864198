-- Undoes the statement that calls it, for a reason that only showed while it wrote: SQLSTATE BT001.
CREATE FUNCTION refuse(reason text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'BT001', MESSAGE = reason;
END $$;
