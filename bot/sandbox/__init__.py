"""A local workspace in the browser: a newcomer meets Verbatim here, and the tests drive it end to end."""
