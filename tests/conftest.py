"""Settings of hypothesis: without deadlines, which depend on the load of the machine.

`make test` draws the same values in every run. `make random` draws others each time, and more of them.
"""

from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow]

settings.register_profile("fixed", deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("random", deadline=None, max_examples=1_000, suppress_health_check=SLOW)
settings.load_profile("fixed")
