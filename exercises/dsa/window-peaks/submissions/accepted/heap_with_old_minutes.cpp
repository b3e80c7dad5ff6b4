#include <queue>
#include <vector>

std::vector<int> window_peaks(const std::vector<int>& requests, int width) {
    std::priority_queue<std::pair<int, int>> heap;
    std::vector<int> peaks;
    for (int minute = 0; minute < static_cast<int>(requests.size()); ++minute) {
        heap.emplace(requests[minute], minute);
        while (heap.top().second <= minute - width) heap.pop();
        if (minute >= width - 1) peaks.push_back(heap.top().first);
    }
    return peaks;
}
