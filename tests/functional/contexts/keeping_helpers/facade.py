"""Hands on functions, and binds some of them anew."""

from keeping_helpers.base import look as probe
from keeping_helpers.base import relax

try:
    from keeping_helpers.base import look as check
    from keeping_helpers.base import missing
except ImportError:
    check = relax


def _weakening(function):
    def inner(context):
        relax(context)
        return function(context)

    return inner


probe = _weakening(probe)
