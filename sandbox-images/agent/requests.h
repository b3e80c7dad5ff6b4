/* What the worker can ask for; each takes the request's payload and answers it. */
#ifndef REQUESTS_H
#define REQUESTS_H

#include <stdbool.h>

void put_file(void);
void fetch_file(void);

void run(void);
void converse(void);

void start(void);
void call(void);
void quit(void);

/* Whether a started process waits for calls. */
bool is_started(void);

#endif
