DROP TABLE panel_terms;
DROP TABLE named_conflicts;
DROP TABLE conflict_findings;
ALTER TABLE conflicts DROP COLUMN nature;
DROP TABLE step_backs;
