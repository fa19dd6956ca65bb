//! The inputs of the rules that lie in the VMCS and in memory, gathered once.

use core::{error, fmt};

use vmcs::{Known, PartialSnapshot, Snapshot, VmcsRead, memory::PhysRead};
use vmx_types::{
    FieldId, FieldSet,
    controls::{
        EntryControls, ExitControls, PinControls, PrimaryControls, SecondaryControls,
        SecondaryExitControls, TertiaryControls,
    },
};

use crate::{
    Environment,
    logic::{Inputs, MemoryOperand, Tri},
};

/// A VMCS, and the memory that the rules read, all of it known.
///
/// [`gather`](Self::gather) reads what the control words make relevant; the other fields are 0, and
/// no rule looks at them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryState {
    /// The fields.
    pub vmcs: Snapshot,
    /// The memory.
    pub memory: Memory,
}

/// A VMCS and memory of which some is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartialState {
    /// What is known of the fields.
    pub vmcs: PartialSnapshot,
    /// What is known of the memory.
    pub memory: Memory,
}

/// What the rules read from memory. `None` says that it is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Byte 80H of the virtual-APIC page: the virtual task-priority register.
    pub vtpr: Option<u8>,
    /// Dword 0 of the VMCS at the VMCS link pointer.
    pub link: Option<u32>,
    /// The four PDPTEs at bits 31:5 of guest CR3.
    pub pdptes: Option<[u64; 4]>,
}

/// A field that a gathering could not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap<E> {
    /// The field.
    pub field: FieldId,
    /// Why.
    pub error: E,
}

/// The fields that every VM entry reads.
const ALWAYS: &[FieldId] = {
    use FieldId::*;
    &[
        Cr3TargetCount,
        VmExitMsrStoreCount,
        VmExitMsrLoadCount,
        VmEntryMsrLoadCount,
        VmEntryInterruptionInformation,
        VmcsLinkPointer,
        GuestIa32Debugctl,
        GuestEsSelector,
        GuestCsSelector,
        GuestSsSelector,
        GuestDsSelector,
        GuestFsSelector,
        GuestGsSelector,
        GuestLdtrSelector,
        GuestTrSelector,
        GuestEsLimit,
        GuestCsLimit,
        GuestSsLimit,
        GuestDsLimit,
        GuestFsLimit,
        GuestGsLimit,
        GuestLdtrLimit,
        GuestTrLimit,
        GuestGdtrLimit,
        GuestIdtrLimit,
        GuestEsAccessRights,
        GuestCsAccessRights,
        GuestSsAccessRights,
        GuestDsAccessRights,
        GuestFsAccessRights,
        GuestGsAccessRights,
        GuestLdtrAccessRights,
        GuestTrAccessRights,
        GuestInterruptibilityState,
        GuestActivityState,
        GuestCr0,
        GuestCr3,
        GuestCr4,
        GuestEsBase,
        GuestCsBase,
        GuestSsBase,
        GuestDsBase,
        GuestFsBase,
        GuestGsBase,
        GuestLdtrBase,
        GuestTrBase,
        GuestGdtrBase,
        GuestIdtrBase,
        GuestRip,
        GuestRflags,
        GuestPendingDebugExceptions,
        GuestIa32SysenterEsp,
        GuestIa32SysenterEip,
        HostEsSelector,
        HostCsSelector,
        HostSsSelector,
        HostDsSelector,
        HostFsSelector,
        HostGsSelector,
        HostTrSelector,
        HostCr0,
        HostCr3,
        HostCr4,
        HostFsBase,
        HostGsBase,
        HostTrBase,
        HostGdtrBase,
        HostIdtrBase,
        HostIa32SysenterEsp,
        HostIa32SysenterEip,
        HostRip,
    ]
};

/// A control, of the word as it takes effect, that makes fields relevant.
#[derive(Clone, Copy)]
enum Gate {
    Pin(PinControls),
    Primary(PrimaryControls),
    Secondary(SecondaryControls),
    Tertiary(TertiaryControls),
    Exit(ExitControls),
    SecondaryExit(SecondaryExitControls),
    Entry(EntryControls),
}

