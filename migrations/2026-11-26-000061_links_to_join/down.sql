DROP TABLE team_links;
