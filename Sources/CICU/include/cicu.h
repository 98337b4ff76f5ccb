// The functions of ICU that Afronte uses, under names without ICU's version and without ICU's own headers.
//
// ICU renames its functions by macros that Swift does not import, and Foundation on Linux brings another version of ICU whose
// types have the same names: a Swift module that saw both would not compile. So only plain C types cross this border: an
// ICU object is an opaque pointer, a UErrorCode an int32_t of which values above 0 are failures, text is UTF-16 with its length.
#ifndef AFRONTE_CICU_H
#define AFRONTE_CICU_H
#include "cicu_break.h"
#include "cicu_charset.h"
#include "cicu_regex.h"
#include "cicu_text.h"
#endif
