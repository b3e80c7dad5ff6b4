#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    long long sum = accumulate(a.begin(), a.end(), 0LL);
    for (int set = 0; set < 1 << n; set++) {
        long long part = 0;
        for (int i = 0; i < n; i++) if (set >> i & 1) part += a[i];
        if (2 * part == sum) {
            for (int i = 0; i < n; i++) if (set >> i & 1) cout << a[i] << ' ';
            return 0;
        }
    }
}
