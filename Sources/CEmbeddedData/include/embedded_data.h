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
embedded_file embedded_template_manifest(void);
embedded_file embedded_template_reform_communication(void);
embedded_file embedded_template_digital_transformation(void);
embedded_file embedded_template_e_service(void);

#endif
