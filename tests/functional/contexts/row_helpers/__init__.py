"""Classes that other modules put into tables."""
