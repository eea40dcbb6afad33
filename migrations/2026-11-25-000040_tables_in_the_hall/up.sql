-- entries ------------------------------------------------------------------------------------------------------------

-- Where an entry's team stands in the hall.
CREATE TABLE tables (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    number INTEGER NOT NULL CHECK (number > 0),
    place TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (programme_id, number)
);
