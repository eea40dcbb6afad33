-- programme ----------------------------------------------------------------------------------------------------------

-- A round after the first begins when its row exists; the first is open from the beginning.
CREATE TABLE round_openings (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    opened_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

-- panels -------------------------------------------------------------------------------------------------------------

-- The entries of a round after the first. Those of the first are all that can be judged.
CREATE TABLE contenders (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    PRIMARY KEY (round_id, entry_id)
);
CREATE INDEX contenders_by_entry ON contenders (entry_id);
