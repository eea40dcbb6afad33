-- entries ------------------------------------------------------------------------------------------------------------

-- Somebody who said that they are too close to an entry, in whatever part they meet it.
CREATE TABLE step_backs (
    entry_id TEXT NOT NULL REFERENCES entries (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (entry_id, person_id)
);
CREATE INDEX step_backs_of_person ON step_backs (person_id);
INSERT INTO step_backs (entry_id, person_id, reason, at)
    SELECT conflicts.entry_id, judges.person_id, conflicts.reason, conflicts.at
    FROM conflicts INNER JOIN judges ON judges.id = conflicts.judge_id;

-- panels -------------------------------------------------------------------------------------------------------------

-- What kind of closeness was declared; 'confirmed' when an organiser confirmed what was found.
ALTER TABLE conflicts ADD COLUMN nature TEXT NOT NULL DEFAULT 'other'
    CHECK (nature IN ('works', 'family', 'mentored', 'competes', 'other', 'confirmed'));

-- What an organiser said of a conflict that was found (or of one that was declared, when it was taken back).
CREATE TABLE conflict_findings (
    judge_id TEXT NOT NULL REFERENCES judges (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    kind TEXT NOT NULL CHECK (kind IN
        ('declared', 'organisation', 'email_domain', 'team', 'country', 'earlier_panel', 'named')),
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'dismissed')),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (judge_id, entry_id, kind)
);
CREATE INDEX conflict_findings_of_entry ON conflict_findings (entry_id);

-- Whom a team would not have as a judge: a person, an organisation or an address, in its own words.
CREATE TABLE named_conflicts (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    named_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
CREATE INDEX named_conflicts_of_entry ON named_conflicts (entry_id);

-- What an edition asks of its panel; without a row, what is usual.
CREATE TABLE panel_terms (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    by_country BOOLEAN NOT NULL,
    shows_panel BOOLEAN NOT NULL,
    joins_at_once BOOLEAN NOT NULL
);
