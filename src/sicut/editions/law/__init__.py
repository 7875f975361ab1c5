"""Works of law that are cited by article or section: their names, and how many articles they have."""
