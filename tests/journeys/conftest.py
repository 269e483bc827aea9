"""Journeys leave no widgets behind either."""

from tests.ui.conftest import no_widget_left

__all__ = ["no_widget_left"]