/// The fields that a VM entry reads if a control is 1.
const GATED: &[(Gate, &[FieldId])] = {
    use FieldId::*;
    use Gate::*;
    &[
        (Primary(PrimaryControls::USE_IO_BITMAPS), &[IoBitmapAAddress, IoBitmapBAddress]),
        (Primary(PrimaryControls::USE_MSR_BITMAPS), &[MsrBitmapAddress]),
        (Primary(PrimaryControls::USE_TPR_SHADOW), &[VirtualApicAddress, TprThreshold]),
        (Secondary(SecondaryControls::VIRTUALIZE_APIC_ACCESSES), &[ApicAccessAddress]),
        (
            Pin(PinControls::PROCESS_POSTED_INTERRUPTS),
            &[PostedInterruptNotificationVector, PostedInterruptDescriptorAddress],
        ),
        (Secondary(SecondaryControls::ENABLE_VPID), &[VirtualProcessorIdentifier]),
        (Secondary(SecondaryControls::ENABLE_EPT), &[EptPointer]),
        (Secondary(SecondaryControls::ENABLE_PML), &[PmlAddress]),
        (
            Secondary(SecondaryControls::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT),
            &[SubPagePermissionTablePointer],
        ),
        (Tertiary(TertiaryControls::ENABLE_HLAT), &[HlatPrefixSize, HlatPointer]),
        (
            Tertiary(TertiaryControls::IPI_VIRTUALIZATION),
            &[LastPidPointerIndex, PidPointerTableAddress],
        ),
        (Tertiary(TertiaryControls::APIC_TIMER_VIRTUALIZATION), &[VirtualTimerVector]),
        (
            Secondary(SecondaryControls::PASID_TRANSLATION),
            &[LowPasidDirectoryAddress, HighPasidDirectoryAddress],
        ),
        (
            Secondary(SecondaryControls::VMCS_SHADOWING),
            &[VmreadBitmapAddress, VmwriteBitmapAddress],
        ),
        (
            Secondary(SecondaryControls::EPT_VIOLATION_VE),
            &[VirtualizationExceptionInformationAddress],
        ),
        (Secondary(SecondaryControls::USE_TSC_SCALING), &[TscMultiplier]),
        (Exit(ExitControls::LOAD_IA32_PERF_GLOBAL_CTRL), &[HostIa32PerfGlobalCtrl]),
        (Exit(ExitControls::LOAD_IA32_PAT), &[HostIa32Pat]),
        (Exit(ExitControls::LOAD_IA32_EFER), &[HostIa32Efer]),
        (
            Exit(ExitControls::LOAD_CET_STATE),
            &[HostIa32SCet, HostSsp, HostIa32InterruptSspTableAddr],
        ),
        (Exit(ExitControls::LOAD_PKRS), &[HostIa32Pkrs]),
        (
            SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED),
            &[
                HostIa32FredConfig,
                HostIa32FredRsp1,
                HostIa32FredRsp2,
                HostIa32FredRsp3,
                HostIa32FredSsp1,
                HostIa32FredSsp2,
                HostIa32FredSsp3,
            ],
        ),
        (SecondaryExit(SecondaryExitControls::LOAD_HOST_IA32_SPEC_CTRL), &[HostIa32SpecCtrl]),
        (Entry(EntryControls::LOAD_DEBUG_CONTROLS), &[GuestDr7]),
        (Entry(EntryControls::LOAD_IA32_PERF_GLOBAL_CTRL), &[GuestIa32PerfGlobalCtrl]),
        (Entry(EntryControls::LOAD_IA32_PAT), &[GuestIa32Pat]),
        (Entry(EntryControls::LOAD_IA32_EFER), &[GuestIa32Efer]),
        (Entry(EntryControls::LOAD_IA32_BNDCFGS), &[GuestIa32Bndcfgs]),
        (Entry(EntryControls::LOAD_IA32_RTIT_CTL), &[GuestIa32RtitCtl]),
        (
            Entry(EntryControls::LOAD_CET_STATE),
            &[GuestIa32SCet, GuestSsp, GuestIa32InterruptSspTableAddr],
        ),
        (Entry(EntryControls::LOAD_GUEST_IA32_LBR_CTL), &[GuestIa32LbrCtl]),
        (Entry(EntryControls::LOAD_PKRS), &[GuestIa32Pkrs]),
        (Entry(EntryControls::LOAD_UINV), &[GuestUinv]),
        (Entry(EntryControls::LOAD_GUEST_IA32_SPEC_CTRL), &[GuestIa32SpecCtrl]),
        (
            Entry(EntryControls::LOAD_IA32_FRED),
            &[
                GuestIa32FredConfig,
                GuestIa32FredRsp1,
                GuestIa32FredRsp2,
                GuestIa32FredRsp3,
                GuestIa32FredSsp1,
                GuestIa32FredSsp2,
                GuestIa32FredSsp3,
            ],
        ),
    ]
};

