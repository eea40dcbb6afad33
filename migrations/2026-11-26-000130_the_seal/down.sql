DROP TABLE reveals;
DROP TABLE sealed_records;
ALTER TABLE decisions DROP COLUMN breaches;
ALTER TABLE decision_winners DROP COLUMN distinction;
