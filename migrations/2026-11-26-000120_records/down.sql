DROP TABLE record_entries;
DROP TABLE record_judges;
DROP TABLE records;
DROP TABLE witnessed_heads;
DROP TABLE fixed_rules;
DROP TABLE record_seeds;
DROP TABLE record_keys;
