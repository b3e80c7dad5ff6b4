#include "suite.hpp"

#include <cstdio>
#include <iostream>

#include "../json.hpp"

namespace assay::unit {

namespace {

// The kernel is called without the names of the C library, which a learner's code may define anew.
long call(long number, long first, const void *second, long third) {
    long result;
#if defined(__x86_64__)
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(first), "S"(second), "d"(third) : "rcx", "r11", "memory");
#elif defined(__aarch64__)
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = first;
    register const void *x1 __asm__("x1") = second;
    register long x2 __asm__("x2") = third;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    result = x0;
#endif
    return result;
}

#if defined(__x86_64__)
constexpr long READ = 0, WRITE = 1, CLOSE = 3, FCNTL = 72, EXIT = 231, RANDOM = 318;
#elif defined(__aarch64__)
constexpr long READ = 63, WRITE = 64, CLOSE = 57, FCNTL = 25, EXIT = 94, RANDOM = 278;
#endif
constexpr long DUPLICATE_CLOSE_ON_EXEC = 1030;

[[noreturn]] void leave(long status) {
    for (;;) call(EXIT, status, nullptr, 0);
}

long hidden(long descriptor) {
    unsigned char byte = 0;
    call(RANDOM, reinterpret_cast<long>(&byte), reinterpret_cast<void *>(1), 0);
    long moved = call(FCNTL, descriptor, reinterpret_cast<void *>(DUPLICATE_CLOSE_ON_EXEC), 20 + byte % 200);
    call(CLOSE, descriptor, nullptr, 0);
    return moved;
}

// Before anything of the learner's is initialised.
long incoming, outgoing;
__attribute__((constructor(101))) void hide() {
    incoming = hidden(3);
    outgoing = hidden(4);
}

struct Message {
    std::string secret;
    Path run;
};

bool receive(Message &message) {
    std::string text;
    char letter;
    while (call(READ, incoming, &letter, 1) == 1) {
        if (letter != '\n') {
            text += letter;
            continue;
        }
        Input in{text.data(), text.data() + text.size()};
        message = {};
        in.object([&](const std::string &key) {
            if (key == "secret") message.secret = in.string();
            else if (key == "run") in.array([&] { message.run.push_back(in.string()); });
            else in.skip();
        });
        return true;
    }
    return false;
}

void answer(const Message &message, const std::string &fields) {
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
    std::string text = "{\"secret\":";
    write_string(text, message.secret);
    text += "," + fields + "}\n";
    for (size_t done = 0; done < text.size();) {
        long count = call(WRITE, outgoing, text.data() + done, text.size() - done);
        if (count <= 0) leave(70);
        done += count;
    }
}

}

void serve(const std::vector<Path> &tests, Result (*run)(const Path &)) {
    Message message;
    if (!receive(message)) leave(0);
    std::string list = "\"ready\":true,\"tests\":[";
    for (auto &path : tests) {
        list += list.back() == '[' ? "[" : ",[";
        for (auto &part : path) {
            if (list.back() != '[') list += ',';
            write_string(list, part);
        }
        list += ']';
    }
    answer(message, list + "]");
    if (!receive(message)) leave(0);
    Result result = run(message.run);
    std::string end = "\"result\":";
    write_string(end, result.word);
    end += ",\"message\":";
    write_string(end, result.message.substr(0, 1000));
    answer(message, end);
    leave(0);
}

}
