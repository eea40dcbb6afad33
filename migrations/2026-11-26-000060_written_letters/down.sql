DROP TABLE sending_skips;
DROP TABLE sendings;
DROP INDEX letters_of_sending;
ALTER TABLE letters DROP COLUMN told;
ALTER TABLE letters DROP COLUMN sending_id;
