"""What a script hands to its functions, and these put into objects of the module, the other functions find."""
# not run: a script's functions are called by the script

import ssl
from http.client import HTTPSConnection


class App:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()


app = App()
state = {"context": ssl.create_default_context(), "other": ssl.create_default_context()}


def set_verify(flag):
    app.context.check_hostname = flag


def use(context):
    state["context"] = context


def limit(version):
    app.other.minimum_version = version
    state["other"].minimum_version = version


def fetch():
    HTTPSConnection("h", context=app.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=app.other)
    HTTPSConnection("h", context=state["context"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=state["other"])


def main():
    fetch()


if __name__ == "__main__":
    set_verify(False)
    use(ssl._create_unverified_context())
    limit(ssl.TLSVersion.TLSv1_2)
    main()
