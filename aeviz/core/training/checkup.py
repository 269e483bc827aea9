"""Looking after a network while it learns: what is wrong with it.

The loop asks at every test, with and without a window, so the same notices reach window, command
line, journal and JSON. Looking changes nothing: a run is the same with and without.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aeviz.core.data.base import Split
from aeviz.core.inference import health, viewing
from aeviz.core.inference.health import Finding
from aeviz.core.inference.posterior import divergences, posterior
from aeviz.core.messages.events import Noticed
from aeviz.core.models.base import Autoencoder, Classifier, Coder
from aeviz.core.models.codes import VariationalCode
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.phases.job import TrainingJob
from aeviz.core.training.phases.progress import TrainingProgress

PICTURES = 500
"""So many test pictures are looked at: a twentieth of what a test of MNIST takes."""

YOUNG = 100
"""With fewer steps of a phase, and before its first epoch ends, only its end is worth a word."""


def examine(model: Coder, pictures: Split, recipe: Recipe, phase: int = 0) -> list[Finding]:
    """What is wrong with a network, judged by clean pictures. ``phase``: of a stacked classifier.

    Nothing is found with a regressor.
    """
    images, pixel_range = pictures.images, recipe.data.pixel_range
    if not isinstance(model, Autoencoder | Classifier) or not len(images):
        return []
    restores = isinstance(model, StackedClassifier) and phase < model.depth
    if isinstance(model, Classifier) and not restores:
        return health.of_classes(viewing.classify(model, images, pixel_range), pictures.labels)
    if isinstance(model.code_kind, VariationalCode):
        means, deviations = posterior(model, images, pixel_range)
        found = health.of_random_codes(means, divergences(means, deviations), recipe.code.beta)
        return found or health.of_outputs(viewing.decode(model, means, pixel_range), images)
    codes = viewing.codes_in_phase(model, images, pixel_range, phase)
    outputs = viewing.decode(model, codes, pixel_range, phase)
    return health.of_outputs(outputs, images, codes) or health.of_codes(codes)


class Notices:
    """Says each kind of notice once in a phase; the loop has one and clears ``said`` between
    phases."""

    def __init__(self, said: Iterable[str]) -> None:
        self.said = set(said)
        """Kinds that the user has heard of."""

    def new(self, *notices: Noticed | None) -> Iterator[Noticed]:
        """Those that are none and those that were said are left out."""
        for notice in notices:
            if notice is not None and notice.kind not in self.said:
                self.said.add(notice.kind)
                yield notice

    def of_data(self, job: TrainingJob) -> Iterator[Noticed]:
        """What is odd about the data, before the first step."""
        return self.new(*(Noticed(odd.kind, 0, odd.text) for odd in job.oddities))

    def of_network(self, job: TrainingJob, progress: TrainingProgress) -> Iterator[Noticed]:
        """What is wrong with the network that is trained, if it had time to learn.

        At first every code is nearly collapsed; that is no news.
        """
        young = progress.epoch == progress.first_epoch or progress.phase_step < YOUNG
        if job.sample is None or (young and progress.step < progress.last_step):
            return
        found = examine(job.model, job.sample, progress.recipe, progress.phase)
        after = f"After step {progress.step:,}: "
        yield from self.new(*(Noticed(kind, progress.step, after + text) for kind, text in found))
