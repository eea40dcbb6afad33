ALTER TABLE proposals DROP COLUMN extra_reason;
