DROP TABLE publication_hours;
