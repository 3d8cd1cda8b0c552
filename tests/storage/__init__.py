"""The store: on a real SQLite and on a real Postgres, never on one alone."""
