DROP TABLE expo_events;
DROP TABLE expo_entries;
DROP TABLE expos;
