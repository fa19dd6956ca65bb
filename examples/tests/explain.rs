//! `explain` as its users run it: arguments, exit status, text and JSON, and input of every kind.

use std::{
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use serde_json::Value;

const DUMP: &str = include_str!("dumps/001-kvm-proxmox-smm-entry.txt");
/// A list of fields without any fault that it shows.
const SOUND: &str = "guest_rflags = 0x202\nguest_dr7 = 0x400\n";

fn explain() -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("explain"));
    command.stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    explain().args(arguments).output().unwrap()
}

/// Starts it with every stream a pipe.
fn spawn(arguments: &[&str]) -> Child {
    let mut command = explain();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// Runs with `input` as standard input.
fn piped(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = spawn(arguments);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join();
    output
}

/// Writes a file below a folder; gives its path.
fn write_file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("it ends by itself")
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn objects(output: &Output) -> Vec<Value> {
    text(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn rules(object: &Value) -> Vec<String> {
    let violations = object["violations"].as_array().unwrap();
    violations.iter().map(|violation| violation["rule"].as_str().unwrap().to_owned()).collect()
}

/// The real dumps that the rules are tested with.
fn samples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dumps");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 25);
    paths
}

#[test]
fn without_arguments_the_bundled_dump_is_explained_whatever_standard_input_is() {
    for output in [run(&[]), piped(&[], b"guest_rip = 1"), piped(&[], b"")] {
        assert_eq!(status(&output), 1);
        let text = text(&output);
        assert!(text.starts_with("bundled:1, "), "{text}");
        assert!(text.contains("guest-int-sti-if") && text.contains("blocking_by_sti"), "{text}");
        assert!(!text.contains('\u{1b}'), "no colour in a pipe");
        assert!(errors(&output).is_empty());
    }
}

#[test]
fn colour_is_there_when_asked_for() {
    let output = explain().env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(text(&output).contains('\u{1b}'));
}

#[test]
fn the_exit_status_is_the_worst_of_all_inputs() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| write_file(folder.path(), name, text);
    let (broken, sound) = (file("broken", DUMP), file("sound", SOUND));
    let (empty, missing) = (file("empty", ""), folder.path().join("missing"));
    let missing = missing.to_str().unwrap();
    for (files, expected) in [
        (&[&sound[..]][..], 0),
        (&[&broken], 1),
        (&[&sound, &broken, &sound], 1),
        (&[&empty], 2),
        (&[missing], 2),
        (&[&broken, &empty], 2),
        (&[missing, &broken], 2),
        (&[folder.path().to_str().unwrap()], 2),
    ] {
        let output = run(files);
        assert_eq!(status(&output), expected, "{files:?}");
        assert_eq!(errors(&output).is_empty(), expected != 2, "{files:?}");
        // What can be read is explained all the same.
        let explained = files.contains(&&broken[..]);
        assert_eq!(text(&output).contains("guest-int-sti-if"), explained, "{files:?}");
    }
}

#[test]
fn json_is_as_the_schema_says() {
    let schema = include_str!("../schema/explain.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut files = samples();
    files.insert(0, PathBuf::from("-"));
    for file in files {
        let output = piped(&["--format", "json", file.to_str().unwrap()], DUMP.as_bytes());
        let objects = objects(&output);
        assert!(!objects.is_empty(), "{file:?}");
        for object in objects {
            let problems: Vec<String> =
                validator.iter_errors(&object).map(|error| error.to_string()).collect();
            assert!(problems.is_empty(), "{file:?}: {problems:?}");
            let violated = !rules(&object).is_empty();
            assert_eq!(status(&output), i32::from(violated), "{file:?}");
        }
    }
    let mut wrong: Value = objects(&run(&["--format", "json"])).remove(0);
    wrong["violations"][0]["basis"] = "guess".into();
    assert!(!validator.is_valid(&wrong), "the schema can refuse");
}

#[test]
fn json_of_the_bundled_dump() {
    let object = objects(&run(&["--format", "json"])).remove(0);
    assert_eq!(object["source"], "bundled:1");
    assert_eq!(object["format"], "kvm-dmesg");
    assert_eq!(object["reported"]["exit_reason"], "0x80000021");
    let violation = &object["violations"][0];
    assert_eq!(violation["rule"], "guest-int-sti-if");
    assert_eq!(violation["outcome"], "entry-failure(33, qual=0)");
    assert_eq!(violation["basis"], "fields");
    assert_eq!(violation["fields"][0]["field"], "guest_interruptibility_state");
    assert_eq!(violation["fields"][0]["value"], "0x00000009");
    assert_eq!(violation["fields"][0]["bits"][0], "blocking_by_sti");
}

#[test]
fn one_object_for_each_dump_of_an_input() {
    let both = format!("{DUMP}\n{DUMP}\nnoise\n{DUMP}");
    let objects = objects(&piped(&["-", "--format", "json"], both.as_bytes()));
    let lines = DUMP.lines().count();
    let sources: Vec<_> = objects.iter().map(|object| object["source"].clone()).collect();
    let second = if DUMP.ends_with('\n') { lines + 2 } else { lines + 1 };
    assert_eq!(sources[0], "-:1");
    assert_eq!(sources[1], format!("-:{second}"));
    assert_eq!(sources.len(), 3);
}

#[test]
fn what_the_user_tells_of_the_processor_decides_more() {
    let input = b"guest_cr3 = 0x8000000000\nvm_entry_controls = 0x11ff\n";
    let undecided = objects(&piped(&["-", "--format", "json"], input)).remove(0);
    assert!(rules(&undecided).is_empty());
    let needs = undecided["undecided"].as_array().unwrap();
    let of_rule = needs.iter().find(|open| open["rule"] == "guest-cr3-width").unwrap();
    assert!(of_rule["needs"].as_array().unwrap().contains(&"cpuid:maxphyaddr".into()));
    let decided =
        objects(&piped(&["-", "--format", "json", "--maxphyaddr", "39"], input)).remove(0);
    assert_eq!(rules(&decided), ["guest-cr3-width"]);
    let impossible = piped(&["-", "--maxphyaddr", "99"], input);
    assert_eq!((status(&impossible), text(&impossible).is_empty()), (2, true));
    assert!(errors(&impossible).contains("52"), "{}", errors(&impossible));
}

#[test]
fn a_profile_decides_the_allowed_settings() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile.csv");
    fs::write(&profile, "msr_hex,value_hex\n480,00da040000000004\n48d,0000007f00000016\n").unwrap();
    let profile = profile.to_str().unwrap();
    let input = b"pin_based_vm_execution_controls = 0x96\nvm_instruction_error = 7\n";
    let output = piped(&["-", "--format", "json", "--profile", profile], input);
    assert_eq!(rules(&objects(&output)[0])[0], "ctl-pin-allowed1");
    fs::write(profile, "480\n").unwrap();
    let output = piped(&["-", "--profile", profile], input);
    assert_eq!(status(&output), 2);
    assert!(errors(&output).contains("line 1"), "{}", errors(&output));
}

#[test]
fn capability_msrs_of_a_log_count() {
    let input = "00:00:01.2 HM: MSR_IA32_VMX_BASIC = 0xda040000000004\n\
                 00:00:01.3 HM: MSR_IA32_VMX_TRUE_PINBASED_CTLS = 0x7f00000016\n\
                 pin_based_vm_execution_controls = 0x96\n";
    let object = objects(&piped(&["-", "--format", "json"], input.as_bytes())).remove(0);
    assert_eq!(rules(&object), ["ctl-pin-allowed1"]);
}

#[test]
fn rules_are_listed() {
    let listed = objects(&run(&["--rules", "--format", "json"]));
    assert_eq!(listed.len(), vmx_checks::RuleId::COUNT);
    for key in ["rule", "phase", "title", "section", "reads", "outcome", "confirmed"] {
        assert!(listed.iter().all(|rule| !rule[key].is_null()), "{key}");
    }
    let output = run(&["--rules"]);
    assert_eq!(status(&output), 0);
    assert!(text(&output).contains("guest-int-sti-if"));
}

#[test]
fn what_is_printed_can_be_read_again() {
    let printed = run(&["--print"]);
    assert_eq!(status(&printed), 1);
    let again = piped(&["-", "--print"], &printed.stdout);
    let fields = |output: &Output| text(output).lines().skip(1).collect::<Vec<_>>().join("\n");
    assert_eq!(fields(&printed), fields(&again));
    let object = objects(&run(&["--print", "--format", "json"])).remove(0);
    assert!(object["fields"].as_array().unwrap().len() > 80);
}

#[test]
fn two_dumps_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| write_file(folder.path(), name, text);
    let a = file("a", SOUND);
    let b = file("b", "guest_rflags = 0x2\nguest_dr7 = 0x400\n");
    let output = run(&["--diff", &a, &b]);
    let expected = "guest_rflags: 0x0000000000000202 -> 0x0000000000000002: IF cleared\n";
    assert_eq!((status(&output), &text(&output)[..]), (1, expected));
    let object = objects(&run(&["--format", "json", "--diff", &a, &b])).remove(0);
    assert_eq!(object["bits"][0]["name"], "IF");
    let same = run(&["--diff", &a, &a]);
    assert_eq!((status(&same), text(&same).is_empty()), (0, true));
    assert_eq!(status(&run(&["--diff", &a, "/no/such/file"])), 2);
}

