"""Remembers: tables on SQLite or Postgres, one transaction in each function, and the metrics."""
