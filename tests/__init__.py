"""The tests; a package, because some that are installed bring a package of the same name."""
