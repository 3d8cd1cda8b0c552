"""One suite over every adapter: the same walks in the sandbox, on Slack and on Teams."""
