-- accounts -----------------------------------------------------------------------------------------------------------

-- Somebody who runs an edition acts for one of its people, for a while, from one of their own devices.
CREATE TABLE supports (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    for_id TEXT NOT NULL REFERENCES people (id),
    session_id TEXT NOT NULL REFERENCES sessions (id),
    reason TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    ended_at BIGINT,
    CHECK (person_id <> for_id)
);
CREATE INDEX supports_of_session ON supports (session_id);
CREATE INDEX supports_for_person ON supports (for_id);

-- scoring ------------------------------------------------------------------------------------------------------------

-- What was done for a judge; with the sheet, where one was written.
CREATE TABLE support_deeds (
    support_id TEXT NOT NULL REFERENCES supports (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    deed TEXT NOT NULL CHECK (deed IN ('typed', 'recused')),
    sheet_id TEXT REFERENCES sheets (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (support_id, entry_id, deed)
);
CREATE INDEX support_deeds_of_sheet ON support_deeds (sheet_id);
