-- results ------------------------------------------------------------------------------------------------------------

-- Which entry a panel in conference discusses: each step is a row, and the last one says what is discussed now.
CREATE TABLE discussion_turns (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    -- The id of the category; `all` where the whole edition is discussed.
    scope TEXT NOT NULL,
    -- Rises with each step, so that a page that is old cannot jump back.
    number INTEGER NOT NULL CHECK (number > 0),
    -- None between two entries.
    entry_id TEXT REFERENCES entries (id),
    moved_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, scope, number)
);

-- What the panel says about an entry. Never public, and no part of the public record.
CREATE TABLE discussion_notes (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    written_by TEXT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- From then on nobody reads it.
    taken_back_at BIGINT
);

CREATE INDEX discussion_notes_by_entry ON discussion_notes (entry_id, round_id);
CREATE INDEX discussion_notes_by_person ON discussion_notes (written_by);
