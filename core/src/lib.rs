//! The native core of sicut. Each file is one step, named as in `src/sicut/collate/`, and gives the same results as the
//! Python beside it, byte for byte. The standard library only; `unsafe` in `abi.rs` alone.

#![deny(unsafe_code)]

mod abi;
mod bits;
mod calls;
mod chain;
mod costs;
mod distance;
mod extend;
mod find;
mod fold;
mod grams;
mod hash;
mod index;
mod pieces;
mod seed;
mod sketch;
mod steps;
mod table;
mod tables;
mod vocabulary;
mod wire;
mod words;
