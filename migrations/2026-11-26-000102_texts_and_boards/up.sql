-- mail ----------------------------------------------------------------------------------------------------------------

-- The words of an edition's own for a letter that the program writes, with named blanks. Where there are none, it says its own.
CREATE TABLE letter_texts (
    programme_id TEXT NOT NULL,
    letter TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, letter, language)
);

-- entries -------------------------------------------------------------------------------------------------------------

-- What a team says that looks for members; and who asked to join it.
CREATE TABLE team_notices (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    words TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE TABLE join_requests (
    entry_id TEXT NOT NULL REFERENCES entries (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (entry_id, person_id)
);
