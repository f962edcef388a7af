"""What stands in code, as astroid notes it."""
