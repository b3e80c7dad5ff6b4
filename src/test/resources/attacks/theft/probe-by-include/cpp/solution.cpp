#include <stdio.h>

#if __has_include("/work/tests/first.yaml") || __has_include("/work/tests") || __has_include("/work/exercise.yaml") || __has_include("/tests/first.yaml")
#define FOUND "tests"
#elif __has_include("/exercises/reverse-words/exercise.yaml") || __has_include("../exercise.yaml") || __has_include("../tests/first.yaml")
#define FOUND "the exercise"
#elif __has_include("/var/run/docker.sock") || __has_include("/run/docker.sock") || __has_include("/var/lib/docker/overlay2")
#define FOUND "the engine"
#elif __has_include("/run/secrets/token") || __has_include("/work/solution")
#define FOUND "secrets"
#else
#define FOUND ""
#endif

int main(void) {
    if (FOUND[0] != '\0') printf("BREACH %s\n", FOUND);
    else puts("HELD");
}
