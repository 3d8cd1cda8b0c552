"""Hears people and speaks to them: the seam to the chats, one adapter for each of them, and the web."""
