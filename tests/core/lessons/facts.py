"""Facts that fulfil checks, and facts that come near: a task done rightly, and wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aeviz.core.lessons import checks as c
from aeviz.core.lessons.facts import BenchFacts, DrawingFacts, Facts, PlaceFacts, RunFacts
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe

BENCH = BenchFacts("gaussian", (0.0, 0.5, 1.0), (15.0, 14.0, 13.0), (25.0, 12.0, 8.0))
"""The median filter is better up to a strength of about 0.4."""


def right(tasks: Sequence[c.Check], recipe: Recipe) -> Facts:
    """All checks hold of them. ``recipe``: in Setup, and of the run."""
    facts = Facts(recipe, RunFacts(recipe, is_own=True), bench=BENCH)
    for check in tasks:
        facts = _with(check, facts)
    return facts


def _with(check: c.Check, facts: Facts) -> Facts:  # noqa: PLR0911 - one for each kind
    run = facts.run
    assert run is not None
    match check:
        case c.Trained(steps=steps, recipe=name, values=values):
            recipe = find_recipe(name) if name not in ("", run.recipe.name) else run.recipe
            recipe = with_values(recipe, values.items())
            return replace(facts, run=replace(run, recipe=recipe, steps=max(steps, run.steps)))
        case c.Figure(name=name, of=of, below=below, above=above):
            value = above + 1e-6 if above is not None else (below or 1.0) - 1e-6
            figures = {**getattr(run, of), name: value}
            return replace(facts, run=replace(run, **{of: figures}))
        case c.Collapsed(yes=yes):
            return replace(facts, run=replace(run, collapsed=yes))
        case c.Phase(number=number):
            return replace(facts, run=replace(run, phase=number))
        case c.Tuned(path=path):
            return replace(facts, run=replace(run, tuned=frozenset({path})))
        case c.Setting(path=path, equals=equals, at_least=least, at_most=most):
            value = next(v for v in (equals, least, most) if v is not None)
            assert facts.recipe is not None
            if isinstance(value, float) and value.is_integer():
                value = int(value)
            return replace(facts, recipe=with_values(facts.recipe, [(path, value)]))
    return _with_deed(check, facts)


def _with_deed(check: c.Check, facts: Facts) -> Facts:  # noqa: PLR0911 - one for each kind
    match check:
        case c.Drawn(began_as=began, taken_for=taken, turned=turned):
            began, taken = (began or "4", taken or "9") if turned else (began, taken)
            return replace(facts, drawing=DrawingFacts(began, True, taken, turned))
        case c.Numbers(at_least=least, at_most=most):
            return replace(facts, numbers=least if least is not None else most)
        case c.Picked(near=near, away=away):
            return replace(facts, place=PlaceFacts(near or "5", away))
        case c.Opened(panel=panel):
            return replace(facts, opened=facts.opened | {panel})
        case c.LookedBack(at_most=most):
            return replace(facts, looked_at=most)
        case c.Slid():
            return replace(facts, slid=True)
        case c.CanvasNoise(noise=noise, at_least=least, at_most=most, median=median):
            strength = {"better": 0.1, "worse": 0.9, "": 0.5}[median]
            strength = least if least is not None else most if most is not None else strength
            return replace(facts, canvas_noise=(noise or "gaussian", strength))
    raise AssertionError(check)


def wrong(check: c.Check, facts: Facts) -> list[Facts]:
    """From facts that fulfil all: those in which just this check fails, by little."""
    run = facts.run
    assert run is not None
    found = []
    match check:
        case c.Trained(steps=steps, recipe=name):
            found += [replace(facts, run=replace(run, steps=steps - 1))]
            found += [replace(facts, run=replace(run, is_own=False)), replace(facts, run=None)]
            if name:
                other = find_recipe("vae" if name != "vae" else "deep")
                found += [replace(facts, run=replace(run, recipe=other))]
        case c.Figure(name=name, of=of, below=below, above=above):
            value = above if above is not None else below
            nan = {**getattr(run, of), name: float("nan")}
            found += [replace(facts, run=replace(run, **{of: {**nan, name: value}}))]
            found += [replace(facts, run=replace(run, **{of: nan}))]
            found += [replace(facts, run=replace(run, **{of: {}}))]
        case c.Collapsed(yes=yes):
            for state in (not yes, None):
                found += [replace(facts, run=replace(run, collapsed=state))]
        case c.Phase(number=number):
            found += [replace(facts, run=replace(run, phase=number - 1))]
        case c.Tuned():
            found += [replace(facts, run=replace(run, tuned=frozenset({"seed"})))]
        case c.Setting():
            found += [replace(facts, recipe=find_recipe("conv-vae")), replace(facts, recipe=None)]
    return found or _wrong_deeds(check, facts)


def _wrong_deeds(check: c.Check, facts: Facts) -> list[Facts]:  # noqa: PLR0911 - one for each
    drawing = facts.drawing
    match check:
        case c.Drawn(began_as=began, taken_for=taken, turned=turned):
            found = [replace(drawing, is_drawn=False)]
            found += [replace(drawing, began_as="1")] * bool(began)
            found += [replace(drawing, taken_for="1")] * bool(taken)
            if turned:
                found += [replace(drawing, was_right=False), replace(drawing, taken_for="")]
                found += [replace(drawing, taken_for=drawing.began_as)]
            return [replace(facts, drawing=other) for other in found]
        case c.Numbers(at_least=least, at_most=most):
            found_numbers: list[int | None] = [None]
            found_numbers += [least - 1] if least is not None else []
            found_numbers += [most + 1] if most is not None else []
            return [replace(facts, numbers=n) for n in found_numbers]
        case c.Picked(near=near, away=away):
            places: list[PlaceFacts | None] = [None]
            places += [PlaceFacts("8", 0.0), PlaceFacts(near, 0.4)] if near else []
            places += [PlaceFacts("5", away * 0.99)] if away else []
            return [replace(facts, place=place) for place in places]
        case c.Opened(panel=panel):
            return [replace(facts, opened=frozenset({"Setup", "Gallery"}) - {panel})]
        case c.LookedBack(at_most=most, at_least=least):
            return [replace(facts, looked_at=step) for step in (most + 1, least - 1, None)]
        case c.Slid():
            return [replace(facts, slid=False)]
        case c.CanvasNoise():
            return _wrong_noises(check, facts)
    raise AssertionError(check)


def _wrong_noises(check: c.CanvasNoise, facts: Facts) -> list[Facts]:
    kind = check.noise or "gaussian"
    noises: list[tuple[str, float] | None] = [None]
    noises += [("blur", 0.15)] if check.noise else []
    noises += [(kind, check.at_least - 0.01)] if check.at_least is not None else []
    noises += [(kind, check.at_most + 0.01)] if check.at_most is not None else []
    found = [replace(facts, canvas_noise=noise) for noise in noises]
    if check.median:
        far = 0.9 if check.median == "better" else 0.1
        found += [replace(facts, canvas_noise=(kind, far)), replace(facts, bench=None)]
        found += [replace(facts, bench=replace(BENCH, noise="blur"))]
    return found
