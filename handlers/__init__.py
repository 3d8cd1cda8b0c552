"""Answers people: one function for each thing a person can do, found in one table of routes."""
