"""On a line of its own, a directive covers the next logical line, across comment lines, but not across a blank line."""
# not run: comments change nothing when the code runs
import http.client

# ignore
http.client.HTTPSConnection("h")
http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore: CSP-D407 -- a test server
http.client.HTTPSConnection(
    "h",

    timeout=1,
)
# ignore
# ignore: CSP-D401
# and some words
http.client.HTTPSConnection("h")
# ignore

http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore
# and some words
  	
http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore

# and some words
http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore

http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore
host = "h"; http.client.HTTPSConnection(host)
# ignore: CSP-D401
http.client.HTTPSConnection("h")  # [missing-ssl-context]
http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore
