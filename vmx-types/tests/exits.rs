//! Exit reasons, held against `spec/exits.csv` row by row, and their decoders.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vmx_types::{
    error::GuestStateFailure,
    event::ExceptionVector,
    exit::{
        AddressSize, ApicAccessType, BasicExitReason, CrAccessType, ExitReason, GeneralRegister,
        InstructionFormat, InstructionInformation, MemoryOperand, Qualification,
        QualificationFormat, SegmentRegister, SystemRegisterAccess,
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

/// Qualifications as they are printed: format, raw, text.
#[test]
fn printed_qualifications() {
    use BasicExitReason as Reason;
    let printed = [
        (Reason::SIPI, 0x9A, "vector=0x9a"),
        (Reason::TASK_SWITCH, 0xC000_0028, "selector=0x28 | source=task_gate"),
        (Reason::TASK_SWITCH, 0x4000_0010, "selector=0x10 | source=IRET"),
        (Reason::CPUID, 0, "0x0"),
        (Reason::INVLPG, 0x7FFF_F000, "0x7ffff000"),
        (Reason::VMREAD, 0xFFFF_FFFF_FFFF_FFF8, "0xfffffffffffffff8"),
        (Reason::CR_ACCESS, 0x104, "CR=0x4 | access=to | register=RCX | lmsw_source=0x0"),
        (Reason::DR_ACCESS, 0x317, "DR=0x7 | from | register=RBX"),
        (Reason::IO_INSTRUCTION, 0x00E0_0048, "size_less_one=0x0 | in | immediate | port=0xe0"),
        (Reason::WRMSR, 1, "WRMSRNS"),
        (Reason::ENTRY_FAIL_GUEST_STATE, 4, "VMCS link pointer"),
        (Reason::ENTRY_FAIL_GUEST_STATE, 1, "0x1"),
        (Reason::ENTRY_FAIL_MSR_LOAD, 3, "0x3"),
        (Reason::MWAIT, 1, "armed"),
        (Reason::MWAIT, 0, "0"),
        (Reason::APIC_ACCESS, 0x1_F000, "offset=0x0 | access=physical_access | asynchronous"),
        (Reason::APIC_ACCESS, 0x40B0, "offset=0xb0 | access=0x4"),
        (Reason::APIC_WRITE, 0x300, "offset=0x300"),
        (Reason::EPT_VIOLATION, 0x1_1002, "write | nmi_unblocking | asynchronous"),
        (Reason::PML_FULL, 0x1000, "nmi_unblocking"),
        (Reason::SPP, 0x800, "miss"),
        (Reason::NOTIFY, 0x1001, "context_invalid | nmi_unblocking"),
        (Reason::RDMSRLIST, 0xC000_0080, "0xc0000080"),
        (Reason::NOTIFY, 1 << 40, "0x10000000000"),
        (BasicExitReason(0x1234), 7, "0x7"),
    ];
    for (reason, raw, text) in printed {
        assert_eq!(Qualification::decode(reason, raw).to_string(), text, "{reason}");
    }
    let debug = Qualification::of_exception(ExceptionVector::DEBUG, 0x1_4805);
    assert_eq!(debug.to_string(), "breakpoints=0x5 | bus_lock | BS | RTM");
}

/// Instruction information as it is printed: reason, raw, text.
#[test]
fn printed_instruction_information() {
    use BasicExitReason as Reason;
    let memory = "address=64-bit | segment=DS | index=RAX | no_index | base=RAX";
    let printed = [
        (Reason::IO_INSTRUCTION, 0x2_0080, "address=32-bit | segment=FS".into()),
        (Reason::VMPTRLD, 0x0041_8100, format!("scale=0x0 | {memory}")),
        (Reason::INVEPT, 0x9041_8100, format!("scale=0x0 | {memory} | type_register=R9")),
        (Reason::GDTR_IDTR_ACCESS, 0x3041_8100, format!("scale=0x0 | {memory} | instruction=LIDT")),
        (Reason::RDRAND, 0x1058, "register=R11 | operand=64-bit".into()),
        (Reason::TPAUSE, 0x0808, "register=RCX | operand=32-bit".into()),
        (Reason::LOADIWKEY, 0x2000_0008, "first_xmm=0x1 | second_xmm=0x2".into()),
        (Reason::RDMSR_IMM, 0x0010, "register=RDX".into()),
        (Reason::CPUID, 0x10, "0x10".into()),
    ];
    for (reason, raw, text) in printed {
        assert_eq!(InstructionInformation::decode(reason, raw).to_string(), text, "{reason}");
    }
    // LTR AX, in the register form.
    let ltr = InstructionInformation::decode(Reason::LDTR_TR_ACCESS, 0x3000_0400);
    let InstructionInformation::SystemRegister(word) = ltr else { panic!("{ltr:?}") };
    assert_eq!(word.instruction(), SystemRegisterAccess::LTR);
    assert_eq!((word.is_register(), word.operand_register()), (true, GeneralRegister::RAX));
    assert_eq!(ltr.memory_operand(), None);
}

/// Any number, and often one with a name.
fn reason() -> impl Strategy<Value = BasicExitReason> {
    prop_oneof![3 => 0_u16..100, 1 => any::<u16>()].prop_map(BasicExitReason)
}

proptest! {
    #[test]
    fn decoding_loses_nothing_and_every_bit_shows(
        reason in reason(), vector: u8, raw: u64, bit in 0_u32..64,
    ) {
        let qualifications = |raw| [
            Qualification::decode(reason, raw),
            Qualification::of_exception(ExceptionVector(vector % 32), raw),
        ];
        let other = raw ^ 1 << bit;
        for (one, another) in qualifications(raw).into_iter().zip(qualifications(other)) {
            prop_assert_eq!((one.to_raw(), another.to_raw()), (raw, other));
            prop_assert_ne!(one.to_string(), another.to_string());
        }
    }

    #[test]
    fn information_loses_nothing_and_every_bit_shows(
        reason in reason(), raw: u32, bit in 0_u32..32,
    ) {
        let information = InstructionInformation::decode(reason, raw);
        let other = InstructionInformation::decode(reason, raw ^ 1 << bit);
        prop_assert_eq!((information.to_raw(), other.to_raw()), (raw, raw ^ 1 << bit));
        prop_assert_ne!(information.to_string(), other.to_string());
        prop_assert!(information.memory_operand().is_none_or(|operand| operand.scale <= 3));
    }

    #[test]
    fn exit_reasons_show_every_bit(raw: u32, bit in 0_u32..32) {
        let (reason, other) = (ExitReason(raw), ExitReason(raw ^ 1 << bit));
        prop_assert_ne!(reason.to_string(), other.to_string());
        prop_assert_eq!(u32::from(reason.basic().0), raw & 0xFFFF);
        prop_assert_eq!(reason.is_entry_failure(), raw >> 31 == 1);
    }
}
