"""A loop that follows redirects makes a connection in each lap."""
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


def fetch(scheme):
    url = f"{scheme}://h/"
    context = ssl.create_default_context()
    for _redirect in range(5):
        parts = urlsplit(url)
        if parts.scheme == "https":
            connection = HTTPSConnection(parts.netloc, context=context)
        else:
            connection = HTTPConnection(parts.netloc)
        connection.request("GET", parts.path)
        response = connection.getresponse()
        if response.status not in (301, 302):
            return response.read()
        url = response.getheader("Location")


def fetch_carelessly(scheme):
    url = f"{scheme}://h/"
    context = ssl.create_default_context()
    for _redirect in range(2):
        connection = HTTPSConnection(urlsplit(url).netloc, context=context)  # [missing-ssl-context]
        connection.set_debuglevel(1)
        url = f"{scheme}://elsewhere/"
        context = None
