"""Settings of the program."""

import ssl

TIMEOUT = 30
SECURE = ssl.create_default_context()
LEGACY = ssl.SSLContext(ssl.PROTOCOL_TLS)
LEGACY.verify_mode = ssl.CERT_REQUIRED
PROFILES = {
    "strict": ssl.create_default_context(),
    "lax": ssl.SSLContext(),
    "off": LEGACY,
}
PROFILES["off"] = LEGACY
OPTIONS = {"timeout": TIMEOUT, "context": SECURE}
OPTIONS["context"] = LEGACY


def make_context(verify=False, cafile=None):
    """Make a context."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    if verify:
        context.verify_mode = ssl.CERT_REQUIRED
        context.check_hostname = True
    return context
