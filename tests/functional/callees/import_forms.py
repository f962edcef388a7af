"""Every form of an import statement names the class."""
import http
import http.client
import http.client as client_module
from http import client
from http import client as renamed_client
from http.client import HTTPConnection, HTTPSConnection
from http.client import HTTPSConnection as Connection

http.client.HTTPSConnection("h")  # [missing-ssl-context]
http.client.HTTPConnection("h")
client_module.HTTPSConnection("h")  # [missing-ssl-context]
client_module.HTTPConnection("h")
client.HTTPSConnection("h")  # [missing-ssl-context]
client.HTTPConnection("h")
renamed_client.HTTPSConnection("h")  # [missing-ssl-context]
renamed_client.HTTPConnection("h")
HTTPSConnection("h")  # [missing-ssl-context]
HTTPConnection("h")
Connection("h")  # [missing-ssl-context]
