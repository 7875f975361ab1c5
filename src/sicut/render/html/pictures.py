"""The picture of the page that a passage stands on, with its words boxed."""

from base64 import b64encode

from sicut.model.picture import Box
from sicut.render.html.markup import NOTHING, Markup, element, joined
from sicut.render.html.passages import Passage
from sicut.render.html.view import Card, View


def page_figure(view: View, passage: Passage, card: Card) -> Markup:
    """The pages of *passage* as they look; a page is put into the file once, at the first card that shows it."""
    pictures = view.look.pictures
    boxes = pictures.boxes.get((passage.siglum, passage.span), ())
    pages = sorted({page for page, _ in boxes if (passage.siglum, page) in pictures.pages})
    figures = []
    for page in pages:
        home = view.first_with(passage.siglum, page)
        own = [box for number, box in boxes if number == page]
        if home == (card.id, passage.span):
            figures.append(_figure(view, passage, page, own))
        else:
            link = element(
                "a", {"href": f"#{home[0] if home else card.id}"}, f"Page {page} as it looks, at an earlier card"
            )
            figures.append(element("p", {"class": "fact"}, link))
    return joined(*figures) if figures else NOTHING


def _figure(view: View, passage: Passage, page: int, own: list[Box]) -> Markup:
    picture = view.look.pictures.pages[passage.siglum, page]
    source = "data:image/png;base64," + b64encode(picture.png).decode("ascii")
    words = f"Page {page} of {passage.siglum}, the passage boxed"
    size = {"width": str(picture.width), "height": str(picture.height)}
    image = element("img", {"src": source, "alt": words, **size})
    every = [
        box
        for (siglum, _), boxes in sorted(view.look.pictures.boxes.items())
        if siglum == passage.siglum
        for number, box in boxes
        if number == page and box not in own
    ]
    drawn = [_rect(box, picture.width, picture.height, "box") for box in own]
    drawn += [_rect(box, picture.width, picture.height, "other") for box in dict.fromkeys(every)]
    view_box = f"0 0 {picture.width} {picture.height}"
    svg = element("svg", {"viewBox": view_box, "aria-hidden": "true"}, *drawn)
    return element("figure", {"class": "page"}, image, svg, element("figcaption", None, words))


def _rect(box: Box, width: int, height: int, name: str) -> Markup:
    return element(
        "rect",
        {
            "class": name,
            "x": f"{box.left * width:.1f}",
            "y": f"{box.top * height:.1f}",
            "width": f"{box.width * width:.1f}",
            "height": f"{box.height * height:.1f}",
        },
    )
