-- entries ------------------------------------------------------------------------------------------------------------

-- What screening asks a team to change, and until when the entry is open to it for that.
CREATE TABLE change_requests (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    words TEXT NOT NULL,
    until BIGINT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    made_at BIGINT,
    taken_back_at BIGINT
);

CREATE INDEX change_requests_by_entry ON change_requests (entry_id);
