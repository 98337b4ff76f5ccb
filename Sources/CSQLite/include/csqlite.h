/// SQLite's own interface, for what GRDB's is too slow: rows by the million.
#ifndef CSQLITE_H
#define CSQLITE_H
#include <sqlite3.h>
#endif
