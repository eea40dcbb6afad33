-- panels -------------------------------------------------------------------------------------------------------------

-- The entry of a round that every judge judges first.
CREATE TABLE calibration_entries (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    named_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
