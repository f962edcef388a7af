"""A member of one of ssl's enumerations may be asked for by its name in brackets."""
import ssl
from http.client import HTTPSConnection


def of_servers():
    context = ssl.create_default_context(ssl.Purpose["CLIENT_AUTH"])
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def of_clients():
    HTTPSConnection("h", context=ssl.create_default_context(purpose=ssl.Purpose["SERVER_AUTH"]))


def of_verification():
    context = ssl._create_unverified_context(cert_reqs=ssl.VerifyMode["CERT_REQUIRED"], check_hostname=True)
    HTTPSConnection("h", context=context)
    context.check_hostname = False
    context.verify_mode = ssl.VerifyMode["CERT_NONE"]
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
