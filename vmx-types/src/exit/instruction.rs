//! VM-exit instruction information: the operands of the instruction that caused a VM exit.
//!
//! Source: VM-Exit Instruction Information, 28.2.5.

use core::fmt;

use super::BasicExitReason;

numbers! {
    /// A general register by its number in instructions.
    pub struct GeneralRegister(u8) {
        /// RAX.
        RAX "RAX" 0;
        /// RCX.
        RCX "RCX" 1;
        /// RDX.
        RDX "RDX" 2;
        /// RBX.
        RBX "RBX" 3;
        /// RSP.
        RSP "RSP" 4;
        /// RBP.
        RBP "RBP" 5;
        /// RSI.
        RSI "RSI" 6;
        /// RDI.
        RDI "RDI" 7;
        /// R8.
        R8 "R8" 8;
        /// R9.
        R9 "R9" 9;
        /// R10.
        R10 "R10" 10;
        /// R11.
        R11 "R11" 11;
        /// R12.
        R12 "R12" 12;
        /// R13.
        R13 "R13" 13;
        /// R14.
        R14 "R14" 14;
        /// R15.
        R15 "R15" 15;
    }
}

numbers! {
    /// A segment register by its number in instruction information.
    pub struct SegmentRegister(u8) {
        /// ES.
        ES "ES" 0;
        /// CS.
        CS "CS" 1;
        /// SS.
        SS "SS" 2;
        /// DS.
        DS "DS" 3;
        /// FS.
        FS "FS" 4;
        /// GS.
        GS "GS" 5;
    }
}

numbers! {
    /// The size of the addresses of an instruction.
    pub struct AddressSize(u8) {
        /// 16 bits.
        BITS_16 "16-bit" 0;
        /// 32 bits.
        BITS_32 "32-bit" 1;
        /// 64 bits.
        BITS_64 "64-bit" 2;
    }
}

numbers! {
    /// The size of the operands of an instruction.
    pub struct OperandSize(u8) {
        /// 16 bits.
        BITS_16 "16-bit" 0;
        /// 32 bits.
        BITS_32 "32-bit" 1;
        /// 64 bits.
        BITS_64 "64-bit" 2;
    }
}

/// The memory operand of an instruction, but for the displacement, which is the exit qualification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryOperand {
    /// The size of the address.
    pub address_size: AddressSize,
    /// The segment.
    pub segment: SegmentRegister,
    /// The base register, if there is one.
    pub base: Option<GeneralRegister>,
    /// The index register, if there is one.
    pub index: Option<GeneralRegister>,
    /// The index is shifted left by this number of bits, 0 to 3.
    pub scale: u8,
}

