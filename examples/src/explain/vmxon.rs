//! Why VMXON fails: from registers and MSRs to the broken rule.

use std::{
    fmt,
    io::{self, Write},
};

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};
use vmcs::{Capabilities, Known};
use vmx_checks::{
    Environment, Facts, ImpossibleFact,
    vmxon::{Judgement, Operation, Outcome, State, VmxonRule},
};
use vmx_types::{CapabilityMsr, FieldId, field::BitName};

const BAD: Style = AnsiColor::Red.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const OPEN: Style = AnsiColor::Yellow.on_default();

/// What the user tells: registers, MSRs, and the rest of the processor. What is not told of the
/// mode is that of a kernel in 64-bit mode outside VMX operation.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    state: State,
    capabilities: Capabilities,
}

/// An assignment that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub enum BadAssignment {
    /// It is not `name=value` with a hexadecimal value of 64 bits.
    Form(String),
    /// The name means nothing here.
    Name(String),
}

/// The names besides those of the capability MSRs.
pub const NAMES: &[&str] = &[
    "cr0",
    "cr4",
    "efer",
    "rflags",
    "cpl",
    "cs_l",
    "operation",
    "smx",
    "a20_masked",
    "operand",
    "region",
];

impl Question {
    /// A question about a processor with these capability MSRs.
    #[must_use]
    pub const fn new(capabilities: Capabilities) -> Self {
        Self { state: State::ready(), capabilities }
    }

    /// Takes `cr4=0x4426f0` or `IA32_VMX_CR4_FIXED1 = 3467ff`; `operation` is 0 outside VMX operation,
    /// 1 in root and 2 in non-root operation.
    ///
    /// # Errors
    ///
    /// The assignment cannot be read, or names nothing that VMXON looks at.
    pub fn assign(&mut self, assignment: &str) -> Result<(), BadAssignment> {
        let bad = || BadAssignment::Form(assignment.to_owned());
        let (name, value) = assignment.split_once('=').ok_or_else(bad)?;
        let value = value.trim().trim_start_matches("0x").trim_start_matches("0X");
        let value = u64::from_str_radix(value, 16).map_err(|_| bad())?;
        let name = name.trim().to_ascii_lowercase();
        let whole = Known::all(value);
        match &name[..] {
            "cr0" => self.state.cr0 = whole,
            "cr4" => self.state.cr4 = whole,
            "efer" | "ia32_efer" => self.state.efer = whole,
            "rflags" => self.state.rflags = whole,
            "cpl" => self.state.cpl = Some(u8::try_from(value).map_err(|_| bad())?),
            "cs_l" => self.state.cs_l = Some(value != 0),
            "smx" => self.state.smx = Some(value != 0),
            "a20_masked" => self.state.a20_masked = Some(value != 0),
            "operand" => self.state.operand = whole,
            "region" => self.state.region = Known::all(value & 0xFFFF_FFFF),
            "operation" => {
                self.state.operation = Some(match value {
                    0 => Operation::Outside,
                    1 => Operation::Root,
                    2 => Operation::NonRoot,
                    _ => return Err(bad()),
                });
            }
            _ => {
                let is_named = |msr: &&CapabilityMsr| {
                    let full = msr.name().to_ascii_lowercase();
                    let short = full.strip_prefix("ia32_").unwrap_or(&full);
                    [&full[..], short, short.strip_prefix("vmx_").unwrap_or(short)]
                        .contains(&&name[..])
                };
                let msr = CapabilityMsr::ALL.iter().find(is_named);
                self.capabilities.set(*msr.ok_or(BadAssignment::Name(name))?, value);
            }
        }
        Ok(())
    }

    /// The answer, by the rules.
    ///
    /// # Errors
    ///
    /// There is no such processor.
    pub fn answer(self, maxphyaddr: Option<u8>) -> Result<Answer, ImpossibleFact> {
        let facts = Facts { maxphyaddr, ..Facts::default() };
        let environment = Environment::new(&self.capabilities, &facts)?;
        let judgement = self.state.judge(&environment);
        Ok(Answer { question: self, judgement })
    }
}

/// Whether VMXON succeeds, and what breaks if it does not.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    question: Question,
    judgement: Judgement,
}

impl Answer {
    /// Whether some rule is violated.
    #[must_use]
    pub fn is_violated(&self) -> bool {
        self.judgement.violated().next().is_some()
    }

