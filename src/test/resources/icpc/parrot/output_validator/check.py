import sys

want = open(sys.argv[2]).read().split()
got = sys.stdin.read().split()
sys.exit(42 if got == want and len(got) == {{times}} else 43)
