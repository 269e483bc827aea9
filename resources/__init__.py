"""Files that ship with aeviz: recipes, icons, screenshots. Installed as ``aeviz.resources``."""
