DROP TABLE annulments_lifted;
DROP TABLE annulments;
DROP TABLE reopening_agreements;
DROP TABLE reopenings;
DROP TABLE early_readings;
DROP TABLE score_releases;
