//! Reading dumps of a VMCS: what KVM, Xen, QEMU and HAXM print when a VM entry fails, and plain
//! lists of fields.
//!
//! [`DumpReader`] takes one line after the other and gives each dump when it ends; memory stays
//! bounded whatever the input. Nothing is guessed: a field that a dump shows with two values is not
//! known, and a remark says so. Dumps that several processors print at once are told apart where
//! the kernel names the caller of each line (`[C3]`, `[T4711]`).
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

use vmx_types::{CapabilityMsr, FieldId, FieldSet};

use crate::{Capabilities, Known, PartialSnapshot};
use labels::Part;
use text::Caller;

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
    /// The capability MSRs that the input showed up to its end.
    pub capabilities: Capabilities,
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
    /// A label that stands in several parts of a dump, and no heading or other line before it tells
    /// which part this is.
    NoHeading(&'static str),
    /// A line within a dump that looks like fields, and was not read.
    NotRead(String),
    /// The input ends in the middle of a line, and this number may have lost digits.
    CutOff(FieldId),
    /// The input ends in the middle of a line, which was not read.
    CutLine,
    /// The line is longer than the reader takes; the rest was not read.
    LongLine,
}

/// The longest line that is read whole, in bytes.
const LONGEST_LINE: usize = 4096;
/// The most remarks that a dump keeps.
const MOST_REMARKS: usize = 64;
/// The most lines that wait to be told as not read.
const MOST_UNREAD: usize = 8;
/// The most characters of a line that a remark quotes.
const LONGEST_QUOTE: usize = 80;
/// The most entries of an MSR list that a dump keeps.
const MOST_MSRS: usize = 512;

/// Reads dumps line by line.
#[derive(Debug, Default)]
pub struct DumpReader {
    line: usize,
    capabilities: Capabilities,
    /// The dumps that are being read, by the caller that prints them.
    streams: Vec<(Option<Caller>, Stream)>,
}

/// The most callers whose dumps are read side by side.
const MOST_STREAMS: usize = 16;

/// Every dump in a text.
#[must_use]
pub fn read(text: &[u8]) -> Vec<Dump> {
    let mut reader = DumpReader::default();
    let mut dumps = Vec::new();
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        dumps.extend(match line.strip_suffix(b"\n") {
            Some(line) => reader.push_line(line),
            None => reader.push_cut_line(line),
        });
    }
    dumps.extend(reader.finish());
    dumps
}

impl DumpReader {
    /// Takes the next line, without its line feed; gives the dumps that ended before it, most often
    /// none.
    pub fn push_line(&mut self, line: &[u8]) -> Vec<Dump> {
        self.take(line, false)
    }

    /// Takes the last line of an input that does not end in a line feed: perhaps it was cut off.
    pub fn push_cut_line(&mut self, line: &[u8]) -> Vec<Dump> {
        self.take(line, true)
    }

    fn take(&mut self, line: &[u8], cut: bool) -> Vec<Dump> {
        self.line += 1;
        let long = line.len() > LONGEST_LINE;
        let line = line.get(..LONGEST_LINE).unwrap_or(line);
        let line = String::from_utf8_lossy(line);
        let mut ended = Vec::new();
        for line in text::message(&line).split('\n') {
            let xen = line.contains("(XEN)");
            let (line, caller) = text::strip(line.trim_matches(['\r', '\0', '\u{feff}']));
            if !line.is_empty() && !self.capability_line(line) {
                ended.extend(self.route(caller, |stream| {
                    stream.cut = cut;
                    stream.push(line, xen, long)
                }));
            }
        }
        for dump in &mut ended {
            dump.capabilities = self.capabilities;
        }
        ended
    }

    /// Ends the input; gives the dumps that were being read, in the order of their first lines.
    #[must_use]
    pub fn finish(self) -> Vec<Dump> {
        let mut ended: Vec<Dump> =
            self.streams.into_iter().filter_map(|(_, mut stream)| stream.end()).collect();
        for dump in &mut ended {
            dump.capabilities = self.capabilities;
        }
        ended.sort_by_key(|dump| dump.line);
        ended
    }

