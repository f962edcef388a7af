"""What stands in code, and which of it can matter to what is asked."""
