// The protobuf encoding of Kubernetes' objects as constant tables: nothing is parsed or allocated when the program
// starts. tables.c is made by scripts/make-kubernetes-tables.

#ifndef CKUBERNETES_H
#define CKUBERNETES_H

#include <stdint.h>

// The type of a field: one of these, or KUBERNETES_FIRST_MESSAGE plus the index of a message.
enum { STRING, BYTES, BOOL, INT32, INT64, DOUBLE, KUBERNETES_FIRST_MESSAGE = 16 };

// What else there is to know of a field.
enum {
  MANY = 1,       // a list
  MAP = 2,        // a map of texts to the type
  INLINE = 4,     // its fields stand in the parent
  OMITEMPTY = 8,  // Go's `omitempty`
  POINTER = 16,   // absent and zero differ
  OMITZERO = 32   // Go's `omitzero`
};

// The JSON of a message.
enum {
  OBJECT,
  LIST,               // its one field, a list
  TIME,               // text
  MICRO_TIME,         // text with six decimals
  QUANTITY,           // its one field, a text
  INT_OR_STRING,      // a number or a text
  RAW_JSON,           // the JSON in its one field
  SCHEMA_OR_BOOL,     // field 1, or field 2 if that is there
  SCHEMA_OR_ARRAY,    // field 1, or the list of field 2
  SCHEMA_OR_STRINGS   // field 1, or the texts of field 2
};

struct kubernetes_field {
  uint16_t label;  // where kubernetes_names has it: a comma, the name in quotation marks, a colon
  uint16_t type;
  uint8_t number;
  uint8_t traits;
};

struct kubernetes_message {
  uint16_t first;  // its first field in kubernetes_fields, which has them in the order of their numbers
  uint8_t count;
  uint8_t form;
};

struct kubernetes_kind {
  uint16_t api_version;  // where kubernetes_names has it
  uint16_t kind;         // the same
  uint16_t message;      // where kubernetes_messages has it
};

// Texts, each after a byte with its length.
extern const char kubernetes_names[];
extern const struct kubernetes_field kubernetes_fields[];
extern const struct kubernetes_message kubernetes_messages[];
extern const struct kubernetes_kind kubernetes_kinds[];
extern const int kubernetes_kind_count;

static inline const struct kubernetes_field *kubernetes_field(int index) { return &kubernetes_fields[index]; }
static inline struct kubernetes_message kubernetes_message(int index) { return kubernetes_messages[index]; }
static inline struct kubernetes_kind kubernetes_kind(int index) { return kubernetes_kinds[index]; }
static inline const char *kubernetes_name(int offset) { return &kubernetes_names[offset]; }

#endif
