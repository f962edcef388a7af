"""Whole scopes: what they leave behind in names and attributes, and what calling them may do."""
