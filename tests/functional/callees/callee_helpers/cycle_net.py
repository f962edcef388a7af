"""Imports `cycle_models`, which imports this module."""
import http.client

from callee_helpers import cycle_models


class Connection(http.client.HTTPSConnection):
    pass


def endpoint():
    return cycle_models.Endpoint()
