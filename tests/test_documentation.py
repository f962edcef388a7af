"""What the documentation says holds: its code is run, and linted as a reader would lint it."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import trustme

ROOT = Path(__file__).parent.parent
MESSAGES = ROOT / "docs" / "messages"
PAGE = ROOT / "docs" / "csp-d407.md"
SYMBOLS = {"missing-ssl-context", "insecure-ssl-context", "unknown-ssl-context", "malformed-ignore-comment"}
MARKER = re.compile(r"#\s*(?:\+(?P<offset>\d+):\s*)?\[(?P<symbols>[a-z, -]+)\]\s*$")
ALL_MESSAGES = "--enable=csp-d407,csp-d407-audit"


def blocks(page: Path, language: str) -> list[str]:
    """Return the fenced blocks of a page that are written in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def marked(code: str) -> set[tuple[int, str]]:
    """Return the findings that markers in the code announce."""
    found = set()
    for number, line in enumerate(code.splitlines(), start=1):
        if match := MARKER.search(line):
            place = number + int(match["offset"] or 0)
            found |= {(place, symbol.strip()) for symbol in match["symbols"].split(",")}
    return found


def reported(folder: Path, codes: dict[str, str]) -> dict[str, set[tuple[int, str]]]:
    """Run pylint once over modules, by name, and return what it reports in each."""
    for name, code in codes.items():
        (folder / f"{name}.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "pylint", "--load-plugins=pylint_csp", "--disable=all", ALL_MESSAGES]
    names = [f"{name}.py" for name in codes]
    run = subprocess.run(
        [*command, "--enable=fatal,astroid-error", "--output-format=json2", *names],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, set[tuple[int, str]]] = {name: set() for name in codes}
    for message in json.loads(run.stdout)["messages"]:
        found[message["module"]].add((message["line"], message["symbol"]))
    return found


def test_each_message_has_its_pages() -> None:
    assert {folder.name for folder in MESSAGES.iterdir()} == SYMBOLS
    for symbol in SYMBOLS:
        assert {file.name for file in (MESSAGES / symbol).iterdir()} == {"bad.py", "good.py", "details.md"}


def test_bad_examples_are_reported_at_the_marked_lines_and_good_ones_are_silent(tmp_path: Path) -> None:
    codes = {
        f"{symbol}_{kind}".replace("-", "_"): (MESSAGES / symbol / f"{kind}.py").read_text(encoding="utf-8")
        for symbol in SYMBOLS
        for kind in ("bad", "good")
    }
    assert reported(tmp_path, codes) == {name: marked(code) for name, code in codes.items()}
    for name, code in codes.items():
        symbols = {symbol for _, symbol in marked(code)}
        own = name.rpartition("_")[0].replace("_", "-")
        assert (own in symbols) == name.endswith("_bad")
        assert not (name.endswith("_good") and symbols)


def test_code_of_the_page_is_reported_as_it_is_marked(tmp_path: Path) -> None:
    codes = {f"block_{number}": code for number, code in enumerate(blocks(PAGE, "python"))}
    assert len(codes) > 8
    found = reported(tmp_path, codes)
    for name, code in codes.items():
        # A caller's context is for the caller to choose: silent but for the audit.
        assert {one for one in found[name] if one[1] != "unknown-ssl-context"} == marked(code), name


class Handler(BaseHTTPRequestHandler):
    """Answers every request alike."""

    def do_GET(self) -> None:  # pylint: disable=invalid-name
        """Answer."""
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *_arguments: object) -> None:
        """Keep quiet."""


class Server(HTTPServer):
    """A server that says nothing of the clients that refuse it."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = context

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection and shake hands."""
        connection, address = super().get_request()
        connection.settimeout(10)  # a client that stays silent ends in a failure, not in a test that hangs
        try:
            return self.context.wrap_socket(connection, server_side=True), address
        except OSError:
            connection.close()
            raise


@contextlib.contextmanager
def serving(context: ssl.SSLContext) -> Iterator[int]:
    """Serve on a port of this machine."""
    with Server(context) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@contextlib.contextmanager
