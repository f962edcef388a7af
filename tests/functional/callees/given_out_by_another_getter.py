"""A module's `__getattr__` (PEP 562) is asked however the module is spelled, and where another one imports it."""
import callee_helpers.lazy
import callee_helpers.lazy_again
from callee_helpers.lazy_again import Lazy, PlainLazy

callee_helpers.lazy.Lazy("h")  # [missing-ssl-context]
callee_helpers.lazy.PlainLazy("h")
callee_helpers.lazy_again.Lazy("h")  # [missing-ssl-context]
callee_helpers.lazy_again.PlainLazy("h")
Lazy("h")  # [missing-ssl-context]
PlainLazy("h")
