#include <pthread.h>
#include <stdint.h>

static void *work(void *unused) {
    for (volatile uint64_t i = 0;; i++) continue;
    return unused;
}

int main(void) {
    pthread_t thread;
    for (int i = 0; i < 3000; i++) pthread_create(&thread, NULL, work, NULL);
    work(NULL);
}
