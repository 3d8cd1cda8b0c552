"""Answers the clock, and sends: reviews, pledges, follow-ups, and the outbox they all speak through."""
