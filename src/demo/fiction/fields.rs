//! Which field of a form asks for what, by the keys that the presets use and their near relations.

use super::answers::Sources;

/// What a form may ask about an entry of the prizes.
#[derive(Clone, Copy, Debug)]
pub enum PrizeField {
    Title,
    Short,
    Box(&'static str),
    Goals,
    Stakeholder,
    Region,
    Country,
    Entity,
    ContactName,
    ContactEmail,
    ContactPosition,
    Link,
    Started,
    Maturity,
    Yes,
    Partner,
}

pub const OF_PRIZES: Sources<PrizeField> = &[
    (PrizeField::Title, &["title"]),
    (PrizeField::Short, &["short_description", "summary", "description", "short"]),
    (PrizeField::Box("impact_economic"), &["impact_economic", "economic_impact", "economic"]),
    (PrizeField::Box("impact_social"), &["impact_social", "social_impact", "social"]),
    (PrizeField::Box("impact_environmental"), &["impact_environmental", "environmental_impact", "environmental"]),
    (PrizeField::Box("impact_cultural"), &["impact_cultural", "cultural_impact", "cultural"]),
    (PrizeField::Box("partnerships"), &["partnerships", "partnership"]),
    (PrizeField::Box("challenges"), &["challenges"]),
    (PrizeField::Box("perspectives"), &["perspectives", "challenges_and_perspectives", "future"]),
    (PrizeField::Goals, &["sdgs", "sdg", "goals", "sdg_links"]),
    (PrizeField::Stakeholder, &["stakeholder", "stakeholder_type"]),
    (PrizeField::Region, &["region"]),
    (PrizeField::Country, &["country"]),
    (PrizeField::Entity, &["entity", "organisation", "organization", "entity_name", "owner", "owner_name"]),
    (PrizeField::ContactName, &["contact_name", "contact", "owner_contact", "contact_person"]),
    (PrizeField::ContactEmail, &["contact_email", "email", "owner_email", "entity_email"]),
    (PrizeField::ContactPosition, &["contact_position", "position", "contact_title", "contact_role"]),
    (PrizeField::Link, &["link", "website", "links", "project_link", "url", "web"]),
    (PrizeField::Started, &["started", "start_year", "year", "since"]),
    (PrizeField::Maturity, &["status", "project_status", "phase", "completion", "maturity", "completed"]),
    (PrizeField::Yes, &["consent", "owner_consent", "agreement", "declaration", "not_a_winner", "earlier_winner"]),
    (PrizeField::Partner, &["partners", "partner"]),
];

/// What a form may ask about a project.
#[derive(Clone, Copy, Debug)]
pub enum ProjectField {
    Title,
    Tagline,
    Description,
    BuiltWith,
    Challenges,
    Video,
    Demo,
    Repository,
    Slides,
    Team,
    Institution,
    ContactName,
    ContactEmail,
    Country,
    Yes,
}

pub const OF_HACKATHONS: Sources<ProjectField> = &[
    (ProjectField::Title, &["title"]),
    (ProjectField::Tagline, &["tagline", "summary", "pitch"]),
    (ProjectField::Description, &["description", "about", "story"]),
    (ProjectField::BuiltWith, &["built_with", "built-with", "technologies"]),
    (ProjectField::Challenges, &["challenges", "challenge", "tracks"]),
    (ProjectField::Video, &["video", "video_link", "video_demo"]),
    (ProjectField::Demo, &["demo", "demo_link", "link", "try_it", "try_it_out", "website"]),
    (ProjectField::Repository, &["repository", "repository_link", "code", "repo", "source"]),
    (ProjectField::Slides, &["slides", "slides_link", "presentation"]),
    (ProjectField::Team, &["team", "team_name"]),
    (ProjectField::Institution, &["institution", "organisation", "school"]),
    (ProjectField::ContactName, &["contact_name", "contact"]),
    (ProjectField::ContactEmail, &["contact_email", "email"]),
    (ProjectField::Country, &["country"]),
    (ProjectField::Yes, &["consent", "agreement", "code_of_conduct"]),
];
