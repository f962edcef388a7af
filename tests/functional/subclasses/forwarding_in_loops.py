"""A function that forwards in a loop is followed at each of its calls: what its laps leave behind costs nothing."""
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urljoin, urlsplit


def _get(url, context=None, redirects=5):
    while redirects > 0:
        parts = urlsplit(url)
        if parts.scheme == "https":
            connection = HTTPSConnection(parts.netloc, context=context)
        else:
            connection = HTTPConnection(parts.netloc)
        headers = {"Host": parts.netloc, "Accept": parts.path or "/"}
        status = getattr(connection, "status", len(headers) + 299)
        if status in (301, 302, 303, 307, 308):
            url = urljoin(url, getattr(connection, "location", "/next"))
            redirects -= 1
            continue
        return connection
    raise RuntimeError("too many redirects")


def _tried(url, **options):
    try:
        return _get(url, **options)
    except RuntimeError:
        return None


def calls():
    try:
        return _get("https://a")  # [missing-ssl-context]
    except RuntimeError:
        pass
    try:
        return _get("https://b", redirects=2)  # [missing-ssl-context]
    except RuntimeError:
        pass
    try:
        return _get("https://c", context=ssl.create_default_context())
    except RuntimeError:
        pass
    try:
        return _get("https://d", ssl._create_unverified_context())  # [insecure-ssl-context]
    except RuntimeError:
        return None


def statements():
    _tried("https://a")  # [missing-ssl-context]
    _tried("https://b", context=ssl.create_default_context())
    _tried("https://c", redirects=3)  # [missing-ssl-context]
    _tried("https://d", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _tried("https://e")  # [missing-ssl-context]


def _made():
    return ssl.create_default_context()


def _kept(flag):
    try:
        if flag:
            return ssl._create_unverified_context()
        return _made()
    finally:
        for _ in range(2):
            done = [flag]
            print(done)


def what_is_returned_outlives_what_runs_after_it(flag):
    return HTTPSConnection("h", context=_kept(flag))  # [insecure-ssl-context]


def what_is_returned_is_verified():
    return HTTPSConnection("h", context=_kept(False))
