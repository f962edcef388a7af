"""The ways into a project that the README describes, each tried."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_documentation import blocks

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"

MISSING = 'import http.client\n\nhttp.client.HTTPSConnection("api.example.com")\n'
INSECURE = """\
import http.client
import ssl

http.client.HTTPSConnection("api.example.com", context=ssl._create_unverified_context())
"""
LOAD = "--load-plugins=pylint_csp"
ONLY = ["--disable=all", "--enable=csp-d407"]


def pylint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pylint as a person does, in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "pylint", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project with one call for each message that is on."""
    (tmp_path / "missing.py").write_text(MISSING, encoding="utf-8")
    (tmp_path / "insecure.py").write_text(INSECURE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("name", "language"), [("pyproject.toml", "toml"), ("pylintrc", "ini"), ("setup.cfg", "ini")])
def test_configuration_file_switches_the_rule_on(name: str, language: str, project: Path) -> None:
    page = README.read_text(encoding="utf-8")
    (content,) = re.findall(rf"^`{name}`\n\n```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    (project / name).write_text(content, encoding="utf-8")
    run = pylint(project, "missing.py", "insecure.py")
    assert re.search(r"^missing\.py:3:0: W9407: CSP-D407: .*\(missing-ssl-context\)$", run.stdout, re.MULTILINE)
    assert re.search(r"^insecure\.py:4:0: E9407: CSP-D407: .*\(insecure-ssl-context\)$", run.stdout, re.MULTILINE)


def test_message_can_be_switched_off_as_the_documentation_says(project: Path) -> None:
    (content,) = blocks(ROOT / "docs" / "csp-d407.md", "toml")
    (project / "pyproject.toml").write_text(content, encoding="utf-8")
    run = pylint(project, LOAD, "missing.py", "insecure.py")
    assert "missing-ssl-context" not in run.stdout
    assert "insecure-ssl-context" in run.stdout


@pytest.mark.parametrize(("file", "status"), [("missing.py", 0), ("insecure.py", 2)])
def test_baseline_fails_on_errors_and_shows_the_rest(file: str, status: int, project: Path) -> None:
    (options,) = re.findall(r"errors only: `([^`]*)`", README.read_text(encoding="utf-8"))
    run = pylint(project, LOAD, *ONLY, *options.split(), file)
    assert "CSP-D407" in run.stdout
    assert run.returncode == status


def test_baseline_leaves_out_folders_and_files(project: Path) -> None:
    vendor = project / "src" / "vendor"
    vendor.mkdir(parents=True)
    (vendor / "client.py").write_text(MISSING, encoding="utf-8")
    waiting = "# pylint: disable=missing-ssl-context\n" + MISSING
    (project / "src" / "waiting.py").write_text(waiting, encoding="utf-8")
    assert pylint(project, LOAD, *ONLY, "src/vendor/client.py").returncode == 4
    (setting,) = re.findall(r"`(ignore-paths = [^`]*)`", README.read_text(encoding="utf-8"))
    configuration = f'[tool.pylint.main]\nload-plugins = ["pylint_csp"]\nrecursive = true\n{setting}\n'
    (project / "pyproject.toml").write_text(configuration, encoding="utf-8")
    run = pylint(project, *ONLY, "src")
    assert "CSP-D407" not in run.stdout
    assert run.returncode == 0


@pytest.mark.parametrize(
    ("form", "module", "finding"),
    [
        ("github", "pylint", r"^::error file=insecure\.py,line=4,.*title=E9407::CSP-D407: "),
        ("junit", "pylint.reporters.junit_reporter", r"<failure[^>]*>?[^<>]*CSP-D407"),
        ("pylint_junit.JUnitReporter", "pylint_junit", r"<failure[^>]*>?[^<>]*CSP-D407"),
    ],
)
def test_reports(form: str, module: str, finding: str, project: Path) -> None:
    if not importlib.util.find_spec(module):
        pytest.skip("pylint has a reporter for JUnit from 4.1.5 on; the adoption session installs pylint-junit")
    assert f"`--output-format={form}`" in README.read_text(encoding="utf-8")
    run = pylint(project, LOAD, *ONLY, f"--output-format={form}", "missing.py", "insecure.py")
    assert re.search(finding, run.stdout, re.MULTILINE)
    assert run.stdout.count("CSP-D407: ") >= 2


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("git"), reason="the recipe is for GNU sed")
def test_comments_of_bandit_become_this_rules(project: Path) -> None:
    (recipe,) = [command for command in blocks(README, "sh") if "nosec" in command]
    for number, comment in enumerate(["# nosec B309", "#nosec: B309", "# nosec B309 a test server"]):
        code = f'import http.client\n\nhttp.client.HTTPSConnection("localhost:8443")  {comment}\n'
        (project / f"client{number}.py").write_text(code, encoding="utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True)
    subprocess.run(["git", "add", "."], cwd=project, check=True)
    subprocess.run(["bash", "-c", recipe], cwd=project, check=True)
    run = pylint(project, LOAD, *ONLY, "client0.py", "client1.py", "client2.py", "missing.py")
    assert run.stdout.count("CSP-D407") == 1, run.stdout


def test_comments_of_cytoscnpy_mean_the_same(project: Path) -> None:
    code = "import http.client\n" + "".join(
        f'{comment}\nhttp.client.HTTPSConnection("h")\n' for comment in ("# ignore", "# ignore: CSP-D407")
    )
    (project / "client.py").write_text(code, encoding="utf-8")
    assert pylint(project, LOAD, *ONLY, "client.py").returncode == 0


class LanguageServer:
    """A language server, driven as an editor does: JSON messages with a length before them."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.input, self.output = process.stdin, process.stdout

    def send(self, method: str, parameters: object, **more: object) -> None:
        """Send a notification, or a request if it has an id."""
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": parameters, **more}).encode()
        self.input.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.input.flush()

    def receive(self) -> Iterator[dict[str, Any]]:
        """Yield what the server says."""
        while header := self.output.readline():
            if header.lower().startswith(b"content-length:"):
                while self.output.readline().strip():
                    pass
                yield json.loads(self.output.read(int(header.split(b":")[1])))


def test_language_server_shows_the_findings(project: Path) -> None:
    pytest.importorskip("pylsp", reason="the adoption session installs it")
    (settings,) = [json.loads(block) for block in blocks(README, "json") if "pylsp" in block]
    document = {"uri": (project / "missing.py").as_uri(), "languageId": "python", "version": 1, "text": MISSING}
    command = [sys.executable, "-m", "pylsp"]
    with subprocess.Popen(command, cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        server = LanguageServer(process)
        server.send("initialize", {"processId": None, "rootUri": project.as_uri(), "capabilities": {}}, id=1)
        next(message for message in server.receive() if message.get("id") == 1)
        server.send("initialized", {})
        server.send("workspace/didChangeConfiguration", {"settings": settings})
        server.send("textDocument/didOpen", {"textDocument": document})
        published = (
            one["params"] for one in server.receive() if one.get("method") == "textDocument/publishDiagnostics"
        )
        found = [one for one in next(published)["diagnostics"] if one.get("code") == "W9407"]
        process.terminate()
    (diagnostic,) = found
    assert diagnostic["range"]["start"] == {"line": 2, "character": 0}
    assert "CSP-D407" in diagnostic["message"]


def test_settings_of_vs_code_are_json() -> None:
    (settings,) = [json.loads(block) for block in blocks(README, "json") if "pylint.args" in block]
    assert settings["pylint.args"] == ["--load-plugins=pylint_csp"]


def test_pre_commit_runs_the_rule(project: Path) -> None:
    pytest.importorskip("pre_commit", reason="the adoption session installs it")
    (content,) = blocks(README, "yaml")
    # pylint's own repository is out of a test's reach: one with the same hook stands in.
    hooks = project.parent / f"{project.name}-hooks"
    hooks.mkdir()
    (hooks / ".pre-commit-hooks.yaml").write_text(
        "- id: pylint\n  name: pylint\n  entry: pylint\n  language: python\n  types: [python]\n", encoding="utf-8"
    )
    (hooks / "setup.py").write_text(
        "from setuptools import setup\nsetup(name='hooks', version='0', py_modules=[], install_requires=['pylint'])\n",
        encoding="utf-8",
    )
    git = ["git", "-c", "user.name=test", "-c", "user.email=test@example.com"]
    for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "hooks"], ["tag", "v1"]):
        subprocess.run([*git, *arguments], cwd=hooks, check=True)
    content = re.sub(r"rev: .*", "rev: v1", re.sub(r"repo: .*", f"repo: {hooks}", content))
    content = content.replace("[pylint-csp]", f"['{ROOT}']")
    (project / ".pre-commit-config.yaml").write_text(content, encoding="utf-8")
    for arguments in (["init", "--quiet"], ["add", "."]):
        subprocess.run([*git, *arguments], cwd=project, check=True)
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert run.returncode == 1, run.stdout + run.stderr
    assert run.stdout.count("CSP-D407") == 2, run.stdout + run.stderr
