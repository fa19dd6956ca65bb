//! A logical processor, as software in VMX root operation sees it.
//!
//! **For hypervisor authors**: write the hypervisor against [`Vmx`], and it runs on silicon, on a
//! simulated processor and on a processor that a hypervisor provides, with the same results. Reach
//! the current VMCS with typed fields through [`Current`].
//!
//! **For backend authors**: every outcome of the architecture has a value here, the exceptions too,
//! so nothing needs to panic. Where the architecture leaves something undefined, give zero: then
//! results can be compared between backends.

mod outcome;
mod state;

use vmx_types::{CapabilityMsr, Encoding};

pub use outcome::{Exit, Fault, VmFail};
pub use state::{Blocking, Regs, Root, Segment, Table};

use crate::{BadAddress, Capabilities, Counted, PhysRead, VmcsRead, VmcsWrite, wrappers::Counts};

/// A logical processor at privilege level 0 in 64-bit mode, outside VMX operation or in VMX root
/// operation.
///
/// The trait is object-safe and has no associated type, so that a processor below and a processor
/// that is built on it can stand in the same place. Addresses are physical. The memory operands of
/// the instructions are passed as values, so an operand cannot fault.
///
/// Each VMX instruction gives `VmFail::Fault(Fault::InvalidOpcode)` where the processor would raise
/// #UD: all but VMXON outside VMX operation. A backend on silicon must see to it, for no such
/// exception can be taken back.
///
/// Source: VMX Instruction Reference, chapter 31.
pub trait Vmx {
    /// VMXON: enters VMX operation with the VMXON region at `region`.
    ///
    /// # Errors
    ///
    /// #UD if CR4.VMXE is 0; #GP(0) if CR0, CR4 or IA32_FEATURE_CONTROL does not allow VMX operation;
    /// VMfailInvalid for a bad region; in VMX operation, error 15.
    fn vmxon(&mut self, region: u64) -> Result<(), VmFail>;

    /// VMXOFF: leaves VMX operation.
    ///
    /// # Errors
    ///
    /// Error 23 under dual-monitor treatment of SMM.
    fn vmxoff(&mut self) -> Result<(), VmFail>;

    /// VMCLEAR: writes the VMCS at `region` back to memory and makes its launch state clear; if it
    /// is current, there is no current VMCS afterwards.
    ///
    /// # Errors
    ///
    /// Error 2 for a bad address, 3 for the VMXON region.
    fn vmclear(&mut self, region: u64) -> Result<(), VmFail>;

    /// VMPTRLD: makes the VMCS at `region` current. A failure leaves the one that was.
    ///
    /// # Errors
    ///
    /// Error 9 for a bad address, 10 for the VMXON region, 11 for another revision.
    fn vmptrld(&mut self, region: u64) -> Result<(), VmFail>;

    /// VMPTRST: the address of the current VMCS; `None` where the processor stores all ones, for
    /// there is none.
    ///
    /// # Errors
    ///
    /// None in VMX operation.
    fn vmptrst(&self) -> Result<Option<u64>, VmFail>;

    /// VMREAD, of the current VMCS. `&self`, although a failure changes a field: a backend that
    /// keeps the VM-instruction error itself keeps it in a [`Cell`](core::cell::Cell).
    ///
    /// # Errors
    ///
    /// VMfailInvalid without a current VMCS; error 12 if no such field exists.
    fn vmread(&self, field: Encoding) -> Result<u64, VmFail>;

    /// VMWRITE, of the current VMCS. Bits above the width of the field are ignored.
    ///
    /// # Errors
    ///
    /// VMfailInvalid without a current VMCS; error 12 if no such field exists, 13 if it is
    /// read-only on this processor.
    fn vmwrite(&mut self, field: Encoding, value: u64) -> Result<(), VmFail>;

    /// INVEPT: invalidates what is cached from EPT. `kind` may be any number.
    ///
    /// # Errors
    ///
    /// #UD if the processor lacks the instruction; error 28 for a bad type or descriptor.
    fn invept(&mut self, kind: InveptType, descriptor: InveptDescriptor) -> Result<(), VmFail>;

    /// INVVPID: invalidates what is cached under a VPID. `kind` may be any number.
    ///
    /// # Errors
    ///
    /// #UD if the processor lacks the instruction; error 28 for a bad type or descriptor.
    fn invvpid(&mut self, kind: InvvpidType, descriptor: InvvpidDescriptor) -> Result<(), VmFail>;

