"""The list of the user's runs: names, notes, stars, copies, the wastebasket."""
