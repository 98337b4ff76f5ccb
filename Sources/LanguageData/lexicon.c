#include "LanguageData.h"

static const unsigned char lexicon[] = {
#embed "lexicon.it-en.bin"
};

const unsigned char *language_data_lexicon(void) { return lexicon; }

size_t language_data_lexicon_size(void) { return sizeof lexicon; }
