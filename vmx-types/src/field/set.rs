//! A set of fields.

use core::fmt;

use crate::FieldId;

const WORDS: usize = FieldId::COUNT.div_ceil(64);

/// A set of VMCS fields: one bit each, no allocation.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct FieldSet([u64; WORDS]);

impl FieldSet {
    /// The set without members.
    pub const EMPTY: Self = Self([0; WORDS]);

    /// The set of the listed fields.
    #[must_use]
    pub const fn of(ids: &[FieldId]) -> Self {
        let mut set = Self::EMPTY;
        let mut i = 0;
        while i < ids.len() {
            set = set.with(ids[i]);
            i += 1;
        }
        set
    }

    /// This set and `id`.
    #[must_use]
    pub const fn with(mut self, id: FieldId) -> Self {
        self.0[id as usize / 64] |= 1 << (id as usize % 64);
        self
    }

    /// Adds `id`.
    pub const fn insert(&mut self, id: FieldId) {
        *self = self.with(id);
    }

    /// Takes `id` out.
    pub const fn remove(&mut self, id: FieldId) {
        self.0[id as usize / 64] &= !(1 << (id as usize % 64));
    }

    /// Whether `id` is a member.
    #[must_use]
    pub const fn contains(&self, id: FieldId) -> bool {
        self.0[id as usize / 64] >> (id as usize % 64) & 1 != 0
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

    /// Whether every member of `self` is in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    /// The members in the order of their encodings.
    pub fn iter(&self) -> impl Iterator<Item = FieldId> + '_ {
        FieldId::ALL.iter().copied().filter(|&id| self.contains(id))
    }
}

impl FromIterator<FieldId> for FieldSet {
    fn from_iter<I: IntoIterator<Item = FieldId>>(ids: I) -> Self {
        ids.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl fmt::Debug for FieldSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        let mut set = FieldSet::of(&[FieldId::GuestRip, FieldId::VirtualProcessorIdentifier]);
        assert_eq!((set.len(), set.contains(FieldId::GuestRip)), (2, true));
        assert!(set.iter().eq([FieldId::VirtualProcessorIdentifier, FieldId::GuestRip]));
        set.remove(FieldId::GuestRip);
        assert!(!set.contains(FieldId::GuestRip) && !set.is_empty());
        assert!(set.is_subset(&FieldId::ALL.iter().copied().collect()));
    }
}
