"""Gives the class another name."""
from http.client import HTTPSConnection

SecureKind = HTTPSConnection
