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

LEND(agencies)
LEND(glossary)
LEND(competence)
LEND(overlap_model)
LEND(plan_schema)
LEND(decisions_schema)
LEND(comments_schema)
LEND(template_manifest)
LEND(template_reform_communication)
LEND(template_digital_transformation)
LEND(template_e_service)
