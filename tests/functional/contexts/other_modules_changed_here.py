"""A context of another module counts with what the call's own module makes of it."""

from http.client import HTTPSConnection

from context_helpers import changed_elsewhere
from context_helpers.changed_elsewhere import REPAIRED, UNTOUCHED, WEAKENED, WEAKENED_BY_HELPER
from context_helpers.changed_elsewhere import WEAKENED_IN_FUNCTION as RENAMED


def _weaken(context):
    context.check_hostname = False


HTTPSConnection("a.example", context=WEAKENED)
WEAKENED.check_hostname = False
HTTPSConnection("b.example", context=WEAKENED)  # [insecure-ssl-context]
changed_elsewhere.WEAKENED_AS_ATTRIBUTE.check_hostname = False
HTTPSConnection("c.example", context=changed_elsewhere.WEAKENED_AS_ATTRIBUTE)  # [insecure-ssl-context]
HTTPSConnection("d.example", context=changed_elsewhere.UNTOUCHED)
_weaken(WEAKENED_BY_HELPER)
HTTPSConnection("e.example", context=WEAKENED_BY_HELPER)  # [insecure-ssl-context]
REPAIRED.check_hostname = True
print(UNTOUCHED)


def weaken():
    RENAMED.check_hostname = False


def read():
    HTTPSConnection("a.example", context=WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("b.example", context=changed_elsewhere.WEAKENED_AS_ATTRIBUTE)  # [insecure-ssl-context]
    HTTPSConnection("c.example", context=WEAKENED_BY_HELPER)  # [insecure-ssl-context]
    HTTPSConnection("d.example", context=RENAMED)  # [insecure-ssl-context]
    HTTPSConnection("e.example", context=REPAIRED)
    HTTPSConnection("f.example", context=UNTOUCHED)
    HTTPSConnection("g.example", context=changed_elsewhere.UNTOUCHED)
