-- Results that people let us count, of months that are not published yet: how often, and nothing about who or when.
CREATE TABLE counts (
  month TEXT NOT NULL,
  check_id TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,
  route TEXT NOT NULL,
  verdict TEXT NOT NULL,
  language TEXT NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (month, check_id, jurisdiction, route, verdict, language)
) WITHOUT ROWID;

-- Random keys that counted once. Nothing leads from a key to what it counted.
CREATE TABLE spent_keys (
  key TEXT PRIMARY KEY,
  month TEXT NOT NULL
) WITHOUT ROWID;

-- What may be shown: groups of ten or more, for good. NULL where small groups stand together.
CREATE TABLE published_counts (
  month TEXT NOT NULL,
  check_id TEXT,
  jurisdiction TEXT,
  route TEXT,
  verdict TEXT,
  language TEXT,
  total INTEGER NOT NULL CHECK (total >= 10)
);
CREATE INDEX published_counts_by_month ON published_counts (month);

CREATE TABLE published_months (month TEXT PRIMARY KEY) WITHOUT ROWID;
