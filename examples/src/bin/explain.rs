//! Explains a failed VM entry: which rule is broken, in which field, and how to mend it.

use core::ops::ControlFlow;
use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, Write},
    process::ExitCode,
};

use clap::{Parser, ValueEnum};
use examples::explain::{Explanation, Processor, input, json, profile, text, vmxon};
use indicatif::{ProgressBar, ProgressStyle};
use vmcs::{diff, dump::Dump};
use vmx_checks::RuleId;

/// The dump that is explained where none is given: a Windows guest whose entry into SMM failed.
const BUNDLED: &str = include_str!("../../tests/dumps/001-kvm-proxmox-smm-entry.txt");

/// Explain a failed VM entry of Intel VMX.
///
/// Give it the kernel log after "KVM: entry failed, hardware error 0x80000021", the console of Xen,
/// the registers that QEMU prints, HAXM's warnings, or a list of VMCS fields (`guest_rip = 0x1000`).
/// It finds the dumps, and says which rule of the manual each breaks, in which bits, and what mends
/// it. KVM prints the whole VMCS only with `kvm_intel dump_invalid_vmcs=1`.
#[derive(Parser)]
#[command(
    after_help = "Exit status: 2 if an input cannot be read or holds no dump, else 1 if a rule \
is violated, else 0.\n\nExamples:\n  dmesg | explain -\n  explain crash.log --maxphyaddr 39\n  explain \
crash.log --profile skylake.csv --format json\n  explain --vmxon cr4=4026f0 IA32_VMX_CR4_FIXED1=3467ff"
)]
struct Arguments {
    /// Files with dumps; `-` is standard input. Without any, a bundled dump is explained. With
    /// --vmxon, assignments
    files: Vec<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Output::Text)]
    format: Output,
    /// Physical-address width of the processor in bits: CPUID.80000008H:EAX bits 7:0
    #[arg(long, value_name = "N")]
    maxphyaddr: Option<u8>,
    /// Linear-address width of the processor in bits: 48 or 57
    #[arg(long, value_name = "N")]
    linear_width: Option<u8>,
    /// Capability MSRs of the processor: lines `msr,value`, both hexadecimal
    #[arg(long, value_name = "FILE")]
    profile: Option<String>,
    /// List every rule
    #[arg(long)]
    rules: bool,
    /// Print the fields, decoded, instead of an explanation
    #[arg(long)]
    print: bool,
    /// Tell whether VMXON succeeds: with registers and MSRs as arguments, `cr0=80050033
    /// cr4=4426f0 IA32_VMX_CR4_FIXED1=3467ff`. What is not told is that of a kernel in 64-bit mode
    #[arg(long)]
    vmxon: bool,
    /// Compare the first dumps of two files
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    diff: Option<Vec<String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Output {
    /// For people; in colour on a terminal
    Text,
    /// JSON Lines, one object for each VMCS
    Json,
}

/// The size in bytes from which on reading a file is shown to go on.
const LONG_FILE: u64 = 16 << 20;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(status) => ExitCode::from(status),
        // Whoever reads the output has seen enough.
        Err(Problem::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Problem::Output(error)) => {
            anstream::eprintln!("explain: cannot write: {error}");
            ExitCode::from(2)
        }
        Err(Problem::Input(message)) => {
            anstream::eprintln!("explain: {message}");
            ExitCode::from(2)
        }
    }
}

