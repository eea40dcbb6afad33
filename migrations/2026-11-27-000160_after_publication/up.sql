-- results ------------------------------------------------------------------------------------------------------------

-- Who answers the challenges of an edition; whoever published its results where nobody is named.
CREATE TABLE challenge_recipients (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    named_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

-- What a team says is wrong with the arithmetic or the eligibility behind its result. Numbered within the edition.
CREATE TABLE challenges (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    number INTEGER NOT NULL,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    filed_by TEXT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('arithmetic', 'eligibility')),
    words TEXT NOT NULL,
    -- Whether the words may stand on the public page.
    quotable BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (programme_id, number)
);

CREATE INDEX challenges_by_entry ON challenges (entry_id);

CREATE TABLE challenge_withdrawals (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    withdrawn_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE TABLE challenge_answers (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'not_upheld')),
    reason TEXT NOT NULL,
    answered_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

-- A published result is decided anew, for a reason that everybody will read. Until that has ended, the one before stands.
CREATE TABLE corrections (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, number)
);

-- How a correction ended: published, or given up.
CREATE TABLE correction_ends (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    number INTEGER NOT NULL,
    published BOOLEAN NOT NULL,
    ended_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, number)
);

-- In which correction it was decided and sealed; in none before the publication.
ALTER TABLE decisions ADD COLUMN correction INTEGER;
ALTER TABLE sealed_records ADD COLUMN correction INTEGER;

-- The public records of results that were corrected since, as everybody got them.
CREATE TABLE earlier_records (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    fingerprint TEXT NOT NULL,
    archive TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, fingerprint)
);
