//! The witness of a clean check, which is itself the way to enter the guest.

use core::{error, fmt};

use vmcs::{
    PhysRead, VmcsRead, Vmx,
    msr_list::{MsrList, MsrListError},
    vmx::{Entry, Exit, Physical, Regs, VmFail},
};
use vmx_types::{CapabilityMsr, Encoding, FieldId, capability::Misc};

use crate::{
    EntryState, Environment, Gap, Verdict,
    msr_load::{self, LoadEntry, WrmsrTest},
};

/// A processor whose current VMCS passed every rule.
///
/// It borrows the processor exclusively, so no write to the VMCS comes between the check and the
/// entry:
///
/// ```compile_fail,E0499
/// # use vmcs::{Current, Vmx, VmcsWriteExt, vmx::{Exit, Regs}};
/// # use vmx_checks::{EntryReady, Environment, msr_load::WrmsrTest};
/// # use vmx_types::field::{self, Natural};
/// fn run(cpu: &mut dyn Vmx, environment: &Environment, wrmsr: &dyn WrmsrTest, regs: &mut Regs) {
///     let ready = EntryReady::check(cpu, environment, wrmsr).unwrap();
///     Current::new(cpu).write(field::GUEST_RIP, Natural(0)).unwrap(); // the processor is taken
///     ready.launch(regs).unwrap();
/// }
/// ```
pub struct EntryReady<'a, V: ?Sized>(&'a mut V);

/// Why a guest cannot be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// A field cannot be read.
    Unreadable(Gap<VmFail>),
    /// A rule does not hold, or cannot be decided, for example because memory cannot be read.
    Rule(Verdict),
    /// An entry of the VM-entry MSR-load area, numbered from 1, does not pass.
    Msr(u32, Verdict),
    /// The VM-entry MSR-load area cannot be read, or is longer than the processor recommends.
    MsrList(MsrListError),
}

impl<'a, V: Vmx + ?Sized> EntryReady<'a, V> {
    /// Checks the current VMCS of a processor by every rule.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold, or cannot be decided; nothing was changed.
    pub fn check<T: WrmsrTest + ?Sized>(
        processor: &'a mut V,
        environment: &Environment,
        wrmsr: &T,
    ) -> Result<Self, NotReady> {
        let memory = Physical(&*processor);
        let state = EntryState::gather(&Shared(processor), &memory);
        let state = state.map_err(NotReady::Unreadable)?;
        match state.first(environment) {
            Verdict::Passes => check_msrs(&memory, &state, environment, wrmsr)?,
            verdict => return Err(NotReady::Rule(verdict)),
        }
        Ok(Self(processor))
    }

    /// VMLAUNCH, until the next VM exit.
    ///
    /// # Errors
    ///
    /// Those of [`Vmx::enter`]: the launch state is no matter of the rules.
    pub fn launch(self, regs: &mut Regs) -> Result<Exit, VmFail> {
        self.0.enter(Entry::Launch, regs)
    }

    /// VMRESUME, until the next VM exit.
    ///
    /// # Errors
    ///
    /// Those of [`Vmx::enter`].
    pub fn resume(self, regs: &mut Regs) -> Result<Exit, VmFail> {
        self.0.enter(Entry::Resume, regs)
    }
}

impl<V: ?Sized> fmt::Debug for EntryReady<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EntryReady")
    }
}

/// The current VMCS of a processor, read and not written.
struct Shared<'a, V: ?Sized>(&'a V);

impl<V: Vmx + ?Sized> VmcsRead for Shared<'_, V> {
    type Error = VmFail;

    fn read_raw(&self, field: Encoding) -> Result<u64, VmFail> {
        self.0.vmread(field)
    }
}

/// Checks the entries of the VM-entry MSR-load area one after the other.
fn check_msrs<M: PhysRead, T: WrmsrTest + ?Sized>(
    memory: &M,
    state: &EntryState,
    environment: &Environment,
    wrmsr: &T,
) -> Result<(), NotReady> {
    let misc = Misc(environment.capabilities().get(CapabilityMsr::Misc).unwrap_or(0));
    let address = state.vmcs.get(FieldId::VmEntryMsrLoadAddress);
    let count = state.vmcs.get(FieldId::VmEntryMsrLoadCount);
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let list = MsrList::new(memory, address, count, misc.recommended_msr_list_length());
    for (number, entry) in (1..).zip(list) {
        let entry = LoadEntry::from(entry.map_err(NotReady::MsrList)?);
        match msr_load::judge(&entry, environment, wrmsr).verdict() {
            Verdict::Passes => {}
            verdict => return Err(NotReady::Msr(number, verdict)),
        }
    }
    Ok(())
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passes => f.write_str("every rule holds"),
            Self::Violates(rule) => write!(f, "{rule} does not hold: {}", rule.rule().summary),
            Self::Undecided(rule) => write!(f, "{rule} cannot be decided"),
        }
    }
}

impl fmt::Display for NotReady {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(Gap { field, error }) => write!(f, "{field} cannot be read: {error}"),
            Self::Rule(verdict) => write!(f, "{verdict}"),
            Self::Msr(number, verdict) => {
                write!(f, "entry {number} of the VM-entry MSR-load area: {verdict}")
            }
            Self::MsrList(error) => write!(f, "VM-entry MSR-load area: {error}"),
        }
    }
}

impl error::Error for NotReady {}
