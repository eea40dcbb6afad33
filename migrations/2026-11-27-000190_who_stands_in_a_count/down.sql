ALTER TABLE tally_lines DROP COLUMN stands;
