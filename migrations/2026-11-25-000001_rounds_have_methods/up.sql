-- programme ----------------------------------------------------------------------------------------------------------

-- How judges say what they think in a round.
ALTER TABLE rounds ADD COLUMN method TEXT NOT NULL DEFAULT 'rubric'
    CHECK (method IN ('rubric', 'gate', 'expo', 'order', 'budget'));
