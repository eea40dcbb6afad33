-- One text for both engines: TEXT ids (UUIDv7), BIGINT microseconds of UTC, TEXT states with CHECK, TEXT JSON.

-- accounts -----------------------------------------------------------------------------------------------------------

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    password_hash TEXT,
    language TEXT NOT NULL,
    site_admin BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE signing_keys (
    id TEXT NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX sessions_of_person ON sessions (person_id);

-- A link names an address, not a person: whoever holds the letter may open an account with it.
CREATE TABLE sign_in_links (
    token_hash TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    next_path TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE sign_in_attempts (
    id TEXT NOT NULL PRIMARY KEY,
    attempt_key TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_attempts_by_key ON sign_in_attempts (attempt_key, at);

CREATE TABLE roles (
    programme_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL CHECK (role IN ('organiser', 'chair', 'judge', 'entrant', 'auditor')),
    granted_at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, person_id, role)
);
CREATE INDEX roles_of_person ON roles (person_id);

-- audit --------------------------------------------------------------------------------------------------------------

CREATE TABLE acts (
    id TEXT NOT NULL PRIMARY KEY,
    chain TEXT NOT NULL,
    person_id TEXT,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    salt TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX acts_of_chain ON acts (chain, id);

-- Acts that the sealer has not yet put into their chain.
CREATE TABLE unsealed_acts (
    act_id TEXT NOT NULL PRIMARY KEY REFERENCES acts (id)
);

-- A link of the chain: number counts from 1 without a gap, hash covers the one before and the act.
CREATE TABLE seals (
    chain TEXT NOT NULL,
    number BIGINT NOT NULL,
    act_id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    PRIMARY KEY (chain, number)
);

CREATE TABLE checkpoints (
    chain TEXT NOT NULL,
    number BIGINT NOT NULL,
    hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (chain, number)
);

-- mail ---------------------------------------------------------------------------------------------------------------

CREATE TABLE letters (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT,
    kind TEXT NOT NULL,
    to_name TEXT NOT NULL,
    to_email TEXT NOT NULL,
    language TEXT NOT NULL,
    details TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT,
    sent_at BIGINT,
    stopped_at BIGINT
);
CREATE INDEX letters_due ON letters (sent_at, stopped_at, due_at);
CREATE INDEX letters_of_programme ON letters (programme_id, created_at);

-- programme ----------------------------------------------------------------------------------------------------------

-- A row is one edition of a programme.
CREATE TABLE programmes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    names TEXT NOT NULL,
    summaries TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('prize', 'hackathon')),
    zone TEXT NOT NULL,
    accent TEXT NOT NULL,
    terms TEXT NOT NULL,
    form TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE stages (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    kind TEXT NOT NULL CHECK (kind IN ('entries', 'screening', 'voting', 'scoring', 'decision', 'ceremony')),
    position INTEGER NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, kind)
);

CREATE TABLE stage_changes (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    kind TEXT NOT NULL,
    opens_before BIGINT NOT NULL,
    closes_before BIGINT NOT NULL,
    opens_after BIGINT NOT NULL,
    closes_after BIGINT NOT NULL,
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
CREATE INDEX stage_changes_of_programme ON stage_changes (programme_id, at);

CREATE TABLE categories (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    names TEXT NOT NULL,
    UNIQUE (programme_id, code)
);

CREATE TABLE prizes (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    category_id TEXT REFERENCES categories (id),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    names TEXT NOT NULL,
    winners_max INTEGER NOT NULL CHECK (winners_max >= 0),
    UNIQUE (programme_id, code)
);

CREATE TABLE rounds (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    position INTEGER NOT NULL,
    names TEXT NOT NULL,
    sheets_needed INTEGER NOT NULL CHECK (sheets_needed > 0),
    blind BOOLEAN NOT NULL,
    UNIQUE (programme_id, position)
);

CREATE TABLE rubrics (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    version INTEGER NOT NULL,
    criteria TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (round_id, version)
);

-- entries ------------------------------------------------------------------------------------------------------------

-- title and answers are what the team is writing; the submitted pair is what everybody else reads.
CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    reference TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'withdrawn')),
    title TEXT NOT NULL,
    answers TEXT NOT NULL,
    revision INTEGER NOT NULL,
    submitted_title TEXT,
    submitted_answers TEXT,
    submitted_at BIGINT,
    search_text TEXT NOT NULL,
    external_key TEXT,
    created_by TEXT REFERENCES people (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (programme_id, reference),
    UNIQUE (programme_id, external_key)
);
CREATE INDEX entries_of_programme ON entries (programme_id, state);

