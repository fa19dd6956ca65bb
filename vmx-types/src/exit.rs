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
    ApicAccess, ApicAccessType, ApicWrite, CrAccess, CrAccessType, DebugException, DrAccess,
    EptViolation, Io, MsrWrite, Mwait, Notify, PageModificationLog, Qualification,
    QualificationFormat, SubPage, TaskSwitch, TaskSwitchSource, Vector,
};
pub use reason::{BasicExitReason, ExitReason};
