-- results ------------------------------------------------------------------------------------------------------------

-- Results that publish themselves at an hour that was set before.
CREATE TABLE publication_hours (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    at BIGINT NOT NULL,
    set_by TEXT NOT NULL REFERENCES people (id),
    set_at BIGINT NOT NULL
);
