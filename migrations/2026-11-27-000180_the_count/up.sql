-- voting -------------------------------------------------------------------------------------------------------------

-- What was decided last of a set: its votes wait, count, or do not.
ALTER TABLE vote_sets ADD COLUMN standing TEXT NOT NULL DEFAULT 'suspect'
    CHECK (standing IN ('valid', 'suspect', 'void'));

-- When the screens went over all ballots, and how many sets they left to decide.
CREATE TABLE vote_screenings (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    made_by TEXT NOT NULL REFERENCES people (id),
    sets INTEGER NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX vote_screenings_by_programme ON vote_screenings (programme_id, at);

-- A count of all ballots. A later one has the next number and stands in the place of the one before.
CREATE TABLE tallies (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    number INTEGER NOT NULL,
    -- The terms by which it was counted, as JSON.
    terms TEXT NOT NULL,
    -- Why these of the tied are champions, where somebody had to decide.
    reason TEXT NOT NULL,
    -- The root and the branches of the tree over what each voter cast, as JSON.
    tree TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    UNIQUE (programme_id, number)
);

CREATE TABLE tally_lines (
    tally_id TEXT NOT NULL REFERENCES tallies (id),
    category_id TEXT NOT NULL REFERENCES categories (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    place INTEGER NOT NULL,
    -- What became of its ballots, as JSON.
    sums TEXT NOT NULL,
    champion BOOLEAN NOT NULL,
    tied BOOLEAN NOT NULL,
    PRIMARY KEY (tally_id, category_id, entry_id)
);

CREATE TABLE tally_signatures (
    tally_id TEXT NOT NULL REFERENCES tallies (id),
    office TEXT NOT NULL CHECK (office IN ('leads', 'looks')),
    person_id TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (tally_id, office),
    UNIQUE (tally_id, person_id)
);

-- The champions are known to everybody when this row exists.
CREATE TABLE champion_announcements (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    tally_id TEXT NOT NULL REFERENCES tallies (id),
    announced_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
