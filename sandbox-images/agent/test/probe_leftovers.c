/* Programs that leave something behind, and one that looks for it. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <unistd.h>

#include "probe.h"

enum { KEY = 0x5ca1ab1e };

static void touch(const char *path) {
    int fd = open(path, O_CREAT | O_WRONLY | O_EXCL, 0);
    must(fd >= 0, path);
    close(fd);
}

/* files N: empty files, until the folder takes no more */
static int files(int count, char **words) {
    char path[64];
    int made = 0;
    (void)count;
    for (; made < atoi(words[1]); made++) {
        snprintf(path, sizeof path, "/tmp/file-%d", made);
        int fd = open(path, O_CREAT | O_WRONLY, 0600);
        if (fd < 0) break;
        close(fd);
    }
    printf("%d\n", made);
    return 0;
}

/* deep N: a folder in a folder in a folder …, each locked on the way out */
static int deep(int count, char **words) {
    (void)count;
    must(chdir("/tmp") == 0, "chdir");
    int made = 0;
    for (; made < atoi(words[1]); made++) {
        if (mkdir("a-folder", 0700) != 0) break;
        touch("file");
        int inner = open("a-folder", O_PATH);
        must(inner >= 0, "open");
        must(chmod("a-folder", 0700) == 0 && fchdir(inner) == 0, "descend");
        close(inner);
        must(chmod("..", 0) == 0 || made == 0, "lock");
    }
    printf("%d\n", made);
    return 0;
}

/* bushy N: N folders with a locked folder and a file each */
static int bushy(int count, char **words) {
    (void)count;
    must(chdir("/tmp") == 0, "chdir");
    for (int i = 0; i < atoi(words[1]); i++) {
        char name[16];
        snprintf(name, sizeof name, "%d", i);
        must(mkdir(name, 0700) == 0 && chdir(name) == 0 && mkdir("inner", 0700) == 0, "mkdir");
        touch("inner/file");
        must(chmod("inner", 0) == 0 && chdir("..") == 0 && chmod(name, 0) == 0, "lock");
    }
    return 0;
}

static int link_to(int count, char **words) {
    (void)count;
    must((strcmp(words[0], "symlink") == 0 ? symlink : link)(words[1], words[2]) == 0, words[2]);
    return 0;
}

/* stat PATH: kind, owner, group, mode and, of a file, its size */
static int print_state(int count, char **words) {
    struct stat state;
    (void)count;
    must(lstat(words[1], &state) == 0, words[1]);
    bool file = S_ISREG(state.st_mode);
    printf("%s %u %u %o", file ? "file" : S_ISDIR(state.st_mode) ? "folder" : "other", state.st_uid, state.st_gid, state.st_mode & 07777);
    if (file) printf(" %ld", (long)state.st_size);
    return 0;
}

/* oddities FOLDER */
static int oddities(int count, char **words) {
    char long_name[256] = "";
    (void)count;
    must(chdir(words[1]) == 0, "chdir");
    memset(long_name, 'n', 255);
    touch(long_name);
    touch(" new\nline \xff\x01*?-rf");
    touch("-rf");
    must(symlink("/assay", "link-to-folder") == 0, "symlink");
    must(symlink("/assay/agent", "link-to-file") == 0, "symlink");
    must(symlink("nowhere", "dangling") == 0, "symlink");
    must(mkfifo("fifo", 0666) == 0, "mkfifo");
    must(close(open("twin", O_CREAT | O_WRONLY, 0644)) == 0 && link("twin", "hard") == 0, "link");
    must(mkdir("...", 0) == 0, "mkdir");
    must(mkdir("outer", 0777) == 0 && symlink("/", "outer/root") == 0, "mkdir");
    int sparse = open("sparse", O_CREAT | O_WRONLY, 0600);
    must(sparse >= 0 && ftruncate(sparse, 60 << 20) == 0, "ftruncate");
    return 0;
}

/* write FILE TEXT */
static int write_file(int count, char **words) {
    (void)count;
    int fd = open(words[1], O_CREAT | O_WRONLY | O_TRUNC, 0600);
    must(fd >= 0 && write(fd, words[2], strlen(words[2])) == (ssize_t)strlen(words[2]), words[1]);
    return 0;
}

static int fill_disk(int count, char **words) {
    static char block[1 << 20];
    int fd = open("/tmp/full", O_CREAT | O_WRONLY, 0600);
    long written = 0;
    ssize_t n;
    (void)count, (void)words;
    while ((n = write(fd, block, sizeof block)) > 0) written += n;
    printf("%ld %s\n", written >> 20, strerror(errno));
    return 0;
}

static int leave_objects(int count, char **words) {
    struct mq_attr small = {.mq_maxmsg = 1, .mq_msgsize = 8};
    (void)count, (void)words;
    must(shmget(KEY, 4096, IPC_CREAT | 0) >= 0, "shmget");
    must(semget(KEY, 1, IPC_CREAT | 0) >= 0, "semget");
    must(msgget(KEY, IPC_CREAT | 0) >= 0, "msgget");
    if (mq_open("/queue", O_CREAT | O_RDWR, 0600, &small) >= 0) puts("message queue made");
    int fd = open("/dev/shm/note", O_CREAT | O_WRONLY, 0600);
    puts(fd >= 0 ? "note in /dev/shm" : "no /dev/shm");
    return 0;
}

static void look_into(const char *path) {
    DIR *folder = opendir(path);
    if (folder == NULL) return;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) printf("%s/%s\n", path, entry->d_name);
    closedir(folder);
}

static int look(int count, char **words) {
    (void)count, (void)words;
    look_into("/tmp");
    look_into("/dev/shm");
    look_into("/dev/mqueue");
    if (shmget(KEY, 0, 0) >= 0 || errno == EACCES) puts("shared memory");
    if (semget(KEY, 0, 0) >= 0 || errno == EACCES) puts("semaphores");
    if (msgget(KEY, 0) >= 0 || errno == EACCES) puts("message queue");
    DIR *processes = opendir("/proc");
    for (struct dirent *entry; (entry = readdir(processes)) != NULL;)
        if (atoi(entry->d_name) > 1 && atoi(entry->d_name) != getpid()) printf("process %s\n", entry->d_name);
    return 0;
}

const struct act leftover_acts[] = {
    {"files", files}, {"deep", deep}, {"bushy", bushy}, {"oddities", oddities}, {"write", write_file}, {"symlink", link_to}, {"link", link_to}, {"stat", print_state},
    {"fill-disk", fill_disk},
    {"leave-objects", leave_objects}, {"look", look}, {NULL, NULL},
};