    /// VMLAUNCH or VMRESUME: runs the guest of the current VMCS with the registers `regs` until its
    /// next VM exit, and leaves the guest's registers in `regs`.
    ///
    /// Control always comes back as the return from this method, never at HOST_RIP. A backend that
    /// needs HOST_RIP and HOST_RSP for that keeps what was written to them apart: VMREAD gives it
    /// back, [`root`](Self::root) shows it as RIP and RSP after the exit, and the processor sees the
    /// values of the backend. They are the only two fields that a backend may change so.
    ///
    /// An entry that fails after the controls and the host state were accepted is a VM exit, with
    /// [`Exit::is_entry_failure`]. It and an error leave `regs` as they were.
    ///
    /// # Errors
    ///
    /// VMfailInvalid without a current VMCS, or with a shadow VMCS; error 26 under blocking by
    /// MOV SS; error 4 or 5 for the wrong launch state; error 7 or 8 for bad controls or host state.
    fn enter(&mut self, how: Entry, regs: &mut Regs) -> Result<Exit, VmFail>;

    /// RDMSR: the value of the MSR with this index.
    ///
    /// # Errors
    ///
    /// #GP(0) if there is no such MSR.
    fn rdmsr(&self, index: u32) -> Result<u64, Fault>;

    /// WRMSR: writes the MSR with this index.
    ///
    /// # Errors
    ///
    /// #GP(0) if there is no such MSR, or it does not take the value.
    fn wrmsr(&mut self, index: u32, value: u64) -> Result<(), Fault>;

    /// Fills `to` from memory, from the physical address `address` on.
    ///
    /// # Errors
    ///
    /// There is no such memory. What `to` then holds is not specified.
    fn load(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress>;

    /// Writes `from` to memory, from the physical address `address` on.
    ///
    /// # Errors
    ///
    /// There is no such memory. Then none of it is written.
    fn store(&mut self, address: u64, from: &[u8]) -> Result<(), BadAddress>;

    /// The state that a VM exit loads, as it is now.
    fn root(&self) -> Root;

    /// MOV to CR0, CR3 or CR4.
    ///
    /// # Errors
    ///
    /// #GP(0) if the register does not take the value: in VMX operation, the bits that
    /// IA32_VMX_CR0_FIXED0 and its like report are fixed.
    fn write_control_register(
        &mut self,
        register: ControlRegister,
        value: u64,
    ) -> Result<(), Fault>;

    /// MOV SS with the selector that SS has: the next instruction of this trait executes under
    /// blocking by MOV SS, which ends with it.
    fn block_by_mov_ss(&mut self);

    /// The value of a capability MSR, if the processor has it.
    fn capability(&self, msr: CapabilityMsr) -> Option<u64> {
        self.rdmsr(msr.number()).ok()
    }

    /// The capability MSRs that the processor has.
    fn capabilities(&self) -> Capabilities {
        Capabilities::read(|msr| self.capability(msr))
    }
}

/// The instruction that enters a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// VMLAUNCH, for a VMCS whose launch state is clear.
    Launch,
    /// VMRESUME, for a VMCS that was launched.
    Resume,
}

/// A control register that decides about VMX operation or that a VM exit loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlRegister {
    /// CR0.
    Cr0,
    /// CR3.
    Cr3,
    /// CR4.
    Cr4,
}

/// The type of an INVEPT, 64 bits: any number, of which two are defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InveptType(pub u64);

/// The descriptor of an INVEPT, 128 bits, low half first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct InveptDescriptor(pub [u64; 2]);

/// The type of an INVVPID, 64 bits: any number, of which four are defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvvpidType(pub u64);

/// The descriptor of an INVVPID, 128 bits, low half first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct InvvpidDescriptor(pub [u64; 2]);

impl InveptType {
    /// What is cached from the EPT that the descriptor names.
    pub const SINGLE_CONTEXT: Self = Self(1);
    /// What is cached from every EPT.
    pub const ALL_CONTEXT: Self = Self(2);
}

impl InveptDescriptor {
    /// The descriptor of this EPT pointer, with the reserved bits 0.
    #[must_use]
    pub const fn new(ept_pointer: u64) -> Self {
        Self([ept_pointer, 0])
    }

    /// The EPT pointer, bits 63:0.
    #[must_use]
    pub const fn ept_pointer(self) -> u64 {
        self.0[0]
    }

