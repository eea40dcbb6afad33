-- panels -------------------------------------------------------------------------------------------------------------

-- What somebody does on the panel, what they say of themselves, why they declined, when they were last reminded.
ALTER TABLE judges ADD COLUMN part TEXT NOT NULL DEFAULT 'judge'
    CHECK (part IN ('judge', 'sponsor', 'trainee', 'observer'));
ALTER TABLE judges ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE judges ADD COLUMN shown BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE judges ADD COLUMN answer_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE judges ADD COLUMN reminded_at BIGINT;

-- That a judge has read the rules, as a fingerprint of what they said.
CREATE TABLE onboardings (
    judge_id TEXT NOT NULL REFERENCES judges (id),
    fingerprint TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (judge_id, fingerprint)
);

-- A code with which people become judges on the day; closed when closed_at is set.
CREATE TABLE join_codes (
    code TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    categories TEXT NOT NULL,
    most INTEGER NOT NULL CHECK (most > 0),
    opened_by TEXT NOT NULL REFERENCES people (id),
    opened_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX join_codes_of_programme ON join_codes (programme_id, opened_at);

CREATE TABLE joinings (
    judge_id TEXT NOT NULL PRIMARY KEY REFERENCES judges (id),
    code TEXT NOT NULL REFERENCES join_codes (code),
    at BIGINT NOT NULL
);
CREATE INDEX joinings_by_code ON joinings (code);
