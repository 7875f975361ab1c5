//! Chains: seeds that follow each other in the same order in lemma and witness, scored as minimap2 does.

use crate::index::Index;
use crate::seed::{Scope, Seed};

pub const LOOK_BACK: usize = 32;
pub const GAP_SHARE: f64 = 0.02;

/// A stretch of a witness's stream, in bytes, that a stretch of the lemma's seems to stand in.
pub struct Chain {
    pub score: f64,
    pub witness: usize,
    pub start: usize,
    pub end: usize,
    pub lemma_start: usize,
    pub lemma_end: usize,
}

/// What `seed` adds to a chain that ends with `before`; less than zero where it cannot follow.
fn link(before: &Seed, seed: &Seed) -> f64 {
    if seed.lemma <= before.lemma || seed.place <= before.place {
        return -1.0;
    }
    let (on, ahead) = (seed.lemma - before.lemma, seed.place - before.place);
    on.min(ahead).min(seed.length) as f64 - GAP_SHARE * on.abs_diff(ahead) as f64
}

/// For each seed the score of the best chain that ends with it, and the seed before it in that chain.
fn scored(cluster: &[Seed]) -> Vec<(f64, Option<usize>)> {
    let mut scores: Vec<(f64, Option<usize>)> = Vec::with_capacity(cluster.len());
    for (at, seed) in cluster.iter().enumerate() {
        let mut best = (seed.length as f64, None);
        for earlier in at.saturating_sub(LOOK_BACK)..at {
            let gain = link(&cluster[earlier], seed);
            if gain > 0.0 && scores[earlier].0 + gain > best.0 {
                best = (scores[earlier].0 + gain, Some(earlier));
            }
        }
        scores.push(best);
    }
    scores
}

/// The chains of seeds of one witness that begins at `base`, best first; each seed is in one.
fn chains_of(cluster: &[Seed], witness: usize, base: usize, found: &mut Vec<Chain>) {
    let scores = scored(cluster);
    let mut order: Vec<usize> = (0..cluster.len()).collect();
    order.sort_by(|&a, &b| scores[b].0.total_cmp(&scores[a].0));
    let mut taken = vec![false; cluster.len()];
    for last in order {
        if taken[last] {
            continue;
        }
        let (mut first, mut at) = (last, Some(last));
        while let Some(here) = at.filter(|&here| !taken[here]) {
            taken[here] = true;
            (first, at) = (here, scores[here].1);
        }
        let (head, tail) = (cluster[first], cluster[last]);
        found.push(Chain {
            score: scores[last].0 - at.map_or(0.0, |shared| scores[shared].0),
            witness,
            start: head.place - base,
            end: tail.place - base + tail.length,
            lemma_start: head.lemma,
            lemma_end: tail.lemma + tail.length,
        });
    }
}

/// The chains of `seeds` (sorted) in the witnesses in scope, best first; rivals of one score in the order of places.
///
/// `reach` is the widest gap inside a chain, in bytes of the witness's stream.
pub fn chains(seeds: &[Seed], index: &Index, scope: Scope, reach: usize) -> Vec<Chain> {
    let mut found = Vec::new();
    let mut rest = seeds;
    while let Some(head) = rest.first() {
        let witness = index.witness(head.place);
        let goes_on = |pair: &[Seed]| pair[1].place - pair[0].place <= reach && index.witness(pair[1].place) == witness;
        let length = 1 + rest.windows(2).take_while(|pair| goes_on(pair)).count();
        let (cluster, after) = rest.split_at(length);
        if scope.holds(witness) {
            chains_of(cluster, witness, index.base(witness), &mut found);
        }
        rest = after;
    }
    let place = |chain: &Chain| (chain.witness, chain.start);
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then(place(a).cmp(&place(b))));
    found
}
