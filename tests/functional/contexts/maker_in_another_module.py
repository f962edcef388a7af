"""Contexts, mappings and functions of another module are what that module makes of them."""
from http.client import HTTPSConnection

from context_helpers import makers
from context_helpers.makers import NOTHING, VERIFIED, WEAK, WEAKENED, make

HTTPSConnection("h", context=VERIFIED)
HTTPSConnection("h", context=makers.VERIFIED)
HTTPSConnection("h", context=WEAK)  # [insecure-ssl-context]
HTTPSConnection("h", context=makers.WEAKENED)  # [insecure-ssl-context]
HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]
HTTPSConnection("h", context=NOTHING)  # [missing-ssl-context]
HTTPSConnection("h", **makers.OPTIONS)
HTTPSConnection("h", **makers.WEAK_OPTIONS)  # [insecure-ssl-context]
HTTPSConnection("h", context=make())
HTTPSConnection("h", context=makers.make(verify=False))  # [insecure-ssl-context]
