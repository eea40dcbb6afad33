-- entries ------------------------------------------------------------------------------------------------------------

-- Whose project an entry is, where somebody else enters it, and whether they agree. The link opens nothing but the page on
-- which they say so; naming another owner ends it.
CREATE TABLE owners (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    language TEXT NOT NULL,
    link TEXT NOT NULL UNIQUE,
    named_by TEXT NOT NULL REFERENCES people (id),
    asked_at BIGINT NOT NULL,
    times_asked INTEGER NOT NULL,
    answer TEXT CHECK (answer IN ('given', 'refused')),
    words TEXT NOT NULL DEFAULT '',
    answered_at BIGINT,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);

CREATE INDEX owners_by_email ON owners (email_key);
