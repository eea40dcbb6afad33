DROP TABLE discussion_notes;
DROP TABLE discussion_turns;
