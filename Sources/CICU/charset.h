// Detection and conversion of legacy encodings, for Documents.
#ifndef AFRONTE_CICU_CHARSET_H
#define AFRONTE_CICU_CHARSET_H
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utypes.h>

static inline UCharsetDetector *icu_detector_open(UErrorCode *status) { return ucsdet_open(status); }
static inline void icu_detector_close(UCharsetDetector *detector) { ucsdet_close(detector); }
static inline void icu_detector_set_text(UCharsetDetector *detector, const char *bytes, int32_t count, UErrorCode *status) {
    ucsdet_setText(detector, bytes, count, status);
}
static inline const UCharsetMatch **icu_detector_all(UCharsetDetector *detector, int32_t *found, UErrorCode *status) {
    return ucsdet_detectAll(detector, found, status);
}
static inline const char *icu_match_name(const UCharsetMatch *match, UErrorCode *status) { return ucsdet_getName(match, status); }
static inline int32_t icu_match_confidence(const UCharsetMatch *match, UErrorCode *status) {
    return ucsdet_getConfidence(match, status);
}

static inline UConverter *icu_converter_open(const char *name, UErrorCode *status) { return ucnv_open(name, status); }
static inline void icu_converter_close(UConverter *converter) { ucnv_close(converter); }
/// Makes the converter stop with an error at the first byte that is not of its encoding.
static inline void icu_converter_stop_on_error(UConverter *converter, UErrorCode *status) {
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, status);
}
static inline void icu_converter_to_utf16(
    UConverter *converter, UChar **target, const UChar *target_limit, const char **source, const char *source_limit,
    UBool flush, UErrorCode *status) {
    ucnv_toUnicode(converter, target, target_limit, source, source_limit, NULL, flush, status);
}
static inline const char *icu_converter_name(const UConverter *converter, UErrorCode *status) {
    return ucnv_getName(converter, status);
}
/// The name of an encoding in a list of names ("IANA"), or NULL.
static inline const char *icu_standard_name(const char *name, const char *list, UErrorCode *status) {
    return ucnv_getStandardName(name, list, status);
}
#endif
