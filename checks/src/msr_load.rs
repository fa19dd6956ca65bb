//! temporary
use crate::rule::RuleId;
/// The rules for the entries of the VM-entry MSR-load area.
pub(crate) const RULES: &[RuleId] = &[
    RuleId::MsrLoadFsGsBase,
    RuleId::MsrLoadX2apic,
    RuleId::MsrLoadSmmOnly,
    RuleId::MsrLoadModelSpecific,
    RuleId::MsrLoadRsvd,
    RuleId::MsrLoadWrmsrGp,
];
