//! The boundary: C functions over buffers. The one file with `unsafe`; no panic leaves it.
//!
//! Every function takes one buffer of bytes (see `wire.rs`) and gives one back, which the caller frees with
//! `sicut_free`. The number returned is `OK`, or `MALFORMED`, `PANIC` or `DAMAGED`, and then the buffer
//! holds a message.

#![allow(unsafe_code)]

use std::cell::RefCell;
use std::panic::{catch_unwind, set_hook, AssertUnwindSafe};
use std::ptr::null_mut;
use std::slice::from_raw_parts;
use std::sync::Once;

use crate::batch;
use crate::calls;
use crate::index::Index;
use crate::wire::{Answer, Fault, Malformed};

/// Grows with every change that the door in `native.py` must know of.
const ABI: u32 = 3;

const OK: i32 = 0;
const MALFORMED: i32 = 1;
const PANIC: i32 = 2;
/// The message is then the name of the file.
const DAMAGED: i32 = 3;

static QUIET: Once = Once::new();

thread_local! {
    /// What the last panic of this thread said: it goes to the caller, not to the terminal.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Bytes that belong to the caller until `sicut_free`.
#[repr(C)]
pub struct Buffer {
    start: *mut u8,
    length: usize,
}

impl Buffer {
    fn owning(bytes: Vec<u8>) -> Self {
        let length = bytes.len();
        let start = if length == 0 { null_mut() } else { Box::into_raw(bytes.into_boxed_slice()).cast() };
        Buffer { start, length }
    }
}

/// # Safety
/// `start` points to `length` bytes that live as long as `'a`, or is null.
unsafe fn borrowed<'a>(start: *const u8, length: usize) -> &'a [u8] {
    if start.is_null() || length == 0 {
        return &[];
    }
    unsafe { from_raw_parts(start, length) }
}

/// Memory of the caller's that stays as it is for as long as anything here refers to it: a mapped file.
pub struct Mapped {
    start: *const u8,
    length: usize,
}

// SAFETY: nobody writes to it.
unsafe impl Send for Mapped {}
unsafe impl Sync for Mapped {}

impl Mapped {
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: what `sicut_attach` asks for.
        unsafe { borrowed(self.start, self.length) }
    }
}

/// Runs one step over the caller's bytes and hands its answer over.
///
/// # Safety
/// `start` and `length` are as for [`borrowed`]; `out` can be written.
unsafe fn answered(start: *const u8, length: usize, out: *mut Buffer, step: impl FnOnce(&[u8]) -> Answer) -> i32 {
    QUIET.call_once(|| set_hook(Box::new(|panic| SAID.set(panic.to_string()))));
    let sent = unsafe { borrowed(start, length) };
    let (code, bytes) = match catch_unwind(AssertUnwindSafe(|| step(sent))) {
        Ok(Ok(bytes)) => (OK, bytes),
        Ok(Err(Fault::Malformed(fault))) => (MALFORMED, fault.0.as_bytes().to_vec()),
        Ok(Err(Fault::Damaged(name))) => (DAMAGED, name.into_bytes()),
        Err(_) => (PANIC, SAID.take().into_bytes()),
    };
    unsafe { out.write(Buffer::owning(bytes)) };
    code
}

/// A C function of one buffer for a step `fn(&[u8]) -> Answer`.
macro_rules! door {
    ($name:ident, $step:path) => {
        /// # Safety
        /// `start` points to `length` bytes, or is null; `out` can be written.
        #[no_mangle]
        pub unsafe extern "C" fn $name(start: *const u8, length: usize, out: *mut Buffer) -> i32 {
            unsafe { answered(start, length, out, $step) }
        }
    };
}

#[no_mangle]
pub extern "C" fn sicut_abi() -> u32 {
    ABI
}

/// # Safety
/// `start` and `length` are those of a buffer that a function of this file gave, not freed before.
#[no_mangle]
pub unsafe extern "C" fn sicut_free(start: *mut u8, length: usize) {
    if !start.is_null() {
        drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, length)) });
    }
}

