ALTER TABLE entry_briefs DROP COLUMN domains_read;
ALTER TABLE entry_briefs ADD COLUMN written_domains TEXT;
ALTER TABLE entry_briefs ADD COLUMN submitted_domains TEXT;
DROP TABLE entry_domains;
