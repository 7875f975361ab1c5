//! The native core of sicut. Each file is one step, named as in `src/sicut/collate/`, and gives the same results as the
//! Python beside it, byte for byte. The standard library only; `unsafe` in `abi.rs` alone.

#![deny(unsafe_code)]

mod abi;
mod batch;
mod bits;
mod calls;
mod chain;
mod costs;
mod crc;
mod distance;
mod extend;
mod find;
mod fold;
mod grams;
mod hash;
mod index;
mod lexicon;
mod limits;
mod mapper;
mod part;
mod pieces;
mod seed;
mod significance;
mod sketch;
mod steps;
mod store;
mod table;
mod tables;
mod vocabulary;
mod window;
mod wire;
mod words;