    /// Writes the answer for people.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        for rule in self.judgement.violated() {
            let because = self.because(rule);
            writeln!(out, "{BAD}VMXON {}{BAD:#} because {because}.", does(rule.outcome()))?;
            writeln!(out, "   Fix   {}", rule.fix())?;
            let section = rule.section();
            writeln!(out, "   Rule  {rule}: {}, {}", section.title, section.number)?;
        }
        let open: Vec<&str> = self.judgement.undecided().map(VmxonRule::name).collect();
        if self.judgement.succeeds() {
            writeln!(out, "{GOOD}VMXON succeeds.{GOOD:#}")?;
        } else if !self.is_violated() {
            writeln!(out, "{GOOD}VMXON succeeds, as far as is told.{GOOD:#}")?;
        }
        if !open.is_empty() {
            writeln!(out, "{OPEN}Not told enough to decide:{OPEN:#} {}", open.join(", "))?;
        }
        Ok(())
    }

    /// The answer for machines.
    #[must_use]
    pub fn json(&self) -> Value {
        let violations: Vec<Value> = self
            .judgement
            .violated()
            .map(|rule| {
                json!({
                    "rule": rule.name(),
                    "section": rule.section().number,
                    "title": rule.section().title,
                    "outcome": rule.outcome().to_string(),
                    "message": format!("VMXON {} because {}.", does(rule.outcome()), self.because(rule)),
                    "fix": rule.fix(),
                })
            })
            .collect();
        let undecided: Vec<&str> = self.judgement.undecided().map(VmxonRule::name).collect();
        json!({
            "instruction": "vmxon",
            "succeeds": self.judgement.succeeds(),
            "violations": violations,
            "undecided": undecided,
        })
    }

    /// The bits of a register that an MSR refuses, in words; else what must hold.
    fn because(&self, rule: VmxonRule) -> String {
        let State { cr0, cr4, .. } = self.question.state;
        let (register, value, msr, must_be_one) = match rule {
            VmxonRule::GpCr0Fixed0 => (FieldId::GuestCr0, cr0, CapabilityMsr::Cr0Fixed0, true),
            VmxonRule::GpCr0Fixed1 => (FieldId::GuestCr0, cr0, CapabilityMsr::Cr0Fixed1, false),
            VmxonRule::GpCr4Fixed0 => (FieldId::GuestCr4, cr4, CapabilityMsr::Cr4Fixed0, true),
            VmxonRule::GpCr4Fixed1 => (FieldId::GuestCr4, cr4, CapabilityMsr::Cr4Fixed1, false),
            VmxonRule::ExitNonroot | VmxonRule::RootFail15 => {
                return "the processor is in VMX operation already".to_owned();
            }
            _ => return format!("this does not hold: {}", rule.summary().trim_end_matches('.')),
        };
        let fixed = self.question.capabilities.get(msr).unwrap_or(0);
        let bits = if must_be_one { fixed & !value.value } else { value.value & !fixed };
        let name = if register == FieldId::GuestCr0 { "CR0" } else { "CR4" };
        let (is, demand) =
            if must_be_one { ("clear", "demands it") } else { ("set", "does not allow it") };
        let bits: Vec<String> = register.bit_names(bits).map(position).collect();
        format!("{name} {} is {is} while {} = {fixed:#x} {demand}", bits.join(", "), msr.name())
    }
}

/// What VMXON does, with a verb.
fn does(outcome: Outcome) -> String {
    match outcome {
        Outcome::VmFailInvalid | Outcome::VmFail(_) => format!("ends with {outcome}"),
        Outcome::VmExit(_) => format!("causes {outcome}"),
        _ => format!("raises {outcome}"),
    }
}

/// `bit 22 (PKE)`, or `bit 15`.
fn position(bit: BitName) -> String {
    match bit {
        BitName::Named(name, mask) => format!("bit {} ({name})", mask.trailing_zeros()),
        BitName::Bits(..) => bit.to_string(),
    }
}

impl fmt::Display for BadAssignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(text) => {
                write!(f, "\"{text}\" is not name=value with a hexadecimal value of 64 bits")
            }
            Self::Name(name) => write!(
                f,
                "VMXON does not look at \"{name}\"; the names are {}, and those of the capability \
                 MSRs, such as IA32_VMX_CR4_FIXED1",
                NAMES.join(", ")
            ),
        }
    }
}
