TEXT main·init(SB),0,$0
	INT $3
