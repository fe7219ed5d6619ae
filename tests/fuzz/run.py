"""A million invalid responses to the parsers of streams and errors: ``python -m tests.fuzz.run``.

Every input follows from the seed and its number alone, so that a failure can be repeated from two numbers.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback

from tests.fuzz import mutate, targets

INPUTS = 1_000_000


def attempt(seed, number, seeds):
    """Run one input; which target it was for."""
    chance = random.Random((seed << 40) + number)
    if number % 2:
        targets.error(*mutate.error(chance, seeds["errors"]))
        return "errors"
    targets.stream(*mutate.stream(chance, seeds["streams"]))
    return "streams"


def main(arguments=None):
    """Run the inputs; return 1 after the first failure."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.run", description=__doc__)
    parser.add_argument("--inputs", type=int, default=INPUTS, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="which ones (default: %(default)s)")
    parser.add_argument("--only", type=int, metavar="NUMBER", help="run this one alone")
    args = parser.parse_args(arguments)
    seeds = {kind: mutate.corpus(kind) for kind in ("streams", "errors")}
    counts = {"streams": 0, "errors": 0}
    started = time.perf_counter()
    for number in range(args.inputs) if args.only is None else (args.only,):
        try:
            counts[attempt(args.seed, number, seeds)] += 1
        except Exception:
            traceback.print_exc()
            print(f"input {number} of seed {args.seed}; again: --seed {args.seed} --only {number}", file=sys.stderr)
            return 1
    seconds = time.perf_counter() - started
    total = sum(counts.values())
    print(
        f"{total} inputs ({counts['streams']} streams, {counts['errors']} errors) in {seconds:.1f} s, "
        f"{total / seconds:.0f} a second: no failure"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
