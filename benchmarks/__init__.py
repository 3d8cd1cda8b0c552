"""Measurements of the numbers that the documentation states; `make bench` runs them all."""
