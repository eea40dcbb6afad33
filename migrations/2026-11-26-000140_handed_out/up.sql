-- ceremony -----------------------------------------------------------------------------------------------------------

-- What an organiser adjusts of the documents of an edition: who signs, as JSON, and a logo.
CREATE TABLE document_looks (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    signatories TEXT NOT NULL,
    logo TEXT NOT NULL DEFAULT ''
);

-- One certificate. Its code proves it to whoever reads it; whom it honours stands in the sealed record.
CREATE TABLE certificates (
    code TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    merit TEXT NOT NULL CHECK (merit IN ('winner', 'champion', 'mention', 'participant', 'judge')),
    -- The code of the prize; empty where the certificate is for none.
    prize TEXT NOT NULL,
    entry_id TEXT REFERENCES entries (id),
    judge_id TEXT REFERENCES judges (id),
    made_at BIGINT NOT NULL,
    CHECK ((entry_id IS NULL) <> (judge_id IS NULL))
);

CREATE UNIQUE INDEX certificates_once ON certificates
    (programme_id, merit, prize, COALESCE(entry_id, ''), COALESCE(judge_id, ''));
CREATE INDEX certificates_by_entry ON certificates (entry_id);
CREATE INDEX certificates_by_judge ON certificates (judge_id);

-- Many certificates as one file, made beside the requests; whoever makes it says from time to time that they still do.
CREATE TABLE certificate_batches (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    record_number INTEGER NOT NULL,
    wanted TEXT NOT NULL CHECK (wanted IN ('winners', 'honoured', 'participants', 'judges', 'everybody')),
    -- A language, 'own' for that of each recipient, or 'all' for six of each.
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'working', 'done', 'failed')),
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    asked_by TEXT NOT NULL REFERENCES people (id),
    asked_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL
);

CREATE INDEX certificate_batches_by_programme ON certificate_batches (programme_id, asked_at);
CREATE INDEX certificate_batches_unfinished ON certificate_batches (touched_at) WHERE state IN ('waiting', 'working');
