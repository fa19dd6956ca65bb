//! The witness of a clean check: who gets it, and that it enters the guest.

use std::collections::BTreeMap;

use vmcs::{
    BadAddress, Vmx,
    msr_list::{MsrEntry, MsrListError},
    vmx::{
        ControlRegister, Entry, Exit, Fault, InveptDescriptor, InveptType, InvvpidDescriptor,
        InvvpidType, Regs, Root, VmFail,
    },
};
use vmx_checks::{EntryReady, EntryState, Gap, NotReady, RuleId, Verdict, sample};
use vmx_types::{Encoding, FieldId};

/// A processor with a current VMCS and little memory, which notes how it entered.
struct Processor {
    state: EntryState,
    memory: BTreeMap<u64, u8>,
    unreadable: Option<FieldId>,
    entered: Vec<Entry>,
}

impl Processor {
    fn new() -> Self {
        let state = sample::long_mode_guest();
        // VTPR, on the virtual-APIC page.
        let memory = BTreeMap::from([(0x5080, 0)]);
        Self { state, memory, unreadable: None, entered: Vec::new() }
    }

    fn with_msrs(entries: &[MsrEntry]) -> Self {
        let mut processor = Self::new();
        let area = 0x8000;
        processor.state.vmcs.set(FieldId::VmEntryMsrLoadAddress, area);
        processor.state.vmcs.set(FieldId::VmEntryMsrLoadCount, entries.len() as u64);
        let bytes = entries.iter().flat_map(|entry| entry.to_bytes());
        processor.memory.extend((area..).zip(bytes));
        processor
    }
}

impl Vmx for Processor {
    fn vmread(&self, field: Encoding) -> Result<u64, VmFail> {
        match field.field() {
            Some(id) if self.unreadable != Some(id) => Ok(self.state.vmcs.get(id)),
            _ => Err(VmFail::Valid(12)),
        }
    }

    fn vmwrite(&mut self, _: Encoding, _: u64) -> Result<(), VmFail> {
        panic!("a check does not write");
    }

    fn enter(&mut self, how: Entry, regs: &mut Regs) -> Result<Exit, VmFail> {
        self.entered.push(how);
        regs.rax = 1;
        Ok(Exit(12))
    }

    fn load(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
        for (at, byte) in (address..).zip(to) {
            *byte = *self.memory.get(&at).ok_or(BadAddress(address))?;
        }
        Ok(())
    }

    fn vmxon(&mut self, _: u64) -> Result<(), VmFail> {
        unreachable!()
    }

    fn vmxoff(&mut self) -> Result<(), VmFail> {
        unreachable!()
    }

    fn vmclear(&mut self, _: u64) -> Result<(), VmFail> {
        unreachable!()
    }

    fn vmptrld(&mut self, _: u64) -> Result<(), VmFail> {
        unreachable!()
    }

    fn vmptrst(&self) -> Result<Option<u64>, VmFail> {
        unreachable!()
    }

    fn invept(&mut self, _: InveptType, _: InveptDescriptor) -> Result<(), VmFail> {
        unreachable!()
    }

    fn invvpid(&mut self, _: InvvpidType, _: InvvpidDescriptor) -> Result<(), VmFail> {
        unreachable!()
    }

    fn rdmsr(&self, _: u32) -> Result<u64, Fault> {
        unreachable!()
    }

    fn wrmsr(&mut self, _: u32, _: u64) -> Result<(), Fault> {
        unreachable!()
    }

    fn store(&mut self, _: u64, _: &[u8]) -> Result<(), BadAddress> {
        unreachable!()
    }

    fn root(&self) -> Root {
        unreachable!()
    }

    fn write_control_register(&mut self, _: ControlRegister, _: u64) -> Result<(), Fault> {
        unreachable!()
    }

    fn block_by_mov_ss(&mut self) {
        unreachable!()
    }
}

/// Takes every MSR but one with the value 13.
fn wrmsr(_: u32, value: u64) -> Option<bool> {
    Some(value != 13)
}

fn check(processor: &mut Processor) -> Result<EntryReady<'_, Processor>, NotReady> {
    EntryReady::check(processor, &sample::environment(), &wrmsr)
}

