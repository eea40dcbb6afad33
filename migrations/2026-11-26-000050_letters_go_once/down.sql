ALTER TABLE letters DROP COLUMN failed_at;
ALTER TABLE letters DROP COLUMN claimed_at;
