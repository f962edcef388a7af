"""A package whose optional part is missing."""
from http.client import HTTPConnection, HTTPSConnection

try:
    from . import speedups
except ImportError:
    speedups = None
