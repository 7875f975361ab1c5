//! The blocks of a segment: in memory, or in a file that is mapped, of which each page is checked before it is believed.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::abi::Mapped;
use crate::crc::crc32;
use crate::wire::{Fault, Malformed};

/// The blocks that the core reads, in the order in which `native.py` tells them.
#[derive(Clone, Copy)]
pub enum Block {
    Streams,
    Starts,
    Groups,
    Counts,
    Slots,
    Buckets,
    Words,
}

pub const BLOCKS: usize = 7;

/// A file's pages are so long; each has a checksum, and each `SUMMED` bytes of checksums have one.
pub const PAGE: usize = 512;
pub const SUMMED: usize = 4096;
const CHECK: usize = 4;

/// Where the blocks of a file stand, and what its checksums are. `pages`: from the first byte that has one to the end.
pub struct Frame {
    pub name: String,
    pub spans: [(usize, usize); BLOCKS],
    pub pages: (usize, usize),
    pub checks: usize,
    pub summaries: usize,
}

/// A mapped file, and which of its pages and checksums are known to be right.
pub struct File {
    bytes: Mapped,
    frame: Frame,
    good: Vec<AtomicU64>,
    sums: Vec<AtomicU64>,
}

pub enum Store {
    Memory([Vec<u8>; BLOCKS]),
    File(File),
}

fn bits_for(count: usize) -> Vec<AtomicU64> {
    (0..count.div_ceil(64)).map(|_| AtomicU64::new(0)).collect()
}

impl Store {
    /// A file whose frame was checked.
    pub fn over(bytes: Mapped, frame: Frame) -> Result<Self, Malformed> {
        let (start, end) = frame.pages;
        let pages = end.checked_sub(start).ok_or(Malformed("no pages"))?.div_ceil(PAGE);
        let sums = (pages * CHECK).div_ceil(SUMMED);
        let whole = bytes.bytes().len();
        let inside = |span: &(usize, usize)| start <= span.0 && span.0.saturating_add(span.1) <= end;
        let checked = frame.checks + pages * CHECK <= whole && frame.summaries + sums * CHECK <= whole;
        if end > whole || !checked || !frame.spans.iter().all(inside) {
            return Err(Malformed("a frame that is not the file's"));
        }
        Ok(Store::File(File { bytes, frame, good: bits_for(pages), sums: bits_for(sums) }))
    }

    #[inline]
    pub fn length(&self, block: Block) -> usize {
        match self {
            Store::Memory(blocks) => blocks[block as usize].len(),
            Store::File(file) => file.frame.spans[block as usize].1,
        }
    }

    /// `length` bytes of a block from `at` on, checked.
    #[inline]
    pub fn read(&self, block: Block, at: usize, length: usize) -> Result<&[u8], Fault> {
        let found = match self {
            Store::Memory(blocks) => blocks[block as usize].get(at..at.saturating_add(length)),
            Store::File(file) => file.read(block, at, length)?,
        };
        found.ok_or_else(|| self.damaged())
    }

    /// A number of `N` bytes of a block.
    #[inline]
    pub fn number<const N: usize>(&self, block: Block, at: usize) -> Result<u64, Fault> {
        let mut eight = [0; 8];
        eight[..N].copy_from_slice(self.read(block, at, N)?);
        Ok(u64::from_le_bytes(eight))
    }

    /// The fault that says that something in the store makes no sense.
    #[cold]
    pub fn damaged(&self) -> Fault {
        match self {
            Store::Memory(_) => Malformed("an index that contradicts itself").into(),
            Store::File(file) => Fault::Damaged(file.frame.name.clone()),
        }
    }
}

impl File {
    #[inline]
    fn read(&self, block: Block, at: usize, length: usize) -> Result<Option<&[u8]>, Fault> {
        let (start, size) = self.frame.spans[block as usize];
        if at.saturating_add(length) > size {
            return Ok(None);
        }
        let from = start + at;
        if length > 0 {
            let first = (from - self.frame.pages.0) / PAGE;
            let last = (from + length - 1 - self.frame.pages.0) / PAGE;
            for page in first..=last {
                if self.good[page / 64].load(Ordering::Relaxed) >> (page % 64) & 1 == 0 {
                    self.check(page)?;
                }
            }
        }
        Ok(self.bytes.bytes().get(from..from + length))
    }

    /// Checks a page, and first the checksums that its own stands among.
    #[cold]
    fn check(&self, page: usize) -> Result<(), Fault> {
        let (whole, frame) = (self.bytes.bytes(), &self.frame);
        let known = |at: usize| u32::from_le_bytes(whole[at..at + CHECK].try_into().expect("four bytes"));
        let sum = page * CHECK / SUMMED;
        if self.sums[sum / 64].load(Ordering::Relaxed) >> (sum % 64) & 1 == 0 {
            let end = frame.checks + (frame.pages.1 - frame.pages.0).div_ceil(PAGE) * CHECK;
            let start = frame.checks + sum * SUMMED;
            if crc32(&whole[start..(start + SUMMED).min(end)]) != known(frame.summaries + sum * CHECK) {
                return Err(Fault::Damaged(frame.name.clone()));
            }
            self.sums[sum / 64].fetch_or(1 << (sum % 64), Ordering::Relaxed);
        }
        let start = frame.pages.0 + page * PAGE;
        if crc32(&whole[start..(start + PAGE).min(frame.pages.1)]) != known(frame.checks + page * CHECK) {
            return Err(Fault::Damaged(frame.name.clone()));
        }
        self.good[page / 64].fetch_or(1 << (page % 64), Ordering::Relaxed);
        Ok(())
    }
}
