DROP TABLE contenders;
DROP TABLE round_openings;