/// Declares a format with a memory operand. What else the format has stands in three blocks: bits
/// 6:2, bits 14:10, and bits 31:28.
macro_rules! memory {
    ($(#[$outer:meta])* pub struct $Word:ident {$($low:tt)*} {$($middle:tt)*} {$($high:tt)*}) => {
        groups! {
            $(#[$outer])*
            pub struct $Word(u32), Bits32 {
                /// Bits 1:0: the index is scaled by 1, 2, 4 or 8: the logarithm.
                scale with_scale "scale" 1 0 u8;
                $($low)*
                /// Bits 9:7: the size of addresses.
                address_size with_address_size "address" 9 7 AddressSize;
                $($middle)*
                /// Bits 17:15: the segment of the memory operand.
                segment with_segment "segment" 17 15 SegmentRegister;
                /// Bits 21:18: the index register, if bit 22 is 0.
                index with_index "index" 21 18 GeneralRegister;
                /// Bit 22: there is no index register.
                no_index with_no_index "no_index" 22 22 bool;
                /// Bits 26:23: the base register, if bit 27 is 0.
                base with_base "base" 26 23 GeneralRegister;
                /// Bit 27: there is no base register.
                no_base with_no_base "no_base" 27 27 bool;
                $($high)*
            }
        }

        impl $Word {
            /// The memory operand, which a format with a register form may not have.
            fn operand(self) -> MemoryOperand {
                MemoryOperand {
                    address_size: self.address_size(),
                    segment: self.segment(),
                    base: (!self.no_base()).then(|| self.base()),
                    index: (!self.no_index()).then(|| self.index()),
                    scale: self.scale(),
                }
            }
        }
    };
}

groups! {
    /// INS and OUTS, where bit 54 of IA32_VMX_BASIC is 1.
    pub struct StringInstruction(u32), Bits32 {
        /// Bits 9:7: the size of addresses.
        address_size with_address_size "address" 9 7 AddressSize;
        /// Bits 17:15: the segment of OUTS; undefined for INS.
        segment with_segment "segment" 17 15 SegmentRegister;
    }
}

memory! {
    /// VMCLEAR, VMPTRLD, VMPTRST, VMXON, XSAVES, XRSTORS.
    pub struct MemoryInstruction {} {} {}
}

memory! {
    /// INVEPT, INVVPID, INVPCID.
    pub struct InvalidationInstruction {} {} {
        /// Bits 31:28: the register with the type.
        type_register with_type_register "type_register" 31 28 GeneralRegister;
    }
}

memory! {
    /// VMREAD and VMWRITE.
    pub struct VmreadVmwriteInstruction {
        /// Bits 6:3: the register of the value, if bit 10 is 1.
        value_register with_value_register "value_register" 6 3 GeneralRegister;
    } {
        /// Bit 10: the value is in a register, not in memory.
        is_register with_register "register_form" 10 10 bool;
    } {
        /// Bits 31:28: the register with the encoding of the field.
        encoding_register with_encoding_register "encoding_register" 31 28 GeneralRegister;
    }
}

numbers! {
    /// Which instruction accessed GDTR or IDTR.
    pub struct DescriptorTableAccess(u8) {
        /// Store of GDTR.
        SGDT "SGDT" 0;
        /// Store of IDTR.
        SIDT "SIDT" 1;
        /// Load of GDTR.
        LGDT "LGDT" 2;
        /// Load of IDTR.
        LIDT "LIDT" 3;
    }
}

memory! {
    /// LGDT, LIDT, SGDT, SIDT.
    pub struct DescriptorTableInstruction {} {
        /// Bit 11: operands of 32 bits, not 16; undefined in 64-bit mode.
        is_32_bit with_32_bit "32-bit_operand" 11 11 bool;
    } {
        /// Bits 29:28: the instruction.
        instruction with_instruction "instruction" 29 28 DescriptorTableAccess;
    }
}

numbers! {
    /// Which instruction accessed LDTR or TR.
    pub struct SystemRegisterAccess(u8) {
        /// Store of LDTR.
        SLDT "SLDT" 0;
        /// Store of TR.
        STR "STR" 1;
        /// Load of LDTR.
        LLDT "LLDT" 2;
        /// Load of TR.
        LTR "LTR" 3;
    }
}

memory! {
    /// LLDT, LTR, SLDT, STR.
    pub struct SystemRegisterInstruction {
        /// Bits 6:3: the register of the operand, if bit 10 is 1.
        operand_register with_operand_register "operand_register" 6 3 GeneralRegister;
    } {
        /// Bit 10: the operand is in a register, not in memory.
        is_register with_register "register_form" 10 10 bool;
    } {
        /// Bits 29:28: the instruction.
        instruction with_instruction "instruction" 29 28 SystemRegisterAccess;
    }
}

groups! {
    /// RDRAND, RDSEED, TPAUSE, UMWAIT.
    pub struct RegisterInstruction(u32), Bits32 {
        /// Bits 6:3: the register.
        register with_register "register" 6 3 GeneralRegister;
        /// Bits 12:11: the size of the operand.
        operand_size with_operand_size "operand" 12 11 OperandSize;
    }
}

groups! {
    /// URDMSR, UWRMSR, and the forms of RDMSR and WRMSRNS with the MSR in the instruction.
    pub struct MsrInstruction(u32), Bits32 {
        /// Bits 6:3: the register of the value.
        register with_register "register" 6 3 GeneralRegister;
    }
}

groups! {
    /// LOADIWKEY.
    pub struct KeyLockerInstruction(u32), Bits32 {
        /// Bits 6:3: the number of the first XMM register.
        first with_first "first_xmm" 6 3 u8;
        /// Bits 31:28: the number of the second XMM register.
        second with_second "second_xmm" 31 28 u8;
    }
}

/// Declares the formats of instruction information, with the type that holds each.
macro_rules! formats {
    ($($(#[doc = $meaning:literal])+ $Format:ident($T:ident);)*) => {
        /// What the VM-exit instruction information says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum InstructionFormat {
            /// Nothing: it is undefined.
            None,
            $($(#[doc = $meaning])+ $Format,)*
        }

        /// VM-exit instruction information, decoded.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum InstructionInformation {
            /// The reason gives it no meaning.
            None(u32),
            $($(#[doc = $meaning])+ $Format($T),)*
        }

        impl InstructionInformation {
            /// Decodes instruction information by the basic exit reason. No bit is lost.
            #[must_use]
            pub const fn decode(reason: BasicExitReason, raw: u32) -> Self {
                match reason.instruction_format() {
                    InstructionFormat::None => Self::None(raw),
                    $(InstructionFormat::$Format => Self::$Format($T(raw)),)*
                }
            }

            /// The raw instruction information.
            #[must_use]
            pub const fn to_raw(self) -> u32 {
                match self {
                    Self::None(raw) => raw,
                    $(Self::$Format(value) => value.0,)*
                }
            }
        }

        impl fmt::Display for InstructionInformation {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::None(raw) => write!(f, "{raw:#x}"),
                    $(Self::$Format(value) => write!(f, "{value}"),)*
                }
            }
        }
    };
}

formats! {
    /// INS or OUTS.
    String(StringInstruction);
    /// A memory operand.
    Memory(MemoryInstruction);
    /// INVEPT, INVVPID, INVPCID.
    Invalidation(InvalidationInstruction);
    /// VMREAD or VMWRITE.
    VmreadVmwrite(VmreadVmwriteInstruction);
    /// LGDT, LIDT, SGDT, SIDT.
    DescriptorTable(DescriptorTableInstruction);
    /// LLDT, LTR, SLDT, STR.
    SystemRegister(SystemRegisterInstruction);
    /// A register operand.
    Register(RegisterInstruction);
    /// An instruction that names an MSR and a register.
    Msr(MsrInstruction);
    /// LOADIWKEY.
    KeyLocker(KeyLockerInstruction);
}

impl InstructionInformation {
    /// The memory operand; none if the operand is a register, or the format has none.
    #[must_use]
    pub fn memory_operand(self) -> Option<MemoryOperand> {
        match self {
            Self::Memory(word) => Some(word.operand()),
            Self::Invalidation(word) => Some(word.operand()),
            Self::DescriptorTable(word) => Some(word.operand()),
            Self::VmreadVmwrite(word) if !word.is_register() => Some(word.operand()),
            Self::SystemRegister(word) if !word.is_register() => Some(word.operand()),
            _ => None,
        }
    }
}