/// A C function of an index and one buffer, for a step `fn(&Index, &[u8]) -> Answer`, or one that takes `&mut Index`.
macro_rules! index_door {
    ($name:ident, $step:path, $reference:ident) => {
        /// # Safety
        /// `index` is from `sicut_open` and not closed; `start` points to `length` bytes, or is null; `out` can be written.
        #[no_mangle]
        pub unsafe extern "C" fn $name(index: *mut Index, start: *const u8, length: usize, out: *mut Buffer) -> i32 {
            unsafe { answered(start, length, out, |sent| $step(index.$reference().ok_or(CLOSED)?, sent)) }
        }
    };
}

const CLOSED: Fault = Fault::Malformed(Malformed("no index"));

#[no_mangle]
pub extern "C" fn sicut_open() -> *mut Index {
    Box::into_raw(Box::default())
}

/// # Safety
/// `index` is from `sicut_open`, and neither closed nor in use.
#[no_mangle]
pub unsafe extern "C" fn sicut_close(index: *mut Index) {
    if !index.is_null() {
        drop(unsafe { Box::from_raw(index) });
    }
}

/// # Safety
/// `index` is as for the other functions; `file` points to `size` bytes that stay as they are until `index` is closed.
#[no_mangle]
pub unsafe extern "C" fn sicut_attach(
    index: *mut Index,
    file: *const u8,
    size: usize,
    start: *const u8,
    length: usize,
    out: *mut Buffer,
) -> i32 {
    let file = Mapped { start: file, length: size };
    unsafe { answered(start, length, out, |sent| calls::attach(index.as_mut().ok_or(CLOSED)?, file, sent)) }
}

/// A C function of the streams and bits of a file in the making, and one buffer more.
macro_rules! table_door {
    ($name:ident, $step:path) => {
        /// # Safety
        /// Each pointer points to as many bytes as the number after it says, or is null; `out` can be written.
        #[no_mangle]
        pub unsafe extern "C" fn $name(
            streams: *const u8,
            size: usize,
            starts: *const u8,
            bits: usize,
            start: *const u8,
            length: usize,
            out: *mut Buffer,
        ) -> i32 {
            let (streams, starts) = unsafe { (borrowed(streams, size), borrowed(starts, bits)) };
            unsafe { answered(start, length, out, |sent| $step(streams, starts, sent)) }
        }
    };
}

table_door!(sicut_gram_pass, calls::gram_pass);
table_door!(sicut_word_pass, calls::word_pass);

door!(sicut_echo, calls::echo);
door!(sicut_sketch, calls::sketch);
door!(sicut_page_checks, calls::page_checks);
door!(sicut_limits, calls::limits);
door!(sicut_offset, calls::offset);
door!(sicut_align, calls::align);
door!(sicut_lexicon, calls::lexicon);

// While an index grows, nothing else may use it; once sealed, any number of threads may.
index_door!(sicut_add, calls::add, as_mut);
index_door!(sicut_seal, calls::seal, as_mut);
index_door!(sicut_stream, calls::stream, as_ref);
index_door!(sicut_frequency, calls::frequency, as_ref);
index_door!(sicut_count, calls::count, as_ref);
index_door!(sicut_sampled, calls::sampled, as_ref);
index_door!(sicut_common, calls::common, as_ref);
index_door!(sicut_places, calls::places, as_ref);
index_door!(sicut_gram_chains, calls::gram_chains, as_ref);
index_door!(sicut_word_chains, calls::word_chains, as_ref);
index_door!(sicut_gram_places, calls::gram_places, as_ref);
index_door!(sicut_word_places, calls::word_places, as_ref);
index_door!(sicut_may_stand, calls::may_stand, as_ref);
index_door!(sicut_exact_places, calls::exact_places, as_ref);
index_door!(sicut_inner_places, calls::inner_places, as_ref);
index_door!(sicut_find_all, batch::find_all, as_ref);
