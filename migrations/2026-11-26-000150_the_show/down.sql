DROP TABLE show_notes;