    /// Bits 127:64, which are reserved.
    #[must_use]
    pub const fn reserved(self) -> u64 {
        self.0[1]
    }
}

impl InvvpidType {
    /// The mappings of one linear address under one VPID.
    pub const INDIVIDUAL_ADDRESS: Self = Self(0);
    /// The mappings under one VPID.
    pub const SINGLE_CONTEXT: Self = Self(1);
    /// The mappings under every VPID but 0.
    pub const ALL_CONTEXT: Self = Self(2);
    /// The mappings under one VPID, save those of global pages.
    pub const SINGLE_CONTEXT_RETAINING_GLOBALS: Self = Self(3);
}

impl InvvpidDescriptor {
    /// The descriptor of this VPID and linear address, with the reserved bits 0.
    #[must_use]
    pub const fn new(vpid: u16, linear_address: u64) -> Self {
        Self([vpid as u64, linear_address])
    }

    /// The VPID, bits 15:0.
    #[must_use]
    pub const fn vpid(self) -> u16 {
        (self.0[0] & 0xFFFF) as u16
    }

    /// Bits 63:16, which must be 0.
    #[must_use]
    pub const fn reserved(self) -> u64 {
        self.0[0] >> 16
    }

    /// The linear address, bits 127:64.
    #[must_use]
    pub const fn linear_address(self) -> u64 {
        self.0[1]
    }
}

/// The current VMCS of a processor, as a VMCS that can be read and written.
///
/// It holds the processor, so that no other VMCS becomes current behind it.
///
/// ```
/// use vmcs::{VmcsReadExt, VmcsWriteExt, vmx::{Current, VmFail, Vmx}};
/// use vmx_types::{controls::PrimaryControls, field};
///
/// fn exit_on_hlt(cpu: &mut dyn Vmx) -> Result<(), VmFail> {
///     let mut vmcs = Current::new(cpu);
///     let controls = vmcs.read(field::PRIMARY_PROCESSOR_BASED_VM_EXECUTION_CONTROLS)?;
///     vmcs.write(
///         field::PRIMARY_PROCESSOR_BASED_VM_EXECUTION_CONTROLS,
///         controls | PrimaryControls::HLT_EXITING,
///     )
/// }
/// ```
#[derive(Debug)]
pub struct Current<'a, V: ?Sized>(&'a mut V);

/// The memory of a processor, for code that reads physical memory.
#[derive(Debug)]
pub struct Physical<'a, V: ?Sized>(pub &'a V);

impl<'a, V: Vmx + ?Sized> Current<'a, V> {
    /// The VMCS that is current now. Without one, each access is VMfailInvalid.
    pub const fn new(processor: &'a mut V) -> Self {
        Self(processor)
    }

    /// The processor. Whoever makes another VMCS current through it means that one from then on.
    pub const fn processor(&mut self) -> &mut V {
        self.0
    }
}

impl<V: Vmx + ?Sized> VmcsRead for Current<'_, V> {
    type Error = VmFail;

    #[inline]
    fn read_raw(&self, field: Encoding) -> Result<u64, VmFail> {
        self.0.vmread(field)
    }
}

impl<V: Vmx + ?Sized> VmcsWrite for Current<'_, V> {
    #[inline]
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), VmFail> {
        self.0.vmwrite(field, value)
    }
}

impl<V: Vmx + ?Sized> PhysRead for Physical<'_, V> {
    fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
        self.0.load(address, to)
    }
}

