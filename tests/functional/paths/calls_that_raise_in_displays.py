"""What surely raises ends the path, too, where it is one of several values."""
import ssl
from http.client import HTTPSConnection


def _refused():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE
    return context


def _allowed():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def in_a_list():
    kept = [1, _refused()]
    HTTPSConnection("h")
    return kept


def picked():
    kept = (1, _refused())[0]
    HTTPSConnection("h")
    return kept


def allowed():
    kept = [1, _allowed()][0]
    HTTPSConnection("h")  # [missing-ssl-context]
    return kept
