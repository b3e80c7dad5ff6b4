#include <deque>
#include <vector>

std::vector<int> window_peaks(const std::vector<int>& requests, int width) {
    std::vector<int> peaks;
    std::deque<int> queue;
    for (int minute = 0; minute < static_cast<int>(requests.size()); ++minute) {
        while (!queue.empty() && requests[queue.back()] <= requests[minute]) queue.pop_back();
        queue.push_back(minute);
        if (queue.front() < minute - width) queue.pop_front();
        if (minute >= width - 1) peaks.push_back(requests[queue.front()]);
    }
    return peaks;
}
