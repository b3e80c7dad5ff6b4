#include <string.h>
#include <unistd.h>

static unsigned char frames[60000];
static size_t end;

static void frame(char type, unsigned request, const void *payload, size_t length) {
    unsigned whole = 5 + (unsigned)length;
    unsigned char head[] = {whole >> 24, whole >> 16, whole >> 8, whole, type, request >> 24, request >> 16, request >> 8, request};
    memcpy(frames + end, head, sizeof head);
    memcpy(frames + end + sizeof head, payload, length);
    end += sizeof head + length;
}

int main(void) {
    const unsigned char exited[46] = {[5] = 1, [13] = 1, [21] = 1};
    for (unsigned request = 0; request < 100; request++) {
        frame('O', request, "two one\n", 8);
        frame('T', request, exited, sizeof exited);
        frame('K', request, "", 0);
    }
    for (int descriptor = 0; descriptor < 256; descriptor++) write(descriptor, frames, end);
    return 0;
}