enum Problem {
    Input(String),
    Output(io::Error),
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

fn run(arguments: &Arguments) -> Result<u8, Problem> {
    let out = &mut anstream::AutoStream::auto(io::stdout().lock());
    if arguments.rules {
        return rules(out, arguments.format);
    }
    let processor = processor(arguments)?;
    if arguments.vmxon {
        return vmxon(out, arguments, &processor);
    }
    if let Some([a, b]) = arguments.diff.as_deref() {
        let (a, b) = (first(a, &processor)?, first(b, &processor)?);
        return compare(out, &a, &b, arguments.format);
    }
    let bundled = ["bundled".to_owned()];
    let files = if arguments.files.is_empty() { &bundled[..] } else { &arguments.files[..] };
    let mut status = 0;
    for (i, file) in files.iter().enumerate() {
        let opened = if arguments.files.is_empty() { Ok(bundle()) } else { open(file) };
        let mut any = false;
        let read = opened.and_then(|input| {
            input::for_each_dump(input, |dump| {
                let separate = any || i != 0;
                any = true;
                match explain(out, arguments, &processor, file, dump, separate) {
                    Ok(violated) => {
                        status = status.max(u8::from(violated));
                        ControlFlow::Continue(())
                    }
                    Err(problem) => ControlFlow::Break(problem),
                }
            })
        });
        match read {
            Err(error) => {
                anstream::eprintln!("explain: {file}: {error}");
                status = 2;
            }
            Ok(ControlFlow::Break(problem)) => return Err(problem),
            Ok(ControlFlow::Continue(())) if !any => {
                anstream::eprintln!(
                    "explain: {file}: no dump of a VMCS, and no registers, are in it; \
                     --help tells what is read"
                );
                status = 2;
            }
            Ok(ControlFlow::Continue(())) => {}
        }
    }
    Ok(status)
}

/// Explains a dump of a file; whether a rule is violated.
fn explain(
    out: &mut impl Write,
    arguments: &Arguments,
    processor: &Processor,
    file: &str,
    dump: Dump,
    separate: bool,
) -> Result<bool, Problem> {
    let explanation = explanation(file, dump, processor)?;
    show(out, arguments, &explanation, separate)?;
    Ok(explanation.is_violated())
}

fn explanation(file: &str, dump: Dump, processor: &Processor) -> Result<Explanation, Problem> {
    let source = format!("{file}:{}", dump.line);
    Explanation::new(source, dump, processor).map_err(|bad| Problem::Input(bad.to_string()))
}

/// Tells whether VMXON succeeds; status 1 if it does not.
fn vmxon(
    out: &mut impl Write,
    arguments: &Arguments,
    processor: &Processor,
) -> Result<u8, Problem> {
    let mut question = vmxon::Question::new(processor.capabilities);
    for assignment in &arguments.files {
        question.assign(assignment).map_err(|bad| Problem::Input(bad.to_string()))?;
    }
    let answer = question.answer(arguments.maxphyaddr);
    let answer = answer.map_err(|impossible| Problem::Input(impossible.to_string()))?;
    match arguments.format {
        Output::Json => writeln!(out, "{}", answer.json())?,
        Output::Text => answer.write(out)?,
    }
    Ok(u8::from(answer.is_violated()))
}

/// Writes the fields in which two VMCSs differ; status 1 if there are any.
fn compare(
    out: &mut impl Write,
    a: &Explanation,
    b: &Explanation,
    format: Output,
) -> Result<u8, Problem> {
    let mut status = 0;
    for change in diff::changes(&a.state.vmcs, &b.state.vmcs) {
        match format {
            Output::Json => writeln!(out, "{}", json::change(&change))?,
            Output::Text => writeln!(out, "{change}")?,
        }
        status = 1;
    }
    Ok(status)
}

fn show(
    out: &mut impl Write,
    arguments: &Arguments,
    explanation: &Explanation,
    separate: bool,
) -> Result<(), Problem> {
    match arguments.format {
        Output::Json if arguments.print => writeln!(out, "{}", json::fields(explanation))?,
        Output::Json => writeln!(out, "{}", json::explanation(explanation))?,
        Output::Text => {
            if separate {
                writeln!(out)?;
            }
            if arguments.print {
                text::fields(out, explanation)?;
            } else {
                text::write(out, explanation)?;
            }
        }
    }
    Ok(())
}

fn rules(out: &mut impl Write, format: Output) -> Result<u8, Problem> {
    for &rule in RuleId::ALL {
        match format {
            Output::Json => writeln!(out, "{}", json::rule(rule))?,
            Output::Text => {
                let data = rule.rule();
                writeln!(out, "{rule}  {} ({})", data.outcome, data.section.number)?;
                writeln!(out, "    {}", data.summary)?;
            }
        }
    }
    Ok(0)
}

fn processor(arguments: &Arguments) -> Result<Processor, Problem> {
    let mut processor = Processor {
        maxphyaddr: arguments.maxphyaddr,
        linear_width: arguments.linear_width,
        ..Processor::default()
    };
    if let Some(path) = &arguments.profile {
        let text =
            fs::read_to_string(path).map_err(|error| Problem::Input(format!("{path}: {error}")))?;
        processor.capabilities =
            profile::read(&text).map_err(|bad| Problem::Input(format!("{path}: {bad}")))?;
    }
    Ok(processor)
}

/// The first dump of a file.
fn first(file: &str, processor: &Processor) -> Result<Explanation, Problem> {
    let read = open(file).and_then(|input| input::for_each_dump(input, ControlFlow::Break));
    match read.map_err(|error| Problem::Input(format!("{file}: {error}")))? {
        ControlFlow::Break(dump) => explanation(file, dump, processor),
        ControlFlow::Continue(()) => Err(Problem::Input(format!("{file}: no dump is in it"))),
    }
}

fn bundle() -> Box<dyn BufRead> {
    Box::new(BUNDLED.as_bytes())
}

fn open(file: &str) -> io::Result<Box<dyn BufRead>> {
    if file == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let opened = File::open(file)?;
    let size = opened.metadata()?.len();
    if size < LONG_FILE {
        return Ok(Box::new(BufReader::new(opened)));
    }
    // On a terminal alone; it goes when the file ends.
    let bar = ProgressBar::new(size).with_style(
        ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    Ok(Box::new(BufReader::new(bar.wrap_read(opened))))
}
