"""A comment that begins with ``ignore``, contains ``D407`` and is no directive is reported, and silences nothing."""
# not run: comments change nothing when the code runs
import http.client

http.client.HTTPSConnection("h")  # ignore CSP-D407  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # IGNORE csp-d407  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSPD407  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: D407  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSP-D407 because  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSP-D407 - because  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSP-D407-- because  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSP--D407  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore[CSP-D407]  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSP-D401 CSP-D407  # [malformed-ignore-comment, missing-ssl-context]
http.client.HTTPSConnection("h")  # noqa  # ignore D407  # [malformed-ignore-comment, missing-ssl-context]

# No call is needed, and none of the rule's comments ignores this.
# ignore
# ignore: D407 100%  # [malformed-ignore-comment]
WIDTH = 1

# A directive beside it still counts.
http.client.HTTPSConnection("h")  # ignore D407  # ignore: CSP-D407  # [malformed-ignore-comment]

# pylint: disable=malformed-ignore-comment
http.client.HTTPSConnection("h")  # ignore D407  # [missing-ssl-context]
