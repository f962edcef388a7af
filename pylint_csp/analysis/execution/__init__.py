"""Calls, and the statements of a body along every path."""
