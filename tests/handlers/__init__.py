"""Walks through what a person can do besides the main walk."""
