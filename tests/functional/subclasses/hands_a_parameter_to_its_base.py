"""A subclass that hands its own parameter to its base's initialiser makes no other instances of it."""
import http.client
import ssl


class Base:
    use_ssl = True

    def __init__(self, host):
        self.host = host
        self.context = None
        if self.use_ssl:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.use_ssl:
            return http.client.HTTPSConnection(self.host, context=self.context)
        return http.client.HTTPConnection(self.host)


class Custom(Base):
    def __init__(self, host):
        super().__init__(host)


class Alone:
    """No class inherits it."""

    use_ssl = True

    def __init__(self, host):
        self.host = host
        self.context = None
        if self.use_ssl:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.use_ssl:
            return http.client.HTTPSConnection(self.host, context=self.context)
        return http.client.HTTPConnection(self.host)


class Driver:
    verify = True

    def __init__(self, host):
        self.host = host
        self.context = ssl.create_default_context()
        if not self.verify:
            self.context.check_hostname = False

    def open(self):
        if not self.verify:
            raise RuntimeError("not verified")
        return http.client.HTTPSConnection(self.host, context=self.context)


class Ec2(Driver):
    def __init__(self, host):
        super().__init__(host)


def drive():
    Driver("h").open()
    Ec2("h").open()
    Base("h").connect()
    Custom("h").connect()
    Alone("h").connect()


class Lax(Driver):
    """This one makes something of what it hands on."""

    def __init__(self, host):
        self.verify = False
        super().__init__(host.lower())

    def open(self):
        return http.client.HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


def drive_lax():
    Lax("h").open()