#[test]
fn a_clean_check_gives_the_way_to_enter() {
    let mut processor = Processor::new();
    let mut regs = Regs::default();
    let exit = check(&mut processor).unwrap().launch(&mut regs);
    assert_eq!((exit, regs.rax), (Ok(Exit(12)), 1));
    check(&mut processor).unwrap().resume(&mut regs).unwrap();
    assert_eq!(processor.entered, [Entry::Launch, Entry::Resume]);
    // The processor may be anything behind the trait.
    let behind: &mut dyn Vmx = &mut processor;
    assert!(EntryReady::check(behind, &sample::environment(), &wrmsr).is_ok());
}

#[test]
fn a_broken_rule_gives_no_witness() {
    let mut processor = Processor::new();
    processor.state.vmcs.set(FieldId::GuestRflags, 0);
    let error = check(&mut processor).unwrap_err();
    assert_eq!(error, NotReady::Rule(Verdict::Violates(RuleId::GuestRflagsBit1)));
    assert!(error.to_string().starts_with("guest-rflags-bit1 does not hold: "), "{error}");
    assert_eq!(processor.entered, []);
}

#[test]
fn what_cannot_be_read_gives_no_witness() {
    let mut processor = Processor::new();
    processor.unreadable = Some(FieldId::GuestCr0);
    let error = check(&mut processor).unwrap_err();
    assert_eq!(
        error,
        NotReady::Unreadable(Gap { field: FieldId::GuestCr0, error: VmFail::Valid(12) })
    );
    let mut processor = Processor::new();
    processor.memory.clear();
    processor.state.vmcs.set(FieldId::TprThreshold, 1);
    let undecided = NotReady::Rule(Verdict::Undecided(RuleId::CtlTprThresholdVtpr));
    assert_eq!(check(&mut processor).unwrap_err(), undecided);
    // A pointer that the rules refuse is told as that, not as memory that is missing.
    let mut processor = Processor::new();
    processor.state.vmcs.set(FieldId::VmcsLinkPointer, 0x1_2345);
    let refused = NotReady::Rule(Verdict::Violates(RuleId::GuestLinkAlign));
    assert_eq!(check(&mut processor).unwrap_err(), refused);
    // The executive-VMCS pointer is read for nothing outside system-management mode.
    let mut processor = Processor::new();
    processor.unreadable = Some(FieldId::ExecutiveVmcsPointer);
    processor.state.vmcs.set(FieldId::VmcsLinkPointer, 0x9000);
    processor.memory.extend((0x9000..).zip([1, 0, 0, 0]));
    assert!(check(&mut processor).is_ok());
}

#[test]
fn each_entry_of_the_msr_load_area_is_checked() {
    let entry = |index, value| MsrEntry { index, reserved: 0, value };
    assert!(check(&mut Processor::with_msrs(&[entry(0x10, 1), entry(0x11, 2)])).is_ok());
    for (second, rule) in [
        (entry(0xC000_0100, 0), RuleId::MsrLoadFsGsBase),
        (entry(0x10, 13), RuleId::MsrLoadWrmsrGp),
        (MsrEntry { reserved: 1, ..entry(0x10, 0) }, RuleId::MsrLoadRsvd),
    ] {
        let error = check(&mut Processor::with_msrs(&[entry(0x10, 1), second])).unwrap_err();
        assert_eq!(error, NotReady::Msr(2, Verdict::Violates(rule)));
    }
    // A processor that does not know an MSR leaves the entry undecided, which is no clean check.
    let mut processor = Processor::with_msrs(&[entry(0x10, 1)]);
    let unknown = |_: u32, _: u64| None;
    let result = EntryReady::check(&mut processor, &sample::environment(), &unknown);
    assert_eq!(result.unwrap_err(), NotReady::Msr(1, Verdict::Undecided(RuleId::MsrLoadWrmsrGp)));
}

#[test]
fn a_list_without_memory_or_end_is_an_error() {
    let mut processor = Processor::with_msrs(&[]);
    processor.state.vmcs.set(FieldId::VmEntryMsrLoadCount, 1);
    let error = check(&mut processor).unwrap_err();
    assert_eq!(error, NotReady::MsrList(MsrListError::BadAddress(BadAddress(0x8000))));
    let entry = MsrEntry { index: 0x10, reserved: 0, value: 0 };
    let mut processor = Processor::with_msrs(&[entry; 513]);
    let error = check(&mut processor).unwrap_err();
    assert_eq!(error, NotReady::MsrList(MsrListError::TooLong { limit: 512 }));
}
