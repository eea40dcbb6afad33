-- entries ------------------------------------------------------------------------------------------------------------

-- What won before, here or elsewhere: entries that look like it are shown to a person.
CREATE TABLE past_winners (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    edition TEXT NOT NULL,
    title TEXT NOT NULL,
    entity TEXT NOT NULL,
    link TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX past_winners_by_programme ON past_winners (programme_id);

-- Two that look alike: an entry, and another entry or what won before. A decision stays, whatever is found later.
CREATE TABLE likenesses (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    other_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('entry', 'past_winner')),
    reasons TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    verdict TEXT CHECK (verdict IN ('same', 'different')),
    reason TEXT NOT NULL,
    decided_by TEXT REFERENCES people (id),
    decided_at BIGINT,
    UNIQUE (entry_id, other_id)
);

CREATE INDEX likenesses_by_programme ON likenesses (programme_id);

-- When an edition was last looked through.
CREATE TABLE likeness_looks (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    at BIGINT NOT NULL
);
