"""The types that flow between the stages: frozen, slotted, without I/O and without algorithms."""
