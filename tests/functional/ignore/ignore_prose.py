"""Anything else is prose, and a string that contains ``# ignore`` is no comment."""
# not run: comments change nothing when the code runs
import http.client

http.client.HTTPSConnection("h")  # ignore this  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignored  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore-me  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore-me: CSP-D407  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore--reason  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # please ignore  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # please ignore: CSP-D407  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore:  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: -- reason  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: E501  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # type: ignore  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # noqa: CSP-D407  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ıgnore: CSP-D407  # [missing-ssl-context]

http.client.HTTPSConnection("# ignore")  # [missing-ssl-context]
http.client.HTTPSConnection("""  # [missing-ssl-context]
# ignore
""")
"""
# ignore: CSP-D407"""
http.client.HTTPSConnection("h")  # [missing-ssl-context]
