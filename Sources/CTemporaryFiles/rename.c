// Swift doesn't see what of glibc is Linux's own.
#define _GNU_SOURCE
#include "include/temporary_files.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int temporary_files_rename(const char *path, const char *name) {
    return renameat2(AT_FDCWD, path, AT_FDCWD, name, RENAME_NOREPLACE) == 0 ? 0 : errno;
}
