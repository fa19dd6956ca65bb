//! Reading dumps of a VMCS: what KVM, Xen, QEMU and HAXM print when a VM entry fails, and plain
//! lists of fields.
//!
//! [`DumpReader`] takes one line after the other and gives each dump when it ends; memory stays
//! bounded whatever the input. Nothing is guessed: a field that a dump shows with two values is not
//! known, and a remark says so.
//!
//! ```
//! use vmcs::dump;
//! use vmx_types::FieldId;
//!
//! let text = b"*** Guest State ***\nRFLAGS=0x00000002         DR7 = 0x0000000000000400\n";
//! let dumps = dump::read(text);
//! assert_eq!(dumps[0].vmcs.whole(FieldId::GuestRflags), Some(2));
//! ```

mod blocks;
mod labels;
mod list;
mod registers;
mod text;

use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt;

use vmx_types::{FieldId, FieldSet};

use crate::{Known, PartialSnapshot};
use labels::Part;

/// A dump, with what was read of it.
#[derive(Clone, Debug)]
pub struct Dump {
    /// Who printed it.
    pub format: Format,
    /// The number of its first line, from 1.
    pub line: usize,
    /// The fields.
    pub vmcs: PartialSnapshot,
    /// What the hardware, or the program, reported.
    pub reported: Reported,
    /// The entries of the VM-entry MSR-load area that it shows.
    pub msr_load: Vec<ListedMsr>,
    /// Whether the registers were printed in system-management mode, as QEMU knows it.
    pub smm: Option<bool>,
    /// Whether the registers are all zero: the program could not read them.
    pub unreadable_state: bool,
    /// The line that each field came from.
    pub origins: BTreeMap<FieldId, usize>,
    /// What could not be read, or was not consistent.
    pub remarks: Vec<Remark>,
    /// How many remarks there were beyond those in the list.
    pub more_remarks: usize,
}

/// Who printed a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The kernel, through KVM's `dump_vmcs`.
    Kvm,
    /// Xen.
    Xen,
    /// QEMU's registers.
    Qemu,
    /// VirtualBox's registers.
    VirtualBox,
    /// HAXM.
    Haxm,
    /// A list of names or encodings with values.
    List,
}

/// What was reported of the VM entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// The exit reason, all 32 bits.
    pub exit_reason: Option<u32>,
    /// The exit qualification.
    pub qualification: Option<u64>,
    /// The VM-instruction error of VMLAUNCH or VMRESUME.
    pub instruction_error: Option<u32>,
    /// The number behind QEMU's "hardware error".
    pub hardware_error: Option<u32>,
    /// The program says that it is not an entry that failed: an emulation failure, an AMD VMRUN.
    pub other_failure: bool,
}

/// An entry of an MSR list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedMsr {
    /// Its number, from 1.
    pub number: u32,
    /// The MSR.
    pub index: u32,
    /// Bits 63:32 of the entry, where shown.
    pub reserved: Option<u32>,
    /// The value.
    pub value: u64,
}

/// A remark on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The number of the line, from 1.
    pub line: usize,
    /// What there is to say.
    pub kind: RemarkKind,
}

/// What there is to say of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// A label is there, but no number that could be read.
    NoValue(&'static str),
    /// A number has more bits than the field.
    TooWide(FieldId),
    /// The field was shown before, in the line that is named, with another value.
    Conflict(FieldId, usize),
    /// An encoding that names no field.
    UnknownEncoding(u32),
    /// The line is longer than the reader takes; the rest was not read.
    LongLine,
}

/// The longest line that is read whole, in bytes.
const LONGEST_LINE: usize = 4096;
/// The most remarks that a dump keeps.
const MOST_REMARKS: usize = 64;
/// The most entries of an MSR list that a dump keeps.
const MOST_MSRS: usize = 512;

/// Reads dumps line by line.
#[derive(Debug, Default)]
pub struct DumpReader {
    line: usize,
    dump: Option<Dump>,
    part: Option<Part>,
    /// The rest of a line that was wrapped: the labels still to come.
    open: Option<blocks::Open>,
    conflicts: FieldSet,
    /// The entry, from 0, that Xen's header says could not be loaded.
    pending_msr: Option<u32>,
    registers: registers::State,
}

/// Every dump in a text.
#[must_use]
pub fn read(text: &[u8]) -> Vec<Dump> {
    let mut reader = DumpReader::default();
    let mut dumps: Vec<Dump> =
        text.split(|&byte| byte == b'\n').filter_map(|line| reader.push_line(line)).collect();
    dumps.extend(reader.finish());
    dumps
}

