"""Reads what people write: whether it decides something, whom it is for, and whose words it carries."""
