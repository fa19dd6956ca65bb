//! An explanation for people: the answer first.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use vmcs::{Known, dump::Format};
use vmx_checks::{Basis, Fault, Need, RuleId, Word, diagnose::Report};
use vmx_types::FieldId;

use super::Explanation;

const BOLD: Style = Style::new().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const OPEN: Style = AnsiColor::Yellow.on_default();
const DIM: Style = Style::new().dimmed();

/// The most undecided rules that are listed by name.
const MOST_OPEN: usize = 8;
/// The column at which texts are wrapped.
const WIDTH: usize = 96;

/// Writes an explanation.
///
/// # Errors
///
/// Those of the writer.
pub fn write(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    let Explanation { source, dump, diagnosis, .. } = explanation;
    writeln!(out, "{BOLD}{source}{BOLD:#}  {}", program(dump.format))?;
    writeln!(out, "{}", headline(explanation))?;
    let groups = groups(explanation);
    if groups.is_empty() {
        nothing_found(out, explanation)?;
    }
    for (i, group) in groups.iter().enumerate() {
        writeln!(out)?;
        finding(out, explanation, i + 1, group)?;
    }
    for rule in diagnosis.advised.iter() {
        writeln!(out, "\n{OPEN}Warning{OPEN:#}: {}", rule.rule().meaning)?;
    }
    open(out, explanation)?;
    for remark in &dump.remarks {
        writeln!(out, "{DIM}line {}: {}{DIM:#}", remark.line, remark.kind)?;
    }
    if dump.more_remarks != 0 {
        writeln!(out, "{DIM}and {} more remarks{DIM:#}", dump.more_remarks)?;
    }
    Ok(())
}

fn program(format: Format) -> &'static str {
    match format {
        Format::Kvm => "VMCS as KVM prints it",
        Format::Xen => "VMCS as Xen prints it",
        Format::Qemu => "registers as QEMU prints them",
        Format::VirtualBox => "registers as VirtualBox prints them",
        Format::Haxm => "VMCS as HAXM prints it",
        Format::List => "list of VMCS fields",
    }
}

fn headline(explanation: &Explanation) -> String {
    let reported = &explanation.dump.reported;
    match explanation.diagnosis.report {
        Report::EntryFailure { reason, qualification } => {
            let what = match reason {
                33 => "invalid guest state",
                34 => "an MSR of the VM-entry MSR-load area was refused",
                41 => "a machine check",
                _ => "an unknown cause",
            };
            let qualification =
                qualification.map_or(String::new(), |q| format!(", exit qualification {q}"));
            format!(
                "The VM entry failed: exit reason {:#x}, {what}{qualification}.",
                0x8000_0000_u32 | u32::from(reason)
            )
        }
        Report::VmFail(error) => {
            let what = match error {
                7 => "invalid control fields",
                8 => "invalid host state",
                _ => "see the manual, VM Instruction Error Numbers",
            };
            format!("The VM entry failed: VM-instruction error {error}, {what}.")
        }
        Report::Entered => {
            "No VM entry failed when this was printed: the last exit was an ordinary one."
                .to_owned()
        }
        Report::Nothing if reported.hardware_error == Some(u32::MAX) => {
            "This is not VMX: hardware error 0xffffffff comes from VMRUN of an AMD processor, or \
             from a hypervisor below."
                .to_owned()
        }
        Report::Nothing if reported.other_failure => {
            "This is not a failed VM entry, but an error of the program itself.".to_owned()
        }
        Report::Nothing => "What the hardware reported is not in the dump.".to_owned(),
    }
}

/// Violations that share a root: the rules, the first of them in full.
struct Group {
    rules: Vec<(RuleId, Basis)>,
    root: Option<FieldId>,
}

/// The field that the violations of a rule come down to. The rules for virtual-8086 mode are many,
/// and their root is RFLAGS.VM.
fn root(explanation: &Explanation, rule: RuleId) -> Option<FieldId> {
    if rule.name().ends_with("-v86") {
        return Some(FieldId::GuestRflags);
    }
    let mut faults = explanation.state.faults(rule, &explanation.environment);
    faults.next().map(|fault| fault.field)
}

fn groups(explanation: &Explanation) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (rule, basis) in explanation.diagnosis.ranked() {
        let root = root(explanation, rule);
        match groups.iter_mut().find(|group| group.root == root && root.is_some()) {
            Some(group) => group.rules.push((rule, basis)),
            None => groups.push(Group { rules: vec![(rule, basis)], root }),
        }
    }
    groups
}

fn finding(
    out: &mut impl Write,
    explanation: &Explanation,
    number: usize,
    group: &Group,
) -> io::Result<()> {
    let Some(&(id, basis)) = group.rules.first() else { return Ok(()) };
    let rule = id.rule();
    writeln!(out, "{BAD}{number}. {}{BAD:#}", rule.name)?;
    wrapped(out, "   ", rule.meaning)?;
    for fault in explanation.state.faults(id, &explanation.environment) {
        writeln!(out, "   {}", show(&fault))?;
    }
    wrapped(out, "   Fix: ", rule.fix)?;
    writeln!(out, "   {DIM}{}, section {}{DIM:#}", rule.section.title, rule.section.number)?;
    if basis == Basis::Reported {
        let text = "The dump does not show it: the report of the hardware leaves no other rule.";
        wrapped(out, "   ", text)?;
    }
    if !rule.confirmed {
        wrapped(out, "   ", "This rule was not confirmed against the manual.")?;
    }
    let others: Vec<&str> = group.rules.iter().skip(1).map(|(rule, _)| rule.name()).collect();
    if !others.is_empty() {
        wrapped(out, "   Broken by the same field: ", &others.join(", "))?;
    }
    Ok(())
}