CREATE TABLE entry_categories (
    entry_id TEXT NOT NULL REFERENCES entries (id),
    category_id TEXT NOT NULL REFERENCES categories (id),
    PRIMARY KEY (entry_id, category_id)
);
CREATE INDEX entry_categories_by_category ON entry_categories (category_id);

CREATE TABLE team_members (
    entry_id TEXT NOT NULL REFERENCES entries (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'member')),
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (entry_id, person_id)
);
CREATE INDEX team_members_by_person ON team_members (person_id);

CREATE TABLE team_invitations (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    answered_at BIGINT,
    UNIQUE (entry_id, email_key)
);
CREATE INDEX team_invitations_by_address ON team_invitations (email_key);

CREATE TABLE withdrawals (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    reason TEXT NOT NULL,
    withdrawn_by TEXT REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE TABLE screenings (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('eligible', 'not_eligible')),
    reason TEXT NOT NULL,
    screened_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    kind TEXT NOT NULL CHECK (kind IN ('devpost', 'table')),
    file_name TEXT NOT NULL,
    body TEXT NOT NULL,
    mapping TEXT NOT NULL,
    made_by TEXT REFERENCES people (id),
    made_at BIGINT NOT NULL,
    applied_at BIGINT
);
CREATE INDEX imports_of_programme ON imports (programme_id, made_at);

-- panels -------------------------------------------------------------------------------------------------------------

CREATE TABLE judges (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    state TEXT NOT NULL CHECK (state IN ('invited', 'accepted', 'declined')),
    organisation TEXT NOT NULL,
    country TEXT NOT NULL,
    languages TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity >= 0),
    invited_at BIGINT NOT NULL,
    answered_at BIGINT,
    UNIQUE (programme_id, person_id)
);
CREATE INDEX judges_by_person ON judges (person_id);

CREATE TABLE judge_categories (
    judge_id TEXT NOT NULL REFERENCES judges (id),
    category_id TEXT NOT NULL REFERENCES categories (id),
    PRIMARY KEY (judge_id, category_id)
);

CREATE TABLE conflicts (
    judge_id TEXT NOT NULL REFERENCES judges (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    kind TEXT NOT NULL CHECK (kind IN ('declared', 'organisation', 'email_domain', 'team')),
    reason TEXT NOT NULL,
    declared_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (judge_id, entry_id)
);
CREATE INDEX conflicts_by_entry ON conflicts (entry_id);

CREATE TABLE proposals (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    pairs TEXT NOT NULL,
    remarks TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    applied_at BIGINT
);
CREATE INDEX proposals_of_round ON proposals (round_id, made_at);

CREATE TABLE assignments (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    position INTEGER NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, entry_id, judge_id)
);
CREATE INDEX assignments_of_judge ON assignments (judge_id, round_id);

-- scoring ------------------------------------------------------------------------------------------------------------

CREATE TABLE sheets (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    rubric_id TEXT NOT NULL REFERENCES rubrics (id),
    reference TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
    points TEXT NOT NULL,
    comment TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    submitted_at BIGINT,
    UNIQUE (round_id, entry_id, judge_id)
);
CREATE INDEX sheets_of_judge ON sheets (judge_id, round_id);

CREATE TABLE recusals (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, entry_id, judge_id)
);

-- A round is closed when its row exists; a reason stands there when entries lacked sheets.
CREATE TABLE closings (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    closed_by TEXT NOT NULL REFERENCES people (id),
    short_of_sheets INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- results ------------------------------------------------------------------------------------------------------------

CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    prize_id TEXT NOT NULL REFERENCES prizes (id),
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    UNIQUE (prize_id, number)
);

CREATE TABLE decision_winners (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (decision_id, entry_id)
);

CREATE TABLE signatures (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    capacity TEXT NOT NULL CHECK (capacity IN ('organiser', 'chair')),
    person_id TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (decision_id, capacity),
    UNIQUE (decision_id, person_id)
);

-- Results are public when this row exists.
CREATE TABLE publications (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    published_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

-- demo ---------------------------------------------------------------------------------------------------------------

-- Facts about this database itself, such as that it is a demo.
CREATE TABLE database_facts (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
