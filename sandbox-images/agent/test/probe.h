/* What a learner's program may do, one word each; the tests run it inside a sandbox. */
#ifndef PROBE_H
#define PROBE_H

struct act {
    const char *name;
    int (*act)(int count, char **words); /* words[0] is the name */
};

extern const struct act plain_acts[], talk_acts[], bomb_acts[], leftover_acts[], reach_acts[], driver_acts[];

void spin(double seconds); /* of this process's CPU time */
void must(int condition, const char *what);

#endif
