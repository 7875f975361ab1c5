"""Sources kept: what ``sicut.lock`` says of them, and their texts as they were when it was written."""
