-- voting -------------------------------------------------------------------------------------------------------------

-- Whether the entry stood when the votes were counted: one that had withdrawn keeps its votes and takes no place. Without
-- it nobody could tell from a count who had to be its champions.
ALTER TABLE tally_lines ADD COLUMN stands BOOLEAN NOT NULL DEFAULT TRUE;
