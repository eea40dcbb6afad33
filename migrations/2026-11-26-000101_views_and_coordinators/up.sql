-- entries ------------------------------------------------------------------------------------------------------------

-- What an organiser asked of the list of entries, kept under a name for all who run the edition.
CREATE TABLE list_views (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    UNIQUE (programme_id, name)
);

-- panels -------------------------------------------------------------------------------------------------------------

-- Who follows the entries of a country. The country is an option of the question that asks for it.
CREATE TABLE coordinators (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    country TEXT NOT NULL,
    named_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, person_id, country)
);

CREATE INDEX coordinators_of_person ON coordinators (person_id);
