"""Star imports take what a joined `__all__` names; one that is worked out leaves nothing out."""
from own_modules_helpers.all_computed import *
from own_modules_helpers.all_joined import *

_Joined("h")  # [missing-ssl-context]
_Plain("h")
Computed("h")  # [missing-ssl-context]
_PlainToo("h")
