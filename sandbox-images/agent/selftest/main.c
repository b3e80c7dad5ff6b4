/*
 * The self-test: run in a sandbox as a learner's program is, it tries whatever the sandbox must prevent and says for each property, on a line of its
 * own, "name ok" or "name missing what was found". Of forbidden sockets it only makes the socket. See docs/hardening.md.
 */
#include "selftest.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char found[2048];

/* Adds to what a property is missing. */
void find(const char *format, ...) {
    size_t used = strlen(found);
    va_list arguments;
    va_start(arguments, format);
    if (used < sizeof found - 3) {
        if (used > 0) used += (size_t)snprintf(found + used, sizeof found - used, ", ");
        vsnprintf(found + used, sizeof found - used, format, arguments);
    }
    va_end(arguments);
}

static void property(const char *name, void (*check)(void)) {
    found[0] = '\0';
    check();
    for (char *c = found; *c != '\0'; c++)
        if (*c < ' ') *c = ' ';
    if (found[0] == '\0') printf("%s ok\n", name);
    else printf("%s missing %s\n", name, found);
    fflush(stdout);
}

/* The start of a file; empty when it can't be read. */
const char *text(const char *path) {
    static char content[64 << 10];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, content, sizeof content - 1);
    if (file >= 0) close(file);
    content[length > 0 ? length : 0] = '\0';
    return content;
}

/* The rest of the line that starts so. */
const char *after(const char *content, const char *start) {
    static char value[200];
    size_t length = strlen(start);
    while (*content != '\0' && strncmp(content, start, length) != 0) {
        content = strchr(content, '\n');
        if (content == NULL) return "";
        content++;
    }
    if (*content == '\0') return "";
    content += length + strspn(content + length, " \t");
    snprintf(value, sizeof value, "%.*s", (int)strcspn(content, "\n"), content);
    return value;
}

bool starts_with(const char *string, const char *start) { return strncmp(string, start, strlen(start)) == 0; }

int main(void) {
    property("descriptors", descriptors);
    property("environment", environment);
    property("user", user);
    property("capabilities", capabilities);
    property("no-new-privileges", no_new_privileges);
    property("seccomp", seccomp);
    property("system-calls", system_calls);
    property("sockets", sockets);
    property("foreign-calls", foreign_calls);
    property("mounts", mounts);
    property("scratch", scratch);
    property("memory", memory);
    property("swap", swap);
    property("processes", processes);
    property("cpu-quota", cpu_quota);
    property("own-core", own_core);
    property("limits", limits);
    property("network", network);
    property("ipc", ipc);
    property("cgroup-namespace", cgroup_namespace);
    property("other-processes", other_processes);
    property("names", names);
    property("masks", masks);
    property("setuid-files", setuid_files);
    property("agent", agent);
    property("devices", devices);
    property("kernel-settings", kernel_settings);
    return 0;
}
