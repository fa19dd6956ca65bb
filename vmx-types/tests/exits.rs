//! Exit reasons, held against `spec/exits.csv` row by row, and their decoders.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vmx_types::{
    error::GuestStateFailure,
    exit::{
        AddressSize, ApicAccessType, BasicExitReason, CrAccessType, GeneralRegister,
        InstructionFormat, InstructionInformation, MemoryOperand, Qualification,
        QualificationFormat, SegmentRegister,
    },
};

fn rows() -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(include_bytes!("../spec/exits.csv").as_slice());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn reasons() {
    let mut expected: Vec<(u16, String)> = Vec::new();
    for row in rows() {
        let reason = BasicExitReason(row["number"].parse().unwrap());
        if row["name"].starts_with("RESERVED") {
            assert_eq!(reason.name(), None, "{reason}");
            continue;
        }
        expected.push((reason.0, row["name"].clone()));
        // ENQCMD: the table could not establish a meaning. Some reasons say that it is 0.
        let has_qualification = !matches!(&row["qualification"][..], "none" | "0")
            && reason != BasicExitReason::ENQCMD_PASID;
        let format = reason.qualification_format();
        assert_eq!(format != QualificationFormat::None, has_qualification, "{reason}");
        let has_information = row["instr_info"] != "none";
        let format = reason.instruction_format();
        assert_eq!(format != InstructionFormat::None, has_information, "{reason}");
    }
    let ours: Vec<(u16, String)> = BasicExitReason::NAMED
        .iter()
        .map(|reason| (reason.0, reason.name().unwrap().to_owned()))
        .collect();
    assert_eq!(ours, expected);
}

#[test]
fn qualifications_of_real_exits() {
    let decode = |reason, raw| Qualification::decode(reason, raw);
    // MOV to CR0 from RDX; MOV from CR3 to RAX; LMSW of 0xFFF1 from a register; CLTS.
    let cr = |raw| match decode(BasicExitReason::CR_ACCESS, raw) {
        Qualification::CrAccess(access) => access,
        other => panic!("{other:?}"),
    };
    assert_eq!(cr(0x200).access(), CrAccessType::TO);
    assert_eq!((cr(0x200).register(), cr(0x200).general_register()), (0, GeneralRegister::RDX));
    assert_eq!((cr(0x13).register(), cr(0x13).access()), (3, CrAccessType::FROM));
    assert_eq!(
        (cr(0xFFF1_0030).access(), cr(0xFFF1_0030).lmsw_source()),
        (CrAccessType::LMSW, 0xFFF1)
    );
    assert_eq!(cr(0x20).access(), CrAccessType::CLTS);
    // OUT DX, AL to port 3F8H; REP INSD from port 1F0H.
    let io = |raw| match decode(BasicExitReason::IO_INSTRUCTION, raw) {
        Qualification::Io(io) => io,
        other => panic!("{other:?}"),
    };
    let out = io(0x03F8_0000);
    assert_eq!((out.port(), out.size(), out.is_in(), out.is_string()), (0x3F8, 1, false, false));
    let ins = io(0x01F0_003B);
    assert_eq!((ins.port(), ins.size(), ins.is_in()), (0x1F0, 4, true));
    assert!(ins.is_string() && ins.is_repeated() && !ins.is_immediate());
    // A read of a page that EPT does not map.
    let Qualification::EptViolation(ept) = decode(BasicExitReason::EPT_VIOLATION, 0x181) else {
        panic!("an EPT violation");
    };
    assert!(ept.is_read() && ept.has_linear_address() && ept.is_final() && !ept.allows_read());
    assert_eq!(ept.to_string(), "read | linear_address_valid | final_translation");
    // A linear write to the TPR.
    let Qualification::ApicAccess(apic) = decode(BasicExitReason::APIC_ACCESS, 0x1080) else {
        panic!("an APIC access");
    };
    assert_eq!((apic.offset(), apic.access()), (0x80, ApicAccessType::LINEAR_WRITE));
    assert_eq!(
        decode(BasicExitReason::ENTRY_FAIL_GUEST_STATE, 3),
        Qualification::GuestState(GuestStateFailure::NMI_BLOCKED)
    );
}

#[test]
fn memory_operands() {
    // VMREAD [RAX + 4 * RCX + ..], with the encoding in RDX, in 64-bit mode.
    let raw = 2 | 2 << 7 | 3 << 15 | 1 << 18 | 2 << 28;
    let decoded = InstructionInformation::decode(BasicExitReason::VMREAD, raw);
    let InstructionInformation::VmreadVmwrite(vmread) = decoded else { panic!("{decoded:?}") };
    assert_eq!(
        (vmread.scale(), vmread.index(), vmread.base()),
        (2, GeneralRegister::RCX, GeneralRegister::RAX)
    );
    assert_eq!(
        (vmread.segment(), vmread.encoding_register()),
        (SegmentRegister::DS, GeneralRegister::RDX)
    );
    let operand = MemoryOperand {
        address_size: AddressSize::BITS_64,
        segment: SegmentRegister::DS,
        base: Some(GeneralRegister::RAX),
        index: Some(GeneralRegister::RCX),
        scale: 2,
    };
    assert_eq!(decoded.memory_operand(), Some(operand));
    // The register form has no memory operand.
    let register_form = InstructionInformation::decode(BasicExitReason::VMREAD, raw | 1 << 10);
    assert_eq!(register_form.memory_operand(), None);
    // VMPTRLD [RBP - 8], whose index is not valid.
    let vmptrld = InstructionInformation::decode(BasicExitReason::VMPTRLD, 0x02C1_0100);
    let operand = MemoryOperand {
        address_size: AddressSize::BITS_64,
        segment: SegmentRegister::SS,
        base: Some(GeneralRegister::RBP),
        index: None,
        scale: 0,
    };
    assert_eq!(vmptrld.memory_operand(), Some(operand));
}

proptest! {
    #[test]
    fn what_is_decoded_encodes_to_the_same_bits(reason in 0_u16..100, raw: u64, low: u32) {
        let reason = BasicExitReason(reason);
        let qualification = Qualification::decode(reason, raw);
        prop_assert_eq!(qualification.to_raw(), raw);
        prop_assert!(!qualification.to_string().is_empty());
        let information = InstructionInformation::decode(reason, low);
        prop_assert_eq!(information.to_raw(), low);
        prop_assert!(!information.to_string().is_empty());
    }
}
