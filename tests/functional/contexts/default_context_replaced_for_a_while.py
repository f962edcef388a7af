"""…and put back afterwards."""
import ssl
from http.client import HTTPSConnection

_kept = ssl._create_default_https_context
ssl._create_default_https_context = ssl._create_unverified_context
HTTPSConnection("h")  # [insecure-ssl-context]
ssl._create_default_https_context = _kept