#[test]
fn input_of_every_kind_has_a_clear_outcome() {
    let crlf = DUMP.replace('\n', "\r\n");
    let mut not_utf8 = b"\xFF\xFE\x80 noise \xC3\n".to_vec();
    not_utf8.extend(DUMP.as_bytes());
    let cut = &DUMP[..DUMP.len() * 2 / 3];
    let mut long = vec![b'x'; 3 << 20];
    long.push(b'\n');
    long.extend(DUMP.as_bytes());
    let binary: Vec<u8> = (0..1_u32 << 16).map(|i| (i * 7919).to_le_bytes()[1]).collect();
    let zeros = vec![0; 1 << 20];
    for (name, input, expected) in [
        ("CRLF", crlf.as_bytes(), 1),
        ("not UTF-8", &not_utf8, 1),
        ("line of megabytes", &long, 1),
        ("truncated", cut.as_bytes(), 1),
        ("binary", &binary, 2),
        ("zeros", &zeros, 2),
        ("empty", b"", 2),
        ("blank", b"\n\n \t\r\n", 2),
        ("no dump", b"hello = world\n[1.0] usb 1-1: new device\n", 2),
    ] {
        let output = piped(&["-"], input);
        assert_eq!(status(&output), expected, "{name}: {}{}", text(&output), errors(&output));
        assert_eq!(text(&output).contains("guest-int-sti-if"), expected == 1, "{name}");
        assert_eq!(errors(&output).contains("no dump"), expected == 2, "{name}");
    }
}

