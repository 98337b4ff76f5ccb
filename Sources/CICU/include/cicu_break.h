// Unicode's own sentence boundaries, which the benchmarks compare with.
#ifndef AFRONTE_CICU_BREAK_H
#define AFRONTE_CICU_BREAK_H
#include <stdint.h>

typedef struct icu_sentences icu_sentences;

icu_sentences *icu_sentences_open(const char *locale, int32_t *status);
void icu_sentences_close(icu_sentences *sentences);
/// How many sentences ICU finds in `count` bytes of UTF-8.
int64_t icu_sentences_count(icu_sentences *sentences, const char *utf8, int64_t count, int32_t *status);
#endif
