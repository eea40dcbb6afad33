-- entries ------------------------------------------------------------------------------------------------------------

-- The link by which somebody joins a team. It is kept as it is, so that the lead can copy it again: it opens nothing but
-- the way into this team, and a new one ends it.
CREATE TABLE team_links (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id),
    link TEXT NOT NULL UNIQUE,
    made_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