impl EntryState {
    /// Reads what the rules need of a VMCS and of memory: each field once, and only what the
    /// control words make relevant.
    ///
    /// # Errors
    ///
    /// The first field that cannot be read; [`PartialState::gather`] goes on without it. Memory that
    /// cannot be read stays unknown: a rule that refuses its address does not need it.
    pub fn gather<B, M>(vmcs: &B, memory: &M) -> Result<Self, Gap<B::Error>>
    where
        B: VmcsRead + ?Sized,
        M: PhysRead + ?Sized,
    {
        let mut state = Self::default();
        relevant_fields(&mut state, |state, id| {
            let value = vmcs.read_raw(id.encoding()).map_err(|error| Gap { field: id, error });
            // Backends without system-management mode lack this field, and no rule outside needs it.
            let value =
                if id == FieldId::ExecutiveVmcsPointer { value.unwrap_or(0) } else { value? };
            state.vmcs.set(id, value);
            Ok(())
        })?;
        state.memory = Memory::read(&state.vmcs, memory);
        Ok(state)
    }
}

impl PartialState {
    /// Reads what can be read of a VMCS and of memory.
    pub fn gather<B, M>(vmcs: &B, memory: &M) -> Self
    where
        B: VmcsRead + ?Sized,
        M: PhysRead + ?Sized,
    {
        let vmcs = PartialSnapshot::read_from(vmcs);
        let mut fields = Snapshot::ZERO;
        for &id in FieldId::ALL {
            fields.set(id, vmcs.get(id).value);
        }
        let mut known = Memory::read(&fields, memory);
        // What is located by a field that is not known was not really read.
        let located = |id| vmcs.whole(id).is_some();
        known.vtpr = known.vtpr.filter(|_| located(FieldId::VirtualApicAddress));
        known.link = known.link.filter(|_| located(FieldId::VmcsLinkPointer));
        known.pdptes = known.pdptes.filter(|_| located(FieldId::GuestCr3));
        Self { vmcs, memory: known }
    }

    /// What is known of one field.
    pub(crate) fn field(&self, id: FieldId) -> Known {
        // The bits above the width of the field are 0.
        let Known { value, mask } = self.vmcs.get(id);
        Known { value, mask: mask | !id.encoding().width().mask() }
    }

    /// The fields that are known whole.
    #[must_use]
    pub fn present(&self) -> FieldSet {
        self.vmcs.present()
    }
}

/// Which memory the rules read in a state.
struct Needs {
    vtpr: bool,
    link: bool,
    pdptes: bool,
}

impl Needs {
    fn of(vmcs: &Snapshot) -> Self {
        let bits = |id, mask: u64| vmcs.get(id) & mask;
        let primary = bits(FieldId::PrimaryProcessorBasedVmExecutionControls, !0);
        let activated =
            primary & u64::from(PrimaryControls::ACTIVATE_SECONDARY_CONTROLS.bits()) != 0;
        let secondary = bits(FieldId::SecondaryProcessorBasedVmExecutionControls, !0);
        let secondary =
            |control: SecondaryControls| activated && secondary & u64::from(control.bits()) != 0;
        let apic = SecondaryControls::VIRTUALIZE_APIC_ACCESSES
            .union(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY);
        let shadow = u64::from(PrimaryControls::USE_TPR_SHADOW.bits());
        let long = u64::from(EntryControls::IA32E_MODE_GUEST.bits());
        Self {
            vtpr: primary & shadow != 0 && !secondary(apic),
            link: vmcs.get(FieldId::VmcsLinkPointer) != !0,
            pdptes: bits(FieldId::GuestCr0, 1 << 31) != 0
                && bits(FieldId::GuestCr4, 1 << 5) != 0
                && bits(FieldId::VmEntryControls, long) == 0
                && !secondary(SecondaryControls::ENABLE_EPT),
        }
    }
}

