"""A loop that retries constructs in each of its laps; what a lap weakens, the next one has."""
import ssl
from http.client import HTTPSConnection


def falls_back(scheme):
    context = ssl.create_default_context()
    for attempt in range(3):
        try:
            connection = HTTPSConnection("h", context=context)  # [insecure-ssl-context]
            connection.connect()
        except OSError:
            if attempt and scheme == "http":
                raise
            context = ssl._create_unverified_context()


def retries(scheme):
    context = ssl.create_default_context()
    attempts = 0
    while attempts < 3:
        try:
            connection = HTTPSConnection("h", context=context)
            connection.connect()
        except OSError:
            if scheme == "http":
                raise
            attempts += 1
