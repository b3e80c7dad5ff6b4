template <int n, class A, class B> struct Named : Named<n - 1, Named<n, A, B> *, Named<n, B, A> *> {};
template <class A, class B> struct Named<0, A, B> {};
int main() { int number = Named<18, int, long>{}; }
