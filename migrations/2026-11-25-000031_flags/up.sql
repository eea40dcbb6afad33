-- scoring ------------------------------------------------------------------------------------------------------------

-- "Something is wrong with this entry": a judge says what, an organiser answers.
CREATE TABLE flags (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    kind TEXT NOT NULL CHECK (kind IN ('cannot_open', 'off_topic', 'identity_visible', 'suspected_breach', 'other')),
    words TEXT NOT NULL,
    wants_letter BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    answered_by TEXT REFERENCES people (id),
    answered_at BIGINT,
    resolved_at BIGINT
);
CREATE INDEX flags_of_entry ON flags (entry_id);
CREATE INDEX flags_of_judge ON flags (judge_id, round_id);
