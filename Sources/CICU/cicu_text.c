#include "include/cicu_text.h"
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

static UErrorCode *code(int32_t *status) { return (UErrorCode *)status; }

icu_regex *icu_regex_open(
    const uint16_t *pattern, int32_t count, bool ignores_case, int32_t *offset, int32_t *status) {
    UParseError place = {.line = 0, .offset = -1};
    uint32_t flags = ignores_case ? UREGEX_CASE_INSENSITIVE : 0;
    URegularExpression *regex = uregex_open((const UChar *)pattern, count, flags, &place, code(status));
    *offset = place.line == 1 ? place.offset : -1;
    return *status > 0 ? NULL : (icu_regex *)regex;
}

void icu_regex_close(icu_regex *regex) { uregex_close((URegularExpression *)regex); }

void icu_regex_set_limits(icu_regex *regex, int32_t time, int32_t stack, int32_t *status) {
    uregex_setTimeLimit((URegularExpression *)regex, time, code(status));
    uregex_setStackLimit((URegularExpression *)regex, stack, code(status));
}

void icu_regex_set_text(icu_regex *regex, const uint16_t *text, int32_t count, int32_t *status) {
    uregex_setText((URegularExpression *)regex, (const UChar *)text, count, code(status));
}

bool icu_regex_matches(icu_regex *regex, int32_t *status) {
    return uregex_matches((URegularExpression *)regex, 0, code(status));
}

icu_regex_error icu_regex_error_of(int32_t status) {
    switch (status) {
    case U_REGEX_MISMATCHED_PAREN: return icu_regex_error_parenthesis;
    case U_REGEX_MISSING_CLOSE_BRACKET: return icu_regex_error_bracket;
    case U_REGEX_BAD_ESCAPE_SEQUENCE: return icu_regex_error_escape;
    case U_REGEX_BAD_INTERVAL: return icu_regex_error_interval;
    case U_REGEX_MAX_LT_MIN: return icu_regex_error_max_below_min;
    case U_REGEX_NUMBER_TOO_BIG: return icu_regex_error_number;
    case U_REGEX_INVALID_RANGE: return icu_regex_error_range;
    case U_REGEX_LOOK_BEHIND_LIMIT: return icu_regex_error_look_behind;
    case U_REGEX_INVALID_BACK_REF: return icu_regex_error_back_reference;
    case U_REGEX_PROPERTY_SYNTAX: return icu_regex_error_property;
    default: return icu_regex_error_other;
    }
}

icu_collator *icu_collator_open(const char *locale, int32_t *status) {
    UCollator *collator = ucol_open(locale, code(status));
    return *status > 0 ? NULL : (icu_collator *)collator;
}

void icu_collator_close(icu_collator *collator) { ucol_close((UCollator *)collator); }

int32_t icu_collator_sort_key(
    const icu_collator *collator, const uint16_t *text, int32_t count, uint8_t *key, int32_t capacity) {
    return ucol_getSortKey((const UCollator *)collator, (const UChar *)text, count, key, capacity);
}

const icu_normalizer *icu_normalizer_nfc(int32_t *status) {
    return (const icu_normalizer *)unorm2_getNFCInstance(code(status));
}

const icu_normalizer *icu_normalizer_nfd(int32_t *status) {
    return (const icu_normalizer *)unorm2_getNFDInstance(code(status));
}

int32_t icu_normalize(
    const icu_normalizer *normalizer, const uint16_t *text, int32_t count, uint16_t *result, int32_t capacity,
    int32_t *status) {
    return unorm2_normalize(
        (const UNormalizer2 *)normalizer, (const UChar *)text, count, (UChar *)result, capacity, code(status));
}

int32_t icu_fold_case(const uint16_t *text, int32_t count, uint16_t *result, int32_t capacity, int32_t *status) {
    return u_strFoldCase((UChar *)result, capacity, (const UChar *)text, count, U_FOLD_CASE_DEFAULT, code(status));
}

bool icu_is_buffer_overflow(int32_t status) { return status == U_BUFFER_OVERFLOW_ERROR; }

bool icu_is_nonspacing_mark(int32_t scalar) { return u_charType(scalar) == U_NON_SPACING_MARK; }
bool icu_is_enclosing_mark(int32_t scalar) { return u_charType(scalar) == U_ENCLOSING_MARK; }
bool icu_is_control(int32_t scalar) { return u_charType(scalar) == U_CONTROL_CHAR; }
bool icu_is_format(int32_t scalar) { return u_charType(scalar) == U_FORMAT_CHAR; }
bool icu_is_default_ignorable(int32_t scalar) { return u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }

bool icu_is_wide(int32_t scalar) {
    int32_t width = u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

const char *icu_version(void) { return U_ICU_VERSION "/" U_UNICODE_VERSION; }
