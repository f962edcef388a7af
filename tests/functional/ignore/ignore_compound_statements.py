"""Before a compound statement: its header, not the block. Before a decorator: that decorator's line alone."""
# not run: comments change nothing when the code runs
import functools
import http.client

# ignore
if http.client.HTTPSConnection("h"):
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
if http.client.HTTPSConnection("h"):  # ignore
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore
while not (
    http.client.HTTPSConnection("h")
):
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
# ignore
if http.client: http.client.HTTPSConnection("h")

if not http.client.HTTPSConnection("h"):  # [missing-ssl-context]
    pass
# ignore
elif http.client.HTTPSConnection("h"):
    # ignore
    http.client.HTTPSConnection("h")
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    # ignore
http.client.HTTPSConnection("h")


# ignore
@functools.partial(print, http.client.HTTPSConnection("h"))
@functools.partial(print, http.client.HTTPSConnection("h"))  # [missing-ssl-context]
def decorated(connection=http.client.HTTPSConnection("h")):  # [missing-ssl-context]
    return http.client.HTTPSConnection("h"), connection  # [missing-ssl-context]


@functools.partial(print, http.client.HTTPSConnection("h"))  # [missing-ssl-context]
# ignore
def below_a_decorator(connection=http.client.HTTPSConnection("h")):
    return http.client.HTTPSConnection("h"), connection  # [missing-ssl-context]


# ignore
class Client:
    connection = http.client.HTTPSConnection("h")  # [missing-ssl-context]

    def connect(
        self,
        # ignore
        connection=http.client.HTTPSConnection("h"),
    ):
  # ignore
        return connection or http.client.HTTPSConnection("h")
