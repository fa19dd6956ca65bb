//! The rules for VMXON: held against the table, and each proven by a state that passes and one that
//! breaks it alone.

use std::collections::BTreeSet;

use proptest::prelude::*;
use vmcs::{Capabilities, Known};
use vmx_checks::{
    Environment, Facts,
    vmxon::{Operation, Outcome, State, VmxonRule},
};
use vmx_types::CapabilityMsr as Msr;

#[derive(Clone)]
struct Setup {
    state: State,
    capabilities: Capabilities,
}

impl Setup {
    /// A kernel that may execute VMXON.
    fn new() -> Self {
        let mut capabilities = Capabilities::UNKNOWN;
        for (msr, value) in [
            (Msr::FeatureControl, 5),
            (Msr::Basic, 0x00DA_0400_0000_0004),
            (Msr::Cr0Fixed0, 0x8000_0021),
            (Msr::Cr0Fixed1, 0xFFFF_FFFF),
            (Msr::Cr4Fixed0, 0x2000),
            (Msr::Cr4Fixed1, 0x0034_67FF),
        ] {
            capabilities.set(msr, value);
        }
        let state = State {
            cr0: Known::all(0x8005_0033),
            cr4: Known::all(0x2020),
            operand: Known::all(0x1000),
            region: Known::all(4),
            ..State::ready()
        };
        Self { state, capabilities }
    }

    fn environment(&self) -> Environment {
        let facts = Facts { maxphyaddr: Some(39), ..Facts::default() };
        Environment::new(&self.capabilities, &facts).unwrap()
    }
}

/// A rule, and a fault that breaks it alone.
type Case = (VmxonRule, fn(&mut Setup));

const CASES: &[Case] = &[
    (VmxonRule::UdCpuid, |s| s.state.vmx = Some(false)),
    (VmxonRule::UdRegisterOperand, |s| s.state.memory_operand = Some(false)),
    (VmxonRule::UdRealMode, |s| s.state.cr0.value &= !1),
    (VmxonRule::UdV8086, |s| s.state.rflags.value |= 1 << 17),
    (VmxonRule::UdCompatMode, |s| s.state.cs_l = Some(false)),
    (VmxonRule::UdCr4Vmxe, |s| s.state.cr4.value &= !(1 << 13)),
    (VmxonRule::ExitNonroot, |s| s.state.operation = Some(Operation::NonRoot)),
    (VmxonRule::RootGpCpl, |s| {
        s.state.operation = Some(Operation::Root);
        s.state.cpl = Some(3);
    }),
    (VmxonRule::RootFail15, |s| s.state.operation = Some(Operation::Root)),
    (VmxonRule::GpCpl, |s| s.state.cpl = Some(1)),
    (VmxonRule::GpA20m, |s| s.state.a20_masked = Some(true)),
    (VmxonRule::GpCr0Fixed0, |s| s.state.cr0.value &= !(1 << 5)),
    (VmxonRule::GpCr0Fixed1, |s| s.state.cr0.value |= 1 << 32),
    (VmxonRule::GpCr4Fixed0, |s| s.capabilities.set(Msr::Cr4Fixed0, 0x2040)),
    (VmxonRule::GpCr4Fixed1, |s| s.state.cr4.value |= 1 << 22),
    (VmxonRule::GpFeatctlLock, |s| s.capabilities.set(Msr::FeatureControl, 4)),
    (VmxonRule::GpFeatctlOutsideSmx, |s| s.capabilities.set(Msr::FeatureControl, 3)),
    (VmxonRule::GpFeatctlInSmx, |s| s.state.smx = Some(true)),
    (VmxonRule::MemOperandFault, |s| s.state.operand_readable = Some(false)),
    (VmxonRule::FailAlign, |s| s.state.operand = Known::all(0x1800)),
    (VmxonRule::FailWidth, |s| s.state.operand = Known::all(1 << 39)),
    (VmxonRule::FailWidth, |s| {
        s.state.operand = Known::all(1 << 32);
        s.capabilities.set(Msr::Basic, 0x00DB_0400_0000_0004);
    }),
    (VmxonRule::FailRevid, |s| s.state.region = Known::all(5)),
    (VmxonRule::FailShadowBit, |s| s.state.region = Known::all(1 << 31 | 4)),
];

