//! An explanation for people: the answer first.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use vmcs::{
    Known,
    dump::{Format, ListedMsr},
};
use vmx_checks::{Basis, Fault, Need, Phase, RuleId, Word, diagnose::Report};
use vmx_types::{
    FieldId,
    error::{GuestStateFailure, VmInstructionError},
    exit::ExitReason,
};

use super::{Cause, Explanation};

const BOLD: Style = Style::new().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const OPEN: Style = AnsiColor::Yellow.on_default();
const DIM: Style = Style::new().dimmed();

/// More undecided rules than these that fit the report say nothing, and are not listed.
const MOST_FITTING: usize = 24;
/// The most undecided rules that are listed by name.
const MOST_OPEN: usize = 8;
/// The column at which texts are wrapped.
const WIDTH: usize = 96;
/// The deepest indent of the lines after the first.
const DEEPEST_INDENT: usize = 9;

/// Writes an explanation.
///
/// # Errors
///
/// Those of the writer.
pub fn write(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    let Explanation { source, dump, diagnosis, .. } = explanation;
    writeln!(out, "{DIM}{source}, {}{DIM:#}", program(dump.format))?;
    headline(out, explanation)?;
    for (i, group) in explanation.causes().iter().enumerate() {
        writeln!(out)?;
        finding(out, explanation, i + 1, group)?;
    }
    for rule in diagnosis.advised.iter() {
        writeln!(out)?;
        wrapped(out, "Warning: ", OPEN, rule.rule().meaning)?;
    }
    if !explanation.is_violated() {
        nothing_found(out, explanation)?;
    }
    if explanation.is_vmx() {
        open(out, explanation)?;
    }
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

/// What the hardware reported, decoded.
fn headline(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    let Explanation { dump, diagnosis, .. } = explanation;
    let failed = |text: String| (BAD, format!("VM entry failed: {text}."));
    let (style, text) = match diagnosis.report {
        Report::EntryFailure { reason, qualification } => {
            let what = match reason {
                33 => "invalid guest state",
                34 => "an MSR of the VM-entry MSR-load area was refused",
                41 => "a machine check",
                _ => "an unknown cause",
            };
            let qualification = match (reason, qualification) {
                (33, Some(raw)) => {
                    format!(", exit qualification {raw}, {}", GuestStateFailure(raw))
                }
                (34, Some(raw)) => format!(", entry {raw} of the area"),
                (_, Some(raw)) => format!(", exit qualification {raw:#x}"),
                (_, None) => String::new(),
            };
            let reason = 0x8000_0000_u32 | u32::from(reason);
            failed(format!("exit reason {reason:#x}, {what}{qualification}"))
        }
        Report::VmFail(error) => {
            failed(format!("VM-instruction error {error}, {}", VmInstructionError(error)))
        }
        Report::Entered => {
            let reason = ExitReason(dump.reported.exit_reason.unwrap_or(0)).basic();
            let text = format!("No failed VM entry is recorded: the last exit was {reason}.");
            (BOLD, text)
        }
        Report::Nothing if dump.reported.hardware_error == Some(u32::MAX) => {
            (BOLD, "This is not VMX: hardware error 0xffffffff comes from VMRUN of AMD-V.".into())
        }
        Report::Nothing if dump.reported.other_failure => {
            (BOLD, "This is not a failed VM entry, but an error of the program itself.".into())
        }
        Report::Nothing => (BOLD, "What the hardware reported is not in the dump.".into()),
    };
    writeln!(out, "{style}{text}{style:#}")
}

fn finding(
    out: &mut impl Write,
    explanation: &Explanation,
    number: usize,
    cause: &Cause,
) -> io::Result<()> {
    let rule = cause.rule.rule();
    wrapped(out, &format!("{number}. "), BOLD, rule.meaning)?;
    let entries: Vec<&ListedMsr> = if rule.phase == Phase::MsrLoad {
        explanation.refused_msrs().collect()
    } else {
        Vec::new()
    };
    for ListedMsr { number, index, value, .. } in &entries {
        writeln!(out, "     entry {number} of the MSR-load area: {index:#x} = {value:#018x}")?;
    }
    if entries.is_empty() {
        for (field, value, names) in shown_faults(explanation, cause.rule) {
            let names = names.join(", ");
            let gap = if names.is_empty() { "" } else { "  " };
            writeln!(out, "     {field} {value}{gap}{OPEN}{names}{OPEN:#}")?;
        }
    }
    wrapped(out, "   Fix   ", Style::new(), rule.fix)?;
    let source = format!("{}: {}, {}", rule.name, rule.section.title, rule.section.number);
    wrapped(out, "   Rule  ", Style::new(), &source)?;
    if cause.basis == Basis::Reported {
        let text = "The report: of the rules that the dump leaves open, an ordinary processor would \
                    refuse this one alone. No field shows it for certain.";
        wrapped(out, "   Basis ", Style::new(), text)?;
    }
    if !rule.confirmed {
        let text = "This rule is not confirmed against the manual.";
        wrapped(out, "   Note  ", Style::new(), text)?;
    }
    if !cause.others.is_empty() {
        let others: Vec<&str> = cause.others.iter().map(|(rule, _)| rule.name()).collect();
        wrapped(out, "   Also broken by this: ", DIM, &others.join(", "))?;
    }
    Ok(())
}

/// The fields that a rule is about, each once: name, value, names of the bits.
fn shown_faults(explanation: &Explanation, rule: RuleId) -> Vec<(FieldId, String, Vec<String>)> {
    let mut shown: Vec<(FieldId, String, Vec<String>)> = Vec::new();
    for fault in explanation.state.faults(rule, &explanation.environment) {
        let width = fault.field.encoding().width();
        let is_whole = fault.bits == width.mask();
        let names = fault.bit_names().filter(|_| !is_whole).map(|name| name.to_string());
        match shown.iter_mut().find(|(field, ..)| *field == fault.field) {
            Some((.., all)) => all.extend(names),
            None => shown.push((fault.field, value(&fault), names.collect())),
        }
    }
    shown
}

fn value(fault: &Fault) -> String {
    let width = fault.field.encoding().width();
    let Known { value, mask } = fault.value;
    let number = width.hex(value);
    if fault.value.is_whole(width) {
        format!("= {number}")
    } else if mask == 0 {
        "is not in the dump".to_owned()
    } else {
        format!("= {number}, of which {mask:#x} are known")
    }
}

/// Where nothing is violated: what to look at next.
fn nothing_found(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    let Explanation { dump, diagnosis, .. } = explanation;
    writeln!(out)?;
    if dump.unreadable_state {
        let text = "All registers are zero: this is not the state of a guest. Reading it failed, \
                    for example because VMPTRLD failed in a hypervisor below.";
        return wrapped(out, "", Style::new(), text);
    }
    if !explanation.is_vmx() {
        return wrapped(
            out,
            "",
            Style::new(),
            "The rules of VM entry have nothing to say about it.",
        );
    }
    writeln!(out, "{GOOD}No rule is violated by what the dump shows.{GOOD:#}")?;
    let next = match diagnosis.report {
        _ if dump.format == Format::VirtualBox => {
            "Registers leave out the controls, the injected event and the interruptibility. The \
             lines of the log that begin with \"HM:\" tell the VM-instruction error, or which test \
             of VirtualBox's own the guest state failed."
        }
        _ if dump.format == Format::Qemu => {
            "Registers leave out the controls, the injected event and the interruptibility. KVM \
             prints the whole VMCS to the kernel log if the module parameter is set: echo 1 > \
             /sys/module/kvm_intel/parameters/dump_invalid_vmcs; let the entry fail again, and \
             give the output of dmesg to this program."
        }
        Report::Entered => {
            "If an entry failed all the same, it was by VMfail: it leaves the exit reason of an \
             earlier exit. The VM-instruction error then tells more; QEMU shows it as hardware \
             error 7 or 8."
        }
        Report::VmFail(error) if !matches!(error, 7 | 8) => {
            VmInstructionError(error).meaning().unwrap_or("The manual does not define this error.")
        }
        Report::VmFail(_) => {
            "Most often a control is set that the processor does not have: give its capability \
             MSRs with --profile."
        }
        Report::EntryFailure { reason: 34, .. } => {
            "Look at the entry of the VM-entry MSR-load area that the exit qualification numbers, \
             from 1: WRMSR would refuse its value, or VM entries do not load this MSR."
        }
        Report::EntryFailure { reason: 41, .. } => {
            "A machine check is no fault of the VMCS: look at the machine-check banks in the \
             kernel log."
        }
        Report::EntryFailure { .. } => {
            "The cause is among the rules that cannot be decided, or in fields that changed before \
             they were printed."
        }
        Report::Nothing => return Ok(()),
    };
    wrapped(out, "", Style::new(), next)
}

/// The rules that cannot be decided, and what would decide them.
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
    if (1..=MOST_FITTING).contains(&fitting.len()) && !explanation.is_violated() {
        let shown = fitting.iter().take(MOST_OPEN).copied().collect::<Vec<_>>().join(", ");
        let more = fitting.len().saturating_sub(MOST_OPEN);
        let more = if more == 0 { String::new() } else { format!(", and {more} more") };
        wrapped(out, "Of them fit the report: ", Style::new(), &format!("{shown}{more}"))?;
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

/// Writes a text in lines of a bearable length, in a style, with `start` before the first and as
/// many spaces before the others.
fn wrapped(out: &mut impl Write, start: &str, style: Style, text: &str) -> io::Result<()> {
    let indent = start.chars().count().min(DEEPEST_INDENT);
    let mut before = start.to_owned();
    let mut line = String::new();
    let mut room = WIDTH - start.chars().count();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + word.chars().count() + 1 > room {
            writeln!(out, "{before}{style}{line}{style:#}")?;
            before = " ".repeat(indent);
            room = WIDTH - indent;
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    writeln!(out, "{before}{style}{line}{style:#}")
}

/// Writes the fields of a VMCS as far as they are known, in the order of their encodings.
///
/// # Errors
///
/// Those of the writer.
pub fn fields(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    writeln!(out, "{DIM}# {}{DIM:#}", explanation.source)?;
    write!(out, "{}", explanation.state.vmcs)
}
