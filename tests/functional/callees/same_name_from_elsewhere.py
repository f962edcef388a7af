"""A class of the same name from elsewhere is silent, urllib3's, too."""
# not run: urllib3 and the others are not installed
import urllib3.connection
from http.client import HTTPSConnection as Standard
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from .connection import HTTPSConnection as Own

HTTPSConnection("h")
urllib3.connection.HTTPSConnection("h")
HTTPSConnectionPool("h")
Own("h")
Standard("h")  # [missing-ssl-context]
