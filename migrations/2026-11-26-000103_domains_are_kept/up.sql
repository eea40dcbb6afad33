-- entries ------------------------------------------------------------------------------------------------------------

-- The mail domains among the answers, a line for each and one before the first: whoever behind the scenes shares one is too
-- close to the entry, which is asked at every turn. Of entries from before this they are read when the program opens.
ALTER TABLE entry_briefs ADD COLUMN written_domains TEXT;
ALTER TABLE entry_briefs ADD COLUMN submitted_domains TEXT;
