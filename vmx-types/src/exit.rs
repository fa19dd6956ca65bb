//! VM exits: reasons, exit qualifications, instruction information.

mod instruction;
mod qualification;
mod reason;

pub use instruction::{
    AddressSize, DescriptorTableInstruction, GeneralRegister, InstructionFormat,
    InstructionInformation, InvalidationInstruction, KeyLockerInstruction, MemoryInstruction,
    OperandSize, RegisterInstruction, SegmentRegister, StringInstruction,
    SystemRegisterInstruction, VmreadVmwriteInstruction,
};
pub use qualification::{
    ApicAccess, ApicAccessType, CrAccess, CrAccessType, DrAccess, EptViolation, Exception, Io,
    Mwait, Notify, PageModificationLog, Qualification, QualificationFormat, SubPage, TaskSwitch,
    TaskSwitchSource,
};
pub use reason::{BasicExitReason, ExitReason};