impl DumpReader {
    /// Takes the next line, without its line feed; gives the dump that ended before it, if one did.
    pub fn push_line(&mut self, line: &[u8]) -> Option<Dump> {
        self.line += 1;
        let long = line.len() > LONGEST_LINE;
        let line = line.get(..LONGEST_LINE).unwrap_or(line);
        let line = String::from_utf8_lossy(line);
        let stripped = text::strip(line.trim_matches(['\r', '\0']));
        if stripped.is_empty() {
            return None;
        }
        let ended = self.take_line(stripped);
        if let Some(dump) = self.dump.as_mut().filter(|dump| dump.format == Format::Kvm) {
            if line.contains("(XEN)") {
                dump.format = Format::Xen;
            }
        }
        if long {
            self.remark(RemarkKind::LongLine);
        }
        ended
    }

    /// Ends the input; gives the dump that was being read.
    pub fn finish(mut self) -> Option<Dump> {
        self.end()
    }

    fn take_line(&mut self, line: &str) -> Option<Dump> {
        if let Some(ended) = self.header(line) {
            return ended;
        }
        // The registers that QEMU and VirtualBox print share names with the lines of a block.
        let shows_registers = self
            .dump
            .as_ref()
            .is_some_and(|dump| matches!(dump.format, Format::Qemu | Format::VirtualBox));
        let _ = if shows_registers || self.dump.is_none() && registers::begins(line) {
            self.register_line(line)
        } else {
            self.msr_line(line)
                || self.continue_wrapped(line)
                || self.block_line(line)
                || self.haxm_line(line)
                || self.list_line(line)
        };
        None
    }

    /// Begins a dump; gives the one before.
    fn begin(&mut self, format: Format) -> Option<Dump> {
        let ended = self.end();
        self.dump = Some(Dump::new(format, self.line));
        ended
    }

    fn end(&mut self) -> Option<Dump> {
        self.part = None;
        self.open = None;
        self.conflicts = FieldSet::EMPTY;
        self.pending_msr = None;
        let registers = core::mem::take(&mut self.registers);
        let mut dump = self.dump.take()?;
        registers.finish(&mut dump);
        let whole = |id| dump.vmcs.whole(id);
        dump.reported.exit_reason =
            whole(FieldId::ExitReason).and_then(|reason| u32::try_from(reason).ok());
        dump.reported.qualification = whole(FieldId::ExitQualification);
        let seen = !dump.origins.is_empty() || dump.reported != Reported::default();
        seen.then_some(dump)
    }

    /// The dump that is being read; begins one if there is none.
    fn current(&mut self, format: Format) -> &mut Dump {
        let line = self.line;
        self.dump.get_or_insert_with(|| Dump::new(format, line))
    }

    /// Notes the value of a field.
    fn set(&mut self, format: Format, id: FieldId, value: Known) {
        let line = self.line;
        let width = id.encoding().width().mask();
        if value.value & !width != 0 {
            self.remark(RemarkKind::TooWide(id));
            return;
        }
        if self.conflicts.contains(id) {
            return;
        }
        let dump = self.current(format);
        let old = dump.vmcs.get(id);
        if (old.value ^ value.value) & old.mask & value.mask != 0 {
            let first = dump.origins.get(&id).copied().unwrap_or(line);
            dump.vmcs.set(id, Known::NOTHING);
            self.conflicts.insert(id);
            self.remark(RemarkKind::Conflict(id, first));
            return;
        }
        let both = Known { value: old.value | value.value, mask: old.mask | value.mask };
        dump.vmcs.set(id, both);
        dump.origins.entry(id).or_insert(line);
    }

    fn remark(&mut self, kind: RemarkKind) {
        let line = self.line;
        if let Some(dump) = &mut self.dump {
            if dump.remarks.len() < MOST_REMARKS {
                dump.remarks.push(Remark { line, kind });
            } else {
                dump.more_remarks += 1;
            }
        }
    }
}

impl Dump {
    fn new(format: Format, line: usize) -> Self {
        Self {
            format,
            line,
            vmcs: PartialSnapshot::UNKNOWN,
            reported: Reported::default(),
            msr_load: Vec::new(),
            smm: None,
            unreadable_state: false,
            origins: BTreeMap::new(),
            remarks: Vec::new(),
            more_remarks: 0,
        }
    }
}

impl Format {
    /// The name for machines: `kvm-dmesg`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kvm => "kvm-dmesg",
            Self::Xen => "xen",
            Self::Qemu => "qemu-registers",
            Self::VirtualBox => "virtualbox",
            Self::Haxm => "haxm",
            Self::List => "list",
        }
    }
}

impl fmt::Display for RemarkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoValue(label) => write!(f, "no number that can be read behind \"{label}\""),
            Self::TooWide(id) => write!(f, "the number is wider than {id}"),
            Self::Conflict(id, first) => {
                write!(f, "{id} has another value than in line {first}: it counts as not known")
            }
            Self::UnknownEncoding(encoding) => write!(f, "no field has the encoding {encoding:#x}"),
            Self::LongLine => write!(f, "the line is cut after {LONGEST_LINE} bytes"),
        }
    }
}
