"""The forms people fill: their fields, labels and hints."""