/// The methods of [`Vmx`] besides VMREAD and VMWRITE, each passed on to the
/// processor that is `$shared` behind `&self` and `$inner` behind `&mut self`.
macro_rules! pass_on {
    ($self:ident => $shared:expr, $inner:expr) => {
        fn vmxon(&mut $self, region: u64) -> Result<(), VmFail> {
            $inner.vmxon(region)
        }

        fn vmxoff(&mut $self) -> Result<(), VmFail> {
            $inner.vmxoff()
        }

        fn vmclear(&mut $self, region: u64) -> Result<(), VmFail> {
            $inner.vmclear(region)
        }

        fn vmptrld(&mut $self, region: u64) -> Result<(), VmFail> {
            $inner.vmptrld(region)
        }

        fn vmptrst(&$self) -> Result<Option<u64>, VmFail> {
            $shared.vmptrst()
        }

        fn invept(
            &mut $self,
            kind: InveptType,
            descriptor: InveptDescriptor,
        ) -> Result<(), VmFail> {
            $inner.invept(kind, descriptor)
        }

        fn invvpid(
            &mut $self,
            kind: InvvpidType,
            descriptor: InvvpidDescriptor,
        ) -> Result<(), VmFail> {
            $inner.invvpid(kind, descriptor)
        }

        fn enter(&mut $self, how: Entry, regs: &mut Regs) -> Result<Exit, VmFail> {
            $inner.enter(how, regs)
        }

        fn rdmsr(&$self, index: u32) -> Result<u64, Fault> {
            $shared.rdmsr(index)
        }

        fn wrmsr(&mut $self, index: u32, value: u64) -> Result<(), Fault> {
            $inner.wrmsr(index, value)
        }

        fn load(&$self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
            $shared.load(address, to)
        }

        fn store(&mut $self, address: u64, from: &[u8]) -> Result<(), BadAddress> {
            $inner.store(address, from)
        }

        fn root(&$self) -> Root {
            $shared.root()
        }

        fn write_control_register(
            &mut $self,
            register: ControlRegister,
            value: u64,
        ) -> Result<(), Fault> {
            $inner.write_control_register(register, value)
        }

        fn block_by_mov_ss(&mut $self) {
            $inner.block_by_mov_ss();
        }

        fn capability(&$self, msr: CapabilityMsr) -> Option<u64> {
            $shared.capability(msr)
        }

        fn capabilities(&$self) -> Capabilities {
            $shared.capabilities()
        }
    };
}

impl<V: Vmx + ?Sized> Vmx for &mut V {
    pass_on!(self => (**self), (**self));

    fn vmread(&self, field: Encoding) -> Result<u64, VmFail> {
        (**self).vmread(field)
    }

    fn vmwrite(&mut self, field: Encoding, value: u64) -> Result<(), VmFail> {
        (**self).vmwrite(field, value)
    }
}

/// Counts the VMREADs and VMWRITEs of a processor, whichever VMCS they go to.
impl<V: Vmx> Vmx for Counted<V> {
    pass_on!(self => self.inner(), self.inner_mut());

    fn vmread(&self, field: Encoding) -> Result<u64, VmFail> {
        self.add(Counts::READ);
        self.inner().vmread(field)
    }

    fn vmwrite(&mut self, field: Encoding, value: u64) -> Result<(), VmFail> {
        self.add(Counts::WRITE);
        self.inner_mut().vmwrite(field, value)
    }
}

static_assertions::assert_obj_safe!(Vmx);

#[cfg(test)]
mod tests {
    use core::cell::Cell;

    use vmx_types::field;

    use super::*;
    use crate::{Snapshot, VmcsReadExt, VmcsWriteExt};

    const REGION: u64 = 0x1000;

    /// The least that tells one call from another: one VMCS, 32 bytes of memory, one MSR.
    #[derive(Default)]
    struct Toy {
        in_vmx: bool,
        current: bool,
        launched: bool,
        vmcs: Snapshot,
        error: Cell<u32>,
        memory: [u8; 32],
        feature_control: u64,
        root: Root,
    }

    impl Toy {
        fn fail<T>(&self, number: u32) -> Result<T, VmFail> {
            if !self.current {
                return Err(VmFail::Invalid);
            }
            self.error.set(number);
            Err(VmFail::Valid(number))
        }
    }

    impl Vmx for Toy {
        fn vmxon(&mut self, _: u64) -> Result<(), VmFail> {
            if self.root.cr4 >> 13 & 1 == 0 {
                return Err(Fault::InvalidOpcode.into());
            }
            if self.in_vmx {
                return self.fail(15);
            }
            self.in_vmx = true;
            Ok(())
        }

        fn vmxoff(&mut self) -> Result<(), VmFail> {
            (self.in_vmx, self.current) = (false, false);
            Ok(())
        }

        fn vmclear(&mut self, region: u64) -> Result<(), VmFail> {
            if region != REGION {
                return self.fail(2);
            }
            (self.current, self.launched) = (false, false);
            Ok(())
        }

        fn vmptrld(&mut self, region: u64) -> Result<(), VmFail> {
            if region != REGION {
                return self.fail(9);
            }
            self.current = true;
            Ok(())
        }

        fn vmptrst(&self) -> Result<Option<u64>, VmFail> {
            Ok(self.current.then_some(REGION))
        }

