#!/usr/bin/env bash
# Trains the examples that ship with aeviz and packs them beside this file. MNIST is needed; no
# image of it is packed. One thread, a few minutes each; the same machine, torch and number of
# threads give the same weights. “aeviz evaluate” on the two (MNIST's test set): map, noise of
# strength 0.4, 14.5 dB (noisy input 8.0), 5-NN accuracy of the code .853; denoiser, strength 0.5,
# 19.0 dB (noisy input 6.0).
set -euo pipefail
models=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make() { # NAME RECIPE OPTION…
    name=$1
    shift
    command=(aeviz train "$@" --seed 0 --threads 1)
    "${PYTHON:-python}" -m "${command[@]}" --out "$work/$name"
    rm -rf "${models:?}/$name"
    "${PYTHON:-python}" -m aeviz.core.examples "$work/$name" "$models/$name" "${command[*]}"
}

make map best-2d --epochs 40 --set encoder_layers=400,300,100 --set learning_rate=0.002 \
    --set corruption.kind=gaussian --set strength=0.4 --set random_strength=true
make denoiser best-denoiser --epochs 5 --set channels=16,32 --set code_size=1568
