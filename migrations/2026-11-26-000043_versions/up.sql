-- entries ------------------------------------------------------------------------------------------------------------

-- How an entry stood, each time that it was submitted, and while its draft was written: saves of one person within some
-- minutes are one. Never changed once the next is there.
CREATE TABLE entry_versions (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    kind TEXT NOT NULL CHECK (kind IN ('saved', 'submitted')),
    title TEXT NOT NULL,
    answers TEXT NOT NULL,
    made_by TEXT REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE INDEX entry_versions_by_entry ON entry_versions (entry_id, id);