        fn vmread(&self, field: Encoding) -> Result<u64, VmFail> {
            match field.field() {
                _ if !self.current => Err(VmFail::Invalid),
                None => self.fail(12),
                Some(id) if id == field::VM_INSTRUCTION_ERROR.id() => {
                    Ok(u64::from(self.error.get()))
                }
                Some(id) => Ok(self.vmcs.get(id)),
            }
        }

        fn vmwrite(&mut self, field: Encoding, value: u64) -> Result<(), VmFail> {
            match field.field() {
                Some(id) if self.current && !id.is_read_only() => {
                    self.vmcs.set(id, value);
                    Ok(())
                }
                Some(_) => self.fail(13),
                None => self.fail(12),
            }
        }

        fn invept(&mut self, kind: InveptType, _: InveptDescriptor) -> Result<(), VmFail> {
            if kind == InveptType::ALL_CONTEXT { Ok(()) } else { self.fail(28) }
        }

        fn invvpid(&mut self, _: InvvpidType, of: InvvpidDescriptor) -> Result<(), VmFail> {
            if of.vpid() != 0 && of.reserved() == 0 { Ok(()) } else { self.fail(28) }
        }

        fn enter(&mut self, how: Entry, regs: &mut Regs) -> Result<Exit, VmFail> {
            match how {
                _ if self.root.blocking.mov_ss => return self.fail(26),
                Entry::Launch if self.launched => return self.fail(4),
                Entry::Resume if !self.launched => return self.fail(5),
                _ => self.launched = true,
            }
            regs.rax += 1;
            self.root.rip = self.vmcs.get(field::HOST_RIP.id());
            Ok(Exit(10))
        }

        fn rdmsr(&self, index: u32) -> Result<u64, Fault> {
            if index == 0x3A { Ok(self.feature_control) } else { Err(Fault::GeneralProtection(0)) }
        }

        fn wrmsr(&mut self, index: u32, value: u64) -> Result<(), Fault> {
            self.rdmsr(index)?;
            self.feature_control = value;
            Ok(())
        }

        fn load(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
            self.memory.read(address, to)
        }

        fn store(&mut self, address: u64, from: &[u8]) -> Result<(), BadAddress> {
            let start = usize::try_from(address).map_err(|_| BadAddress(address))?;
            let memory = self.memory.get_mut(start..).and_then(|rest| rest.get_mut(..from.len()));
            memory.ok_or(BadAddress(address))?.copy_from_slice(from);
            Ok(())
        }

        fn root(&self) -> Root {
            self.root
        }

        fn write_control_register(
            &mut self,
            register: ControlRegister,
            value: u64,
        ) -> Result<(), Fault> {
            match register {
                ControlRegister::Cr0 if value & 1 == 0 => return Err(Fault::GeneralProtection(0)),
                ControlRegister::Cr0 => self.root.cr0 = value,
                ControlRegister::Cr3 => self.root.cr3 = value,
                ControlRegister::Cr4 => self.root.cr4 = value,
            }
            Ok(())
        }

        fn block_by_mov_ss(&mut self) {
            self.root.blocking.mov_ss = true;
        }
    }

