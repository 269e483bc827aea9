"""Training and testing, as lines of a program: the same loop for every recipe and phase."""

from __future__ import annotations

from aeviz.core.export.script import parts, steps
from aeviz.core.recipe.schema import Recipe


def train(recipe: Recipe, half: bool) -> list[str]:
    """The function ``train``, which is the same for every phase."""
    training = recipe.training
    optimiser = parts.OPTIMISERS[training.optimiser].format(decay=training.weight_decay)
    rate = "rate_at(min(1.0, done / total_steps))" if training.schedule != "constant" else ""
    smaller = recipe.data.labels or training.pretraining
    size = "min(batch_size, len(X))" if smaller else "batch_size"
    limit = f"min({training.steps}, training_epochs * total_batch)"
    total = limit if training.steps else "training_epochs * total_batch"
    autocast = 'with torch.autocast("cpu", torch.bfloat16):'
    cost, update = "cost = cost_of(batch, targets)", "optimizer.step()"
    is_halved = half and training.optimiser == "muon"
    return [
        "costs = []",
        *(["state = None", ""] if recipe.network.stateful else [""]),
        "",
        *([parts.BLOCKS] if training.batch_order == "contiguous" else []),
        "def batches_of(count, epoch, batch_size):",
        '    """The numbers of the images of an epoch, batch after batch."""',
        f"    order = {parts.ORDERS[training.batch_order]}",
        "    return order.split(batch_size)",
        "",
        "",
        "def pictures(stored):",
        '    """Bytes as numbers in [0, 1]; numbers as they are."""',
        "    return stored.float().mul_(1 / 255) if stored.dtype == torch.uint8 else stored",
        "",
        "",
        "def train(parameters, X, Y, cost_of):",
        '    """One stretch of training: what is drawn at random hangs on seed and step alone."""',
        f"    global generator{', state' if recipe.network.stateful else ''}",
        "    lr = learning_rate",
        f"    optimizer = {optimiser}",
        f"    X, size = torch.from_numpy(X), {size}",
        "    Y = None if Y is None else torch.from_numpy(Y)",
        "    Y = Y.long() if Y is not None and Y.dtype == torch.uint8 else Y",
        "    total_batch = len(batches_of(len(X), 0, size))",
        f"    total_steps = {total}",
        "    for done in range(total_steps):",
        "        epoch, index = divmod(done, total_batch)",
        "        if index == 0:",
        "            batches = batches_of(len(X), epoch, size)",
        *(["            state = None"] if recipe.network.stateful else []),
        "        batch = pictures(X[batches[index]])",
        "        targets = None if Y is None else Y[batches[index]]",
        '        generator = stream("step", len(costs))',
        *([f'        optimizer.param_groups[0]["lr"] = {rate}'] if rate else []),
        *([f"        {autocast}", f"            {cost}"] if half else [f"        {cost}"]),
        "        optimizer.zero_grad()",
        "        cost.backward()",
        *([f"        {autocast}", f"            {update}"] if is_halved else [f"        {update}"]),
        "        costs.append(cost.item())",
        "        if index == total_batch - 1:",
        '            print("Epoch:", "%04d" % (epoch + 1), "cost=", "{:.9f}".format(costs[-1]))',
        "        if options.steps and len(costs) >= options.steps:",
        "            return",
    ]


def test(recipe: Recipe, is_stacked: bool) -> list[str]:
    """What it came to on the test set."""
    lines = ["# --- the test set", "", "with torch.no_grad():"]
    if recipe.task == "regress" and recipe.network.kind == "recurrent":
        flat = ".reshape(1, -1, X_test.shape[-1])" if recipe.network.stateful else ""
        back = ".reshape(Y_test.shape)" if recipe.network.stateful else ""
        return [
            *lines,
            f"    outputs, _ = layer.follow(torch.from_numpy(X_test{flat}))",
            f"    error = answer(outputs){back} - torch.from_numpy(Y_test)",
            '    print("Test mean squared error:", float(error.square().mean()))',
        ]
    if recipe.task == "regress":
        return [
            *lines,
            "    X = torch.from_numpy(X_test)",
            *(f"    {line}" for line in steps.code(recipe, "X", draws=False)),
            "    error = answer(code).unsqueeze(-1) - torch.from_numpy(Y_test)",
            '    print("Test mean squared error:", float(error.square().mean()))',
        ]
    if recipe.task == "classify":
        modules = "layers" if is_stacked else "[encoder]"
        encode = (
            ["code = through(layers, X)"]
            if is_stacked
            else steps.code(recipe, steps.to_network(recipe, "X"), draws=False)
        )
        return [
            *lines,
            f"    for module in {modules}:",
            "        module.eval()",
            "    right = 0",
            "    for X, Y in zip(np.array_split(X_test, 10), np.array_split(Y_test, 10)):",
            "        X = pictures(torch.from_numpy(X))",
            *(f"        {line}" for line in encode),
            "        right += int((classes(code).argmax(1).numpy() == Y).sum())",
            '    print("Test accuracy:", right / len(X_test))',
        ]
    shifted = {"unit": "", "centred": " + 0.5", "standardised": " * deviation_pixel + mean_pixel"}
    return [
        *lines,
        "    encoder.eval(), decoder.eval()",
        "    total = 0.0",
        "    for X in np.array_split(X_test, 10):",
        "        X = pictures(torch.from_numpy(X))",
        *(f"        {line}" for line in steps.code(recipe, steps.to_network(recipe, "X"), False)),
        f"        y_pred = decoder(code){shifted[recipe.data.pixel_range]}",
        "        total += float((y_pred - X).square().mean()) * len(X)",
        '    print("Test mean squared error:", total / len(X_test))',
    ]
