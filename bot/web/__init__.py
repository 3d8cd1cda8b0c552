"""The one web server: health, and whatever the configured platforms mount."""
