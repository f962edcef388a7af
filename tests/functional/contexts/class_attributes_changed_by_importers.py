"""What a module changes of another one's class is changed for its functions, too."""

import ssl
from http.client import HTTPSConnection

from star_changed_helpers.settings import Others, Settings, current

Settings.context.check_hostname = False
Settings.options["context"] = ssl._create_unverified_context()
current.context.check_hostname = False


def connect():
    HTTPSConnection("h", context=Settings.context)  # [insecure-ssl-context]
    HTTPSConnection("h", **Settings.options)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Settings.kept)
    HTTPSConnection("h", context=current.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Others.context)  # [insecure-ssl-context]
