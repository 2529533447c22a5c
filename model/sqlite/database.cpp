#include "model/sqlite/database.h"

#include <sqlite3.h>

namespace acquis::sqlite {

namespace {

tl::unexpected<Error> sqliteFailure(sqlite3* database, int code)
{
    const std::string reason = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return failure(Error::Kind::disk,
        {"La base SQLite ne peut pas être lue ou écrite (" + reason
                + ") : elle est abîmée, occupée, ou le disque est plein. Recommencez, ou refaites-la.",
            "The SQLite database cannot be read or written (" + reason
                + "): it is damaged, busy, or the disk is full. Try again, or make it anew."});
}

Result<std::shared_ptr<sqlite3>> opened(const char* name, int flags)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name, &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::shared_ptr<sqlite3> database(raw, sqlite3_close_v2);
    if (code != SQLITE_OK)
        return sqliteFailure(raw, code);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

} // namespace

void Statement::bind(int position, const Cell& cell)
{
    sqlite3_stmt* statement = statement_.get();
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        sqlite3_bind_int64(statement, position, *integer);
    else if (const auto* number = std::get_if<double>(&cell))
        sqlite3_bind_double(statement, position, *number);
    else if (const auto* text = std::get_if<std::string>(&cell))
        bindText(position, *text);
    else if (const auto* blob = std::get_if<Blob>(&cell))
        sqlite3_bind_blob64(statement, position, blob->bytes.data(), blob->bytes.size(), SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(statement, position);
}

void Statement::bindText(int position, std::string_view text)
{
    const char* begin = text.data() == nullptr ? "" : text.data();
    sqlite3_bind_text64(statement_.get(), position, begin, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindInteger(int position, std::int64_t integer)
{
    sqlite3_bind_int64(statement_.get(), position, integer);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto failed = sqliteFailure(database_.get(), code);
    reset();
    return failed;
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return tl::unexpected(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

int Statement::columns() const
{
    return sqlite3_column_count(statement_.get());
}

std::string_view Statement::columnName(int column) const
{
    const char* name = sqlite3_column_name(statement_.get(), column);
    return name == nullptr ? std::string_view() : name;
}

Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement_.get(), column);
    case SQLITE_TEXT:
        return std::string(text(column));
    case SQLITE_BLOB:
        return Blob{std::string(bytes(column))};
    default:
        return {};
    }
}

std::string_view Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(size));
}

std::string_view Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, static_cast<std::size_t>(size));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

Result<Database> Database::open(const std::filesystem::path& path, Access access, int patience)
{
    const int flags = access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    auto handle = opened(path.c_str(), flags);
    if (!handle)
        return tl::unexpected(handle.error());
    Database database;
    database.handle_ = std::move(*handle);
    sqlite3_busy_timeout(database.handle_.get(), patience);
    return database;
}

Result<Database> Database::inMemory()
{
    auto handle = opened(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!handle)
        return tl::unexpected(handle.error());
    Database database;
    database.handle_ = std::move(*handle);
    return database;
}

Result<Database> Database::of(std::string_view file)
{
    auto database = inMemory();
    if (!database)
        return database;
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(file.data())); // read only: never written to
    const auto size = static_cast<sqlite3_int64>(file.size());
    sqlite3* handle = database->handle_.get();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const int code = sqlite3_deserialize(handle, "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return sqliteFailure(handle, code);
    if (auto checked = database->run("PRAGMA cell_size_check = ON"); !checked)
        return tl::unexpected(checked.error());
    return database;
}

Result<void> Database::run(const std::string& statements)
{
    const int code = sqlite3_exec(handle_.get(), statements.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteFailure(handle_.get(), code);
    return {};
}

Result<Statement> Database::prepare(std::string_view statement) const
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(
        handle_.get(), statement.data(), static_cast<int>(statement.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    Statement prepared;
    prepared.database_ = handle_;
    prepared.statement_ = std::shared_ptr<sqlite3_stmt>(raw, sqlite3_finalize);
    if (code != SQLITE_OK)
        return sqliteFailure(handle_.get(), code);
    return prepared;
}

Result<Cell> Database::value(std::string_view statement) const
{
    auto prepared = prepare(statement);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto stepped = prepared->step();
    if (!stepped)
        return tl::unexpected(stepped.error());
    return *stepped ? prepared->cell(0) : Cell();
}

bool Database::isDamaged() const
{
    switch (sqlite3_errcode(handle_.get()) & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
        return true;
    default:
        return false;
    }
}

Result<std::string> Database::file() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(handle_.get(), "main", &size, 0), sqlite3_free);
    if (bytes == nullptr)
        return sqliteFailure(handle_.get(), SQLITE_NOMEM);
    return std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
}

} // namespace acquis::sqlite
