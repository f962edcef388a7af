"""Classes whose attributes other modules fill in."""

import ssl


class Settings:
    context = None
    second = None
    weak = None
    emptied = None
    set_at_once = None
    set_badly_at_once = None
    untouched = None
    replaced = ssl._create_unverified_context()


class Other:
    context = None
