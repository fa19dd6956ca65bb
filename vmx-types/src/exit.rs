//! VM exits: reasons, exit qualifications, instruction information.

mod instruction;
mod qualification;
mod reason;

pub use instruction::{
    AddressSize, DescriptorTableAccess, DescriptorTableInstruction, GeneralRegister,
    InstructionFormat, InstructionInformation, InvalidationInstruction, KeyLockerInstruction,
    MemoryInstruction, MemoryOperand, MsrInstruction, OperandSize, RegisterInstruction,
    SegmentRegister, StringInstruction, SystemRegisterAccess, SystemRegisterInstruction,
    VmreadVmwriteInstruction,
};
pub use qualification::{
    ApicAccess, ApicAccessType, CrAccess, CrAccessType, DrAccess, EptViolation, Exception, Io,
    Mwait, Notify, PageModificationLog, Qualification, QualificationFormat, SubPage, TaskSwitch,
    TaskSwitchSource,
};
pub use reason::{BasicExitReason, ExitReason};
