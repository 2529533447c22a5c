#pragma once

#include <cstddef>
#include <functional>

/// The system calls that write, answered by the test instead of the kernel when it wants them to fail: the definitions
/// of faulty_disk.cpp take the place of libc's in the whole test program.
namespace acquis::test {

struct FaultyDisk {
    enum class Fault { none, once, forEver, deathBefore, deathAfter };

    /// The calls from now on count from 1; the `at`th gets the fault.
    static void arm(Fault fault, std::size_t at = 0, int reason = 0);
    static void disarm();

    /// After a fault of `once` the program dies this many calls later.
    static void dieAfterFault(std::size_t calls);

    /// Calls since arm().
    static std::size_t calls();

    /// Whether the disk held everything that had been written when a file of this name was renamed into place.
    static void watchRename(const char* name);
    static bool wasFlushedBeforeRename();
};

} // namespace acquis::test
