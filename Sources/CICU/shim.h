// ICU's functions carry the library's version in their symbol names through macros that Swift does not import.
// Each header here wraps the functions that one room of Afronte needs as static inline functions without a suffix.
#ifndef AFRONTE_CICU_SHIM_H
#define AFRONTE_CICU_SHIM_H
#include "charset.h"
#include "unicode_text.h"
#endif
