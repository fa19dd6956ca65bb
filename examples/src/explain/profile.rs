//! A profile of a processor: its capability MSRs as lines `msr,value`, both hexadecimal.

use std::fmt;

use vmcs::Capabilities;
use vmx_types::CapabilityMsr;

/// What is wrong with a profile.
#[derive(Debug, PartialEq, Eq)]
pub struct BadProfile {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

/// Reads a profile. A first line of words is a heading; MSRs that are not about VMX are passed over.
///
/// # Errors
///
/// A line that is not two hexadecimal numbers, an MSR twice, or no capability MSR at all.
pub fn read(text: &str) -> Result<Capabilities, BadProfile> {
    let mut capabilities = Capabilities::UNKNOWN;
    let mut any = false;
    for (i, line) in text.lines().enumerate() {
        let (number, line) = (i + 1, line.trim());
        if line.is_empty() || line.starts_with('#') || i == 0 && line.starts_with("msr") {
            continue;
        }
        let bad = |problem| BadProfile { line: number, problem };
        let (msr, value) =
            line.split_once(',').ok_or(bad("two numbers with a comma between them are needed"))?;
        let hex = |text: &str| u64::from_str_radix(text.trim().trim_start_matches("0x"), 16);
        let msr = hex(msr).map_err(|_| bad("the MSR is not a hexadecimal number"))?;
        let value =
            hex(value).map_err(|_| bad("the value is not a hexadecimal number of 64 bits"))?;
        let Some(msr) = u32::try_from(msr).ok().and_then(CapabilityMsr::from_number) else {
            continue;
        };
        if capabilities.get(msr).is_some() {
            return Err(bad("the MSR stands there twice"));
        }
        capabilities.set(msr, value);
        any = true;
    }
    if any {
        Ok(capabilities)
    } else {
        Err(BadProfile { line: 1, problem: "no VMX capability MSR is in the file" })
    }
}

impl fmt::Display for BadProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_good_and_bad() {
        let good = read("msr_hex,value_hex\n480,00da040000000004\n10,0\n").unwrap();
        assert_eq!(good.get(CapabilityMsr::Basic), Some(0xDA_0400_0000_0004));
        for (text, line) in
            [("", 1), ("480", 1), ("480,xyz", 1), ("480,1\n480,1", 2), ("480,1ffffffffffffffff", 1)]
        {
            assert_eq!(read(text).unwrap_err().line, line, "{text}");
        }
    }
}
