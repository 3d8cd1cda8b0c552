"""What the bot says: each card's drawing and its words, side by side."""
