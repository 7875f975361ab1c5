//! Chains: seeds that follow each other in the same order in lemma and witness, scored as minimap2 does.

use crate::index::Index;
use crate::seed::{Scope, Seed};

pub const LOOK_BACK: usize = 32;
pub const GAP_SHARE: f64 = 0.02;

/// A stretch of a witness's stream, in bytes, that a stretch of the lemma's seems to stand in.
#[derive(PartialEq)]
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
    if let [only] = cluster {
        let (start, length) = (only.place - base, only.length);
        let (lemma_start, lemma_end) = (only.lemma, only.lemma + length);
        found.push(Chain { score: length as f64, witness, start, end: start + length, lemma_start, lemma_end });
        return;
    }
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
    best_chains(seeds, index, scope, reach, &Wanted { most: usize::MAX, share: 0.0 })
}

/// No more than the `most` best chains, and none below this share of the best score.
pub struct Wanted {
    pub most: usize,
    pub share: f64,
}

/// Seeds with no gap between neighbours of more than the reach. No chain of them scores more than `most`.
struct Cluster<'a> {
    seeds: &'a [Seed],
    witness: usize,
    most: usize,
}

/// The chains that are wanted, in the order of [`chains`], and perhaps some that are not, at the end.
pub fn best_chains(seeds: &[Seed], index: &Index, scope: Scope, reach: usize, wanted: &Wanted) -> Vec<Chain> {
    let mut clusters = clusters(seeds, index, scope, reach);
    clusters.sort_by_key(|cluster| std::cmp::Reverse(cluster.most));
    let (mut found, mut bound) = (Vec::new(), Bound { wanted, scores: Vec::new() });
    for cluster in &clusters {
        if bound.excludes(cluster.most as f64) {
            break;
        }
        let before = found.len();
        chains_of(cluster.seeds, cluster.witness, index.base(cluster.witness), &mut found);
        found[before..].iter().for_each(|chain: &Chain| bound.add(chain.score));
    }
    let place = |chain: &Chain| (chain.witness, chain.start);
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then(place(a).cmp(&place(b))));
    found.truncate(wanted.most);
    found
}

fn clusters<'a>(seeds: &'a [Seed], index: &Index, scope: Scope, reach: usize) -> Vec<Cluster<'a>> {
    let mut found = Vec::new();
    let mut rest = seeds;
    while let Some(head) = rest.first() {
        let witness = index.witness(head.place);
        let end = index.end(witness);
        let goes_on = |pair: &[Seed]| pair[1].place - pair[0].place <= reach && pair[1].place < end;
        let length = 1 + rest.windows(2).take_while(|pair| goes_on(pair)).count();
        let (seeds, after) = rest.split_at(length);
        if scope.holds(witness) {
            found.push(Cluster { seeds, witness, most: seeds.iter().map(|seed| seed.length).sum() });
        }
        rest = after;
    }
    found
}

/// The best scores so far, best first.
struct Bound<'a> {
    wanted: &'a Wanted,
    scores: Vec<f64>,
}

impl Bound<'_> {
    /// So many scores are kept; where more chains are wanted, none is excluded for there being better ones.
    const ROOM: usize = 128;

    fn add(&mut self, score: f64) {
        if self.scores.len() < Self::ROOM || self.scores.last().is_some_and(|&last| last < score) {
            let at = self.scores.partition_point(|&better| better >= score);
            self.scores.insert(at, score);
            self.scores.truncate(Self::ROOM);
        }
    }

    /// Whether a chain of no more than this score is wanted in no case.
    fn excludes(&self, score: f64) -> bool {
        let worst = self.wanted.most.checked_sub(1).and_then(|at| self.scores.get(at));
        let best = self.scores.first().copied().unwrap_or(0.0);
        score < self.wanted.share * best || worst.is_some_and(|&worst| score < worst)
    }
}
