-- programme ----------------------------------------------------------------------------------------------------------

-- How the sheets of a round become values, and how the votes of a gate become a verdict.
ALTER TABLE rounds ADD COLUMN estimator TEXT NOT NULL DEFAULT 'mixed'
    CHECK (estimator IN ('mixed', 'mean', 'trimmed', 'z_score', 'additive', 'borda', 'copeland'));
ALTER TABLE rounds ADD COLUMN consensus TEXT NOT NULL DEFAULT 'majority'
    CHECK (consensus IN ('majority', 'unanimous'));
-- Every judge judges every entry.
ALTER TABLE rounds ADD COLUMN everybody BOOLEAN NOT NULL DEFAULT FALSE;
-- A round's own dates within the stage of scoring; those of the stage where none stand.
ALTER TABLE rounds ADD COLUMN opens_at BIGINT;
ALTER TABLE rounds ADD COLUMN closes_at BIGINT;

CREATE TABLE round_changes (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    opens_before BIGINT,
    closes_before BIGINT,
    opens_after BIGINT,
    closes_after BIGINT,
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
CREATE INDEX round_changes_of_round ON round_changes (round_id, at);
