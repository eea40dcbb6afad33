-- ceremony -----------------------------------------------------------------------------------------------------------

-- The run of show on a stage: the ceremony itself, or a rehearsal with names that are nobody's.
CREATE TABLE performances (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    -- The number of the sealed record that is read out; none in a rehearsal.
    record INTEGER,
    -- Opens the scenes that the screen in the hall has loaded before.
    code TEXT NOT NULL,
    -- What is on the screen now, and how far it has been.
    step INTEGER NOT NULL CHECK (step >= 0),
    furthest INTEGER NOT NULL CHECK (furthest >= step),
    black BOOLEAN NOT NULL,
    begun_by TEXT NOT NULL REFERENCES people (id),
    begun_at BIGINT NOT NULL,
    moved_at BIGINT NOT NULL,
    ended_at BIGINT
);

-- There is one screen.
CREATE UNIQUE INDEX performances_open ON performances (programme_id) WHERE ended_at IS NULL;
