DROP TABLE support_deeds;
DROP TABLE supports;
