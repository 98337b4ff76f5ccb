// Detection and conversion of encodings, for Documents.
#ifndef AFRONTE_CICU_CHARSET_H
#define AFRONTE_CICU_CHARSET_H
#include <stdint.h>

typedef struct icu_detector icu_detector;
typedef struct icu_converter icu_converter;

icu_detector *icu_detector_open(int32_t *status);
void icu_detector_close(icu_detector *detector);
/// Gives the detector the bytes to judge, which must stay where they are until it is closed.
void icu_detector_set_text(icu_detector *detector, const char *bytes, int32_t count, int32_t *status);
/// The name of the likeliest encoding and its confidence from 0 to 100; NULL where nothing fits.
const char *icu_detector_best(icu_detector *detector, int32_t *confidence, int32_t *status);

/// Opens a converter that stops with an error at the first byte that is not of its encoding.
icu_converter *icu_converter_open(const char *name, int32_t *status);
void icu_converter_close(icu_converter *converter);
/// ICU's own name of the converter's encoding.
const char *icu_converter_name(const icu_converter *converter, int32_t *status);
/// The name of an encoding in a list of names ("IANA", "MIME"), or NULL.
const char *icu_standard_name(const char *name, const char *list, int32_t *status);
/// Converts all of `bytes`; gives how many UTF-16 units were written and how many bytes were read.
int32_t icu_converter_to_utf16(
    icu_converter *converter, uint16_t *target, int32_t capacity, const char *bytes, int32_t count, int32_t *bytes_read,
    int32_t *status);
#endif
