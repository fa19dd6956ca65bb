//! A set of rules.

use core::fmt;

use crate::rule::RuleId;

const WORDS: usize = RuleId::COUNT.div_ceil(64);

/// A set of rules: one bit each, no allocation.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct RuleSet([u64; WORDS]);

impl RuleSet {
    /// The set without members.
    pub const EMPTY: Self = Self([0; WORDS]);

    /// Adds a rule.
    pub const fn insert(&mut self, rule: RuleId) {
        self.0[rule as usize / 64] |= 1 << (rule as usize % 64);
    }

    /// Takes a rule out.
    pub const fn remove(&mut self, rule: RuleId) {
        self.0[rule as usize / 64] &= !(1 << (rule as usize % 64));
    }

    /// Whether a rule is a member.
    #[must_use]
    pub const fn contains(&self, rule: RuleId) -> bool {
        self.0[rule as usize / 64] >> (rule as usize % 64) & 1 != 0
    }

    /// The members of either set.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self(core::array::from_fn(|i| self.0[i] | other.0[i]))
    }

    /// The members of both sets.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        Self(core::array::from_fn(|i| self.0[i] & other.0[i]))
    }

    /// The members of this set that are not in `other`.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        Self(core::array::from_fn(|i| self.0[i] & !other.0[i]))
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0 == [0; WORDS]
    }

    /// The number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The first member in the order of evaluation.
    #[must_use]
    pub fn first(&self) -> Option<RuleId> {
        self.iter().next()
    }

    /// The members in the order of evaluation.
    pub fn iter(&self) -> impl Iterator<Item = RuleId> + '_ {
        RuleId::ALL.iter().copied().filter(|&rule| self.contains(rule))
    }
}

impl FromIterator<RuleId> for RuleSet {
    fn from_iter<I: IntoIterator<Item = RuleId>>(rules: I) -> Self {
        let mut set = Self::EMPTY;
        rules.into_iter().for_each(|rule| set.insert(rule));
        set
    }
}

impl fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(RuleId::name)).finish()
    }
}
