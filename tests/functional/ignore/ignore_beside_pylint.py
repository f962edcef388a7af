"""``# pylint: disable=…`` keeps working beside it: what pylint silences is not silenced once more."""
# not run: comments change nothing when the code runs
import http.client

http.client.HTTPSConnection("h")  # pylint: disable=missing-ssl-context  # [suppressed-message]
# +1: [suppressed-message, useless-suppression]
http.client.HTTPSConnection("h")  # ignore: CSP-D407  # pylint: disable=missing-ssl-context
# pylint: disable-next=missing-ssl-context
http.client.HTTPSConnection("h")  # ignore  # [suppressed-message]
# The finding is another: pylint's comment silenced nothing.
# +1: [suppressed-message, useless-suppression]
http.client.HTTPSConnection("h")  # ignore: CSP-D407  # pylint: disable=insecure-ssl-context


def connect():
    # pylint: disable=missing-ssl-context
    http.client.HTTPSConnection("h")  # [suppressed-message]
    # pylint: enable=missing-ssl-context
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection("h")  # ignore: CSP-D407  # [suppressed-message]
