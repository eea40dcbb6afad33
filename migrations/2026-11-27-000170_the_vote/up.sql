-- voting -------------------------------------------------------------------------------------------------------------

-- The secret of an edition's vote: marks addresses and networks, seals the links of voters, draws their order of nominees.
CREATE TABLE vote_keys (
    programme_id TEXT NOT NULL PRIMARY KEY REFERENCES programmes (id),
    secret TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Somebody of the public. One of an edition by the mark of the canonical address, however the address was typed.
CREATE TABLE voters (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    address TEXT NOT NULL,
    address_mark TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The key of an answer of the form; empty where the edition does not ask.
    stakeholder TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The mark of the network from which they registered, and the domain of the address.
    network TEXT NOT NULL,
    domain TEXT NOT NULL,
    -- Whether their page did the work that makes many registrations dear.
    worked BOOLEAN NOT NULL,
    registered_at BIGINT NOT NULL,
    -- The last letter to them, and how many there were.
    lettered_at BIGINT NOT NULL,
    letters INTEGER NOT NULL,
    confirmed_at BIGINT,
    confirmed_network TEXT,
    standing TEXT NOT NULL DEFAULT 'valid' CHECK (standing IN ('valid', 'suspect', 'void')),
    UNIQUE (programme_id, address_mark)
);

CREATE INDEX voters_by_network ON voters (programme_id, network, registered_at);
CREATE INDEX voters_by_domain ON voters (programme_id, domain, registered_at);
CREATE INDEX voters_by_confirmed_network ON voters (programme_id, confirmed_network, confirmed_at);

-- One choice of one voter in one category. SQLite keeps it in its key alone; PostgreSQL, where comments nest, reads the words
-- that say so as a comment.
CREATE TABLE ballots (
    voter_id TEXT NOT NULL REFERENCES voters (id),
    category_id TEXT NOT NULL REFERENCES categories (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    cast_at BIGINT NOT NULL,
    PRIMARY KEY (voter_id, category_id)
) /* /* */ WITHOUT ROWID -- */
;

-- Voters that a screen found together, with what it saw, as JSON.
CREATE TABLE vote_sets (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    screen TEXT NOT NULL,
    facts TEXT NOT NULL,
    found_at BIGINT NOT NULL
);

CREATE INDEX vote_sets_by_programme ON vote_sets (programme_id, found_at);

CREATE TABLE vote_set_voters (
    set_id TEXT NOT NULL REFERENCES vote_sets (id),
    voter_id TEXT NOT NULL REFERENCES voters (id),
    PRIMARY KEY (set_id, voter_id)
);

CREATE INDEX vote_set_voters_by_voter ON vote_set_voters (voter_id);

-- What was decided of a set, by whom and why; the latest stands.
CREATE TABLE vote_verdicts (
    set_id TEXT NOT NULL REFERENCES vote_sets (id),
    state TEXT NOT NULL CHECK (state IN ('valid', 'suspect', 'void')),
    reason TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES people (id),
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (set_id, decided_at)
);
