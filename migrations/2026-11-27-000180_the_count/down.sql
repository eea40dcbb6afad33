DROP TABLE champion_announcements;
DROP TABLE tally_signatures;
DROP TABLE tally_lines;
DROP TABLE tallies;
DROP TABLE vote_screenings;
ALTER TABLE vote_sets DROP COLUMN standing;
