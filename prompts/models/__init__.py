"""What a language model may help with, where one is configured: prompts, what leaves, and the check of what comes back."""
