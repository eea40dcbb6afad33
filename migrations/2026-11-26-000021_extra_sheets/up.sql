-- panels -------------------------------------------------------------------------------------------------------------

-- Why more sheets were asked for than the round needs; nothing where a proposal fills what is needed.
ALTER TABLE proposals ADD COLUMN extra_reason TEXT;
