"""Contexts that a case changes, and one that it doesn't."""
import ssl

WEAKENED = ssl.create_default_context()
UNTOUCHED = ssl.create_default_context()
WEAKENED_IN_FUNCTION = ssl.create_default_context()
