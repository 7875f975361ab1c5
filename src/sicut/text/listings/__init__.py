"""Lists in documents, whatever sets them out, and the counts that announce them."""

from sicut.text.listings.cells import Cells as Cells
from sicut.text.listings.counting import Counted as Counted
from sicut.text.listings.counting import counted as counted
from sicut.text.listings.counting import phrase as phrase
from sicut.text.listings.counting import without_sums as without_sums
from sicut.text.listings.finding import find_listings as find_listings
from sicut.text.listings.listing import Listing as Listing
from sicut.text.listings.listing import ListingKind as ListingKind
