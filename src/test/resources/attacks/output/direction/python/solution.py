hidden = "\u202e\u2066\u200f\u061c\u200b\ufeff\u2028\u2029\u00ad\U000e0041\ufdd0\uffff"
print((hidden + "\u202eDETPECCA") * 100 + "a" + "\u0301\u0489" * 10_000)
