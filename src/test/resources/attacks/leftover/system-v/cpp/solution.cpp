#include <cstring>
#include <iostream>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/shm.h>
#include <unistd.h>

// Attached by a process that goes on, so that removing it only marks it.
int main() {
    int memory = shmget(42, 4096, IPC_CREAT | 0666);
    auto text = static_cast<char *>(shmat(memory, nullptr, 0));
    if (memory >= 0 && text[0] != 0) std::cout << "BREACH " << text << "\n";
    if (memory >= 0) std::strcpy(text, "the mark of an earlier run");
    struct { long type; char text[8]; } message = {1, "mark"};
    int queue = msgget(42, IPC_CREAT | 0666);
    if (queue >= 0 && msgrcv(queue, &message, 8, 0, IPC_NOWAIT) >= 0) std::cout << "BREACH " << message.text << "\n";
    if (queue >= 0) msgsnd(queue, &message, 8, IPC_NOWAIT);
    if (fork() == 0) for (;;) pause();
    std::string one, all;
    while (std::cin >> one) all = all.empty() ? one : one + " " + all;
    std::cout << all << "\n";
}
