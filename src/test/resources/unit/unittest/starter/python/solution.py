def behave(how):
    pass
