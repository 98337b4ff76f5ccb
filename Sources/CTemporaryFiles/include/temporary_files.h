/// Files that must not outlive the run: removed when it ends, also where a signal ends it.
#ifndef AFRONTE_TEMPORARY_FILES_H
#define AFRONTE_TEMPORARY_FILES_H

/// Remembers a file that is to be removed; gives its number, or -1 where too many are remembered already.
int temporary_files_remember(const char *path);
/// Forgets a file that was removed or has its own name now; a number below 0 is none.
void temporary_files_forget(int number);
/// Has what is remembered removed when the program exits or SIGINT, SIGTERM or SIGHUP ends it; what is ignored stays so.
void temporary_files_watch(void);
/// Gives a file a name of its own that no other file has; 0, or why it can't be, as in errno.
int temporary_files_rename(const char *path, const char *name);
#endif
