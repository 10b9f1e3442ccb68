// The one place where libyaml's header is named.
#include <yaml.h>
