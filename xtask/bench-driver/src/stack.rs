//! The deepest stack of a call, by painting: the stack below the caller is filled with a pattern,
//! and what the call overwrote of it counts.

use std::hint::black_box;

const PATTERN: u64 = 0x5AFE_57AC_5AFE_57AC;
/// The memory that is painted, in words of 8 bytes.
const WORDS: usize = 8192;
/// What lies between the painted memory's top and the call, in words: room for the frames of the
/// search, so that they do not count.
const GAP: usize = 256;

/// How many bytes of stack `call` uses, its own frame included.
pub fn deepest(call: impl Fn()) -> usize {
    overwritten(call).saturating_sub(overwritten(|| {}))
}

#[inline(never)]
fn overwritten(call: impl Fn()) -> usize {
    let top = paint();
    behind_gap(&call);
    let bottom = top - size_of::<[u64; WORDS]>();
    let gap = size_of::<[u64; GAP]>();
    let lowest = (bottom..top - gap / 2).step_by(8).find(|&address| {
        // SAFETY: the word lies on this thread's stack, in what was the array of `paint`, below
        // every frame in use; it was written there, and nothing writes to it meanwhile.
        let word = unsafe { core::ptr::read_volatile(address as *const u64) };
        word != PATTERN
    });
    top - lowest.unwrap_or(top)
}

/// Fills the stack below the caller with the pattern; gives the address above it.
#[inline(never)]
fn paint() -> usize {
    let mut words = [0_u64; WORDS];
    for word in &mut words {
        *word = black_box(PATTERN);
    }
    let words = black_box(&words);
    words.as_ptr() as usize + size_of_val(words)
}

#[inline(never)]
fn behind_gap(call: &dyn Fn()) {
    let gap = [0_u64; GAP];
    black_box(&gap);
    call();
    black_box(&gap);
}
