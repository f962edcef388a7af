"""The program under analysis: its texts, its modules, and what dotted names mean."""
