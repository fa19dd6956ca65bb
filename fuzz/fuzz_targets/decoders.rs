//! Any bits in every type: decoding and encoding loses nothing, and printing does not panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vmx_types::{
    Encoding, FieldId, FieldValue,
    capability::{Basic, EptVpidCap, FeatureControl, Misc, VmcsEnum},
    controls::{
        EntryControls, ExitControls, PinControls, PrimaryControls, SecondaryControls,
        SecondaryExitControls, TertiaryControls, VmFunctionControls,
    },
    event::InterruptionInformation,
    exit::{BasicExitReason, ExitReason, InstructionInformation, Qualification},
    groups::{AccessRights, EptPointer, Selector},
    registers::{
        Bndcfgs, Cr0, Cr3, Cr4, DebugCtl, Dr7, Efer, Interruptibility, Pat, PendingDebugExceptions,
        Rflags, SCet,
    },
};

fn holds<W: FieldValue>(raw: u64) {
    let raw = raw & W::WIDTH.mask();
    let word = W::from_raw(raw);
    assert_eq!(word.to_raw(), raw);
    assert!(!word.to_string().is_empty());
}

macro_rules! all {
    ($raw:ident: $($W:ty)*) => { $(holds::<$W>($raw);)* };
}

fuzz_target!(|input: (u64, u16, u32)| {
    let (raw, reason, low) = input;
    all!(raw: PinControls PrimaryControls SecondaryControls TertiaryControls ExitControls
        SecondaryExitControls EntryControls VmFunctionControls Basic Misc EptVpidCap VmcsEnum
        FeatureControl Cr0 Cr4 Rflags Efer DebugCtl Interruptibility PendingDebugExceptions
        AccessRights Selector EptPointer Cr3 Pat Dr7 SCet Bndcfgs InterruptionInformation
        ExitReason);
    let reason = BasicExitReason(reason);
    let qualification = Qualification::decode(reason, raw);
    assert_eq!(qualification.to_raw(), raw);
    assert!(!qualification.to_string().is_empty());
    let information = InstructionInformation::decode(reason, low);
    assert_eq!(information.to_raw(), low);
    assert!(!information.to_string().is_empty());
    if let Some(id) = Encoding::new(low).field() {
        assert_eq!(id.encoding(), Encoding::new(low).full());
        assert!(!id.display(raw).to_string().is_empty());
    }
    for &id in FieldId::ALL {
        assert!(
            id.bit_names(raw).map(|name| name.mask()).fold(0, |all, mask| all | mask) & raw == raw
        );
    }
});
