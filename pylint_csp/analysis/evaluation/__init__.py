"""Expressions and tests, and what values hold: containers, modules, classes, instances."""
