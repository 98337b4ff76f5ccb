#include "include/cicu_regex.h"
#include <unicode/uregex.h>

static UErrorCode *code(int32_t *status) { return (UErrorCode *)status; }

icu_regex *icu_regex_clone(const icu_regex *regex, int32_t *status) {
    return (icu_regex *)uregex_clone((const URegularExpression *)regex, code(status));
}

bool icu_regex_find(icu_regex *regex, int32_t start, int32_t *status) {
    return uregex_find((URegularExpression *)regex, start, code(status));
}

bool icu_regex_looking_at(icu_regex *regex, int32_t start, int32_t *status) {
    return uregex_lookingAt((URegularExpression *)regex, start, code(status));
}

int32_t icu_regex_match_start(icu_regex *regex, int32_t *status) {
    return uregex_start((URegularExpression *)regex, 0, code(status));
}

int32_t icu_regex_match_end(icu_regex *regex, int32_t *status) {
    return uregex_end((URegularExpression *)regex, 0, code(status));
}
