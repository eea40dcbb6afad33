DROP TABLE paper_sheets;
DROP TABLE typings;