impl Memory {
    fn read<M: PhysRead + ?Sized>(vmcs: &Snapshot, memory: &M) -> Self {
        let needs = Needs::of(vmcs);
        let mut known = Self::default();
        if needs.vtpr {
            let vtpr = vmcs.get(FieldId::VirtualApicAddress).checked_add(0x80);
            known.vtpr = vtpr.and_then(|address| bytes(memory, address)).map(|[byte]| byte);
        }
        if needs.link {
            let pointer = vmcs.get(FieldId::VmcsLinkPointer);
            known.link = bytes(memory, pointer).map(u32::from_le_bytes);
        }
        if needs.pdptes {
            let table = vmcs.get(FieldId::GuestCr3) & 0xFFFF_FFE0;
            let entry = |index: u64| bytes(memory, table + 8 * index).map(u64::from_le_bytes);
            known.pdptes = match [entry(0), entry(1), entry(2), entry(3)] {
                [Some(a), Some(b), Some(c), Some(d)] => Some([a, b, c, d]),
                _ => None,
            };
        }
        known
    }
}

fn bytes<M: PhysRead + ?Sized, const N: usize>(memory: &M, address: u64) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    memory.read(address, &mut bytes).ok().map(|()| bytes)
}

/// Calls `read` for each field that is relevant, control words first.
fn relevant_fields<E>(
    state: &mut EntryState,
    mut read: impl FnMut(&mut EntryState, FieldId) -> Result<(), E>,
) -> Result<(), E> {
    use FieldId::*;
    for id in [
        PinBasedVmExecutionControls,
        PrimaryProcessorBasedVmExecutionControls,
        PrimaryVmExitControls,
        VmEntryControls,
    ] {
        read(state, id)?;
    }
    let holds = |state: &EntryState, id, bits: u32| state.vmcs.get(id) & u64::from(bits) != 0;
    let primary = PrimaryProcessorBasedVmExecutionControls;
    if holds(state, primary, PrimaryControls::ACTIVATE_SECONDARY_CONTROLS.bits()) {
        read(state, SecondaryProcessorBasedVmExecutionControls)?;
    }
    if holds(state, primary, PrimaryControls::ACTIVATE_TERTIARY_CONTROLS.bits()) {
        read(state, TertiaryProcessorBasedVmExecutionControls)?;
    }
    if holds(state, PrimaryVmExitControls, ExitControls::ACTIVATE_SECONDARY_CONTROLS.bits()) {
        read(state, SecondaryVmExitControls)?;
    }
    for &id in ALWAYS {
        read(state, id)?;
    }
    let value = |state: &EntryState, id| state.vmcs.get(id);
    for (gate, fields) in GATED {
        let (word, bits): (FieldId, u64) = match *gate {
            Gate::Pin(control) => (PinBasedVmExecutionControls, control.bits().into()),
            Gate::Primary(control) => (primary, control.bits().into()),
            Gate::Secondary(control) => {
                (SecondaryProcessorBasedVmExecutionControls, control.bits().into())
            }
            Gate::Tertiary(control) => (TertiaryProcessorBasedVmExecutionControls, control.bits()),
            Gate::Exit(control) => (PrimaryVmExitControls, control.bits().into()),
            Gate::SecondaryExit(control) => (SecondaryVmExitControls, control.bits()),
            Gate::Entry(control) => (VmEntryControls, control.bits().into()),
        };
        if value(state, word) & bits != 0 {
            for &id in *fields {
                read(state, id)?;
            }
        }
    }
    // What two controls together, or a count, make relevant.
    let secondary = |state: &EntryState, control: SecondaryControls| {
        holds(state, SecondaryProcessorBasedVmExecutionControls, control.bits())
    };
    if secondary(state, SecondaryControls::ENABLE_VM_FUNCTIONS) {
        read(state, VmFunctionControls)?;
        if value(state, VmFunctionControls) & 1 != 0 {
            read(state, EptpListAddress)?;
        }
    }
    for (count, address) in [
        (VmExitMsrStoreCount, VmExitMsrStoreAddress),
        (VmExitMsrLoadCount, VmExitMsrLoadAddress),
        (VmEntryMsrLoadCount, VmEntryMsrLoadAddress),
    ] {
        if value(state, count) != 0 {
            read(state, address)?;
        }
    }
    let event = value(state, VmEntryInterruptionInformation);
    if event >> 31 & 1 != 0 {
        read(state, VmEntryExceptionErrorCode)?;
        read(state, VmEntryInstructionLength)?;
    }
    if value(state, VmcsLinkPointer) != !0 {
        read(state, ExecutiveVmcsPointer)?;
    }
    let long = EntryControls::IA32E_MODE_GUEST.bits();
    let pae = value(state, GuestCr0) >> 31 & 1 != 0
        && value(state, GuestCr4) >> 5 & 1 != 0
        && !holds(state, VmEntryControls, long);
    if pae && secondary(state, SecondaryControls::ENABLE_EPT) {
        for id in [GuestPdpte0, GuestPdpte1, GuestPdpte2, GuestPdpte3] {
            read(state, id)?;
        }
    }
    Ok(())
}

