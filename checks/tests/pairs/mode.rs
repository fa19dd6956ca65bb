//! Guests in other modes than the 64-bit sample.

use vmx_types::{
    FieldId::*,
    controls::{EntryControls as Entry, ExitControls as Exit},
};

use crate::Setup;

/// A guest outside IA-32e mode: protected mode, 32 bits, paging without PAE.
pub(crate) fn protected(s: &mut Setup) {
    s.disable(VmEntryControls, Entry::IA32E_MODE_GUEST);
    s.set(GuestIa32Efer, 0).off(GuestCr4, 1 << 5);
    s.set(GuestRip, 0x10_0000).set(GuestRsp, 0x8000);
    s.set(GuestCsAccessRights, 0xC09B);
    for base in [GuestGsBase, GuestTrBase, GuestGdtrBase, GuestIdtrBase] {
        s.set(base, 0x20_0000);
    }
}

/// A 64-bit guest that is as valid with "IA-32e mode guest" 0: then it is one with PAE paging.
pub(crate) fn either(s: &mut Setup) {
    s.disable(VmEntryControls, Entry::LOAD_IA32_EFER);
    s.set(GuestRip, 0x10_0000);
}

/// Protected mode under a 32-bit host on a processor without Intel 64. With Intel 64, and the host
/// outside IA-32e mode, the state is as valid.
pub(crate) fn no_intel64(s: &mut Setup) {
    protected(s);
    s.facts.intel64 = Some(false);
    s.facts.efer_lma = Some(false);
    s.disable(PrimaryVmExitControls, Exit::HOST_ADDRESS_SPACE_SIZE);
    s.set(HostIa32Efer, 0).set(HostRip, 0x10_0000);
}

/// Protected mode with PAE paging and EPT: the PDPTE fields are used.
pub(crate) fn pae(s: &mut Setup) {
    protected(s);
    s.on(GuestCr4, 1 << 5);
}

/// Virtual-8086 mode.
pub(crate) fn virtual_8086(s: &mut Setup) {
    protected(s);
    s.on(GuestRflags, 1 << 17);
    virtual_8086_segments(s);
}

/// The segments of virtual-8086 mode.
pub(crate) fn virtual_8086_segments(s: &mut Setup) {
    for (selector, base, limit, rights) in SEGMENTS {
        s.set(selector, 0x1000).set(base, 0x1_0000).set(limit, 0xFFFF).set(rights, 0xF3);
    }
}

/// Real mode, as an unrestricted guest.
pub(crate) fn real(s: &mut Setup) {
    protected(s);
    s.off(GuestCr0, 0x8000_0001);
    for (selector, base, limit, rights) in SEGMENTS {
        s.set(selector, 0).set(base, 0).set(limit, 0xFFFF).set(rights, 0x93);
    }
    s.set(GuestCsAccessRights, 0x9B);
}

/// Every segment register usable.
pub(crate) fn all_usable(s: &mut Setup) {
    for (selector, _, limit, rights) in SEGMENTS {
        if selector != GuestCsSelector && selector != GuestSsSelector {
            s.set(selector, 0x10).set(limit, 0xFFFF_FFFF).set(rights, 0xC093);
        }
    }
    s.set(GuestLdtrSelector, 0x28).set(GuestLdtrLimit, 0xFF).set(GuestLdtrAccessRights, 0x82);
}

type Segment = (vmx_types::FieldId, vmx_types::FieldId, vmx_types::FieldId, vmx_types::FieldId);

/// The code and data segment registers: selector, base, limit, access rights.
pub(crate) const SEGMENTS: [Segment; 6] = [
    (GuestCsSelector, GuestCsBase, GuestCsLimit, GuestCsAccessRights),
    (GuestSsSelector, GuestSsBase, GuestSsLimit, GuestSsAccessRights),
    (GuestDsSelector, GuestDsBase, GuestDsLimit, GuestDsAccessRights),
    (GuestEsSelector, GuestEsBase, GuestEsLimit, GuestEsAccessRights),
    (GuestFsSelector, GuestFsBase, GuestFsLimit, GuestFsAccessRights),
    (GuestGsSelector, GuestGsBase, GuestGsLimit, GuestGsAccessRights),
];
