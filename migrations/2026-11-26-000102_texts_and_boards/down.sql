DROP TABLE join_requests;
DROP TABLE team_notices;
DROP TABLE letter_texts;
