"""Behind a relative import that leads out of every package, other imports count as ever."""
import ssl

try:
    from . import pool
except ImportError:
    pool = None

from own_modules_helpers import Direct

Direct("h")  # [missing-ssl-context]
Direct("h", context=ssl.create_default_context())
