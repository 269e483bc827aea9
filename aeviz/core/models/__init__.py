"""Networks: how images become codes and codes become images."""
