ALTER TABLE entries ADD COLUMN search_text TEXT NOT NULL DEFAULT '';

UPDATE entries SET search_text = (SELECT words FROM entry_finds WHERE entry_id = id);

DROP TABLE entry_finds;
