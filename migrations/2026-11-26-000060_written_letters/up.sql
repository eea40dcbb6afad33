-- mail ---------------------------------------------------------------------------------------------------------------

-- Letters that an organiser wrote to many go together, and are stopped together.
ALTER TABLE letters ADD COLUMN sending_id TEXT;

-- What such a letter says to whom, as a hash: the same is not said twice within a day.
ALTER TABLE letters ADD COLUMN told TEXT;

CREATE INDEX letters_of_sending ON letters (sending_id);

-- desk ---------------------------------------------------------------------------------------------------------------

-- A letter of an organiser to many. Its id is made with the page on which it is written, so that it goes once.
CREATE TABLE sendings (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    audience TEXT NOT NULL,
    words TEXT NOT NULL,
    sent_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    stopped_by TEXT REFERENCES people (id),
    stopped_at BIGINT
);

CREATE INDEX sendings_of_programme ON sendings (programme_id, id);

-- Who would have been told the same again. `about` are the ids of the entries for which they were among the readers.
CREATE TABLE sending_skips (
    sending_id TEXT NOT NULL REFERENCES sendings (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    about TEXT NOT NULL,
    PRIMARY KEY (sending_id, person_id, about)
);
