"""What another module's container holds decides no test and no loop: configuration fills it. What it is known to hold counts."""
import ssl
from http.client import HTTPSConnection

from path_helpers import configured, configuring
from path_helpers.configured import KINDS, LAX, NAMES, STRICT, TIMEOUTS

configuring.configure()
OWN = []


def looped_over():
    for host in configured.HOSTS:
        HTTPSConnection(host)  # [missing-ssl-context]


def looped_over_by_its_own_name():
    for host in OWN:
        HTTPSConnection(host)


def weakened_in_a_loop():
    context = ssl.create_default_context()
    for _ in configured.HOSTS:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def member():
    if "x" in configured.OPTIONS:
        HTTPSConnection("h")  # [missing-ssl-context]
    if "z" in NAMES:
        HTTPSConnection("h")  # [missing-ssl-context]


def item():
    if configured.OPTIONS["x"]:
        HTTPSConnection("h")  # [missing-ssl-context]


def item_by_get():
    if configured.OPTIONS.get("x"):
        HTTPSConnection("h")  # [missing-ssl-context]


def length():
    if len(NAMES) > 1:
        HTTPSConnection("h")  # [missing-ssl-context]


def by_name_of_the_registry(scheme):
    KINDS["https"]("h")  # [missing-ssl-context]
    KINDS["http"]("h")
    if scheme in KINDS:
        KINDS[scheme]("h")  # [missing-ssl-context] # not run: no such scheme is tried


def as_keywords():
    HTTPSConnection("h", **STRICT)
    HTTPSConnection("h", **TIMEOUTS)  # [missing-ssl-context]


def copied_key_by_key():
    options = {}
    for key, value in STRICT.items():
        options[key] = value
    HTTPSConnection("h", **options)


def unpacked():
    port, context = LAX
    HTTPSConnection("h", port, context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=LAX[-1])  # [insecure-ssl-context]


def where_it_is_its_own():
    configured.own_names()
