// Searching with regular expressions, for rules that users bring; compiling and limits are in cicu_text.h.
#ifndef AFRONTE_CICU_REGEX_H
#define AFRONTE_CICU_REGEX_H
#include "cicu_text.h"

/// Another expression of the same pattern, for another thread; the pattern itself is shared.
icu_regex *icu_regex_clone(const icu_regex *regex, int32_t *status);
/// Finds the first match that begins at `start` or later.
bool icu_regex_find(icu_regex *regex, int32_t start, int32_t *status);
/// Whether a match begins at `start`; look-behinds see the text before it.
bool icu_regex_looking_at(icu_regex *regex, int32_t start, int32_t *status);
/// Where the last match begins and ends, in UTF-16 units.
int32_t icu_regex_match_start(icu_regex *regex, int32_t *status);
int32_t icu_regex_match_end(icu_regex *regex, int32_t *status);
#endif
