from helper import twice

twice(int(input()))
