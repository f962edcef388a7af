from http.client import HTTPConnection as Plain
from http.client import HTTPSConnection as Bridged
