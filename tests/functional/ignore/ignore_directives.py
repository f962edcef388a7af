"""``# ignore`` ignores all rules, ``# ignore: …`` those of a list; case and white space are free."""
# not run: comments change nothing when the code runs
import http.client

http.client.HTTPSConnection("h")  # [missing-ssl-context]

http.client.HTTPSConnection("h")  # ignore
http.client.HTTPSConnection("h")  #ignore
http.client.HTTPSConnection("h")  # IGNORE
http.client.HTTPSConnection("h")  # ignore -- a test server
http.client.HTTPSConnection("h")  # ignore --
http.client.HTTPSConnection("h")  # ignore: CSP-D407
http.client.HTTPSConnection("h")  #ignore:CSP-D407
http.client.HTTPSConnection("h")  #   Ignore  :  csp-d407
http.client.HTTPSConnection("h")  # ignore: CSP-D401, CSP-D407
http.client.HTTPSConnection("h")  # ignore: CSP-D401 ,CSP-D407 ,
http.client.HTTPSConnection("h")  # ignore: CSP-D407 -- a test server
http.client.HTTPSConnection("h")  # ignore: CSP-D407 --
http.client.HTTPSConnection("h")  # ignore: CSP-D407, -- seen in #12

# A further "#" starts a new comment.
http.client.HTTPSConnection("h")  # type: ignore  # ignore: CSP-D407
http.client.HTTPSConnection("h")  # noqa # ignore
http.client.HTTPSConnection("h")  # noqa: E501#ignore:CSP-D407#why not
http.client.HTTPSConnection("h")  ## ignore

# A list without the rule leaves it alone.
http.client.HTTPSConnection("h")  # ignore: CSP-D401  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # ignore: CSP-D401, CSP-D4071 -- not CSP-D407  # [missing-ssl-context]
