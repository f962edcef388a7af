"""Python reads identifiers in their normal form (PEP 3131): other letters for the same name are the same name."""

import http.client
import ssl


def use():
    http.client.ＨTTPSConnection("h")  # [missing-ssl-context]
    http.client.ℍTTPSConnection("h", context=ssl.create_default_context())
    http.client.ℍTTPConnection("h")
