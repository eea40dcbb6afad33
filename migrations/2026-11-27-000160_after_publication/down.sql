DROP TABLE earlier_records;
ALTER TABLE sealed_records DROP COLUMN correction;
ALTER TABLE decisions DROP COLUMN correction;
DROP TABLE correction_ends;
DROP TABLE corrections;
DROP TABLE challenge_answers;
DROP TABLE challenge_withdrawals;
DROP TABLE challenges;
DROP TABLE challenge_recipients;
