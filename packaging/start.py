"""Where the frozen program begins: the same door as `python -m billing_desktop`."""

from __future__ import annotations

import sys

from billing_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
