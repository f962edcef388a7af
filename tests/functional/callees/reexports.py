"""Re-exports through any number of modules, packages' `__init__`, relative and star imports, module `__getattr__`."""
import callee_helpers
import callee_helpers.star
from callee_helpers import FromDeeper, InPackage, PlainInPackage, lazy
from callee_helpers.lazy import Lazy, PlainLazy
from callee_helpers.makers import plain, secure
from callee_helpers.relative import Relative
from callee_helpers.star_of_star import HTTPConnection, HTTPSConnection

InPackage("h")  # [missing-ssl-context]
PlainInPackage("h")
callee_helpers.InPackage("h")  # [missing-ssl-context]
callee_helpers.PlainInPackage("h")

FromDeeper("h")  # [missing-ssl-context]
callee_helpers.FromDeeper("h")  # [missing-ssl-context]
callee_helpers.deeper.innermost.Innermost("h")  # [missing-ssl-context]

callee_helpers.star.HTTPSConnection("h")  # [missing-ssl-context]
callee_helpers.star.HTTPConnection("h")
HTTPSConnection("h")  # [missing-ssl-context]
HTTPConnection("h")

Relative("h")  # [missing-ssl-context]

lazy.Lazy("h")  # [missing-ssl-context]
lazy.PlainLazy("h")
Lazy("h")  # [missing-ssl-context]
PlainLazy("h")

secure()("h")  # [missing-ssl-context]
plain()("h")
