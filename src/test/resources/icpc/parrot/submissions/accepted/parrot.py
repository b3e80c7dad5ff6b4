from parrot import TIMES

print(*[input()] * TIMES)
