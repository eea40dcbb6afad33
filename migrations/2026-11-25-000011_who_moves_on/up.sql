-- programme ----------------------------------------------------------------------------------------------------------

-- How many move on from a round, of each category or of the whole edition; all that passed where no number stands.
ALTER TABLE rounds ADD COLUMN quota INTEGER CHECK (quota > 0);
ALTER TABLE rounds ADD COLUMN quota_per TEXT NOT NULL DEFAULT 'category' CHECK (quota_per IN ('category', 'edition'));

-- results ------------------------------------------------------------------------------------------------------------

-- Who moves on from a closed round. A later list has the next number and stands in the place of the one before.
CREATE TABLE shortlists (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    UNIQUE (round_id, number)
);

CREATE TABLE shortlisted (
    shortlist_id TEXT NOT NULL REFERENCES shortlists (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    PRIMARY KEY (shortlist_id, entry_id)
);

CREATE TABLE shortlist_signatures (
    shortlist_id TEXT NOT NULL REFERENCES shortlists (id),
    capacity TEXT NOT NULL CHECK (capacity IN ('organiser', 'chair')),
    person_id TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (shortlist_id, capacity),
    UNIQUE (shortlist_id, person_id)
);