    /// Calls every method once or more, and checks that the answer is the toy's.
    fn exercise(cpu: &mut dyn Vmx) {
        let regs = &mut Regs::default();
        assert_eq!(cpu.vmxon(0), Err(VmFail::Fault(Fault::InvalidOpcode)));
        assert_eq!(
            cpu.write_control_register(ControlRegister::Cr0, 0),
            Err(Fault::GeneralProtection(0))
        );
        cpu.write_control_register(ControlRegister::Cr4, 1 << 13).unwrap();
        cpu.write_control_register(ControlRegister::Cr3, 0x5000).unwrap();
        assert_eq!((cpu.root().cr3, cpu.root().cr4), (0x5000, 1 << 13));
        assert_eq!(cpu.vmxon(0), Ok(()));
        assert_eq!(cpu.vmxon(0), Err(VmFail::Invalid));
        assert_eq!(cpu.vmptrst(), Ok(None));
        assert_eq!(cpu.vmread(field::GUEST_RIP.encoding()), Err(VmFail::Invalid));
        assert_eq!(cpu.vmptrld(REGION), Ok(()));
        assert_eq!(cpu.vmptrst(), Ok(Some(REGION)));
        assert_eq!(cpu.vmptrld(1), Err(VmFail::Valid(9)));
        assert_eq!(cpu.vmclear(1), Err(VmFail::Valid(2)));
        assert_eq!(cpu.vmwrite(field::EXIT_REASON.encoding(), 0), Err(VmFail::Valid(13)));
        assert_eq!(cpu.vmwrite(field::HOST_RIP.encoding(), 0x7777), Ok(()));
        assert_eq!(cpu.invept(InveptType(9), InveptDescriptor::default()), Err(VmFail::Valid(28)));
        let ept = InveptDescriptor::new(0x501E);
        assert_eq!(cpu.invept(InveptType::ALL_CONTEXT, ept), Ok(()));
        let vpid = InvvpidDescriptor::new(1, 0x1000);
        assert_eq!(cpu.invvpid(InvvpidType::SINGLE_CONTEXT, vpid), Ok(()));
        assert_eq!(cpu.enter(Entry::Resume, regs), Err(VmFail::Valid(5)));
        assert_eq!(cpu.enter(Entry::Launch, regs), Ok(Exit(10)));
        assert_eq!((regs.rax, cpu.root().rip), (1, 0x7777));
        cpu.block_by_mov_ss();
        assert_eq!(cpu.enter(Entry::Resume, regs), Err(VmFail::Valid(26)));
        assert_eq!(cpu.vmread(field::VM_INSTRUCTION_ERROR.encoding()), Ok(26));
        assert_eq!(cpu.rdmsr(0x3B), Err(Fault::GeneralProtection(0)));
        cpu.wrmsr(0x3A, 5).unwrap();
        assert_eq!(cpu.capability(CapabilityMsr::FeatureControl), Some(5));
        assert_eq!(cpu.capability(CapabilityMsr::Basic), None);
        assert_eq!(cpu.capabilities().get(CapabilityMsr::FeatureControl), Some(5));
        cpu.store(30, &[1, 2]).unwrap();
        assert_eq!(cpu.store(31, &[7, 7]), Err(BadAddress(31)));
        let mut to = [0; 2];
        cpu.load(30, &mut to).unwrap();
        assert_eq!(to, [1, 2]);
        assert_eq!(cpu.load(31, &mut to), Err(BadAddress(31)));
        assert_eq!(cpu.vmclear(REGION), Ok(()));
        assert_eq!(cpu.vmxoff(), Ok(()));
    }

    #[test]
    fn a_processor_behind_references_and_a_counter() {
        exercise(&mut Toy::default());
        let mut toy = Toy::default();
        exercise(&mut &mut &mut toy);
        let mut counted = Counted::new(Toy::default());
        exercise(&mut counted);
        assert_eq!(counted.counts(), Counts { reads: 2, writes: 2 });
    }

    #[test]
    fn the_current_vmcs_is_a_vmcs() {
        let mut toy = Toy::default();
        let cpu: &mut dyn Vmx = &mut toy;
        let mut vmcs = Current::new(cpu);
        assert_eq!(vmcs.read(field::CR3_TARGET_COUNT), Err(VmFail::Invalid));
        vmcs.processor().vmptrld(REGION).unwrap();
        vmcs.write(field::CR3_TARGET_COUNT, 3).unwrap();
        assert_eq!(vmcs.read(field::CR3_TARGET_COUNT), Ok(3));
        assert_eq!(vmcs.read_raw(Encoding::new(0xFFFE)), Err(VmFail::Valid(12)));
        assert_eq!(
            vmcs.read(field::VM_INSTRUCTION_ERROR).map(vmx_types::FieldValue::to_raw),
            Ok(12)
        );
    }

    #[test]
    fn the_memory_of_a_processor_is_memory() {
        let mut toy = Toy::default();
        toy.store(0, &[4, 5]).unwrap();
        let mut to = [0];
        assert_eq!(Physical::<dyn Vmx>(&toy).read(1, &mut to), Ok(()));
        assert_eq!(to, [5]);
        assert_eq!(Physical(&toy).read(32, &mut to), Err(BadAddress(32)));
    }

    #[test]
    fn parts_of_the_descriptors() {
        let vpid = InvvpidDescriptor([0xFFFF_0001_0002, 3]);
        assert_eq!((vpid.vpid(), vpid.reserved(), vpid.linear_address()), (2, 0xFFFF_0001, 3));
        assert_eq!(InvvpidDescriptor::new(2, 3), InvvpidDescriptor([2, 3]));
        let ept = InveptDescriptor([0x501E, 1]);
        assert_eq!((ept.ept_pointer(), ept.reserved()), (0x501E, 1));
    }
}
