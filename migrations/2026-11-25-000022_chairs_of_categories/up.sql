-- panels -------------------------------------------------------------------------------------------------------------

-- The categories that somebody chairs; a chair without a row chairs the whole edition.
CREATE TABLE panel_chairs (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    category_id TEXT NOT NULL REFERENCES categories (id),
    PRIMARY KEY (programme_id, person_id, category_id)
);
