-- What people say of a page, after what looks personal was taken out. The day is there so that it can be deleted after a year.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL,
  page TEXT NOT NULL,
  opinion TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX feedback_by_day ON feedback (day);
