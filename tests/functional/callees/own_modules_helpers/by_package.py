"""Imports a module beside it by the name of the package."""
import importlib

beside = importlib.import_module(__package__ + ".compat")
