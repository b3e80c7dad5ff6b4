#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    char words[10][40];
    int count = 0;
    for (int ring = -1; ring >= -8; ring--) {
        if (syscall(SYS_keyctl, 10 /* search */, ring, "user", "mark", 0) > 0) puts("BREACH a key");
        if (syscall(SYS_add_key, "user", "mark", "seen", 4, ring) > 0) puts("BREACH a key can be made");
        if (syscall(SYS_keyctl, 1 /* join session */, "mark") > 0) puts("BREACH a session keyring");
    }
    if (syscall(SYS_request_key, "user", "mark", NULL, -3) > 0) puts("BREACH a key");
    while (count < 10 && scanf("%39s", words[count]) == 1) count++;
    while (count-- > 0) printf("%s%s", words[count], count > 0 ? " " : "\n");
}
