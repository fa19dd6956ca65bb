//! Every word keeps, and prints, every bit.

use proptest::prelude::*;
use vmx_types::{
    FieldValue,
    capability::{
        AllowedOnes, AllowedSettings, Basic, EptVpidCap, FeatureControl, FixedBits, Misc, VmcsEnum,
    },
    controls::*,
    error::{ActivityState, GuestStateFailure, VmInstructionError},
    event::InterruptionInformation,
    exit::*,
    groups::*,
    registers::*,
};

/// Bits come back as they were; what has a name is printed by it, the rest as one number.
fn holds<W: FieldValue>(raw: u64) {
    let mask = W::WIDTH.mask();
    let word = W::from_raw(raw & mask);
    assert_eq!(word.to_raw(), raw & mask);
    let printed = word.to_string();
    assert!(!printed.is_empty());
    if W::FLAGS.is_empty() {
        return;
    }
    let rest = W::FLAGS.iter().fold(raw & mask, |rest, flag| rest & !flag.mask);
    assert!(rest == 0 || printed.ends_with(&format!("{rest:#x}")), "{rest:#x} in {printed}");
    for flag in W::FLAGS {
        let is_bit = flag.mask.is_power_of_two();
        let is_shown = printed.split(" | ").any(|part| {
            if is_bit { part == flag.name } else { part.starts_with(&format!("{}=", flag.name)) }
        });
        assert_eq!(is_shown, !is_bit || raw & flag.mask != 0, "{} in {printed}", flag.name);
    }
}

/// The meaning of each row begins with the position that its mask has.
fn says_where<W: FieldValue>() {
    for flag in W::FLAGS {
        let (high, low) = (63 - flag.mask.leading_zeros(), flag.mask.trailing_zeros());
        let position =
            if high == low { format!("Bit {low}") } else { format!("Bits {high}:{low}") };
        let rest = flag.meaning.strip_prefix(&position);
        assert!(
            rest.is_some_and(|rest| rest.starts_with([':', ',']) && rest.ends_with('.')),
            "{position} of {}: {}",
            flag.name,
            flag.meaning
        );
    }
}

/// Calls a function for every word that this crate has.
macro_rules! every_word {
    ($check:ident $arguments:tt) => {
        every_word!($check $arguments:
            PinControls PrimaryControls SecondaryControls TertiaryControls ExitControls
            SecondaryExitControls EntryControls VmFunctionControls
            Cr0 Cr3 Cr4 Dr7 Rflags Interruptibility PendingDebugExceptions
            DebugCtl Pat Efer PerfGlobalCtrl Bndcfgs RtitCtl LbrCtl SpecCtrl SCet
            AccessRights Selector EptPointer PageDirectoryPointer InterruptStatus
            InterruptionInformation ExitReason ActivityState VmInstructionError Vpid
            Basic Misc VmcsEnum EptVpidCap FeatureControl
            DebugException Vector TaskSwitch CrAccess DrAccess Io MsrWrite Mwait ApicAccess
            ApicWrite EptViolation PageModificationLog SubPage Notify GuestStateFailure
            StringInstruction MemoryInstruction InvalidationInstruction VmreadVmwriteInstruction
            DescriptorTableInstruction SystemRegisterInstruction RegisterInstruction
            MsrInstruction KeyLockerInstruction
        )
    };
    ($check:ident $arguments:tt: $($W:ty)*) => { $($check::<$W> $arguments;)* };
}

#[test]
fn meanings_begin_with_the_position() {
    every_word!(says_where());
}

proptest! {
    #[test]
    fn words(raw: u64) {
        every_word!(holds(raw));
    }

    #[test]
    fn settings(msr: u64, word: u32, fixed1: u64) {
        let settings = AllowedSettings::<PrimaryControls>::from_msr(msr);
        prop_assert_eq!(settings.to_msr(), msr);
        let forced = word | settings.must_be_one().bits();
        let allowed = forced & settings.may_be_one().bits();
        prop_assert_eq!(
            settings.allows(PrimaryControls::from_bits_retain(allowed)),
            settings.is_consistent() || allowed & settings.must_be_one().bits() == settings.must_be_one().bits()
        );
        let ones = AllowedOnes::<TertiaryControls>::from_msr(msr);
        prop_assert_eq!(ones.to_msr(), msr);
        prop_assert!(ones.allows(ones.may_be_one()));
        let fixed = FixedBits::<Cr4>::from_msrs(msr & fixed1, fixed1);
        prop_assert!(fixed.is_consistent() && fixed.allows(fixed.must_be_one()));
        prop_assert!(fixed.allows(fixed.may_be_one()));
        prop_assert_eq!(fixed.to_msrs(), (msr & fixed1, fixed1));
        for printed in [settings.to_string(), ones.to_string(), fixed.to_string()] {
            prop_assert!(printed.contains("may be 1: "), "{}", printed);
        }
    }

    #[test]
    fn setters_touch_their_bits_alone(raw: u32, vector: u8, type_ in 0_u8..8) {
        let event = InterruptionInformation(raw);
        let changed = event.with_vector(vector).with_event_type(vmx_types::event::EventType(type_));
        prop_assert_eq!(changed.vector(), vector);
        prop_assert_eq!(changed.event_type().0, type_);
        prop_assert_eq!((changed.0 ^ raw) & !0x7FF, 0);
        prop_assert_eq!(AccessRights(raw).with_privilege(0xFF).0, raw | 0x60);
    }
}

#[test]
fn cr3_without_process_contexts() {
    let cr3 = Cr3(0x1234_5018);
    assert!(cr3.is_write_through() && cr3.is_uncached());
    assert_eq!(cr3.to_string(), "PCID=0x18 | root=0x12345");
    assert!(!Cr3(0x3_0007).is_write_through());
}

#[test]
fn trace_and_performance_controls() {
    let rtit = RtitCtl(0x2_0000_2501);
    assert!(rtit.is_enabled() && rtit.topa() && rtit.branches() && !rtit.user());
    assert_eq!((rtit.range_0(), rtit.range_3()), (2, 0));
    assert_eq!(rtit.with_range_0(0x1F).range_1(), 0);
    let perf = PerfGlobalCtrl(0x1_0007_0000_00FF);
    assert_eq!((perf.general_counters(), perf.fixed_counters(), perf.metrics()), (0xFF, 7, true));
}
