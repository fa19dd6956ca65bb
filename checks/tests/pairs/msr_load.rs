//! Pairs for the entries of the VM-entry MSR-load area: an entry that passes, and one that breaks
//! the rule alone.

use vmx_checks::{
    RuleId, Verdict,
    msr_load::{self, LoadEntry},
};

use crate::Setup;

const fn entry(index: u32, value: u64) -> LoadEntry {
    LoadEntry { index, reserved: Some(0), value }
}

const CASES: &[(RuleId, LoadEntry, LoadEntry)] = &[
    (RuleId::MsrLoadFsGsBase, entry(0xC000_0102, 0), entry(0xC000_0100, 0)),
    (RuleId::MsrLoadFsGsBase, entry(0xC000_0103, 0), entry(0xC000_0101, 0)),
    (RuleId::MsrLoadX2apic, entry(0x7FF, 0), entry(0x800, 0)),
    (RuleId::MsrLoadX2apic, entry(0x900, 0), entry(0x8FF, 0)),
    (RuleId::MsrLoadSmmOnly, entry(0x10, 0), entry(0x9B, 0)),
    (RuleId::MsrLoadModelSpecific, entry(0x10, 0), entry(0x79, 0)),
    (RuleId::MsrLoadModelSpecific, entry(0x10, 0), entry(0x8B, 0)),
    (
        RuleId::MsrLoadRsvd,
        entry(0x10, 1),
        LoadEntry { index: 0x10, reserved: Some(1 << 31), value: 1 },
    ),
    (RuleId::MsrLoadWrmsrGp, entry(0x277, 0x0007_0406_0007_0406), entry(0x277, 2)),
    (RuleId::MsrLoadWrmsrGp, entry(0xC000_0082, !0 << 47), entry(0xC000_0082, 1 << 47)),
    (RuleId::MsrLoadWrmsrGp, entry(0xC000_0080, 0xD01), entry(0xC000_0080, 0x1D01)),
    (RuleId::MsrLoadWrmsrGp, entry(0xC000_0080, 0xD01), entry(0xC000_0080, 0x001)),
    (RuleId::MsrLoadWrmsrGp, entry(0xC000_0103, 0xFFFF_FFFF), entry(0xC000_0103, 1 << 32)),
    (RuleId::MsrLoadWrmsrGp, entry(0x6A4, 0x1000), entry(0x6A4, 0x1001)),
];

#[test]
fn every_rule_for_entries_has_a_pair() {
    for rule in msr_load::RULES {
        assert!(CASES.iter().any(|(of, ..)| of == rule), "{rule}");
    }
}

#[test]
fn each_entry_passes_or_breaks_its_rule_alone() {
    let setup = Setup::new();
    let environment = setup.environment();
    let architectural = setup.state.architectural_msrs(&environment);
    // What the architecture leaves to the model counts as accepted.
    let accepts = |index, value| {
        Some(msr_load::WrmsrTest::accepts(&architectural, index, value).unwrap_or(true))
    };
    for (rule, passes, fails) in CASES {
        let judge = |entry| msr_load::judge(entry, &environment, &accepts);
        assert!(judge(passes).passes(), "{rule}: {passes:?}");
        let judgement = judge(fails);
        assert_eq!(judgement.violated.iter().collect::<Vec<_>>(), [*rule], "{rule}: {fails:?}");
        assert!(judgement.undecided.is_empty(), "{rule}: {fails:?}");
        let first = msr_load::first([*passes, *fails], &environment, &accepts);
        assert_eq!(first, Some((2, Verdict::Violates(*rule))));
    }
}
