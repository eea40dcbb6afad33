DROP TABLE round_changes;
ALTER TABLE rounds DROP COLUMN closes_at;
ALTER TABLE rounds DROP COLUMN opens_at;
ALTER TABLE rounds DROP COLUMN everybody;
ALTER TABLE rounds DROP COLUMN consensus;
ALTER TABLE rounds DROP COLUMN estimator;
