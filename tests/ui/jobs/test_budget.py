"""What is recomputed in the window keeps to its budget, by a clock that the test moves."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from aeviz.core.base.errors import RunError
from aeviz.ui.jobs import budget
from aeviz.ui.jobs.budget import BUDGETS, TOTAL, Recompute, Task
from aeviz.ui.jobs.threads import wait_for_all
from tests.ui.clock import FakeClock


class Network:
    """Remembers whether it is the window's own or a copy."""

    def __init__(self, own: bool = True) -> None:
        self.own = own

    def copy(self) -> Network:
        return Network(own=False)


class Worker:
    """Takes ``cost`` seconds of the clock for each computation, and counts them."""

    def __init__(self, clock: FakeClock, cost: float) -> None:
        self.clock, self.cost = clock, cost
        self.began: list[float] = []
        self.networks: list[Network] = []
        self.fails = False
        self.network = Network()

    @property
    def spent(self) -> float:
        return len(self.began) * self.cost

    def prepare(self) -> Task[Network]:
        return Task(self.network, self.work)

    def work(self, network: Network, report: object) -> int:
        self.began.append(self.clock.now())
        self.networks.append(network)
        self.clock.time += self.cost
        if self.fails:
            raise RunError("It does not fit: choose another.")
        return len(self.began)


@pytest.fixture
def clock(monkeypatch, qtbot):
    made = FakeClock()
    monkeypatch.setattr(budget, "CLOCK", made)
    return made


@pytest.fixture
def recompute(clock):
    """Makes a service and its worker; all are closed at the end."""
    made = []

    def make(name, cost=0.5):
        worker = Worker(clock, cost)
        made.append(Recompute(None, name, worker.prepare))
        return made[-1], worker

    yield make
    for service in made:
        service.close()
    assert wait_for_all(5)


def run_on(clock, qtbot, service, seconds=0.0):
    """Let the clock go on, and whatever is due be done."""
    clock.advance(seconds)
    if service.is_active:
        qtbot.waitUntil(lambda: not service.is_active)


def train(clock, service):
    service.follow_state("preparing")
    service.follow_state("running")


def test_all_budgets_add_up_to_what_is_stated():
    assert sum(row.fraction for row in BUDGETS.values()) == pytest.approx(TOTAL)


@pytest.mark.parametrize("name", BUDGETS)
def test_while_weights_change_each_keeps_to_its_fraction(name, clock, recompute, qtbot):
    service, worker = recompute(name, cost=0.5)
    train(clock, service)
    clock.time += 10_000.0  # long after the beginning, where no rest is cut short
    start = clock.now()
    while clock.now() < start + 200:
        service.request()
        run_on(clock, qtbot, service, 0.1)
    fraction = worker.spent / (clock.now() - start)
    assert fraction == pytest.approx(BUDGETS[name].fraction, rel=0.1)
    assert worker.began[0] <= start + 0.1  # the first is free


@pytest.mark.parametrize("name", BUDGETS)
def test_cheap_work_has_its_least_distance(name, clock, recompute, qtbot):
    service, worker = recompute(name, cost=0.0)
    for _ in range(100):
        service.request()
        run_on(clock, qtbot, service, 0.01)
    assert least_distance(worker.began) >= BUDGETS[name].every


def least_distance(times):
    return min((b - a for a, b in pairwise(times)), default=math.inf)


@pytest.mark.parametrize("name", BUDGETS)
def test_only_a_job_gets_a_copy_and_needs_no_rest_when_weights_stand_still(
    name, clock, recompute, qtbot
):
    service, worker = recompute(name, cost=0.5)
    in_window = BUDGETS[name].in_window
    for _ in range(3):
        service.request()
        run_on(clock, qtbot, service, BUDGETS[name].every)
    assert [network.own for network in worker.networks] == [in_window] * len(worker.networks)
    assert len(worker.began) == (1 if in_window else 3)


@pytest.mark.parametrize("name", BUDGETS)
@pytest.mark.parametrize("state", ["paused", "finished"])
def test_a_rest_ends_when_training_does(name, state, clock, recompute, qtbot):
    service, worker = recompute(name, cost=5.0)
    train(clock, service)
    clock.time += 1000.0
    service.request()
    run_on(clock, qtbot, service)
    service.request()
    run_on(clock, qtbot, service, 1.5)
    assert len(worker.began) == 1
    service.follow_state(state)
    run_on(clock, qtbot, service)
    assert len(worker.began) == 2


def test_many_requests_are_one_computation_and_none_is_none(clock, recompute, qtbot):
    service, worker = recompute("colours")
    for _ in range(5):
        service.request()
    run_on(clock, qtbot, service)
    run_on(clock, qtbot, service, 100.0)
    assert len(worker.began) == 1


def test_what_was_cancelled_is_not_told(clock, recompute, qtbot):
    service, worker = recompute("colours")
    told = []
    service.done.connect(told.append)
    service.request()
    clock.advance()
    service.cancel()
    service.request()
    qtbot.waitUntil(lambda: not service.is_active)
    run_on(clock, qtbot, service)
    assert told == [len(worker.began)]


@pytest.mark.parametrize("name", [name for name, row in BUDGETS.items() if row.settle])
def test_scrubbing_goes_first_but_not_for_ever(name, clock, recompute, qtbot):
    service, worker = recompute(name, cost=0.01)
    row = BUDGETS[name]
    for _ in range(20):
        service.request(settle=True)
        run_on(clock, qtbot, service, row.settle * 0.9)
        if clock.now() > row.longest_settle:
            break
    assert not worker.began
    service.request(settle=True)
    run_on(clock, qtbot, service, row.settle)
    assert len(worker.began) == 1


def test_a_film_is_followed(clock, recompute, qtbot):
    service, worker = recompute("neighbours", cost=0.01)
    while clock.now() < 10:
        service.request(settle=True)
        run_on(clock, qtbot, service, 0.1)
    assert 4 <= len(worker.began) <= 7


def test_rests_of_neighbours_are_short_at_first_and_never_longer_than_a_minute(
    clock, recompute, qtbot
):
    service, worker = recompute("neighbours", cost=8.0)
    train(clock, service)
    while clock.now() < 1000:
        service.request()
        run_on(clock, qtbot, service, 0.25)
    rests = [b - a - 8.0 for a, b in pairwise(worker.began)]
    assert rests[0] == pytest.approx(8.0, abs=0.5)
    assert rests[1] == pytest.approx(24.0, abs=0.5)
    assert max(rests) == pytest.approx(60.0, abs=0.5)


@pytest.mark.parametrize("name", BUDGETS)
def test_after_a_failure_it_waits_or_gives_up(name, clock, recompute, qtbot):
    service, worker = recompute(name, cost=0.0)
    told = []
    service.failed.connect(told.append)
    worker.fails = True
    service.request()
    run_on(clock, qtbot, service)
    assert told == ["It does not fit: choose another."]
    patience = BUDGETS[name].patience
    gives_up = math.isinf(patience)
    service.request()
    run_on(clock, qtbot, service, 1000.0 if gives_up else patience - 0.1)
    assert len(worker.began) == 1
    if gives_up:
        service.cancel()  # another run
        service.request()
    run_on(clock, qtbot, service, 0.2)
    assert len(worker.began) == 2
