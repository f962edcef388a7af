"""Where a call costs too much to follow to its end, nothing is unknown about a context that is handed on as it is."""
# not run: what is asked again and again is a server
import ssl
from http.client import HTTPSConnection


class Session:
    def request(self, retries, context):
        count = 0
        response = exception = None
        while count <= retries:
            count += 1
            try:
                connection = HTTPSConnection("h", context=context)  # [unknown-ssl-context]
                response = connection.getresponse()
                if response.status == 200:
                    return response
            except ConnectionError as exc:
                exception = exc
            if count <= retries:
                if self.is_recoverable(response or exception, count):
                    continue
                break
        return None

    def is_recoverable(self, response, count=1):
        if response is None or response.status in (502, 503):
            return True
        return count < 0

    def request_weakened(self, retries, context):
        count = 0
        response = exception = None
        while count <= retries:
            count += 1
            try:
                if count == 3:
                    context.check_hostname = False
                connection = HTTPSConnection("h", context=context)  # [insecure-ssl-context]
                response = connection.getresponse()
                if response.status == 200:
                    return response
            except ConnectionError as exc:
                exception = exc
            if count <= retries:
                if self.is_recoverable(response or exception, count):
                    continue
                break
        return None


def connect(retries, context):
    session = Session()
    session.request(retries, ssl.create_default_context())
    session.request(retries, ssl._create_unverified_context())  # [insecure-ssl-context]
    session.request(retries, context)  # [unknown-ssl-context]
    session.request_weakened(retries, ssl.create_default_context())
