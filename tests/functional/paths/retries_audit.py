"""What a retry loop asks beside its context, of the address and of the answer, takes nothing from what is proved."""
# not run: it asks the network
import http.client
import ssl
from urllib.parse import urlparse


def _tls_context(ca_bundle=None):
    return ssl.create_default_context(cafile=ca_bundle) if ca_bundle else ssl.create_default_context()


def _given(ca_bundle=None):
    return ca_bundle.context if ca_bundle else ssl.create_default_context()


def send(url, body, ca_bundle=None, retries=3):
    target = urlparse(url)
    for attempt in range(retries):
        conn = http.client.HTTPSConnection(target.hostname, target.port or 443, context=_tls_context(ca_bundle))
        try:
            conn.request("POST", target.path or "/", body)
            response = conn.getresponse()
            if response.status < 500:
                return response.status
        except OSError as exc:
            print(f"attempt {attempt}: {exc}")
        finally:
            conn.close()
    return None


def send_with_what_is_given(url, body, ca_bundle=None, retries=3):
    target = urlparse(url)
    for attempt in range(retries):
        conn = http.client.HTTPSConnection(target.hostname, target.port or 443, context=_given(ca_bundle))  # [unknown-ssl-context]
        try:
            conn.request("POST", target.path or "/", body)
            return conn.getresponse().status
        except OSError as exc:
            print(f"attempt {attempt}: {exc}")
    return None
