"""The statements of a body, along every path."""
