#include "faulty_disk.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace acquis::test {

namespace {

using Fault = FaultyDisk::Fault;

Fault wanted = Fault::none;
bool isArmed = false;
std::size_t count = 0;
std::size_t faultAt = 0;
int faultReason = 0;
std::size_t deathLag = 0;
std::string watchedName;
std::set<ino_t> unflushed;
int watched = 0; ///< 0 not seen, 1 flushed, 2 not flushed

/// Counts one call; true when it must fail.
bool refuses()
{
    if (!isArmed)
        return false;
    ++count;
    if ((wanted == Fault::deathBefore && count == faultAt) || (deathLag > 0 && count == faultAt + deathLag))
        ::kill(::getpid(), SIGKILL);
    if ((wanted == Fault::once && count == faultAt) || (wanted == Fault::forEver && count >= faultAt)) {
        errno = faultReason;
        return true;
    }
    return false;
}

long done(long result)
{
    if (isArmed && wanted == Fault::deathAfter && count == faultAt)
        ::kill(::getpid(), SIGKILL);
    return result;
}

ino_t fileOf(int descriptor)
{
    struct stat status { };
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

} // namespace

void FaultyDisk::arm(Fault fault, std::size_t at, int reason)
{
    wanted = fault;
    faultAt = at;
    faultReason = reason;
    deathLag = 0;
    count = 0;
    unflushed.clear();
    watched = 0;
    isArmed = true;
}

void FaultyDisk::disarm()
{
    isArmed = false;
}

void FaultyDisk::dieAfterFault(std::size_t calls)
{
    deathLag = calls;
}

std::size_t FaultyDisk::calls()
{
    return count;
}

void FaultyDisk::watchRename(const char* name)
{
    watchedName = name;
}

bool FaultyDisk::wasFlushedBeforeRename()
{
    return watched == 1;
}

} // namespace acquis::test

using namespace acquis::test;

extern "C" {

int openat(int folder, const char* path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
        if (refuses())
            return -1;
        return static_cast<int>(done(::syscall(SYS_openat, folder, path, flags, mode)));
    }
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    if (isArmed && descriptor > 2) {
        unflushed.insert(fileOf(descriptor));
        if (refuses()) { // a full disk takes a part first
            const int reason = errno;
            (void)::syscall(SYS_write, descriptor, bytes, size / 2);
            errno = reason;
            return -1;
        }
    }
    return done(::syscall(SYS_write, descriptor, bytes, size));
}

int fsync(int descriptor)
{
    if (refuses())
        return -1;
    unflushed.erase(fileOf(descriptor));
    // What the kernel holds survives the death of the program: waiting for the disk would only slow the test.
    return static_cast<int>(done(0));
}

int syncfs(int) noexcept
{
    if (refuses())
        return -1;
    unflushed.clear();
    return static_cast<int>(done(0));
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    if (refuses())
        return -1;
    if (isArmed && watchedName == to)
        watched = unflushed.empty() ? 1 : 2;
    return static_cast<int>(done(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, 0)));
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    if (refuses())
        return -1;
    return static_cast<int>(done(::syscall(SYS_unlinkat, folder, path, flags)));
}

int mkdirat(int folder, const char* path, mode_t mode) noexcept
{
    if (refuses())
        return -1;
    return static_cast<int>(done(::syscall(SYS_mkdirat, folder, path, mode)));
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    if (refuses())
        return -1;
    return static_cast<int>(done(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)));
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    if (refuses())
        return -1;
    return static_cast<int>(done(::syscall(SYS_fchmod, descriptor, mode)));
}
}
