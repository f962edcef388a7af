"""An `__all__` that functions or other code may fill leaves nothing out; one that they only read does."""
# pylint: disable=wildcard-import, unused-wildcard-import, undefined-variable
from contextlib import suppress

from own_modules_helpers.all_empty import *
from own_modules_helpers.all_filled import *
from own_modules_helpers.all_handed import *
from own_modules_helpers.all_read import *

Named("h")  # [missing-ssl-context]
Filled("h")  # [missing-ssl-context]
Aliased("h")  # [missing-ssl-context]
Exported("h")  # [missing-ssl-context]
NamedToo("h")  # [missing-ssl-context]
Handed("h")  # [missing-ssl-context]
Read("h")  # [missing-ssl-context]
with suppress(NameError):
    LeftOut("h")
