#include "/dev/stdin"
#include "/proc/self/environ"
#include "/dev/urandom"
int main() {}
