"""Two flags that say nothing each, and something together: whether they differ."""
import http.client
import ssl


def differing_flags(first, second, third):
    weak = False
    if first:
        if not second:
            weak = True
    elif second:
        weak = True
    port = 443
    if third:
        port = 8443
    context = ssl.create_default_context()
    if weak:
        context = None
    if first and second:
        http.client.HTTPSConnection("h", port, context=context)
    if first and not second:
        http.client.HTTPSConnection("h", port, context=context)  # [missing-ssl-context]
    if third and not first and not second:
        http.client.HTTPSConnection("h", port, context=context)
