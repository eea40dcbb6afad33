//! The tables, as both engines hold them.

diesel::table! {
    people (id) {
        id -> Text,
        name -> Text,
        email -> Text,
        email_key -> Text,
        password_hash -> Nullable<Text>,
        language -> Text,
        site_admin -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    signing_keys (id) {
        id -> Text,
        secret -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        person_id -> Text,
        device -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sign_in_links (token_hash) {
        token_hash -> Text,
        email -> Text,
        next_path -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sign_in_attempts (id) {
        id -> Text,
        attempt_key -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    roles (programme_id, person_id, role) {
        programme_id -> Text,
        person_id -> Text,
        role -> Text,
        granted_at -> BigInt,
    }
}

diesel::table! {
    supports (id) {
        id -> Text,
        programme_id -> Text,
        person_id -> Text,
        for_id -> Text,
        session_id -> Text,
        reason -> Text,
        begun_at -> BigInt,
        ends_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    acts (id) {
        id -> Text,
        chain -> Text,
        person_id -> Nullable<Text>,
        verb -> Text,
        subject -> Text,
        salt -> Text,
        content_hash -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    unsealed_acts (act_id) {
        act_id -> Text,
    }
}

diesel::table! {
    seals (chain, number) {
        chain -> Text,
        number -> BigInt,
        act_id -> Text,
        hash -> Text,
    }
}

diesel::table! {
    checkpoints (chain, number) {
        chain -> Text,
        number -> BigInt,
        hash -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    letters (id) {
        id -> Text,
        programme_id -> Nullable<Text>,
        kind -> Text,
        to_name -> Text,
        to_email -> Text,
        language -> Text,
        details -> Text,
        created_at -> BigInt,
        due_at -> BigInt,
        locked_until -> BigInt,
        attempts -> Integer,
        last_error -> Nullable<Text>,
        sent_at -> Nullable<BigInt>,
        stopped_at -> Nullable<BigInt>,
        claimed_at -> Nullable<BigInt>,
        failed_at -> Nullable<BigInt>,
        sending_id -> Nullable<Text>,
        told -> Nullable<Text>,
    }
}

diesel::table! {
    sendings (id) {
        id -> Text,
        programme_id -> Text,
        audience -> Text,
        words -> Text,
        sent_by -> Text,
        at -> BigInt,
        due_at -> BigInt,
        stopped_by -> Nullable<Text>,
        stopped_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sending_skips (sending_id, person_id, about) {
        sending_id -> Text,
        person_id -> Text,
        about -> Text,
    }
}

diesel::table! {
    programmes (id) {
        id -> Text,
        slug -> Text,
        names -> Text,
        summaries -> Text,
        kind -> Text,
        zone -> Text,
        accent -> Text,
        terms -> Text,
        form -> Text,
        revision -> Integer,
        created_at -> BigInt,
    }
}

diesel::table! {
    stages (programme_id, kind) {
        programme_id -> Text,
        kind -> Text,
        position -> Integer,
        opens_at -> BigInt,
        closes_at -> BigInt,
    }
}

diesel::table! {
    stage_changes (id) {
        id -> Text,
        programme_id -> Text,
        kind -> Text,
        opens_before -> BigInt,
        closes_before -> BigInt,
        opens_after -> BigInt,
        closes_after -> BigInt,
        reason -> Text,
        changed_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    categories (id) {
        id -> Text,
        programme_id -> Text,
        code -> Text,
        position -> Integer,
        names -> Text,
    }
}

diesel::table! {
    prizes (id) {
        id -> Text,
        programme_id -> Text,
        category_id -> Nullable<Text>,
        code -> Text,
        position -> Integer,
        names -> Text,
        winners_max -> Integer,
    }
}

diesel::table! {
    rounds (id) {
        id -> Text,
        programme_id -> Text,
        position -> Integer,
        names -> Text,
        sheets_needed -> Integer,
        blind -> Bool,
        method -> Text,
        quota -> Nullable<Integer>,
        quota_per -> Text,
        estimator -> Text,
        consensus -> Text,
        everybody -> Bool,
        budget -> Nullable<Integer>,
        opens_at -> Nullable<BigInt>,
        closes_at -> Nullable<BigInt>,
        visit_minutes -> Integer,
        points_most -> Integer,
        ordered -> Bool,
    }
}

diesel::table! {
    round_openings (round_id) {
        round_id -> Text,
        opened_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    round_changes (id) {
        id -> Text,
        round_id -> Text,
        opens_before -> Nullable<BigInt>,
        closes_before -> Nullable<BigInt>,
        opens_after -> Nullable<BigInt>,
        closes_after -> Nullable<BigInt>,
        reason -> Text,
        changed_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    rubrics (id) {
        id -> Text,
        round_id -> Text,
        version -> Integer,
        criteria -> Text,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    past_winners (id) {
        id -> Text,
        programme_id -> Text,
        edition -> Text,
        title -> Text,
        entity -> Text,
        link -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    likenesses (id) {
        id -> Text,
        programme_id -> Text,
        entry_id -> Text,
        other_id -> Text,
        kind -> Text,
        reasons -> Text,
        found_at -> BigInt,
        verdict -> Nullable<Text>,
        reason -> Text,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    likeness_looks (programme_id) {
        programme_id -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    entry_versions (id) {
        id -> Text,
        entry_id -> Text,
        kind -> Text,
        title -> Text,
        answers -> Text,
        made_by -> Nullable<Text>,
        at -> BigInt,
    }
}

diesel::table! {
    entry_files (id) {
        id -> Text,
        entry_id -> Text,
        storage_key -> Text,
        bytes -> BigInt,
        hash -> Text,
        submitted -> Bool,
        uploaded_by -> Nullable<Text>,
        at -> BigInt,
    }
}

diesel::table! {
    entries (id) {
        id -> Text,
        programme_id -> Text,
        reference -> Text,
        state -> Text,
        title -> Text,
        answers -> Text,
        revision -> Integer,
        submitted_title -> Nullable<Text>,
        submitted_answers -> Nullable<Text>,
        submitted_at -> Nullable<BigInt>,
        external_key -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_at -> BigInt,
        changed_at -> BigInt,
    }
}

diesel::table! {
    entry_briefs (entry_id) {
        entry_id -> Text,
        written -> Text,
        submitted -> Nullable<Text>,
        domains_read -> Bool,
    }
}

diesel::table! {
    entry_domains (domain, entry_id, submitted) {
        domain -> Text,
        entry_id -> Text,
        submitted -> Bool,
    }
}

diesel::table! {
    entry_finds (entry_id) {
        entry_id -> Text,
        chosen -> Nullable<Text>,
        words -> Text,
        blind_chosen -> Nullable<Text>,
        blind_words -> Nullable<Text>,
    }
}

diesel::table! {
    entry_categories (entry_id, category_id) {
        entry_id -> Text,
        category_id -> Text,
    }
}

diesel::table! {
    team_members (entry_id, person_id) {
        entry_id -> Text,
        person_id -> Text,
        role -> Text,
        joined_at -> BigInt,
    }
}

diesel::table! {
    letter_texts (programme_id, letter, language) {
        programme_id -> Text,
        letter -> Text,
        language -> Text,
        subject -> Text,
        body -> Text,
        written_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    team_notices (entry_id) {
        entry_id -> Text,
        words -> Text,
        written_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    join_requests (entry_id, person_id) {
        entry_id -> Text,
        person_id -> Text,
        words -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    list_views (id) {
        id -> Text,
        programme_id -> Text,
        name -> Text,
        query -> Text,
        saved_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    coordinators (programme_id, person_id, country) {
        programme_id -> Text,
        person_id -> Text,
        country -> Text,
        named_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    owners (entry_id) {
        entry_id -> Text,
        name -> Text,
        email -> Text,
        email_key -> Text,
        language -> Text,
        link -> Text,
        named_by -> Text,
        asked_at -> BigInt,
        times_asked -> Integer,
        answer -> Nullable<Text>,
        words -> Text,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    team_links (entry_id) {
        entry_id -> Text,
        link -> Text,
        made_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    team_invitations (id) {
        id -> Text,
        entry_id -> Text,
        email -> Text,
        email_key -> Text,
        invited_by -> Text,
        at -> BigInt,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    withdrawals (entry_id) {
        entry_id -> Text,
        reason -> Text,
        withdrawn_by -> Nullable<Text>,
        at -> BigInt,
    }
}

diesel::table! {
    screenings (entry_id) {
        entry_id -> Text,
        verdict -> Text,
        reason -> Text,
        screened_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    change_requests (id) {
        id -> Text,
        entry_id -> Text,
        words -> Text,
        until -> BigInt,
        asked_by -> Text,
        at -> BigInt,
        made_at -> Nullable<BigInt>,
        taken_back_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    redactions (entry_id, place) {
        entry_id -> Text,
        place -> Text,
        words -> Text,
        of_text -> Text,
        made_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    step_backs (entry_id, person_id) {
        entry_id -> Text,
        person_id -> Text,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    imports (id) {
        id -> Text,
        programme_id -> Text,
        kind -> Text,
        file_name -> Text,
        body -> Text,
        mapping -> Text,
        made_by -> Nullable<Text>,
        made_at -> BigInt,
        applied_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    tables (entry_id) {
        entry_id -> Text,
        programme_id -> Text,
        number -> Integer,
        place -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    judges (id) {
        id -> Text,
        programme_id -> Text,
        person_id -> Text,
        state -> Text,
        organisation -> Text,
        country -> Text,
        languages -> Text,
        capacity -> Integer,
        topics -> Text,
        region -> Text,
        stakeholder -> Text,
        invited_at -> BigInt,
        answered_at -> Nullable<BigInt>,
        part -> Text,
        about -> Text,
        shown -> Bool,
        answer_reason -> Text,
        reminded_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    panel_chairs (programme_id, person_id, category_id) {
        programme_id -> Text,
        person_id -> Text,
        category_id -> Text,
    }
}

diesel::table! {
    onboardings (judge_id, fingerprint) {
        judge_id -> Text,
        fingerprint -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    join_codes (code) {
        code -> Text,
        programme_id -> Text,
        categories -> Text,
        most -> Integer,
        opened_by -> Text,
        opened_at -> BigInt,
        expires_at -> BigInt,
        closed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    joinings (judge_id) {
        judge_id -> Text,
        code -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    judge_categories (judge_id, category_id) {
        judge_id -> Text,
        category_id -> Text,
    }
}

diesel::table! {
    conflicts (judge_id, entry_id) {
        judge_id -> Text,
        entry_id -> Text,
        kind -> Text,
        reason -> Text,
        declared_by -> Text,
        at -> BigInt,
        nature -> Text,
    }
}

diesel::table! {
    conflict_findings (judge_id, entry_id, kind) {
        judge_id -> Text,
        entry_id -> Text,
        kind -> Text,
        verdict -> Text,
        reason -> Text,
        decided_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    named_conflicts (id) {
        id -> Text,
        entry_id -> Text,
        who -> Text,
        reason -> Text,
        named_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    panel_terms (programme_id) {
        programme_id -> Text,
        by_country -> Bool,
        shows_panel -> Bool,
        joins_at_once -> Bool,
    }
}

diesel::table! {
    proposals (id) {
        id -> Text,
        round_id -> Text,
        pairs -> Text,
        remarks -> Text,
        figures -> Text,
        made_by -> Text,
        made_at -> BigInt,
        applied_at -> Nullable<BigInt>,
        step -> Text,
        removed -> Text,
        dropped_at -> Nullable<BigInt>,
        extra_reason -> Nullable<Text>,
    }
}

diesel::table! {
    separations (judge_id, other_id) {
        judge_id -> Text,
        other_id -> Text,
        reason -> Text,
        made_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    bids (judge_id, entry_id) {
        judge_id -> Text,
        entry_id -> Text,
        bid -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    bid_calls (round_id) {
        round_id -> Text,
        opened_by -> Text,
        at -> BigInt,
        closed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    releases (round_id) {
        round_id -> Text,
        released_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    departures (judge_id) {
        judge_id -> Text,
        reason -> Text,
        told_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    calibration_entries (round_id) {
        round_id -> Text,
        entry_id -> Text,
        named_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    contenders (round_id, entry_id) {
        round_id -> Text,
        entry_id -> Text,
    }
}

diesel::table! {
    assignments (round_id, entry_id, judge_id) {
        round_id -> Text,
        entry_id -> Text,
        judge_id -> Text,
        position -> Integer,
        at -> BigInt,
    }
}

diesel::table! {
    sheets (id) {
        id -> Text,
        round_id -> Text,
        entry_id -> Text,
        judge_id -> Text,
        rubric_id -> Text,
        reference -> Text,
        state -> Text,
        points -> Text,
        comment -> Text,
        note -> Text,
        revision -> Integer,
        saved_at -> BigInt,
        submitted_at -> Nullable<BigInt>,
        tab -> Text,
        turn -> Integer,
    }
}

diesel::table! {
    skips (round_id, entry_id, judge_id) {
        round_id -> Text,
        entry_id -> Text,
        judge_id -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    flags (id) {
        id -> Text,
        round_id -> Text,
        entry_id -> Text,
        judge_id -> Text,
        kind -> Text,
        words -> Text,
        wants_letter -> Bool,
        at -> BigInt,
        answer -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<BigInt>,
        resolved_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    typings (round_id, entry_id, judge_id, typed_by) {
        round_id -> Text,
        entry_id -> Text,
        judge_id -> Text,
        typed_by -> Text,
        points -> Text,
        comment -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    paper_sheets (sheet_id) {
        sheet_id -> Text,
        typed_by -> Text,
        typed_again_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    support_deeds (support_id, entry_id, deed) {
        support_id -> Text,
        entry_id -> Text,
        deed -> Text,
        sheet_id -> Nullable<Text>,
        at -> BigInt,
    }
}

diesel::table! {
    recusals (round_id, entry_id, judge_id) {
        round_id -> Text,
        entry_id -> Text,
        judge_id -> Text,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    closings (round_id) {
        round_id -> Text,
        closed_by -> Text,
        short_of_sheets -> Integer,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    expos (round_id) {
        round_id -> Text,
        paused_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    expo_entries (round_id, entry_id) {
        round_id -> Text,
        entry_id -> Text,
        leased_to -> Nullable<Text>,
        leased_until -> BigInt,
        hidden_at -> Nullable<BigInt>,
        shown_at -> BigInt,
    }
}

diesel::table! {
    expo_events (round_id, judge_id, number) {
        round_id -> Text,
        judge_id -> Text,
        number -> Integer,
        kind -> Text,
        entry_id -> Nullable<Text>,
        other_id -> Nullable<Text>,
        value -> BigInt,
        words -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    score_releases (round_id, closed_at) {
        round_id -> Text,
        closed_at -> BigInt,
        first_person -> Text,
        second_person -> Text,
        early -> Bool,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    early_readings (round_id, closed_at) {
        round_id -> Text,
        closed_at -> BigInt,
        asked_by -> Text,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    reopenings (round_id, closed_at) {
        round_id -> Text,
        closed_at -> BigInt,
        closed_by -> Text,
        short_of_sheets -> Integer,
        closed_because -> Text,
        asked_by -> Text,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    reopening_agreements (round_id, closed_at) {
        round_id -> Text,
        closed_at -> BigInt,
        agreed_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    annulments (id) {
        id -> Text,
        sheet_id -> Text,
        reason -> Text,
        annulled_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    annulments_lifted (annulment_id) {
        annulment_id -> Text,
        reason -> Text,
        lifted_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    vote_keys (programme_id) {
        programme_id -> Text,
        secret -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    voters (id) {
        id -> Text,
        programme_id -> Text,
        address -> Text,
        address_mark -> Text,
        name -> Text,
        stakeholder -> Text,
        language -> Text,
        network -> Text,
        domain -> Text,
        worked -> Bool,
        registered_at -> BigInt,
        lettered_at -> BigInt,
        letters -> Integer,
        confirmed_at -> Nullable<BigInt>,
        confirmed_network -> Nullable<Text>,
        standing -> Text,
    }
}

diesel::table! {
    ballots (voter_id, category_id) {
        voter_id -> Text,
        category_id -> Text,
        entry_id -> Text,
        cast_at -> BigInt,
    }
}

diesel::table! {
    vote_sets (id) {
        id -> Text,
        programme_id -> Text,
        screen -> Text,
        facts -> Text,
        found_at -> BigInt,
        standing -> Text,
    }
}

diesel::table! {
    vote_set_voters (set_id, voter_id) {
        set_id -> Text,
        voter_id -> Text,
    }
}

diesel::table! {
    vote_verdicts (set_id, decided_at) {
        set_id -> Text,
        state -> Text,
        reason -> Text,
        by_id -> Text,
        decided_at -> BigInt,
    }
}

diesel::table! {
    vote_screenings (id) {
        id -> Text,
        programme_id -> Text,
        made_by -> Text,
        sets -> Integer,
        at -> BigInt,
    }
}

diesel::table! {
    tallies (id) {
        id -> Text,
        programme_id -> Text,
        number -> Integer,
        terms -> Text,
        reason -> Text,
        tree -> Text,
        made_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    tally_lines (tally_id, category_id, entry_id) {
        tally_id -> Text,
        category_id -> Text,
        entry_id -> Text,
        place -> Integer,
        sums -> Text,
        champion -> Bool,
        tied -> Bool,
        stands -> Bool,
    }
}

diesel::table! {
    tally_signatures (tally_id, office) {
        tally_id -> Text,
        office -> Text,
        person_id -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    champion_announcements (programme_id) {
        programme_id -> Text,
        tally_id -> Text,
        announced_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    decisions (id) {
        id -> Text,
        prize_id -> Text,
        number -> Integer,
        reason -> Text,
        made_by -> Text,
        at -> BigInt,
        breaches -> Text,
        correction -> Nullable<Integer>,
    }
}

diesel::table! {
    decision_winners (decision_id, entry_id) {
        decision_id -> Text,
        entry_id -> Text,
        position -> Integer,
        distinction -> Text,
    }
}

diesel::table! {
    sealed_records (programme_id, number) {
        programme_id -> Text,
        number -> Integer,
        record -> Text,
        fingerprint -> Text,
        at -> BigInt,
        correction -> Nullable<Integer>,
    }
}

diesel::table! {
    reveals (prize_id) {
        prize_id -> Text,
        programme_id -> Text,
        revealed_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    signatures (decision_id, capacity) {
        decision_id -> Text,
        capacity -> Text,
        person_id -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    shortlists (id) {
        id -> Text,
        round_id -> Text,
        number -> Integer,
        reason -> Text,
        made_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    shortlisted (shortlist_id, entry_id) {
        shortlist_id -> Text,
        entry_id -> Text,
    }
}

diesel::table! {
    shortlist_signatures (shortlist_id, capacity) {
        shortlist_id -> Text,
        capacity -> Text,
        person_id -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    publications (programme_id) {
        programme_id -> Text,
        published_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    challenge_recipients (programme_id) {
        programme_id -> Text,
        person_id -> Text,
        named_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    challenges (id) {
        id -> Text,
        programme_id -> Text,
        number -> Integer,
        entry_id -> Text,
        filed_by -> Text,
        kind -> Text,
        words -> Text,
        quotable -> Bool,
        at -> BigInt,
    }
}

diesel::table! {
    challenge_withdrawals (challenge_id) {
        challenge_id -> Text,
        withdrawn_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    challenge_answers (challenge_id) {
        challenge_id -> Text,
        outcome -> Text,
        reason -> Text,
        answered_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    discussion_turns (round_id, scope, number) {
        round_id -> Text,
        scope -> Text,
        number -> Integer,
        entry_id -> Nullable<Text>,
        moved_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    discussion_notes (id) {
        id -> Text,
        round_id -> Text,
        entry_id -> Text,
        written_by -> Text,
        words -> Text,
        at -> BigInt,
        taken_back_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    corrections (programme_id, number) {
        programme_id -> Text,
        number -> Integer,
        reason -> Text,
        opened_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    correction_ends (programme_id, number) {
        programme_id -> Text,
        number -> Integer,
        published -> Bool,
        ended_by -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    earlier_records (programme_id, fingerprint) {
        programme_id -> Text,
        fingerprint -> Text,
        archive -> Text,
        made_at -> BigInt,
    }
}

diesel::table! {
    record_keys (id) {
        id -> Text,
        secret -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    record_seeds (programme_id) {
        programme_id -> Text,
        seed -> Text,
        made_at -> BigInt,
    }
}

diesel::table! {
    fixed_rules (programme_id, hash) {
        programme_id -> Text,
        hash -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    witnessed_heads (programme_id, kind, about, happened_at) {
        programme_id -> Text,
        kind -> Text,
        about -> Text,
        happened_at -> BigInt,
        number -> BigInt,
        hash -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    records (programme_id) {
        programme_id -> Text,
        fingerprint -> Text,
        size -> BigInt,
        leaves -> BigInt,
        root -> Text,
        signed_by -> Text,
        archive -> Text,
        made_at -> BigInt,
    }
}

diesel::table! {
    record_judges (programme_id, field, judge_id) {
        programme_id -> Text,
        field -> Text,
        judge_id -> Text,
        name -> Text,
    }
}

diesel::table! {
    record_entries (programme_id, entry_id) {
        programme_id -> Text,
        entry_id -> Text,
        name -> Text,
    }
}

diesel::table! {
    show_notes (prize_id) {
        prize_id -> Text,
        programme_id -> Text,
        presenter -> Text,
        recipient -> Text,
        remote -> Bool,
        said -> Text,
        seconds -> Nullable<Integer>,
        notes -> Text,
    }
}

diesel::table! {
    publication_hours (programme_id) {
        programme_id -> Text,
        at -> BigInt,
        set_by -> Text,
        set_at -> BigInt,
    }
}

diesel::table! {
    performances (id) {
        id -> Text,
        programme_id -> Text,
        record -> Nullable<Integer>,
        code -> Text,
        step -> Integer,
        furthest -> Integer,
        black -> Bool,
        begun_by -> Text,
        begun_at -> BigInt,
        moved_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    database_facts (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    document_looks (programme_id) {
        programme_id -> Text,
        signatories -> Text,
        logo -> Text,
    }
}

diesel::table! {
    certificates (code) {
        code -> Text,
        programme_id -> Text,
        merit -> Text,
        prize -> Text,
        entry_id -> Nullable<Text>,
        judge_id -> Nullable<Text>,
        made_at -> BigInt,
    }
}

diesel::table! {
    certificate_batches (id) {
        id -> Text,
        programme_id -> Text,
        record_number -> Integer,
        wanted -> Text,
        language -> Text,
        state -> Text,
        done -> Integer,
        total -> Integer,
        asked_by -> Text,
        asked_at -> BigInt,
        touched_at -> BigInt,
    }
}

diesel::joinable!(sessions -> people (person_id));
diesel::joinable!(roles -> people (person_id));
diesel::joinable!(supports -> people (person_id));
diesel::joinable!(unsealed_acts -> acts (act_id));
diesel::joinable!(seals -> acts (act_id));
diesel::joinable!(sending_skips -> people (person_id));
diesel::joinable!(sending_skips -> sendings (sending_id));
diesel::joinable!(stages -> programmes (programme_id));
diesel::joinable!(stage_changes -> programmes (programme_id));
diesel::joinable!(stage_changes -> people (changed_by));
diesel::joinable!(categories -> programmes (programme_id));
diesel::joinable!(prizes -> programmes (programme_id));
diesel::joinable!(prizes -> categories (category_id));
diesel::joinable!(rounds -> programmes (programme_id));
diesel::joinable!(round_openings -> rounds (round_id));
diesel::joinable!(round_openings -> people (opened_by));
diesel::joinable!(round_changes -> rounds (round_id));
diesel::joinable!(round_changes -> people (changed_by));
diesel::joinable!(rubrics -> rounds (round_id));
diesel::joinable!(entries -> programmes (programme_id));
diesel::joinable!(entries -> people (created_by));
diesel::joinable!(entry_briefs -> entries (entry_id));
diesel::joinable!(entry_domains -> entries (entry_id));
diesel::joinable!(entry_finds -> entries (entry_id));
diesel::joinable!(entry_categories -> entries (entry_id));
diesel::joinable!(entry_files -> entries (entry_id));
diesel::joinable!(likenesses -> people (decided_by));
diesel::joinable!(entry_versions -> people (made_by));
diesel::joinable!(entry_categories -> categories (category_id));
diesel::joinable!(entry_versions -> entries (entry_id));
diesel::joinable!(owners -> entries (entry_id));
diesel::joinable!(team_notices -> entries (entry_id));
diesel::joinable!(list_views -> people (saved_by));
diesel::joinable!(coordinators -> people (person_id));
diesel::joinable!(team_members -> entries (entry_id));
diesel::joinable!(team_members -> people (person_id));
diesel::joinable!(team_invitations -> entries (entry_id));
diesel::joinable!(team_invitations -> people (invited_by));
diesel::joinable!(withdrawals -> entries (entry_id));
diesel::joinable!(withdrawals -> people (withdrawn_by));
diesel::joinable!(change_requests -> entries (entry_id));
diesel::joinable!(change_requests -> people (asked_by));
diesel::joinable!(redactions -> entries (entry_id));
diesel::joinable!(redactions -> people (made_by));
diesel::joinable!(screenings -> entries (entry_id));
diesel::joinable!(screenings -> people (screened_by));
diesel::joinable!(imports -> programmes (programme_id));
diesel::joinable!(imports -> people (made_by));
diesel::joinable!(tables -> entries (entry_id));
diesel::joinable!(tables -> programmes (programme_id));
diesel::joinable!(judges -> programmes (programme_id));
diesel::joinable!(judges -> people (person_id));
diesel::joinable!(judge_categories -> judges (judge_id));
diesel::joinable!(judge_categories -> categories (category_id));
diesel::joinable!(conflicts -> judges (judge_id));
diesel::joinable!(conflicts -> entries (entry_id));
diesel::joinable!(conflicts -> people (declared_by));
diesel::joinable!(panel_chairs -> programmes (programme_id));
diesel::joinable!(panel_chairs -> people (person_id));
diesel::joinable!(panel_chairs -> categories (category_id));
diesel::joinable!(onboardings -> judges (judge_id));
diesel::joinable!(join_codes -> programmes (programme_id));
diesel::joinable!(join_codes -> people (opened_by));
diesel::joinable!(joinings -> judges (judge_id));
diesel::joinable!(joinings -> join_codes (code));
diesel::joinable!(conflict_findings -> judges (judge_id));
diesel::joinable!(conflict_findings -> entries (entry_id));
diesel::joinable!(conflict_findings -> people (decided_by));
diesel::joinable!(named_conflicts -> entries (entry_id));
diesel::joinable!(named_conflicts -> people (named_by));
diesel::joinable!(panel_terms -> programmes (programme_id));
diesel::joinable!(step_backs -> entries (entry_id));
diesel::joinable!(step_backs -> people (person_id));
diesel::joinable!(proposals -> rounds (round_id));
diesel::joinable!(proposals -> people (made_by));
diesel::joinable!(calibration_entries -> rounds (round_id));
diesel::joinable!(calibration_entries -> entries (entry_id));
diesel::joinable!(calibration_entries -> people (named_by));
diesel::joinable!(bids -> judges (judge_id));
diesel::joinable!(bids -> entries (entry_id));
diesel::joinable!(bid_calls -> rounds (round_id));
diesel::joinable!(releases -> rounds (round_id));
diesel::joinable!(departures -> judges (judge_id));
diesel::joinable!(contenders -> rounds (round_id));
diesel::joinable!(contenders -> entries (entry_id));
diesel::joinable!(assignments -> rounds (round_id));
diesel::joinable!(assignments -> entries (entry_id));
diesel::joinable!(assignments -> judges (judge_id));
diesel::joinable!(sheets -> rounds (round_id));
diesel::joinable!(sheets -> entries (entry_id));
diesel::joinable!(sheets -> judges (judge_id));
diesel::joinable!(sheets -> rubrics (rubric_id));
diesel::joinable!(skips -> entries (entry_id));
diesel::joinable!(flags -> entries (entry_id));
diesel::joinable!(typings -> people (typed_by));
diesel::joinable!(paper_sheets -> sheets (sheet_id));
diesel::joinable!(support_deeds -> supports (support_id));
diesel::joinable!(support_deeds -> entries (entry_id));
diesel::joinable!(flags -> judges (judge_id));
diesel::joinable!(recusals -> rounds (round_id));
diesel::joinable!(recusals -> entries (entry_id));
diesel::joinable!(recusals -> judges (judge_id));
diesel::joinable!(closings -> rounds (round_id));
diesel::joinable!(closings -> people (closed_by));
diesel::joinable!(score_releases -> rounds (round_id));
diesel::joinable!(early_readings -> rounds (round_id));
diesel::joinable!(reopenings -> rounds (round_id));
diesel::joinable!(reopening_agreements -> rounds (round_id));
diesel::joinable!(annulments -> sheets (sheet_id));
diesel::joinable!(annulments -> people (annulled_by));
diesel::joinable!(annulments_lifted -> annulments (annulment_id));
diesel::joinable!(expos -> rounds (round_id));
diesel::joinable!(expo_entries -> rounds (round_id));
diesel::joinable!(expo_entries -> entries (entry_id));
diesel::joinable!(expo_entries -> judges (leased_to));
diesel::joinable!(expo_events -> rounds (round_id));
diesel::joinable!(expo_events -> judges (judge_id));
diesel::joinable!(expo_events -> entries (entry_id));
diesel::joinable!(vote_keys -> programmes (programme_id));
diesel::joinable!(voters -> programmes (programme_id));
diesel::joinable!(ballots -> voters (voter_id));
diesel::joinable!(ballots -> categories (category_id));
diesel::joinable!(ballots -> entries (entry_id));
diesel::joinable!(vote_sets -> programmes (programme_id));
diesel::joinable!(vote_set_voters -> vote_sets (set_id));
diesel::joinable!(vote_set_voters -> voters (voter_id));
diesel::joinable!(vote_verdicts -> vote_sets (set_id));
diesel::joinable!(vote_verdicts -> people (by_id));
diesel::joinable!(vote_screenings -> programmes (programme_id));
diesel::joinable!(vote_screenings -> people (made_by));
diesel::joinable!(tallies -> programmes (programme_id));
diesel::joinable!(tallies -> people (made_by));
diesel::joinable!(tally_lines -> tallies (tally_id));
diesel::joinable!(tally_lines -> categories (category_id));
diesel::joinable!(tally_lines -> entries (entry_id));
diesel::joinable!(tally_signatures -> tallies (tally_id));
diesel::joinable!(tally_signatures -> people (person_id));
diesel::joinable!(champion_announcements -> programmes (programme_id));
diesel::joinable!(champion_announcements -> tallies (tally_id));
diesel::joinable!(champion_announcements -> people (announced_by));
diesel::joinable!(decisions -> prizes (prize_id));
diesel::joinable!(decisions -> people (made_by));
diesel::joinable!(decision_winners -> decisions (decision_id));
diesel::joinable!(decision_winners -> entries (entry_id));
diesel::joinable!(signatures -> decisions (decision_id));
diesel::joinable!(signatures -> people (person_id));
diesel::joinable!(shortlists -> rounds (round_id));
diesel::joinable!(shortlists -> people (made_by));
diesel::joinable!(shortlisted -> shortlists (shortlist_id));
diesel::joinable!(shortlisted -> entries (entry_id));
diesel::joinable!(shortlist_signatures -> shortlists (shortlist_id));
diesel::joinable!(shortlist_signatures -> people (person_id));
diesel::joinable!(record_seeds -> programmes (programme_id));
diesel::joinable!(fixed_rules -> programmes (programme_id));
diesel::joinable!(witnessed_heads -> programmes (programme_id));
diesel::joinable!(records -> programmes (programme_id));
diesel::joinable!(record_judges -> judges (judge_id));
diesel::joinable!(record_entries -> entries (entry_id));
diesel::joinable!(publications -> programmes (programme_id));
diesel::joinable!(publications -> people (published_by));
diesel::joinable!(challenge_recipients -> people (person_id));
diesel::joinable!(challenges -> entries (entry_id));
diesel::joinable!(challenge_withdrawals -> challenges (challenge_id));
diesel::joinable!(challenge_answers -> challenges (challenge_id));
diesel::joinable!(challenge_answers -> people (answered_by));
diesel::joinable!(discussion_notes -> people (written_by));
diesel::joinable!(discussion_notes -> entries (entry_id));
diesel::joinable!(discussion_notes -> rounds (round_id));

diesel::allow_tables_to_appear_in_same_query!(
    entry_files,
    entry_versions,
    likenesses,
    past_winners,
    people,
    signing_keys,
    sessions,
    sign_in_links,
    sign_in_attempts,
    roles,
    supports,
    acts,
    unsealed_acts,
    seals,
    checkpoints,
    letters,
    sendings,
    sending_skips,
    programmes,
    stages,
    stage_changes,
    categories,
    prizes,
    rounds,
    round_openings,
    round_changes,
    rubrics,
    entries,
    change_requests,
    redactions,
    entry_briefs,
    entry_domains,
    entry_finds,
    entry_categories,
    team_members,
    owners,
    letter_texts,
    team_notices,
    join_requests,
    list_views,
    coordinators,
    team_invitations,
    team_links,
    withdrawals,
    screenings,
    imports,
    tables,
    judges,
    judge_categories,
    conflicts,
    panel_chairs,
    onboardings,
    join_codes,
    joinings,
    conflict_findings,
    named_conflicts,
    panel_terms,
    step_backs,
    proposals,
    calibration_entries,
    separations,
    bids,
    bid_calls,
    releases,
    departures,
    contenders,
    assignments,
    sheets,
    skips,
    flags,
    typings,
    paper_sheets,
    support_deeds,
    recusals,
    closings,
    score_releases,
    early_readings,
    reopenings,
    reopening_agreements,
    annulments,
    annulments_lifted,
    expos,
    expo_entries,
    expo_events,
    vote_keys,
    voters,
    ballots,
    vote_sets,
    vote_set_voters,
    vote_verdicts,
    vote_screenings,
    tallies,
    tally_lines,
    tally_signatures,
    champion_announcements,
    decisions,
    decision_winners,
    sealed_records,
    reveals,
    signatures,
    shortlists,
    shortlisted,
    shortlist_signatures,
    publications,
    challenge_recipients,
    challenges,
    challenge_withdrawals,
    challenge_answers,
    discussion_turns,
    discussion_notes,
    corrections,
    correction_ends,
    earlier_records,
    record_keys,
    record_seeds,
    fixed_rules,
    witnessed_heads,
    records,
    record_judges,
    record_entries,
    show_notes,
    performances,
    publication_hours,
    document_looks,
    certificates,
    certificate_batches,
    database_facts,
);
