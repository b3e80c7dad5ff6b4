print("%.9e units" % (3.1415926536 * float(input()) ** 2))
