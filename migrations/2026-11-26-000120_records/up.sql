-- results ------------------------------------------------------------------------------------------------------------

-- The key that signs public records: made at first need, kept as the keys of sessions are.
CREATE TABLE record_keys (
    id TEXT NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- From this the names of an edition's judges are drawn and its salts are made: a record made again is the same to the byte.
CREATE TABLE record_seeds (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    seed TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- Of which rules the hash was put into the log, and when.
CREATE TABLE fixed_rules (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, hash)
);

-- The head of an edition's chain after a closing and after the publication, as auditors were told it by letter.
CREATE TABLE witnessed_heads (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    kind TEXT NOT NULL CHECK (kind IN ('round-closed', 'results-published')),
    about TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, kind, about, happened_at)
);

-- The public record as everybody gets it; the archive is written in base64, which both engines keep alike.
CREATE TABLE records (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    fingerprint TEXT NOT NULL,
    size BIGINT NOT NULL,
    leaves BIGINT NOT NULL,
    root TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    archive TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- Who is called what in a record, so that each finds their own: never shown to anybody else.
CREATE TABLE record_judges (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    field TEXT NOT NULL,
    judge_id TEXT NOT NULL REFERENCES judges (id),
    name TEXT NOT NULL,
    PRIMARY KEY (programme_id, field, judge_id)
);

CREATE INDEX record_judges_by_judge ON record_judges (judge_id);

CREATE TABLE record_entries (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    name TEXT NOT NULL,
    PRIMARY KEY (programme_id, entry_id)
);

CREATE INDEX record_entries_by_entry ON record_entries (entry_id);
