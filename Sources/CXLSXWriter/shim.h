// libxlsxwriter as Swift can call it. Its option structs hold pointers to text that must outlive a call, and its
// constants are enumerations of several types: the functions below take plain values instead.
#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H

#include <stdint.h>
#include <xlsxwriter.h>

/// A new workbook that will be written to a file, with scratch files in a folder.
static inline lxw_workbook *cxlsx_workbook(const char *file, const char *folder) {
  lxw_workbook_options options = {.constant_memory = LXW_FALSE, .tmpdir = (char *)folder, .use_zip64 = LXW_FALSE};
  return workbook_new_opt(file, &options);
}

/// Says what the workbook is. Without a time the library would take the clock's, so `created` is never 0.
static inline lxw_error cxlsx_describe(lxw_workbook *workbook, const char *title, const char *author, int64_t created) {
  lxw_doc_properties properties = {
      .title = (char *)title, .author = (char *)author, .created = (time_t)(created == 0 ? 1 : created)};
  return workbook_set_properties(workbook, &properties);
}

/// A drop-down of the values that a formula names: `"a,b"` with its quotes, or a range.
static inline lxw_error cxlsx_allow(lxw_worksheet *sheet, lxw_row_t first_row, lxw_col_t first_column,
                                    lxw_row_t last_row, lxw_col_t last_column, const char *formula, const char *title,
                                    const char *message) {
  lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
                              .value_formula = (char *)formula,
                              .error_title = (char *)title,
                              .error_message = (char *)message};
  return worksheet_data_validation_range(sheet, first_row, first_column, last_row, last_column, &rule);
}

/// Cells look as a format says where a formula is true.
static inline lxw_error cxlsx_highlight(lxw_worksheet *sheet, lxw_row_t first_row, lxw_col_t first_column,
                                        lxw_row_t last_row, lxw_col_t last_column, const char *formula,
                                        lxw_format *format) {
  lxw_conditional_format rule = {
      .type = LXW_CONDITIONAL_TYPE_FORMULA, .value_string = (char *)formula, .format = format};
  return worksheet_conditional_format_range(sheet, first_row, first_column, last_row, last_column, &rule);
}

static const uint8_t cxlsx_paper_a4 = 9;
static const uint8_t cxlsx_align_left = LXW_ALIGN_LEFT;
static const uint8_t cxlsx_align_center = LXW_ALIGN_CENTER;
static const uint8_t cxlsx_align_right = LXW_ALIGN_RIGHT;
static const uint8_t cxlsx_align_top = LXW_ALIGN_VERTICAL_TOP;
static const uint8_t cxlsx_align_middle = LXW_ALIGN_VERTICAL_CENTER;
static const uint8_t cxlsx_border_thin = LXW_BORDER_THIN;
static const uint8_t cxlsx_number_as_text = LXW_IGNORE_NUMBER_STORED_AS_TEXT;

#endif
