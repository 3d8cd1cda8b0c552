"""Reading what people write, and how often it is right."""
