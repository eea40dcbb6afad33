DROP TABLE calibration_entries;
