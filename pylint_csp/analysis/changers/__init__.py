"""Changers: who may set or change a name, an attribute or an argument, and what a call does beside its result."""
