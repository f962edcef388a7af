"""Requests that are repeated and redirected: what goes into them, and what comes back, is not followed."""
# not run: it asks the network

import http.client
import json
import logging
import ssl
import time
import urllib.parse

log = logging.getLogger(__name__)
MAX_REDIRECTS = 5
RETRIED = (429, 500, 502, 503, 504)


class ApiError(Exception):
    def __init__(self, status, message, body=None):
        super().__init__(message)
        self.status = status
        self.body = body


class Client:
    def __init__(self, base_url, token=None, retries=3, proxy=None, insecure=False):
        self.base_url = base_url.rstrip("/")
        self.token = token
        self.retries = retries
        self.proxy = proxy
        self.context = ssl.create_default_context()
        self.weakened = ssl.create_default_context()
        if insecure:
            self.weakened.check_hostname = False

    def request(self, method, path, params=None, body=None, headers=None, raw=False):
        headers = dict(headers or {})
        headers.setdefault("Accept", "application/json")
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        if params:
            path = path + "?" + urllib.parse.urlencode(params)
        if body is not None:
            if isinstance(body, (dict, list)):
                body = json.dumps(body).encode("utf-8")
                headers["Content-Type"] = "application/json"
            elif isinstance(body, str):
                body = body.encode("utf-8")
        url = self.base_url + path
        redirects = 0
        while True:
            parts = urllib.parse.urlsplit(url)
            port = parts.port
            if port is None:
                port = 443 if parts.scheme == "https" else 80
            attempt = 0
            response = None
            while True:
                attempt += 1
                conn = None
                try:
                    if parts.scheme == "https":
                        if self.proxy:
                            host, _, proxy_port = self.proxy.partition(":")
                            conn = http.client.HTTPSConnection(host, int(proxy_port or 3128), context=self.context)
                            conn.set_tunnel(parts.hostname, port)
                        elif self.token:
                            conn = http.client.HTTPSConnection(parts.hostname, port, context=self.context)
                        else:
                            conn = http.client.HTTPSConnection(  # [insecure-ssl-context]
                                parts.hostname, port, context=self.weakened
                            )
                    else:
                        conn = http.client.HTTPConnection(parts.hostname, port)
                    target = parts.path or "/"
                    if parts.query:
                        target += "?" + parts.query
                    conn.request(method, target, body=body, headers=headers)
                    response = conn.getresponse()
                    data = response.read()
                except (ConnectionError, http.client.HTTPException) as error:
                    if conn is not None:
                        conn.close()
                    if attempt > self.retries:
                        raise ApiError(0, str(error)) from error
                    delay = min(30, 2**attempt)
                    log.warning("%s %s failed (%s), again in %.1f s", method, url, error, delay)
                    time.sleep(delay)
                    continue
                if response.status in RETRIED and attempt <= self.retries:
                    retry_after = response.getheader("Retry-After")
                    if retry_after and retry_after.isdigit():
                        time.sleep(int(retry_after))
                    else:
                        time.sleep(2**attempt)
                    conn.close()
                    continue
                break
            if response.status in (301, 302, 303, 307, 308):
                location = response.getheader("Location")
                if not location:
                    raise ApiError(response.status, "redirect without a location")
                redirects += 1
                if redirects > MAX_REDIRECTS:
                    raise ApiError(response.status, "too many redirects")
                if response.status == 303 or (response.status in (301, 302) and method == "POST"):
                    method = "GET"
                    body = None
                    headers.pop("Content-Type", None)
                url = urllib.parse.urljoin(url, location)
                continue
            if response.status >= 400:
                raise ApiError(response.status, response.reason, data)
            if raw:
                return data
            if "json" in response.getheader("Content-Type", ""):
                return json.loads(data)
            return data.decode("utf-8")


def follow(url, redirects=None):
    scheme, host, path, params, query, _ = urllib.parse.urlparse(url)
    if params:
        path = f"{path};{params}"
    if query:
        path = f"{path}?{query}"
    if scheme == "https":
        conn = http.client.HTTPSConnection(host)  # [missing-ssl-context]
    else:
        conn = http.client.HTTPConnection(host)
    conn.putrequest("GET", path)
    conn.endheaders()
    response = conn.getresponse()
    if 300 <= response.status < 400:
        location = response.getheader("Location")
        if location is not None:
            if redirects is not None and location in redirects:
                raise ValueError(location)
            if redirects is None:
                redirects = {}
            redirects[location] = 1
            return follow(location, redirects)
    return response.read()
