"""The words: reads what people write, and says what people and models are asked."""
