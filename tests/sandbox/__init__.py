"""The sandbox, and walks through it."""