    /// Gives a line to the stream of its caller. The stream of a new caller stays only if a dump
    /// begins in it; if there are too many, the oldest ends.
    fn route(
        &mut self,
        caller: Option<Caller>,
        push: impl FnOnce(&mut Stream) -> Option<Dump>,
    ) -> Option<Dump> {
        let known = self.streams.iter_mut().find(|(of, _)| *of == caller);
        if let Some((_, stream)) = known {
            stream.line = self.line;
            return push(stream);
        }
        let mut stream = Stream { line: self.line, ..Stream::default() };
        push(&mut stream);
        stream.dump.as_ref()?;
        self.streams.push((caller, stream));
        if self.streams.len() > MOST_STREAMS { self.streams.remove(0).1.end() } else { None }
    }

    /// A capability MSR: VirtualBox's `HM: MSR_IA32_VMX_BASIC = 0x..`, or a list with such names.
    fn capability_line(&mut self, line: &str) -> bool {
        let Some((_, name)) = line.split_once("IA32_") else { return false };
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let Some((name, rest)) = end.and_then(|end| name.split_at_checked(end)) else {
            return false;
        };
        let msr = CapabilityMsr::ALL
            .iter()
            .find(|msr| msr.name().strip_prefix("IA32_").is_some_and(|plain| plain == name));
        let value = rest.trim_start_matches([' ', '=', ':', '\t']);
        match (msr, text::hex(value)) {
            (Some(&msr), Some((text::Number(Some(value)), _))) => {
                self.capabilities.set(msr, value);
                true
            }
            _ => false,
        }
    }
}

/// The lines of one caller.
#[derive(Debug, Default)]
struct Stream {
    line: usize,
    dump: Option<Dump>,
    part: Option<Part>,
    /// The rest of a line that was wrapped: the labels still to come.
    open: Option<blocks::Open>,
    conflicts: FieldSet,
    /// The entry, from 0, that Xen's header says could not be loaded.
    pending_msr: Option<u32>,
    /// Whether Xen 4.5 or older printed the block: it shows the VM-entry instruction length in the
    /// place of the VM-exit instruction length.
    old_xen: bool,
    registers: registers::State,
    /// Whether the input ends with this line, and without a line feed.
    cut: bool,
    /// A number at the end of a line with fewer digits than usual: it counts once another line of
    /// the dump follows, for until then the dump may have been cut off within it.
    suspect: Option<(FieldId, u64, usize)>,
    /// The last line that was read as fields.
    last_set: usize,
    /// Lines that look like fields and were not read: told once another line of the dump follows.
    unread: Vec<(usize, String)>,
    /// Whether the list of MSRs that is being read is one that exits store.
    stores: bool,
}

impl Stream {
    /// Takes a line without prefixes; gives the dump that ended before it, if one did.
    fn push(&mut self, line: &str, xen: bool, long: bool) -> Option<Dump> {
        let ended = self.take_line(line);
        if let Some(dump) = self.dump.as_mut().filter(|dump| xen && dump.format == Format::Kvm) {
            dump.format = Format::Xen;
        }
        if long {
            self.remark(RemarkKind::LongLine);
        }
        ended
    }

    fn take_line(&mut self, line: &str) -> Option<Dump> {
        if let Some(ended) = self.header(line) {
            return ended;
        }
        let mut ended = None;
        let format = self.dump.as_ref().map(|dump| dump.format);
        if let Some(owner) = registers::owner(line).filter(|_| !self.cut) {
            let again = registers::is_first(line) && !self.registers.is_empty();
            if format != Some(owner) || again {
                ended = self.begin(owner);
            }
        }
        // The registers that QEMU and VirtualBox print share names with the lines of a block.
        let format = self.dump.as_ref().map(|dump| dump.format);
        if matches!(format, Some(Format::Qemu | Format::VirtualBox)) {
            let is_bare = self.registers.is_empty() && format == Some(Format::Qemu) && !self.cut;
            if is_bare && registers::owner(line).is_none() && self.takes_over(line) {
                return ended;
            }
            if self.cut {
                self.remark(RemarkKind::CutLine);
            } else {
                self.register_line(line);
            }
            return ended;
        }
        let next = if self.field_line(line)
            || self.part.is_some() && text::ends(line).any(|end| self.field_line(end))
            || self.haxm_line(line)
        {
            self.last_set = self.line;
            ended
        } else {
            self.list_line(line).or(ended)
        };
        if self.last_set == self.line {
            self.tell_unread();
        } else if self.dump.is_some()
            && text::is_assignment(line)
            && self.unread.len() < MOST_UNREAD
        {
            self.unread.push((self.line, line.chars().take(LONGEST_QUOTE).collect()));
        }
        next
    }

