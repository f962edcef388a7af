"""Settings, and functions that ask them for the arguments of a connection."""
