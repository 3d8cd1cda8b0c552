"""Words that the evidence rules know, by what they mean."""
