#!/usr/bin/env python2
print("Hello " + raw_input())
