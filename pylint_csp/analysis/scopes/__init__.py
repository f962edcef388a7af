"""Whole scopes, run on their own: where they begin, and what they know of the scopes around them."""
