#pragma once

#include "model/base/result.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace acquis::sqlite {

/// Bytes in a cell, as opposed to text.
struct Blob {
    std::string bytes;

    auto operator<=>(const Blob&) const = default;
};

/// What one cell of a row holds; the first alternative is SQL's NULL.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

/// A prepared SQL statement of a Database, which must outlive it.
class Statement {
public:
    /// Gives the parameter at `position` (from 1) its value until it is given another.
    void bind(int position, const Cell& cell);
    void bindText(int position, std::string_view text);
    void bindInteger(int position, std::int64_t integer);

    /// The next row: true where there is one, false at the end.
    [[nodiscard]] Result<bool> step();

    /// Runs a statement that gives no row, and makes it ready to run again.
    [[nodiscard]] Result<void> run();

    /// Makes it ready to run again; what is bound stays bound.
    void reset();

    /// The cells of the current row, columns counted from 0. Views live until the next step.
    [[nodiscard]] int columns() const;
    [[nodiscard]] std::string_view columnName(int column) const;
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    std::shared_ptr<sqlite3> database_;
    std::shared_ptr<sqlite3_stmt> statement_;
};

/// An SQLite database. The only place that includes SQLite's header is this class's source. A failure is an Error of
/// kind disk with SQLite's own words.
class Database {
public:
    enum class Access { read, write };

    /// A database in a file; one to write is made where there is none. Waits at most `patience` milliseconds for
    /// another process.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path, Access access, int patience);

    /// An empty database in memory.
    [[nodiscard]] static Result<Database> inMemory();

    /// The database whose file these bytes are, to be read only. The bytes must outlive it. What the file itself asks
    /// to run is not trusted.
    [[nodiscard]] static Result<Database> of(std::string_view file);

    /// Runs statements that give no rows.
    [[nodiscard]] Result<void> run(const std::string& statements);

    [[nodiscard]] Result<Statement> prepare(std::string_view statement) const;

    /// The first cell of the first row; NULL where there is no row.
    [[nodiscard]] Result<Cell> value(std::string_view statement) const;

    /// Whether the last failure was the fault of what the file holds, not of a busy program, rights or a full disk.
    [[nodiscard]] bool isDamaged() const;

    /// The bytes that a file of this database would have.
    [[nodiscard]] Result<std::string> file() const;

private:
    std::shared_ptr<sqlite3> handle_;
};

} // namespace acquis::sqlite
