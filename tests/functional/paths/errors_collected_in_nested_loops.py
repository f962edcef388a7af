"""A list of errors that grows in two loops."""
# not run: no server answers
import http.client
import ssl
from urllib.parse import urlsplit


def fetch(mirrors, trusted, retries):
    errors = []
    for mirror in mirrors:
        url = urlsplit(mirror)
        if url.scheme not in ("http", "https"):
            continue
        context = ssl.create_default_context()
        if mirror in trusted:
            context = ssl._create_unverified_context()
        for attempt in range(retries + 1):
            host, port = url.hostname, url.port
            if url.scheme == "https":
                connection = http.client.HTTPSConnection(url.hostname, context=context)  # [insecure-ssl-context]
            else:
                connection = http.client.HTTPConnection(url.hostname)
            try:
                connection.request("GET", url.path)
                response = connection.getresponse()
            except TimeoutError:
                errors.append((mirror, 'timeout'))
                continue
            except OSError as exc:
                errors.append((mirror, str(exc)))
                continue
            if response.status == 200:
                return response
    return errors
