"""A function inside a method sets attributes, tries and is called again: what it reads of the method is still told."""
# not run: it asks the network
import http.client
import socket
import ssl


class Weakened:
    def __init__(self, insecure=False):
        self.insecure = insecure
        self.connection = None

    def fetch(self, path, retries=3):
        context = ssl.create_default_context()
        if self.insecure:
            context.check_hostname = False

        def connect():
            connection = http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]
            self.connection = connection
            self.tries = 1
            try:
                sock = connection.sock
                certificate = sock.getpeercert() if sock else None
            except socket.error:
                certificate = None
            self.certificate = certificate
            return connection

        connection = connect() if self.connection is None else self.connection
        for _ in range(retries):
            try:
                connection.request("GET", path)
                return connection.getresponse()
            except socket.error:
                connection = connect()
        return None


class LeftOut:
    def __init__(self, tls=False):
        self.tls = tls
        self.connection = None

    def fetch(self, path, retries=3):
        context = None
        if self.tls:
            context = ssl.create_default_context()

        def connect():
            connection = http.client.HTTPSConnection("h", context=context)  # [missing-ssl-context]
            self.connection = connection
            self.tries = 1
            try:
                sock = connection.sock
                if sock:
                    certificate = sock.getpeercert()
                else:
                    certificate = None
            except socket.error:
                certificate = None
            self.certificate = certificate
            return connection

        if self.connection is None:
            connection = connect()
        else:
            connection = self.connection
        for _ in range(retries):
            try:
                connection.request("GET", path)
                return connection.getresponse()
            except socket.error:
                connection = connect()
        return None


class Verified:
    def __init__(self):
        self.connection = None

    def fetch(self, path, retries=3):
        context = ssl.create_default_context()

        def connect():
            connection = http.client.HTTPSConnection("h", context=context)
            self.connection = connection
            try:
                self.certificate = connection.sock.getpeercert()
            except socket.error:
                self.certificate = None
            return connection

        connection = connect() if self.connection is None else self.connection
        for _ in range(retries):
            try:
                connection.request("GET", path)
                return connection.getresponse()
            except socket.error:
                connection = connect()
        return None
