"""`verify_mode`, `check_hostname` and `setattr`, in the order of the code, by the interpreter's own semantics."""
import ssl
from http.client import HTTPSConnection


def host_name_off():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def certificate_off():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.verify_mode = ssl.CERT_REQUIRED
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def host_name_lifts_certificate():
    context = ssl._create_unverified_context()
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def optional_verifies():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_OPTIONAL
    HTTPSConnection("h", context=context)


def lifted_keeps_optional():
    context = ssl.SSLContext()
    context.verify_mode = ssl.CERT_OPTIONAL
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def verify_mode_spellings():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.VerifyMode.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.verify_mode = ssl.VerifyMode.CERT_REQUIRED
    context.check_hostname = 1
    HTTPSConnection("h", context=context)
    context.check_hostname = 0
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.check_hostname = bool(1)
    HTTPSConnection("h", context=context)
    context.check_hostname = not True
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def with_setattr():
    context = ssl.create_default_context()
    setattr(context, "check_hostname", False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    setattr(context, "verify_mode", ssl.CERT_NONE)
    setattr(context, "check_hostname", True)
    HTTPSConnection("h", context=context)


def other_attributes():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_TLSv1
    context.load_default_certs()
    HTTPSConnection("h", context=context)


def afterwards():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context.check_hostname = False


def chained():
    context = other = ssl.create_default_context()
    context.check_hostname = other.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def refused():
    """`CERT_NONE` while the host name is checked raises `ValueError`: the path ends."""
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)


def refused_and_caught():
    """…or goes on in a handler with the context unchanged."""
    context = ssl.create_default_context()
    try:
        context.verify_mode = ssl.CERT_NONE
    except ValueError:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)


def refused_and_repaired():
    context = ssl.create_default_context()
    try:
        context.verify_mode = ssl.CERT_NONE
    except ValueError:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def copied_from_another():
    context = ssl.create_default_context()
    other = ssl.create_default_context()
    other.check_hostname = False
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=other)  # [insecure-ssl-context]
