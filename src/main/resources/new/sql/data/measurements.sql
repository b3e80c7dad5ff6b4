CREATE TABLE measurements (
  id INTEGER PRIMARY KEY,
  station VARCHAR(40) NOT NULL,
  value INTEGER
);
