//! Allocations, counted by the allocator of this program.

// The allocator that counts has to be one.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use anyhow::Result;

use crate::measured::{self, Who};
use crate::workloads::Workload;

/// Allocations of each operation of the library, on average.
pub(crate) fn count(url: &str) -> Result<Vec<(Workload, f64)>> {
    let mut counts = Vec::new();
    measured::all(url, &mut |workload, who, run| {
        let before = ALLOCATIONS.get();
        run()?;
        let made = ALLOCATIONS.get() - before;
        if who == Who::Ours {
            counts.push((workload, made as f64 / workload.runs() as f64));
        }
        Ok(())
    })?;
    Ok(counts)
}

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// The system's allocator, with a count for each thread.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

fn note() {
    // A thread that is ending has no count any more.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call is handed on to the system's allocator as it is, and counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note();
        // SAFETY: the caller's promises are those that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as above; the memory came from the system's allocator.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note();
        // SAFETY: as above; the memory came from the system's allocator.
        unsafe { System.realloc(memory, layout, size) }
    }
}
