// Properties of characters, case folding, normalisation and regular expressions, for the concordancer.
#ifndef AFRONTE_CICU_UNICODE_TEXT_H
#define AFRONTE_CICU_UNICODE_TEXT_H
#include <unicode/uchar.h>
#include <unicode/utypes.h>

static inline int32_t icu_property(UChar32 scalar, UProperty property) { return u_getIntPropertyValue(scalar, property); }
static inline int8_t icu_general_category(UChar32 scalar) { return u_charType(scalar); }
static inline const char *icu_error_name(UErrorCode status) { return u_errorName(status); }
#endif
