"""The class is re-exported through any number of modules, by relative and by star imports."""
import callee_helpers
import callee_helpers.star
from callee_helpers import FromDeeper, InPackage, PlainInPackage
from callee_helpers.relative import Relative
from callee_helpers.star_of_star import HTTPConnection, HTTPSConnection

InPackage("h")  # [missing-ssl-context]
PlainInPackage("h")
callee_helpers.InPackage("h")  # [missing-ssl-context]
callee_helpers.PlainInPackage("h")
FromDeeper("h")  # [missing-ssl-context]
callee_helpers.star.HTTPSConnection("h")  # [missing-ssl-context]
callee_helpers.star.HTTPConnection("h")
HTTPSConnection("h")  # [missing-ssl-context]
HTTPConnection("h")
Relative("h")  # [missing-ssl-context]
