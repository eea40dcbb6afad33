-- entries ------------------------------------------------------------------------------------------------------------

-- Files that teams brought. Which of them stand in an entry its answers say; a row is there as long as the file is kept.
CREATE TABLE entry_files (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    storage_key TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    hash TEXT NOT NULL,
    -- Once it was submitted it stays, as part of what was read.
    submitted BOOLEAN NOT NULL,
    uploaded_by TEXT REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE INDEX entry_files_by_entry ON entry_files (entry_id);
