DROP TABLE panel_chairs;