#[test]
fn numbers_that_do_not_fit_are_told() {
    for (line, told) in [
        ("guest_rflags = 0x12345678123456789", "wider than guest_rflags"),
        ("guest_cs_selector = 0x12345", "wider than guest_cs_selector"),
        ("0x7ffe = 0x1", "no field has the encoding 0x7ffe"),
        ("guest_rflags = 0x246", "guest_rflags has another value than in line 1"),
    ] {
        let input = format!("guest_rflags = 0x202\nguest_dr7 = 0x400\n{line}\n");
        let object = objects(&piped(&["-", "--format", "json"], input.as_bytes())).remove(0);
        let remark = object["remarks"][0].clone();
        assert_eq!(remark["line"], 3);
        assert!(remark["text"].as_str().unwrap().contains(told), "{remark}");
        assert!(rules(&object).is_empty());
    }
}

#[test]
fn a_stream_of_a_gigabyte_is_read_in_bounded_memory() {
    // Without a line feed: a reader that holds lines would need the whole.
    let mut child = spawn(&["-"]);
    let mut stdin = child.stdin.take().unwrap();
    let id = child.id();
    let block = vec![b'='; 1 << 20];
    for _ in 0..1024 {
        stdin.write_all(&block).unwrap();
    }
    let peak = peak_memory(id);
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!(status(&output), 2);
    assert!(peak.is_none_or(|kilobytes| kilobytes < 64 << 10), "{peak:?} KiB");
}

/// The most memory that a process had, in KiB, where the system tells.
fn peak_memory(id: u32) -> Option<u64> {
    let mut text = String::new();
    fs::File::open(format!("/proc/{id}/status")).ok()?.read_to_string(&mut text).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let mut child = spawn(&["--rules", "--format", "json"]);
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((status(&output), errors(&output).is_empty()), (0, true));
}

#[test]
fn help_teaches() {
    let help = text(&run(&["--help"]));
    for part in ["dmesg | explain -", "dump_invalid_vmcs", "--maxphyaddr", "Exit status"] {
        assert!(help.contains(part), "{part}");
    }
    assert_eq!(status(&run(&["--no-such-option"])), 2);
}

#[test]
fn the_readme_shows_a_real_screen() {
    let readme = include_str!("../../README.md");
    let screen = text(&run(&[]));
    assert!(readme.contains(screen.trim_end()), "README.md should show:\n{screen}");
}

#[test]
fn vmxon_is_answered_in_one_sentence() {
    let msrs = [
        "feature_control=5",
        "basic=da040000000004",
        "cr0_fixed0=80000021",
        "cr0_fixed1=ffffffff",
        "cr4_fixed0=2000",
    ];
    let state = [
        "--vmxon",
        "--maxphyaddr",
        "39",
        "cr0=0x80050033",
        "cr4=0x4026f0",
        "operand=1000",
        "region=4",
    ];
    let ask = |fixed1: &str, more: &[&str]| {
        let fixed1 = format!("IA32_VMX_CR4_FIXED1={fixed1}");
        run(&[&state[..], &msrs, &[&fixed1], more].concat())
    };
    let refused = ask("0x3467ff", &[]);
    assert_eq!(status(&refused), 1);
    let sentence = "VMXON raises #GP(0) because CR4 bit 22 (PKE) is set while IA32_VMX_CR4_FIXED1 = \
                    0x3467ff does not allow it.\n";
    assert!(text(&refused).starts_with(sentence), "{}", text(&refused));
    let accepted = ask("0x7467ff", &[]);
    assert_eq!((status(&accepted), &text(&accepted)[..]), (0, "VMXON succeeds.\n"));
    let object = objects(&ask("0x3467ff", &["--format", "json"])).remove(0);
    assert_eq!(object["violations"][0]["rule"], "vmxon-gp-cr4-fixed1");
    let open = run(&["--vmxon", "cr4=0x2000"]);
    assert_eq!(status(&open), 0);
    assert!(
        text(&open).contains("as far as is told") && text(&open).contains("vmxon-gp-cr0-fixed0")
    );
    for (wrong, told) in
        [("cr4", "is not name=value"), ("cr9=1", "does not look at"), ("cr4=xyz", "is not")]
    {
        let output = run(&["--vmxon", wrong]);
        assert_eq!(status(&output), 2);
        assert!(errors(&output).contains(told), "{}", errors(&output));
    }
}
