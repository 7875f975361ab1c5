"""Candidates held against the witnesses: one file per kind of claim."""
