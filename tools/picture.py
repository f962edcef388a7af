"""Draw what pylint prints on the examples as it looks in a terminal: ``docs/images/findings.svg``."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "images" / "findings.svg"
COMMAND = "pylint --load-plugins=pylint_csp --disable=all --enable=csp-d407 examples"


def main() -> None:
    """Draw."""
    options = [*COMMAND.split()[1:], "--output-format=colorized", "--score=n"]
    run = subprocess.run(
        [sys.executable, "-m", "pylint", *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if not run.stdout:
        sys.exit(run.stderr)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=110, file=nowhere, force_terminal=True)
        console.print(Text.assemble(("$ ", "bold green"), COMMAND))
        console.print(Text.from_ansi(run.stdout))
    PICTURE.parent.mkdir(exist_ok=True)
    # A font from somewhere else is none of the picture's business: a terminal's will do.
    style = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace("Fira Code, ", "")
    picture = console.export_svg(title="pylint-csp", unique_id="findings", code_format=style)
    PICTURE.write_text("".join(line.rstrip() + "\n" for line in picture.splitlines()), encoding="utf-8")


if __name__ == "__main__":
    main()
