#ifndef SELFTEST_H
#define SELFTEST_H

#include <stdbool.h>

/* Adds to what the property in question is missing. */
__attribute__((format(printf, 1, 2))) void find(const char *format, ...);

/* The start of a file, until the next call; empty when it can't be read. */
const char *text(const char *path);

/* The rest of the line that starts so, until the next call; empty when there is none. */
const char *after(const char *content, const char *start);

bool starts_with(const char *string, const char *start);

/* One check for each property: finds whatever is missing. */

/* learner.c */
void user(void);
void capabilities(void);
void no_new_privileges(void);
void seccomp(void);
void agent(void);
void descriptors(void);
void environment(void);

/* calls.c */
void system_calls(void);
void sockets(void);
void foreign_calls(void);

/* limits.c */
void scratch(void);
void memory(void);
void swap(void);
void processes(void);
void cpu_quota(void);
void own_core(void);
void limits(void);

/* surroundings.c */
void mounts(void);
void network(void);
void ipc(void);
void cgroup_namespace(void);
void other_processes(void);
void names(void);
void masks(void);
void setuid_files(void);
void devices(void);
void kernel_settings(void);

#endif
