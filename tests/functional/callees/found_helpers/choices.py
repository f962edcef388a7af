"""What is read by name alone."""
from http.client import HTTPConnection, HTTPSConnection

Chosen = HTTPSConnection
Plain = HTTPConnection
