//! What a processor can do, as a plain value.

use core::fmt;

use vmx_types::CapabilityMsr;

/// The VMX capability MSRs of a processor, of which some may not be known.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Capabilities {
    values: [u64; CapabilityMsr::COUNT],
    known: u32,
}

impl Capabilities {
    /// Nothing known.
    pub const UNKNOWN: Self = Self { values: [0; CapabilityMsr::COUNT], known: 0 };

    /// Asks `rdmsr` for every capability MSR; `None` says that it is not known, or does not exist.
    pub fn read(mut rdmsr: impl FnMut(CapabilityMsr) -> Option<u64>) -> Self {
        let mut read = Self::UNKNOWN;
        for &msr in CapabilityMsr::ALL {
            if let Some(value) = rdmsr(msr) {
                read.set(msr, value);
            }
        }
        read
    }

    /// The value of an MSR, if it is known.
    #[must_use]
    pub const fn get(&self, msr: CapabilityMsr) -> Option<u64> {
        if self.known >> msr as u32 & 1 != 0 { Some(self.values[msr as usize]) } else { None }
    }

    /// Sets the value of an MSR.
    pub const fn set(&mut self, msr: CapabilityMsr, value: u64) {
        self.values[msr as usize] = value;
        self.known |= 1 << msr as u32;
    }
}

impl fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = CapabilityMsr::ALL.iter().filter_map(|&msr| Some((msr, self.get(msr)?)));
        f.debug_map().entries(known).finish()
    }
}
