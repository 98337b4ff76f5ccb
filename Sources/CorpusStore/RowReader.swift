import CSQLite
import GRDB

/// Goes through the rows of a prepared query.
///
/// The values come straight from SQLite (see `RowWriter`). `close` must be called at the end, so that another can use the statement.
struct RowReader {
    private let statement: Statement
    private let handle: OpaquePointer

    init(_ database: Database, _ sql: String) throws {
        statement = try database.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Gives a parameter of the query, counted from 1.
    func bind(_ parameter: Int32, _ value: Int) { sqlite3_bind_int64(handle, parameter, Int64(value)) }

    /// Gives a parameter of the query.
    func bind(_ parameter: Int32, _ value: String) {
        // The C macro SQLITE_TRANSIENT, -1, which says that the bytes are to be copied.
        sqlite3_bind_text(handle, parameter, value, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }

    /// Goes on to the next row; false behind the last.
    func next() throws -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }

    /// The number in a column, counted from 0.
    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// The real number in a column.
    func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// The text in a column, in UTF-8; it is there until the next row.
    func utf8(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        let text = sqlite3_column_text(handle, column)
        return UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
    }

    /// The text in a column.
    func string(_ column: Int32) -> String { String(decoding: utf8(column), as: UTF8.self) }

    /// Calls `body` at each row of a query.
    static func forEach(_ database: Database, _ sql: String, _ body: (RowReader) throws -> Void) throws {
        let rows = try RowReader(database, sql)
        defer { rows.close() }
        while try rows.next() { try body(rows) }
    }

    /// Lets go of the statement.
    func close() { sqlite3_reset(handle) }
}
