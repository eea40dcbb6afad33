DROP TABLE vote_verdicts;
DROP TABLE vote_set_voters;
DROP TABLE vote_sets;
DROP TABLE ballots;
DROP TABLE voters;
DROP TABLE vote_keys;
