"""Calls: what calling each kind of value gives and does."""
