"""Rebinding `ssl._create_default_https_context` to something that verifies leaves the calls without a context missing theirs."""
import ssl
from http.client import HTTPSConnection

ssl._create_default_https_context = ssl.create_default_context

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl._create_default_https_context())
