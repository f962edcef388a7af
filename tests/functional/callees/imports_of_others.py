"""A module that is not installed and only resembles Python 2's is not it."""
# not run: none of these modules exists
import httplib3
import mysix.moves.http_client
from six.moves import http_cookies
from somewhere import httplib
from somewhere.http.client import HTTPSConnection as Other
from urllib4.connection import HTTPSConnection

httplib3.HTTPSConnection("h")
mysix.moves.http_client.HTTPSConnection("h")
http_cookies.HTTPSConnection("h")
httplib.HTTPSConnection("h")
Other("h")
HTTPSConnection("h")
