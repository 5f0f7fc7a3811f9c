// Files of the repository that the program carries with it, so that one binary is enough.
#ifndef EMBEDDED_DATA_H
#define EMBEDDED_DATA_H

#include <stddef.h>

typedef struct {
  const unsigned char *start;
  size_t count;
} embedded_file;

embedded_file embedded_agencies(void);
embedded_file embedded_glossary(void);
embedded_file embedded_competence(void);
embedded_file embedded_overlap_model(void);
embedded_file embedded_plan_schema(void);
embedded_file embedded_decisions_schema(void);
embedded_file embedded_comments_schema(void);
embedded_file embedded_workspace_schema(void);
embedded_file embedded_template_manifest(void);
embedded_file embedded_template_reform_communication(void);
embedded_file embedded_template_digital_transformation(void);
embedded_file embedded_template_e_service(void);
embedded_file embedded_review_page(void);
embedded_file embedded_review_style(void);
embedded_file embedded_review_elements(void);
embedded_file embedded_review_plan_text(void);
embedded_file embedded_review_words(void);
embedded_file embedded_review_difference(void);
embedded_file embedded_review_yaml_reader(void);
embedded_file embedded_review_yaml_flow(void);
embedded_file embedded_review_yaml_writer(void);
embedded_file embedded_review_decision_file(void);
embedded_file embedded_review_groups(void);
embedded_file embedded_review_data(void);
embedded_file embedded_review_answers(void);
embedded_file embedded_review_decision_matching(void);
embedded_file embedded_review_draft(void);
embedded_file embedded_review_questions(void);
embedded_file embedded_review_pictures(void);
embedded_file embedded_review_overview(void);
embedded_file embedded_review_list(void);
embedded_file embedded_review_tasks(void);
embedded_file embedded_review_detail(void);
embedded_file embedded_review_decide(void);
embedded_file embedded_review_fields(void);
embedded_file embedded_review_dialogs(void);
embedded_file embedded_review_start(void);

#endif
