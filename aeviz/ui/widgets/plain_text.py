"""Text for places where Qt would guess whether it is rich: always plain, whoever wrote it.

Tooltips (also those of items, and shown by hand) guess; a label does so unless it is one of
``labels``. What a file says must never be rendered: it could load pictures, or freeze the window.
"""

from __future__ import annotations

import html

from PySide6.QtGui import Qt

from aeviz.core.base.texts import LONG, plain


def tip_text(text: str) -> str:
    """A tooltip that shows ``text`` as it is, without what cannot be seen."""
    seen = plain(text, LONG, lines=True)
    if not Qt.mightBeRichText(seen):
        return seen
    return f'<p style="white-space: pre-wrap">{html.escape(seen)}</p>'
