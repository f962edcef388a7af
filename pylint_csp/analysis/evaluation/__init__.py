"""Expressions and tests."""
