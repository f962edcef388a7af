"""A module's `__getattr__` gives the class out: from a table, by an import, by the look of the name, through a function."""
from own_modules_helpers import (
    on_demand_by_function,
    on_demand_by_get,
    on_demand_by_import,
    on_demand_by_name,
    on_demand_by_table,
    on_demand_by_try,
)
from own_modules_helpers.on_demand_by_import import Bridged, Plain
from own_modules_helpers.on_demand_by_table import Old, OldPlain

on_demand_by_table.Old("h")  # [missing-ssl-context]
on_demand_by_table.OldPlain("h")
Old("h")  # [missing-ssl-context]
OldPlain("h")

on_demand_by_try.Old("h")  # [missing-ssl-context]
on_demand_by_try.OldPlain("h")

on_demand_by_get.Old("h")  # [missing-ssl-context]
on_demand_by_get.OldPlain("h")

on_demand_by_import.Bridged("h")  # [missing-ssl-context]
on_demand_by_import.HTTPSConnection("h")  # [missing-ssl-context]
on_demand_by_import.Plain("h")
Bridged("h")  # [missing-ssl-context]
Plain("h")

on_demand_by_name.HTTPSConnection("h")  # [missing-ssl-context]
on_demand_by_name.HTTPConnection("h")
on_demand_by_name.Other("h")  # [missing-ssl-context]
on_demand_by_name.Plain("h")

on_demand_by_function.Secure("h")  # [missing-ssl-context]
on_demand_by_function.Plain("h")


def inside_a_function():
    on_demand_by_table.Old("h")  # [missing-ssl-context]
    on_demand_by_table.OldPlain("h")
    Bridged("h")  # [missing-ssl-context]
    Plain("h")


def handed_what_the_module_makes():
    on_demand_by_table.Old("h", context=on_demand_by_table.verifying())
    on_demand_by_table.Old("h", context=on_demand_by_table.lax())  # [insecure-ssl-context]
