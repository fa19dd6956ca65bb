//! Pairs for the MSR areas of the exit and entry controls (phases ctl-exit and ctl-entry).

use vmx_types::{CapabilityMsr as Cap, FieldId::*};

use crate::Case;

/// Pairs for an area. A row is: the fields for its address and the number of its 16-byte entries,
/// the rules for alignment, width, last byte and number, and a rule that limits the number again.
macro_rules! areas {
    ($($Address:ident $Count:ident
        $Aligned:ident $InRange:ident $LastByte:ident $Recommended:ident [$($Again:ident)?];)*) => {
        cases! {$(
            $Aligned: |s| s.set($Address, 0x8010).set($Count, 2) => |s| s.set($Address, 0x8018);
            $Aligned: |s| s.set($Address, 0x8010).set($Count, 2) => |s| s.set($Address, 0x8011);
            $Aligned: |s| s.set($Address, 0x8018) => |s| s.set($Count, 1);
            // An area that begins beyond the width ends there, even where the sum passes 64 bits.
            $InRange with [$LastByte]: |s| s.set($Address, LAST).set($Count, 1) =>
                |s| s.set($Address, 1 << 46);
            $InRange with [$LastByte]: |s| s.set($Count, 2) => |s| s.set($Address, !0xF);
            $InRange with [$LastByte]: |s| s.set($Address, 1 << 45).set($Count, 1) =>
                |s| s.facts.maxphyaddr = Some(45);
            $InRange with [$LastByte]: |s| s.narrow().set($Address, LAST_NARROW).set($Count, 1) =>
                |s| s.set($Address, 1 << 32);
            $InRange with [$LastByte]: |s| s.set($Address, 1 << 46) => |s| s.set($Count, 1);
            $LastByte: |s| s.set($Address, LAST).set($Count, 1) => |s| s.set($Count, 2);
            $LastByte: |s| s.set($Address, LAST - 0x10).set($Count, 2) => |s| s.set($Address, LAST);
            $LastByte: |s| s.set($Address, LAST_NARROW).set($Count, 2) => |s| s.narrow();
            // 2^28 entries are 4 GBytes: the product does not fit in 32 bits. No area as large as
            // that has a recommended number of entries.
            $LastByte with [$Recommended $($Again)?]:
                |s| s.narrow().set($Address, LAST_NARROW).set($Count, 1) =>
                |s| s.set($Count, 0x1000_0001);
            $LastByte with [$Recommended $($Again)?]: |s| s.set($Address, LAST).set($Count, 1) =>
                |s| s.set($Count, 0xFFFF_FFFF);
            // 512 entries for each step of MISC bits 27:25, and 512 more.
            $Recommended $(with [$Again])?: |s| s.set($Count, 512) => |s| s.set($Count, 513);
            $Recommended $(with [$Again])?: |s| s.on_msr(Cap::Misc, 7 << 25).set($Count, 4096) =>
                |s| s.set($Count, 4097);
            $Recommended $(with [$Again])?: |s| s.on_msr(Cap::Misc, 1 << 25).set($Count, 1024) =>
                |s| s.off_msr(Cap::Misc, 1 << 25);
        )*}
    };
}

/// The last 16 bytes below the physical-address width.
const LAST: u64 = (1 << 46) - 0x10;
/// The last 16 bytes below 32 bits.
const LAST_NARROW: u64 = (1 << 32) - 0x10;

pub(crate) const CASES: &[Case] = areas! {
    VmExitMsrStoreAddress VmExitMsrStoreCount
        CtlExitMsrStoreAlign CtlExitMsrStoreWidth
        CtlExitMsrStoreLastByte CtlExitMsrStoreCountRecommended [];
    VmExitMsrLoadAddress VmExitMsrLoadCount
        CtlExitMsrLoadAlign CtlExitMsrLoadWidth
        CtlExitMsrLoadLastByte CtlExitMsrLoadCountRecommended [];
    // The limit is checked again when the entries are loaded.
    VmEntryMsrLoadAddress VmEntryMsrLoadCount
        CtlEntryMsrLoadAlign CtlEntryMsrLoadWidth
        CtlEntryMsrLoadLastByte CtlEntryMsrLoadCountRecommended [MsrLoadCountLimit];
};
