"""What a container in an attribute holds decides no test and no loop: others fill it. What it is known to hold counts."""
import ssl
from http.client import HTTPSConnection

FIXED = ("a", "b")


class Client:
    plugins = []
    names = ("a", "b")
    contexts_by_name = {"strict": ssl.create_default_context(), "lax": ssl._create_unverified_context()}

    def __init__(self):
        self.lax_hosts = set()
        self.options = {}
        self.hosts = []
        self.ssl_options = {"verify": True}
        self.timeouts = {"timeout": 3}
        self.strict = {"timeout": 3, "context": ssl.create_default_context()}
        self.contexts = [ssl.create_default_context()]
        self.lax_contexts = [ssl._create_unverified_context()]
        self.address = ("h", 443)
        self.cache = {}

    def member_of_a_set(self, host):
        context = ssl.create_default_context()
        if host in self.lax_hosts:
            context.check_hostname = False
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]

    def member_of_a_mapping(self):
        if "lax" in self.options:
            HTTPSConnection("h")  # [missing-ssl-context]
        if "verify" not in self.ssl_options:
            HTTPSConnection("h")  # [missing-ssl-context] # not run: nobody takes it away here

    def item(self):
        if not self.options["verify"]:
            HTTPSConnection("h")  # [missing-ssl-context]

    def item_by_get(self):
        context = ssl.create_default_context()
        if self.options.get("lax"):
            context.check_hostname = False
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def item_caught(self):
        try:
            context = self.options["context"]
        except KeyError:
            context = ssl._create_unverified_context()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def length(self):
        if len(self.hosts) == 2:
            HTTPSConnection("h")  # [missing-ssl-context]

    def loop(self):
        for host in self.hosts:
            HTTPSConnection(host)  # [missing-ssl-context]

    def loop_over_what_is_made_of_it(self):
        for host in sorted(self.hosts):
            HTTPSConnection(host)  # [missing-ssl-context]
        for _, host in enumerate(self.hosts):
            HTTPSConnection(host)  # [missing-ssl-context]
        for host in [*self.hosts]:
            HTTPSConnection(host)  # [missing-ssl-context]
        for host in [host.lower() for host in self.hosts]:
            HTTPSConnection(host)  # [missing-ssl-context]
        for name, _ in self.options.items():
            HTTPSConnection(name)  # [missing-ssl-context]

    def comprehension(self):
        return [HTTPSConnection(host) for host in self.hosts]  # [missing-ssl-context]

    def loop_that_takes_away(self):
        while self.plugins:
            HTTPSConnection(self.plugins.pop())  # [missing-ssl-context]

    def loop_that_may_not_run(self):
        context = None
        for _ in self.names:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)  # [missing-ssl-context] # not run: nobody empties it here

    def loop_that_runs_if_it_is_asked(self):
        context = None
        if self.names:
            for _ in self.names:
                context = ssl.create_default_context()
            HTTPSConnection("h", context=context)

    def loop_over_a_literal(self):
        context = None
        for _ in FIXED:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)

    def made_here(self):
        self.hosts = []
        for host in self.hosts:
            HTTPSConnection(host)
        self.options = {"verify": True}
        if not self.options["verify"] or "lax" in self.options:
            HTTPSConnection("h")

    def made_by_a_helper(self):
        self._make()
        for host in self.hosts:
            HTTPSConnection(host)

    def _make(self):
        self.hosts = []

    def contexts_in_a_list(self):
        for context in self.contexts:
            HTTPSConnection("h", context=context)
        for context in self.lax_contexts:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def contexts_in_a_mapping(self, key):
        HTTPSConnection("h", context=self.contexts_by_name["strict"])
        HTTPSConnection("h", context=self.contexts_by_name["lax"])  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.contexts_by_name[key])  # [insecure-ssl-context]
        for context in self.contexts_by_name.values():
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def as_keywords(self):
        HTTPSConnection("h", **self.timeouts)  # [missing-ssl-context]
        HTTPSConnection("h", **self.strict)
        HTTPSConnection("h", **{**self.timeouts, "context": ssl.create_default_context()})

    def as_arguments(self):
        HTTPSConnection(*self.address)  # [missing-ssl-context]
        host, port = self.address
        HTTPSConnection(host, port)  # [missing-ssl-context]

    def default_of_what_is_missing(self):
        HTTPSConnection("h", context=self.timeouts.get("context"))  # [missing-ssl-context]
        HTTPSConnection("h", context=self.timeouts.get("context", ssl.create_default_context()))

    def cached(self, host):
        if host not in self.cache:
            self.cache[host] = ssl.create_default_context()
        HTTPSConnection(host, context=self.cache[host])


CLIENT = Client()


def in_an_attribute_of_a_name():
    for host in CLIENT.hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def drive():
    client = CLIENT
    client.lax_hosts.add("h")
    client.options.update(verify=False, lax=True)
    client.hosts.extend("ab")
    client.plugins.append("a")
    client.member_of_a_set("h")
    client.member_of_a_mapping()
    client.item()
    client.item_by_get()
    client.item_caught()
    client.length()
    client.loop()
    client.loop_over_what_is_made_of_it()
    client.comprehension()
    client.loop_that_takes_away()
    client.loop_that_may_not_run()
    client.loop_that_runs_if_it_is_asked()
    client.loop_over_a_literal()
    client.contexts_in_a_list()
    client.contexts_in_a_mapping("lax")
    client.as_keywords()
    client.as_arguments()
    client.default_of_what_is_missing()
    client.cached("h")
    in_an_attribute_of_a_name()
    client.made_here()
    client.made_by_a_helper()


class Extended:
    more = []

    def surely(self):
        context = None
        for _ in ["a", *self.more]:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)
        context = None
        for _ in ["a"] + self.more:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)
        hosts = ["a"]
        hosts.extend(self.more)
        context = None
        for _ in hosts:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)

    def perhaps(self):
        hosts = []
        hosts.extend(self.more)
        for host in hosts:
            HTTPSConnection(host)  # [missing-ssl-context]


def drive_extended():
    Extended().surely()
    Extended.more.append("h")
    Extended().perhaps()
