"""Contexts that a module which imports them changes."""

import ssl

WEAKENED = ssl.create_default_context()
WEAKENED_AS_ATTRIBUTE = ssl.create_default_context()
WEAKENED_IN_FUNCTION = ssl.create_default_context()
WEAKENED_BY_HELPER = ssl.create_default_context()
REPAIRED = ssl._create_unverified_context()
UNTOUCHED = ssl.create_default_context()
