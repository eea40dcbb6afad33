-- results ------------------------------------------------------------------------------------------------------------

-- Champions and special mentions are decided with the winners.
ALTER TABLE decision_winners ADD COLUMN distinction TEXT NOT NULL DEFAULT 'winner'
    CHECK (distinction IN ('winner', 'champion', 'mention'));

-- The rules that a decision goes against for the reason that it gives, as JSON.
ALTER TABLE decisions ADD COLUMN breaches TEXT NOT NULL DEFAULT '[]';

-- What was signed, to the letter. A later record has the next number and stands in the place of the one before.
CREATE TABLE sealed_records (
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    number INTEGER NOT NULL,
    record TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (programme_id, number)
);

-- A prize is known to everybody when its row exists, before all results are published.
CREATE TABLE reveals (
    prize_id TEXT NOT NULL PRIMARY KEY REFERENCES prizes (id),
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    revealed_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

CREATE INDEX reveals_by_programme ON reveals (programme_id);
