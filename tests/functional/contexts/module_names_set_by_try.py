"""What a module's try has set, and what its handler sets in its place: a test of one name tells of the other."""
import ssl as tls
from http.client import HTTPSConnection as Plain

try:
    import ssl
    from http.client import HTTPSConnection

    HAS_SSL = True
except ImportError:
    ssl = None
    HTTPSConnection = None
    HAS_SSL = False

try:
    import certifi_of_elsewhere as certifi
except ImportError:
    certifi = None


def by_class():
    context = ssl.create_default_context() if ssl else None
    if HTTPSConnection is None:
        raise RuntimeError
    return HTTPSConnection("h", context=context)


def by_flag():
    context = ssl.create_default_context() if ssl else None
    if HAS_SSL:
        return HTTPSConnection("h", context=context)
    return None


def by_another_try():
    context = tls.create_default_context() if certifi else None
    if HAS_SSL:
        return Plain("h", context=context)  # [missing-ssl-context]
    return None


def the_other_way_round():
    context = None if ssl else tls.create_default_context()
    if HAS_SSL:
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None
