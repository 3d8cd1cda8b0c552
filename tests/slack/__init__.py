"""Slack's adapter, against a small imitation of Slack on loopback."""
