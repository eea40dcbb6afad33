-- scoring ------------------------------------------------------------------------------------------------------------

-- The page that saved last: what it saves next follows what it saved before, even when no answer reached it.
ALTER TABLE sheets ADD COLUMN tab TEXT NOT NULL DEFAULT '';

-- "Skip for now": the entry comes last in its judge's list.
CREATE TABLE skips (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, entry_id, judge_id)
);
