-- entries ------------------------------------------------------------------------------------------------------------

-- The mail domains among the answers of an entry: whoever behind the scenes shares one is too close to it, which is asked at
-- every turn and found by the domain, however many entries there are.
CREATE TABLE entry_domains (
    domain TEXT NOT NULL,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    -- Of what was submitted; otherwise of what is being written.
    submitted BOOLEAN NOT NULL,
    PRIMARY KEY (domain, entry_id, submitted)
);

CREATE INDEX entry_domains_by_entry ON entry_domains (entry_id);

ALTER TABLE entry_briefs DROP COLUMN submitted_domains;
ALTER TABLE entry_briefs DROP COLUMN written_domains;
-- Not yet of entries from before this: theirs are read when the program opens.
ALTER TABLE entry_briefs ADD COLUMN domains_read BOOLEAN NOT NULL DEFAULT FALSE;
