-- entries ------------------------------------------------------------------------------------------------------------

-- By what an entry is found, apart from its long answers: what it chose, a line `field=option` for each, and the words
-- that a search compares. The same as blind judges read it, where something was rewritten for them. Of entries from
-- before this all of it is read when the program opens the database.
CREATE TABLE entry_finds (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    chosen TEXT,
    words TEXT NOT NULL,
    blind_chosen TEXT,
    blind_words TEXT
);

INSERT INTO entry_finds (entry_id, words) SELECT id, search_text FROM entries;

ALTER TABLE entries DROP COLUMN search_text;
