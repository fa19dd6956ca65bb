//! Valid states to begin from: for tests, benchmarks and first steps.

use vmcs::{Capabilities, Snapshot};
use vmx_types::{CapabilityMsr, FieldId};

use crate::{EntryState, Environment, Facts, Memory};

/// The capability MSRs of a processor that has everything the tables know of.
///
/// Every named control may be 1, the default1 controls that have a meaning may be 0, the revision
/// identifier is 1, and CR0 and CR4 are as free as the architecture allows.
#[must_use]
pub fn capabilities() -> Capabilities {
    use vmx_types::controls::*;
    let word = |default1: u32, named: u32, choice: u32| {
        u64::from(default1 & !choice) | u64::from(default1 | named) << 32
    };
    let pin = [PinControls::DEFAULT1.bits(), PinControls::NAMED.bits()];
    let primary = [PrimaryControls::DEFAULT1.bits(), PrimaryControls::NAMED.bits()];
    let exit = [ExitControls::DEFAULT1.bits(), ExitControls::NAMED.bits()];
    let entry = [EntryControls::DEFAULT1.bits(), EntryControls::NAMED.bits()];
    let plain = |[default1, named]: [u32; 2]| word(default1, named, 0);
    let with_choice = |[default1, named]: [u32; 2]| word(default1, named, named);
    Capabilities::read(|msr| {
        Some(match msr {
            CapabilityMsr::FeatureControl => 0x5,
            // Revision 1, 4096 bytes, write-back, INS/OUTS information, TRUE controls, nested
            // exceptions.
            CapabilityMsr::Basic => 1 | 0x1000 << 32 | 6 << 50 | 1 << 54 | 1 << 55 | 1 << 58,
            CapabilityMsr::PinbasedCtls => plain(pin),
            CapabilityMsr::ProcbasedCtls => plain(primary),
            CapabilityMsr::ExitCtls => plain(exit),
            CapabilityMsr::EntryCtls => plain(entry),
            CapabilityMsr::TruePinbasedCtls => with_choice(pin),
            CapabilityMsr::TrueProcbasedCtls => with_choice(primary),
            CapabilityMsr::TrueExitCtls => with_choice(exit),
            CapabilityMsr::TrueEntryCtls => with_choice(entry),
            // Timer rate 5, LMA stored, HLT, shutdown and wait-for-SIPI, PT, four CR3 targets,
            // 512 MSRs a list.
            CapabilityMsr::Misc => 0x5 | 1 << 5 | 7 << 6 | 1 << 14 | 4 << 16,
            CapabilityMsr::Cr0Fixed0 => 0x8000_0021,
            CapabilityMsr::Cr0Fixed1 => 0xFFFF_FFFF,
            CapabilityMsr::Cr4Fixed0 => 0x2000,
            CapabilityMsr::Cr4Fixed1 => 0x1_13FF_7FFF,
            CapabilityMsr::VmcsEnum => 0x58,
            CapabilityMsr::ProcbasedCtls2 => u64::from(SecondaryControls::NAMED.bits()) << 32,
            CapabilityMsr::EptVpidCap => 0xF01_0673_41C1 | 63 << 48,
            CapabilityMsr::Vmfunc => VmFunctionControls::NAMED.bits(),
            CapabilityMsr::ProcbasedCtls3 => TertiaryControls::NAMED.bits(),
            CapabilityMsr::ExitCtls2 => SecondaryExitControls::NAMED.bits(),
        })
    })
}

/// The facts of a processor that goes with [`capabilities`], in IA-32e mode outside SMM.
#[must_use]
pub fn facts() -> Facts {
    Facts {
        maxphyaddr: Some(46),
        linear_width: Some(48),
        intel64: Some(true),
        nx: Some(true),
        lam: Some(false),
        cet_ss: Some(true),
        cet_ibt: Some(true),
        fred: Some(true),
        sgx: Some(true),
        rtm: Some(true),
        bus_lock_db: Some(true),
        debugctl_bits: Some(0xFFC7),
        perf_global_ctrl_bits: Some(0x1_000F_0000_00FF),
        rtit_ctl_bits: Some(0xFFFF_00FF_FFFF),
        lbr_ctl_bits: Some(0x7F_000F),
        spec_ctrl_bits: Some(0x7),
        efer_lma: Some(true),
        smm: Some(false),
        current_vmcs: Some(0x1000),
        rtit_ctl: Some(0),
        ..Facts::default()
    }
}

