"""The program, as ``aeviz`` or ``python -m aeviz``: the window without arguments, the command line
with them."""

import sys


def main() -> int:
    """Load the command line, run it, and return its exit code. Ctrl+C may come at any moment, also
    while it is loaded."""
    try:
        from aeviz.cli import main as command_line

        return command_line.main()
    except KeyboardInterrupt:
        return 130  # INTERRUPTED of cli/options.py, which may not be there yet


if __name__ == "__main__":
    sys.exit(main())
