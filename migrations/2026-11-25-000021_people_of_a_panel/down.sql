DROP TABLE joinings;
DROP TABLE join_codes;
DROP TABLE onboardings;
ALTER TABLE judges DROP COLUMN reminded_at;
ALTER TABLE judges DROP COLUMN answer_reason;
ALTER TABLE judges DROP COLUMN shown;
ALTER TABLE judges DROP COLUMN about;
ALTER TABLE judges DROP COLUMN part;
