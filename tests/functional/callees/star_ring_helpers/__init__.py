"""Modules that each import everything from all others, of which the first binds the class."""
