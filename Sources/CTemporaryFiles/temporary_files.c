// In C, for a handler of signals may call nothing but what is safe there, and what Swift's runtime calls nobody promises.
#define _POSIX_C_SOURCE 200809L
#include "include/temporary_files.h"
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { capacity = 64 };
static _Atomic(char *) paths[capacity];

int temporary_files_remember(const char *path) {
    char *copy = strdup(path);
    for (int number = 0; copy && number < capacity; number++) {
        char *none = NULL;
        if (atomic_compare_exchange_strong(&paths[number], &none, copy)) return number;
    }
    free(copy);
    return -1;
}

// The copy isn't freed: the handler may be reading it in another thread.
void temporary_files_forget(int number) {
    if (number >= 0 && number < capacity) atomic_store(&paths[number], NULL);
}

static void remove_all(void) {
    for (int number = 0; number < capacity; number++) {
        char *path = atomic_load(&paths[number]);
        if (path) unlink(path);
    }
}

// The signal comes once more when the handler is left, and then it ends the program as if there had been none.
static void remove_and_end(int number) {
    remove_all();
    raise(number);
}

void temporary_files_watch(void) {
    atexit(remove_all);
    const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t index = 0; index < sizeof signals / sizeof *signals; index++) {
        struct sigaction action;
        if (sigaction(signals[index], NULL, &action) != 0 || action.sa_handler != SIG_DFL) continue;
        memset(&action, 0, sizeof action);
        action.sa_handler = remove_and_end;
        action.sa_flags = SA_RESETHAND;
        sigemptyset(&action.sa_mask);
        sigaction(signals[index], &action, NULL);
    }
}
