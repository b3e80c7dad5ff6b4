print(2 * int(input()))
# @EXPECTED_RESULTS@: CORRECT
