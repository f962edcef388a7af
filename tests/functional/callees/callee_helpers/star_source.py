from http.client import HTTPSConnection as Connection
