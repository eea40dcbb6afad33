DROP TABLE bid_calls;
