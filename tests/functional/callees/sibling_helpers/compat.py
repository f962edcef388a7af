"""Where the class comes from."""
import ssl
from http.client import HTTPSConnection

UNVERIFIED = ssl._create_unverified_context()
