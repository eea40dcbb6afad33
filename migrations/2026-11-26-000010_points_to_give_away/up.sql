-- programme ----------------------------------------------------------------------------------------------------------

-- How many points each judge of a budget round spreads over their entries.
ALTER TABLE rounds ADD COLUMN budget INTEGER CHECK (budget > 0);
