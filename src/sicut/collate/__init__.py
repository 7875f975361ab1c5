"""The engine: seed, chain, extend; then the apparatus of what differs."""
