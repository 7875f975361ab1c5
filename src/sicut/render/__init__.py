"""The last stage: a result becomes text; one file per format."""
