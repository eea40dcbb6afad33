DROP TABLE challenge_answers;
DROP TABLE challenge_withdrawals;
DROP TABLE challenges;
DROP TABLE challenge_recipients;