def proxying() -> Iterator[int]:
    """Relay one tunnel on a port of this machine."""

    def relay(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def serve() -> None:
        client, _ = listener.accept()
        with client:
            request = b""
            while not request.endswith(b"\r\n\r\n"):
                request += client.recv(65536)
            host, _, port = request.split()[1].decode().partition(":")
            with socket.create_connection((host, int(port))) as server:
                client.sendall(b"HTTP/1.0 200 Connected\r\n\r\n")
                back = threading.Thread(target=relay, args=(server, client))
                back.start()
                relay(client, server)
                back.join()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            thread.join()


def function(name: str) -> Callable[..., bytes]:
    """Return a function of the page that closes its connection, too, if it fails."""
    (code,) = [code for code in blocks(PAGE, "python") if f"def {name}(" in code]
    namespace: dict[str, Any] = {}
    exec(compile(code, str(PAGE), "exec"), namespace)
    made: list[http.client.HTTPSConnection] = []

    connect = http.client.HTTPSConnection.connect

    def noted(connection: http.client.HTTPSConnection) -> None:
        made.append(connection)
        connect(connection)

    def call(*arguments: object, **keywords: object) -> bytes:
        with mock.patch.object(http.client.HTTPSConnection, "connect", noted):
            try:
                answer: bytes = namespace[name](*arguments, **keywords)
                return answer
            finally:
                for connection in made:
                    connection.close()

    return call


def server_context(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(*names).configure_cert(context)
    return context


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """Make an authority whose certificate lies in the current folder."""
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.chdir(tmp_path)
    return made


@pytest.mark.parametrize("name", ["read", "read_as_the_system_does"])
@pytest.mark.skipif(sys.platform != "linux", reason="the system's authorities are set through OpenSSL's environment")
def test_system_authorities(name: str, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    read = function(name)
    with serving(server_context(authority, "localhost")) as port:
        with pytest.raises(ssl.SSLCertVerificationError):
            read(f"localhost:{port}", "/")
        monkeypatch.setenv("SSL_CERT_FILE", "authority.pem")
        assert read(f"localhost:{port}", "/") == b"hello"
        with pytest.raises(ssl.SSLCertVerificationError, match="IP address mismatch"):
            read(f"127.0.0.1:{port}", "/")


def test_private_authority(authority: trustme.CA) -> None:
    read = function("read_private")
    with serving(server_context(authority, "localhost")) as port:
        assert read(f"localhost:{port}", "/") == b"hello"
    with serving(server_context(authority, "other.example")) as port, pytest.raises(ssl.SSLCertVerificationError):
        read(f"localhost:{port}", "/")
    with serving(server_context(trustme.CA(), "localhost")) as port, pytest.raises(ssl.SSLCertVerificationError):
        read(f"localhost:{port}", "/")


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs the openssl command")
def test_self_signed_certificate(tmp_path: Path) -> None:
    (command,) = re.findall(r"`(openssl req [^`]*)`", PAGE.read_text(encoding="utf-8"))
    subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(tmp_path / "server.pem", tmp_path / "key.pem")
    with serving(context) as port:
        for host in ("localhost", "127.0.0.1"):
            read = function("read_private")
            assert read(f"{host}:{port}", "/", authority=tmp_path / "server.pem") == b"hello"


def test_client_certificate(authority: trustme.CA, tmp_path: Path) -> None:
    authority.issue_cert("client@example.com").private_key_and_cert_chain_pem.write_to_path(tmp_path / "client.pem")
    context = server_context(authority, "localhost")
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with serving(context) as port:
        assert function("read_as_client")(f"localhost:{port}", "/") == b"hello"
        with pytest.raises((ssl.SSLError, ConnectionError)):
            function("read_private")(f"localhost:{port}", "/")
    with serving(server_context(trustme.CA(), "localhost")) as port, pytest.raises(ssl.SSLCertVerificationError):
        function("read_as_client")(f"localhost:{port}", "/")


def test_proxy_tunnel_verifies_the_server(authority: trustme.CA) -> None:
    read = function("read_through_proxy")
    with serving(server_context(authority, "localhost")) as port:
        with proxying() as proxy:
            assert read(f"127.0.0.1:{proxy}", f"localhost:{port}", "/", authority="authority.pem") == b"hello"
        with proxying() as proxy, pytest.raises(ssl.SSLCertVerificationError):
            read(f"127.0.0.1:{proxy}", f"localhost:{port}", "/")


def test_local_server_of_a_test() -> None:
    (code,) = [code for code in blocks(PAGE, "python") if "import trustme" in code]
    namespace: dict[str, Any] = {}
    exec(compile(code, str(PAGE), "exec"), namespace)
    with serving(namespace["server_context"]) as port:
        connection = namespace["connect"](port)
        connection.request("GET", "/")
        assert connection.getresponse().read() == b"hello"
        connection.close()


def anchors(page: Path) -> list[str]:
    """Return the anchors that the headings of a page get on GitHub."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


def test_links_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]:
        for target, anchor in re.findall(r"\]\((?!https?://)([^)#]*)#?([^)]*)\)", page.read_text(encoding="utf-8")):
            file = page.parent / target if target else page
            assert file.exists(), f"{page.name}: {target}"
            assert not anchor or anchors(file).count(anchor) == 1, f"{page.name}: {target}#{anchor}"