/// The environment of [`capabilities`] and [`facts`]. Every input of the rules is known in it.
#[must_use]
pub fn environment() -> Environment {
    match Environment::new(&capabilities(), &facts()) {
        Ok(environment) => environment,
        Err(_) => unreachable!("the facts above are possible"),
    }
}

/// A 64-bit guest as a 64-bit hypervisor runs it: kernel code, DS, ES, FS and GS null, EPT, VPID
/// and unrestricted guest on, bitmaps for I/O and MSRs, PAT and EFER switched.
#[must_use]
pub fn long_mode_guest() -> EntryState {
    use FieldId::*;
    const NULL: u64 = 0x1_C000;
    let mut vmcs = Snapshot::ZERO;
    for (field, value) in [
        (PinBasedVmExecutionControls, 0x7F),
        (PrimaryProcessorBasedVmExecutionControls, 0xB7A0_65FA),
        (SecondaryProcessorBasedVmExecutionControls, 0xEA),
        (PrimaryVmExitControls, 0x003F_FFFF),
        (VmEntryControls, 0xD3FF),
        (VirtualProcessorIdentifier, 1),
        (IoBitmapAAddress, 0x2000),
        (IoBitmapBAddress, 0x3000),
        (MsrBitmapAddress, 0x4000),
        (VirtualApicAddress, 0x5000),
        (EptPointer, 0x605E),
        (VmcsLinkPointer, !0),
        (GuestIa32Pat, 0x0007_0406_0007_0406),
        (GuestIa32Efer, 0xD01),
        (HostIa32Pat, 0x0007_0406_0007_0406),
        (HostIa32Efer, 0xD01),
        (GuestCr0, 0x8005_0033),
        (GuestCr3, 0x7000),
        (GuestCr4, 0x26F0),
        (GuestDr7, 0x400),
        (GuestRsp, 0xFFFF_8000_0000_8000),
        (GuestRip, 0xFFFF_8000_0000_9000),
        (GuestRflags, 0x202),
        (GuestCsSelector, 0x08),
        (GuestCsLimit, 0xFFFF_FFFF),
        (GuestCsAccessRights, 0xA09B),
        (GuestSsSelector, 0x10),
        (GuestSsLimit, 0xFFFF_FFFF),
        (GuestSsAccessRights, 0xC093),
        (GuestDsAccessRights, NULL),
        (GuestEsAccessRights, NULL),
        (GuestFsAccessRights, NULL),
        (GuestGsAccessRights, NULL),
        (GuestGsBase, 0xFFFF_8000_0010_0000),
        (GuestLdtrAccessRights, NULL),
        (GuestTrSelector, 0x18),
        (GuestTrLimit, 0x67),
        (GuestTrAccessRights, 0x8B),
        (GuestTrBase, 0xFFFF_8000_0020_0000),
        (GuestGdtrBase, 0xFFFF_8000_0030_0000),
        (GuestGdtrLimit, 0x7F),
        (GuestIdtrBase, 0xFFFF_8000_0040_0000),
        (GuestIdtrLimit, 0xFFF),
        (HostCsSelector, 0x10),
        (HostSsSelector, 0x18),
        (HostTrSelector, 0x40),
        (HostCr0, 0x8005_0033),
        (HostCr3, 0xA000),
        (HostCr4, 0x26F0),
        (HostGsBase, 0xFFFF_8880_0000_0000),
        (HostTrBase, 0xFFFF_FE00_0000_3000),
        (HostGdtrBase, 0xFFFF_FE00_0000_1000),
        (HostIdtrBase, 0xFFFF_FE00_0000_0000),
        (HostRsp, 0xFFFF_C900_0000_4000),
        (HostRip, 0xFFFF_FFFF_8100_0000),
    ] {
        vmcs.set(field, value);
    }
    EntryState { vmcs, memory: Memory { vtpr: Some(0), link: None, pdptes: None } }
}
