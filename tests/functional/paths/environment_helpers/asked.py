"""Asks for variables of the environment."""
import os


def mode():
    return os.getenv("MODE")


def level():
    return os.environ.get("LEVEL")
