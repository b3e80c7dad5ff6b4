// Value<T>: how a C++ type is called in the type notation, read from JSON and written as JSON.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "json.hpp"

namespace assay {

struct WrongType { std::string expected, got; };

template <class T> using Plain = std::remove_cv_t<std::remove_reference_t<T>>;

template <class T, class = void> struct Value { static constexpr bool known = false; };

template <class T>
struct Value<T, std::enable_if_t<std::is_same_v<T, int> || std::is_same_v<T, long> || std::is_same_v<T, long long>>> {
    static constexpr bool known = true;
    static std::string name() { return sizeof(T) == 4 ? "int" : "long"; }
    static T read(Input &in) { return T(in.integer()); }
    static void write(std::string &out, T value) { write_integer(out, value); }
};

template <> struct Value<double> {
    static constexpr bool known = true;
    static std::string name() { return "double"; }
    static double read(Input &in) { return in.real(); }
    static void write(std::string &out, double value) { write_real(out, value); }
};

template <> struct Value<bool> {
    static constexpr bool known = true;
    static std::string name() { return "bool"; }
    static bool read(Input &in) { return in.truth(); }
    static void write(std::string &out, bool value) { out += value ? "true" : "false"; }
};

template <> struct Value<std::string> {
    static constexpr bool known = true;
    static std::string name() { return "string"; }
    static std::string read(Input &in) { return in.string(); }
    static void write(std::string &out, const std::string &value) { write_string(out, value); }
};

template <> struct Value<void> {
    static constexpr bool known = true;
    static std::string name() { return "void"; }
};

// Writes what each(write_one) hands over, between brackets.
template <class Each> void write_all(std::string &out, char open, char close, Each each) {
    char separator = open;
    each([&](auto write_one) {
        out += separator;
        separator = ',';
        write_one();
    });
    if (separator == open) out += open;
    out += close;
}

template <class T> struct Value<std::vector<T>> {
    static constexpr bool known = Value<T>::known;
    static std::string name() { return Value<T>::name() + "[]"; }
    static std::vector<T> read(Input &in) {
        std::vector<T> values;
        in.array([&] { values.push_back(Value<T>::read(in)); });
        return values;
    }
    static void write(std::string &out, const std::vector<T> &values) {
        write_all(out, '[', ']', [&](auto one) {
            for (const T &value : values) one([&] { Value<T>::write(out, value); });
        });
    }
};

template <class T> struct Value<std::optional<T>> {
    static constexpr bool known = Value<T>::known;
    static std::string name() { return Value<T>::name() + "?"; }
    static std::optional<T> read(Input &in) { return in.null() ? std::nullopt : std::optional<T>(Value<T>::read(in)); }
    static void write(std::string &out, const std::optional<T> &value) {
        if (value) Value<T>::write(out, *value); else out += "null";
    }
};

template <class Map> struct MapValue {
    using Key = typename Map::key_type;
    using Item = typename Map::mapped_type;
    static constexpr bool known = Value<Item>::known && (std::is_integral_v<Key> || std::is_same_v<Key, std::string>);
    static std::string name() { return "map<" + Value<Key>::name() + "," + Value<Item>::name() + ">"; }
    static Map read(Input &in) {
        Map entries;
        in.object([&](const std::string &key) {
            if constexpr (std::is_integral_v<Key>) entries.emplace(Key(std::stoll(key)), Value<Item>::read(in));
            else entries.emplace(key, Value<Item>::read(in));
        });
        return entries;
    }
    static void write(std::string &out, const Map &entries) {
        write_all(out, '{', '}', [&](auto one) {
            for (const auto &[key, item] : entries) one([&, &key = key, &item = item] {
                if constexpr (std::is_integral_v<Key>) ((out += '"') += std::to_string(key)) += '"';
                else write_string(out, key);
                out += ':';
                Value<Item>::write(out, item);
            });
        });
    }
};
template <class K, class T> struct Value<std::map<K, T>> : MapValue<std::map<K, T>> {};
template <class K, class T> struct Value<std::unordered_map<K, T>> : MapValue<std::unordered_map<K, T>> {};

// Nodes are told by their fields, so a learner's own struct is as good as ours.
template <class N> using Next = decltype(std::declval<N &>().val, std::declval<N &>().next = std::declval<N *>());
template <class N> using Children = decltype(std::declval<N &>().val, std::declval<N &>().left = std::declval<N &>().right = std::declval<N *>());
template <template <class> class Fields, class N, class = void> constexpr bool has = false;
template <template <class> class Fields, class N> constexpr bool has<Fields, N, std::void_t<Fields<N>>> = true;
template <class N> using Val = Plain<decltype(std::declval<N>().val)>;

template <class N> struct Value<N *, std::enable_if_t<has<Next, N> && !has<Children, N>>> {
    static constexpr bool known = Value<Val<N>>::known && std::is_default_constructible_v<N>;
    static std::string name() { return "list<" + Value<Val<N>>::name() + ">"; }
    static N *read(Input &in) {
        N *head = nullptr, **tail = &head;
        in.array([&] {
            N *node = *tail = new N();
            node->val = Value<Val<N>>::read(in);
            node->next = nullptr;
            tail = &node->next;
        });
        return head;
    }
    static void write(std::string &out, N *head) {
        for (N *slow = head, *fast = head; fast && fast->next;) {
            slow = slow->next;
            fast = fast->next->next;
            if (slow == fast) throw WrongType{name(), "a list that runs in a circle"};
        }
        write_all(out, '[', ']', [&](auto one) {
            for (N *node = head; node; node = node->next) one([&] { Value<Val<N>>::write(out, node->val); });
        });
    }
};

template <class N> struct Value<N *, std::enable_if_t<has<Children, N> && !has<Next, N>>> {
    static constexpr bool known = Value<Val<N>>::known && std::is_default_constructible_v<N>;
    static std::string name() { return "tree<" + Value<Val<N>>::name() + ">"; }
    static N *read(Input &in) {
        N *root = nullptr;
        std::vector<N **> places{&root};
        size_t filled = 0;
        in.array([&] {
            N **place = filled < places.size() ? places[filled++] : nullptr;
            if (in.null() || !place) return;
            N *node = *place = new N();
            node->val = Value<Val<N>>::read(in);
            node->left = node->right = nullptr;
            places.push_back(&node->left);
            places.push_back(&node->right);
        });
        return root;
    }
    static void write(std::string &out, N *root) {
        std::vector<N *> level{root};
        std::unordered_set<N *> seen;
        for (size_t i = 0; i < level.size(); ++i) {
            if (!level[i]) continue;
            if (!seen.insert(level[i]).second) throw WrongType{name(), "a tree in which one node appears twice"};
            level.push_back(level[i]->left);
            level.push_back(level[i]->right);
        }
        while (!level.empty() && !level.back()) level.pop_back();
        write_all(out, '[', ']', [&](auto one) {
            for (N *node : level) one([&] { if (node) Value<Val<N>>::write(out, node->val); else out += "null"; });
        });
    }
};

}
