"""The examples in the docstring of the package are true."""

import doctest

import sicut


def test_examples_of_the_package() -> None:
    outcome = doctest.testmod(sicut)
    assert outcome.attempted > 0
    assert outcome.failed == 0
