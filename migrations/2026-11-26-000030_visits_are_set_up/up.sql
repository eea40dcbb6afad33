-- programme ----------------------------------------------------------------------------------------------------------

-- How judges visit tables, in a round in which they walk: part of how the edition is set up, and of its file.
ALTER TABLE rounds ADD COLUMN visit_minutes INTEGER NOT NULL DEFAULT 5 CHECK (visit_minutes > 0);
ALTER TABLE rounds ADD COLUMN points_most INTEGER NOT NULL DEFAULT 0 CHECK (points_most >= 0);
ALTER TABLE rounds ADD COLUMN ordered BOOLEAN NOT NULL DEFAULT TRUE;
UPDATE rounds SET
    visit_minutes = (SELECT expos.visit_minutes FROM expos WHERE expos.round_id = rounds.id),
    points_most = (SELECT expos.points_most FROM expos WHERE expos.round_id = rounds.id),
    ordered = (SELECT expos.ordered FROM expos WHERE expos.round_id = rounds.id)
WHERE id IN (SELECT round_id FROM expos);

-- What is left there is whether it rests.
ALTER TABLE expos DROP COLUMN visit_minutes;
ALTER TABLE expos DROP COLUMN points_most;
ALTER TABLE expos DROP COLUMN ordered;
