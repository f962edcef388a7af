"""Draw what pylint prints on the examples as it looks in a terminal: ``docs/images/findings.svg``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "images" / "findings.svg"
COMMAND = "pylint --load-plugins=pylint_csp --disable=all --enable=csp-d407 examples"


def main() -> None:
    """Draw."""
    options = [*COMMAND.split()[1:], "--output-format=colorized", "--rcfile=", "--score=n"]
    run = subprocess.run(
        [sys.executable, "-m", "pylint", *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=110, file=nowhere, force_terminal=True)
        console.print(Text.assemble(("$ ", "bold green"), COMMAND))
        console.print(Text.from_ansi(run.stdout))
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(console.export_svg(title="pylint-csp", unique_id="findings"), encoding="utf-8")


if __name__ == "__main__":
    main()
