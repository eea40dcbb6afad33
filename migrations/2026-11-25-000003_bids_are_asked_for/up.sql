-- panels -------------------------------------------------------------------------------------------------------------

-- Judges are asked how gladly they would judge which entries of a round, from then until closed or released.
CREATE TABLE bid_calls (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    opened_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    closed_at BIGINT
);
