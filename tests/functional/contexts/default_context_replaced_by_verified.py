"""A rebinding to something that verifies leaves calls without a context without one."""
import ssl
from http.client import HTTPSConnection


class Settings:
    """An attribute of the same name elsewhere is nothing to `ssl`."""


Settings._create_default_https_context = ssl._create_unverified_context
ssl._create_default_https_context = ssl.create_default_context

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl._create_default_https_context())
