print(*[input()] * {{times}})
