#pragma once
constexpr int TIMES = {{times}};
