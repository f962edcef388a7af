"""At the end of a line of code, a directive covers the whole logical line that it stands in."""
# not run: comments change nothing when the code runs
import http.client

pair = (  # ignore
    http.client.HTTPSConnection("a"),
    http.client.HTTPSConnection("b"),
)
pair = (
    http.client.HTTPSConnection("a"),  # ignore
    http.client.HTTPSConnection("b"),
)
pair = (
    http.client.HTTPSConnection("a"),
    http.client.HTTPSConnection("b"),
)  # ignore
# Inside brackets, one on its own line belongs to the logical line around it.
pair = (
    http.client.HTTPSConnection("a"),

    # ignore

    http.client.HTTPSConnection("b"),
)
http.client.HTTPSConnection("after")  # [missing-ssl-context]

connection = \
    http.client.HTTPSConnection("h")  # ignore
connection = http.client \
    .HTTPSConnection("h") \
    # ignore
host = "h"; http.client.HTTPSConnection(host); port = 1  # ignore
text = """
# no directive
"""; http.client.HTTPSConnection("h")  # ignore
http.client.HTTPSConnection("""
""")  # ignore
make = lambda: [
    http.client.HTTPSConnection("h"),  # ignore
    [lambda: http.client.HTTPSConnection("h")],
]
print(f"{http.client.HTTPSConnection('h')}")  # ignore
if host: http.client.HTTPSConnection("h")  # ignore
if host: http.client.HTTPSConnection("h")  # [missing-ssl-context]

text = """
# no directive
"""; http.client.HTTPSConnection("h")  # [missing-ssl-context]
