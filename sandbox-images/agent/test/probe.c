#include "probe.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void must(int condition, const char *what) {
    if (condition) return;
    perror(what);
    exit(99);
}

void spin(double seconds) {
    struct timespec used;
    do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    while ((double)used.tv_sec + (double)used.tv_nsec / 1e9 < seconds);
}

int main(int count, char **words) {
    const struct act *const groups[] = {plain_acts, talk_acts, bomb_acts, leftover_acts, reach_acts, driver_acts};
    must(count > 1, "what to do?");
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        for (const struct act *act = groups[i]; act->name != NULL; act++)
            if (strcmp(act->name, words[1]) == 0) return act->act(count - 1, words + 1);
    must(0, words[1]);
}