#[test]
fn every_row_of_the_table_is_a_rule() {
    let mut reader = csv::Reader::from_reader(include_bytes!("../spec/checks.csv").as_slice());
    let headers = reader.headers().unwrap().clone();
    let at = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let (id, phase, failure) = (at("id"), at("phase"), at("on_failure"));
    let mut rows = BTreeSet::new();
    for row in reader.records().map(Result::unwrap).filter(|row| &row[phase] == "vmxon") {
        let rule = VmxonRule::ALL.iter().find(|rule| rule.name() == &row[id]);
        let rule = rule.unwrap_or_else(|| panic!("no rule {}", &row[id]));
        let expected = match rule.outcome() {
            Outcome::MemoryFault => "#GP(0) / #SS(0) / #PF(ec) as for a data access".to_owned(),
            Outcome::VmExit(reason) => format!("VM-exit({reason})"),
            other => other.to_string(),
        };
        assert_eq!(expected, &row[failure], "{rule}");
        rows.insert(row[id].to_owned());
    }
    assert_eq!(rows.len(), VmxonRule::ALL.len());
}

#[test]
fn each_rule_passes_and_fails_alone() {
    let valid = Setup::new();
    assert!(valid.state.judge(&valid.environment()).succeeds());
    for (rule, fault) in CASES {
        let mut broken = valid.clone();
        fault(&mut broken);
        let judgement = broken.state.judge(&broken.environment());
        assert_eq!(judgement.violated().collect::<Vec<_>>(), [*rule]);
        assert_eq!(judgement.undecided().count(), 0, "{rule}");
        assert_eq!(judgement.outcome(), Some(rule.outcome()));
    }
    for rule in VmxonRule::ALL {
        assert!(CASES.iter().any(|(of, _)| of == rule), "{rule} has no pair");
    }
}

#[test]
fn the_classic_case() {
    let mut setup = Setup::new();
    setup.state.cr4 = Known::all(0x40_2020);
    let judgement = setup.state.judge(&setup.environment());
    assert_eq!(judgement.violated().collect::<Vec<_>>(), [VmxonRule::GpCr4Fixed1]);
    setup.capabilities.set(Msr::Cr4Fixed1, 0x0074_67FF);
    assert!(setup.state.judge(&setup.environment()).succeeds());
}

#[test]
fn with_nothing_known_only_what_is_impossible_is_decided() {
    let nothing = Environment::new(&Capabilities::UNKNOWN, &Facts::default()).unwrap();
    let judgement = State::UNKNOWN.judge(&nothing);
    assert_eq!(judgement.violated().count(), 0);
    assert_eq!(judgement.undecided().count(), VmxonRule::ALL.len());
    let state = State { operand: Known::all(1 << 52), ..State::ready() };
    let judgement = state.judge(&nothing);
    assert_eq!(judgement.violated().collect::<Vec<_>>(), [VmxonRule::FailWidth]);
}

proptest! {
    #[test]
    fn any_bits_have_a_clear_result(
        cr0: u64, cr4: u64, efer: u64, rflags: u64, operand: u64, region: u64,
        masks: [u64; 6], msrs: [u64; 6], cpl: Option<u8>,
    ) {
        let mut setup = Setup::new();
        let known = |value: u64, i: usize| Known::bits(value, masks[i]);
        setup.state = State {
            cr0: known(cr0, 0), cr4: known(cr4, 1), efer: known(efer, 2), rflags: known(rflags, 3),
            operand: known(operand, 4), region: known(region, 5), cpl, ..setup.state
        };
        let all = [Msr::FeatureControl, Msr::Basic, Msr::Cr0Fixed0, Msr::Cr0Fixed1, Msr::Cr4Fixed0, Msr::Cr4Fixed1];
        for (msr, value) in all.into_iter().zip(msrs) {
            setup.capabilities.set(msr, value);
        }
        let partial = setup.state.judge(&setup.environment());
        let whole = |known: Known| Known::all(known.value);
        let exact = State {
            cr0: whole(setup.state.cr0), cr4: whole(setup.state.cr4), efer: whole(setup.state.efer),
            rflags: whole(setup.state.rflags), operand: whole(setup.state.operand),
            region: whole(setup.state.region), cpl: Some(cpl.unwrap_or(0)), ..setup.state
        };
        let exact = exact.judge(&setup.environment());
        prop_assert_eq!(exact.undecided().count(), 0);
        prop_assert!(!partial.succeeds() || exact.succeeds());
    }
}
