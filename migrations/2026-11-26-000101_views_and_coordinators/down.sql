DROP TABLE coordinators;
DROP TABLE list_views;
