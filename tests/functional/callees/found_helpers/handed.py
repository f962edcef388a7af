"""Imports from its own package by the full name."""
from found_helpers import kinds

HandedKind = kinds.SecureKind
