"""Contexts that others import."""

import ssl

context = ssl.create_default_context()
strict = ssl.create_default_context()
untouched = ssl.create_default_context()
