#include "include/cicu_charset.h"
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

static UErrorCode *code(int32_t *status) { return (UErrorCode *)status; }
_Static_assert(sizeof(UErrorCode) == sizeof(int32_t), "a status must fit");
_Static_assert(sizeof(UChar) == sizeof(uint16_t), "UTF-16 must be UTF-16");

icu_detector *icu_detector_open(int32_t *status) { return (icu_detector *)ucsdet_open(code(status)); }

void icu_detector_close(icu_detector *detector) { ucsdet_close((UCharsetDetector *)detector); }

void icu_detector_set_text(icu_detector *detector, const char *bytes, int32_t count, int32_t *status) {
    ucsdet_setText((UCharsetDetector *)detector, bytes, count, code(status));
}

const char *icu_detector_best(icu_detector *detector, int32_t *confidence, int32_t *status) {
    const UCharsetMatch *match = ucsdet_detect((UCharsetDetector *)detector, code(status));
    if (match == NULL || *status > 0) return NULL;
    *confidence = ucsdet_getConfidence(match, code(status));
    return ucsdet_getName(match, code(status));
}

icu_converter *icu_converter_open(const char *name, int32_t *status) {
    UConverter *converter = ucnv_open(name, code(status));
    if (*status > 0) return NULL;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, code(status));
    return (icu_converter *)converter;
}

void icu_converter_close(icu_converter *converter) { ucnv_close((UConverter *)converter); }

const char *icu_converter_name(const icu_converter *converter, int32_t *status) {
    return ucnv_getName((const UConverter *)converter, code(status));
}

const char *icu_standard_name(const char *name, const char *list, int32_t *status) {
    return ucnv_getStandardName(name, list, code(status));
}

int32_t icu_converter_to_utf16(
    icu_converter *converter, uint16_t *target, int32_t capacity, const char *bytes, int32_t count, int32_t *bytes_read,
    int32_t *status) {
    UChar *out = (UChar *)target;
    const char *in = bytes;
    ucnv_toUnicode((UConverter *)converter, &out, (UChar *)target + capacity, &in, bytes + count, NULL, true, code(status));
    *bytes_read = (int32_t)(in - bytes);
    return (int32_t)(out - (UChar *)target);
}
