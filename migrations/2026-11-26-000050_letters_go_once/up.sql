-- mail ---------------------------------------------------------------------------------------------------------------

-- In a postman's hand since then: only for that long can nobody stop it.
ALTER TABLE letters ADD COLUMN claimed_at BIGINT;

-- Given up for good: the server said so, or days have gone by.
ALTER TABLE letters ADD COLUMN failed_at BIGINT;
