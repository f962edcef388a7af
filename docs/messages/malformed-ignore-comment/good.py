import http.client

# ignore: CSP-D407 -- a test server on this machine
connection = http.client.HTTPSConnection("localhost:8443")
