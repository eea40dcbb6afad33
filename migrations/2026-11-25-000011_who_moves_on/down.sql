DROP TABLE shortlist_signatures;
DROP TABLE shortlisted;
DROP TABLE shortlists;
ALTER TABLE rounds DROP COLUMN quota_per;
ALTER TABLE rounds DROP COLUMN quota;
