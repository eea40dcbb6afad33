-- panels -------------------------------------------------------------------------------------------------------------

-- What is said of a proposal: total, worst-served entry, islands, what was wished for.
ALTER TABLE proposals ADD COLUMN figures TEXT NOT NULL DEFAULT '{}';
