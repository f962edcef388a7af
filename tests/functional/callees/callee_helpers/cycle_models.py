"""Imports `cycle_net`, which imports this module."""
from callee_helpers import cycle_net


class Endpoint:
    def connect(self, context=None):
        return cycle_net.Connection("h", context=context)