    /// Tells the lines that were not read, now that they are known to stand within a dump.
    fn tell_unread(&mut self) {
        for (at, unread) in core::mem::take(&mut self.unread) {
            self.remark_at(at, RemarkKind::NotRead(unread));
        }
    }

    /// A line of fields behind a header without registers: the header belongs to what follows.
    fn takes_over(&mut self, line: &str) -> bool {
        let before = self.dump.as_ref().map_or(0, |dump| dump.origins.len());
        let format = self.dump.as_ref().map(|dump| dump.format);
        let taken = self.field_line(line) || self.haxm_line(line);
        if !taken {
            self.list_line(line);
        }
        let is_more = self.dump.as_ref().is_some_and(|dump| dump.origins.len() > before);
        if let Some(dump) = self.dump.as_mut().filter(|dump| is_more && format == Some(dump.format))
        {
            dump.format = if line.contains("haxm_") {
                Format::Haxm
            } else if taken {
                Format::Kvm
            } else {
                Format::List
            };
        }
        is_more
    }

    /// A line of a block, or the rest of one.
    fn field_line(&mut self, line: &str) -> bool {
        self.msr_line(line) || self.continue_wrapped(line) || self.block_line(line)
    }

    /// Begins a dump; gives the one before.
    fn begin(&mut self, format: Format) -> Option<Dump> {
        let ended = self.end();
        self.dump = Some(Dump::new(format, self.line));
        ended
    }

    /// Ends the dump that is being read, and forgets all that belongs to it.
    fn end(&mut self) -> Option<Dump> {
        let fresh = Self { line: self.line, cut: self.cut, ..Self::default() };
        let mut ended = core::mem::replace(self, fresh);
        // A list has nothing around it, so what follows its last field belongs to it too.
        if ended.dump.as_ref().is_some_and(|dump| dump.format == Format::List) {
            ended.tell_unread();
        }
        if let Some((id, _, line)) = ended.suspect {
            ended.remark_at(line, RemarkKind::CutOff(id));
        }
        let mut dump = ended.dump?;
        ended.registers.finish(&mut dump);
        let whole = |id| dump.vmcs.whole(id);
        dump.reported.exit_reason =
            whole(FieldId::ExitReason).and_then(|reason| u32::try_from(reason).ok());
        dump.reported.qualification = whole(FieldId::ExitQualification);
        // Without an exit reason, the VM-instruction error tells how the last entry ended.
        let error = whole(FieldId::VmInstructionError).and_then(|error| u32::try_from(error).ok());
        if dump.reported.exit_reason.is_none() && dump.reported.instruction_error.is_none() {
            dump.reported.instruction_error = error.filter(|error| *error != 0);
        }
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
        self.last_set = line;
        let width = id.encoding().width().mask();
        if value.value & !width != 0 {
            self.current(format);
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
        self.remark_at(self.line, kind);
    }

    fn remark_at(&mut self, line: usize, kind: RemarkKind) {
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
            capabilities: Capabilities::UNKNOWN,
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
            Self::NoHeading(label) => {
                let label = label.trim_end_matches([' ', '=']);
                write!(f, "nothing tells whether \"{label}\" belongs to the guest or the host")
            }
            Self::NotRead(line) => write!(f, "not read: {line}"),
            Self::CutOff(id) => write!(f, "the input ends here, and {id} may have lost digits"),
            Self::CutLine => f.write_str("the input ends within this line, which was not read"),
            Self::LongLine => write!(f, "the line is cut after {LONGEST_LINE} bytes"),
        }
    }
}
