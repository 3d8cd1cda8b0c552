"""Slack: hears it over Socket Mode or HTTP, and speaks to it through its Web API."""
