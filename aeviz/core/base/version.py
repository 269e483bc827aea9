"""The version, where everything may ask for it without knowing the package's face."""

VERSION = "0.1.0"
