"""A long function, as grown over years: options, redirects and attempts in one loop."""
# not run: no server answers
import gzip
import http.client
import json
import logging
import os
import random
import ssl
import time
from urllib.parse import urlencode, urljoin, urlsplit

log = logging.getLogger(__name__)


def fetch(url, method="GET", params=None, data=None, headers=None, timeout=None, retries=3, backoff=0.5,
          ca_bundle=None, client_cert=None, proxy=None, follow=True, max_redirects=5, parse_json=False, debug=False):
    headers = dict(headers or {})
    headers.setdefault("User-Agent", "acme/1.0")
    if params:
        url += ("&" if "?" in url else "?") + urlencode(params)
    if isinstance(data, (dict, list)):
        data = json.dumps(data).encode()
        headers["Content-Type"] = "application/json"
    elif isinstance(data, str):
        data = data.encode()
    if timeout is None:
        timeout = float(os.environ.get("HTTP_TIMEOUT", "30"))
    context = ssl.create_default_context(cafile=ca_bundle or os.environ.get("SSL_CERT_FILE"))
    if client_cert:
        if isinstance(client_cert, str):
            context.load_cert_chain(client_cert)
        else:
            context.load_cert_chain(*client_cert)
    proxy = proxy or os.environ.get("HTTPS_PROXY")
    redirects = 0
    attempt = 0
    while True:
        parts = urlsplit(url)
        if parts.scheme == "https":
            if proxy:
                p = urlsplit(proxy)
                conn = http.client.HTTPSConnection(p.hostname, p.port or 3128, timeout=timeout, context=context)
                conn.set_tunnel(parts.hostname, parts.port or 443)
            else:
                conn = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=timeout, context=context)
        elif parts.scheme == "http":
            conn = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        else:
            raise ValueError(url)
        if debug:
            conn.set_debuglevel(1)
        try:
            target = parts.path or "/"
            if parts.query:
                target += "?" + parts.query
            conn.request(method, target, data, headers)
            response = conn.getresponse()
            body = response.read()
        except (OSError, http.client.HTTPException) as exc:
            attempt += 1
            if attempt > retries:
                raise
            delay = backoff * 2 ** attempt + random.random()
            log.warning("%s: %s, again in %.1fs", url, exc, delay)
            time.sleep(delay)
            continue
        finally:
            conn.close()
        if follow and response.status in (301, 302, 303, 307, 308):
            redirects += 1
            if redirects > max_redirects:
                raise RuntimeError("too many redirects")
            url = urljoin(url, response.headers["Location"])
            if response.status == 303:
                method, data = "GET", None
            continue
        if response.status >= 500 and attempt < retries:
            attempt += 1
            continue
        if response.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return json.loads(body) if parse_json else body
