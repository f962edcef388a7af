"""Settings that have nothing to do with verification, however many, hide neither a weak context nor a verified one."""
import ssl
import types
from http.client import HTTPSConnection


def _weakened_at_last(options):
    context = ssl.create_default_context()
    if options.minimum:
        context.minimum_version = options.minimum
    if options.maximum:
        context.maximum_version = options.maximum
    if options.callback:
        context.sni_callback = options.callback
    if options.key_log:
        context.keylog_filename = options.key_log
    if options.insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _never_weakened(options):
    context = ssl.create_default_context()
    if options.minimum:
        context.minimum_version = options.minimum
    if options.maximum:
        context.maximum_version = options.maximum
    if options.callback:
        context.sni_callback = options.callback
    if options.key_log:
        context.keylog_filename = options.key_log
    return context


class WeakenedAtLast:
    def __init__(self, options):
        self.context = _weakened_at_last(options)

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class NeverWeakened:
    def __init__(self, options):
        self.context = _never_weakened(options)

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class Settings:
    context = None


def _beside_other_attributes(options):
    settings = Settings()
    settings.context = ssl._create_unverified_context()
    if options.timeout:
        settings.timeout = options.timeout
    if options.retries:
        settings.retries = options.retries
    if options.proxy:
        settings.proxy = options.proxy
    if options.user:
        settings.user = options.user
    if options.password:
        settings.password = options.password
    if options.agent:
        settings.agent = options.agent
    if options.language:
        settings.language = options.language
    if options.encoding:
        settings.encoding = options.encoding
    HTTPSConnection("h", context=settings.context)  # [insecure-ssl-context]


def _beside_attributes_of_the_context(options, verify):
    context = ssl.create_default_context()
    if options.timeout:
        context.timeout = options.timeout
    if options.retries:
        context.retries = options.retries
    if options.proxy:
        context.proxy = options.proxy
    if options.user:
        context.user = options.user
    if options.password:
        context.password = options.password
    if options.agent:
        context.agent = options.agent
    if options.language:
        context.language = options.language
    if options.encoding:
        context.encoding = options.encoding
    HTTPSConnection("h", context=context)
    if not verify:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class BesideOtherKeys:
    def __init__(self, options):
        keywords = {"host": "h", "context": ssl.create_default_context()}
        if options.timeout:
            keywords["timeout"] = options.timeout
        if options.port:
            keywords["port"] = options.port
        if options.source:
            keywords["source_address"] = options.source
        if options.block:
            keywords["blocksize"] = options.block
        if options.host:
            keywords["host"] = options.host
        self.keywords = keywords

    def connect(self):
        HTTPSConnection(**self.keywords)


def drive(verify):
    versions = types.SimpleNamespace(minimum=None, maximum=None, callback=None, key_log=None, insecure=not verify)
    WeakenedAtLast(versions).connect()
    NeverWeakened(versions).connect()
    names = ["timeout", "retries", "proxy", "user", "password", "agent", "language", "encoding"]
    client = types.SimpleNamespace(**dict.fromkeys(names, 3))
    _beside_other_attributes(client)
    _beside_attributes_of_the_context(client, verify)
    keys = types.SimpleNamespace(timeout=3, port=443, source=None, block=1024, host="h")
    BesideOtherKeys(keys).connect()
