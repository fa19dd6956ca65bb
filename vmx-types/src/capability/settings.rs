//! Which values a control word, CR0 or CR4 may have.

use core::{fmt, marker::PhantomData};

use crate::{FieldValue, field::Width};

/// The capability MSR of a control word of 32 bits: bits 31:0 are the allowed 0-settings, the bits
/// that must be 1; bits 63:32 are the allowed 1-settings, the bits that may be 1.
///
/// A word of another width does not compile:
///
/// ```compile_fail
/// use vmx_types::{capability::AllowedSettings, controls::TertiaryControls};
///
/// AllowedSettings::<TertiaryControls>::from_msr(0);
/// ```
///
/// Source: Reserved Controls and Default Settings, A.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllowedSettings<W> {
    msr: u64,
    word: PhantomData<W>,
}

impl<W: FieldValue> AllowedSettings<W> {
    /// The settings that an MSR reports.
    #[must_use]
    pub const fn from_msr(msr: u64) -> Self {
        const { assert!(matches!(W::WIDTH, Width::Bits32), "a word of 64 bits has AllowedOnes") }
        Self { msr, word: PhantomData }
    }

    /// The MSR.
    #[must_use]
    pub const fn to_msr(self) -> u64 {
        self.msr
    }

    /// The bits that must be 1.
    #[must_use]
    pub fn must_be_one(self) -> W {
        W::from_raw(self.msr & 0xFFFF_FFFF)
    }

    /// The bits that may be 1.
    #[must_use]
    pub fn may_be_one(self) -> W {
        W::from_raw(self.msr >> 32)
    }

    /// The bits that are neither fixed to 0 nor to 1.
    #[must_use]
    pub fn flexible(self) -> W {
        W::from_raw(self.msr >> 32 & !self.msr)
    }

    /// Whether the word may have this value.
    #[must_use]
    pub fn allows(self, word: W) -> bool {
        let (zeros, ones) = (self.msr & 0xFFFF_FFFF, self.msr >> 32);
        word.to_raw() & zeros == zeros && word.to_raw() & !ones == 0
    }

    /// Whether every bit that must be 1 may be 1, as on every processor.
    #[must_use]
    pub const fn is_consistent(self) -> bool {
        self.msr & 0xFFFF_FFFF & !(self.msr >> 32) == 0
    }
}

impl<W: FieldValue> fmt::Display for AllowedSettings<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "must be 1: {}; may be 1: {}", self.must_be_one(), self.may_be_one())
    }
}

/// The capability MSR of a control word of 64 bits: the bits that may be 1. None must be.
///
/// Source: Tertiary Processor-Based VM-Execution Controls, A.3.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllowedOnes<W> {
    msr: u64,
    word: PhantomData<W>,
}

impl<W: FieldValue> AllowedOnes<W> {
    /// The settings that an MSR reports.
    #[must_use]
    pub const fn from_msr(msr: u64) -> Self {
        const { assert!(matches!(W::WIDTH, Width::Bits64), "a word of 32 bits has AllowedSettings") }
        Self { msr, word: PhantomData }
    }

    /// The MSR.
    #[must_use]
    pub const fn to_msr(self) -> u64 {
        self.msr
    }

    /// The bits that may be 1.
    #[must_use]
    pub fn may_be_one(self) -> W {
        W::from_raw(self.msr)
    }

    /// Whether the word may have this value.
    #[must_use]
    pub fn allows(self, word: W) -> bool {
        word.to_raw() & !self.msr == 0
    }
}

impl<W: FieldValue> fmt::Display for AllowedOnes<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "may be 1: {}", self.may_be_one())
    }
}

/// IA32_VMX_CR0_FIXED0 and IA32_VMX_CR0_FIXED1, or those of CR4: which bits VMX operation fixes.
///
/// A bit must be 1 if it is 1 in both, and 0 if it is 0 in both. Unrestricted guest frees PE and PG
/// of guest CR0.
///
/// Source: VMX-Fixed Bits in CR0, A.7; VMX-Fixed Bits in CR4, A.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixedBits<R> {
    fixed0: u64,
    fixed1: u64,
    register: PhantomData<R>,
}

impl<R: FieldValue> FixedBits<R> {
    /// The bits that the MSRs FIXED0 and FIXED1 report.
    #[must_use]
    pub const fn from_msrs(fixed0: u64, fixed1: u64) -> Self {
        const { assert!(matches!(R::WIDTH, Width::Natural), "CR0 and CR4 have fixed bits") }
        Self { fixed0, fixed1, register: PhantomData }
    }

    /// The MSRs FIXED0 and FIXED1.
    #[must_use]
    pub const fn to_msrs(self) -> (u64, u64) {
        (self.fixed0, self.fixed1)
    }

    /// The bits that must be 1.
    #[must_use]
    pub fn must_be_one(self) -> R {
        R::from_raw(self.fixed0)
    }

    /// The bits that may be 1.
    #[must_use]
    pub fn may_be_one(self) -> R {
        R::from_raw(self.fixed1)
    }

    /// Whether the register may have this value.
    #[must_use]
    pub fn allows(self, register: R) -> bool {
        let raw = register.to_raw();
        raw & self.fixed0 == self.fixed0 && raw & !self.fixed1 == 0
    }

    /// Whether every bit that must be 1 may be 1, as on every processor.
    #[must_use]
    pub const fn is_consistent(self) -> bool {
        self.fixed0 & !self.fixed1 == 0
    }
}

impl<R: FieldValue> fmt::Display for FixedBits<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "must be 1: {}; may be 1: {}", self.must_be_one(), self.may_be_one())
    }
}
