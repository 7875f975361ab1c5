"""Works that are cited by place: their names, their numbering, and texts of them with the places found."""
