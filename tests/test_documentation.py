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
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import trustme
from linting import MESSAGES

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "docs" / "messages"
PAGE = ROOT / "docs" / "csp-d407.md"
SEMANTICS = ROOT / "docs" / "semantics.md"
MARKER = re.compile(r"#\s*(?:\+(?P<offset>\d+):\s*)?\[(?P<symbols>[a-z, -]+)\]\s*$")


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
    enable = "--enable=csp-d407,csp-d407-audit,fatal,astroid-error"
    options = ["--load-plugins=pylint_csp", "--disable=all", enable, "--output-format=json2"]
    command = [sys.executable, "-m", "pylint", *options, *(f"{name}.py" for name in codes)]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found: dict[str, set[tuple[int, str]]] = {name: set() for name in codes}
    for message in json.loads(run.stdout)["messages"]:
        found[message["module"]].add((message["line"], message["symbol"]))
    return found


def test_examples_of_the_messages(tmp_path: Path) -> None:
    """Each message has a bad example, reported at the marked lines, and a good one, silent."""
    assert {folder.name for folder in EXAMPLES.iterdir()} == set(MESSAGES)
    codes = {}
    for symbol in MESSAGES:
        assert {file.name for file in (EXAMPLES / symbol).iterdir()} == {"bad.py", "good.py", "details.md"}
        for kind in ("bad", "good"):
            code = (EXAMPLES / symbol / f"{kind}.py").read_text(encoding="utf-8")
            codes[f"{symbol}_{kind}".replace("-", "_")] = code
            assert (symbol in {each for _, each in marked(code)}) == (kind == "bad") == bool(marked(code))
    assert reported(tmp_path, codes) == {name: marked(code) for name, code in codes.items()}


def test_code_of_the_pages_is_reported_as_it_is_marked(tmp_path: Path) -> None:
    """Of the limits in the semantics, too: what the page says is silent, is."""
    found_blocks = [*blocks(PAGE, "python"), *blocks(SEMANTICS, "python")]
    codes = {f"block_{number}": code for number, code in enumerate(found_blocks)}
    assert len(codes) > 9
    found = reported(tmp_path, codes)
    for name, code in codes.items():
        # A caller's context is for the caller to choose: silent but for the audit.
        assert {one for one in found[name] if one[1] != "unknown-ssl-context"} == marked(code), name


