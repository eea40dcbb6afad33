DROP TABLE entry_briefs;
