"""Tests of Verbatim in Microsoft Teams."""
