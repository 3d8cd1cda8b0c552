"""Verbatim in Microsoft Teams."""
