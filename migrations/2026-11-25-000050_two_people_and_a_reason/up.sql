-- scoring ------------------------------------------------------------------------------------------------------------

-- Scores may be read. A release is of one closing, named by its moment: when the round is closed anew, it needs its own.
CREATE TABLE score_releases (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    closed_at BIGINT NOT NULL,
    first_person TEXT NOT NULL REFERENCES people (id),
    second_person TEXT NOT NULL REFERENCES people (id),
    early BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, closed_at)
);

-- Somebody wants to read scores before their time, and says why. It is for another person to agree.
CREATE TABLE early_readings (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    closed_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES people (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, closed_at)
);

-- Somebody wants a round open again. The closing that this would undo is kept here whole.
CREATE TABLE reopenings (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    closed_at BIGINT NOT NULL,
    closed_by TEXT NOT NULL REFERENCES people (id),
    short_of_sheets INTEGER NOT NULL,
    closed_because TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES people (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, closed_at)
);

-- Another person agrees: the round is open again.
CREATE TABLE reopening_agreements (
    round_id TEXT NOT NULL,
    closed_at BIGINT NOT NULL,
    agreed_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, closed_at),
    FOREIGN KEY (round_id, closed_at) REFERENCES reopenings (round_id, closed_at)
);

-- A sheet that does not count, and why; until that is lifted.
CREATE TABLE annulments (
    id TEXT NOT NULL PRIMARY KEY,
    sheet_id TEXT NOT NULL REFERENCES sheets (id),
    reason TEXT NOT NULL,
    annulled_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
CREATE INDEX annulments_of_sheet ON annulments (sheet_id);

CREATE TABLE annulments_lifted (
    annulment_id TEXT NOT NULL PRIMARY KEY REFERENCES annulments (id),
    reason TEXT NOT NULL,
    lifted_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
