-- ceremony -----------------------------------------------------------------------------------------------------------

-- What is known of a prize on stage beside who wins it.
CREATE TABLE show_notes (
    prize_id TEXT NOT NULL PRIMARY KEY REFERENCES prizes (id),
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    presenter TEXT NOT NULL,
    recipient TEXT NOT NULL,
    remote BOOLEAN NOT NULL,
    said TEXT NOT NULL,
    seconds INTEGER,
    notes TEXT NOT NULL
);

CREATE INDEX show_notes_by_programme ON show_notes (programme_id);
