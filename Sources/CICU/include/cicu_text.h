// Regular expressions, collation, case folding, normalisation and properties of characters, for the concordancer.
#ifndef AFRONTE_CICU_TEXT_H
#define AFRONTE_CICU_TEXT_H
#include <stdbool.h>
#include <stdint.h>

typedef struct icu_regex icu_regex;
typedef struct icu_collator icu_collator;
typedef struct icu_normalizer icu_normalizer;

/// What is wrong with a pattern.
typedef enum icu_regex_error {
    icu_regex_error_other,
    icu_regex_error_parenthesis,
    icu_regex_error_bracket,
    icu_regex_error_escape,
    icu_regex_error_interval,
    icu_regex_error_max_below_min,
    icu_regex_error_number,
    icu_regex_error_range,
    icu_regex_error_look_behind,
    icu_regex_error_back_reference,
    icu_regex_error_property
} __attribute__((enum_extensibility(closed))) icu_regex_error;

/// Compiles a pattern; `offset` is where it is wrong, in UTF-16 units, or -1.
icu_regex *icu_regex_open(
    const uint16_t *pattern, int32_t count, bool ignores_case, int32_t *offset, int32_t *status);
void icu_regex_close(icu_regex *regex);
void icu_regex_set_limits(icu_regex *regex, int32_t time, int32_t stack, int32_t *status);
void icu_regex_set_text(icu_regex *regex, const uint16_t *text, int32_t count, int32_t *status);
/// Whether the whole text matches.
bool icu_regex_matches(icu_regex *regex, int32_t *status);
/// What a failed `icu_regex_open` complained of.
icu_regex_error icu_regex_error_of(int32_t status);

icu_collator *icu_collator_open(const char *locale, int32_t *status);
void icu_collator_close(icu_collator *collator);
int32_t icu_collator_sort_key(
    const icu_collator *collator, const uint16_t *text, int32_t count, uint8_t *key, int32_t capacity);

const icu_normalizer *icu_normalizer_nfc(int32_t *status);
const icu_normalizer *icu_normalizer_nfd(int32_t *status);
int32_t icu_normalize(
    const icu_normalizer *normalizer, const uint16_t *text, int32_t count, uint16_t *result, int32_t capacity,
    int32_t *status);
int32_t icu_fold_case(const uint16_t *text, int32_t count, uint16_t *result, int32_t capacity, int32_t *status);
/// Whether a function failed only because its buffer was too small.
bool icu_is_buffer_overflow(int32_t status);

bool icu_is_nonspacing_mark(int32_t scalar);
bool icu_is_enclosing_mark(int32_t scalar);
bool icu_is_control(int32_t scalar);
bool icu_is_format(int32_t scalar);
bool icu_is_default_ignorable(int32_t scalar);
/// Whether the character takes two columns (East Asian Width W or F).
bool icu_is_wide(int32_t scalar);

/// The versions of ICU and of its Unicode data, on which the order and the folding of forms depend.
const char *icu_version(void);
#endif
