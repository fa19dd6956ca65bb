//! The state of a processor that no VMCS field holds, and the state that a VM exit loads.

/// The registers of a guest that the VMCS does not hold. RSP, RIP and RFLAGS are guest-state
/// fields; x87, SSE and wider registers stay where they are, in the processor.
///
/// An entry loads them and an exit saves them, as software does around VMLAUNCH on silicon. The
/// layout is that of C, for such code: quadwords in the order of the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct Regs {
    /// RAX.
    pub rax: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBX.
    pub rbx: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// R8.
    pub r8: u64,
    /// R9.
    pub r9: u64,
    /// R10.
    pub r10: u64,
    /// R11.
    pub r11: u64,
    /// R12.
    pub r12: u64,
    /// R13.
    pub r13: u64,
    /// R14.
    pub r14: u64,
    /// R15.
    pub r15: u64,
    /// CR2, the linear address of the last page fault.
    pub cr2: u64,
    /// DR0 to DR3, the breakpoint addresses. DR7 is a guest-state field.
    pub dr: [u64; 4],
    /// DR6, the debug status.
    pub dr6: u64,
}

/// The state that a VM exit loads, as software in root operation finds it.
///
/// Of the MSRs that a VM exit loads, only IA32_EFER stands here; [`rdmsr`](super::Vmx::rdmsr) tells
/// the others.
///
/// Source: Loading Host State, 28.5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Root {
    /// CR0.
    pub cr0: u64,
    /// CR3.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// IA32_EFER.
    pub efer: u64,
    /// DR7.
    pub dr7: u64,
    /// RIP: what HOST_RIP said at the last VM exit. Never where the code of this program is.
    pub rip: u64,
    /// RSP: what HOST_RSP said at the last VM exit.
    pub rsp: u64,
    /// RFLAGS.
    pub rflags: u64,
    /// The shadow-stack pointer.
    pub ssp: u64,
    /// ES.
    pub es: Segment,
    /// CS.
    pub cs: Segment,
    /// SS.
    pub ss: Segment,
    /// DS.
    pub ds: Segment,
    /// FS.
    pub fs: Segment,
    /// GS.
    pub gs: Segment,
    /// LDTR.
    pub ldtr: Segment,
    /// TR.
    pub tr: Segment,
    /// GDTR.
    pub gdtr: Table,
    /// IDTR.
    pub idtr: Table,
    /// The events that are blocked.
    pub blocking: Blocking,
}

/// A segment register with its hidden part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Segment {
    /// The selector, 16 bits.
    pub selector: u16,
    /// The base, 64 bits.
    pub base: u64,
    /// The limit in bytes, 32 bits.
    pub limit: u32,
    /// The access rights in the format of the VMCS, 32 bits, unusable in bit 16.
    pub access_rights: u32,
}

/// A descriptor-table register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Table {
    /// The base, 64 bits.
    pub base: u64,
    /// The limit in bytes, 16 bits.
    pub limit: u16,
}

/// What holds events back. A VM exit ends the first two, and one that an NMI causes begins the
/// third.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Blocking {
    /// Blocking by STI.
    pub sti: bool,
    /// Blocking by MOV SS.
    pub mov_ss: bool,
    /// Blocking by NMI.
    pub nmi: bool,
}

impl Regs {
    /// The general register with this number as instructions encode it: 0 is RAX, 8 is R8. `None`
    /// for 4, which is RSP and a guest-state field, and above 15.
    #[must_use]
    pub const fn gpr(&self, number: u8) -> Option<u64> {
        let mut regs = *self;
        match regs.slot(number) {
            Some(slot) => Some(*slot),
            None => None,
        }
    }

    /// Sets a general register, by the same number. Whether there is one.
    #[must_use]
    pub const fn set_gpr(&mut self, number: u8, value: u64) -> bool {
        match self.slot(number) {
            Some(slot) => {
                *slot = value;
                true
            }
            None => false,
        }
    }

    const fn slot(&mut self, number: u8) -> Option<&mut u64> {
        Some(match number {
            0 => &mut self.rax,
            1 => &mut self.rcx,
            2 => &mut self.rdx,
            3 => &mut self.rbx,
            5 => &mut self.rbp,
            6 => &mut self.rsi,
            7 => &mut self.rdi,
            8 => &mut self.r8,
            9 => &mut self.r9,
            10 => &mut self.r10,
            11 => &mut self.r11,
            12 => &mut self.r12,
            13 => &mut self.r13,
            14 => &mut self.r14,
            15 => &mut self.r15,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use core::mem::{offset_of, size_of};

    use super::*;

    #[test]
    fn registers_by_number() {
        let mut regs = Regs::default();
        for number in 0..=u8::MAX {
            let exists = number < 16 && number != 4;
            assert_eq!(regs.set_gpr(number, u64::from(number) + 100), exists);
            assert_eq!(regs.gpr(number), exists.then_some(u64::from(number) + 100));
        }
        assert_eq!((regs.rax, regs.rcx, regs.rdx, regs.rbx), (100, 101, 102, 103));
        assert_eq!((regs.rbp, regs.rsi, regs.rdi), (105, 106, 107));
        assert_eq!((regs.r8, regs.r15, regs.cr2), (108, 115, 0));
    }

    #[test]
    fn layout_for_assembly() {
        assert_eq!(offset_of!(Regs, rbp), 4 * 8);
        assert_eq!(offset_of!(Regs, r15), 14 * 8);
        assert_eq!((offset_of!(Regs, cr2), offset_of!(Regs, dr6)), (15 * 8, 20 * 8));
        assert_eq!(size_of::<Regs>(), 21 * 8);
    }
}
