"""Fills in what another module holds."""
from path_helpers import configured


def configure():
    configured.HOSTS.extend("hz")
    configured.NAMES.extend("hz")
    configured.OPTIONS.update(x=True)
