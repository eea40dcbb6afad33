ALTER TABLE proposals DROP COLUMN figures;
