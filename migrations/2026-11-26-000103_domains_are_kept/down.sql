ALTER TABLE entry_briefs DROP COLUMN submitted_domains;
ALTER TABLE entry_briefs DROP COLUMN written_domains;
