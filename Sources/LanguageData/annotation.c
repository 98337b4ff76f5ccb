#include "LanguageData.h"

#include <stdalign.h>

alignas(8) static const unsigned char italian[] = {
#embed "annotation.it.bin"
};

alignas(8) static const unsigned char english[] = {
#embed "annotation.en.bin"
};

const unsigned char *language_data_annotation_it(void) { return italian; }

size_t language_data_annotation_it_size(void) { return sizeof italian; }

const unsigned char *language_data_annotation_en(void) { return english; }

size_t language_data_annotation_en_size(void) { return sizeof english; }
