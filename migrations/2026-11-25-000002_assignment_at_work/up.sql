-- panels -------------------------------------------------------------------------------------------------------------

-- What a judge knows about, and where they stand: for assignments that suit and that are balanced.
ALTER TABLE judges ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
ALTER TABLE judges ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE judges ADD COLUMN stakeholder TEXT NOT NULL DEFAULT '';

-- A proposal is asked for, worked on, and then there; it can also take pairs away that nobody has begun with.
ALTER TABLE proposals ADD COLUMN step TEXT NOT NULL DEFAULT 'done'
    CHECK (step IN ('reading', 'filling', 'raising', 'joining', 'proving', 'done', 'failed'));
ALTER TABLE proposals ADD COLUMN removed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE proposals ADD COLUMN dropped_at BIGINT;

-- Two judges who never get the same entry; the lesser id first.
CREATE TABLE separations (
    judge_id TEXT NOT NULL REFERENCES judges (id),
    other_id TEXT NOT NULL REFERENCES judges (id),
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (judge_id, other_id)
);

-- How gladly a judge would judge an entry.
CREATE TABLE bids (
    judge_id TEXT NOT NULL REFERENCES judges (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    bid TEXT NOT NULL CHECK (bid IN ('gladly', 'can', 'rather_not')),
    at BIGINT NOT NULL,
    PRIMARY KEY (judge_id, entry_id)
);

-- Judges see what they were given from then on.
CREATE TABLE releases (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    released_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

-- A judge who had accepted and cannot go on. What they submitted stands.
CREATE TABLE departures (
    judge_id TEXT NOT NULL PRIMARY KEY REFERENCES judges (id),
    reason TEXT NOT NULL,
    told_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
