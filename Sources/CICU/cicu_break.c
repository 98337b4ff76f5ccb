#include "include/cicu_break.h"
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static UErrorCode *code(int32_t *status) { return (UErrorCode *)status; }

icu_sentences *icu_sentences_open(const char *locale, int32_t *status) {
    UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, code(status));
    return *status > 0 ? NULL : (icu_sentences *)iterator;
}

void icu_sentences_close(icu_sentences *sentences) { ubrk_close((UBreakIterator *)sentences); }

int64_t icu_sentences_count(icu_sentences *sentences, const char *utf8, int64_t count, int32_t *status) {
    UBreakIterator *iterator = (UBreakIterator *)sentences;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, utf8, count, code(status));
    ubrk_setUText(iterator, &text, code(status));
    if (*status > 0) return 0;
    int64_t found = 0;
    while (ubrk_next(iterator) != UBRK_DONE) found += 1;
    utext_close(&text);
    return found;
}
