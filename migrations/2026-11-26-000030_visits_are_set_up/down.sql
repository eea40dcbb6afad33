ALTER TABLE expos ADD COLUMN visit_minutes INTEGER NOT NULL DEFAULT 5 CHECK (visit_minutes > 0);
ALTER TABLE expos ADD COLUMN points_most INTEGER NOT NULL DEFAULT 0 CHECK (points_most >= 0);
ALTER TABLE expos ADD COLUMN ordered BOOLEAN NOT NULL DEFAULT TRUE;
INSERT INTO expos (round_id)
SELECT id FROM rounds WHERE method = 'expo' AND id NOT IN (SELECT round_id FROM expos);
UPDATE expos SET
    visit_minutes = (SELECT rounds.visit_minutes FROM rounds WHERE rounds.id = expos.round_id),
    points_most = (SELECT rounds.points_most FROM rounds WHERE rounds.id = expos.round_id),
    ordered = (SELECT rounds.ordered FROM rounds WHERE rounds.id = expos.round_id);
ALTER TABLE rounds DROP COLUMN visit_minutes;
ALTER TABLE rounds DROP COLUMN points_most;
ALTER TABLE rounds DROP COLUMN ordered;
