"""What is known on one path: values, objects and facts, and what scopes leave behind of them."""
