#ifndef LANGUAGE_DATA_H
#define LANGUAGE_DATA_H

#include <stddef.h>

// Trained models and tables, embedded in the program: nothing to download, nothing to lose.
// NOTICE in this folder says what each was learned from.

/// The packed Italian–English translation lexicon; TranslationLexicon reads it where it lies.
const unsigned char *language_data_lexicon(void);

/// The number of bytes of the lexicon.
size_t language_data_lexicon_size(void);

/// The Italian annotation model; Annotation reads it where it lies, at a multiple of eight bytes.
const unsigned char *language_data_annotation_it(void);

/// The number of bytes of the Italian annotation model.
size_t language_data_annotation_it_size(void);

/// The English annotation model.
const unsigned char *language_data_annotation_en(void);

/// The number of bytes of the English annotation model.
size_t language_data_annotation_en_size(void);

#endif
