"""Has the class, and imports what imports it in turn."""
import imports_in_rings
from http.client import HTTPSConnection
