"""The house rules: settings, lock files, commands, and who imports whom."""
