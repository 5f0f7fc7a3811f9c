// `#embed` (C23) takes files in at no cost; the package manager's own way, a Swift array literal, takes the
// optimizer minutes for a file of 70 KB.
#include "embedded_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define LEND(name)                                                                                          \
  embedded_file embedded_##name(void) { return (embedded_file){name, sizeof name}; }

static const unsigned char agencies[] = {
#embed "../../plans/reference/agencies.yaml"
};
static const unsigned char glossary[] = {
#embed "../../plans/reference/glossary.yaml"
};
static const unsigned char competence[] = {
#embed "../../plans/reference/competence.yaml"
};
static const unsigned char overlap_model[] = {
#embed "overlap-model.yaml"
};
static const unsigned char plan_schema[] = {
#embed "../../schema/plan.schema.json"
};
static const unsigned char decisions_schema[] = {
#embed "../../schema/decisions.schema.json"
};
static const unsigned char comments_schema[] = {
#embed "../../schema/comments.schema.json"
};
static const unsigned char workspace_schema[] = {
#embed "../../schema/workspace.schema.json"
};
static const unsigned char template_manifest[] = {
#embed "templates/merge.yaml"
};
static const unsigned char template_reform_communication[] = {
#embed "templates/reform-communication.yaml"
};
static const unsigned char template_digital_transformation[] = {
#embed "templates/digital-transformation.yaml"
};
static const unsigned char template_e_service[] = {
#embed "templates/e-service.yaml"
};
static const unsigned char review_page[] = {
#embed "review/page.html"
};
static const unsigned char review_style[] = {
#embed "review/page.css"
};
static const unsigned char review_elements[] = {
#embed "review/elements.js"
};
static const unsigned char review_plan_text[] = {
#embed "review/plan-text.js"
};
static const unsigned char review_words[] = {
#embed "review/words.js"
};
static const unsigned char review_difference[] = {
#embed "review/difference.js"
};
static const unsigned char review_yaml_reader[] = {
#embed "review/yaml-reader.js"
};
static const unsigned char review_yaml_flow[] = {
#embed "review/yaml-flow.js"
};
static const unsigned char review_yaml_writer[] = {
#embed "review/yaml-writer.js"
};
static const unsigned char review_decision_file[] = {
#embed "review/decision-file.js"
};
static const unsigned char review_groups[] = {
#embed "review/groups.js"
};
static const unsigned char review_data[] = {
#embed "review/data.js"
};
static const unsigned char review_answers[] = {
#embed "review/answers.js"
};
static const unsigned char review_decision_matching[] = {
#embed "review/decision-matching.js"
};
static const unsigned char review_draft[] = {
#embed "review/draft.js"
};
static const unsigned char review_questions[] = {
#embed "review/questions.js"
};
static const unsigned char review_pictures[] = {
#embed "review/pictures.js"
};
static const unsigned char review_overview[] = {
#embed "review/overview.js"
};
static const unsigned char review_list[] = {
#embed "review/list.js"
};
static const unsigned char review_tasks[] = {
#embed "review/tasks.js"
};
static const unsigned char review_detail[] = {
#embed "review/detail.js"
};
static const unsigned char review_decide[] = {
#embed "review/decide.js"
};
static const unsigned char review_fields[] = {
#embed "review/fields.js"
};
static const unsigned char review_dialogs[] = {
#embed "review/dialogs.js"
};
static const unsigned char review_start[] = {
#embed "review/page.js"
};

LEND(agencies)
LEND(glossary)
LEND(competence)
LEND(overlap_model)
LEND(plan_schema)
LEND(decisions_schema)
LEND(comments_schema)
LEND(workspace_schema)
LEND(template_manifest)
LEND(template_reform_communication)
LEND(template_digital_transformation)
LEND(template_e_service)
LEND(review_page)
LEND(review_style)
LEND(review_elements)
LEND(review_plan_text)
LEND(review_words)
LEND(review_difference)
LEND(review_yaml_reader)
LEND(review_yaml_flow)
LEND(review_yaml_writer)
LEND(review_decision_file)
LEND(review_groups)
LEND(review_data)
LEND(review_answers)
LEND(review_decision_matching)
LEND(review_draft)
LEND(review_questions)
LEND(review_pictures)
LEND(review_overview)
LEND(review_list)
LEND(review_tasks)
LEND(review_detail)
LEND(review_decide)
LEND(review_fields)
LEND(review_dialogs)
LEND(review_start)
