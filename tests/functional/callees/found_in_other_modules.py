"""What another module defines is found under whatever name it is read."""
import ssl, found_helpers.kinds, found_helpers.handed as handed

from found_helpers import choices, forwarders, registry
from found_helpers.registry import Scheme as Kept

found_helpers.kinds.SecureKind("a.example")  # [missing-ssl-context]
found_helpers.kinds.SecureKind("b.example", context=ssl.create_default_context())
handed.HandedKind("c.example")  # [missing-ssl-context]


def by_name():
    getattr(choices, "Chosen")("a.example")  # [missing-ssl-context]
    getattr(choices, "Chosen")("b.example", context=ssl.create_default_context())
    getattr(choices, "Plain")("c.example")


def by_default(kind=found_helpers.kinds.SecureKind, /):
    kind("a.example")  # [missing-ssl-context]


def registered():
    registry.register("https", found_helpers.kinds.SecureKind)
    registry.KINDS["https"]("a.example")  # [missing-ssl-context]
    registry.OTHERS["http"]("b.example")


def put():
    mine, plain = {}, {}
    registry.put(mine, found_helpers.kinds.SecureKind)
    registry.put(plain, choices.Plain)
    mine["https"]("a.example")  # [missing-ssl-context]
    plain["https"]("b.example")


def by_place():
    registry.Scheme(443, found_helpers.kinds.SecureKind).factory("a.example")  # [missing-ssl-context]
    kept = Kept(443, found_helpers.kinds.SecureKind)
    kept.factory("b.example")  # [missing-ssl-context]
    plain = Kept(80, choices.Plain)
    plain.factory("c.example")


def _weak():
    return ssl._create_unverified_context()


def _verified():
    return ssl.create_default_context()


def by_place_of_a_forwarder():
    forwarders.dial("a.example", 443, _weak())  # [insecure-ssl-context]


def by_place_of_another():
    forwarders.dial("b.example", 443, _verified())


def by_key_of_a_forwarder():
    forwarders.dial_with(host="c.example", tls=_weak())  # [insecure-ssl-context]


def by_key_of_another():
    forwarders.dial_with(host="d.example", tls=_verified())
