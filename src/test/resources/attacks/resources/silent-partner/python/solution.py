import sys
import time

sys.stdin.readline()
time.sleep(10_000)
