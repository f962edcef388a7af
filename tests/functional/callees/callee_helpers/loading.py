"""Loads what a dotted name means."""
from importlib import import_module


def import_string(dotted_path):
    """Return what a module has under the last part of a dotted name."""
    try:
        module_path, name = dotted_path.rsplit(".", 1)
    except ValueError as error:
        raise ImportError(f"{dotted_path} is no dotted name") from error
    module = import_module(module_path)
    try:
        return getattr(module, name)
    except AttributeError as error:
        raise ImportError(f"{module_path} has no {name}") from error
