// Reading and writing JSON text, compiled once when the image is made (json.cpp).
#pragma once
#include <string>
#include <string_view>

namespace assay {

struct Input {
    const char *at, *end;

    void blanks();
    bool next(char wanted);     // skips it when it is there
    void expect(char wanted);
    bool null();                // skips it when it is there
    long long integer();
    double real();
    bool truth();
    std::string string();
    void skip();                // any value

    // element(): reads one element, for each of an array.
    template <class Element> void array(Element element) {
        expect('[');
        if (next(']')) return;
        do element(); while (next(','));
        expect(']');
    }

    // entry(key): reads one value, for each of an object.
    template <class Entry> void object(Entry entry) {
        expect('{');
        if (next('}')) return;
        do {
            std::string key = string();
            expect(':');
            entry(key);
        } while (next(','));
        expect('}');
    }
};

void write_integer(std::string &out, long long value);
void write_real(std::string &out, double value);
void write_string(std::string &out, std::string_view text);

}
