"""Walks through the whole product, by what people see."""
