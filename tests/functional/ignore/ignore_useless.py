"""With ``useless-suppression`` each comment that names the rule and silenced nothing is listed; a bare one is not."""
# not run: comments change nothing when the code runs
import http.client
import ssl

http.client.HTTPSConnection("h")  # ignore: CSP-D407
HOST = "h"  # ignore: CSP-D407  # [useless-suppression]
HOST = "h"  # ignore: CSP-D401, csp-d407 -- reason  # [useless-suppression]
HOST = "h"  # ignore
HOST = "h"  # ignore: CSP-D401
http.client.HTTPSConnection("h", context=ssl.create_default_context())  # ignore: CSP-D407  # [useless-suppression]
# +1: [useless-suppression]
# ignore: CSP-D407

http.client.HTTPSConnection("h")  # [missing-ssl-context]
pair = (
    http.client.HTTPSConnection("a"),
    http.client.HTTPSConnection("b"),
    HOST,  # ignore: CSP-D407
)
# One comment is enough; the nearest to the call counts.
# +1: [useless-suppression]
# ignore: CSP-D407
http.client.HTTPSConnection("h")  # ignore: CSP-D407
# ignore: CSP-D407
http.client.HTTPSConnection("h")  # ignore
# Off in this run, and no message to silence.
def connect(context):
    http.client.HTTPSConnection("h", context=context)  # ignore: CSP-D407  # [useless-suppression]
# Pylint's own comments switch the list itself off.
HOST = "h"  # ignore: CSP-D407  # pylint: disable=useless-suppression
# +1: [useless-suppression]
# ignore: CSP-D407
