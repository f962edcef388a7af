import http.client
import os
import ssl


def connect(host, context):
    return http.client.HTTPSConnection(host, context=context)  # [unknown-ssl-context]


def connect_as_configured(host):
    context = ssl.create_default_context()
    context.check_hostname = bool(os.environ.get("CHECK_HOST_NAME", "yes"))
    return http.client.HTTPSConnection(host, context=context)  # [unknown-ssl-context]


connect("api.example.com", ssl.create_default_context())
connect_as_configured("api.example.com")
