"""Gives back what the importer has."""
from functions_given_back import _connect
