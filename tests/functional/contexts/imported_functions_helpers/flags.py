"""Flags that a function sets."""

SWITCHES = {"tls": False}


class Switches:
    tls = False


def is_on():
    return SWITCHES.get("tls")


def switch_on():
    SWITCHES["tls"] = True
    Switches.tls = True
