#ifndef EVENT_LOOP_H
#define EVENT_LOOP_H

#include <stddef.h>

// Reads all events of a YAML text and throws them away: the least that any reader over libyaml must do.
// Returns their number, or -1 when the text is not YAML.
long event_loop(const unsigned char *text, size_t length);

#endif
