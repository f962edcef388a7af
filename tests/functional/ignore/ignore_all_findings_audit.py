"""It silences the three messages on calls, and nothing else of pylint's."""
# not run: comments change nothing when the code runs
import http.client
import ssl


def connect(context):
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=context)  # [unknown-ssl-context]
    http.client.HTTPSConnection("h")  # ignore: CSP-D407
    http.client.HTTPSConnection("h", context=ssl._create_unverified_context())  # ignore: CSP-D407
    http.client.HTTPSConnection("h", context=context)  # ignore: CSP-D407
    http.client.HTTPSConnection("h")  # ignore
    http.client.HTTPSConnection("h", context=ssl._create_unverified_context())  # ignore
    http.client.HTTPSConnection("h", context=context)  # ignore
