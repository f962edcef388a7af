"""With ``suppressed-message`` each silenced message is listed, with the line of the comment that silenced it."""
# not run: comments change nothing when the code runs
import http.client
import ssl

http.client.HTTPSConnection("h")  # ignore  # [suppressed-message]
# ignore: CSP-D407
http.client.HTTPSConnection("h", context=ssl._create_unverified_context())  # [suppressed-message]
pair = (
    http.client.HTTPSConnection("a"),  # ignore: CSP-D407  # [suppressed-message]
    http.client.HTTPSConnection("b"),  # ignore: CSP-D407  # [suppressed-message]
    http.client.HTTPSConnection("c"),  # [suppressed-message]
)
# A comment that names the rule comes before a bare one.
# ignore: CSP-D407
http.client.HTTPSConnection("h")  # ignore  # [suppressed-message]
http.client.HTTPSConnection("h", context=ssl.create_default_context())  # ignore: CSP-D407


def connect(context):
    http.client.HTTPSConnection("h", context=context)  # ignore: CSP-D407  # [suppressed-message]
