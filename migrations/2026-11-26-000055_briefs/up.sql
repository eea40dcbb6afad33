-- entries ------------------------------------------------------------------------------------------------------------

-- The short answers of an entry, apart from the long ones: who is too close to it is read from these at every turn.
CREATE TABLE entry_briefs (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    written TEXT NOT NULL,
    submitted TEXT
);

INSERT INTO entry_briefs (entry_id, written, submitted) SELECT id, answers, submitted_answers FROM entries;
