"""A module that rebinds `ssl._create_default_https_context` to something insecure: its calls without a context are insecure."""
import ssl
from http.client import HTTPSConnection

ssl._create_default_https_context = ssl._create_unverified_context

HTTPSConnection("h")  # [insecure-ssl-context]
HTTPSConnection("h", context=None)  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
