"""Modules that import everything from each other."""
