-- scoring ------------------------------------------------------------------------------------------------------------

-- How often the page had sent when this was saved: what it sent earlier and comes later is older, and not kept.
ALTER TABLE sheets ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
