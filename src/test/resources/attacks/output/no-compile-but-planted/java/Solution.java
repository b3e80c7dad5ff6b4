no class
