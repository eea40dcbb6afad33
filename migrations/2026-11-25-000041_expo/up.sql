-- scoring ------------------------------------------------------------------------------------------------------------

-- How a round's expo goes; without a row it goes as is usual. It rests while paused_at is there.
CREATE TABLE expos (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    visit_minutes INTEGER NOT NULL CHECK (visit_minutes > 0),
    points_most INTEGER NOT NULL CHECK (points_most >= 0),
    ordered BOOLEAN NOT NULL,
    paused_at BIGINT
);

-- Whose a table is until when: taken by an update that finds it free, so that no two judges ever hold it. Absences
-- count from shown_at on.
CREATE TABLE expo_entries (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    leased_to TEXT REFERENCES judges (id),
    leased_until BIGINT NOT NULL,
    hidden_at BIGINT,
    shown_at BIGINT NOT NULL,
    PRIMARY KEY (round_id, entry_id)
);

-- What judges did, never changed: number counts each judge's own acts, so that what is sent twice counts once.
CREATE TABLE expo_events (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sent', 'arrived', 'looked', 'compared', 'tied', 'placed', 'scored', 'skipped', 'passed', 'absent', 'undone')),
    entry_id TEXT REFERENCES entries (id),
    other_id TEXT REFERENCES entries (id),
    value BIGINT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, judge_id, number)
);
CREATE INDEX expo_events_of_round ON expo_events (round_id, at);
