/* @EXPECTED_RESULTS@: WRONG-ANSWER, RUN-ERROR */
#include <stdio.h>

int main(void) {
    int n;
    if (scanf("%d", &n) == 1) printf("%d\n", (int) (2u * n));
    return 0;
}
