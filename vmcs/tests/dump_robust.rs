//! The dump reader takes anything: no input makes it panic, or keep more than it may.

#![cfg(feature = "alloc")]

use proptest::prelude::*;
use vmcs::dump::{self, Dump};

const BLOCKS: &str = include_str!("dumps/blocks.txt");

/// Pieces that dumps are made of, and what spoils them.
const PIECES: &[&str] = &[
    "*** Guest State ***",
    "*** Host State ***",
    "*** Control State ***",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "[  1.5]",
    "[ T7] ",
    "[ C3] ",
    "(XEN) ",
    "kvm_intel: ",
    "> ",
    "haxm_warning: ",
    "msg=\"",
    "\\n",
    "\\",
    "\"",
    "CR0: actual=",
    "shadow=",
    "gh_mask=",
    "0x",
    "0xffffffffffffffff",
    "0x1ffffffffffffffff",
    "RFLAGS=",
    "DR7 = ",
    "CS:   sel=",
    "attr=",
    "limit=",
    "base=",
    "CS: 0010 0a09b ffffffff 0",
    "KVM: entry failed, hardware error 0x",
    "EAX=0 EBX=0 ECX=0 EDX=0",
    "EIP=",
    "CS =f000 ffff0000 0000ffff 00009b00",
    "cs={0008 base=0 limit=f flags=9b}",
    "guest_rip = ",
    "0x681e = ",
    "681e=",
    "0x7fff: 1",
    "VMLAUNCH error: ",
    "vmentry failure (reason 0x80000022): MSR loading (entry ",
    "msr ",
    "val ",
    "mbz ",
    "  0: msr=0x",
    "value=",
    "SVI|RVI = ",
    "|",
    ":",
    "=",
    " ",
    "é",
    "\u{a0}",
    "…",
    "MSR_IA32_VMX_BASIC = 0x",
    "12",
    "deadbeef",
    "(autoload)",
];

fn spoiled() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::collection::vec(0..PIECES.len(), 0..200)
        .prop_map(|pieces| pieces.into_iter().flat_map(|i| PIECES[i].bytes()).collect());
    // A block in which bytes are changed, taken out, and lines cut.
    let cuts = prop::collection::vec((0..BLOCKS.len(), any::<u8>(), 0..3_u8), 0..60);
    let changed = cuts.prop_map(|cuts| {
        let mut bytes: Vec<u8> = BLOCKS.replace(['{', '}'], "").into_bytes();
        for (at, byte, how) in cuts {
            let at = at % bytes.len();
            match how {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, b'\n'),
            }
        }
        bytes
    });
    prop_oneof![pieces, changed, prop::collection::vec(any::<u8>(), 0..2000)]
}

fn is_bounded(dump: &Dump) -> bool {
    dump.remarks.len() <= 64 && dump.msr_load.len() <= 512
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn nothing_makes_it_panic(input in spoiled()) {
        let dumps = dump::read(&input);
        prop_assert!(dumps.iter().all(is_bounded));
        for dump in dumps {
            prop_assert!(dump.line >= 1);
            let _ = dump.vmcs.to_string();
            for remark in dump.remarks {
                prop_assert!(!remark.kind.to_string().is_empty());
            }
        }
    }
}

#[test]
fn two_values_for_a_field_make_it_unknown_whatever_their_order() {
    for text in [
        "guest_rip = 1\nguest_rip = 2\nguest_rip = 1\nguest_rsp = 8",
        "guest_rip = 1\nguest_rip = 2\nguest_rsp = 8",
    ] {
        let dumps = dump::read(text.as_bytes());
        assert_eq!(dumps.len(), 1);
        assert_eq!(dumps[0].vmcs.whole(vmx_types::FieldId::GuestRip), None);
        assert_eq!(dumps[0].remarks.len(), 1);
    }
}

#[test]
fn a_list_that_begins_anew_is_another_dump() {
    let list = "guest_rip = 1\nguest_rsp = 2\nguest_cr0 = 3\nguest_cr3 = 4\nguest_cr4 = 5\n\
                guest_dr7 = 6\nguest_rflags = 7\nhost_rip = 8\nhost_rsp = 9\n";
    let dumps = dump::read([list, list].concat().as_bytes());
    assert_eq!(dumps.iter().map(|dump| dump.line).collect::<Vec<_>>(), [1, 10]);
}

#[test]
fn callers_are_told_apart_and_a_flood_of_them_is_bounded() {
    let line = |caller: u32, text: &str| format!("[    1.0][ T{caller}] kvm_intel: {text}\n");
    let mut text = String::new();
    for caller in 0..40 {
        text += &line(caller, "*** Guest State ***");
    }
    for caller in 0..40 {
        text += &line(caller, &format!("CR3 = 0x{caller:016x}"));
    }
    let dumps = dump::read(text.as_bytes());
    // The streams that had to end before their line came are gone without a field.
    assert_eq!(dumps.len(), 16);
    assert!(dumps.iter().all(|dump| dump.remarks.is_empty()));
}

#[test]
fn lines_of_a_dump_that_are_not_read_are_told() {
    let told = |text: &str| -> Vec<String> {
        let dumps = dump::read(text.as_bytes());
        dumps[0].remarks.iter().map(|remark| remark.kind.to_string()).collect()
    };
    let list = "guest_rip = 1\nguest_rflgas = 0\nguest_rsp = 8\nguest_dr9 = 5\nnoise\n";
    assert_eq!(told(list), ["not read: guest_rflgas = 0", "not read: guest_dr9 = 5"]);
    let block = "*** Guest State ***\nInterruptability = 00000009  ActivityState = 00000000\n\
                 EFER= 0x0000000000000d01 (effective)\nInterruptStatus = 0000\n\
                 *** Control State ***\nVirtual processor ID = 0x0001\nusb speed = 12\n";
    assert_eq!(told(block), ["not read: Interruptability = 00000009  ActivityState = 00000000"]);
}
