"""Members: classes, and what they and their instances have under an attribute."""
