"""What the cases set from outside."""
import ssl

CONTEXT = ssl.create_default_context()
