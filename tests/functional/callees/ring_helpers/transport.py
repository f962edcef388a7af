"""Hands the class on."""
from .net import HTTPSConnection
