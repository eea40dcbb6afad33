#!/usr/bin/env python3
"""Tries a public record with Python's standard library alone:  python3 verify.py RECORD.zip...
It shares no code with the program that made the record. It ends with 0 when all holds, with 1 when something does not."""
import base64, collections, hashlib, itertools, json, math, re, sys, zipfile
WHOLE, SEALS = ["README.txt", "verify.py"], ["leaves.txt", "checkpoint.txt", "key.txt"]
LINES = "rules entries sheets ballots comparisons exclusions boards fits standings decisions votes log".split()
KEYS = "kind round version field board category prize number entry judge"
sha, mean = lambda data: hashlib.sha256(data).digest(), lambda numbers: math.fsum(numbers) / len(numbers)
P, Q = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519 (RFC 8032), in extended coordinates.
D = -121665 * pow(121666, -1, P) % P
def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P; c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    return (b - a) * (d - c) % P, (d + c) * (b + a) % P, (d - c) * (d + c) % P, (b - a) * (b + a) % P
def times(number, point): return add(times(number >> 1, add(point, point)), point if number & 1 else (0, 1, 1, 0)) if number else (0, 1, 1, 0)
def decoded(text):
    sign, y = divmod(int.from_bytes(text, "little"), 2**255); square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    roots = [pow(square, (P + 3) // 8, P) * it % P for it in (1, pow(2, (P - 1) // 4, P))]
    x = next(abs(x - P * (x & 1 != sign)) for x in roots if (x * x - square) % P == 0 and y < P); return x, y, 1, x * y % P
def signed(key, text, mark):
    s, base = int.from_bytes(mark[32:], "little"), decoded((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
    k = int.from_bytes(hashlib.sha512(mark[:32] + key + text).digest(), "little") % Q
    one, other = times(s, base), add(decoded(mark[:32]), times(k, decoded(key)))
    return len(mark) == 64 and s < Q and all((one[i] * other[2] - other[i] * one[2]) % P == 0 for i in (0, 1))
def root(leaves):  # Of the tree of RFC 6962.
    if len(leaves) < 2: return leaves[0] if leaves else sha(b"")
    middle = 1 << (len(leaves) - 1).bit_length() - 1; return sha(b"\1" + root(leaves[:middle]) + root(leaves[middle:]))
def sealed(files, leaves):  # Whether the checkpoint (C2SP tlog-checkpoint in a signed note) is that of the leaves.
    text, _, notes = files["checkpoint.txt"].decode(errors="replace").partition("\n\n")
    makes = [str(len(leaves)), base64.b64encode(root([it[0] for it in leaves])).decode()]
    if text.split("\n")[1:] != makes: yield "root-differs", "checkpoint.txt"
    try:
        name, number, public = files["key.txt"].decode().strip().split("+", 2); public, dash = base64.b64decode(public), f"\u2014 {name} "
        marks = [base64.b64decode(line[len(dash):]) for line in notes.split("\n") if line.startswith(dash)]
        good = public[0] == 1 and sha(name.encode() + b"\n" + public)[:4].hex() == number and any(
            it[:4].hex() == number and signed(public[1:], (text + "\n").encode(), it[4:]) for it in marks)
    except (ValueError, IndexError, RuntimeError): good = False  # RuntimeError: no point of the curve.
    if not good: yield "signature-forged", "checkpoint.txt"
label = lambda it: "/".join(str(it[key]) for key in KEYS.split() if isinstance(it.get(key), (str, int)))
def compared(file, noun, lines, leaves):  # The lines of a file beside the leaves that were signed.
    wanted, seen, spare = {own: (mark, salt) for mark, salt, _, own in leaves}, set(), []
    for number, line in enumerate(lines, 1):
        own, place = label(json.loads(line)) if noun != "text" else "-", f"{file} {number}"
        if own in seen: yield noun + "-duplicated", place
        elif own not in wanted: spare.append((number, own, place))
        elif sha(b"\0" + wanted[own][1] + line) != wanted[own][0]: yield noun + "-changed", place
        seen.add(own)
    missing = {number: own for number, (*_, own) in enumerate(leaves, 1) if own not in seen}
    for number, own, place in spare:
        was = missing.pop(number, None); judge = noun in ("sheet", "ballot") and was and was.rpartition("/")[0] == own.rpartition("/")[0]
        yield (noun + "-added" if was is None else "judge-changed" if judge else noun + "-changed"), place
    for own in missing.values(): yield noun + "-removed", f"{file} {own}"
by = lambda rows, at: {it: list(own) for it, own in itertools.groupby(sorted(rows, key=lambda row: row[at]), lambda row: row[at])}
def total(sheet, rule):  # Rows, from here on, are entry, judge, total.
    points, whole, weights = sheet["points"], 0.0, 0.0
    if (mark := points.get("-place", points.get("-points"))) is not None: return float(-mark if "-place" in points else mark)
    for it in rule["criteria"]:
        given, most = points.get(it["key"]), it["levels"][-1] if it["levels"] else 0
        if given is not None and most > 0: whole, weights = whole + it["weight"] * given / most, weights + it["weight"]
    return 100.0 * whole / weights if weights else None
def worth(rows, how):  # What each sheet is worth beside the others of its judge, on average.
    found, met = collections.defaultdict(list), collections.defaultdict(int)
    for own in by(rows, 1).values():
        scores = [row[2] for row in own]; apart = math.sqrt(math.fsum((it - mean(scores)) ** 2 for it in scores) / max(len(own) - 1, 1))
        for entry, _, score in own:
            below, same = sum(it < score for it in scores), scores.count(score)
            if how == "borda": found[entry].append(100 * (below + (same + 1) / 2) / (len(own) + 1))
            if how == "z_score": found[entry].append((score - mean(scores)) / apart if same < len(own) else 0.0)
            if how == "budget" and sum(scores) > 0: found[entry].append(100 * score * len(own) / sum(scores))
            for other, _, its in own: met[entry, other] += (score > its) - (score < its)
    for entry, other in (pair for pair in met if how == "copeland" and pair[0] != pair[1]):
        found[entry].append(50.0 + 50.0 * ((met[entry, other] > 0) - (met[entry, other] < 0)))
    return {e: mean(found[e]) if found[e] else 50.0 * (how == "copeland") for e in by(rows, 0)}
def verdict(scores, rule):
    passes, fails = sum(it >= 100 for it in scores), sum(it <= 0 for it in scores)
    left, one = max(max(rule["sheets"], 1) - passes - fails, 0), rule["consensus"] == "unanimous"
    yes, no = (fails == left == 0, fails > 0) if one else (passes > fails + left, fails > passes + left)
    return "passed" if yes else "failed" if no else "open"
def islands(rows):
    joined = {}
    for entry, judge, _ in rows:
        both = joined.get(("e", entry), {("e", entry)}) | joined.get(("j", judge), {("j", judge)})
        joined.update((it, both) for it in both)
    return {id(it): it for it in joined.values()}.values()
def plain(rows):  # Whether plain means are as good as anything. Scores have variance 1.
    entries, judges = by(rows, 0), by(rows, 1); flat = lambda own: all(abs(row[2] - own[0][2]) < 1e-9 for row in own)
    return (len(entries) < 2 or len(judges) < 2 or flat(rows) or all(flat(own) for own in judges.values())
            or len(rows) == len(entries) * len(judges) or len(islands(rows)) > 1 or len(rows) < 2 * len(judges))
def mixed(rows, fit):  # Whether effects solve Henderson's equations of the mixed model, at the variances that stand there.
    (E, J, R), level, q, lenient = fit["variances"], fit["level"], fit["entries"], fit["leniency"]
    a, v, p = fit["scale"], fit["scale_variance"], fit["precision"]
    rest = lambda row: p[row[1]] / R * (row[2] - level - lenient[row[1]] - a[row[1]] * q[row[0]])
    wrong = [sum(map(rest, rows))] + [sum(map(rest, own)) - lenient[j] / J for j, own in by(rows, 1).items()]
    of = lambda row: a[row[1]] * rest(row) - p[row[1]] / R * v[row[1]] * q[row[0]]
    wrong += [sum(map(of, own)) - q[e] / E for e, own in by(rows, 0).items()]
    return max(map(abs, wrong)) <= 1e-6 * (1 + len(rows) * max(p.values()) / R)
def additive(rows, lenient):
    values = {e: mean([row[2] - lenient[row[1]] for row in own]) for e, own in by(rows, 0).items()}
    wrong = [sum(row[2] - values[row[0]] - lenient[row[1]] for row in own) for own in by(rows, 1).values()]
    wrong += [sum(lenient[row[1]] for row in rows if ("j", row[1]) in it) for it in islands(rows)]
    return values if max(map(abs, wrong), default=0) <= 1e-5 * (1 + len(rows)) else None
def pairs(said, fit):  # Whether the posterior of Bradley and Terry with a normal prior is level at these strengths.
    s, lenient, points = fit["entries"], fit["leniency"], fit["points"]
    slope = {("e", e): -x for e, x in s.items()} | {("j", j): -x / points[2] for j, x in lenient.items()}
    told = {(it["judge"], it["entries"][0]): it["points"] for it in said if it["kind"] == "points" and points}
    for (judge, entry), given in told.items():
        more = (given - fit["level"] - lenient[judge] - points[0] * s[entry]) / points[1]
        slope["e", entry], slope["j", judge] = slope["e", entry] + points[0] * more, slope["j", judge] + more
    for it in (it for it in said if it["kind"] != "points"):
        count = len(it["entries"])
        share = 4 * (count - sum(1 / n for n in range(1, count + 1))) / (count * (count - 1)) if it["kind"] == "order" else 1
        for one, other in itertools.combinations(it["entries"], 2):
            points_of = {told.get((it["judge"], e)) for e in (one, other)}
            more = share / (1 + math.exp(s[one] - s[other])) if None in points_of or len(points_of) == 1 else 0
            slope["e", one], slope["e", other] = slope["e", one] + more, slope["e", other] - more
    return max(map(abs, slope.values()), default=0) <= 1e-5 * (1 + len(said))
def valued(how, rule, rows, said, fit):  # By entry, and what counts as level; no values where a fit is wrong.
    totals = {e: [row[2] for row in own] for e, own in by(rows, 0).items()}
    means, centre = {e: mean(own) for e, own in totals.items()}, mean([row[2] for row in rows] or [0])
    if how == "expo": return fit["entries"] if fit and pairs(said, fit) else None, 1e-9
    if how == "gate": return {e: dict(passed=100.0, open=50.0, failed=0.0)[verdict(it, rule)] for e, it in totals.items()}, 0
    if how == "trimmed" and min(map(len, totals.values()), default=0) > 2: return {e: mean(sorted(own)[1:-1]) for e, own in totals.items()}, 0
    if how == "additive": return additive(rows, fit["leniency"]) if fit else None, 0
    if how in ("z_score", "borda", "copeland", "budget"): return worth(rows, how), 0
    if how != "mixed" or not rows: return means, 0
    spread = math.sqrt(mean([(row[2] - centre) ** 2 for row in rows])) or 1.0; norm = [(e, j, (score - centre) / spread) for e, j, score in rows]
    if plain(norm) or not fit: return means if plain(norm) and not fit else None, 1e-7 * spread
    return {e: centre + spread * (fit["level"] + fit["entries"][e]) for e in totals} if mixed(norm, fit) else None, 1e-7 * spread
def tried(record, lines):  # Rules without a log, standings without the sheets, winners without a standing.
    logged = {it["hash"] for it in record["log"] if it["kind"] == "rule"}
    yield from (("rule-unrecorded", f"rules.jsonl {at}") for at, it in enumerate(lines, 1) if sha(it).hex() not in logged)
    versions = {(it["round"], it["version"]): it for it in record["rules"] if it["kind"] == "round"}
    fits, known = {it["field"]: it for it in record["fits"]}, {}
    for board in record["boards"]:
        field, rule = board["field"], versions[max(it for it in versions if it[0] == board["round"])]
        how = {"rubric": rule["estimator"], "order": "copeland" if rule["estimator"] == "copeland" else "borda"}
        how, said = how.get(rule["method"], rule["method"]), [it for it in record["comparisons"] if it["field"] == field]
        rows = [(it["entry"], it["judge"], total(it, versions[it["round"], it["version"]]))
                for it in record["sheets"] + record["ballots"] if it["field"] == field]
        rows = list({it[:2]: it for it in rows if it[2] is not None}.values())
        try: values, grain = known[field] = known.get(field) or valued(how, rule, rows, said, fits.get(field))
        except KeyError: values, grain = known[field] = None, 0
        if values is None: continue
        grain, order = grain or 1e-9 * max([1.0, *map(abs, values.values())]), sorted(values, key=lambda e: -values[e])
        level = lambda first, at: first if values[order[at - 1]] - values[order[at]] <= grain else at
        rank, values = dict(zip(order, itertools.accumulate(range(len(order)), level))), {e: values[e] for e in board["entries"] if e in values}
        seen = {(e, it["judge"]) for it in said for e in it["entries"]} | {row[:2] for row in rows}
        own = {it["entry"]: it for it in record["standings"] if (it["round"], it["board"]) == (board["round"], board["board"])}
        for e in sorted(set(values) | set(own)):
            value = 100 / (1 + math.exp(-values[e])) if how == "expo" and e in values else values.get(e)
            word = verdict([row[2] for row in rows if row[0] == e], rule) if how == "gate" else None
            line, place = own.get(e, {}), 1 + sum(rank[other] < rank.get(e, 0) for other in values)
            made = value is not None and [place, sum(it[0] == e for it in seen), word]
            if made != [line.get(key) for key in ("place", "sheets", "verdict")] or abs(line["value"] - value) > 1e-6:
                yield "standing-differs", f"{board['round']} {board['board']} {e}"
    yield from (("fit-differs", f"fits.jsonl {field}") for field, it in known.items() if it[0] is None)
    most = {it["prize"]: it["winners"] for rule in record["rules"] if rule["kind"] == "edition" for it in rule["prizes"]}
    for it in record["decisions"]:
        mine = lambda line: line["round"] == it["round"] and it["board"] in (None, line["board"])
        place = {line["entry"]: line["place"] for line in record["standings"] if mine(line) and it["prize"]}
        pool = {e for board in record["boards"] if mine(board) for e in board["entries"]}
        last = max((place.get(e, math.inf) for e in it["winners"]), default=0)
        follows = 0 < last < math.inf and all(e in it["winners"] for e in place if place[e] <= last)
        own, both = {*it["winners"], *it["champions"], *it["mentions"]}, {"organiser", "chair"}
        wrong = not own <= pool or follows != it["follows"] or {*it["signed"]} != both
        if wrong or it["prize"] and (len(it["winners"]) > most.get(it["prize"], 0) or not follows and it["reason"] is None):
            yield "decision-differs", f"decisions.jsonl {it['prize'] or it['round']}"
def voted(lines):  # Nominees of the public vote whose sums do not add up, or whose place does not follow from them.
    terms = next((it for it in lines if it["kind"] == "terms"), dict(champions=0, tie="none", signed=[]))
    for category, own in by([it for it in lines if it["kind"] == "nominee"], "category").items():
        stand, quota = sorted((-it["valid"] for it in own if it["stands"])), terms["champions"]
        last, above = -stand[quota - 1] if len(stand) >= quota > 0 else 0, lambda votes: sum(-it > votes for it in stand)
        for it in own:
            tied = it["stands"] and it["valid"] == last > 0 and stand.count(-last) > quota - min(quota, above(last))
            first = it["stands"] and quota > 0 and it["valid"] > 0 and it["valid"] >= last
            first = {"all_in": True, "none_in": False}.get(terms["tie"], it["champion"]) if tied else first
            adds = it["received"] == sum(it[key] for key in ("valid", "suspect", "incomplete")) + sum(it["void"].values())
            if not adds or [it["place"], it["champion"], it["tied"]] != [above(it["valid"]) + 1, first, tied]:
                yield "vote-differs", f"votes.jsonl {category} {it['entry']}"
    if lines and len({*terms["signed"]}) < 2: yield "vote-differs", "votes.jsonl terms"
def verify(source):  # What does not hold, as pairs of a name and a place.
    if not zipfile.is_zipfile(source): return [("no-archive", str(source))]
    with zipfile.ZipFile(source) as zipped: files = {name: zipped.read(name) for name in zipped.namelist()}
    wanted = WHOLE + [name + ".jsonl" for name in LINES] + SEALS; found = [("file-surplus", it) for it in files if it not in wanted]
    if gone := [("file-missing", it) for it in wanted if it not in files]: return found + gone
    lines = {name: files[name + ".jsonl"].split(b"\n")[:-1] for name in LINES}
    listed = re.findall(r"(?m)^([0-9a-f]{64}) ((?:[0-9a-f]{2})*) (\S+) (.*)$", files["leaves.txt"].decode(errors="replace"))
    leaves = [(bytes.fromhex(mark), bytes.fromhex(salt), file, own) for mark, salt, file, own in listed]
    try:
        found += sealed(files, leaves); parts = [(it, "text", [files[it]]) for it in WHOLE]
        parts += [(it + ".jsonl", it[:-3] + "y" if it.endswith("ies") else it.rstrip("s"), lines[it]) for it in LINES]
        for part in parts: found += compared(*part, [it for it in leaves if it[2] == part[0]])
        record = {name: list(map(json.loads, own)) for name, own in lines.items()}; found += [*tried(record, lines["rules"]), *voted(record["votes"])]
    except (LookupError, ValueError, TypeError, AttributeError, ArithmeticError): found.append(("record-unreadable", ".jsonl"))
    return found
if __name__ == "__main__":
    for path, found in (every := {path: verify(path) for path in sys.argv[1:]}).items():
        told = "".join(f"\n  {name.replace('-', ' ')}: {place} [{name}]" for name, place in found)
        print(f"{path}: " + (f"{len(found)} things do not hold" if found else "all holds") + told)
    sys.exit(any(every.values()))
