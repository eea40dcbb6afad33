-- scoring ------------------------------------------------------------------------------------------------------------

-- What somebody has typed from a paper sheet. Two people have to agree before it is a sheet.
CREATE TABLE typings (
    round_id TEXT NOT NULL REFERENCES rounds (id),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    judge_id TEXT NOT NULL REFERENCES judges (id),
    typed_by TEXT NOT NULL REFERENCES people (id),
    points TEXT NOT NULL,
    comment TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round_id, entry_id, judge_id, typed_by)
);

-- A sheet that came from paper, and who typed it.
CREATE TABLE paper_sheets (
    sheet_id TEXT NOT NULL PRIMARY KEY REFERENCES sheets (id),
    typed_by TEXT NOT NULL REFERENCES people (id),
    typed_again_by TEXT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);