/// A field with its value, and the bits to look at.
fn show(fault: &Fault) -> String {
    let width = fault.field.encoding().width();
    let Known { value, mask } = fault.value;
    let digits = width.bits() as usize / 4 + 2;
    let names: Vec<String> = fault.bit_names().map(|name| name.to_string()).collect();
    let names = if names.is_empty() || fault.bits == width.mask() {
        String::new()
    } else {
        format!("  {OPEN}{}{OPEN:#}", names.join(", "))
    };
    let field = fault.field;
    if mask & width.mask() == width.mask() {
        format!("{field} = {value:#0digits$x}{names}")
    } else if mask == 0 {
        format!("{field} is not in the dump{names}")
    } else {
        format!("{field} = {value:#0digits$x}, of which the bits {mask:#x} are known{names}")
    }
}

fn nothing_found(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    let Explanation { dump, diagnosis, .. } = explanation;
    writeln!(out)?;
    if dump.unreadable_state {
        return wrapped(
            out,
            "",
            "All registers are zero: this is not the state of a guest. Reading it failed, for \
             example because VMPTRLD failed in a hypervisor below.",
        );
    }
    writeln!(out, "{GOOD}No rule is violated by what the dump shows.{GOOD:#}")?;
    if matches!(dump.format, Format::Qemu | Format::VirtualBox) && diagnosis.report.is_failure() {
        wrapped(
            out,
            "",
            "Registers alone leave out the controls, the injected event and the interruptibility. \
             The whole VMCS is printed to the kernel log if the module parameter is set: \
             echo 1 > /sys/module/kvm_intel/parameters/dump_invalid_vmcs; let the entry fail again, \
             and give the output of dmesg to this program.",
        )?;
    }
    Ok(())
}

fn open(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    let Explanation { state, environment, diagnosis, .. } = explanation;
    let count = diagnosis.undecided.len();
    if count == 0 {
        return Ok(());
    }
    writeln!(out, "\n{OPEN}{count} rules cannot be decided.{OPEN:#}")?;
    let fitting: Vec<&str> = diagnosis
        .undecided
        .iter()
        .filter(|&rule| diagnosis.report.fits(rule))
        .map(RuleId::name)
        .collect();
    if !fitting.is_empty() && !explanation.is_violated() {
        let shown = fitting.iter().take(MOST_OPEN).copied().collect::<Vec<_>>().join(", ");
        let more = fitting.len().saturating_sub(MOST_OPEN);
        let more = if more == 0 { String::new() } else { format!(", and {more} more") };
        wrapped(out, "Of them fit the report: ", &format!("{shown}{more}"))?;
    }
    let needs = |is: fn(Need) -> bool| {
        diagnosis.undecided.iter().filter(|&rule| state.needs(rule, environment).any(is)).count()
    };
    let is_msr = |need| matches!(need, Need::Word(word) if word.capability().is_some());
    for (count, text) in [
        (needs(is_msr), "need the capability MSRs of the processor: --profile FILE"),
        (
            needs(|need| need == Need::Word(Word::CpuidMaxphyaddr)),
            "need the physical-address width: --maxphyaddr N",
        ),
        (
            needs(|need| need == Need::Word(Word::CpuidLinearWidth)),
            "need the linear-address width: --linear-width N",
        ),
        (needs(|need| matches!(need, Need::Field(_))), "need fields that the dump does not show"),
    ] {
        if count != 0 {
            writeln!(out, "  {count:>3} {text}")?;
        }
    }
    Ok(())
}

/// Writes a text in lines of a bearable length, with `start` before the first.
fn wrapped(out: &mut impl Write, start: &str, text: &str) -> io::Result<()> {
    let indent: usize = start.chars().take_while(|&c| c == ' ').count();
    let mut line = start.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + word.chars().count() + 1 > WIDTH {
            writeln!(out, "{line}")?;
            line = " ".repeat(indent);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    writeln!(out, "{line}")
}

/// Writes the fields of a VMCS as far as they are known, in the order of their encodings.
///
/// # Errors
///
/// Those of the writer.
pub fn fields(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    writeln!(out, "{BOLD}{}{BOLD:#}", explanation.source)?;
    for &id in FieldId::ALL {
        let known = explanation.state.vmcs.get(id);
        if known.mask != 0 {
            let whole = known.mask == id.encoding().width().mask();
            let remark = if whole { "" } else { "  (known in part)" };
            writeln!(out, "  {:#06x} {id} = {}{remark}", id.encoding(), id.display(known.value))?;
        }
    }
    Ok(())
}

/// Writes the fields in which two VMCSs differ; true if there are any.
///
/// # Errors
///
/// Those of the writer.
pub fn diff(out: &mut impl Write, a: &Explanation, b: &Explanation) -> io::Result<bool> {
    let mut any = false;
    for &id in FieldId::ALL {
        let (before, after) = (a.state.vmcs.get(id), b.state.vmcs.get(id));
        let value = |known: Known| match known.mask {
            0 => "not known".to_owned(),
            _ => id.display(known.value).to_string(),
        };
        if before != after {
            any = true;
            writeln!(out, "{id}: {} -> {}", value(before), value(after))?;
        }
    }
    Ok(any)
}
