"""Half-typed code: a starred target that stands alone is parsed, and compiled by no Python."""
# not run: it can't be compiled
from http.client import HTTPSConnection

*connections = HTTPSConnection("h")  # [missing-ssl-context]
for *parts in connections:
    HTTPSConnection("h")  # [missing-ssl-context]
with HTTPSConnection("h") as *both:  # [missing-ssl-context]
    HTTPSConnection("h")  # [missing-ssl-context]
