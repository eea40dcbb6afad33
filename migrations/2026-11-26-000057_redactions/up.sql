-- entries ------------------------------------------------------------------------------------------------------------

-- What blind judges read in the place of what a team wrote; nothing at all is a text, too. `of_text` is what it stands for.
CREATE TABLE redactions (
    entry_id TEXT NOT NULL REFERENCES entries (id),
    place TEXT NOT NULL,
    words TEXT NOT NULL,
    of_text TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (entry_id, place)
);
