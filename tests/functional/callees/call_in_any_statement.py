"""A call counts wherever an expression may stand."""
import asyncio
import ssl
from contextlib import closing
from http.client import HTTPSConnection

CONNECTIONS = [HTTPSConnection(host) for host in ("a", "b")]  # [missing-ssl-context]
BY_HOST = {"a": HTTPSConnection("a", context=ssl.create_default_context())}
print(f"{HTTPSConnection('h')}")  # [missing-ssl-context]
open_connection = lambda host: HTTPSConnection(host)  # [missing-ssl-context]
open_connection("h")

with closing(HTTPSConnection("h")) as connection:  # [missing-ssl-context]
    connection.close()


async def _fetch():
    return HTTPSConnection("h")  # [missing-ssl-context]


asyncio.run(_fetch())


HTTPSConnection("h").set_debuglevel(1)  # [missing-ssl-context]
