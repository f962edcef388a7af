import http.client

# +1: [malformed-ignore-comment]
# ignore CSP-D407
connection = http.client.HTTPSConnection("localhost:8443")  # [missing-ssl-context]
