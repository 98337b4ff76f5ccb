import CSQLite
import GRDB

/// Inserts rows one after the other by a prepared statement.
///
/// The values go straight to SQLite: GRDB's way, with a list of values for each row, takes longer than SQLite itself.
struct RowWriter {
    private let statement: Statement
    private let handle: OpaquePointer

    init(_ database: Database, _ sql: String) throws {
        statement = try database.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Gives the next row's value in a column, counted from 1.
    func bind(_ column: Int32, _ value: Int) { sqlite3_bind_int64(handle, column, Int64(value)) }

    /// Gives the next row's value in a column.
    func bind(_ column: Int32, _ value: Double) { sqlite3_bind_double(handle, column, value) }

    /// Gives the next row's value in a column, which SQLite copies.
    func bind(_ column: Int32, _ value: String) {
        var value = value
        value.withUTF8 { bind(column, $0) }
    }

    /// Gives the next row's value in a column: text in UTF-8, which SQLite copies.
    func bind(_ column: Int32, _ text: UnsafeBufferPointer<UInt8>) {
        // The C macro SQLITE_TRANSIENT, -1, which says that the bytes are to be copied.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        // SQLite takes a null pointer for NULL, not for an empty text.
        let base = UnsafeRawPointer(text.baseAddress).map { $0.assumingMemoryBound(to: CChar.self) }
        withUnsafeBytes(of: UInt8(0)) { nothing in
            _ = sqlite3_bind_text(
                handle, column, base ?? nothing.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count),
                copied)
        }
    }

    /// Inserts the row of the values given; those of columns that aren't given anew stay for the next row.
    func insert() throws {
        let code = sqlite3_step(handle)
        let message = code == SQLITE_DONE ? nil : sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
        sqlite3_reset(handle)
        if code != SQLITE_DONE {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
        }
    }
}
