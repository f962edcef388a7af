from http.client import HTTPSConnection as Innermost