@contextlib.contextmanager
def listening(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """Answer at a port of this machine, one connection after the other."""
    ended = threading.Event()

    def serve() -> None:
        while True:
            connection, _ = listener.accept()
            connection.settimeout(10)  # a client that stays silent ends in a failure, not in a test that hangs
            with connection, contextlib.suppress(OSError):
                if ended.is_set():
                    break
                answer(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            ended.set()
            socket.create_connection(listener.getsockname()).close()
            thread.join()


def head_of_request(connection: socket.socket) -> bytes:
    """Read a request that has no body."""
    request = data = connection.recv(65536)
    while data and not request.endswith(b"\r\n\r\n"):
        request += (data := connection.recv(65536))
    return request


def serving(context: ssl.SSLContext, *, tunnel: bool = False) -> contextlib.AbstractContextManager[int]:
    """Serve the same answer to each request, on demand at the end of a tunnel, as if a proxy stood between."""

    def answer(connection: socket.socket) -> None:
        if tunnel:
            assert head_of_request(connection).startswith(b"CONNECT localhost:443 ")
            connection.sendall(b"HTTP/1.0 200 Connected\r\n\r\n")
        with context.wrap_socket(connection, server_side=True) as secured:
            if head_of_request(secured):
                secured.sendall(b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello")

    return listening(answer)


def executed(code: str) -> dict[str, Any]:
    """Return what a block of the page defines."""
    namespace: dict[str, Any] = {}
    exec(compile(code, str(PAGE), "exec"), namespace)
    return namespace


def call(name: str, *arguments: object, **keywords: object) -> bytes:
    """Call a function of the page, and close its connection, which it leaves open."""
    (code,) = [code for code in blocks(PAGE, "python") if f"def {name}(" in code]
    made: list[http.client.HTTPSConnection] = []
    connect = http.client.HTTPSConnection.connect

    def noted(connection: http.client.HTTPSConnection) -> None:
        made.append(connection)
        connect(connection)

    with mock.patch.object(http.client.HTTPSConnection, "connect", noted):
        try:
            answer: bytes = executed(code)[name](*arguments, **keywords)
            return answer
        finally:
            for connection in made:
                connection.close()


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


REFUSED = ssl.SSLCertVerificationError


@pytest.mark.parametrize("name", ["read", "read_as_the_system_does"])
@pytest.mark.skipif(sys.platform != "linux", reason="the system's authorities are set through OpenSSL's environment")
def test_system_authorities(name: str, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(server_context(authority, "localhost")) as port:
        with pytest.raises(REFUSED):
            call(name, f"localhost:{port}", "/")
        monkeypatch.setenv("SSL_CERT_FILE", "authority.pem")
        assert call(name, f"localhost:{port}", "/") == b"hello"
        with pytest.raises(REFUSED, match="IP address mismatch"):
            call(name, f"127.0.0.1:{port}", "/")


@pytest.mark.parametrize("name", ["read_private", "read_as_client"])
def test_private_authority(name: str, authority: trustme.CA, tmp_path: Path) -> None:
    authority.issue_cert("client@example.com").private_key_and_cert_chain_pem.write_to_path(tmp_path / "client.pem")
    with serving(server_context(authority, "localhost")) as port:
        assert call(name, f"localhost:{port}", "/") == b"hello"
    for context in (server_context(authority, "other.example"), server_context(trustme.CA(), "localhost")):
        with serving(context) as port, pytest.raises(REFUSED):
            call(name, f"localhost:{port}", "/")


def test_client_certificate(authority: trustme.CA, tmp_path: Path) -> None:
    authority.issue_cert("client@example.com").private_key_and_cert_chain_pem.write_to_path(tmp_path / "client.pem")
    context = server_context(authority, "localhost")
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with serving(context) as port:
        assert call("read_as_client", f"localhost:{port}", "/") == b"hello"
        with pytest.raises((ssl.SSLError, ConnectionError)):
            call("read_private", f"localhost:{port}", "/")


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs the openssl command")
def test_self_signed_certificate(tmp_path: Path) -> None:
    (command,) = re.findall(r"`(openssl req [^`]*)`", PAGE.read_text(encoding="utf-8"))
    subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(tmp_path / "server.pem", tmp_path / "key.pem")
    with serving(context) as port:
        for host in ("localhost", "127.0.0.1"):
            assert call("read_private", f"{host}:{port}", "/", authority=tmp_path / "server.pem") == b"hello"


def test_proxy_tunnel_verifies_the_server(authority: trustme.CA) -> None:
    with serving(server_context(authority, "localhost"), tunnel=True) as port:
        where = (f"127.0.0.1:{port}", "localhost:443", "/")
        assert call("read_through_proxy", *where, authority="authority.pem") == b"hello"
        with pytest.raises(REFUSED):
            call("read_through_proxy", *where)


def test_local_server_of_a_test() -> None:
    (code,) = [code for code in blocks(PAGE, "python") if "import trustme" in code]
    namespace = executed(code)
    with serving(namespace["server_context"]) as port, contextlib.closing(namespace["connect"](port)) as connection:
        connection.request("GET", "/")
        assert connection.getresponse().read() == b"hello"


def anchors(page: Path) -> list[str]:
    """Return the anchors that the headings of a page get on GitHub."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


def test_each_clause_of_the_semantics_names_a_case() -> None:
    clauses, _, _ = SEMANTICS.read_text(encoding="utf-8").partition("What these functions do")
    _, _, clauses = clauses.partition("## What counts")
    rows = re.findall(r"^(?:- |\| (?!value)).*", clauses, re.MULTILINE)
    assert len(rows) > 40
    assert [row for row in rows if "](../tests/functional/" not in row] == []


def test_each_module_has_its_row_in_how_it_works() -> None:
    package = ROOT / "pylint_csp"
    page = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w/]+)` \|", page, re.MULTILINE)
    files = [path.relative_to(package).with_suffix("").as_posix() for path in package.rglob("*.py")]
    assert sorted(rows) == sorted(name for name in files if name != "analysis/__init__")


def test_links_lead_somewhere() -> None:
    pages = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "tests/functional/README.md")]
    for page in [*pages, *(ROOT / "docs").rglob("*.md")]:
        for target, anchor in re.findall(r"\]\((?!https?://)([^)#]*)#?([^)]*)\)", page.read_text(encoding="utf-8")):
            file = page.parent / target if target else page
            assert file.exists(), f"{page.name}: {target}"
            assert not anchor or anchors(file).count(anchor) == 1, f"{page.name}: {target}#{anchor}"
