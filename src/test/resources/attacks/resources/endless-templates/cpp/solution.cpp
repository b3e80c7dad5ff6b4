template <class T> struct Wrapped {};
template <class T> auto grow(T value) -> decltype(grow(Wrapped<Wrapped<T>>{}));
template <int n> struct Next : Next<n + 1> {};
int main() { return sizeof(Next<0>) + sizeof(grow(1)); }
