"""Names of Python 2 and its bridges count, installed or not."""
import httplib
import six
import vendored.six.moves.http_client
from future.moves.http import client as future_client
from httplib import HTTPSConnection
from six.moves import http_client
from six.moves.http_client import HTTPSConnection as SixConnection
from vendored.six.moves import http_client as vendored_client

httplib.HTTPSConnection("h")  # [missing-ssl-context]
httplib.HTTPConnection("h")
HTTPSConnection("h")  # [missing-ssl-context]
http_client.HTTPSConnection("h")  # [missing-ssl-context]
http_client.HTTPConnection("h")
SixConnection("h")  # [missing-ssl-context]
six.moves.http_client.HTTPSConnection("h")  # [missing-ssl-context]
vendored_client.HTTPSConnection("h")  # [missing-ssl-context]
vendored_client.HTTPConnection("h")
vendored.six.moves.http_client.HTTPSConnection("h")  # [missing-ssl-context]
future_client.HTTPSConnection("h")  # [missing-ssl-context]
future_client.HTTPConnection("h")
