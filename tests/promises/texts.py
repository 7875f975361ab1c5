"""Sentences and words to make reports and sources of; all of it is invented."""

from hypothesis import strategies as st

SENTENCES = (
    "The ferry to the lighthouse leaves at seven every morning.",
    "We have mended the old quay with our own hands and with borrowed tools.",
    "Nobody asked to be paid for carrying the books through the rain.",
    "The bakers brought bread, and the fishermen lent their nets to cover the carts.",
    "In spring we shall plant forty pear trees behind the town hall.",
    "The children will choose the place of each tree, and the gardeners will teach them how to prune.",
    "Water will come from the mill stream, which the engineers have cleared of stones.",
    "The market stays on the square by the fountain, and the band will play there on Sundays.",
    "Thank you for your patience, and bring a spade when the frost is over.",
    "The clock in the tower has not been wound since the winter before last.",
)
SPEECH = " ".join(SENTENCES[:5]) + "\n\n" + " ".join(SENTENCES[5:]) + "\n"
LONG = (
    "The council did not sell the meadow by the river to the brickworks because the herons nest there each "
    "spring and the families of the lower town gather hay from it in June and let their "
    "children swim at the bend where "
    "the water runs slow and clear over white stones until the autumn rain comes down from the hills"
)
"""One sentence of sixty words with one "not" in it."""

sentences = st.sampled_from(SENTENCES)
speeches = st.lists(sentences, min_size=1, max_size=8, unique=True)
suffixes = st.sampled_from((".md", ".txt", ".html"))


def quoting(words: str, suffix: str = ".md") -> str:
    """A report that quotes *words*, in the format of *suffix*."""
    line = f"The mayor said: “{words}”"
    return f"<p>{line}</p>\n" if suffix == ".html" else f"{line}\n"


def written(text: str, suffix: str) -> str:
    """Plain *text* as a file of the format of *suffix*."""
    if suffix != ".html":
        return text
    return "".join(f"<p>{paragraph}</p>\n" for paragraph in text.split("\n\n"))