impl From<&EntryState> for PartialState {
    fn from(whole: &EntryState) -> Self {
        Self { vmcs: PartialSnapshot::from(&whole.vmcs), memory: whole.memory }
    }
}

/// The inputs of the rules where all is known: plain integers.
pub(crate) struct Exact<'a> {
    pub(crate) state: &'a EntryState,
    pub(crate) environment: &'a Environment,
}

/// The inputs of the rules where some is not known: three-valued.
pub(crate) struct Partial<'a, S> {
    pub(crate) state: &'a S,
    pub(crate) environment: &'a Environment,
}

impl Inputs for Exact<'_> {
    type Word = u64;
    type Truth = bool;

    #[inline(always)]
    fn field(&self, id: FieldId) -> u64 {
        self.state.vmcs.get(id)
    }

    #[inline(always)]
    fn has(&self, memory: MemoryOperand) -> bool {
        match memory {
            MemoryOperand::Vtpr => self.state.memory.vtpr.is_some(),
            MemoryOperand::Link => self.state.memory.link.is_some(),
            MemoryOperand::Pdptes => self.state.memory.pdptes.is_some(),
        }
    }

    #[inline(always)]
    fn vtpr(&self) -> u64 {
        self.state.memory.vtpr.unwrap_or(0).into()
    }

    #[inline(always)]
    fn link(&self) -> u64 {
        self.state.memory.link.unwrap_or(0).into()
    }

    #[inline(always)]
    fn pdpte(&self, index: usize) -> u64 {
        self.state.memory.pdptes.and_then(|entries| entries.get(index).copied()).unwrap_or(0)
    }

    #[inline(always)]
    fn environment(&self) -> &Environment {
        self.environment
    }
}

/// What the three-valued logic needs of a state.
pub(crate) trait KnownState {
    fn known_field(&self, id: FieldId) -> Known;
    fn known_memory(&self) -> &Memory;
}

impl KnownState for EntryState {
    fn known_field(&self, id: FieldId) -> Known {
        Known::all(self.vmcs.get(id))
    }

    fn known_memory(&self) -> &Memory {
        &self.memory
    }
}

impl KnownState for PartialState {
    fn known_field(&self, id: FieldId) -> Known {
        self.field(id)
    }

    fn known_memory(&self) -> &Memory {
        &self.memory
    }
}

impl<S: KnownState> Inputs for Partial<'_, S> {
    type Word = Known;
    type Truth = Tri;

    fn field(&self, id: FieldId) -> Known {
        self.state.known_field(id)
    }

    fn has(&self, _: MemoryOperand) -> Tri {
        Tri::True
    }

    fn vtpr(&self) -> Known {
        self.state.known_memory().vtpr.map_or(Known::bits(0, !0xFF), |byte| Known::all(byte.into()))
    }

    fn link(&self) -> Known {
        let high = !0xFFFF_FFFF;
        self.state
            .known_memory()
            .link
            .map_or(Known::bits(0, high), |dword| Known::all(dword.into()))
    }

    fn pdpte(&self, index: usize) -> Known {
        let entries = self.state.known_memory().pdptes;
        entries.and_then(|all| all.get(index).copied()).map_or(Known::NOTHING, Known::all)
    }

    fn environment(&self) -> &Environment {
        self.environment
    }
}

impl<E: fmt::Display> fmt::Display for Gap<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.field, self.error)
    }
}

impl<E: error::Error> error::Error for Gap<E> {}
