DROP TABLE entry_files;
