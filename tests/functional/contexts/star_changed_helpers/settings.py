"""Contexts that whoever imports them may change."""

import ssl

WEAKENED = ssl.create_default_context()
RELAXED = ssl.create_default_context()
KEPT = ssl.create_default_context()
LISTED = [ssl.create_default_context()]
TABLE = {"a": ssl.create_default_context()}
UNTOUCHED = [ssl.create_default_context()]


class Settings:
    context = ssl.create_default_context()
    options = {"timeout": 3}
    kept = ssl.create_default_context()


class Others:
    context = ssl.create_default_context()


current = Others()
