"""Helpers for ``starred_makers``."""
