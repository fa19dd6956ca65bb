//! Pairs for the entries of the VM-entry MSR-load area: an entry that passes, and one that breaks
//! the rule alone.

use vmcs::Known;
use vmx_checks::{
    Facts, PartialState, RuleId, Verdict,
    msr_load::{self, ArchitecturalMsrs, LoadEntry, WrmsrTest},
};
use vmx_types::FieldId;

use crate::{Setup, mode, names};

const FS_BASE: u32 = 0xC000_0100;
const GS_BASE: u32 = 0xC000_0101;
const SMM_MONITOR_CTL: u32 = 0x9B;
const EFER: u32 = 0xC000_0080;
const PAT: u32 = 0x277;
const LSTAR: u32 = 0xC000_0082;
const TSC_AUX: u32 = 0xC000_0103;
const PL0_SSP: u32 = 0x6A4;

const fn entry(index: u32, value: u64) -> LoadEntry {
    LoadEntry { index, reserved: Some(0), value }
}

const fn reserved(bits: u32) -> LoadEntry {
    LoadEntry { index: 0x10, reserved: Some(bits), value: !0 }
}

const CASES: &[(RuleId, LoadEntry, LoadEntry)] = &[
    (RuleId::MsrLoadFsGsBase, entry(0xC000_00FF, 0), entry(FS_BASE, 0)),
    (RuleId::MsrLoadFsGsBase, entry(0xC000_0102, 0), entry(GS_BASE, 0)),
    (RuleId::MsrLoadX2apic, entry(0x7FF, 0), entry(0x800, 0)),
    (RuleId::MsrLoadX2apic, entry(0x900, 0), entry(0x8FF, 0)),
    (RuleId::MsrLoadX2apic, entry(0x8000_0800, 0), entry(0x830, 0)),
    (RuleId::MsrLoadSmmOnly, entry(0x9A, 0), entry(SMM_MONITOR_CTL, 0)),
    (RuleId::MsrLoadModelSpecific, entry(0x78, 0), entry(0x79, 0)),
    (RuleId::MsrLoadModelSpecific, entry(0x8C, 0), entry(0x8B, 0)),
    (RuleId::MsrLoadRsvd, reserved(0), reserved(1)),
    (RuleId::MsrLoadRsvd, reserved(0), reserved(1 << 31)),
    (RuleId::MsrLoadWrmsrGp, entry(PAT, 0x0007_0406_0007_0406), entry(PAT, 2)),
    (RuleId::MsrLoadWrmsrGp, entry(LSTAR, !0 << 47), entry(LSTAR, 1 << 47)),
    (RuleId::MsrLoadWrmsrGp, entry(LSTAR, (1 << 47) - 1), entry(LSTAR, (!0 << 47) - 1)),
    (RuleId::MsrLoadWrmsrGp, entry(EFER, 0xD01), entry(EFER, 0x1D01)),
    // LMA does not count; LME cannot change under paging.
    (RuleId::MsrLoadWrmsrGp, entry(EFER, 0x901), entry(EFER, 0xC01)),
    (RuleId::MsrLoadWrmsrGp, entry(TSC_AUX, 0xFFFF_FFFF), entry(TSC_AUX, 1 << 32)),
    (RuleId::MsrLoadWrmsrGp, entry(PL0_SSP, 0x1000), entry(PL0_SSP, 0x1001)),
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
    let accepts = |index, value| Some(architectural.accepts(index, value).unwrap_or(true));
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

#[test]
fn an_entry_that_is_partly_known_is_undecided_by_what_is_missing_alone() {
    let known = Setup::new();
    let undecided = |entry: LoadEntry, facts: Facts, wrmsr: Option<bool>| {
        let environment = Setup { facts, ..known.clone() }.environment();
        let judgement = msr_load::judge(&entry, &environment, &|_, _| wrmsr);
        assert!(judgement.violated.is_empty(), "{entry:?}");
        names(&judgement.undecided)
    };
    let of = known.facts;
    let smm = |smm| Facts { smm, ..of };
    assert_eq!(
        undecided(LoadEntry { reserved: None, ..entry(0x10, 0) }, of, Some(true)),
        "msr-load-rsvd"
    );
    assert_eq!(undecided(entry(0x10, 0), of, None), "msr-load-wrmsr-gp");
    // Outside SMM alone the monitor control is refused; for other MSRs SMM does not matter.
    assert_eq!(undecided(entry(SMM_MONITOR_CTL, 0), smm(None), Some(true)), "msr-load-smm-only");
    assert_eq!(undecided(entry(SMM_MONITOR_CTL, 0), smm(Some(true)), Some(true)), "");
    assert_eq!(undecided(entry(0x10, 0), smm(None), Some(true)), "");
}

#[test]
fn a_violation_comes_before_an_undecided_rule_and_ends_the_list() {
    let environment = Setup::new().environment();
    let unknown = |_: u32, _: u64| None;
    let list = [entry(FS_BASE, 0), entry(0x10, 0)];
    let first =
        |entries: &[LoadEntry]| msr_load::first(entries.iter().copied(), &environment, &unknown);
    assert_eq!(first(&list), Some((1, Verdict::Violates(RuleId::MsrLoadFsGsBase))));
    assert_eq!(first(&list[1..]), Some((1, Verdict::Undecided(RuleId::MsrLoadWrmsrGp))));
    assert_eq!(first(&[]), None);
}

/// LME against the mode that the entry loads, under paging and without.
#[test]
fn efer_is_judged_on_the_state_that_the_entry_loads() {
    const LME: u64 = 1 << 8;
    let accepts = |prepare: fn(&mut Setup), lme| {
        let mut setup = Setup::new();
        prepare(&mut setup);
        setup.state.architectural_msrs(&setup.environment()).accepts(EFER, lme)
    };
    assert_eq!((accepts(|_| {}, LME), accepts(|_| {}, 0)), (Some(true), Some(false)));
    let (on, off) = (accepts(mode::protected, LME), accepts(mode::protected, 0));
    assert_eq!((on, off), (Some(false), Some(true)));
    assert_eq!((accepts(mode::real, LME), accepts(mode::real, 0)), (Some(true), Some(true)));

    // Paging not known: only a value that leaves LME as it is passes for certain.
    let setup = Setup::new();
    let environment = setup.environment();
    let mut state = PartialState::from(&setup.state);
    state.vmcs.set(FieldId::GuestCr0, Known::NOTHING);
    let msrs = ArchitecturalMsrs::after_loading(&state, &environment);
    assert_eq!((msrs.accepts(EFER, LME), msrs.accepts(EFER, 0)), (Some(true), None));
    assert_eq!(msrs.accepts(EFER, LME | 1 << 63), Some(false));
}
