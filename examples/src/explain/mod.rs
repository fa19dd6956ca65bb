//! Explaining a failed VM entry: from a dump to the broken rules, and how to mend them.

pub mod input;
pub mod json;
pub mod profile;
pub mod text;
pub mod vmxon;

use vmcs::{
    Capabilities,
    dump::{Dump, ListedMsr, Reported},
};
use vmx_checks::{
    Basis, Diagnosis, Environment, Facts, ImpossibleFact, PartialState, Report, RuleId,
    diagnose::LoadArea, msr_load::LoadEntry,
};
use vmx_types::FieldId;

/// A dump with the diagnosis of it.
#[derive(Debug)]
pub struct Explanation {
    /// Where the dump stands: `file:line`.
    pub source: String,
    /// The dump.
    pub dump: Dump,
    /// Its fields as the rules see them.
    pub state: PartialState,
    /// What else the rules know.
    pub environment: Environment,
    /// What is wrong.
    pub diagnosis: Diagnosis,
}

/// What the user tells of the processor.
#[derive(Clone, Copy, Debug, Default)]
pub struct Processor {
    /// The capability MSRs.
    pub capabilities: Capabilities,
    /// Physical-address width in bits.
    pub maxphyaddr: Option<u8>,
    /// Linear-address width in bits.
    pub linear_width: Option<u8>,
}

impl Explanation {
    /// Diagnoses a dump.
    ///
    /// Taken for granted: the processor has Intel 64, and the entry was not tried in
    /// system-management mode. A host RIP above 4 GBytes shows a host in IA-32e mode.
    ///
    /// # Errors
    ///
    /// The user tells of a processor that cannot exist.
    pub fn new(source: String, dump: Dump, processor: &Processor) -> Result<Self, ImpossibleFact> {
        let state = PartialState { vmcs: dump.vmcs.clone(), ..PartialState::default() };
        let host_rip = state.vmcs.whole(FieldId::HostRip);
        let facts = Facts {
            maxphyaddr: processor.maxphyaddr,
            linear_width: processor.linear_width,
            intel64: Some(true),
            smm: Some(false),
            efer_lma: host_rip.filter(|rip| rip >> 32 != 0).map(|_| true),
            ..Facts::default()
        };
        let capabilities = Capabilities::read(|msr| {
            processor.capabilities.get(msr).or_else(|| dump.capabilities.get(msr))
        });
        let environment = Environment::new(&capabilities, &facts)?;
        let entries: Vec<_> = dump
            .msr_load
            .iter()
            .map(|msr| {
                let (index, reserved, value) = (msr.index, msr.reserved, msr.value);
                (msr.number, LoadEntry { index, reserved, value })
            })
            .collect();
        let area = LoadArea { entries: &entries, complete: false };
        let report = report(&dump.reported, &state);
        let diagnosis = state.diagnose(area, &environment, report);
        let environment = environment.learned(&state, report);
        Ok(Self { source, dump, state, environment, diagnosis })
    }

    /// Whether some rule is violated.
    #[must_use]
    pub fn is_violated(&self) -> bool {
        self.diagnosis.ranked().next().is_some()
    }

    /// Whether the rules of VM entry apply: not to an error of the program, nor to AMD-V, nor to
    /// registers that could not be read.
    #[must_use]
    pub const fn is_vmx(&self) -> bool {
        !self.dump.reported.other_failure && !self.dump.unreadable_state
    }

    /// The entries of the VM-entry MSR-load area that the dump shows, and the report blames.
    pub fn refused_msrs(&self) -> impl Iterator<Item = &ListedMsr> {
        let refused = match self.diagnosis.report {
            Report::EntryFailure { reason: 34, qualification } => qualification,
            _ => None,
        };
        let is_refused = move |number: u32| refused.is_none_or(|n| n == u64::from(number));
        self.dump.msr_load.iter().filter(move |msr| is_refused(msr.number))
    }

    /// The violations, the likely cause first; those that come down to the same field together.
    #[must_use]
    pub fn causes(&self) -> Vec<Cause> {
        let mut causes: Vec<Cause> = Vec::new();
        for (rule, basis) in self.diagnosis.ranked() {
            let root = self.root(rule);
            match causes.iter_mut().find(|cause| cause.root == root && root.is_some()) {
                Some(cause) => cause.others.push((rule, basis)),
                None => causes.push(Cause { rule, basis, root, others: Vec::new() }),
            }
        }
        causes
    }

    /// The field that the violation of a rule comes down to. The rules for virtual-8086 mode are
    /// many, and their root is RFLAGS.VM.
    fn root(&self, rule: RuleId) -> Option<FieldId> {
        if rule.name().ends_with("-v86") {
            return Some(FieldId::GuestRflags);
        }
        self.state.faults(rule, &self.environment).next().map(|fault| fault.field)
    }
}

/// Violations that come down to one field.
#[derive(Debug)]
pub struct Cause {
    /// The likeliest rule, the one to explain.
    pub rule: RuleId,
    /// Why it counts as violated.
    pub basis: Basis,
    /// The field.
    pub root: Option<FieldId>,
    /// The other rules that are broken by it.
    pub others: Vec<(RuleId, Basis)>,
}

/// The report of the hardware. After VMfail the exit reason belongs to an earlier exit.
fn report(reported: &Reported, state: &PartialState) -> Report {
    match *reported {
        Reported { other_failure: true, .. } => Report::Nothing,
        Reported { instruction_error: Some(error), .. } => Report::VmFail(error),
        _ => Report::of(state),
    }
}
